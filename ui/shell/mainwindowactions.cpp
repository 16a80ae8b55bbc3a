// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The actions of MainWindow and its menus.

#include "base/whendone.h"
#include "context/endpointcontrol.h"
#include "context/outcomenotices.h"
#include "context/plandesk.h"
#include "dialogs/connectclidialog.h"
#include "dialogs/importconfigurationdialog.h"
#include "shell/aboutdialog.h"
#include "shell/historydialog.h"
#include "shell/identitydialog.h"
#include "shell/language.h"
#include "shell/mainwindow.h"
#include "shell/commandpalette.h"
#include "shell/pagehost.h"
#include "shell/pagemenus.h"
#include "shell/panewalker.h"
#include "shell/settings.h"
#include "shell/topbar.h"
#include "shell/workspacecommands.h"
#include "shell/workspacecontrol.h"
#include "style/icons.h"

#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

/// "Undo: Enable S3 Protection for 45 accounts"; just "Undo" when there is nothing to undo.
QString withTitle(const QString &plain, const QString &full, const std::optional<EditSummary> &edit)
{
    if (!edit)
        return plain;
    constexpr int LongestTitle = 60;
    QString title = edit->title.size() > LongestTitle ? edit->title.left(LongestTitle - 1) + QChar(0x2026) : edit->title;
    return full.arg(title.replace(u'&', u"&&"_s));
}

/// Ctrl+1 to Ctrl+9, Ctrl+0, then Ctrl+Alt+1 and so on.
QKeySequence pageShortcut(int number)
{
    constexpr int Digits = 10;
    if (number > 2 * Digits)
        return {};
    const auto digit = Qt::Key(Qt::Key_0 + number % Digits);
    return number > Digits ? QKeySequence(Qt::CTRL | Qt::ALT | digit) : QKeySequence(Qt::CTRL | digit);
}

} // namespace

void MainWindow::makeActions()
{
    makeFileActions();
    makeEditActions();
    makeViewActions();
    m_actions.add({.id = u"help.page"_s, .text = tr("&Help about this page"), .iconName = u"dialog-information"_s, .shortcut = QKeySequence(Qt::Key_F1)})->setCheckable(true);
    m_actions.add({.id = u"help.about"_s, .text = tr("&About Bucketwatch"), .iconName = u"help-about"_s, .trigger = [this] { showAbout(); }});
    for (const ActionSpec &spec : m_actions.specs())
        addAction(m_actions.action(spec.id));
}

void MainWindow::makeFileActions()
{
    const auto hasReplay = [this] { return std::ranges::any_of(m_host->pages(), [](const PageDescription &page) { return bool(page.openRecordings); }); };
    const auto noReplay = [] { return tr("This window has no page that replays recordings."); };
    m_actions.add({.id = u"file.openRecording"_s, .text = tr("Open &recording…"), .iconName = u"document-open"_s, .shortcut = QKeySequence::Open,
        .trigger = [this] { askForRecordings(); }, .enabledWhen = hasReplay, .whyNot = noReplay});
    m_actions.add({.id = u"file.openRecordingFolder"_s, .text = tr("Open recording &folder…"), .iconName = u"document-open"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
        .trigger = [this] { m_parts.prompts.askForFolder(this, tr("Open recording folder"), [this](const QStringList &paths) { openRecordings(paths); }); }, .enabledWhen = hasReplay, .whyNot = noReplay});
    m_actions.add({.id = u"file.openWorkspace"_s, .text = tr("Open &workspace…"), .iconName = u"document-open"_s, .trigger = [this] { m_workspaceCommands->askForWorkspace(); }});
    m_actions.add({.id = u"file.saveAs"_s, .text = tr("Save workspace &as…"), .iconName = u"document-save"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
        .trigger = [this] { m_workspaceCommands->askForCopy(); }, .enabledWhen = [this] { return !m_parts.workspaces.path().isEmpty(); },
        .whyNot = [] { return tr("There is no workspace that could be saved."); }});
    m_actions.add({.id = u"file.import"_s, .text = tr("&Import configuration…"), .iconName = u"document-open"_s, .trigger = [this] { m_workspaceCommands->askForImport(); }});
    m_actions.add({.id = u"file.connectCli"_s, .text = tr("Connect the AWS &CLI…"), .iconName = u"external"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        .trigger = [this] { showConnectCli(); }});
    m_actions.add({.id = u"file.resetDemo"_s, .text = tr("Reset &demo…"), .iconName = u"view-refresh"_s, .trigger = [this] { m_workspaceCommands->askForReset(); }});
    m_actions.add({.id = u"file.quit"_s, .text = tr("&Quit"), .iconName = u"application-exit"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Q), .trigger = [this] { close(); }});
}

void MainWindow::makeEditActions()
{
    const auto writable = [this] { return m_parts.service.readOnlyReason().isEmpty(); };
    m_actions.add({.id = u"edit.undo"_s, .text = tr("&Undo"), .iconName = u"edit-undo"_s, .shortcut = QKeySequence::Undo,
        .trigger = [this] { revert(m_parts.service.history()->undoable()); },
        .enabledWhen = [this, writable] { return writable() && m_parts.service.history()->undoable().has_value(); },
        .whyNot = [this, writable] { return writable() ? tr("There is nothing to undo.") : m_parts.service.readOnlyReason(); }});
    m_actions.add({.id = u"edit.redo"_s, .text = tr("&Redo"), .iconName = u"edit-redo"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
        .trigger = [this] { revert(m_parts.service.history()->redoable()); },
        .enabledWhen = [this, writable] { return writable() && m_parts.service.history()->redoable().has_value(); },
        .whyNot = [this, writable] { return writable() ? tr("There is nothing to redo.") : m_parts.service.readOnlyReason(); }});
    m_actions.add({.id = u"edit.history"_s, .text = tr("&History…"), .iconName = u"view-history"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_H), .trigger = [this] { showHistory(); }});
    QAction *planning = m_actions.add({.id = u"edit.planChanges"_s, .text = tr("&Plan changes"), .shortcut = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P),
        .enabledWhen = [this] { return m_plans.lockReason().isEmpty(); },
        .whyNot = [this] { return m_plans.lockReason(); }});
    planning->setCheckable(true);
    connect(planning, &QAction::toggled, &m_plans, &PlanDesk::setPlanning);
    connect(&m_plans, &PlanDesk::planningChanged, planning, [this, planning] { planning->setChecked(m_plans.isPlanning()); });
    m_actions.add({.id = u"edit.copy"_s, .text = tr("&Copy"), .iconName = u"edit-copy"_s, .shortcut = QKeySequence::Copy, .trigger = [this] {
        // Whatever has the focus knows what copying means there.
        if (QWidget *focus = focusWidget()) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier);
            QCoreApplication::sendEvent(focus, &press);
        }
    }});
    m_actions.add({.id = u"edit.find"_s, .text = tr("&Find"), .iconName = u"edit-find"_s, .shortcut = QKeySequence::Find, .trigger = [this] {
        if (Page *page = m_host->openPage())
            page->focusFilter();
    }});
}

void MainWindow::makeViewActions()
{
    QAction *navigation = m_actions.add({.id = u"view.navigation"_s, .text = tr("&Navigation"), .shortcut = QKeySequence(Qt::CTRL | Qt::Key_B)});
    navigation->setCheckable(true);
    navigation->setChecked(m_parts.settings.isNavigationShown());
    connect(navigation, &QAction::toggled, &m_parts.settings, &Settings::setNavigationShown);

    auto *themes = new QActionGroup(this);
    const auto addTheme = [this, themes](const QString &id, const QString &text, Theme::Choice choice) {
        QAction *action = m_actions.add({.id = id, .text = text, .trigger = [this, choice] {
            m_parts.theme.setChoice(choice);
            m_parts.settings.setTheme(choice);
        }});
        action->setCheckable(true);
        action->setChecked(m_parts.theme.choice() == choice);
        themes->addAction(action);
    };
    addTheme(u"view.light"_s, tr("&Light"), Theme::Choice::Light);
    addTheme(u"view.dark"_s, tr("&Dark"), Theme::Choice::Dark);
    addTheme(u"view.system"_s, tr("As the &system"), Theme::Choice::System);
    makeLanguageActions();

    m_actions.add({.id = u"view.palette"_s, .text = tr("&Go to anything…"), .iconName = u"edit-find"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_K),
        .trigger = [this] { showPalette(); }});
    m_actions.add({.id = u"view.nextPane"_s, .text = tr("Ne&xt pane"), .shortcut = QKeySequence(Qt::Key_F6), .trigger = [this] { m_panes->go(1); }});
    m_actions.add({.id = u"view.previousPane"_s, .text = tr("P&revious pane"), .shortcut = QKeySequence(Qt::SHIFT | Qt::Key_F6), .trigger = [this] { m_panes->go(-1); }});

    int number = 0;
    for (const PageDescription &page : m_host->pages()) {
        m_actions.add({.id = u"page."_s + page.id, .text = page.label, .shortcut = pageShortcut(++number),
            .trigger = [this, id = page.id] { openPage(id); }});
    }
}

void MainWindow::makeLanguageActions()
{
    auto *languages = new QActionGroup(this);
    const auto add = [this, languages](const QString &language, const QString &text) {
        QAction *action = m_actions.add({.id = u"view.language."_s + language, .text = text, .trigger = [this, language] { chooseLanguage(language); }});
        action->setCheckable(true);
        action->setChecked(m_parts.language.choice() == language);
        languages->addAction(action);
    };
    add({}, tr("Language of the &desktop"));
    for (const QStringList offered = Language::offered(); const QString &language : offered)
        add(language, Language::nameOf(language));
}

void MainWindow::chooseLanguage(const QString &language)
{
    if (m_parts.language.choice() == language)
        return;
    switchTo([this, language] {
        m_state->saveNow();
        if (m_parts.language.setChoice(language))
            m_parts.settings.setLanguage(language);
    });
    const QStringList all = QStringList {QString()} + Language::offered();
    for (const QString &one : all)
        m_actions.action(u"view.language."_s + one)->setChecked(m_parts.language.choice() == one);
}

void MainWindow::makeMenus()
{
    const auto fill = [this](QMenu *menu, const QStringList &ids) {
        menu->setToolTipsVisible(true);
        for (const QString &id : ids) {
            if (id.isEmpty())
                menu->addSeparator();
            else
                menu->addAction(m_actions.action(id));
        }
    };
    fill(menuBar()->addMenu(tr("&File")), {u"file.openRecording"_s, u"file.openRecordingFolder"_s, QString(), u"file.openWorkspace"_s, u"file.import"_s, u"file.saveAs"_s, u"file.resetDemo"_s, QString(), u"file.connectCli"_s, QString(), u"file.quit"_s});
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    fill(edit, {u"edit.undo"_s, u"edit.redo"_s, u"edit.history"_s, QString(), u"edit.planChanges"_s, QString(), u"edit.copy"_s});
    QMenu *copy = edit->addMenu(tr("Copy &as"));
    copy->setObjectName(u"editCopyMenu"_s);
    fill(edit, {u"edit.find"_s});
    QMenu *view = menuBar()->addMenu(tr("&View"));
    for (const PageDescription &page : m_host->pages())
        view->addAction(m_actions.action(u"page."_s + page.id));
    fill(view, {QString(), u"view.palette"_s, u"view.nextPane"_s, u"view.previousPane"_s, u"view.navigation"_s, QString(), u"view.light"_s, u"view.dark"_s, u"view.system"_s, QString()});
    QMenu *language = view->addMenu(tr("Lang&uage"));
    language->setObjectName(u"languageMenu"_s);
    fill(language, {u"view.language."_s, QString()});
    for (const QStringList offered = Language::offered(); const QString &one : offered)
        language->addAction(m_actions.action(u"view.language."_s + one));
    QMenu *page = menuBar()->addMenu(tr("&Page"));
    page->setObjectName(u"pageMenu"_s);
    m_pageMenus = new PageMenus(page, copy, this);
    fill(menuBar()->addMenu(tr("&Help")), {u"help.page"_s, QString(), u"help.about"_s});
    refreshActions();
}

void MainWindow::refreshActions()
{
    m_actions.refresh();
    const auto history = m_parts.service.history();
    m_actions.action(u"edit.undo"_s)->setText(withTitle(tr("&Undo"), tr("&Undo: %1"), history->undoable()));
    // What is done again is the first edit, not its undoing.
    const auto redoable = history->redoable();
    m_actions.action(u"edit.redo"_s)->setText(withTitle(tr("&Redo"), tr("&Redo: %1"), redoable ? history->find(history->originOf(redoable->number)) : redoable));
}

void MainWindow::revert(const std::optional<EditSummary> &edit)
{
    if (!edit)
        return;
    const auto origin = m_parts.service.history()->find(m_parts.service.history()->originOf(edit->number));
    const QString title = origin ? origin->title : edit->title;
    const QString success = edit->reverts == 0 ? tr("Undone: %1").arg(title) : tr("Redone: %1").arg(title);
    whenDone(m_parts.service.revert(edit->number, {m_parts.session.identity(), Door::Window}), this,
        [this, success](const Result<Outcome> &result) {
            if (result) {
                showReverted(
                    *m_notices, {.status = Status::Success, .title = {}, .text = success, .id = ChangeResultNotice}, *result);
                return;
            }
            m_notices->dismiss(ChangeUnprocessedNotice);
            m_notices->show({.status = Status::Error,
                .title = tr("This change could not be reverted"),
                .text = result.error().message,
                .id = ChangeResultNotice});
        });
}

void MainWindow::askForRecordings()
{
    m_parts.prompts.askForFiles(this, tr("Open recording"), Prompts::recordingFilter(),
        [this](const QStringList &paths) { openRecordings(paths); });
}

void MainWindow::askForIdentity()
{
    auto *dialog = new IdentityDialog(m_parts.service.organization(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        switchTo([this, account = dialog->account()] { m_parts.session.setIdentity(account); });
    });
    dialog->open();
}

HistoryDialog *MainWindow::showHistory()
{
    auto *dialog = new HistoryDialog({m_parts.service, m_parts.prompts, *m_notices, {m_parts.session.identity(), Door::Window},
                                         m_parts.workspaces.isConnected()},
        this);
    dialog->open();
    return dialog;
}

void MainWindow::showConnectCli()
{
    if (!m_connectCli) {
        const quint16 last = m_parts.settings.endpointPort();
        const quint16 port = last == 0 ? EndpointControl::UsualPort : last;
        m_connectCli = new ConnectCliDialog({m_parts.service, m_parts.session, m_parts.endpoint, *m_requests, m_parts.syntax, port}, this);
        m_connectCli->show();
    }
    m_connectCli->raise();
    m_connectCli->activateWindow();
}

void MainWindow::showPalette(const QString &text)
{
    refreshActions();
    auto *palette = new CommandPalette({m_parts.service, m_parts.session, m_parts.clock, m_actions, m_host->pages(), m_host->openPage()},
        m_parts.settings, *this, this);
    palette->setText(text);
    palette->open();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->open();
}

bool MainWindow::isSettled() const
{
    const Page *page = m_host->openPage();
    const auto *import = findChild<ImportConfigurationDialog *>();
    return !m_isPreparingScene && (!page || page->isSettled()) && (!m_connectCli || m_connectCli->isSettled())
        && (!import || !import->isReading());
}

} // namespace bucketwatch

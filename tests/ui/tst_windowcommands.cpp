// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/accountspage.h"
#include "pages/viewsmenu.h"
#include "shell/commandpalette.h"
#include "shell/palettedelegate.h"
#include "style/button.h"
#include "style/pane.h"
#include "style/tablecopy.h"
#include "style/tableview.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>

#include <algorithm>
#include <map>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// What the window offers of its pages: menus, shortcuts, panes and the palette.
class tst_WindowCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(*qobject_cast<QApplication *>(qApp), this); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>(*m_theme);
        m_fixture->show(QSize(1280, 860));
    }
    void cleanup() { m_fixture.reset(); }

    void shortcutsLeadToThePages();
    void thePageMenuHasTheButtonsOfThePage();
    void commandsAreDisabledWithTheirButtons();
    void shortcutsOfAPageWorkOnlyThere();
    void noShortcutIsUsedTwice();
    void theEditMenuCopiesTheTable();
    void keysGoThroughThePanes();
    void thePaletteFindsAccounts();
    void thePaletteRunsCommands();
    void thePaletteMovesByKeys();
    void thePaletteRemembersWhatWasChosen();
    void thePaletteOffersPagesWhereNothingIsFound();
    void viewsSurviveARestart();

private:
    [[nodiscard]] MainWindow &window() const { return m_fixture->window; }
    [[nodiscard]] QMenu *pageMenu() const { return window().findChild<QMenu *>(u"pageMenu"_s); }
    [[nodiscard]] static QAction *entry(const QMenu *menu, const QString &text);
    [[nodiscard]] CommandPalette *openPalette() const;
    static void type(const QString &text);
    [[nodiscard]] static QString currentKey(const CommandPalette *palette);

    Theme *m_theme = nullptr;
    std::unique_ptr<WindowFixture> m_fixture;
};

QAction *tst_WindowCommands::entry(const QMenu *menu, const QString &text)
{
    const auto actions = menu->actions();
    const auto found = std::ranges::find(actions, text, &QAction::text);
    return found == actions.end() ? nullptr : *found;
}

CommandPalette *tst_WindowCommands::openPalette() const
{
    QTest::keyClick(&m_fixture->window, Qt::Key_K, Qt::ControlModifier);
    return qobject_cast<CommandPalette *>(QApplication::activeModalWidget());
}

void tst_WindowCommands::type(const QString &text)
{
    auto *line = QApplication::activeModalWidget()->findChild<QLineEdit *>(u"paletteLine"_s);
    line->clear();
    QTest::keyClicks(line, text);
}

QString tst_WindowCommands::currentKey(const CommandPalette *palette)
{
    return palette->findChild<QListView *>(u"paletteList"_s)->currentIndex().data(PaletteDelegate::KeyRole).toString();
}

void tst_WindowCommands::shortcutsLeadToThePages()
{
    int number = 0;
    for (const PageDescription &page : window().pages().pages()) {
        ++number;
        const auto modifiers = number > 10 ? Qt::ControlModifier | Qt::AltModifier : Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::keyClick(&window(), Qt::Key(Qt::Key_0 + number % 10), modifiers);
        QCOMPARE(window().pages().openId(), page.id);
    }
    QVERIFY(number >= 9);
}

void tst_WindowCommands::thePageMenuHasTheButtonsOfThePage()
{
    window().openPage(u"accounts"_s);
    Q_EMIT pageMenu()->aboutToShow();
    auto *preferences = window().findChild<Button *>(u"preferencesButton"_s);
    QCOMPARE(entry(pageMenu(), u"Auto-enable preferences"_s), preferences->command());
    auto *actions = window().findChild<DropdownButton *>(u"actionsButton"_s);
    QAction *submenu = entry(pageMenu(), u"Actions"_s);
    QVERIFY(submenu && submenu->menu());
    Q_EMIT submenu->menu()->aboutToShow();
    QCOMPARE(submenu->menu()->actions(), actions->dropdown()->actions());
    QVERIFY(entry(pageMenu(), u"Views"_s));

    entry(pageMenu(), u"Auto-enable preferences"_s)->trigger();
    QVERIFY(QApplication::activeModalWidget());
    QApplication::activeModalWidget()->close();

    window().openPage(u"replay"_s);
    Q_EMIT pageMenu()->aboutToShow();
    QVERIFY(!entry(pageMenu(), u"Auto-enable preferences"_s));
    for (const PageDescription &page : window().pages().pages()) {
        window().openPage(page.id);
        Q_EMIT pageMenu()->aboutToShow();
        QVERIFY2(!pageMenu()->isEmpty(), qPrintable(page.id));
    }
}

void tst_WindowCommands::commandsAreDisabledWithTheirButtons()
{
    window().openPage(u"accounts"_s);
    auto *page = qobject_cast<AccountsPage *>(window().pages().openPage());
    QVERIFY(page);
    QAction *plans = window().findChild<DropdownButton *>(u"editPlansButton"_s)->command();
    QVERIFY(!plans->isEnabled());
    QVERIFY(!plans->toolTip().isEmpty());
    QCOMPARE(plans->statusTip(), plans->toolTip());
    page->selectAccounts({m_fixture->demo.service->organization()->accounts->rows[3].id});
    QVERIFY(plans->isEnabled());
}

void tst_WindowCommands::shortcutsOfAPageWorkOnlyThere()
{
    window().openPage(u"accounts"_s);
    QTest::keyClick(&window(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QWidget *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    QCOMPARE(dialog->objectName(), u"addAccountsDialog"_s);
    dialog->close();
    window().openPage(u"summary"_s);
    QTest::keyClick(&window(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!QApplication::activeModalWidget());
}

void tst_WindowCommands::noShortcutIsUsedTwice()
{
    std::vector<const QAction *> everywhere;
    QList<QAction *> open = window().menuBar()->actions();
    while (!open.isEmpty()) {
        const QAction *action = open.takeFirst();
        if (action->menu() && action->menu() != pageMenu())
            open += action->menu()->actions();
        everywhere.push_back(action);
    }
    for (const PageDescription &description : window().pages().pages()) {
        window().openPage(description.id);
        std::map<QString, QString> used;
        const auto use = [&used, &description](const QAction *action) {
            const auto keys = action->shortcuts();
            return std::ranges::all_of(keys, [&](const QKeySequence &key) {
                const auto [found, isNew] = used.emplace(key.toString(), action->text());
                if (!isNew)
                    qWarning().noquote() << description.id << found->first << found->second << action->text();
                return isNew;
            });
        };
        QVERIFY(std::ranges::all_of(everywhere, use));
        for (const PageCommand &command : window().pages().openPage()->commands())
            QVERIFY(use(command.action));
        QVERIFY(used.size() > 15);
    }
}

void tst_WindowCommands::theEditMenuCopiesTheTable()
{
    window().openPage(u"accounts"_s);
    auto *table = window().findChild<TableView *>(u"accountsTable"_s);
    auto *copy = window().findChild<QMenu *>(u"editCopyMenu"_s);
    table->setFocus();
    // selectRow() would heed a Shift that was pressed before.
    table->selectionModel()->select(table->model()->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    Q_EMIT copy->aboutToShow();
    QVERIFY(copy->actions().size() > 3);
    QSignalSpy copied(table->copying(), &TableCopy::copied);
    copy->actions().at(1)->trigger();
    QVERIFY(copied.count() == 1 || copied.wait());
    QVERIFY(QGuiApplication::clipboard()->text().contains(table->model()->index(0, 0).data().toString() + u','));
}

void tst_WindowCommands::keysGoThroughThePanes()
{
    window().openPage(u"accounts"_s);
    auto *table = window().findChild<TableView *>(u"accountsTable"_s);
    window().findChild<QWidget *>(u"navigation"_s)->setFocus();
    QList<PaneKind> kinds;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&window(), Qt::Key_F6);
        QWidget *pane = paneOf(QApplication::focusWidget());
        QVERIFY(pane);
        kinds << *paneKind(*pane);
    }
    QCOMPARE(kinds, (QList {PaneKind::Page, PaneKind::Table, PaneKind::Navigation}));
    QTest::keyClick(&window(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), table);

    // With a panel and a notice there is more to go to, and the way leads back to what had the focus.
    window().notices().show({.status = Status::Info, .title = {}, .text = u"Something happened."_s});
    auto *filter = window().findChild<QLineEdit *>(u"accountsFilter"_s);
    filter->setFocus();
    table->setFocus();
    QTest::keyClick(&window(), Qt::Key_F6);
    QCOMPARE(*paneKind(*paneOf(QApplication::focusWidget())), PaneKind::Notices);
    QTest::keyClick(&window(), Qt::Key_F6, Qt::ShiftModifier);
    QTest::keyClick(&window(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), filter);
}

void tst_WindowCommands::thePaletteFindsAccounts()
{
    CommandPalette *palette = openPalette();
    QVERIFY(palette);
    const Account &account = m_fixture->demo.service->organization()->accounts->rows[5];
    type(u"@"_s + account.name);
    QCOMPARE(currentKey(palette), u"account:"_s + account.id.toString());
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return window().pages().openId() == u"accounts"; }));
    auto *table = window().findChild<TableView *>(u"accountsTable"_s);
    QCOMPARE(table->model()->rowCount(), 1);
}

void tst_WindowCommands::thePaletteRunsCommands()
{
    window().openPage(u"accounts"_s);
    CommandPalette *palette = openPalette();
    QVERIFY(palette);
    type(u"> auto-enable"_s);
    QVERIFY(currentKey(palette).startsWith(u"command:"));
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([] { return QApplication::activeModalWidget() && !qobject_cast<CommandPalette *>(QApplication::activeModalWidget()); }));
    QApplication::activeModalWidget()->close();
}

void tst_WindowCommands::thePaletteMovesByKeys()
{
    auto *navigation = window().findChild<QWidget *>(u"navigation"_s);
    navigation->setFocus();
    CommandPalette *palette = openPalette();
    QVERIFY(palette);
    auto *line = palette->findChild<QLineEdit *>();
    type(u"a"_s);
    const QString first = currentKey(palette);
    QVERIFY(!first.isEmpty());
    QTest::keyClick(line, Qt::Key_Down);
    QVERIFY(currentKey(palette) != first);
    QTest::keyClick(line, Qt::Key_Up);
    QCOMPARE(currentKey(palette), first);
    QTest::keyClick(line, Qt::Key_Tab);
    const QString next = currentKey(palette);
    QVERIFY(next.section(u':', 0, 0) != first.section(u':', 0, 0));
    QTest::keyClick(line, Qt::Key_Backtab);
    QCOMPARE(currentKey(palette), first);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([&] { return QApplication::focusWidget() == navigation; }));
}

void tst_WindowCommands::thePaletteRemembersWhatWasChosen()
{
    CommandPalette *palette = openPalette();
    QVERIFY(palette);
    type(u"/usage"_s);
    QCOMPARE(currentKey(palette), u"page:usage"_s);
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return window().pages().openId() == u"usage"; }));
    window().activateWindow(); // there is no window manager that would do it
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    palette = openPalette();
    QVERIFY(palette);
    QCOMPARE(currentKey(palette), u"page:usage"_s);
    palette->reject();
}

void tst_WindowCommands::thePaletteOffersPagesWhereNothingIsFound()
{
    CommandPalette *palette = openPalette();
    QVERIFY(palette);
    type(u"quantum"_s);
    QCOMPARE(currentKey(palette), u"filter:findings:quantum"_s);
    QVERIFY(palette->findChild<QListView *>()->model()->index(0, 0).data().toString().contains(u"quantum"));
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return window().pages().openId() == u"findings"; }));
}

void tst_WindowCommands::viewsSurviveARestart()
{
    window().openPage(u"accounts"_s);
    auto *page = qobject_cast<AccountsPage *>(window().pages().openPage());
    auto *table = window().findChild<TableView *>(u"accountsTable"_s);
    page->setFilterText(u"Status = Enabled"_s);
    table->setColumnHidden(2, true);
    window().findChild<ViewsMenu *>()->askForName();
    QTest::keyClicks(QApplication::activeModalWidget()->findChild<QLineEdit *>(u"viewName"_s), u"Members"_s);
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }));
    const int members = table->model()->rowCount();
    auto *menu = window().findChild<DropdownButton *>(u"viewsButton"_s)->dropdown();
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction *>(u"defaultView"_s)->trigger();

    Page *again = window().pages().openFresh(u"accounts"_s);
    table = again->findChild<TableView *>(u"accountsTable"_s);
    QCOMPARE(table->model()->rowCount(), members);
    QVERIFY(table->isColumnHidden(2));
    QCOMPARE(again->findChild<ViewsMenu *>()->views().defaultName(), u"Members"_s);
}

QTEST_MAIN(tst_WindowCommands)
#include "tst_windowcommands.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/replaymenu.h"

#include "context/prompts.h"
#include "replay/findingsimport.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array Lists {
    ReplaySession::List::Threat, ReplaySession::List::CustomThreat, ReplaySession::List::Tor, ReplaySession::List::Trusted};
}

ReplayMenu::ReplayMenu(ReplaySession &session, const PageContext &context, QMenu &menu, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_prompts(context.prompts)
    , m_window(window)
    , m_import(new FindingsImport(context, this))
{
    menu.addAction(tr("Open files…"), this, &ReplayMenu::openFiles)->setObjectName("openFiles"_L1);
    menu.addAction(tr("Open folder…"), this, &ReplayMenu::openFolder)->setObjectName("openFolder"_L1);
    m_reload = menu.addAction(tr("Read again"), &m_session, &ReplaySession::reload);
    m_close = menu.addAction(tr("Close recording"), &m_session, &ReplaySession::close);
    m_close->setObjectName("closeRecording"_L1);
    menu.addSeparator();
    m_addFindings = menu.addAction(tr("Add findings to workspace"), this, [this] {
        if (const auto replay = m_session.replay())
            m_import->add(*replay, m_session.title());
    });
    m_addFindings->setObjectName("addFindings"_L1);
    menu.setToolTipsVisible(true);
    menu.addSection(tr("Address lists"));
    for (const ReplaySession::List list : Lists) {
        QAction *action = menu.addAction(QString(), this, [this, list] { chooseList(list); });
        action->setObjectName(u"list%1"_s.arg(static_cast<int>(list)));
        m_lists[static_cast<std::size_t>(list)] = action;
    }
    m_noLists = menu.addAction(tr("Use no lists"), this, [this] { m_session.clearLists(); });
    m_noLists->setObjectName("noLists"_L1);
    connect(&m_session, &ReplaySession::listsChanged, this, &ReplayMenu::refresh);
    connect(&m_session, &ReplaySession::stateChanged, this, &ReplayMenu::refresh);
    connect(&menu, &QMenu::aboutToShow, this, &ReplayMenu::refresh); // the workspace may have become read-only
    refresh();
}

bool ReplayMenu::isBusy() const
{
    return m_import->isBusy();
}

void ReplayMenu::openFiles()
{
    m_prompts.askForFiles(m_window, tr("Open recording"), Prompts::recordingFilter(),
        [this](const QStringList &paths) { m_session.open(paths); });
}

void ReplayMenu::openFolder()
{
    m_prompts.askForFolder(m_window, tr("Open recording"), [this](const QStringList &paths) { m_session.open(paths); });
}

void ReplayMenu::chooseList(ReplaySession::List list)
{
    m_prompts.askForFiles(m_window, listName(list), tr("Address lists (*.txt *.csv *.list);;All files (*)"),
        [this, list](const QStringList &paths) {
            if (!paths.isEmpty())
                m_session.setLists(list, paths);
        });
}

void ReplayMenu::refresh()
{
    bool any = false;
    for (const ReplaySession::List list : Lists) {
        QStringList names;
        for (const QStringList paths = m_session.lists(list); const QString &path : paths)
            names += QFileInfo(path).fileName();
        any = any || !names.isEmpty();
        //: A menu entry: %1 is a kind of address list, %2 the names of the files that are in use
        m_lists[static_cast<std::size_t>(list)]->setText(
            names.isEmpty() ? tr("%1…").arg(listName(list)) : tr("%1: %2…").arg(listName(list), names.join(tr(", "))));
    }
    m_noLists->setEnabled(any);
    m_reload->setEnabled(m_session.state() == ReplaySession::State::Ready || m_session.state() == ReplaySession::State::Failed);
    m_close->setEnabled(m_session.state() != ReplaySession::State::Empty);
    const bool isReady = m_session.state() == ReplaySession::State::Ready;
    const QString lock = m_import->lock(isReady ? m_session.replay().get() : nullptr);
    m_addFindings->setEnabled(lock.isEmpty());
    m_addFindings->setToolTip(
        lock.isEmpty() ? tr("Adds what the recording raised to the Findings page, where it can be undone.") : lock);
}

QString ReplayMenu::listName(ReplaySession::List list)
{
    switch (list) {
    case ReplaySession::List::Threat:
        return tr("Threat list");
    case ReplaySession::List::CustomThreat:
        return tr("Custom threat list");
    case ReplaySession::List::Tor:
        return tr("Tor list");
    case ReplaySession::List::Trusted:
        break;
    }
    return tr("Trusted list");
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/replaymenu.h"

#include "base/whendone.h"
#include "context/inbackground.h"
#include "context/prompts.h"
#include "replay/databasecheck.h"
#include "replay/findingsimport.h"
#include "replay/replaysaver.h"
#include "replay/replayview.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Lists {
    ReplaySession::List::Threat, ReplaySession::List::CustomThreat, ReplaySession::List::Tor, ReplaySession::List::Trusted};
constexpr auto DatabaseNotice = "replay-database"_L1;

} // namespace

ReplayMenu::ReplayMenu(ReplaySession &session, const PageContext &context, const ReplayView &view, QMenu &menu, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_prompts(context.prompts)
    , m_notices(context.notices)
    , m_window(window)
    , m_import(new FindingsImport(context, this))
    , m_saver(new ReplaySaver(session, context, window))
{
    menu.addAction(tr("Open files…"), this, &ReplayMenu::openFiles)->setObjectName("openFiles"_L1);
    menu.addAction(tr("Open folder…"), this, &ReplayMenu::openFolder)->setObjectName("openFolder"_L1);
    m_reload = menu.addAction(tr("Read again"), &m_session, &ReplaySession::reload);
    m_follow = menu.addAction(QString(), this, [this] { m_session.setFollowing(!m_session.isFollowing()); });
    m_follow->setObjectName("followFiles"_L1);
    m_close = menu.addAction(tr("Close recording"), &m_session, &ReplaySession::close);
    m_close->setObjectName("closeRecording"_L1);
    menu.addSeparator();
    m_addFindings = menu.addAction(tr("Add findings to workspace"), this, [this] {
        if (const auto replay = m_session.replay())
            m_import->add(*replay, m_session.title());
    });
    m_addFindings->setObjectName("addFindings"_L1);
    menu.setToolTipsVisible(true);
    addSaving(menu, view);
    addLists(menu);
    addDatabases(menu);
    connect(&m_session, &ReplaySession::listsChanged, this, &ReplayMenu::refresh);
    connect(&m_session, &ReplaySession::databasesChanged, this, &ReplayMenu::refresh);
    connect(&m_session, &ReplaySession::followingChanged, this, &ReplayMenu::refresh);
    connect(&m_session, &ReplaySession::stateChanged, this, &ReplayMenu::refresh);
    connect(&menu, &QMenu::aboutToShow, this, &ReplayMenu::refresh); // the workspace may have become read-only
    refresh();
}

void ReplayMenu::addSaving(QMenu &menu, const ReplayView &view)
{
    m_savePicture = menu.addAction(tr("Save picture…"), this, [this, &view] { m_saver->savePicture(view.picture()); });
    m_savePicture->setObjectName("savePicture"_L1);
    m_saveReport = menu.addAction(tr("Save report…"), this, [this, &view] { m_saver->saveReport(view.wholePicture()); });
    m_saveReport->setObjectName("saveReport"_L1);
}

void ReplayMenu::refreshSaving()
{
    const auto show = [](QAction &action, const QString &lock, const QString &toolTip) {
        action.setEnabled(lock.isEmpty());
        action.setToolTip(lock.isEmpty() ? toolTip : lock);
    };
    show(*m_savePicture, m_saver->lockOfPicture(), tr("Saves the timeline as it is shown, as PNG or SVG."));
    show(*m_saveReport, m_saver->lockOfReport(), tr("Saves what the recording raised and why, as HTML or PDF."));
}

void ReplayMenu::addLists(QMenu &menu)
{
    menu.addSection(tr("Address lists"));
    for (const ReplaySession::List list : Lists) {
        QAction *action = menu.addAction(QString(), this, [this, list] { chooseList(list); });
        action->setObjectName(u"list%1"_s.arg(static_cast<int>(list)));
        m_lists[static_cast<std::size_t>(list)] = action;
    }
    m_noLists = menu.addAction(tr("Use no lists"), this, [this] { m_session.clearLists(); });
    m_noLists->setObjectName("noLists"_L1);
}

void ReplayMenu::addDatabases(QMenu &menu)
{
    menu.addSection(tr("Databases of addresses"));
    m_asn = menu.addAction(QString(), this, [this] { chooseDatabase(&ReplaySession::Databases::asn); });
    m_asn->setObjectName("asnDatabase"_L1);
    m_asn->setToolTip(tr("With a MaxMind database such as GeoLite2-ASN, all addresses of an autonomous system are one network."));
    m_geoip = menu.addAction(QString(), this, [this] { chooseDatabase(&ReplaySession::Databases::geoip); });
    m_geoip->setObjectName("geoipDatabase"_L1);
    m_geoip->setToolTip(tr("With a MaxMind database such as GeoLite2-City, findings tell the country and city of the caller."));
    m_noDatabases = menu.addAction(tr("Use no databases"), this, [this] { m_session.setDatabases({}); });
    m_noDatabases->setObjectName("noDatabases"_L1);
}

bool ReplayMenu::isBusy() const
{
    return m_import->isBusy() || m_saver->isBusy() || m_isTrying;
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

/// It is tried before it is taken, so that a wrong file does not end what is shown.
void ReplayMenu::chooseDatabase(Database database)
{
    const bool isAsn = database == &ReplaySession::Databases::asn;
    const auto take = [this, database, isAsn](const QStringList &paths) {
        if (paths.isEmpty())
            return;
        m_isTrying = true;
        const auto tried = inBackground(
            [path = paths.first(), isAsn] { return checkDatabases(isAsn ? path : QString(), isAsn ? QString() : path); });
        whenDone(tried, this, [this, database, path = paths.first()](const Result<void> &result) {
            m_isTrying = false;
            if (!result) {
                m_notices.show({.status = Status::Error, .title = {}, .text = result.error().message, .id = DatabaseNotice});
                return;
            }
            m_notices.dismiss(DatabaseNotice);
            ReplaySession::Databases databases = m_session.databases();
            databases.*database = path;
            m_session.setDatabases(databases);
        });
    };
    m_prompts.askForFiles(m_window, isAsn ? tr("Database of autonomous systems") : tr("Database of countries and cities"),
        tr("MaxMind databases (*.mmdb);;All files (*)"), take);
}

void ReplayMenu::refreshDatabases()
{
    const ReplaySession::Databases &used = m_session.databases();
    const auto name = [](const QString &path) { return QFileInfo(path).fileName(); };
    //: Menu entries: %1 is the name of the file that is in use
    m_asn->setText(used.asn.isEmpty() ? tr("Autonomous systems (ASN)…") : tr("Autonomous systems (ASN): %1…").arg(name(used.asn)));
    m_geoip->setText(
        used.geoip.isEmpty() ? tr("Countries and cities (GeoIP)…") : tr("Countries and cities (GeoIP): %1…").arg(name(used.geoip)));
    m_noDatabases->setEnabled(used != ReplaySession::Databases());
}

void ReplayMenu::refreshLists()
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
}

void ReplayMenu::refresh()
{
    refreshLists();
    refreshDatabases();
    refreshSaving();
    m_reload->setEnabled(m_session.state() == ReplaySession::State::Ready || m_session.state() == ReplaySession::State::Failed);
    m_close->setEnabled(m_session.state() != ReplaySession::State::Empty);
    const bool isReady = m_session.state() == ReplaySession::State::Ready;
    m_follow->setText(m_session.isFollowing() ? tr("Stop following files") : tr("Follow files as they grow"));
    m_follow->setEnabled(isReady || m_session.isFollowing());
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

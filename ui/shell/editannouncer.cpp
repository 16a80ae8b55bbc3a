// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/editannouncer.h"

#include "base/whendone.h"
#include "context/outcomenotices.h"
#include "context/session.h"
#include "items/identitytext.h"
#include "style/noticelist.h"

#include <algorithm>
#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto OtherDoorNotice = u"other-door"_s;
constexpr std::chrono::milliseconds Pause = 300ms; ///< long enough to read a counter while it counts
constexpr std::chrono::milliseconds BurstGap = 3s; ///< a longer silence ends a burst

EditNumber newestOf(const History &history)
{
    return history.edits.empty() ? 0 : history.edits.back().number;
}

} // namespace

EditAnnouncer::EditAnnouncer(GuardDutyService &service, Session &session, NoticeList &notices, QObject *parent)
    : QObject(parent), m_service(service), m_session(session), m_notices(notices), m_seen(newestOf(*service.history()))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &EditAnnouncer::announce);
    connect(&service, &GuardDutyService::historyChanged, this, &EditAnnouncer::follow);
    connect(&service, &GuardDutyService::organizationChanged, this, [this](const OrganizationDelta &delta) {
        if (!delta.isAnother)
            return;
        // What was done in another workspace before it was opened is no news.
        m_seen = newestOf(*m_service.history());
        m_count = 0;
        m_pause.stop();
        m_notices.dismiss(OtherDoorNotice);
    });
}

void EditAnnouncer::follow()
{
    const auto history = m_service.history();
    bool news = false;
    for (auto it = history->edits.end(); it != history->edits.begin() && (it - 1)->number > m_seen; --it) {
        const EditSummary &edit = *(it - 1);
        if (edit.caller.door == Door::Window)
            continue;
        if (!news && (!m_sinceLast.isValid() || m_sinceLast.durationElapsed() > BurstGap))
            m_count = 0;
        if (!news)
            m_latest = edit;
        m_first = m_count == 0 ? edit.number : std::min(m_first, edit.number);
        ++m_count;
        news = true;
    }
    m_seen = newestOf(*history);
    if (!news)
        return;
    const bool quiet = !m_sinceLast.isValid() || m_sinceLast.durationElapsed() > Pause;
    m_sinceLast.start();
    if (quiet && !m_pause.isActive())
        announce();
    else if (!m_pause.isActive())
        m_pause.start();
}

QString EditAnnouncer::words() const
{
    const QString who = identityLabel(*m_service.organization(), m_latest.caller);
    switch (m_latest.caller.door) {
    case Door::Window: break;
    //: %1 is what was changed, %2 the account that asked for it
    case Door::CommandLine: return tr("%1. Made on the command line as %2.").arg(m_latest.title, who);
    case Door::Http: return tr("%1. Made by an HTTP client as %2.").arg(m_latest.title, who);
    case Door::Service: return tr("%1. Carried out by GuardDuty itself.").arg(m_latest.title);
    }
    return m_latest.title;
}

void EditAnnouncer::announce()
{
    const QString title = m_count == 1 ? tr("Changed outside this window") : tr("%n change(s) made outside this window", nullptr, m_count);
    const QString text = m_count == 1 ? words() : tr("The latest: %1").arg(words());
    Notice notice {.status = Status::Info, .title = title, .text = text, .id = OtherDoorNotice};
    if (m_service.readOnlyReason().isEmpty()) {
        notice.actionText = tr("Undo");
        notice.action = [this] { undo(); };
    }
    m_notices.show(notice);
}

void EditAnnouncer::undo()
{
    // Taking all back is one edit, but only when nothing else was done since.
    const bool nothingElse = newestOf(*m_service.history()) == m_first + m_count - 1;
    if (m_count > 1 && !nothingElse) {
        Q_EMIT historyRequested();
        return;
    }
    const Caller caller {m_session.identity(), Door::Window};
    const int count = std::exchange(m_count, 0); // what comes now is told by itself
    const auto undone = count == 1 ? m_service.revert(m_first, caller) : m_service.revertTo(m_first - 1, caller);
    whenDone(undone, this, [this, count](const Result<Outcome> &result) {
        if (result)
            showReverted(m_notices,
                {.status = Status::Success,
                    .title = {},
                    .text = tr("%n change(s) taken back", nullptr, count),
                    .id = OtherDoorNotice},
                *result);
        else
            m_notices.show({.status = Status::Error, .title = tr("This could not be undone"), .text = result.error().message, .id = OtherDoorNotice,
                .actionText = tr("History"), .action = [this] { Q_EMIT historyRequested(); }});
    });
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/recordingdesk.h"

#include "base/whendone.h"
#include "replay/demorecording.h"

#include <utility>

namespace bucketwatch {

RecordingDesk &RecordingDesk::of(GuardDutyService &service)
{
    if (auto *known = service.findChild<RecordingDesk *>(Qt::FindDirectChildrenOnly))
        return *known;
    return *new RecordingDesk(service);
}

RecordingDesk::RecordingDesk(GuardDutyService &service) : QObject(&service) { }

RecordingDesk::~RecordingDesk() = default;

void RecordingDesk::lay(std::shared_ptr<const Replay> replay, const QString &title)
{
    if (replay == m_replay && title == m_title)
        return;
    m_replay = std::move(replay);
    m_title = title;
    Q_EMIT changed();
}

void RecordingDesk::layDemo(QObject *context, const std::function<void()> &then)
{
    const auto demo = demoRecordingOptions();
    if (!demo) {
        then();
        return;
    }
    whenDone(loadReplay(*demo), context, [this, then](const Result<std::shared_ptr<const Replay>> &replay) {
        if (replay)
            lay(*replay, tr("Demo recording"));
        then();
    });
}

} // namespace bucketwatch

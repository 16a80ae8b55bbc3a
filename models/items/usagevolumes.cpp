// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/usagevolumes.h"

#include "base/poolqueue.h"
#include "base/whendone.h"
#include "guardduty/guarddutyservice.h"
#include "items/usagewords.h"
#include "replay/replay.h"

#include <QLocale>
#include <QPromise>

#include <utility>

namespace bucketwatch {

UsageVolumes &UsageVolumes::of(GuardDutyService &service)
{
    if (auto *known = service.findChild<UsageVolumes *>(Qt::FindDirectChildrenOnly))
        return *known;
    return *new UsageVolumes(service);
}

UsageVolumes::UsageVolumes(GuardDutyService &service) : QObject(&service)
{
}

UsageVolumes::~UsageVolumes() = default;

void UsageVolumes::setRecording(const std::shared_ptr<const Replay> &replay, const QString &title)
{
    if (replay == m_replay && title == m_title)
        return;
    m_title = title;
    if (std::exchange(m_replay, replay) != replay) {
        m_recorded.reset();
        measure();
    }
    Q_EMIT changed();
}

void UsageVolumes::measure()
{
    if (m_isWorking || !m_replay)
        return; // what comes of another recording is thrown away, and this one measured then
    using Answer = std::shared_ptr<const RecordedVolumes>;
    m_isWorking = true;
    QPromise<Answer> promise;
    const auto future = promise.future();
    runInPool([promise = std::move(promise), replay = m_replay]() mutable {
        promise.start();
        promise.addResult(std::make_shared<const RecordedVolumes>(recordedVolumes(*replay)));
        promise.finish();
    });
    whenDone(future, this, [this, replay = m_replay](const Answer &answer) {
        m_isWorking = false;
        if (replay == m_replay)
            m_recorded = answer;
        else
            measure();
        Q_EMIT changed();
    });
}

void UsageVolumes::choose(Choice choice)
{
    if (std::exchange(m_chosen, choice) != choice)
        Q_EMIT changed();
}

UsageVolumes::Choice UsageVolumes::choice() const
{
    return lockReason().isEmpty() ? m_chosen : Choice::Assumed;
}

std::shared_ptr<const RecordedVolumes> UsageVolumes::measured() const
{
    return choice() == Choice::Recorded ? m_recorded : nullptr;
}

QString UsageVolumes::lockReason() const
{
    if (!m_replay)
        return tr("No recording is open.");
    if (!m_recorded)
        //: %1 is the name of a recording
        return tr("The events of %1 are being counted.").arg(m_title);
    if (!m_recorded->hasDataEvents())
        return tr("%1 has no data events of S3, so their volume is unknown.").arg(m_title);
    if (!m_recorded->isLongEnough())
        return tr("%1 covers less than a day, so the volume of a month is unknown.").arg(m_title);
    return {};
}

QString UsageVolumes::text() const
{
    if (!m_replay)
        return {};
    if (const QString lock = lockReason(); !lock.isEmpty())
        return lock;
    const QString days = UsageWords::days(m_recorded->days());
    const int places = m_recorded->places(DataSource::S3DataEvents);
    if (m_chosen == Choice::Assumed)
        //: %1 is "7 days", %2 the name of a recording; a place is an account in a Region
        return tr("All volumes are assumed. Over %1, %2 measures S3 data events in %n place(s).", nullptr, places)
            .arg(days, m_title);
    const QString calls = QLocale().toString(m_recorded->places(DataSource::CloudTrailEvents));
    //: %1 is "7 days", %2 the name of a recording, %3 a number; a place is an account in a Region
    return tr(
        "Measured over %1 of %2 and scaled to 30 days: S3 data events in %n place(s), CloudTrail management events in %3. An "
        "account without any event has none where others have data events. All other volumes are assumed.",
        nullptr, places)
        .arg(days, m_title, calls);
}

} // namespace bucketwatch

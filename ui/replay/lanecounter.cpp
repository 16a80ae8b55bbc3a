// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/lanecounter.h"

#include "base/whendone.h"
#include "context/inbackground.h"

#include <utility>

namespace bucketwatch {

LaneCounter::~LaneCounter()
{
    cancel();
}

void LaneCounter::giveUp(Unwanted &unwanted)
{
    if (const Unwanted before = std::exchange(unwanted, nullptr))
        before->store(true);
}

void LaneCounter::cancel()
{
    giveUp(m_countUnwanted);
    giveUp(m_findUnwanted);
}

void LaneCounter::count(
    const std::shared_ptr<const Replay> &replay, LaneKey key, TimeSpan span, std::vector<qsizetype> findingRows, int mostColumns)
{
    giveUp(m_countUnwanted);
    const auto unwanted = m_countUnwanted = std::make_shared<std::atomic<bool>>(false);
    const auto work = [replay, key, span, rows = std::move(findingRows), mostColumns, unwanted] {
        return std::make_shared<const TimelineLanes>(
            *replay->events, key, span, rows, mostColumns, [&unwanted] { return unwanted->load(); });
    };
    whenDone(inBackground(work), this, [this, unwanted](const std::shared_ptr<const TimelineLanes> &lanes) {
        if (unwanted != m_countUnwanted)
            return;
        m_countUnwanted = nullptr;
        Q_EMIT counted(lanes);
    });
}

void LaneCounter::find(const std::shared_ptr<const Replay> &replay, LaneKey key, const std::string &name)
{
    giveUp(m_findUnwanted);
    const auto unwanted = m_findUnwanted = std::make_shared<std::atomic<bool>>(false);
    const auto work = [replay, key, name, unwanted] {
        const TimeSpan whole {Timestamp::min(), Timestamp::max()};
        return rowsInLane(*replay->events, key, name, whole, [&unwanted] { return unwanted->load(); });
    };
    whenDone(inBackground(work), this, [this, unwanted](const std::vector<qsizetype> &rows) {
        if (unwanted != m_findUnwanted)
            return;
        m_findUnwanted = nullptr;
        Q_EMIT found(rows);
    });
}

} // namespace bucketwatch

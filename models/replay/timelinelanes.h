// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/event.h"
#include "replay/timelinedensity.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bucketwatch {

/// What the events of a timeline are told apart by.
enum class LaneKey : std::uint8_t { Bucket, Account, Identity };

/// One bucket, account or identity over a span of time.
struct TimelineLane {
    std::string name; ///< bucket, 12 digits, or caller; empty: the events name none
    AccountId account; ///< of its first event
    EventCounts counts;
    int findings = 0; ///< of the rows that TimelineLanes was told
    std::vector<EventCounts> columns; ///< [i]: in column i; empty where the timeline has no columns
};

/// The lanes of a part of a recording: those with findings first, then those with the most events, so that what is worth a look
/// comes first. Of more than MostLanes the others are only counted.
class TimelineLanes {
public:
    static constexpr std::size_t MostLanes = 500;

    TimelineLanes() = default;
    /// Of the events of @p log in @p span, in O(those events), with columns of a round duration of which there are at most
    /// @p mostColumns. @p findingRows are rows of the log at which findings are raised. No lanes when @p isCancelled said so.
    TimelineLanes(const EventLog &log, LaneKey key, TimeSpan span, std::span<const qsizetype> findingRows, int mostColumns,
        const std::function<bool()> &isCancelled = {});

    [[nodiscard]] LaneKey key() const { return m_key; }
    [[nodiscard]] TimeSpan span() const { return m_span; }
    [[nodiscard]] const std::vector<TimelineLane> &lanes() const { return m_lanes; }
    /// -1 when it is not among them.
    [[nodiscard]] int indexOf(std::string_view name) const;
    [[nodiscard]] Timestamp columnBegin(std::size_t column) const { return m_begin + static_cast<qint64>(column) * m_duration; }
    [[nodiscard]] std::chrono::seconds columnDuration() const { return m_duration; }
    /// Of the lane and column that have the most.
    [[nodiscard]] qint64 highest() const { return m_highest; }
    /// Lanes that there was no room for, and their events.
    [[nodiscard]] qint64 leftOut() const { return m_leftOut; }
    [[nodiscard]] qint64 eventsLeftOut() const { return m_eventsLeftOut; }

private:
    void countLanes(const EventLog &log, std::span<const qsizetype> findingRows, const std::function<bool()> &isCancelled);
    void countColumns(const EventLog &log, int mostColumns, const std::function<bool()> &isCancelled);

    LaneKey m_key = LaneKey::Bucket;
    TimeSpan m_span;
    std::vector<TimelineLane> m_lanes;
    Timestamp m_begin {};
    std::chrono::seconds m_duration {1};
    qint64 m_highest = 0;
    qint64 m_leftOut = 0;
    qint64 m_eventsLeftOut = 0;
};

/// The name of the lane that the event in @p row is in; empty also when there is no such row.
[[nodiscard]] std::string laneNameOf(const EventLog &log, LaneKey key, qsizetype row);

/// The rows of @p log whose events are in lane @p name, ascending. Empty when @p isCancelled said so.
[[nodiscard]] std::vector<qsizetype> rowsInLane(
    const EventLog &log, LaneKey key, std::string_view name, TimeSpan span, const std::function<bool()> &isCancelled = {});

} // namespace bucketwatch

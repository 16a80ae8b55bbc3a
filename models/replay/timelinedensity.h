// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/timelineaxis.h"

#include <cstdint>
#include <vector>

namespace bucketwatch {

class EventLog;

struct EventCounts {
    qint64 data = 0;
    qint64 management = 0;
    qint64 other = 0;

    [[nodiscard]] qint64 total() const { return data + management + other; }
    friend bool operator==(const EventCounts &, const EventCounts &) = default;
};

/// One bar of a timeline: the events in [begin, begin + duration).
struct TimelineBar {
    Timestamp begin {};
    std::chrono::seconds duration {};
    EventCounts counts;
};

/// How many events of each kind happened when. Made once in O(events); afterwards any bars cost O(bars), whatever
/// the size of the recording. Running sums a unit of a second, a minute, an hour or a day, whichever keeps them small.
class TimelineDensity {
public:
    static constexpr qint64 MaxUnits = 200'000; ///< 2.3 days in seconds, 138 days in minutes; 2.4 MB

    TimelineDensity() = default;
    explicit TimelineDensity(const EventLog &log);
    /// Of the events in @p span alone, in O(those events): finer than that of a long recording.
    TimelineDensity(const EventLog &log, TimeSpan span);

    /// Events in [@p from, @p to), exact when both are multiples of unit().
    [[nodiscard]] EventCounts between(Timestamp from, Timestamp to) const;
    /// Bars of a round duration that are at least @p minPixels wide on @p axis, from its left to its right end.
    [[nodiscard]] std::vector<TimelineBar> bars(const TimelineAxis &axis, double minPixels) const;
    [[nodiscard]] std::chrono::seconds unit() const { return m_unit; }
    /// False when a timeline of @p span has room for more than the units that there are.
    [[nodiscard]] bool isFineFor(TimeSpan span) const;

private:
    void count(const EventLog &log, qsizetype first, qsizetype end);
    [[nodiscard]] qint64 indexAt(Timestamp time) const;

    struct Sums {
        std::uint32_t data = 0;
        std::uint32_t management = 0;
        std::uint32_t other = 0;
    };

    Timestamp m_begin {};
    std::chrono::seconds m_unit {1};
    std::vector<Sums> m_sums; ///< [i]: events before m_begin + i units
};

} // namespace bucketwatch

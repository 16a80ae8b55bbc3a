// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/timelinedensity.h"

#include "cloudtrail/eventlog.h"

#include <algorithm>
#include <array>

namespace bucketwatch {

using namespace std::chrono_literals;

namespace {

std::chrono::seconds unitFor(std::chrono::milliseconds length)
{
    for (const std::chrono::seconds unit : std::to_array<std::chrono::seconds>({1s, 1min, 1h})) {
        if (length / unit < TimelineDensity::MaxUnits - 2)
            return unit;
    }
    return 24h;
}

} // namespace

TimelineDensity::TimelineDensity(const EventLog &log)
{
    count(log, 0, log.size());
}

TimelineDensity::TimelineDensity(const EventLog &log, TimeSpan span)
{
    count(log, log.firstRowAt(span.begin), log.firstRowAt(span.end));
}

bool TimelineDensity::isFineFor(TimeSpan span) const
{
    constexpr int FinestBars = 400;
    return m_unit <= 1s || span.length() / m_unit >= FinestBars;
}

void TimelineDensity::count(const EventLog &log, qsizetype first, qsizetype end)
{
    if (first >= end)
        return;
    const Timestamp last = log.time(end - 1);
    m_unit = unitFor(last - log.time(first));
    m_begin = floorTo(log.time(first), m_unit);
    m_sums.resize(static_cast<std::size_t>((last - m_begin) / m_unit) + 2);
    for (qsizetype row = first; row < end; ++row) {
        const Event event = log.event(row);
        Sums &sums = m_sums[static_cast<std::size_t>((event.time - m_begin) / m_unit) + 1];
        switch (event.kind) {
        case EventKind::Data:
            ++sums.data;
            break;
        case EventKind::Management:
            ++sums.management;
            break;
        case EventKind::Other:
            ++sums.other;
            break;
        }
    }
    for (std::size_t i = 1; i < m_sums.size(); ++i) {
        m_sums[i].data += m_sums[i - 1].data;
        m_sums[i].management += m_sums[i - 1].management;
        m_sums[i].other += m_sums[i - 1].other;
    }
}

qint64 TimelineDensity::indexAt(Timestamp time) const
{
    const qint64 units
        = std::chrono::floor<std::chrono::milliseconds>(time - m_begin).count() / std::chrono::milliseconds(m_unit).count();
    return std::clamp<qint64>(time < m_begin ? 0 : units, 0, static_cast<qint64>(m_sums.size()) - 1);
}

EventCounts TimelineDensity::between(Timestamp from, Timestamp to) const
{
    if (m_sums.empty() || to <= from)
        return {};
    const Sums &before = m_sums[static_cast<std::size_t>(indexAt(from))];
    const Sums &after = m_sums[static_cast<std::size_t>(indexAt(to))];
    return {after.data - before.data, after.management - before.management, after.other - before.other};
}

std::vector<TimelineBar> TimelineDensity::bars(const TimelineAxis &axis, double minPixels) const
{
    std::vector<TimelineBar> bars;
    const auto length = axis.span.length();
    if (m_sums.empty() || length <= 0ms || axis.width < 1)
        return bars;
    const double perBar = static_cast<double>(length.count()) * std::min(1.0, minPixels / axis.width);
    const auto duration = std::max(m_unit, roundDuration(std::chrono::milliseconds(static_cast<qint64>(perBar))));
    for (Timestamp begin = floorTo(axis.span.begin, duration); begin < axis.span.end; begin += duration)
        bars.push_back({begin, duration, between(begin, begin + duration)});
    return bars;
}

} // namespace bucketwatch

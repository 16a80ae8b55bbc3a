// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/timelinelanes.h"

#include "cloudtrail/eventlog.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace bucketwatch {

namespace {

/// Events between two questions whether to go on.
constexpr qsizetype RowsAtOnce = 65'536;

/// What tells events apart before their names do: equal numbers have equal names, and looking at numbers is much faster.
std::uint64_t numberIn(const Event &event, LaneKey key)
{
    switch (key) {
    case LaneKey::Bucket:
        return event.bucket;
    case LaneKey::Identity:
        return event.identity;
    case LaneKey::Account:
        return event.account.number();
    }
    return 0;
}

std::string nameIn(const EventLog &log, const Event &event, LaneKey key)
{
    switch (key) {
    case LaneKey::Bucket:
        return std::string(log.text(event.bucket));
    case LaneKey::Identity:
        return std::string(log.identity(event.identity).name()); // one caller may have several keys
    case LaneKey::Account:
        return event.account.isValid() ? event.account.toString().toStdString() : std::string();
    }
    return {};
}

/// The number of each event's lane, in the order in which @p makeLane is asked for one by name.
template<typename MakeLane> class LaneNumbers {
public:
    LaneNumbers(const EventLog &log, LaneKey key, MakeLane makeLane) : m_log(log), m_key(key), m_makeLane(makeLane) { }

    std::size_t of(const Event &event)
    {
        const auto [known, isNew] = m_lanes.try_emplace(numberIn(event, m_key), 0);
        if (isNew)
            known->second = m_makeLane(nameIn(m_log, event, m_key), event);
        return known->second;
    }

private:
    const EventLog &m_log;
    LaneKey m_key;
    MakeLane m_makeLane;
    std::unordered_map<std::uint64_t, std::size_t> m_lanes;
};

/// Calls @p take with every event in @p span. False when it was cancelled.
bool forEachEvent(const EventLog &log, TimeSpan span, const std::function<bool()> &isCancelled, const auto &take)
{
    const qsizetype end = log.firstRowAt(span.end);
    for (qsizetype row = log.firstRowAt(span.begin); row < end; ++row) {
        if (row % RowsAtOnce == 0 && isCancelled && isCancelled())
            return false;
        take(log.event(row));
    }
    return true;
}

void add(EventCounts &counts, EventKind kind)
{
    switch (kind) {
    case EventKind::Data:
        ++counts.data;
        break;
    case EventKind::Management:
        ++counts.management;
        break;
    case EventKind::Other:
        ++counts.other;
        break;
    }
}

} // namespace

TimelineLanes::TimelineLanes(const EventLog &log, LaneKey key, TimeSpan span, std::span<const qsizetype> findingRows,
    int mostColumns, const std::function<bool()> &isCancelled)
    : m_key(key), m_span(span)
{
    countLanes(log, findingRows, isCancelled);
    if (mostColumns > 0)
        countColumns(log, mostColumns, isCancelled);
}

void TimelineLanes::countLanes(
    const EventLog &log, std::span<const qsizetype> findingRows, const std::function<bool()> &isCancelled)
{
    std::unordered_map<std::string, std::size_t> byName;
    LaneNumbers numbers(log, m_key, [&](const std::string &name, const Event &event) {
        const auto [place, isNew] = byName.try_emplace(name, m_lanes.size());
        if (isNew)
            m_lanes.push_back({name, event.account, {}, 0, {}});
        return place->second;
    });
    const bool isDone
        = forEachEvent(log, m_span, isCancelled, [&](const Event &event) { add(m_lanes[numbers.of(event)].counts, event.kind); });
    if (!isDone) {
        m_lanes.clear();
        return;
    }
    for (const qsizetype row : findingRows) {
        if (row < 0 || row >= log.size())
            continue;
        if (const auto lane = byName.find(nameIn(log, log.event(row), m_key)); lane != byName.end())
            ++m_lanes[lane->second].findings;
    }
    std::ranges::stable_sort(
        m_lanes, std::greater<>(), [](const TimelineLane &lane) { return std::tuple(lane.findings, lane.counts.total()); });
    if (m_lanes.size() <= MostLanes)
        return;
    for (std::size_t lane = MostLanes; lane < m_lanes.size(); ++lane)
        m_eventsLeftOut += m_lanes[lane].counts.total();
    m_leftOut = std::ssize(m_lanes) - static_cast<qint64>(MostLanes);
    m_lanes.resize(MostLanes);
}

void TimelineLanes::countColumns(const EventLog &log, int mostColumns, const std::function<bool()> &isCancelled)
{
    if (m_lanes.empty() || m_span.length() <= std::chrono::milliseconds(0))
        return;
    m_duration = roundDuration(std::chrono::milliseconds((m_span.length().count() + mostColumns - 1) / mostColumns));
    m_begin = floorTo(m_span.begin, m_duration);
    const auto columns
        = static_cast<std::size_t>((m_span.end - m_begin + m_duration - std::chrono::milliseconds(1)) / m_duration);
    std::unordered_map<std::string_view, std::size_t> byName;
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
        m_lanes[lane].columns.resize(columns);
        byName.emplace(m_lanes[lane].name, lane);
    }
    LaneNumbers numbers(log, m_key, [&](const std::string &name, const Event &) {
        const auto known = byName.find(name);
        return known == byName.end() ? m_lanes.size() : known->second;
    });
    const bool isDone = forEachEvent(log, m_span, isCancelled, [&](const Event &event) {
        const std::size_t lane = numbers.of(event);
        if (lane == m_lanes.size())
            return;
        EventCounts &counts = m_lanes[lane].columns[static_cast<std::size_t>((event.time - m_begin) / m_duration)];
        add(counts, event.kind);
        m_highest = std::max(m_highest, counts.total());
    });
    if (!isDone)
        m_lanes.clear();
}

int TimelineLanes::indexOf(std::string_view name) const
{
    const auto found = std::ranges::find(m_lanes, name, &TimelineLane::name);
    return found == m_lanes.end() ? -1 : static_cast<int>(found - m_lanes.begin());
}

std::string laneNameOf(const EventLog &log, LaneKey key, qsizetype row)
{
    return row < 0 || row >= log.size() ? std::string() : nameIn(log, log.event(row), key);
}

std::vector<qsizetype> rowsInLane(
    const EventLog &log, LaneKey key, std::string_view name, TimeSpan span, const std::function<bool()> &isCancelled)
{
    LaneNumbers numbers(
        log, key, [name](const std::string &other, const Event &) { return static_cast<std::size_t>(other == name); });
    std::vector<qsizetype> rows;
    const bool isDone = forEachEvent(log, span, isCancelled, [&](const Event &event) {
        if (numbers.of(event) == 1)
            rows.push_back(event.row);
    });
    if (!isDone)
        rows.clear();
    return rows;
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/foreignvisits.h"

#include <algorithm>
#include <cstdlib>

namespace bucketwatch {

namespace {

constexpr int DaysOfVisit = 14; ///< then it is another place to work at
constexpr std::size_t MostVisits = 16;
constexpr std::uint32_t LeastReads = 40;
constexpr int LeastDays = 2;
constexpr std::chrono::minutes AtOnce {20};
constexpr std::chrono::hours Lately {24};
constexpr int FarHours = 4;

} // namespace

void ForeignVisits::count(
    const Circumstances &call, Timestamp time, const FamiliarValues &ofIdentity, const FamiliarValues &ofAccount)
{
    if (call.isService)
        return;
    std::erase_if(m_visits, [&call](const Visit &old) { return call.day - old.firstDay > DaysOfVisit; });
    auto visit = std::ranges::find(m_visits, call.network, &Visit::network);
    const bool isNew = !call.isPrivateNetwork && ofIdentity.daysBefore(call.network, call.day) < 0.5
        && ofAccount.daysBefore(call.network, call.day) < 0.5;
    if (visit == m_visits.end() && isNew) {
        if (m_visits.size() >= MostVisits)
            m_visits.erase(m_visits.begin());
        m_visits.push_back({.network = call.network, .firstDay = call.day});
        visit = std::prev(m_visits.end());
    }
    if (visit == m_visits.end()) {
        m_lastAtHome = time;
        m_hours.see(FamiliarValues::Value(call.hour), call.day);
        return;
    }
    if (call.purpose != CallPurpose::Read || call.calls == 0 || !isStrange(call, time))
        return;
    visit->reads += call.calls;
    visit->days += visit->lastDay != call.day;
    visit->lastDay = call.day;
}

ForeignVisits::Theft ForeignVisits::theftBy(const Circumstances &call) const
{
    const auto visit = std::ranges::find(m_visits, call.network, &Visit::network);
    if (call.purpose != CallPurpose::Read || visit == m_visits.end() || visit->reads < LeastReads || visit->days < LeastDays)
        return {};
    return {visit->reads, visit->days};
}

bool ForeignVisits::isStrange(const Circumstances &call, Timestamp time) const
{
    if (!m_lastAtHome || time - *m_lastAtHome > Lately)
        return false;
    return time - *m_lastAtHome <= AtOnce || isFarFromAllHours(call);
}

bool ForeignVisits::isFarFromAllHours(const Circumstances &call) const
{
    int known = 0;
    for (const FamiliarValues::Entry &entry : m_hours.entries()) {
        if (FamiliarValues::daysBefore(entry, call.day) <= 0.3)
            continue;
        ++known;
        const int distance = std::abs(int(entry.value) - call.hour);
        if (std::min(distance, 24 - distance) < FarHours)
            return false;
    }
    return known > 0;
}

} // namespace bucketwatch

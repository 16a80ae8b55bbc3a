// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/familiarvalues.h"

#include <algorithm>
#include <cmath>
#include <ranges>
#include <utility>

namespace bucketwatch {

namespace {

constexpr double HalfLifeDays = 30;

double decay(int days)
{
    return days <= 0 ? 1 : std::exp2(-days / HalfLifeDays);
}

} // namespace

double FamiliarValues::daysBefore(const Entry &entry, int day)
{
    return entry.lastDay == day ? double(entry.before) : double(entry.before + entry.today) * decay(day - entry.lastDay);
}

double FamiliarValues::daysBefore(Value value, int day) const
{
    const std::size_t index = indexOf(value);
    return index < m_entries.size() ? daysBefore(m_entries[index], day) : 0;
}

void FamiliarValues::see(Value value, int day, float share)
{
    const std::size_t index = indexOf(value);
    if (index < m_entries.size()) {
        Entry &entry = m_entries[index];
        if (entry.lastDay != day)
            entry = {value, day, float(daysBefore(entry, day)), share};
        entry.today = std::max(entry.today, share);
        return;
    }
    if (m_entries.size() >= m_most)
        forgetOne(day);
    m_entries.push_back({value, day, 0, share});
    m_last = m_entries.size() - 1;
}

std::vector<FamiliarValues::Value> FamiliarValues::mostUsual(std::size_t count, int day) const
{
    std::vector<std::pair<double, Value>> known;
    for (const Entry &entry : m_entries) {
        if (const double days = daysBefore(entry, day); days >= 0.5)
            known.emplace_back(-days, entry.value);
    }
    std::ranges::stable_sort(known, {}, &std::pair<double, Value>::first);
    std::vector<Value> values;
    for (const auto &[days, value] : known | std::views::take(count))
        values.push_back(value);
    return values;
}

std::size_t FamiliarValues::indexOf(Value value) const
{
    if (m_last < m_entries.size() && m_entries[m_last].value == value)
        return m_last;
    const auto index = std::size_t(std::ranges::find(m_entries, value, &Entry::value) - m_entries.begin());
    if (index < m_entries.size())
        m_last = index;
    return index;
}

void FamiliarValues::forgetOne(int day)
{
    m_entries.erase(std::ranges::min_element(m_entries, {}, [day](const Entry &entry) { return daysBefore(entry, day + 1); }));
    m_last = 0;
}

} // namespace bucketwatch

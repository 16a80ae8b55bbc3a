// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/dailyvolume.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace bucketwatch {

namespace {

double faded(double most, int days)
{
    constexpr double HalfLifeDays = 30;
    return most == 0 ? 0 : most * std::exp2(-days / HalfLifeDays);
}

} // namespace

void DailyVolume::add(int day, std::uint32_t calls)
{
    if (day != m_day) {
        m_most = usual(day);
        m_day = day;
        m_today = 0;
        m_usualToday = 0;
    }
    m_today += std::min(calls, std::numeric_limits<std::uint32_t>::max() - m_today);
    m_usualToday += std::min(calls, std::numeric_limits<std::uint32_t>::max() - m_usualToday);
}

double DailyVolume::usual(int day) const
{
    return day == m_day ? m_most : std::max(faded(m_most, day - m_day), faded(m_usualToday, day - m_day));
}

} // namespace bucketwatch

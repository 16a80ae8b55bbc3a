// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstdint>

namespace bucketwatch {

/// How many calls, or kibibytes, a day are usual, and how many there are today. What was usual is the most of any day, which fades
/// when no day comes near it again (half after 30 days).
class DailyVolume {
public:
    /// Counts @p calls on @p day, up to 4,294,967,295; days must not go back.
    void add(int day, std::uint32_t calls = 1);
    /// The last @p calls that were counted are not to become usual: they count today only.
    void markUnusual(std::uint32_t calls = 1) { m_usualToday -= std::min(calls, m_usualToday); }
    /// Calls of @p day until now.
    [[nodiscard]] std::uint32_t today(int day) const { return day == m_day ? m_today : 0; }
    /// The most calls on a day before @p day.
    [[nodiscard]] double usual(int day) const;

private:
    int m_day = 0;
    std::uint32_t m_today = 0;
    std::uint32_t m_usualToday = 0;
    double m_most = 0; ///< of the days before m_day, as of m_day
};

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/timelinezoom.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace bucketwatch {

using namespace std::chrono_literals;

bool TimelineZoom::show(TimeSpan span)
{
    const auto least = std::min(std::chrono::milliseconds(Least), m_whole.length());
    const auto length = std::clamp(span.length(), least, m_whole.length());
    // One that is too short grows on both sides.
    const Timestamp begin = span.begin - (length - std::clamp(span.length(), 0ms, length)) / 2;
    const Timestamp first = std::clamp(begin, m_whole.begin, m_whole.end - length);
    return std::exchange(m_shown, {first, first + length}) != m_shown;
}

bool TimelineZoom::scale(double factor, Timestamp fixed)
{
    const auto before = static_cast<double>(m_shown.length().count());
    const double least = static_cast<double>(std::min(std::chrono::milliseconds(Least), m_whole.length()).count());
    const double after = std::clamp(before * factor, least, static_cast<double>(m_whole.length().count()));
    if (before <= 0)
        return false;
    const double share = static_cast<double>((fixed - m_shown.begin).count()) / before;
    const Timestamp begin = fixed - std::chrono::milliseconds(std::llround(share * after));
    return show({begin, begin + std::chrono::milliseconds(std::llround(after))});
}

bool TimelineZoom::pan(std::chrono::milliseconds by)
{
    return show({m_shown.begin + by, m_shown.end + by});
}

bool TimelineZoom::include(Timestamp time)
{
    const auto length = m_shown.length();
    if (time >= m_shown.begin && time <= m_shown.end)
        return false;
    const Timestamp begin = time < m_shown.begin ? time - length * 9 / 10 : time - length / 10;
    return show({begin, begin + length});
}

void TimelineZoom::setWhole(TimeSpan whole)
{
    const TimeSpan shown = isWhole() ? whole : m_shown;
    m_whole = whole;
    show(shown);
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/timelineaxis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bucketwatch {

using namespace std::chrono_literals;

namespace {
constexpr auto Day = 24h;
// Each is a multiple of what TimelineDensity may use as its unit: seconds, minutes, hours, days.
constexpr std::array<std::chrono::seconds, 26> RoundDurations {1s, 2s, 5s, 10s, 15s, 30s, 1min, 2min, 5min, 10min, 15min, 30min,
    1h, 2h, 3h, 6h, 12h, Day, 2 * Day, 7 * Day, 14 * Day, 30 * Day, 90 * Day, 180 * Day, 365 * Day, 10 * 365 * Day};
constexpr int RoundEnds = 50; // the ends of a span add at most two fiftieths of silence to it
} // namespace

double timeToX(const TimelineAxis &axis, Timestamp time)
{
    const auto length = axis.span.length().count();
    if (length <= 0)
        return axis.left;
    return axis.left + axis.width * static_cast<double>((time - axis.span.begin).count()) / static_cast<double>(length);
}

Timestamp xToTime(const TimelineAxis &axis, double x)
{
    if (axis.width <= 0)
        return axis.span.begin;
    const double share = std::clamp((x - axis.left) / axis.width, 0.0, 1.0);
    return axis.span.begin + std::chrono::milliseconds(std::llround(share * static_cast<double>(axis.span.length().count())));
}

std::chrono::seconds roundDuration(std::chrono::milliseconds atLeast)
{
    const auto found = std::ranges::lower_bound(RoundDurations, atLeast);
    return found == RoundDurations.end() ? RoundDurations.back() : *found;
}

Timestamp floorTo(Timestamp time, std::chrono::seconds step)
{
    const qint64 unit = std::chrono::milliseconds(step).count();
    const qint64 value = time.time_since_epoch().count();
    const qint64 past = ((value % unit) + unit) % unit;
    return Timestamp(std::chrono::milliseconds(value - past));
}

TimeSpan spanAround(Timestamp firstEvent, Timestamp lastEvent)
{
    const std::chrono::seconds step = roundDuration((lastEvent - firstEvent) / RoundEnds);
    return {floorTo(firstEvent - 1ms, step), floorTo(lastEvent, step) + step};
}

std::vector<Timestamp> axisTicks(const TimelineAxis &axis, int most)
{
    std::vector<Timestamp> ticks;
    const TimeSpan span = axis.span;
    if (span.length() <= 0ms || most < 1)
        return ticks;
    const std::chrono::seconds step = roundDuration(span.length() / most);
    Timestamp tick = floorTo(span.begin, step);
    if (tick < span.begin)
        tick += step;
    for (; tick <= span.end; tick += step)
        ticks.push_back(tick);
    if (ticks.size() > static_cast<std::size_t>(most)) // both ends are ticks
        ticks.pop_back();
    return ticks;
}

ValueScale valueScale(qint64 highest, int lines)
{
    const qint64 atLeast = std::max<qint64>(1, (highest + lines - 1) / lines);
    qint64 step = 1;
    for (qint64 power = 1;; power *= 10) {
        const std::array<qint64, 3> candidates {power, 2 * power, 5 * power};
        const auto found = std::ranges::find_if(candidates, [atLeast](qint64 value) { return value >= atLeast; });
        if (found != candidates.end()) {
            step = *found;
            break;
        }
    }
    return {step, std::max<qint64>(1, (highest + step - 1) / step) * step};
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

#include <QtTypes>

#include <chrono>
#include <vector>

namespace bucketwatch {

struct TimeSpan {
    Timestamp begin {};
    Timestamp end {};

    [[nodiscard]] std::chrono::milliseconds length() const { return end - begin; }
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// A span of time laid over @c width pixels that start at @c left.
struct TimelineAxis {
    TimeSpan span;
    double left = 0;
    double width = 0;
};

/// Pixel of @p time; times outside of the span land outside of the axis. An empty span lands at its left end.
[[nodiscard]] double timeToX(const TimelineAxis &axis, Timestamp time);
/// Moment under pixel @p x, held inside of the span.
[[nodiscard]] Timestamp xToTime(const TimelineAxis &axis, double x);

/// The shortest of the round durations (1 s, 2 s, 5 s … 15 min … 6 h … 365 d) that is not shorter than @p atLeast.
[[nodiscard]] std::chrono::seconds roundDuration(std::chrono::milliseconds atLeast);
/// The multiple of @p step, counted from midnight UTC, at or before @p time.
[[nodiscard]] Timestamp floorTo(Timestamp time, std::chrono::seconds step);
/// A span with round ends around a recording: it begins before the first event, so that the start shows none, and ends
/// after the last.
[[nodiscard]] TimeSpan spanAround(Timestamp firstEvent, Timestamp lastEvent);
/// Round moments of the axis, at most @p most of them.
[[nodiscard]] std::vector<Timestamp> axisTicks(const TimelineAxis &axis, int most);

/// A y axis from zero: lines at step, 2 step … top.
struct ValueScale {
    qint64 step = 1;
    qint64 top = 1;
};
/// Room for @p highest with at most @p lines lines of 1, 2 or 5 times a power of ten.
[[nodiscard]] ValueScale valueScale(qint64 highest, int lines);

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/timelineaxis.h"

namespace bucketwatch {

/// The part of a recording's time that is looked at. It lies inside of the whole and is never shorter than Least, unless the
/// whole is. Every change says whether there was one.
class TimelineZoom {
public:
    static constexpr std::chrono::milliseconds Least {5000};

    TimelineZoom() = default;
    explicit TimelineZoom(TimeSpan whole) : m_whole(whole), m_shown(whole) { }

    [[nodiscard]] TimeSpan whole() const { return m_whole; }
    [[nodiscard]] TimeSpan shown() const { return m_shown; }
    [[nodiscard]] bool isWhole() const { return m_shown == m_whole; }

    bool show(TimeSpan span);
    bool showWhole() { return show(m_whole); }
    /// Shows @p factor times as much time; what is at @p fixed stays at its place.
    bool scale(double factor, Timestamp fixed);
    bool pan(std::chrono::milliseconds by);
    /// Moves, as long as it is, so that @p time is in it: a tenth away from the end over which it left.
    bool include(Timestamp time);
    /// The recording has grown: what is shown stays, the whole stays the whole.
    void setWhole(TimeSpan whole);

private:
    TimeSpan m_whole;
    TimeSpan m_shown;
};

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>

namespace bucketwatch::bench {

/// Something that is measured in the window, the most that it may be, and what the web console's stack needed for it on the same
/// kind of machine; 0 where that was not measured.
struct Measure {
    const char *name;
    double limit;
    const char *unit;
    double web = 0;
};

namespace measures {
inline constexpr Measure StartToRows {"start-to-rows", 300, "ms, median of 5 processes", 1958};
inline constexpr Measure Memory {"memory-after-load", 130, "MiB", 1113};
inline constexpr Measure FilterKey {"filter-key", 16, "ms, median", 179};
inline constexpr Measure SlowestKey {"filter-key-slowest", 50, "ms", 495};
inline constexpr Measure Sort {"sort", 40, "ms, slowest of six", 391};
inline constexpr Measure SelectAll {"select-all", 25, "ms", 140};
inline constexpr Measure ScrollFrame {"scroll-frame", 16, "ms, 99 of 100"};
inline constexpr Measure EnableAll {"enable-all", 500, "ms, stored and painted"};
inline constexpr Measure LongestStall {"longest-stall", 50, "ms"};
inline constexpr Measure RegionsStall {"regions-load-stall", 50, "ms, while 20 Regions fill in"};
inline constexpr Measure CellsStall {"regions-change-stall", 50, "ms, while a million cells are asked for and changed"};
inline constexpr Measure UsageStall {"usage-stall", 50, "ms, while 20 Regions are added up"};
} // namespace measures

/// Prints @p value. @return whether it is within the limit
bool check(const Measure &measure, double value);

[[nodiscard]] double milliseconds(const QElapsedTimer &timer);
/// What the process has in memory, in MiB.
[[nodiscard]] double residentMebibytes();

} // namespace bucketwatch::bench

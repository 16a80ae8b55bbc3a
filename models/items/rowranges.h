// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace bucketwatch {

struct RowRange {
    int first = 0;
    int last = 0;
    friend bool operator==(const RowRange &, const RowRange &) = default;
};

/// Above this number of ranges one signal for all rows between is cheaper for a sorting proxy than one for each range:
/// measured at 50,000 rows, 20,000 changes take 51 ms in one signal, 2,000 changes 526 ms row by row.
inline constexpr int MaxRowRanges = 64;

/// The ascending @p rows as ranges without gaps; one range from the first to the last when there would be more than
/// MaxRowRanges. Empty for no rows.
[[nodiscard]] std::vector<RowRange> rowRanges(const std::vector<int> &rows);

} // namespace bucketwatch

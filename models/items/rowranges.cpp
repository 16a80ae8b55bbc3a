// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/rowranges.h"

namespace bucketwatch {

std::vector<RowRange> rowRanges(const std::vector<int> &rows)
{
    std::vector<RowRange> ranges;
    for (const int row : rows) {
        if (!ranges.empty() && ranges.back().last + 1 == row)
            ranges.back().last = row;
        else
            ranges.push_back({row, row});
        if (ranges.size() > MaxRowRanges)
            return {{rows.front(), rows.back()}};
    }
    return ranges;
}

} // namespace bucketwatch

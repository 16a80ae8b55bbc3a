// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <vector>

namespace bucketwatch {

struct RowsChange;

/// The part [first, end) of a sequence that a model shows, its last one in row 0.
struct ShownRange {
    qsizetype first = 0;
    qsizetype end = 0;

    [[nodiscard]] int count() const { return static_cast<int>(end - first); }
    [[nodiscard]] qsizetype at(int row) const { return end - 1 - row; }
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(qsizetype number) const
    {
        return number < first || number >= end ? -1 : static_cast<int>(end - 1 - number);
    }
    /// What a model tells its views, one after the other, to get to @p wanted: rows go and come at both ends.
    [[nodiscard]] std::vector<RowsChange> changesTo(ShownRange wanted) const;

    friend bool operator==(const ShownRange &, const ShownRange &) = default;
};

/// Rows that come or go.
struct RowsChange {
    bool isInsertion = false;
    int firstRow = 0;
    int lastRow = 0;
    ShownRange after;
};

} // namespace bucketwatch

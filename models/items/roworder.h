// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace bucketwatch {

/// The rows of a table in an order of their own, and of these the ones that are shown: two lists of numbers, which copies share.
/// Sorting and choosing look at one number a row and take some milliseconds for a million of them.
class RowOrder {
public:
    /// @p rows rows in the order of the model, all shown.
    void reset(int rows);
    /// Sorts by @p keys, one for each row of the model; rows with equal keys keep the order that they have among each other. The
    /// same rows are shown.
    void sort(std::span<const std::uint32_t> keys, bool descending);
    /// Shows the rows whose entry in @p shown, one for each row of the model, is not 0.
    void show(std::vector<std::uint8_t> shown);

    /// The rows that are shown, in their order.
    [[nodiscard]] const std::vector<int> &rows() const { return *m_rows; }
    /// Where @p row of the model is shown; -1 when it is not.
    [[nodiscard]] int positionOf(int row) const;

    friend bool operator==(const RowOrder &one, const RowOrder &other)
    {
        return one.m_rows == other.m_rows || *one.m_rows == *other.m_rows;
    }

private:
    using Rows = std::shared_ptr<const std::vector<int>>;
    void choose();

    Rows m_order = std::make_shared<const std::vector<int>>(); ///< all rows
    Rows m_rows = m_order;
    std::shared_ptr<const std::vector<std::uint8_t>> m_shown; ///< null: all of them
    mutable std::vector<int> m_positions; ///< made when somebody asks for many
    mutable int m_asked = 0;
};

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/accountaction.h"
#include "items/regionmatrixmodel.h"

#include <QItemSelection>

namespace bucketwatch {

/// The cells of a RegionMatrixModel that are selected, worked out once for a selection: views and sums ask for every cell, and a
/// QItemSelection with thousands of ranges answers too slowly. Holds for the rows that the model had when it was made.
class MatrixSelection {
public:
    struct Counts {
        qsizetype cells = 0;
        int accounts = 0;
        int regions = 0;
        qsizetype enabled = 0; ///< those that can be changed
        qsizetype notEnabled = 0;
        qsizetype pending = 0;

        [[nodiscard]] qsizetype canChange() const { return enabled + notEnabled + pending; }
        /// Whether every account is selected in every Region of the selection.
        [[nodiscard]] bool isRectangle() const { return cells == qsizetype(accounts) * regions; }
    };

    MatrixSelection() = default;
    MatrixSelection(const RegionMatrixModel &model, const QItemSelection &selection);

    [[nodiscard]] bool isEmpty() const { return m_columns == 0; }
    [[nodiscard]] bool contains(int row, int column) const
    {
        return row >= 0 && row < int(m_rows.size()) && column >= 0 && (m_rows[static_cast<std::size_t>(row)] & bit(column)) != 0;
    }
    [[nodiscard]] bool hasRow(int row) const
    {
        return row >= 0 && row < int(m_rows.size()) && m_rows[static_cast<std::size_t>(row)] != 0;
    }
    [[nodiscard]] bool hasColumn(int column) const { return (m_columns & bit(column)) != 0; }
    [[nodiscard]] Counts counts(const RegionMatrixModel &model) const;
    /// A SetMemberFeature for each Region, in the order of the columns, that names the selected accounts that can be set there.
    [[nodiscard]] std::vector<Change> changes(const RegionMatrixModel &model, bool enable) const;
    /// The selected accounts of each Region that is loaded, in the order of the columns.
    [[nodiscard]] std::vector<RegionAccounts> accounts(const RegionMatrixModel &model) const;
    /// The states as a table with account ID, name and the Regions of the selection: its rows, its headings and what stands in
    /// the row of the model @p row; cells that are not selected are empty.
    [[nodiscard]] std::vector<int> rows() const;
    [[nodiscard]] QStringList headings(const RegionMatrixModel &model) const;
    [[nodiscard]] QStringList texts(const RegionMatrixModel &model, int row) const;

private:
    static_assert(sizeof(std::uint64_t) * 8 > 34, "a bit for every Region");
    [[nodiscard]] static std::uint64_t bit(int column) { return std::uint64_t(1) << column; }
    /// m_rows in the order of the account table, however the model is sorted: the rules then go through that once.
    [[nodiscard]] std::vector<std::uint64_t> byTableRow(const RegionMatrixModel &model) const;

    std::vector<std::uint64_t> m_rows; ///< selected columns as bits, by row
    std::uint64_t m_columns = 0; ///< of any row
};

/// A selection by account and Region, that outlives a reset of the model.
class RememberedCells {
public:
    RememberedCells() = default;
    RememberedCells(const RegionMatrixModel &model, const MatrixSelection &selection);

    /// The cells that the model still shows.
    [[nodiscard]] QItemSelection in(const RegionMatrixModel &model) const;

private:
    struct Row {
        AccountId account;
        std::uint64_t regions = 0; ///< by Region::index()
    };
    std::vector<Row> m_rows;
};

/// @p cells of @p model, with rows next to each other as one range.
[[nodiscard]] QItemSelection rangesOf(const RegionMatrixModel &model, int column, const std::vector<int> &rows);

} // namespace bucketwatch

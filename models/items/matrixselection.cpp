// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/matrixselection.h"

#include <algorithm>
#include <bit>

namespace bucketwatch {

MatrixSelection::MatrixSelection(const RegionMatrixModel &model, const QItemSelection &selection)
    : m_rows(static_cast<std::size_t>(model.rowCount()))
{
    for (const QItemSelectionRange &range : selection) {
        std::uint64_t columns = 0;
        for (int column = range.left(); column <= std::min(range.right(), model.regionCount() - 1); ++column)
            columns |= bit(column);
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_rows[static_cast<std::size_t>(row)] |= columns;
        m_columns |= columns;
    }
}

MatrixSelection::Counts MatrixSelection::counts(const RegionMatrixModel &model) const
{
    Counts counts;
    counts.regions = std::popcount(m_columns);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        counts.accounts += m_rows[row] != 0;
        counts.cells += std::popcount(m_rows[row]);
        for (std::uint64_t left = m_rows[row]; left != 0; left &= left - 1) {
            const CellState state = model.state(static_cast<int>(row), std::countr_zero(left));
            counts.enabled += state == CellState::Enabled;
            counts.notEnabled += state == CellState::NotEnabled;
            counts.pending += state == CellState::Pending;
        }
    }
    return counts;
}

std::vector<std::uint64_t> MatrixSelection::byTableRow(const RegionMatrixModel &model) const
{
    std::vector<std::uint64_t> selected(model.matrix().rowCount());
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        selected[static_cast<std::size_t>(model.tableRow(static_cast<int>(row)))] = m_rows[row];
    return selected;
}

std::vector<Change> MatrixSelection::changes(const RegionMatrixModel &model, bool enable) const
{
    const RegionMatrix &matrix = model.matrix();
    const auto selected = byTableRow(model);
    std::vector<Change> changes;
    for (int column = 0; column < model.regionCount(); ++column) {
        SetMemberFeature change {model.region(column), {}, matrix.feature(), enable};
        for (int row = 0; row < int(selected.size()); ++row) {
            if ((selected[static_cast<std::size_t>(row)] & bit(column)) != 0 && canChange(matrix.state(row, column)))
                change.accounts.push_back(matrix.account(row).id);
        }
        if (!change.accounts.empty())
            changes.emplace_back(std::move(change));
    }
    return changes;
}

std::vector<RegionAccounts> MatrixSelection::accounts(const RegionMatrixModel &model) const
{
    const auto selected = byTableRow(model);
    std::vector<RegionAccounts> all;
    for (int column = 0; column < model.regionCount(); ++column) {
        if (!hasColumn(column) || !model.isLoaded(column))
            continue;
        RegionAccounts one {model.region(column), {}};
        for (int row = 0; row < int(selected.size()); ++row) {
            if ((selected[static_cast<std::size_t>(row)] & bit(column)) != 0)
                one.accounts.push_back(model.matrix().account(row).id);
        }
        all.push_back(std::move(one));
    }
    return all;
}

std::vector<int> MatrixSelection::rows() const
{
    std::vector<int> rows;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (hasRow(row))
            rows.push_back(row);
    }
    return rows;
}

QStringList MatrixSelection::headings(const RegionMatrixModel &model) const
{
    QStringList headings {RegionMatrixModel::tr("Account ID"), RegionMatrixModel::tr("Account name")};
    for (int column = 0; column < model.regionCount(); ++column) {
        if (hasColumn(column))
            headings << model.region(column).id();
    }
    return headings;
}

QStringList MatrixSelection::texts(const RegionMatrixModel &model, int row) const
{
    QStringList texts {model.account(row).id.toString(), model.account(row).name};
    for (int column = 0; column < model.regionCount(); ++column) {
        if (hasColumn(column))
            texts << (contains(row, column) ? displayName(model.state(row, column)) : QString());
    }
    return texts;
}

RememberedCells::RememberedCells(const RegionMatrixModel &model, const MatrixSelection &selection)
{
    if (selection.isEmpty())
        return;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!selection.hasRow(row))
            continue;
        Row remembered {model.account(row).id, 0};
        for (int column = 0; column < model.regionCount(); ++column) {
            if (selection.contains(row, column))
                remembered.regions |= std::uint64_t(1) << model.region(column).index();
        }
        m_rows.push_back(remembered);
    }
}

QItemSelection RememberedCells::in(const RegionMatrixModel &model) const
{
    std::vector<std::uint64_t> regions(static_cast<std::size_t>(model.rowCount()));
    for (const Row &one : m_rows) {
        if (const int row = model.rowOf(one.account); row >= 0)
            regions[static_cast<std::size_t>(row)] = one.regions;
    }
    QItemSelection selection;
    for (int column = 0; !m_rows.empty() && column < model.regionCount(); ++column) {
        std::vector<int> rows;
        for (int row = 0; row < int(regions.size()); ++row) {
            if (regions[static_cast<std::size_t>(row)] >> model.region(column).index() & 1U)
                rows.push_back(row);
        }
        selection += rangesOf(model, column, rows);
    }
    return selection;
}

QItemSelection rangesOf(const RegionMatrixModel &model, int column, const std::vector<int> &rows)
{
    QItemSelection selection;
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        selection.append(QItemSelectionRange(model.index(rows[i], column), model.index(rows[end - 1], column)));
        i = end;
    }
    return selection;
}

} // namespace bucketwatch

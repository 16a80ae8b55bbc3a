// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/matrixselection.h"

#include <QTableView>

namespace bucketwatch {

class AccountHeader;
class EmptyState;
class MatrixCorner;
class RegionHeader;
class TableCopy;

/// The table of the All Regions page. Cells are selected by dragging, by Shift and the arrow keys and by Ctrl and a click; a
/// click on a heading, Shift+Space and Ctrl+Space select a row or a column. The accounts are the vertical heading, so they stay
/// while one scrolls sideways. The selection outlives a reset of the model; selected cells that are no longer shown leave it.
class MatrixTable final : public QTableView {
    Q_OBJECT
public:
    /// Takes @p model, for good.
    explicit MatrixTable(RegionMatrixModel *model, QWidget *parent = nullptr);
    ~MatrixTable() override;

    [[nodiscard]] const RegionMatrixModel &matrix() const { return *m_model; }
    [[nodiscard]] const MatrixSelection &selectedCells() const { return m_cells; }
    void selectCells(const QItemSelection &cells);
    /// Whether the column at @p column begins another continent, or is the last one.
    [[nodiscard]] bool beginsGroup(int column) const;
    /// What is shown instead of rows while there are none.
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    /// Copies the selected cells with their accounts and Regions. Never null.
    [[nodiscard]] TableCopy *copying() const { return m_copy; }
    void sortBy(RegionMatrixModel::Order order);

    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    /// Other cells are selected.
    void cellsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;

private:
    void remember();
    void restore();
    void takeSelection();
    void fitColumns();

    RegionMatrixModel *m_model;
    RegionHeader *m_regions;
    AccountHeader *m_accounts;
    MatrixCorner *m_corner;
    EmptyState *m_empty;
    TableCopy *m_copy;
    MatrixSelection m_cells;
    RememberedCells m_remembered; ///< while the model is reset
    std::optional<std::pair<AccountId, Region>> m_current; ///< the same
};

} // namespace bucketwatch

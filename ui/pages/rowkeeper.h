// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QItemSelection>
#include <QObject>

#include <vector>

namespace bucketwatch {

class TableRows;
class TableView;

/// The rows at @p positions, in as few ranges as there can be.
[[nodiscard]] QItemSelection selectionOf(const QAbstractItemModel &rows, std::vector<int> positions);

/// Keeps what is selected, the current row and the place in a table while its rows are filtered or sorted. What is not shown any more
/// is not selected any more: nobody should change what cannot be seen.
class RowKeeper final : public QObject {
    Q_OBJECT
public:
    RowKeeper(TableView *view, TableRows *rows);

private:
    void remember();
    void restore();

    TableView *m_view;
    TableRows *m_rows;
    std::vector<int> m_selected; ///< rows of the source model
    int m_current = -1;
    int m_currentColumn = 0;
};

} // namespace bucketwatch

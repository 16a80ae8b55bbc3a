// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/rowkeeper.h"

#include "items/tablerows.h"
#include "style/tableview.h"

#include <algorithm>
#include <utility>

namespace bucketwatch {

QItemSelection selectionOf(const QAbstractItemModel &rows, std::vector<int> positions)
{
    std::ranges::sort(positions);
    QItemSelection selection;
    const int lastColumn = rows.columnCount() - 1;
    for (std::size_t first = 0; first < positions.size();) {
        std::size_t end = first + 1;
        while (end < positions.size() && positions[end] == positions[end - 1] + 1)
            ++end;
        selection.append(QItemSelectionRange(rows.index(positions[first], 0), rows.index(positions[end - 1], lastColumn)));
        first = end;
    }
    return selection;
}

RowKeeper::RowKeeper(TableView *view, TableRows *rows) : QObject(view), m_view(view), m_rows(rows)
{
    connect(rows, &TableRows::aboutToRearrange, this, &RowKeeper::remember);
    connect(rows, &TableRows::rearranged, this, &RowKeeper::restore);
}

void RowKeeper::remember()
{
    m_selected.clear();
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        if (range.left() != 0)
            continue;
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_selected.push_back(m_rows->sourceRow(row));
    }
    const QModelIndex current = m_view->currentIndex();
    m_current = current.isValid() ? m_rows->sourceRow(current.row()) : -1;
    m_currentColumn = std::max(current.column(), 0);
}

void RowKeeper::restore()
{
    std::vector<int> positions;
    for (const int row : m_selected) {
        const int now = m_rows->followed(row);
        if (const int position = now < 0 ? -1 : m_rows->positionOf(now); position >= 0)
            positions.push_back(position);
    }
    m_view->selectionModel()->select(selectionOf(*m_rows, std::move(positions)), QItemSelectionModel::ClearAndSelect);
    const int now = m_current < 0 ? -1 : m_rows->followed(m_current);
    const int current = now < 0 ? -1 : m_rows->positionOf(now);
    if (current < 0)
        return;
    m_view->selectionModel()->setCurrentIndex(m_rows->index(current, m_currentColumn), QItemSelectionModel::NoUpdate);
    m_view->scrollTo(m_view->currentIndex());
}

} // namespace bucketwatch

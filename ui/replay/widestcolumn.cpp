// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/widestcolumn.h"

#include "style/fonts.h"
#include "style/tabledelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <ranges>

namespace bucketwatch {

namespace {
constexpr int CellMargins = TableDelegate::CellPadding * 3 / 2 + 1;
constexpr int HeadingMargins = TableDelegate::CellPadding + 12; // these tables have no arrows to sort by
} // namespace

WidestColumn::WidestColumn(QTableView &table, int column, Room room, std::vector<int> dispensable)
    : QObject(&table), m_table(table), m_column(column), m_room(room), m_dispensable(std::move(dispensable))
{
    m_table.viewport()->installEventFilter(this);
    connect(m_table.horizontalHeader(), &QHeaderView::sectionResized, this, &WidestColumn::fit);
    fit();
}

int WidestColumn::widthFor(const QTableView &table, int column, const QString &sample)
{
    const QString heading = table.model()->headerData(column, Qt::Horizontal).toString();
    const QFontMetrics code(Fonts::at(TextLevel::Code, table.font()));
    const int cell
        = std::max(table.fontMetrics().horizontalAdvance(sample), code.horizontalAdvance(sample.left(8))) + CellMargins;
    QFont bold = table.font();
    bold.setBold(true);
    return std::max(cell, QFontMetrics(bold).horizontalAdvance(heading) + HeadingMargins);
}

bool WidestColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void WidestColumn::fit()
{
    if (m_fitting)
        return;
    const QScopedValueRollback guard(m_fitting, true);
    QHeaderView *header = m_table.horizontalHeader();
    for (const int column : m_dispensable)
        header->setSectionHidden(column, false);
    const auto left = [this, header] { return m_table.viewport()->width() - (header->length() - header->sectionSize(m_column)); };
    for (const int column : m_dispensable) {
        if (left() >= m_room.liked)
            break;
        header->setSectionHidden(column, true);
    }
    header->resizeSection(m_column, std::max(m_room.least, left()));
}

} // namespace bucketwatch

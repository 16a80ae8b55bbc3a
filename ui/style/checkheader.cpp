// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/checkheader.h"

#include "style/tabledelegate.h"
#include "style/tableview.h"
#include "style/tokens.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace bucketwatch {

using enum Tokens::Colour;

CheckHeader::CheckHeader(TableView *table) : QHeaderView(Qt::Vertical, table), m_table(table)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(false);
    setHighlightSections(false);
    setFocusPolicy(Qt::NoFocus); // the keyboard checks rows with Space in the table
}

QSize CheckHeader::sizeHint() const
{
    const int width = m_table->headingWidth() > 0 ? m_table->headingWidth() : int(Tokens::SelectionColumnWidth);
    return {width, QHeaderView::sizeHint().height()};
}

void CheckHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Tokens &tokens = Tokens::of(this);
    const bool selected = m_table->isRowSelected(logicalIndex);
    painter->setPen(tokens(BorderDividerSubtle));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (m_table->headingWidth() > 0) {
        paintHeading(*painter, rect, logicalIndex);
        return;
    }
    if (selected) {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        TableDelegate::paintSelection(*painter, rect,
            {!mirrored, !m_table->isRowSelected(logicalIndex - 1), mirrored, !m_table->isRowSelected(logicalIndex + 1)}, tokens);
    }
    QStyleOptionViewItem box;
    box.initFrom(this);
    box.state = QStyle::State_Enabled | (selected ? QStyle::State_On : QStyle::State_Off);
    box.rect = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, QSize(Tokens::IndicatorSize, Tokens::IndicatorSize), rect);
    style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, this);
}

void CheckHeader::paintHeading(QPainter &painter, const QRect &rect, int row) const
{
    const int padding = TableDelegate::paddingIn(m_table);
    const QRect area = rect.adjusted(padding, 0, -padding, 0);
    painter.setPen(Tokens::of(this)(TextBody));
    painter.setFont(font());
    painter.drawText(area, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
        fontMetrics().elidedText(model()->index(row, 0).data().toString(), Qt::ElideRight, area.width()));
}

void CheckHeader::mousePressEvent(QMouseEvent *event)
{
    const int row = logicalIndexAt(event->position().toPoint());
    QItemSelectionModel *selection = m_table->selectionModel();
    if (row < 0 || !selection || m_table->headingWidth() > 0 || event->button() != Qt::LeftButton)
        return;
    const QModelIndex clicked = model()->index(row, 0);
    const QModelIndex current = selection->currentIndex();
    if ((event->modifiers() & Qt::ShiftModifier) && current.isValid()) {
        const QItemSelection range(model()->index(std::min(row, current.row()), 0), model()->index(std::max(row, current.row()), 0));
        selection->select(range, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    } else {
        selection->select(clicked, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    }
    selection->setCurrentIndex(clicked, QItemSelectionModel::NoUpdate);
}

} // namespace bucketwatch

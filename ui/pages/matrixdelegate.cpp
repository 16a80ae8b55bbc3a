// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/matrixdelegate.h"

#include "pages/matrixtable.h"
#include "style/fonts.h"
#include "style/sharebar.h"
#include "style/tabledelegate.h"

#include <QPainter>
#include <QStyle>

namespace bucketwatch {

using enum Tokens::Colour;

namespace {

constexpr int BarWidth = 36;

} // namespace

MatrixDelegate::MatrixDelegate(MatrixTable *table) : QStyledItemDelegate(table), m_table(table)
{
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::of(option.palette);
    painter->save();
    paintGround(*painter, option.rect, index, tokens);
    if (index.column() == m_table->matrix().totalColumn()) {
        paintTotal(*painter, option, index);
    } else {
        const CellState state = m_table->matrix().state(index.row(), index.column());
        const double ratio = painter->device()->devicePixelRatioF();
        if (const QPixmap &icon = m_icons.pixmap(state, tokens, ratio); !icon.isNull()) {
            const QRect place
                = QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(Tokens::IconSize, Tokens::IconSize), option.rect);
            painter->drawPixmap(place.topLeft(), icon);
        }
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(tokens(FocusRingLine), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(option.rect.adjusted(3, 3, -3, -4), Tokens::BadgeRadius, Tokens::BadgeRadius);
    }
    painter->restore();
}

void MatrixDelegate::paintGround(QPainter &painter, const QRect &cell, const QModelIndex &index, const Tokens &tokens) const
{
    const int row = index.row();
    const int column = index.column();
    if (m_table->matrix().absence(row))
        painter.fillRect(cell, tokens(BgCellShaded));
    painter.setPen(tokens(BorderDividerSubtle));
    painter.drawLine(cell.bottomLeft(), cell.bottomRight());
    const bool mirrored = m_table->isRightToLeft();
    const MatrixSelection &selection = m_table->selectedCells();
    if (selection.contains(row, column))
        TableDelegate::paintSelection(painter, cell,
            {!selection.contains(row, mirrored ? column + 1 : column - 1), !selection.contains(row - 1, column),
                !selection.contains(row, mirrored ? column - 1 : column + 1), !selection.contains(row + 1, column)},
            tokens);
    if (column > 0 && m_table->beginsGroup(column) && !selection.contains(row, column) && !selection.contains(row, column - 1)) {
        painter.setPen(tokens(BorderDivider));
        const int x = mirrored ? cell.right() : cell.left();
        painter.drawLine(x, cell.top(), x, cell.bottom());
    }
}

void MatrixDelegate::paintTotal(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::of(option.palette);
    const QString words = index.data().toString();
    painter.setFont(Fonts::at(TextLevel::Small, option.font));
    painter.setPen(tokens(TextBodySecondary));
    if (m_table->matrix().absence(index.row())) {
        painter.drawText(option.rect.adjusted(6, 0, -6, 0), Qt::AlignCenter | Qt::TextSingleLine, words);
        return;
    }
    // the words and the bar each have their half, so that bars stand below each other
    const QRect half = option.rect.adjusted(0, 0, -option.rect.width() / 2, 0);
    const bool mirrored = option.direction == Qt::RightToLeft;
    painter.setPen(tokens(TextBody));
    painter.drawText(QStyle::visualRect(option.direction, option.rect, half.adjusted(0, 0, -6, 0)),
        int(mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::TextSingleLine, words);
    const QRect bar(option.rect.center().x() + 4, option.rect.center().y() - ShareBarHeight / 2, BarWidth, ShareBarHeight);
    paintShareBar(painter, QStyle::visualRect(option.direction, option.rect, bar), m_table->matrix().total(index.row()).share(),
        ProgressFill, tokens, option.direction);
}

} // namespace bucketwatch

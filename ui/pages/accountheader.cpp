// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/accountheader.h"

#include "pages/matrixtable.h"
#include "style/tokens.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace bucketwatch {

using enum Tokens::Colour;

AccountHeader::AccountHeader(MatrixTable *table)
    : QHeaderView(Qt::Vertical, table), m_table(table), m_nameWidth(fontMetrics().averageCharWidth() * 24)
{
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setFocusPolicy(Qt::NoFocus); // Shift+Space selects a row from the table
    setContextMenuPolicy(Qt::PreventContextMenu);
    viewport()->setAutoFillBackground(false);
}

void AccountHeader::fitTo(int tableWidth)
{
    const int letter = fontMetrics().averageCharWidth();
    m_nameWidth = std::clamp(tableWidth / 5, 17 * letter, 26 * letter);
    updateGeometry();
}

QSize AccountHeader::sizeHint() const
{
    return {m_nameWidth + fontMetrics().horizontalAdvance(QStringLiteral("000000000000")) + Padding,
        QHeaderView::sizeHint().height()};
}

void AccountHeader::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    const Tokens &tokens = Tokens::of(this);
    const RegionMatrixModel &matrix = m_table->matrix();
    painter->save();
    if (matrix.absence(row))
        painter->fillRect(rect, tokens(BgCellShaded));
    painter->setPen(tokens(BorderDividerSubtle));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter->setPen(tokens(BorderDivider));
    const int edge = mirrored ? rect.left() : rect.right();
    painter->drawLine(edge, rect.top(), edge, rect.bottom());

    const Account &account = matrix.account(row);
    QFont name = font();
    name.setBold(m_table->selectedCells().hasRow(row));
    painter->setFont(name);
    painter->setPen(tokens(TextBody));
    const auto beside = int(mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine;
    const QRect nameRect(rect.left() + Padding, rect.top(), m_nameWidth - 2 * Padding, rect.height());
    painter->drawText(QStyle::visualRect(layoutDirection(), rect, nameRect), beside,
        QFontMetrics(name).elidedText(account.name, Qt::ElideRight, nameRect.width()));
    painter->setFont(font());
    painter->setPen(tokens(TextBodySecondary));
    const QRect idRect(rect.left() + m_nameWidth, rect.top(), rect.width() - m_nameWidth, rect.height());
    painter->drawText(QStyle::visualRect(layoutDirection(), rect, idRect), beside, account.id.toString());
    painter->restore();
}

} // namespace bucketwatch

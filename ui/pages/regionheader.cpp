// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/regionheader.h"

#include "items/regioncolumns.h"
#include "pages/matrixtable.h"
#include "style/fonts.h"
#include "style/icons.h"
#include "style/sharebar.h"

#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace bucketwatch {

using enum Tokens::Colour;

namespace {

QFont smallFont(const QFont &body, bool bold)
{
    QFont font = Fonts::at(TextLevel::Small, body);
    font.setBold(bold);
    return font;
}

} // namespace

RegionHeader::RegionHeader(MatrixTable *table) : QHeaderView(Qt::Horizontal, table), m_table(table)
{
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(24);
    setFocusPolicy(Qt::NoFocus); // Ctrl+Space selects a column from the table
    setContextMenuPolicy(Qt::PreventContextMenu);
    viewport()->setAutoFillBackground(false);
    // the name of a continent stands in the middle of what is seen of it
    connect(table->horizontalScrollBar(), &QAbstractSlider::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

int RegionHeader::lineHeight() const
{
    return QFontMetrics(smallFont(font(), true)).height();
}

QSize RegionHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), namesHeight() + sumsHeight()};
}

int RegionHeader::leastRegionWidth() const
{
    const QFontMetrics metrics(smallFont(font(), true));
    int widest = 0;
    for (int column = 0; column < m_table->matrix().regionCount(); ++column)
        widest = std::max(widest, metrics.horizontalAdvance(shortName(m_table->matrix().region(column))));
    return std::max(44, widest + 12);
}

int RegionHeader::lastColumnWidth() const
{
    return std::max(120,
        QFontMetrics(smallFont(font(), true)).horizontalAdvance(model()->headerData(count() - 1, Qt::Horizontal).toString())
            + 40);
}

QRect RegionHeader::spanOf(int column) const
{
    int first = column;
    while (!m_table->beginsGroup(first))
        --first;
    int last = column;
    while (!m_table->beginsGroup(last + 1))
        ++last;
    const int one = sectionViewportPosition(first);
    const int other = sectionViewportPosition(last);
    const int left = std::min(one, other);
    return QRect(left, 0, std::max(one + sectionSize(first), other + sectionSize(last)) - left, groupHeight());
}

void RegionHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const Tokens &tokens = Tokens::of(this);
    const bool isTotal = column == m_table->matrix().totalColumn();
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect.adjusted(0, namesHeight(), 0, 0), tokens(BgCellShaded));
    painter->setPen(tokens(BorderDivider));
    painter->drawLine(rect.left(), namesHeight() - 1, rect.right(), namesHeight() - 1);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (m_table->beginsGroup(column) && column > 0) {
        const int x = m_table->isRightToLeft() ? rect.right() : rect.left();
        painter->drawLine(x, rect.top(), x, rect.bottom());
    }
    if (!isTotal)
        paintGroup(*painter, rect, column, tokens);
    paintName(*painter, rect, column, tokens);
    paintSum(*painter, QRect(rect.left(), namesHeight(), rect.width(), rect.bottom() - namesHeight()), column, tokens);
    painter->restore();
}

void RegionHeader::paintGroup(QPainter &painter, const QRect &rect, int column, const Tokens &tokens) const
{
    painter.setPen(tokens(BorderDividerSubtle));
    painter.drawLine(rect.left(), groupHeight() - 1, rect.right(), groupHeight() - 1);
    const QRect seen = spanOf(column).intersected(viewport()->rect());
    const QFont font = smallFont(this->font(), true);
    painter.setFont(font);
    painter.setPen(tokens(LabelText));
    const QString words = displayName(groupOf(m_table->matrix().region(column)));
    painter.drawText(
        seen, Qt::AlignCenter | Qt::TextSingleLine, QFontMetrics(font).elidedText(words, Qt::ElideRight, seen.width() - 8));
}

void RegionHeader::paintName(QPainter &painter, const QRect &rect, int column, const Tokens &tokens) const
{
    const RegionMatrixModel &matrix = m_table->matrix();
    const QString name = matrix.headerData(column, Qt::Horizontal).toString();
    painter.setFont(smallFont(font(), true));
    painter.setPen(tokens(m_table->selectedCells().hasColumn(column) ? Link : LabelText));
    QRect line(rect.left(), groupHeight() + 3, rect.width(), lineHeight());
    if (column == matrix.totalColumn()) {
        const bool sorted = matrix.order() == RegionMatrixModel::Order::Enabled;
        //: A heading that the table is sorted by, upwards or downwards
        const QString words = !sorted                  ? name
            : matrix.direction() == Qt::AscendingOrder ? tr("%1 ▲").arg(name)
                                                       : tr("%1 ▼").arg(name);
        painter.drawText(line.translated(0, lineHeight()), Qt::AlignCenter | Qt::TextSingleLine, words);
        return;
    }
    painter.drawText(line, Qt::AlignCenter | Qt::TextSingleLine, name);
    painter.setFont(smallFont(font(), false));
    painter.setPen(tokens(TextBodySecondary));
    painter.drawText(line.translated(0, lineHeight()), Qt::AlignCenter | Qt::TextSingleLine, shortCode(matrix.region(column)));
}

void RegionHeader::paintSum(QPainter &painter, const QRect &rect, int column, const Tokens &tokens) const
{
    const RegionMatrixModel &matrix = m_table->matrix();
    const bool isTotal = column == matrix.totalColumn();
    if (!isTotal && !matrix.isLoaded(column)) {
        const bool failed = !matrix.failure(column).isEmpty();
        const QRect icon
            = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, QSize(Tokens::IconSize, Tokens::IconSize), rect);
        Icons::paint(painter, icon, failed ? QStringLiteral("dialog-error") : QStringLiteral("status-unknown"),
            tokens(failed ? StatusErrorText : StatusInactiveText));
        return;
    }
    const PlanTotal sum = isTotal ? matrix.grandTotal() : matrix.column(column).total;
    const QLocale locale;
    painter.setFont(smallFont(font(), isTotal));
    painter.setPen(tokens(TextBody));
    //: How many cells are on, of how many could be: "1,486 of 2,910"
    const QString words = isTotal ? tr("%1 of %2").arg(locale.toString(sum.enabled), locale.toString(sum.possible))
                                  : locale.toString(sum.enabled);
    painter.drawText(QRect(rect.left(), rect.top() + 2, rect.width(), lineHeight()), Qt::AlignCenter | Qt::TextSingleLine, words);
    const int width = std::min(rect.width() - 12, isTotal ? 76 : 44);
    const QRect bar(rect.center().x() - width / 2, rect.top() + lineHeight() + 5, width, ShareBarHeight);
    paintShareBar(painter, bar, sum.share(), ProgressFill, tokens, layoutDirection());
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/styletables.h"

#include "base/sortplace.h"
#include "style/tabledelegate.h"
#include "style/tokens.h"

#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionHeader>
#include <QStyleOptionSlider>

#include <algorithm>

namespace bucketwatch {

using enum Tokens::Colour;

namespace {

constexpr int HeadingPadding = TableDelegate::CellPadding;
constexpr int ArrowWidth = 12;
constexpr int LabelInset = 2; ///< of the view itself, around a heading

QFont boldFont(const QStyleOptionHeader &option, const QPainter &painter)
{
    Q_UNUSED(option)
    QFont font = painter.font();
    font.setBold(true);
    return font;
}

void paintArrow(QPainter &painter, const QRectF &place, QStyleOptionHeader::SortIndicator direction, const QColor &colour)
{
    const bool active = direction != QStyleOptionHeader::None;
    const double up = direction == QStyleOptionHeader::SortDown ? -1 : 1; // Qt says SortDown for ascending order, which is drawn pointing up
    const QPointF centre = place.center();
    QPainterPath triangle(QPointF(centre.x() - 4.5, centre.y() - 3 * up));
    triangle.lineTo(centre.x() + 4.5, centre.y() - 3 * up);
    triangle.lineTo(centre.x(), centre.y() + 4 * up);
    triangle.closeSubpath();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(active ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawPath(triangle);
}

/// Which place the column has among several that the table is sorted by, see SortPlaceRole; 0: none.
int sortPlace(const QStyleOptionHeader &option, const QWidget *widget)
{
    const auto *header = qobject_cast<const QHeaderView *>(widget);
    return header && header->model() ? header->model()->headerData(option.section, Qt::Horizontal, SortPlaceRole).toInt() : 0;
}

void paintPlace(QPainter &painter, const QRect &place, int number, const QColor &colour)
{
    QFont font = painter.font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 0.8);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(place, Qt::AlignCenter, QString::number(number));
}

bool isSortable(const QWidget *widget)
{
    const auto *header = qobject_cast<const QHeaderView *>(widget);
    return header && header->sectionsClickable() && header->isSortIndicatorShown();
}

} // namespace

void StyleTables::paintHeaderSection(const QStyleOptionHeader &option, QPainter &painter, const QWidget *widget)
{
    if (option.orientation != Qt::Horizontal)
        return;
    const Tokens &tokens = Tokens::of(option.palette);
    painter.save();
    painter.setPen(tokens(BorderDivider));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool last = option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
    if (!last) {
        const int x = option.direction == Qt::RightToLeft ? option.rect.left() : option.rect.right();
        painter.drawLine(x, option.rect.top() + 10, x, option.rect.bottom() - 9);
    }
    if (isSortable(widget)) {
        const QRect arrow(option.rect.right() - HeadingPadding - 2, option.rect.top(), ArrowWidth, option.rect.height());
        const int place = sortPlace(option, widget);
        const auto direction = place == 0 ? option.sortIndicator : place > 0 ? QStyleOptionHeader::SortDown : QStyleOptionHeader::SortUp;
        const QColor colour = tokens(direction != QStyleOptionHeader::None ? TextHeading : TextInteractive);
        paintArrow(painter, QStyle::visualRect(option.direction, option.rect, arrow), direction, colour);
        if (place != 0)
            paintPlace(painter, QStyle::visualRect(option.direction, option.rect, arrow.translated(ArrowWidth - 1, 0)), qAbs(place), colour);
    }
    painter.restore();
}

void StyleTables::paintHeaderLabel(const QStyleOptionHeader &option, QPainter &painter, const QWidget *widget)
{
    if (option.orientation != Qt::Horizontal)
        return;
    const Tokens &tokens = Tokens::of(option.palette);
    painter.save();
    painter.setFont(boldFont(option, painter));
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    painter.setPen(tokens(sorted ? TextHeading : TextInteractive));
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int padding = TableDelegate::paddingIn(widget);
    const int before = padding - LabelInset;
    const int after = isSortable(widget) ? HeadingPadding + 4 : padding / 2 - LabelInset; // where cells end
    const QRect text = mirrored ? option.rect.adjusted(after, 0, -before, 0) : option.rect.adjusted(before, 0, -after, 0);
    const auto alignment = QStyle::visualAlignment(option.direction, (option.textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter);
    painter.drawText(text, int(alignment) | Qt::TextSingleLine, painter.fontMetrics().elidedText(option.text, Qt::ElideRight, text.width()));
    painter.restore();
}

QSize StyleTables::headerSectionSize(const QStyleOptionHeader &option, const QWidget *widget)
{
    if (option.orientation != Qt::Horizontal)
        return {Tokens::SelectionColumnWidth, Tokens::RowHeight};
    QFont font = widget ? widget->font() : QFont();
    font.setBold(true);
    const QFontMetrics metrics(font);
    const int padding = TableDelegate::paddingIn(widget);
    const int after = isSortable(widget) ? HeadingPadding + 8 : padding / 2 + LabelInset; // the arrow stands in the padding
    return {
        metrics.horizontalAdvance(option.text) + padding + after + 4, std::max(int(Tokens::HeaderHeight), metrics.height() + 14)};
}

void StyleTables::paintScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &slider)
{
    const Tokens &tokens = Tokens::of(option.palette);
    if (option.maximum <= option.minimum)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter.setBrush(tokens(active ? BorderControl : BorderDivider));
    const bool horizontal = option.orientation == Qt::Horizontal;
    const QRectF handle = QRectF(slider).adjusted(horizontal ? 2 : 3, horizontal ? 3 : 2, horizontal ? -2 : -3, horizontal ? -3 : -2);
    painter.drawRoundedRect(handle, 3, 3);
    painter.restore();
}

QRect StyleTables::scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const int range = option.maximum - option.minimum;
    constexpr int SmallestHandle = 32;
    const int handle = range > 0 ? std::clamp(int(qint64(option.pageStep) * length / (range + option.pageStep)), std::min(SmallestHandle, length), length) : length;
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto span = [&](int from, int size) {
        return horizontal ? QRect(option.rect.left() + from, option.rect.top(), size, option.rect.height())
                          : QRect(option.rect.left(), option.rect.top() + from, option.rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return option.rect;
    case QStyle::SC_ScrollBarSlider: return span(start, handle);
    case QStyle::SC_ScrollBarSubPage: return span(0, start);
    case QStyle::SC_ScrollBarAddPage: return span(start + handle, length - start - handle);
    default: return {}; // no arrow buttons
    }
}

void StyleTables::paintSplitter(const QStyleOption &option, QPainter &painter)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool horizontal = option.state & QStyle::State_Horizontal; // a vertical bar between left and right
    const QRect grip = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, horizontal ? QSize(3, 24) : QSize(24, 3), option.rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens(option.state & QStyle::State_MouseOver ? BorderControl : BorderDivider));
    painter.drawRoundedRect(grip, 1.5, 1.5);
    painter.restore();
}

} // namespace bucketwatch

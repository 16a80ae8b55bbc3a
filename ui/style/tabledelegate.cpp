// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/tabledelegate.h"

#include "style/fonts.h"
#include "style/icons.h"
#include "style/sharebar.h"
#include "style/tableview.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace bucketwatch {

using enum Tokens::Colour;

TableDelegate::TableDelegate(QObject *parent) : QStyledItemDelegate(parent) { }

void TableDelegate::setStatusColumn(int column, StatusOf statusOf)
{
    m_kinds[column] = Kind::Status;
    m_statusOf[column] = std::move(statusOf);
}

void TableDelegate::setBadgeColumn(int column, BadgeOf badgeOf)
{
    m_kinds[column] = Kind::Badge;
    m_badgeOf[column] = std::move(badgeOf);
}

void TableDelegate::setLinkColumn(int column, bool isLink)
{
    m_kinds[column] = isLink ? Kind::Link : Kind::Text;
}

void TableDelegate::setCodeColumn(int column, Qt::TextElideMode elide)
{
    m_kinds[column] = Kind::Code;
    m_elides[column] = elide;
}

void TableDelegate::setColouredColumn(int column, StatusOf statusOf, bool bold)
{
    m_kinds[column] = bold ? Kind::BoldColoured : Kind::Coloured;
    m_statusOf[column] = std::move(statusOf);
}

void TableDelegate::setBarColumn(int column, ShareOf shareOf, Tokens::Colour fill)
{
    m_kinds[column] = Kind::Bar;
    m_shareOf[column] = std::move(shareOf);
    m_fills[column] = fill;
}

void TableDelegate::setTextBarColumn(int column, ShareOf shareOf)
{
    setBarColumn(column, std::move(shareOf));
    m_kinds[column] = Kind::TextBar;
}

void TableDelegate::setTextBadgeColumn(int column, int badgeRole)
{
    m_kinds[column] = Kind::TextBadge;
    m_badgeRoles[column] = badgeRole;
}

void TableDelegate::setLeadingIcon(int column, std::function<QString(const QModelIndex &)> iconOf)
{
    m_iconOf[column] = std::move(iconOf);
}

QRect TableDelegate::paintLeadingIcon(
    QPainter &painter, const QStyleOptionViewItem &option, const QString &icon, const QColor &colour, const QRect &area) const
{
    const QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(Tokens::IconSize, Tokens::IconSize), area);
    Icons::paint(painter, place, icon, colour);
    constexpr int Taken = Tokens::IconSize + 4;
    return option.direction == Qt::RightToLeft ? area.adjusted(0, 0, -Taken, 0) : area.adjusted(Taken, 0, 0, 0);
}

void TableDelegate::paintBar(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &area) const
{
    const QRect bar = QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(area.width(), 2 * ShareBarHeight), area);
    paintShareBar(painter, bar, m_shareOf[index.column()](index), m_fills[index.column()], Tokens::of(option.palette), option.direction);
}

QRect TableDelegate::paintTrailingBadge(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &area) const
{
    const QString badge = index.data(m_badgeRoles[index.column()]).toString();
    if (badge.isEmpty())
        return area;
    constexpr int Gap = 6;
    const QSize size = Badge::sizeOf(badge, option.font).boundedTo(area.size());
    const int words = option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + Gap;
    const int before = std::min(words, area.width() - size.width());
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect place(mirrored ? area.right() - before - size.width() : area.left() + before, area.center().y() - size.height() / 2,
        size.width(), size.height());
    Badge::paint(painter, place, BadgeKind::Grey, badge, Tokens::of(option.palette), option.font);
    // The advance of the words is rounded: with half the gap they are not elided for the part of a pixel.
    const int room = before - Gap / 2;
    return mirrored ? area.adjusted(area.width() - room, 0, 0, 0) : area.adjusted(0, 0, room - area.width(), 0);
}

int TableDelegate::paddingIn(const QWidget *table)
{
    const auto *view = qobject_cast<const TableView *>(table);
    if (!view && table)
        view = qobject_cast<const TableView *>(table->parentWidget());
    return view && view->isDense() ? DensePadding : CellPadding;
}

bool TableDelegate::isLinkColumn(int column) const
{
    return kindOf(column) == Kind::Link;
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    int width = option.fontMetrics.horizontalAdvance(text) + 2 * paddingIn(option.widget);
    if (kindOf(index.column()) == Kind::Status || m_iconOf.contains(index.column()))
        width += Tokens::IconSize + 4;
    if (kindOf(index.column()) == Kind::Badge)
        width = Badge::sizeOf(text, option.font).width() + 2 * CellPadding;
    return {width, std::max(int(Tokens::RowHeight), option.fontMetrics.height() + 12)};
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBackground(*painter, option, index);
    paintContent(*painter, option, index);
    painter->restore();
}

void TableDelegate::paintBackground(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::of(option.palette);
    const QRect &cell = option.rect;
    const auto *view = qobject_cast<const TableView *>(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    painter.setPen(tokens(BorderDividerSubtle));
    painter.drawLine(cell.bottomLeft(), cell.bottomRight());
    if (!selected || !view)
        return;
    if (view->selectionBehavior() == QAbstractItemView::SelectItems)
        return paintSelection(painter, cell, {true, true, true, true}, tokens);
    const bool mirrored = option.direction == Qt::RightToLeft;
    paintSelection(painter, cell,
        {view->isEdgeColumn(index.column(), mirrored), !view->isRowSelected(index.row() - 1), view->isEdgeColumn(index.column(), !mirrored),
            !view->isRowSelected(index.row() + 1)},
        tokens);
}

void TableDelegate::paintSelection(QPainter &painter, const QRect &cell, Outline outline, const Tokens &tokens)
{
    // A side that is not one of the outline lies outside the cell, with its round corners.
    constexpr int Outside = 2 * int(Tokens::ItemRadius);
    const QRectF shape = QRectF(cell).adjusted(outline.left ? 1 : -Outside, outline.top ? 1 : -Outside, outline.right ? -1 : Outside, outline.bottom ? -1 : Outside);
    painter.save();
    painter.setClipRect(cell, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens(BorderRowSelected), 2));
    painter.setBrush(tokens(BgRowSelected));
    painter.drawRoundedRect(shape, Tokens::ItemRadius, Tokens::ItemRadius);
    if (!outline.bottom) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(tokens(BorderDividerSubtle));
        painter.drawLine(cell.left() + (outline.left ? 2 : 0), cell.bottom(), cell.right() - (outline.right ? 2 : 0), cell.bottom());
    }
    painter.restore();
}

void TableDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::of(option.palette);
    const QString words = index.data(Qt::DisplayRole).toString();
    const int padding = paddingIn(option.widget);
    QRect area = option.rect.adjusted(padding, 0, -padding / 2, 0);
    if (option.direction == Qt::RightToLeft)
        area = option.rect.adjusted(padding / 2, 0, -padding, 0);
    const Kind kind = kindOf(index.column());
    QColor colour = tokens(TextBody);
    QFont font = option.font;

    if (kind == Kind::Badge && !words.isEmpty()) {
        const QSize size = Badge::sizeOf(words, option.font);
        const QRect badge = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size.boundedTo(area.size()), area);
        Badge::paint(painter, badge, m_badgeOf[index.column()](index), words, tokens, option.font);
        return;
    }
    if (kind == Kind::Bar) {
        paintBar(painter, option, index, area);
        return;
    }
    if (kind == Kind::TextBar) {
        const QRect bar(area.left(), area.bottom() - 3 * ShareBarHeight / 2, area.width(), ShareBarHeight);
        paintShareBar(painter, bar, m_shareOf[index.column()](index), m_fills[index.column()], tokens, option.direction);
        area.setBottom(bar.top());
    }
    if (kind == Kind::TextBadge)
        area = paintTrailingBadge(painter, option, index, area);
    if (kind == Kind::Status && !words.isEmpty()) {
        const StatusStyle &style = StatusStyle::of(m_statusOf[index.column()](index));
        colour = tokens(style.text);
        area = paintLeadingIcon(painter, option, style.icon, colour, area);
    }
    if (kind == Kind::Coloured || kind == Kind::BoldColoured)
        colour = tokens(StatusStyle::of(m_statusOf[index.column()](index)).text);
    if (kind == Kind::BoldColoured)
        font.setBold(true);
    if (kind == Kind::Code)
        font = Fonts::at(TextLevel::Code, option.font);
    if (kind == Kind::Link) {
        colour = tokens(Link);
        font.setUnderline(true);
    }
    if (const auto iconOf = m_iconOf.constFind(index.column()); iconOf != m_iconOf.cend()) {
        if (const QString icon = (*iconOf)(index); !icon.isEmpty())
            area = paintLeadingIcon(painter, option, icon, colour, area);
    }
    const QFontMetrics metrics(font);
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const auto flags = QStyle::visualAlignment(option.direction, alignment.isValid() ? Qt::Alignment(alignment.toInt()) | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area, int(flags) | Qt::TextSingleLine, metrics.elidedText(words, m_elides.value(index.column(), option.textElideMode), area.width()));

    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens(FocusRingLine), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(option.rect.adjusted(3, 4, -3, -5), Tokens::BadgeRadius, Tokens::BadgeRadius);
    }
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/replaycelldelegate.h"

#include "cloudtrail/event.h"
#include "finding/severitybadge.h"
#include "items/replayrole.h"

#include <QPainter>

namespace bucketwatch {

namespace {

constexpr int Dot = 8;
constexpr int DotSpace = Dot + 8;

QColor kindColour(int kind, const Tokens &tokens)
{
    switch (static_cast<EventKind>(kind)) {
    case EventKind::Data:
        return tokens(Tokens::Colour::ReplayDataEvents);
    case EventKind::Management:
        return tokens(Tokens::Colour::ReplayManagementEvents);
    case EventKind::Other:
        break;
    }
    return tokens(Tokens::Colour::SeverityNeutralBg);
}

} // namespace

ReplayCellDelegate::ReplayCellDelegate(int column, QObject *parent) : TableDelegate(parent)
{
    setBadgeColumn(column,
        [](const QModelIndex &index) { return badgeKind(static_cast<Severity>(index.data(ReplayRole::SeverityRole).toInt())); });
}

void ReplayCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant kind = index.data(ReplayRole::EventKindRole);
    if (kind.isValid())
        paintKind(*painter, option, index, kind.toInt());
    else if (index.data(ReplayRole::SeverityRole).isValid())
        TableDelegate::paint(painter, option, index);
    else
        m_plain.paint(painter, option, index);
}

QSize ReplayCellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return m_plain.sizeHint(option, index) + QSize(DotSpace, 0);
}

void ReplayCellDelegate::paintKind(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, int kind) const
{
    // The text moves aside for the dot; what its cell gives up keeps the ground of an ordinary cell.
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int aside = mirrored ? -DotSpace : DotSpace;
    QRect strip = option.rect;
    mirrored ? strip.setLeft(strip.right() - DotSpace + 1) : strip.setWidth(DotSpace);
    QStyleOptionViewItem moved = option;
    moved.rect = mirrored ? option.rect.adjusted(0, 0, aside, 0) : option.rect.adjusted(aside, 0, 0, 0);
    painter.save();
    painter.setClipRect(strip);
    m_plain.paint(&painter, option, index);
    painter.setClipRect(moved.rect);
    m_plain.paint(&painter, moved, index);
    painter.setClipping(false);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kindColour(kind, Tokens::of(option.palette)));
    const double x = mirrored ? option.rect.right() - CellPadding - Dot : option.rect.left() + CellPadding;
    painter.drawEllipse(QRectF(x, option.rect.center().y() - Dot / 2.0 + 1, Dot, Dot));
    painter.restore();
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/palettedelegate.h"

#include "style/badge.h"
#include "style/fonts.h"
#include "style/icons.h"
#include "style/statusstyle.h"

#include <QPainter>

#include <algorithm>

namespace bucketwatch {

using enum Tokens::Colour;

namespace {

constexpr int Padding = 18;
constexpr int RowHeight = 32;
constexpr int HeadingHeight = 30;
constexpr int Gap = 10;

/// Paints @p text with the part of it that was typed in bold and in the colour of links; where it ended.
int paintMatched(QPainter &painter, const QRect &place, const QString &text, int at, int length, const QColor &colour, const Tokens &tokens)
{
    const QFont plain = painter.font();
    QFont bold = plain;
    bold.setBold(true);
    int x = place.left();
    const auto paintPart = [&](const QString &part, bool isMatch) {
        painter.setFont(isMatch ? bold : plain);
        painter.setPen(isMatch ? tokens(Link) : colour);
        const int room = place.right() - x;
        if (part.isEmpty() || room <= 0)
            return;
        painter.drawText(QRect(x, place.top(), room, place.height()), Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(part, Qt::ElideRight, room));
        x += painter.fontMetrics().horizontalAdvance(part);
    };
    paintPart(at < 0 ? text : text.left(at), false);
    if (at >= 0) {
        paintPart(text.mid(at, length), true);
        paintPart(text.mid(at + length), false);
    }
    painter.setFont(plain);
    return std::min(x, place.right());
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isHeading = index.data(KeyRole).toString().isEmpty();
    return {0, std::max(isHeading ? HeadingHeight : RowHeight, option.fontMetrics.height() + 12)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::of(option.palette);
    const QRect row = option.rect.adjusted(Padding, 0, -Padding, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(KeyRole).toString().isEmpty()) {
        painter->setFont(Fonts::at(TextLevel::Small, option.font));
        painter->setPen(tokens(TextBodySecondary));
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight, index.data(CountRole).toString());
        QFont bold = painter->font();
        bold.setBold(true);
        painter->setFont(bold);
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected) {
        painter->setPen(QPen(tokens(BorderRowSelected), 2));
        painter->setBrush(tokens(BgRowSelected));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(9, 1, -9, -1), Tokens::ItemRadius, Tokens::ItemRadius);
    }
    const auto iconAt = [&](int x, const QString &name, const QColor &colour) {
        Icons::paint(*painter, QRectF(x, row.center().y() - Tokens::IconSize / 2.0 + 1, Tokens::IconSize, Tokens::IconSize), name, colour);
    };
    iconAt(row.left() + 2, index.data(IconRole).toString(), tokens(TextInteractive));
    QRect text = row.adjusted(36, 0, 0, 0);
    const QString end = index.data(EndRole).toString();
    painter->setFont(option.font);
    if (const QVariant badge = index.data(BadgeRole); badge.isValid()) {
        const QSize size = Badge::sizeOf(end, option.font);
        const QRect place(row.right() - size.width(), row.center().y() - size.height() / 2 + 1, size.width(), size.height());
        Badge::paint(*painter, place, BadgeKind(badge.toInt()), end, tokens, option.font);
        text.setRight(place.left() - Gap);
    } else if (!end.isEmpty()) {
        painter->setFont(Fonts::at(TextLevel::Small, option.font));
        painter->setPen(tokens(TextBodySecondary));
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight, end);
        text.setRight(row.right() - painter->fontMetrics().horizontalAdvance(end) - Gap);
    }
    const int at = index.data(MatchAtRole).toInt();
    const int length = index.data(MatchLengthRole).toInt();
    const bool inDetail = index.data(MatchInDetailRole).toBool();
    painter->setFont(option.font);
    text.setLeft(paintMatched(*painter, text, index.data().toString(), inDetail || length == 0 ? -1 : at, length, tokens(TextBody), tokens) + Gap);
    if (const QVariant status = index.data(StatusRole); status.isValid() && text.width() > Tokens::IconSize) {
        const StatusStyle &style = StatusStyle::of(Status(status.toInt()));
        iconAt(text.left(), style.icon, tokens(style.text));
        text.setLeft(text.left() + Tokens::IconSize + 4);
    }
    painter->setFont(Fonts::at(TextLevel::Small, option.font));
    paintMatched(*painter, text, index.data(DetailRole).toString(), inDetail && length > 0 ? at : -1, length, tokens(TextBodySecondary), tokens);
    painter->restore();
}

} // namespace bucketwatch

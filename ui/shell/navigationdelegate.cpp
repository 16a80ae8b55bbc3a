// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/navigationdelegate.h"

#include "style/fonts.h"
#include "style/icons.h"
#include "style/tokens.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;
using enum Tokens::Colour;

namespace {
constexpr int TextLeft = 28;
constexpr int SectionGap = 12;
}

NavigationDelegate::NavigationDelegate(QObject *parent) : QStyledItemDelegate(parent) { }

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool section = index.data(PageIdRole).toString().isEmpty();
    const QFontMetrics metrics(section ? Fonts::at(TextLevel::Heading3, option.font) : option.font);
    const int line = std::max(int(Tokens::NavItemHeight), metrics.height() + 8);
    return {TextLeft + metrics.horizontalAdvance(index.data().toString()) + 16, section || index.data(GapRole).toBool() ? line + SectionGap : line};
}

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool section = index.data(PageIdRole).toString().isEmpty();
    const bool open = index.data(OpenRole).toBool();
    QFont font = section ? Fonts::at(TextLevel::Heading3, option.font) : option.font;
    if (open)
        font.setBold(true);

    painter->save();
    QRect line = option.rect;
    if (section || index.data(GapRole).toBool())
        line.setTop(line.top() + SectionGap);
    const QRect text = QStyle::visualRect(option.direction, line, line.adjusted(TextLeft, 0, -8, 0));
    painter->setFont(font);
    painter->setPen(tokens(section ? TextHeading : open ? TextNavActive : option.state & QStyle::State_MouseOver ? TextInteractiveHover : TextNavItem));
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(text, int(alignment) | Qt::TextSingleLine, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    if (section) {
        const QRect mark(line.left() + 9, line.center().y() - 5, 11, 11);
        const QString closed = option.direction == Qt::RightToLeft ? u"caret-left"_s : u"caret-right"_s;
        Icons::paint(*painter, QStyle::visualRect(option.direction, line, mark), option.state & QStyle::State_Open ? u"caret-down"_s : closed, tokens(TextHeading));
    }
    if ((option.state & QStyle::State_HasFocus) && option.widget && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(tokens(FocusRingLine), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(line.adjusted(4, 2, -4, -2), Tokens::BadgeRadius, Tokens::BadgeRadius);
    }
    painter->restore();
}

} // namespace bucketwatch

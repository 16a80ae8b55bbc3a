// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/stylemenus.h"

#include "style/icons.h"
#include "style/tokens.h"

#include <QPainter>
#include <QStyleOptionMenuItem>

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;
using enum Tokens::Colour;

namespace {

constexpr int ItemPadding = 20;
constexpr int MarkWidth = 24; // check mark or icon before the text
constexpr int ShortcutGap = 32;
constexpr int SeparatorHeight = 5;

bool hasMarks(const QStyleOptionMenuItem &option)
{
    return option.menuHasCheckableItems || option.maxIconWidth > 0;
}

void paintMark(QPainter &painter, const QStyleOptionMenuItem &option, const QRect &place, const QColor &colour)
{
    const QRect box = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(Tokens::IconSize, Tokens::IconSize), place);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        Icons::paint(painter, box, u"object-select"_s, colour);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, box, Qt::AlignCenter, option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

void StyleMenus::paintPanel(const QStyleOption &option, QPainter &painter)
{
    const Tokens &tokens = Tokens::of(option.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens(BorderDropdown), 2));
    painter.setBrush(tokens(MenuBg));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), Tokens::ItemRadius, Tokens::ItemRadius);
    painter.restore();
}

void StyleMenus::paintItem(const QStyleOptionMenuItem &option, QPainter &painter)
{
    const Tokens &tokens = Tokens::of(option.palette);
    painter.save();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.setPen(tokens(BorderDividerSubtle));
        const int y = option.rect.center().y();
        painter.drawLine(option.rect.left(), y, option.rect.right(), y);
        painter.restore();
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.state & QStyle::State_Selected) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens(BorderDropdownItemHover), 2));
        painter.setBrush(tokens(MenuBgHover));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0, 0, 0, 0), Tokens::ItemRadius - 1, Tokens::ItemRadius - 1);
    }
    const QColor colour = tokens(enabled ? MenuText : MenuTextDisabled);
    const int left = hasMarks(option) ? ItemPadding / 2 + MarkWidth : ItemPadding;
    const auto place = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    if (hasMarks(option))
        paintMark(painter, option, place(QRect(option.rect.left() + ItemPadding / 4, option.rect.top(), MarkWidth, option.rect.height())), colour);

    painter.setPen(colour);
    QFont font = option.font;
    font.setBold(option.menuItemType == QStyleOptionMenuItem::SubMenu && !hasMarks(option));
    painter.setFont(font);
    const QString label = option.text.section(u'\t', 0, 0);
    const QString shortcut = option.text.section(u'\t', 1);
    const QRect text = place(option.rect.adjusted(left, 0, -ItemPadding, 0));
    const auto start = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const auto end = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
    painter.drawText(text, int(start) | Qt::TextShowMnemonic | Qt::TextSingleLine, label);
    if (!shortcut.isEmpty()) {
        painter.setPen(tokens(enabled ? TextFormSecondary : MenuTextDisabled));
        painter.drawText(text, int(end) | Qt::TextSingleLine, shortcut);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow = place(QRect(option.rect.right() - ItemPadding, option.rect.top(), Tokens::IconSize, option.rect.height()));
        Icons::paint(painter, arrow, option.direction == Qt::RightToLeft ? u"caret-left"_s : u"caret-right"_s, colour);
    }
    painter.restore();
}

QSize StyleMenus::itemSize(const QStyleOptionMenuItem &option, const QSize &contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), SeparatorHeight};
    QFont bold = option.font;
    bold.setBold(option.menuItemType == QStyleOptionMenuItem::SubMenu);
    const QFontMetrics metrics(bold);
    int width = metrics.size(Qt::TextShowMnemonic, option.text.section(u'\t', 0, 0)).width() + ItemPadding;
    width += hasMarks(option) ? ItemPadding / 2 + MarkWidth : ItemPadding;
    if (option.text.contains(u'\t'))
        width += ShortcutGap + option.fontMetrics.horizontalAdvance(option.text.section(u'\t', 1));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += Tokens::IconSize;
    return {width, std::max(int(Tokens::MenuItemHeight), option.fontMetrics.height() + 10)};
}

void StyleMenus::paintBarItem(const QStyleOptionMenuItem &option, QPainter &painter)
{
    const Tokens &tokens = Tokens::of(option.palette);
    painter.save();
    painter.fillRect(option.rect, tokens(BgPanel));
    if (option.state & QStyle::State_Selected) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens(ButtonNormalBgHover));
        painter.drawRoundedRect(option.rect.adjusted(2, 2, -2, -2), Tokens::BadgeRadius, Tokens::BadgeRadius);
    }
    painter.setPen(tokens(option.state & QStyle::State_Enabled ? TextInteractive : TextDisabled));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    painter.restore();
}

void StyleMenus::paintToolTip(const QStyleOption &option, QPainter &painter)
{
    const Tokens &tokens = Tokens::of(option.palette);
    painter.fillRect(option.rect, tokens(BgPopover));
    painter.setPen(tokens(BorderDropdown));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

} // namespace bucketwatch

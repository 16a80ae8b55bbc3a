// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/tabrow.h"

#include "style/fonts.h"
#include "style/tokens.h"

#include <QPainter>

#include <algorithm>

namespace bucketwatch {

namespace {

constexpr int Space = 20; ///< between two words

} // namespace

TabRow::TabRow(const QString &name, QWidget *parent) : QTabBar(parent)
{
    setAccessibleName(name);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setFont(Fonts::at(TextLevel::Strong, font()));
}

QSize TabRow::tabSizeHint(int index) const
{
    return {fontMetrics().horizontalAdvance(tabText(index)) + Space, std::max(int(Tokens::ControlHeight), fontMetrics().height() + 12)};
}

QSize TabRow::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void TabRow::paintEvent(QPaintEvent *)
{
    using enum Tokens::Colour;
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 2, width(), 2), tokens(BorderDivider));
    for (int index = 0; index < count(); ++index) {
        const bool current = index == currentIndex();
        const QRect tab = tabRect(index);
        const QRect words = tab.adjusted(layoutDirection() == Qt::RightToLeft ? Space : 0, 0, layoutDirection() == Qt::RightToLeft ? 0 : -Space, 0);
        painter.setPen(tokens(current ? TextInteractive : TextBodySecondary));
        painter.drawText(words, Qt::AlignCenter, tabText(index));
        if (current)
            painter.fillRect(QRect(words.left(), height() - 3, words.width(), 3), tokens(BorderInputFocus));
        if (current && hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(tokens(FocusRingLine), 2));
            painter.drawRoundedRect(words.adjusted(1, 3, -1, -5), Tokens::BadgeRadius, Tokens::BadgeRadius);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/topbarbutton.h"

#include "style/fonts.h"
#include "style/icons.h"
#include "style/tokens.h"

#include <QKeyEvent>
#include <QPainter>

namespace bucketwatch {

using namespace Qt::StringLiterals;
using enum Tokens::Colour;

namespace {

constexpr int Padding = 8;
constexpr int MarkSize = 10;

QFont topBarFont(const QWidget *widget)
{
    return Fonts::at(TextLevel::Strong, Fonts::at(TextLevel::Small, widget->font()));
}

} // namespace

TopBarButton::TopBarButton(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize TopBarButton::sizeHint() const
{
    const QFontMetrics metrics(topBarFont(this));
    return {metrics.size(Qt::TextShowMnemonic, text()).width() + 4 + MarkSize + 2 * Padding, std::max(28, metrics.height() + 8)};
}

void TopBarButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    const QColor colour = tokens(underMouse() || hasFocus() ? TopnavTextHover : TopnavText);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QPainter painter(this);
    painter.setFont(topBarFont(this));
    painter.setPen(colour);
    const QRect inner = rect().adjusted(Padding, 0, -Padding, 0);
    const QRect words = mirrored ? inner.adjusted(MarkSize + 4, 0, 0, 0) : inner.adjusted(0, 0, -MarkSize - 4, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextShowMnemonic, text());
    const QRect mark(mirrored ? inner.left() : inner.right() - MarkSize, (height() - MarkSize) / 2, MarkSize, MarkSize);
    Icons::paint(painter, mark, u"caret-down"_s, colour);
}

void TopBarButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        showMenu();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace bucketwatch

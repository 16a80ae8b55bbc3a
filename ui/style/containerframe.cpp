// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/containerframe.h"

#include "style/tokens.h"

#include <QPainter>

namespace bucketwatch {

void ContainerFrame::paintEvent(QPaintEvent *)
{
    using enum Tokens::Colour;
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens(BorderContainer), 1));
    painter.setBrush(tokens(BgContainer));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Tokens::ContainerRadius, Tokens::ContainerRadius);
}

} // namespace bucketwatch

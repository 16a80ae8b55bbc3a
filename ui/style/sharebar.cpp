// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/sharebar.h"

#include <QPainter>

#include <algorithm>

namespace bucketwatch {

void paintShareBar(QPainter &painter, const QRectF &bar, double share, Tokens::Colour fill, const Tokens &tokens,
    Qt::LayoutDirection direction)
{
    const double radius = bar.height() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens(Tokens::Colour::ProgressTrack));
    painter.drawRoundedRect(bar, radius, radius);
    if (share > 0) {
        // a dot at least: little is not nothing
        QRectF filled(bar.left(), bar.top(), std::max(bar.height(), bar.width() * std::min(share, 1.0)), bar.height());
        if (direction == Qt::RightToLeft)
            filled.moveRight(bar.right());
        painter.setBrush(tokens(fill));
        painter.drawRoundedRect(filled, radius, radius);
    }
    painter.restore();
}

} // namespace bucketwatch

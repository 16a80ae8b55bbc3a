// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/whatifscale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bucketwatch {

namespace {

QRectF movedInto(QRectF rect, const QRectF &bounds)
{
    rect.moveLeft(std::clamp(rect.left(), bounds.left(), std::max(bounds.left(), bounds.right() - rect.width())));
    rect.moveTop(std::clamp(rect.top(), bounds.top(), std::max(bounds.top(), bounds.bottom() - rect.height())));
    return rect;
}

double sharedArea(const QRectF &one, const QRectF &other)
{
    const QRectF both = one & other;
    return both.width() * both.height();
}

} // namespace

double axisEnd(double most, int parts)
{
    for (double power = 1;; power *= 10) {
        for (const double step : {1.0, 2.0, 2.5, 5.0}) {
            const double end = step * power * parts;
            if (end >= most && std::floor(step * power) == step * power)
                return end;
        }
    }
}

std::vector<QRectF> placedLabels(
    const std::vector<QPointF> &dots, const std::vector<QSizeF> &sizes, const QRectF &bounds, double dotRadius)
{
    std::vector<QRectF> placed;
    for (std::size_t i = 0; i < dots.size(); ++i) {
        const double width = sizes[i].width();
        const double height = sizes[i].height();
        const double away = dotRadius + 3;
        const QPointF dot = dots[i];
        const std::array candidates {QPointF(dot.x() - width / 2, dot.y() - away - height), QPointF(dot.x() - width / 2, dot.y() + away),
            QPointF(dot.x() - away - width, dot.y() - away - height / 2), QPointF(dot.x() + away, dot.y() + height / 4),
            QPointF(dot.x() + away, dot.y() - height / 2), QPointF(dot.x() - away - width, dot.y() - height / 2),
            QPointF(dot.x() + away, dot.y() - away - height), QPointF(dot.x() - width / 2, dot.y() - away - 2 * height),
            QPointF(dot.x() - width / 2, dot.y() + away + height)};
        double least = -1;
        QRectF best;
        for (const QPointF &corner : candidates) {
            const QRectF label = movedInto({corner, sizes[i]}, bounds);
            double hidden = 0;
            for (const QRectF &other : placed)
                hidden += sharedArea(label, other);
            for (const QPointF &other : dots)
                hidden += sharedArea(label, {other.x() - dotRadius, other.y() - dotRadius, 2 * dotRadius, 2 * dotRadius});
            if (least < 0 || hidden < least) {
                least = hidden;
                best = label;
            }
        }
        placed.push_back(best);
    }
    return placed;
}

} // namespace bucketwatch

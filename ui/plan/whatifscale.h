// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

#include <vector>

namespace bucketwatch {

/// The end of an axis of @p parts equal parts, each a round number, that @p most fits below. At least @p parts.
[[nodiscard]] double axisEnd(double most, int parts);

/// Where labels of @p sizes go beside their dots, in the order of these: above, below, at a side, wherever a label touches no other one
/// and no dot. A label that finds no such place stands where it hides least. All of them are within @p bounds.
[[nodiscard]] std::vector<QRectF> placedLabels(
    const std::vector<QPointF> &dots, const std::vector<QSizeF> &sizes, const QRectF &bounds, double dotRadius);

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/tokens.h"

class QPainter;
class QRectF;

namespace bucketwatch {

/// The height of a bar that shows a share.
inline constexpr int ShareBarHeight = 4;

/// A track as wide as @p bar, filled with @p fill to @p share (0 to 1) from the side where reading begins. It says nothing by
/// itself: whoever paints it has the number in words beside it.
void paintShareBar(QPainter &painter, const QRectF &bar, double share, Tokens::Colour fill, const Tokens &tokens,
    Qt::LayoutDirection direction);

} // namespace bucketwatch

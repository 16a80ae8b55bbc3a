// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QPainter;
class QRectF;

/// Our own line drawings, resources/icons/NAME.svg, drawn in the colour of the text beside them. Names are those of the
/// freedesktop icon naming specification where it has one.
namespace bucketwatch::Icons {

/// An icon for actions and buttons that follows the palette, also when the theme changes while it is shown.
[[nodiscard]] QIcon themed(const QString &name);
[[nodiscard]] QPixmap pixmap(const QString &name, const QColor &colour, int size, double devicePixelRatio);
/// Paints the drawing into the largest square centred in @p rect.
void paint(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour);
[[nodiscard]] bool exists(const QString &name);

} // namespace bucketwatch::Icons

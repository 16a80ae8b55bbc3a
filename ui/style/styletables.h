// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyle>

class QStyleOptionHeader;
class QStyleOptionSlider;

namespace bucketwatch::StyleTables {

void paintHeaderSection(const QStyleOptionHeader &option, QPainter &painter, const QWidget *widget);
void paintHeaderLabel(const QStyleOptionHeader &option, QPainter &painter, const QWidget *widget);
[[nodiscard]] QSize headerSectionSize(const QStyleOptionHeader &option, const QWidget *widget);
void paintScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &slider);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);
void paintSplitter(const QStyleOption &option, QPainter &painter);

} // namespace bucketwatch::StyleTables

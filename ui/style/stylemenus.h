// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QSize;
class QStyleOption;
class QStyleOptionMenuItem;

namespace bucketwatch::StyleMenus {

void paintPanel(const QStyleOption &option, QPainter &painter);
void paintItem(const QStyleOptionMenuItem &option, QPainter &painter);
void paintBarItem(const QStyleOptionMenuItem &option, QPainter &painter);
void paintToolTip(const QStyleOption &option, QPainter &painter);
[[nodiscard]] QSize itemSize(const QStyleOptionMenuItem &option, const QSize &contents);

} // namespace bucketwatch::StyleMenus

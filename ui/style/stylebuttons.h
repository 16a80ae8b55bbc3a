// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QSize;
class QStyleOption;
class QStyleOptionButton;
class QWidget;

namespace bucketwatch::StyleButtons {

inline constexpr int FocusMargin = 4; ///< of the ring around a control

void paintPushButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
[[nodiscard]] QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget);
void paintToolButton(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void paintCheckBox(const QStyleOption &option, QPainter &painter);
void paintRadioButton(const QStyleOption &option, QPainter &painter);
void paintFocusFrame(const QStyleOption &option, QPainter &painter, const QWidget *frame);

} // namespace bucketwatch::StyleButtons

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyle>

class QStyleOptionComboBox;

namespace bucketwatch::StyleFields {

/// The room of a frame with round corners around a text or a list.
inline constexpr int FrameWidth = 4;
/// Whether @p widget is a text or a list in a frame like that of a field.
[[nodiscard]] bool isFramed(const QWidget *widget);
void paintFrame(const QStyleOption &option, QPainter &painter);
void paintLineEdit(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void paintComboBox(const QStyleOptionComboBox &option, QPainter &painter);
void paintComboBoxLabel(const QStyleOptionComboBox &option, QPainter &painter);
[[nodiscard]] QRect comboBoxPart(const QStyleOptionComplex &option, QStyle::SubControl part);

} // namespace bucketwatch::StyleFields

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyle>

class QStyleOptionComboBox;

namespace bucketwatch::StyleFields {

void paintLineEdit(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void paintComboBox(const QStyleOptionComboBox &option, QPainter &painter);
void paintComboBoxLabel(const QStyleOptionComboBox &option, QPainter &painter);
[[nodiscard]] QRect comboBoxPart(const QStyleOptionComplex &option, QStyle::SubControl part);

} // namespace bucketwatch::StyleFields

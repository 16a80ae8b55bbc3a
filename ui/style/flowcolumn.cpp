// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/flowcolumn.h"

#include <QLayout>

namespace bucketwatch {

FlowColumn::FlowColumn(Height height, QWidget *parent) : QWidget(parent), m_height(height) { }

QSize FlowColumn::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint();
    return layout() && layout()->hasHeightForWidth() ? QSize(least.width(), 0) : least;
}

int FlowColumn::heightForWidth(int width) const
{
    if (!layout() || !layout()->hasHeightForWidth())
        return -1;
    return m_height == Height::Least ? layout()->totalMinimumHeightForWidth(width) : layout()->totalHeightForWidth(width);
}

} // namespace bucketwatch

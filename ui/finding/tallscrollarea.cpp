// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finding/tallscrollarea.h"

#include "style/flowcolumn.h"

namespace bucketwatch {

TallScrollArea::TallScrollArea(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // moving the focus scrolls
    viewport()->setAutoFillBackground(false);
}

void TallScrollArea::setColumn(FlowColumn *column)
{
    setWidget(column);
    column->setAutoFillBackground(false); // setWidget() turned it on
}

} // namespace bucketwatch

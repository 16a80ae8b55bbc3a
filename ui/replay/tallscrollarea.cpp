// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/tallscrollarea.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace bucketwatch {

TallScrollArea::TallScrollArea(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // moving the focus scrolls
    viewport()->setAutoFillBackground(false);
}

void TallScrollArea::setColumn(QWidget *column)
{
    setWidget(column);
    column->setAutoFillBackground(false); // setWidget() turned it on
    column->installEventFilter(this);
    fit();
}

void TallScrollArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool TallScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void TallScrollArea::fit()
{
    if (!widget() || !widget()->layout())
        return;
    const QLayout *layout = widget()->layout();
    const int least = layout->totalMinimumSize().height();
    widget()->setMinimumHeight(
        layout->hasHeightForWidth() ? std::max(least, layout->totalMinimumHeightForWidth(viewport()->width())) : least);
}

} // namespace bucketwatch

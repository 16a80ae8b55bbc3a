// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/modaloverlay.h"

#include "style/tokens.h"

#include <QEvent>
#include <QPainter>

namespace bucketwatch {

ModalOverlay::ModalOverlay(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(window->rect());
    window->installEventFilter(this);
    raise();
    show();
}

void ModalOverlay::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Tokens::of(this)(Tokens::Colour::BgModalBackdrop));
}

bool ModalOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/modaloverlay.h"

#include "style/tokens.h"

#include <QEvent>
#include <QDialog>
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
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Tokens::of(this)(Tokens::Colour::BgModalBackdrop));
    const double radius = qobject_cast<const QDialog *>(parentWidget()) ? Tokens::ContainerRadius : 0; // dialogs have round corners
    painter.drawRoundedRect(rect(), radius, radius);
}

bool ModalOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace bucketwatch

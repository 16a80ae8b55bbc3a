// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/linkbutton.h"

#include "style/tokens.h"

#include <QKeyEvent>
#include <QPainter>

namespace bucketwatch {

LinkButton::LinkButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const QSize text = fontMetrics().size(Qt::TextShowMnemonic, this->text());
    return {text.width() + 1, text.height() + 2};
}

QSize LinkButton::minimumSizeHint() const
{
    return sizeHint();
}

void LinkButton::paintEvent(QPaintEvent *)
{
    using enum Tokens::Colour;
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setPen(!isEnabled() ? tokens(TextDisabled) : underMouse() ? tokens(LinkHover) : tokens(Link));
    const QRect text(0, 0, width(), fontMetrics().height());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, this->text());
    const int lineY = text.bottom() + 1;
    const int length = fontMetrics().boundingRect(text, Qt::AlignLeft | Qt::TextShowMnemonic, this->text()).width();
    painter.drawLine(0, lineY, length - 1, lineY);
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace bucketwatch

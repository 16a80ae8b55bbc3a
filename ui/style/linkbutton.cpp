// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/linkbutton.h"

#include "style/tokens.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

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

void LinkButton::setLeastLetters(int letters)
{
    m_leastLetters = letters;
    updateGeometry();
}

QSize LinkButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return m_leastLetters == 0 ? whole : QSize(std::min(whole.width(), m_leastLetters * fontMetrics().averageCharWidth()), whole.height());
}

bool LinkButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_leastLetters > 0)
        setToolTip(width() < sizeHint().width() ? text() : QString());
    return QPushButton::event(event);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    using enum Tokens::Colour;
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setPen(!isEnabled() ? tokens(TextDisabled) : underMouse() ? tokens(LinkHover) : tokens(Link));
    const QRect text(0, 0, width(), fontMetrics().height());
    const QString words = m_leastLetters == 0 ? this->text() : fontMetrics().elidedText(this->text(), Qt::ElideMiddle, width(), Qt::TextShowMnemonic);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, words);
    const int lineY = text.bottom() + 1;
    const int length = fontMetrics().boundingRect(text, Qt::AlignLeft | Qt::TextShowMnemonic, words).width();
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

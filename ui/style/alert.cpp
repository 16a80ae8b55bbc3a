// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/alert.h"

#include "style/icons.h"
#include "style/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace bucketwatch {

namespace {
constexpr int AlertPadding = 16;
}

Alert::Alert(Status status, const QString &text, QWidget *parent) : Alert(status, {}, text, parent) { }

Alert::Alert(Status status, const QString &title, const QString &text, QWidget *parent)
    : QFrame(parent), m_status(status), m_title(new TextLabel({}, TextLevel::Strong, TextLabel::Tone::Body, this)),
      m_text(new TextLabel({}, TextLevel::Body, TextLabel::Tone::Body, this))
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(AlertPadding + Tokens::IconSize + 8, 14, AlertPadding, 14);
    line->setSpacing(Tokens::ContainerPadding);
    line->addLayout(texts, 1);
    setText(title, text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void Alert::setText(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title.isEmpty() ? text : title);
    setAccessibleDescription(text);
}

void Alert::addAction(QWidget *action)
{
    layout()->addWidget(action);
    layout()->setAlignment(action, Qt::AlignVCenter);
}

void Alert::paintEvent(QPaintEvent *)
{
    const StatusStyle &style = StatusStyle::of(m_status);
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens(style.boxBorder), 2));
    painter.setBrush(tokens(style.boxBackground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Tokens::FlashRadius, Tokens::FlashRadius);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int line = fontMetrics().height();
    const QRect icon(mirrored ? width() - AlertPadding - Tokens::IconSize : AlertPadding, 14 + (line - Tokens::IconSize) / 2,
        Tokens::IconSize, Tokens::IconSize);
    Icons::paint(painter, icon, style.icon, tokens(style.boxBorder));
}

} // namespace bucketwatch

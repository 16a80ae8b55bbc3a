// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/textlabel.h"

#include <QApplication>
#include <QEvent>

namespace bucketwatch {

TextLabel::TextLabel(const QString &text, TextLevel level, Tone tone, QWidget *parent) : QLabel(parent), m_level(level)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setWordWrap(true);
    setTone(tone);
    applyFont();
}

void TextLabel::setTone(Tone tone)
{
    switch (tone) {
    case Tone::Body: setForegroundRole(QPalette::WindowText); return;
    case Tone::Secondary: setForegroundRole(m_level == TextLevel::Body ? QPalette::LinkVisited : QPalette::PlaceholderText); return;
    case Tone::Heading: setForegroundRole(QPalette::BrightText); return;
    }
}

void TextLabel::setSelectable(bool selectable)
{
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard : Qt::NoTextInteraction);
    setAccessibleName(selectable ? text() : QString());
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    return QLabel::event(event);
}

void TextLabel::applyFont()
{
    if (m_level != TextLevel::Body)
        setFont(Fonts::at(m_level, QApplication::font()));
}

} // namespace bucketwatch

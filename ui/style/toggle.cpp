// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/toggle.h"

#include "style/tokens.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace bucketwatch {

namespace {

constexpr QSize Track(24, 16);
constexpr int Gap = 8;

} // namespace

Toggle::Toggle(const QString &name, QWidget *parent) : QCheckBox(parent)
{
    setAccessibleName(name);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QCheckBox::toggled, this, &Toggle::showState);
    showState();
}

void Toggle::showState()
{
    setText(isChecked() ? tr("On") : tr("Off"));
    updateGeometry();
}

QSize Toggle::sizeHint() const
{
    // As wide as the longer word, so that nothing moves when it is switched.
    const int words = std::max(fontMetrics().horizontalAdvance(tr("On")), fontMetrics().horizontalAdvance(tr("Off")));
    return {Track.width() + Gap + words, std::max(int(Tokens::ControlHeight), fontMetrics().height())};
}

QSize Toggle::minimumSizeHint() const
{
    return sizeHint();
}

bool Toggle::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void Toggle::paintEvent(QPaintEvent *)
{
    using enum Tokens::Colour;
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect track = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, Track, rect());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens(!isEnabled() ? ControlBgDisabled : isChecked() ? ControlBgChecked : BorderControl));
    painter.drawRoundedRect(track, Track.height() / 2.0, Track.height() / 2.0);
    const int knob = Track.height() - 4;
    const bool atRight = isChecked() != mirrored;
    const QRect place(atRight ? track.right() - knob - 1 : track.left() + 2, track.top() + 2, knob, knob);
    painter.setBrush(tokens(isEnabled() ? ControlFg : ControlFgDisabled));
    painter.drawEllipse(place);

    const int offset = Track.width() + Gap;
    const QRect words = mirrored ? rect().adjusted(0, 0, -offset, 0) : rect().adjusted(offset, 0, 0, 0);
    painter.setPen(tokens(isEnabled() ? TextBody : TextDisabled));
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), text());
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finding/severitychip.h"

#include "finding/severitybadge.h"
#include "style/fonts.h"
#include "style/tokens.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace bucketwatch {

using enum Tokens::Colour;

namespace {

constexpr int Padding = 6;
constexpr int DotGap = 6;

} // namespace

SeverityChip::SeverityChip(Severity severity, QWidget *parent) : QAbstractButton(parent), m_severity(severity)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    //: %1 is a severity: "High"
    setToolTip(tr("Show only findings of severity %1").arg(displayName(severity)));
    setCount(0);
}

void SeverityChip::setCount(int count)
{
    setText(QLocale().toString(count));
    //: What a screen reader says of a button: %1 is a severity
    setAccessibleName(tr("%1: %n finding(s)", nullptr, count).arg(displayName(m_severity)));
    updateGeometry();
}

QSize SeverityChip::sizeHint() const
{
    const QSize badge = Badge::sizeOf(displayName(m_severity), font());
    const QFontMetrics metrics(Fonts::at(TextLevel::Strong, font()));
    return {badge.width() + DotGap + metrics.horizontalAdvance(text()) + 2 * Padding,
        std::max(badge.height(), metrics.height()) + 2 * Padding};
}

void SeverityChip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(QPen(tokens(isChecked() ? BorderRowSelected : BorderDivider), isChecked() ? 2 : 1));
        painter.setBrush(isChecked() ? QBrush(tokens(BgRowSelected)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Tokens::ItemRadius, Tokens::ItemRadius);
    }
    const QString name = displayName(m_severity);
    const QSize size = Badge::sizeOf(name, font());
    QRect badge(QPoint(Padding, (height() - size.height()) / 2), size);
    QRect number = rect().adjusted(Padding + size.width() + DotGap, 0, -Padding, 0);
    if (layoutDirection() == Qt::RightToLeft) {
        badge.moveLeft(width() - Padding - size.width());
        number = rect().adjusted(Padding, 0, -Padding - size.width() - DotGap, 0);
    }
    Badge::paint(painter, badge, badgeKind(m_severity), name, tokens, font());
    painter.setFont(Fonts::at(TextLevel::Strong, font()));
    painter.setPen(tokens(TextBody));
    painter.drawText(number, Qt::AlignVCenter | Qt::AlignLeading, text());
}

} // namespace bucketwatch

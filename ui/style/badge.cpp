// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/badge.h"

#include "style/fonts.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace bucketwatch {

using enum Tokens::Colour;

namespace {

constexpr int HorizontalPadding = 8;

struct Colours {
    Tokens::Colour background;
    Tokens::Colour text;
};

Colours coloursOf(BadgeKind kind)
{
    switch (kind) {
    case BadgeKind::Critical: return {SeverityCriticalBg, SeverityCriticalText};
    case BadgeKind::High: return {SeverityHighBg, SeverityHighText};
    case BadgeKind::Medium: return {SeverityMediumBg, SeverityMediumText};
    case BadgeKind::Low: return {SeverityLowBg, SeverityLowText};
    case BadgeKind::Neutral: return {SeverityNeutralBg, SeverityNeutralText};
    case BadgeKind::Blue: return {BadgeBlueBg, BadgeGreyText};
    case BadgeKind::Green: return {BadgeGreenBg, BadgeGreyText};
    case BadgeKind::Red: return {BadgeRedBg, BadgeGreyText};
    case BadgeKind::Grey: return {BadgeGreyBg, BadgeGreyText};
    }
    return {BadgeGreyBg, BadgeGreyText};
}

} // namespace

Badge::Badge(BadgeKind kind, const QString &text, QWidget *parent) : QWidget(parent), m_kind(kind), m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Badge::setBadge(BadgeKind kind, const QString &text)
{
    m_kind = kind;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return sizeOf(m_text, font());
}

QSize Badge::sizeOf(const QString &text, const QFont &bodyFont)
{
    const QFontMetrics metrics(Fonts::at(TextLevel::Small, bodyFont));
    return {metrics.horizontalAdvance(text) + 2 * HorizontalPadding, std::max(int(Tokens::BadgeHeight), metrics.height() + 2)};
}

void Badge::paint(QPainter &painter, const QRect &rect, BadgeKind kind, const QString &text, const Tokens &tokens, const QFont &bodyFont)
{
    const Colours colours = coloursOf(kind);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens(colours.background));
    painter.drawRoundedRect(rect, Tokens::BadgeRadius, Tokens::BadgeRadius);
    painter.setFont(Fonts::at(TextLevel::Small, bodyFont));
    painter.setPen(tokens(colours.text));
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_kind, m_text, Tokens::of(this), font());
}

} // namespace bucketwatch

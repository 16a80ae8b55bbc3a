// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/stylebuttons.h"

#include "style/button.h"
#include "style/compact.h"
#include "style/icons.h"
#include "style/tokens.h"

#include <QFocusFrame>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionButton>
#include <QToolButton>

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;
using enum Tokens::Colour;

namespace {

constexpr int IconGap = 8;
constexpr int MenuMark = 16;

struct Look {
    QColor background;
    QColor border;
    QColor text;
};

Look lookOf(Button::Kind kind, const QStyleOption &option, const Tokens &tokens)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = option.state & QStyle::State_MouseOver;
    switch (kind) {
    case Button::Kind::Primary: {
        if (!enabled)
            return {tokens(ButtonPrimaryBgDisabled), tokens(ButtonPrimaryBgDisabled), tokens(ButtonPrimaryTextDisabled)};
        const QColor fill = tokens(down ? ButtonPrimaryBgActive : hover ? ButtonPrimaryBgHover : ButtonPrimaryBg);
        return {fill, fill, tokens(ButtonPrimaryText)};
    }
    case Button::Kind::Link:
    case Button::Kind::Icon: {
        const bool icon = kind == Button::Kind::Icon;
        const QColor plain = icon ? option.palette.color(QPalette::ButtonText) : tokens(ButtonNormalText);
        if (!enabled)
            return {Qt::transparent, Qt::transparent, tokens(ButtonNormalTextDisabled)};
        if (icon && plain != tokens(TextInteractive)) // on a notice, whose ground is strong: no fill, it would hide the colour
            return {Qt::transparent, hover ? plain : QColor(Qt::transparent), plain};
        const QColor fill = down ? tokens(ButtonNormalBgActive) : hover ? tokens(ButtonNormalBgHover) : QColor(Qt::transparent);
        return {fill, fill, hover || down ? tokens(ButtonNormalTextHover) : plain};
    }
    case Button::Kind::OnFlash: {
        const QColor text = option.palette.color(QPalette::WindowText);
        return {Qt::transparent, text, text};
    }
    case Button::Kind::RingIcon:
    case Button::Kind::Normal: break;
    }
    if (!enabled)
        return {tokens(ButtonNormalBg), tokens(ButtonNormalBorderDisabled), tokens(ButtonNormalTextDisabled)};
    if (down)
        return {tokens(ButtonNormalBgActive), tokens(ButtonNormalTextHover), tokens(ButtonNormalTextHover)};
    if (hover)
        return {tokens(ButtonNormalBgHover), tokens(ButtonNormalTextHover), tokens(ButtonNormalTextHover)};
    return {tokens(ButtonNormalBg), tokens(ButtonNormalBorder), tokens(ButtonNormalText)};
}

QFont buttonFont(const QWidget *widget)
{
    QFont font = widget ? widget->font() : QFont();
    font.setBold(true);
    return font;
}

void paintMenuMark(QPainter &painter, const QRect &place, const QColor &colour, bool open)
{
    const QPointF centre = QRectF(place).center();
    const double up = open ? -1 : 1;
    QPainterPath triangle(QPointF(centre.x() - 5, centre.y() - 4 * up));
    triangle.lineTo(centre.x() + 5, centre.y() - 4 * up);
    triangle.lineTo(centre.x(), centre.y() + 4 * up);
    triangle.closeSubpath();
    painter.fillPath(triangle, colour);
}

Button::Kind kindOf(const QStyleOptionButton &option, const QWidget *widget)
{
    if (const auto *button = qobject_cast<const Button *>(widget))
        return button->kind();
    return option.features & QStyleOptionButton::DefaultButton ? Button::Kind::Primary : Button::Kind::Normal;
}

} // namespace

void StyleButtons::paintPushButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const auto *button = qobject_cast<const Button *>(widget);
    const Button::Kind kind = kindOf(option, widget);
    const Tokens &tokens = Tokens::of(option.palette);
    const Look look = lookOf(kind, option, tokens);
    const QString iconName = button ? button->iconName() : QString();

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(look.border, 2));
    painter.setBrush(look.background);
    const double radius = std::min(pill.height() / 2, 20.0);
    painter.drawRoundedRect(pill, radius, radius);

    if (button && button->isWithoutWords()) {
        Icons::paint(painter, QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(Tokens::IconSize, Tokens::IconSize), option.rect), iconName, look.text);
        painter.restore();
        return;
    }
    painter.setFont(buttonFont(widget));
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu;
    const int textWidth = painter.fontMetrics().size(Qt::TextShowMnemonic, option.text).width();
    const int iconWidth = iconName.isEmpty() ? 0 : Tokens::IconSize + IconGap;
    const int markWidth = hasMenu ? IconGap + MenuMark : 0;
    const QRect line = QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(iconWidth + textWidth + markWidth, option.rect.height()), option.rect);
    const auto place = [&](int from, int width) {
        return QStyle::visualRect(option.direction, line, QRect(line.left() + from, line.top(), width, line.height()));
    };
    if (iconWidth > 0)
        Icons::paint(painter, place(0, Tokens::IconSize), iconName, look.text);
    painter.setPen(look.text);
    painter.drawText(place(iconWidth, textWidth), Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    if (hasMenu)
        paintMenuMark(painter, place(iconWidth + textWidth + IconGap, MenuMark), look.text, option.state & QStyle::State_Sunken);
    painter.restore();
}

QSize StyleButtons::pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const QFontMetrics metrics(buttonFont(widget));
    const QSize text = metrics.size(Qt::TextShowMnemonic, option.text);
    const bool compact = isCompact(widget);
    const int height = compact ? text.height() + 6 : std::max(int(Tokens::ControlHeight), text.height() + 10);
    const auto *button = qobject_cast<const Button *>(widget);
    if (button && button->isWithoutWords())
        return {height, height};
    int width = text.width() + 2 * (compact ? Tokens::FieldPadding : Tokens::ButtonPadding) + 2;
    if (button && !button->iconName().isEmpty())
        width += Tokens::IconSize + IconGap;
    if (option.features & QStyleOptionButton::HasMenu)
        width += IconGap + MenuMark;
    return {width, height};
}

void StyleButtons::paintToolButton(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const auto *button = qobject_cast<const QToolButton *>(widget);
    const bool unfolds = button && button->arrowType() != Qt::NoArrow; // which says that it is open
    const bool checked = !unfolds && (option.state & QStyle::State_On);
    const bool active = option.state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    if (!checked && !active)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(checked ? tokens(ButtonToggleBgPressed) : tokens(ButtonNormalBgHover));
    painter.drawRoundedRect(option.rect, Tokens::ItemRadius, Tokens::ItemRadius);
    painter.restore();
}

void StyleButtons::paintCheckBox(const QStyleOption &option, QPainter &painter)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (on || partly) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(enabled ? tokens(ControlBgChecked) : tokens(ControlBgDisabled));
    } else {
        painter.setPen(QPen(enabled ? tokens(BorderControl) : tokens(ControlBgDisabled), 1));
        painter.setBrush(enabled ? tokens(ControlBg) : tokens(ControlBgDisabled));
    }
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(enabled ? tokens(ControlFg) : tokens(ControlFgDisabled), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.translate(option.rect.topLeft());
    painter.scale(option.rect.width() / 16.0, option.rect.height() / 16.0);
    if (on) {
        const QPointF tick[] = {{4.2, 8.2}, {7, 11}, {11.8, 5.2}};
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(tick, 3);
    } else if (partly) {
        painter.drawLine(QPointF(5, 8), QPointF(11, 8));
    }
    painter.restore();
}

void StyleButtons::paintRadioButton(const QStyleOption &option, QPainter &painter)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(enabled ? tokens(ControlBgChecked) : tokens(ControlBgDisabled));
        painter.drawEllipse(circle);
        painter.setBrush(enabled ? tokens(ControlFg) : tokens(ControlFgDisabled));
        painter.drawEllipse(circle.center(), 3, 3);
    } else {
        painter.setPen(QPen(enabled ? tokens(BorderControl) : tokens(ControlBgDisabled), 1));
        painter.setBrush(enabled ? tokens(ControlBg) : tokens(ControlBgDisabled));
        painter.drawEllipse(circle);
    }
    painter.restore();
}

void StyleButtons::paintFocusFrame(const QStyleOption &option, QPainter &painter, const QWidget *frame)
{
    const auto *ring = qobject_cast<const QFocusFrame *>(frame);
    const QWidget *control = ring ? ring->widget() : nullptr;
    double radius = Tokens::ItemRadius + FocusMargin;
    if (qobject_cast<const Button *>(control))
        radius = option.rect.height() / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Tokens::of(option.palette)(FocusRingLine), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

} // namespace bucketwatch

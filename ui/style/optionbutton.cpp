// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/optionbutton.h"

#include "style/optionpainter.h"

#include <QPainter>

namespace bucketwatch {

namespace {
constexpr int PreferredWidth = 420;
}

RadioOption::RadioOption(const QString &text, const QString &description, QWidget *parent) : QRadioButton(text, parent), m_description(description)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(description);
    setSizePolicy(OptionPainter::sizePolicy());
}

void RadioOption::setDescription(const QString &description)
{
    m_description = description;
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

QSize RadioOption::sizeHint() const
{
    return {PreferredWidth, heightForWidth(PreferredWidth)};
}

QSize RadioOption::minimumSizeHint() const
{
    return OptionPainter::minimumSize(text(), m_description, font());
}

int RadioOption::heightForWidth(int width) const
{
    return OptionPainter::height(text(), m_description, font(), width);
}

void RadioOption::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    OptionPainter(this).paint(painter, rect(), OptionPainter::Mark::Radio, m_description);
}

bool RadioOption::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

CheckOption::CheckOption(const QString &text, const QString &description, QWidget *parent) : QCheckBox(text, parent), m_description(description)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(description);
    setSizePolicy(OptionPainter::sizePolicy());
}

void CheckOption::setDescription(const QString &description)
{
    m_description = description;
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

QSize CheckOption::sizeHint() const
{
    return {PreferredWidth, heightForWidth(PreferredWidth)};
}

QSize CheckOption::minimumSizeHint() const
{
    return OptionPainter::minimumSize(text(), m_description, font());
}

int CheckOption::heightForWidth(int width) const
{
    return OptionPainter::height(text(), m_description, font(), width);
}

void CheckOption::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    OptionPainter(this).paint(painter, rect(), OptionPainter::Mark::Check, m_description);
}

bool CheckOption::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

} // namespace bucketwatch

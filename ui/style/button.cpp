// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/button.h"

#include "style/dropdownmenu.h"

#include <QKeyEvent>

namespace bucketwatch {

Button::Button(const QString &text, Kind kind, QWidget *parent) : QPushButton(text, parent), m_kind(kind)
{
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

Button::Button(const QString &iconName, const QString &text, Kind kind, QWidget *parent) : Button(text, kind, parent)
{
    setIconName(iconName);
    if (kind == Kind::Icon) {
        setToolTip(text);
        setAccessibleName(text);
    }
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setDisabledReason(const QString &reason)
{
    if (isEnabled())
        m_ownToolTip = toolTip();
    setEnabled(reason.isEmpty());
    setToolTip(reason.isEmpty() ? m_ownToolTip : reason);
    setAccessibleDescription(reason);
}

DropdownButton::DropdownButton(const QString &text, QWidget *parent) : Button(text, Kind::Normal, parent), m_menu(new DropdownMenu(this))
{
    setMenu(m_menu);
}

void DropdownButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        showMenu();
    else
        Button::keyPressEvent(event);
}

} // namespace bucketwatch

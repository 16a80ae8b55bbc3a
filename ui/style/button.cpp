// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/button.h"

#include "style/dropdownmenu.h"

#include <QAction>
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
    if (isWithoutWords()) {
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

QAction *Button::command()
{
    if (!m_command)
        m_command = makeCommand();
    followButton(); // of another text nobody tells
    return m_command;
}

QAction *Button::makeCommand()
{
    auto *action = new QAction(this);
    connect(action, &QAction::triggered, this, &QAbstractButton::click);
    return action;
}

void Button::followButton()
{
    m_command->setText(text());
    m_command->setVisible(!isHidden());
    m_command->setEnabled(isEnabled());
    m_command->setToolTip(toolTip());
    m_command->setStatusTip(toolTip());
}

bool Button::event(QEvent *event)
{
    const bool isHandled = QPushButton::event(event);
    const auto type = event->type();
    if (m_command && (type == QEvent::EnabledChange || type == QEvent::ToolTipChange || type == QEvent::ShowToParent || type == QEvent::HideToParent))
        followButton();
    return isHandled;
}

DropdownButton::DropdownButton(const QString &text, QWidget *parent) : Button(text, Kind::Normal, parent), m_menu(new DropdownMenu(this))
{
    setMenu(m_menu);
}

QAction *DropdownButton::makeCommand()
{
    // A menu of its own, since that of the button opens below the button; the entries are the same.
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        Q_EMIT m_menu->aboutToShow(); // which brings its entries up to date
        menu->addActions(m_menu->actions());
    });
    return menu->menuAction();
}

void DropdownButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        showMenu();
    else
        Button::keyPressEvent(event);
}

} // namespace bucketwatch

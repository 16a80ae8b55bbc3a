// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/dropdownmenu.h"

#include <QPushButton>

#include <algorithm>

namespace bucketwatch {

DropdownMenu::DropdownMenu(QPushButton *button) : QMenu(button), m_button(button)
{
    setToolTipsVisible(true);
}

void DropdownMenu::showEvent(QShowEvent *event)
{
    const QWidget *window = m_button->window();
    const QPoint below = m_button->mapTo(window, QPoint(0, m_button->height()));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int x = mirrored ? below.x() + m_button->width() - width() : below.x();
    if (x + width() > window->width())
        x = below.x() + m_button->width() - width();
    move(window->mapToGlobal(QPoint(std::max(0, x), below.y())));
    QMenu::showEvent(event);
}

} // namespace bucketwatch

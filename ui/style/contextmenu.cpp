// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/contextmenu.h"

#include <QAbstractItemView>

namespace bucketwatch {

void setDisabledReason(QAction &action, const QString &reason, const QString &tip)
{
    action.setEnabled(reason.isEmpty());
    action.setToolTip(reason.isEmpty() ? tip : reason);
    action.setStatusTip(reason.isEmpty() ? tip : reason);
}

ContextMenu::ContextMenu(const char *name, QWidget *owner) : QMenu(owner)
{
    setObjectName(QLatin1StringView(name));
    setAttribute(Qt::WA_DeleteOnClose);
    setToolTipsVisible(true);
}

void ContextMenu::openAt(const QAbstractItemView &view, const QPoint &position)
{
    popup(view.viewport()->mapToGlobal(position));
}

void popUpBelow(QMenu &menu, const QWidget &button)
{
    constexpr int Gap = 4;
    const int width = menu.sizeHint().width();
    const QWidget &window = *button.window();
    const bool fits = button.layoutDirection() == Qt::RightToLeft
        ? button.mapTo(&window, QPoint(button.width() - width, 0)).x() < 0
        : button.mapTo(&window, QPoint(width, 0)).x() <= window.width();
    menu.popup(button.mapToGlobal(QPoint(fits ? 0 : button.width() - width, button.height() + Gap)));
}

} // namespace bucketwatch

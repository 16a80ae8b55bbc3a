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

} // namespace bucketwatch

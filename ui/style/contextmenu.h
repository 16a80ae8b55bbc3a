// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

class QAbstractItemView;

namespace bucketwatch {

/// Enables @p action, or says in its tool tip and in the status bar why it cannot be used now: @p reason. An action that can be used
/// has the tool tip @p tip.
void setDisabledReason(QAction &action, const QString &reason, const QString &tip = {});

/// The menu of a table's cells: it goes when it is closed, and disabled entries say why.
class ContextMenu final : public QMenu {
    Q_OBJECT
public:
    ContextMenu(const char *name, QWidget *owner);

    /// One entry; @p reason says why it cannot be used now, empty: it can. Entries without a @p name have no object name.
    template<typename F> QAction *addEntry(const QString &text, const QString &reason, F &&action, const char *name = "")
    {
        QAction *entry = addAction(text);
        entry->setObjectName(QLatin1StringView(name));
        setDisabledReason(*entry, reason);
        connect(entry, &QAction::triggered, this, std::forward<F>(action));
        return entry;
    }
    /// Opens at @p position of the viewport of @p view, where the mouse or the current cell is.
    void openAt(const QAbstractItemView &view, const QPoint &position);
};

/// Opens @p menu below @p button, to the side of it on which there is room in the window.
void popUpBelow(QMenu &menu, const QWidget &button);

} // namespace bucketwatch

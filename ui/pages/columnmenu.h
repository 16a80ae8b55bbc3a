// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QMenu;

namespace bucketwatch {

class Button;
class TableView;

/// Which columns of a table are shown, how wide they are and how high its rows: in the context menu of its header and in any menu that
/// asks for it. One column, the name of the row, is always shown.
class ColumnMenu final : public QObject {
    Q_OBJECT
public:
    ColumnMenu(TableView *table, int fixedColumn);

    /// Adds the entries to @p menu, as they are now.
    void addTo(QMenu *menu);
    /// A gear that opens a menu with nothing else.
    [[nodiscard]] Button *makeButton();

private:
    void openAt(const QPoint &position);
    void addSorting(QMenu *menu, int column);
    void fitColumns();

    TableView *m_table;
    int m_fixedColumn;
    QByteArray m_original; ///< the header as it was at first
};

} // namespace bucketwatch

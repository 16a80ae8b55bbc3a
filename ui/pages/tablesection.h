// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/container.h"

class QAbstractItemModel;

namespace bucketwatch {

class TableView;

/// A section that is one table from side to side, as high as its rows up to a limit; from there on the table scrolls.
class TableSection : public Container {
    Q_OBJECT
public:
    TableSection(const QString &title, const char *tableName, QAbstractItemModel *model, int mostRows, QWidget *parent = nullptr);

    [[nodiscard]] TableView *table() const { return m_table; }
    /// Widths in letters; a negative one hides the column.
    void setWidths(std::initializer_list<int> letters);

private:
    void fit();

    TableView *m_table;
    int m_mostRows;
};

} // namespace bucketwatch

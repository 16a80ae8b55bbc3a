// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"

#include <QObject>

class QMenu;

namespace bucketwatch {

class AccountsProxy;
class Button;
class ColumnMenu;
class FileExport;
class TableView;

/// What the gear above the Accounts table offers: columns, the rows as a file without a limit of rows, and importing accounts.
class AccountsTableMenu final : public QObject {
    Q_OBJECT
public:
    /// @p table shows @p rows.
    AccountsTableMenu(const PageContext &context, TableView *table, const AccountsProxy *rows);

    [[nodiscard]] Button *button() const { return m_button; }
    /// While a file is being written.
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void importRequested();

private:
    void open();
    void exportRows();
    void writeTo(const QString &path);

    PageContext m_context;
    TableView *m_table;
    const AccountsProxy *m_rows;
    Button *m_button;
    ColumnMenu *m_columns;
    FileExport *m_file;
};

} // namespace bucketwatch

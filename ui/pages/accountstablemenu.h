// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"

#include <QObject>

class QMenu;

namespace bucketwatch {

class Button;
class ColumnMenu;
class TableView;

/// What the gear above the Accounts table offers: columns, the rows as a file without a limit of rows, and importing accounts.
class AccountsTableMenu final : public QObject {
    Q_OBJECT
public:
    AccountsTableMenu(const PageContext &context, TableView *table);

    [[nodiscard]] Button *button() const { return m_button; }

Q_SIGNALS:
    void importRequested();

private:
    void open();
    void exportRows();
    void writeTo(const QString &path);
    void say(Status status, const QString &text);

    PageContext m_context;
    TableView *m_table;
    Button *m_button;
    ColumnMenu *m_columns;
};

} // namespace bucketwatch

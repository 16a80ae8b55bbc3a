// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "context/pagecontext.h"

#include <QObject>

#include <vector>

class QMenu;

namespace bucketwatch {

class Button;
class ColumnMenu;
class TableView;

/// What the gear above the Accounts table offers: columns, the rows as a file, and accounts that are chosen by a file. Neither has a
/// limit of rows.
class AccountsTableMenu final : public QObject {
    Q_OBJECT
public:
    AccountsTableMenu(const PageContext &context, TableView *table);

    [[nodiscard]] Button *button() const { return m_button; }
    /// Selects the accounts that the file at @p path names.
    void selectFrom(const QString &path);

Q_SIGNALS:
    /// These are to be selected; those that the table does not show are left out by who does it.
    void accountsChosen(const std::vector<bucketwatch::AccountId> &accounts);

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

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "items/accountaction.h"
#include "items/pendingchange.h"

#include <QObject>
#include <QPointer>

#include <array>
#include <functional>

class QAction;

namespace bucketwatch {

class AddAccountsDialog;
class Button;
class ChangeSender;
class DropdownButton;

/// "Actions" and "Add accounts by invitation" of the Accounts page: what they offer for the selected accounts, the questions that
/// they ask, and what they send.
class MemberActions final : public QObject {
    Q_OBJECT
public:
    using Selection = std::function<std::vector<AccountId>()>;

    /// @p selection returns the accounts that are selected on @p page.
    MemberActions(const PageContext &context, ChangeSender &sender, Selection selection, QWidget *page);

    [[nodiscard]] DropdownButton *actionsButton() const { return m_actions; }
    [[nodiscard]] Button *addButton() const { return m_add; }
    /// @p lock says why nothing can be changed from here; empty: it can.
    void update(const QString &lock);

    /// False while the dialog that adds accounts reads what was typed.
    [[nodiscard]] bool isSettled() const;

    void ask(AccountAction action);
    /// Begins with @p text.
    void askForAccounts(const QString &text = {});

Q_SIGNALS:
    void importRequested();

private:
    void addAction(AccountAction action, const QString &text, const char *name);
    void send(const PendingChange &change, AccountAction action);
    /// Which entries are enabled, worked out when the menu is looked at.
    void refuse();

    PageContext m_context;
    ChangeSender &m_sender;
    Selection m_selection;
    QWidget *m_page;
    DropdownButton *m_actions;
    Button *m_add;
    std::array<QAction *, AllAccountActions.size()> m_entries {};
    QPointer<AddAccountsDialog> m_adding;
};

} // namespace bucketwatch

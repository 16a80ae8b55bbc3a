// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "items/accountsproxy.h"
#include "style/page.h"

class QAction;
class QLineEdit;

namespace bucketwatch {

class AccountsToolbar;
class ChangeSender;
class EmptyState;
class LastChangePane;
class MemberActions;
class TableView;
class TextLabel;

/// The accounts of the organization with their S3 Protection: one filter box, sorting, and changes of all selected accounts
/// in one edit. Only the delegated administrator sees them; everybody else is told who does.
class AccountsPage final : public Page {
    Q_OBJECT
public:
    explicit AccountsPage(const PageContext &context, QWidget *parent = nullptr);
    ~AccountsPage() override;

    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] std::vector<Scene> scenes() override;
    bool focusFilter() override;
    void setFilterText(const QString &text);

    [[nodiscard]] std::vector<AccountId> selectedAccounts() const;
    void selectAccounts(const std::vector<AccountId> &accounts);

private:
    void addFilterRow();
    void addTable();
    void refresh();
    void follow(const OrganizationDelta &delta);
    void showAccess();
    void showCounts();
    void showEmptyState();
    void openRowMenu(const QPoint &position);
    void askForPlan(const std::vector<AccountId> &accounts, bool enable);
    void openPreferences();
    [[nodiscard]] QModelIndex indexOf(AccountId account) const;

    PageContext m_context;
    ChangeSender *m_sender;
    AccountsModel *m_model;
    AccountsProxy *m_proxy;
    MemberActions *m_members;
    AccountsToolbar *m_toolbar;
    QWidget *m_filterRow;
    QLineEdit *m_filter;
    TextLabel *m_matches;
    std::vector<AccountId> m_selectedBefore; ///< while the model is reset
    TableView *m_table;
    EmptyState *m_noAccess;
    LastChangePane *m_lastChange;
};

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "items/accountsproxy.h"
#include "items/pendingchange.h"
#include "style/page.h"

#include <functional>

class QSplitter;

namespace bucketwatch {

class AccountAdder;
class AccountPanel;
class AccountsImport;
class AccountsTableMenu;
class AccountsToolbar;
class AutoEnablePreferencesDialog;
class ChangeSender;
class EmptyState;
class LastChangePane;
class PropertyFilterBar;
class MemberActions;
class TableView;
class ViewsMenu;

/// The accounts of the organization with their protection plans: one filter box, sorting by several columns, and changes of all
/// selected accounts in one edit. Only the delegated administrator sees them; everybody else is told who does.
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

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addFilter();
    void addTable();
    void refresh();
    void follow(const OrganizationDelta &delta);
    void selectImported(const std::vector<AccountId> &accounts);
    void showAccess();
    void showCounts();
    void showEmptyState();
    void openRowMenu(const QPoint &position);
    void askForPlan(const std::vector<AccountId> &accounts, Feature plan, bool enable);
    /// What would change, and what is said when it has.
    using WorkedOut = std::function<void(const PendingChange &change, const std::function<QString(const Outcome &)> &success)>;
    void workOut(const std::vector<AccountId> &accounts, Feature plan, bool enable, const WorkedOut &then);
    AutoEnablePreferencesDialog *openPreferences();
    void showAccount(AccountId account, Feature plan);

    PageContext m_context;
    ChangeSender *m_sender;
    AccountsModel *m_model;
    AccountsProxy *m_proxy;
    MemberActions *m_members;
    AccountAdder *m_adder;
    AccountsImport *m_import;
    AccountsToolbar *m_toolbar;
    PropertyFilterBar *m_filter;
    std::vector<AccountId> m_selectedBefore; ///< while the model is reset
    QSplitter *m_split;
    TableView *m_table;
    ViewsMenu *m_views = nullptr;
    AccountsTableMenu *m_tableMenu = nullptr;
    AccountPanel *m_panel;
    EmptyState *m_noAccess;
    LastChangePane *m_lastChange;
};

} // namespace bucketwatch

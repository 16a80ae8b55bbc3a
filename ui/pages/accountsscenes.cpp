// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The states of the Accounts page that are worth a picture.

#include "dialogs/autoenablepreferencesdialog.h"
#include "dialogs/importaccountsdialog.h"
#include "items/autoenablemodel.h"
#include "items/planwords.h"
#include "items/s3protectionsummary.h"
#include "pages/accountpanel.h"
#include "pages/accountspage.h"
#include "pages/accountstoolbar.h"
#include "pages/changesender.h"
#include "pages/accountadder.h"
#include "pages/memberactions.h"
#include "pages/propertyfilterbar.h"
#include "pages/scenekit.h"
#include "pages/viewsmenu.h"
#include "style/tableview.h"

#include <QLineEdit>

namespace bucketwatch {

// NOLINTNEXTLINE(readability-function-size): a list
std::vector<Scene> AccountsPage::scenes()
{
    const auto administrator = [this](const std::function<void()> &then) {
        return [this, then] {
            if (!actAs(m_context, Role::DelegatedAdministrator))
                return;
            setFilterText({});
            m_panel->hide();
            if (then)
                then();
        };
    };
    const auto selectSome = [this] {
        std::vector<AccountId> some;
        for (const int row : {1, 2, 4, 6}) {
            if (row < m_proxy->rowCount())
                some.push_back(m_proxy->index(row, 0).data(AccountsModel::AccountIdRole).value<AccountId>());
        }
        selectAccounts(some);
    };
    return {
        {QStringLiteral("list"), administrator({})},
        {QStringLiteral("edit-plans-open"), administrator([this, selectSome] {
             selectSome();
             openDropdown(m_toolbar->plansButton());
         })},
        {QStringLiteral("confirm-enable"), administrator([this, selectSome] {
             selectSome();
             askForPlan(selectedAccounts(), Feature::S3DataEvents, true);
         })},
        {QStringLiteral("confirm-disable"), administrator([this, selectSome] {
             selectSome();
             askForPlan(selectedAccounts(), Feature::S3DataEvents, false);
         })},
        {QStringLiteral("changed"), administrator([this, selectSome] {
             selectSome();
             workOut(selectedAccounts(), Feature::S3DataEvents, true,
                 [this](const PendingChange &change, const ChangeSender::Success &success) { m_sender->send(change, success); });
         })},
        {QStringLiteral("confirm-delete"), administrator([this, selectSome] {
             selectSome();
             m_members->ask(AccountAction::Delete);
         })},
        {QStringLiteral("confirm-disassociate"), administrator([this, selectSome] {
             selectSome();
             m_members->ask(AccountAction::Disassociate);
         })},
        {QStringLiteral("actions-open"), administrator([this, selectSome] {
             selectSome();
             openDropdown(m_members->button());
         })},
        {QStringLiteral("confirm-suspend"), administrator([this, selectSome] {
             selectSome();
             m_members->ask(AccountAction::Suspend);
         })},
        {QStringLiteral("add-accounts"), administrator([this] { m_adder->ask(); })},
        {QStringLiteral("add-accounts-typed"), administrator([this] {
             m_adder->ask(QStringLiteral("Account ID,Email\n111122223333,security@example.com\n4444555566667,it@example.com\n"));
         })},
        {QStringLiteral("add-accounts-preview"), administrator([this] {
             m_adder->ask(
                 QStringLiteral("111122223333,security@example.com\n%1,aws@example.com").arg(m_context.caller().account.toString()));
         })},
        {QStringLiteral("import"), administrator([this] {
             auto *dialog = new ImportAccountsDialog(QStringLiteral("accounts.csv"),
                 {{m_context.caller().account, AccountId(111122223333), AccountId(444455556666)}, {2, 3, 7}, {5, 6}},
                 *m_context.service.organization()->accounts, {}, this);
             dialog->open();
         })},
        {QStringLiteral("views-open"), administrator([this] {
             SavedViews views;
             views.save(m_views->current(tr("Everything")));
             SavedView gaps = m_views->current(tr("Without S3 Protection"));
             gaps.filter = AccountsTerms::withPlan(Feature::S3DataEvents, false);
             views.save(gaps);
             views.setDefault(gaps.name);
             m_views->restore(views.toBytes());
             openDropdown(m_views->button());
         })},
        {QStringLiteral("save-view"), administrator([this] { m_views->askForName(); })},
        {QStringLiteral("sorted"), administrator([this] {
             m_table->sortByColumn(AccountsModel::NameColumn, Qt::AscendingOrder);
             m_table->sortByColumn(AccountsModel::S3ProtectionColumn, Qt::DescendingOrder);
             m_table->sortByColumn(AccountsModel::StatusColumn, Qt::AscendingOrder);
         })},
        {QStringLiteral("filtered"), administrator([this] {
             setFilterText({});
             m_filter->addTerm({AccountsModel::StatusColumn, QueryOperator::Equals, displayName(RelationshipStatus::Enabled)});
             m_filter->addTerm({AccountsModel::S3ProtectionColumn, QueryOperator::Equals, S3Words::enabled(false)});
         })},
        {QStringLiteral("suggestions"), administrator([this] {
             m_filter->edit()->setText(QStringLiteral("S3"));
             m_filter->showSuggestions();
         })},
        {QStringLiteral("account-panel"), administrator([this] { showAccount(m_model->account(m_proxy->sourceRow(2)).id, Feature::S3DataEvents); })},
        {QStringLiteral("no-match"), administrator([this] { setFilterText(QStringLiteral("quantum")); })},
        {QStringLiteral("preferences"), administrator([this] { openPreferences(); })},
        {QStringLiteral("preferences-for-all"), administrator([this] {
             auto *dialog = openPreferences();
             dialog->model().choose(Feature::S3DataEvents, AutoEnable::All);
             dialog->model().choose(GuardDutyItself(), AutoEnable::All);
             dialog->unfold({Feature::S3DataEvents, GuardDutyItself()});
         })},
        {QStringLiteral("preferences-agents"), administrator([this] {
             auto *dialog = openPreferences();
             dialog->model().choose(AdditionalConfiguration::RuntimeEc2AgentManagement, AutoEnable::All);
             dialog->unfold({Feature::RuntimeMonitoring});
         })},
        {QStringLiteral("preferences-refused"), administrator([this] {
             auto *dialog = openPreferences();
             dialog->model().choose(Feature::RuntimeMonitoring, AutoEnable::New);
             dialog->model().choose(Feature::EksRuntimeMonitoring, AutoEnable::New);
             dialog->unfold({Feature::EksRuntimeMonitoring});
         })},
        {QStringLiteral("member"), [this] { actAs(m_context, Role::Member); }},
        {QStringLiteral("management"), [this] { actAs(m_context, Role::ManagementAccount); }},
    };
}

} // namespace bucketwatch

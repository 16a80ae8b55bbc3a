// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/accountspage.h"

#include "context/inbackground.h"
#include "dialogs/autoenablepreferencesdialog.h"
#include "dialogs/editplansdialog.h"
#include "guardduty/awscli.h"
#include "guardduty/changetitle.h"
#include "items/pendingchange.h"
#include "pages/accountadder.h"
#include "pages/accountpanel.h"
#include "pages/accountsimport.h"
#include "pages/accountstablemenu.h"
#include "pages/accountstoolbar.h"
#include "pages/changesender.h"
#include "pages/itemstatus.h"
#include "pages/lastchangepane.h"
#include "pages/propertyfilterbar.h"
#include "pages/rowkeeper.h"
#include "pages/viewsmenu.h"
#include "pages/memberactions.h"
#include "style/emptystate.h"
#include "style/button.h"
#include "style/contextmenu.h"
#include "style/header.h"
#include "style/tablecopy.h"
#include "style/tabledelegate.h"
#include "style/tableview.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QShortcut>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace bucketwatch {

AccountsPage::AccountsPage(const PageContext &context, QWidget *parent)
    : Page(tr("Accounts"), Extent::Filling, parent)
    , m_context(context)
    , m_sender(new ChangeSender(context, this))
    , m_model(new AccountsModel(context.clock, this))
    , m_proxy(new AccountsProxy(m_model, this))
    , m_members(new MemberActions(
          context, *m_sender, [this] { return std::vector {RegionAccounts {m_context.session.region(), selectedAccounts()}}; }, this))
    , m_adder(new AccountAdder(context, *m_sender, this))
    , m_import(new AccountsImport(context, this))
    , m_toolbar(new AccountsToolbar(header(), *m_members, *m_adder, this))
    , m_filter(new PropertyFilterBar(tr("Filter accounts by property or value"), AccountsModel::titles(),
          [this](int property, const QString &typed) { return m_proxy->valuesOf(property, typed); }))
    , m_split(new QSplitter(Qt::Vertical))
    , m_table(new TableView)
    , m_panel(new AccountPanel(context))
    , m_noAccess(new EmptyState)
    , m_lastChange(new LastChangePane(context.service, context.syntax, LastChangePane::Form::Folded))
{
    setObjectName(QStringLiteral("accountsPage"));
    addFilter();
    addTable();
    add(m_noAccess, 1);
    add(m_lastChange);
    connect(m_toolbar, &AccountsToolbar::refreshRequested, this, [this] {
        m_context.navigator.refresh();
        refresh();
    });
    connect(m_toolbar, &AccountsToolbar::planRequested, this,
        [this](Feature plan, bool enable) { askForPlan(selectedAccounts(), plan, enable); });
    connect(m_toolbar, &AccountsToolbar::preferencesRequested, this, &AccountsPage::openPreferences);
    connect(m_model, &AccountsModel::changeRequested, this,
        [this](AccountId account, Feature plan, bool enable) { askForPlan({account}, plan, enable); });
    connect(m_sender, &ChangeSender::changed, m_lastChange, &LastChangePane::setChange);
    connect(m_noAccess, &EmptyState::actionTriggered, this, [this] {
        const auto part = m_context.service.organization()->find(m_context.session.region());
        if (part && part->administrator)
            m_context.session.setIdentity(*part->administrator);
    });
    // A reset forgets what was selected; the accounts are still there.
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_selectedBefore = selectedAccounts(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { selectAccounts(std::exchange(m_selectedBefore, {})); });
    connect(&m_context.service, &GuardDutyService::organizationChanged, this, &AccountsPage::follow);
    connect(&m_context.session, &Session::changed, this, [this] {
        m_lastChange->hide();
        refresh();
    });
    refresh();
}

AccountsPage::~AccountsPage() = default;

void AccountsPage::addFilter()
{
    m_filter->edit()->setObjectName(QStringLiteral("accountsFilter"));
    add(m_filter);
    connect(m_filter, &PropertyFilterBar::queryChanged, m_proxy, &AccountsProxy::setQuery);
    connect(m_proxy, &AccountsProxy::queryChanged, this, [this] {
        showEmptyState();
        showCounts();
    });
    connect(m_proxy, &AccountsProxy::rearranged, this, &AccountsPage::showCounts);
}

void AccountsPage::addTable()
{
    m_table->setObjectName(QStringLiteral("accountsTable"));
    m_table->setAccessibleName(tr("Accounts"));
    m_table->setCheckColumn(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setModel(m_proxy);
    m_table->sortByColumn(AccountsModel::NameColumn, Qt::AscendingOrder);
    new RowKeeper(m_table, m_proxy);
    for (int column = AccountsModel::StatusColumn; column < AccountsModel::TrialColumn; ++column)
        m_table->cells()->setStatusColumn(
            column, [](const QModelIndex &index) { return statusOf(index.data(AccountsModel::StateRole)); });
    const std::pair<int, int> widths[] {{AccountsModel::IdColumn, 18}, {AccountsModel::NameColumn, 22},
        {AccountsModel::TypeColumn, 19}, {AccountsModel::StatusColumn, 19}, {AccountsModel::TrialColumn, 16},
        {AccountsModel::LastChangedColumn, 36}};
    for (const auto &[column, letters] : widths)
        m_table->setColumnLetters(column, letters);
    for (int column = AccountsModel::S3ProtectionColumn; AccountsModel::planOf(column); ++column)
        m_table->setColumnLetters(column, 18);
    // The old form of Runtime Monitoring, and what no organization can prefer.
    for (const int column : {AccountsModel::EksRuntimeMonitoringColumn, AccountsModel::AiAnalystColumn})
        m_table->setColumnHidden(column, true);
    m_views = new ViewsMenu({m_table, m_proxy, m_filter, AccountsModel::IdColumn, QMetaEnum::fromType<AccountsModel::Column>(),
        &AccountsModel::queryWords, m_context.notices});
    m_tableMenu = new AccountsTableMenu(m_context, m_table, m_proxy);
    m_filter->addTool(m_tableMenu->button());
    connect(m_tableMenu, &AccountsTableMenu::importRequested, m_import, &AccountsImport::askForFile);
    connect(m_toolbar, &AccountsToolbar::importRequested, m_import, &AccountsImport::askForFile);
    connect(m_import, &AccountsImport::selectionRequested, this, &AccountsPage::selectImported);
    connect(m_import, &AccountsImport::additionRequested, m_adder, &AccountAdder::ask);
    setAcceptDrops(true);
    m_table->copying()->setMaker(TableCopy::Form::Command, [this] {
        const auto write = [view = m_context.service.organization(), region = m_context.session.region(),
                               caller = m_context.session.identity(), accounts = selectedAccounts()] {
            return memberDetectorsCommands(*view, region, caller, accounts).join(QStringLiteral("\n\n"));
        };
        return inBackground(write);
    });
    m_table->setMinimumHeight(96); // notices and the last change must not make the window grow
    m_table->cells()->setLinkColumn(AccountsModel::IdColumn);
    m_split->setObjectName(QStringLiteral("accountsSplit"));
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_table);
    m_split->addWidget(m_panel);
    m_split->setStretchFactor(0, 1);
    m_panel->hide();
    add(m_split, 1);
    connect(m_table, &TableView::linkActivated, this,
        [this](const QModelIndex &index) {
        showAccount(index.data(AccountsModel::AccountIdRole).value<AccountId>(), Feature::S3DataEvents);
    });
    connect(m_panel, &AccountPanel::closeRequested, this, [this] {
        m_panel->hide();
        m_table->setFocus();
    });
    connect(m_table, &TableView::selectedRowCountChanged, this, &AccountsPage::showCounts);
    connect(m_table, &QWidget::customContextMenuRequested, this, &AccountsPage::openRowMenu);
    connect(m_table->emptyState(), &EmptyState::actionTriggered, m_filter, &PropertyFilterBar::clear);
}

bool AccountsPage::isSettled() const
{
    return !m_sender->isBusy() && !m_import->isBusy() && !m_tableMenu->isBusy() && m_adder->isSettled() && !m_panel->isAsking();
}

bool AccountsPage::focusFilter()
{
    m_filter->edit()->setFocus(Qt::ShortcutFocusReason);
    m_filter->edit()->selectAll();
    return m_filter->isVisible();
}

void AccountsPage::setFilterText(const QString &text)
{
    m_filter->setText(text);
}

void AccountsPage::refresh()
{
    m_model->show(m_context.service.organization(), m_context.session.region());
    showAccess();
}

void AccountsPage::follow(const OrganizationDelta &delta)
{
    m_model->update(m_context.service.organization(), delta);
    showAccess();
}

std::vector<AccountId> AccountsPage::selectedAccounts() const
{
    std::vector<AccountId> accounts;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && range.left() == 0; ++row)
            accounts.push_back(m_model->account(m_proxy->sourceRow(row)).id);
    }
    return accounts;
}

void AccountsPage::selectAccounts(const std::vector<AccountId> &accounts)
{
    std::vector<int> positions;
    for (const AccountId account : accounts) {
        const int row = m_model->rowOf(account);
        if (const int position = row < 0 ? -1 : m_proxy->positionOf(row); position >= 0)
            positions.push_back(position);
    }
    m_table->selectionModel()->select(selectionOf(*m_proxy, std::move(positions)), QItemSelectionModel::ClearAndSelect);
}

void AccountsPage::selectImported(const std::vector<AccountId> &accounts)
{
    selectAccounts(accounts);
    if (m_table->selectedRowCount() < int(accounts.size()))
        setFilterText({}); // some are there and filtered out
    selectAccounts(accounts);
    if (const auto rows = m_table->selectionModel()->selection(); !rows.isEmpty())
        m_table->scrollTo(m_proxy->index(std::ranges::min(rows, {}, &QItemSelectionRange::top).top(), 0));
    const int selected = m_table->selectedRowCount();
    const int missing = int(accounts.size()) - selected;
    QString text = tr("%n account(s) of the file are selected.", nullptr, selected);
    if (missing > 0)
        text += u' ' + tr("%n account(s) are not in the table.", nullptr, missing);
    m_context.notices.show({.status = missing > 0 ? Status::Warning : Status::Success, .title = {}, .text = text, .id = QStringLiteral("accounts-file")});
}

void AccountsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_split->isHidden() && AccountsImport::fileIn(*event->mimeData()))
        event->acceptProposedAction();
}

void AccountsPage::dropEvent(QDropEvent *event)
{
    if (const auto path = AccountsImport::fileIn(*event->mimeData())) {
        event->acceptProposedAction();
        m_import->offer(*path);
    }
}

void AccountsPage::showAccess()
{
    const auto summary = summaryFor(*m_context.service.organization(), m_context.session.region(), m_context.session.identity());
    const bool allowed = summary.role == Role::DelegatedAdministrator;
    const QString region = m_context.session.region().name();
    header()->setDescription(tr("Review and manage the accounts in your GuardDuty organization in %1.").arg(region));
    m_toolbar->setVisible(allowed);
    m_filter->setVisible(allowed);
    m_split->setVisible(allowed);
    m_noAccess->setVisible(!allowed);
    const QString administrator = summary.administrator.id.isValid()
        //: %1 is the name of an account, %2 its ID
        ? tr("%1 (%2)").arg(summary.administrator.name, summary.administrator.id.toString())
        : QString();
    if (summary.role == Role::Standalone)
        m_noAccess->setText(tr("No accounts to show"),
            tr("This account belongs to no GuardDuty administrator in %1, so it has no organization to show.").arg(region));
    else if (administrator.isEmpty())
        m_noAccess->setText(
            tr("No accounts to show"), tr("Nobody administers GuardDuty for the organization in %1.").arg(region));
    else
        m_noAccess->setText(tr("Only the administrator sees the accounts"),
            tr("The delegated GuardDuty administrator account %1 manages the accounts of the organization in %2.")
                .arg(administrator, region),
            //: %1 is the name of an account
            summary.role == Role::ManagementAccount ? tr("Switch to %1").arg(summary.administrator.name) : QString());
    showEmptyState();
    showCounts();
}

void AccountsPage::showEmptyState()
{
    if (m_model->rowCount() == 0)
        m_table->emptyState()->setText(tr("No member accounts"), tr("The organization has no accounts besides this one."));
    else
        m_table->emptyState()->setText(tr("No matches"), tr("We can't find a match."), tr("Clear filter"));
}

void AccountsPage::showCounts()
{
    const QLocale locale;
    const int total = m_model->rowCount();
    const int matches = m_proxy->rowCount();
    const int selected = m_table->selectedRowCount();
    const bool visible = !m_split->isHidden();
    header()->setCounter(!visible ? QString()
            : selected == 0       ? locale.toString(total)
                                  : locale.toString(selected) + u'/' + locale.toString(total));
    const bool filtered = !m_proxy->query().isEmpty();
    m_filter->setMatches(filtered ? tr("%n match(es)", nullptr, matches) : QString());
    setStatusText(!visible ? QString()
            : filtered     ? tr("%1 of %n account(s) match", nullptr, total).arg(locale.toString(matches))
                           : tr("%n account(s)", nullptr, total));
    m_toolbar->update(selected, m_context.service.readOnlyReason());
}

void AccountsPage::openRowMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexForMenu(position);
    if (!index.isValid())
        return;
    auto *menu = new ContextMenu("accountMenu", m_table);
    const QString lock = m_context.service.readOnlyReason();
    const auto id = index.data(AccountsModel::AccountIdRole).value<AccountId>(); // rows may move while the menu is open
    const Feature plan = AccountsModel::planOf(index.column()).value_or(Feature::S3DataEvents);
    //: %1 is the name of a protection plan
    menu->addEntry(tr("Enable %1").arg(planName(plan)), lock, [this, plan] { askForPlan(selectedAccounts(), plan, true); });
    menu->addEntry(tr("Disable %1").arg(planName(plan)), lock, [this, plan] { askForPlan(selectedAccounts(), plan, false); });
    menu->addAction(tr("Why?"), this, [this, id, plan] { showAccount(id, plan); })
        ->setToolTip(tr("Shows who or what set this plan, and the account in all Regions."));
    menu->addSeparator();
    menu->addActions({m_members->button()->command(), m_toolbar->plansButton()->command()});
    menu->addSeparator();
    menu->addEntry(tr("Copy account ID"), {}, [id] { QGuiApplication::clipboard()->setText(id.toString()); });
    m_table->copying()->addTo(menu);
    const QueryTerm term {index.column(), QueryOperator::Equals, index.data().toString()};
    const bool isExact = index.column() != AccountsModel::LastChangedColumn && index.column() != AccountsModel::TrialColumn;
    menu->addEntry(tr("Filter by this value"), isExact ? QString() : tr("Type a date or a number of days into the filter instead."),
        [this, term] { m_filter->addTerm(term); });
    menu->openAt(*m_table, position);
}

void AccountsPage::showAccount(AccountId account, Feature plan)
{
    const bool isOpened = m_panel->isHidden();
    m_panel->show(account, m_context.session.region(), plan);
    if (isOpened) {
        constexpr int Least = 220; // its heading, some plans and the reason
        const int whole = m_split->height();
        const int panel = std::min(std::max(whole * 45 / 100, Least), whole - m_table->minimumHeight());
        m_split->setSizes({whole - panel, panel});
    }
}

void AccountsPage::askForPlan(const std::vector<AccountId> &accounts, Feature plan, bool enable)
{
    workOut(accounts, plan, enable, [this, plan, enable](const PendingChange &change, const ChangeSender::Success &success) {
        auto *dialog = new EditPlansDialog(change, plan, enable, m_context.syntax, this);
        connect(dialog, &QDialog::accepted, this, [this, change, success] { m_sender->send(change, success); });
        dialog->open();
    });
}

void AccountsPage::workOut(const std::vector<AccountId> &accounts, Feature plan, bool enable, const WorkedOut &then)
{
    if (accounts.empty())
        return;
    const Region region = m_context.session.region();
    const std::vector<Change> changes {SetMemberFeature {region, accounts, plan, enable}};
    const auto pending = [view = m_context.service.organization(), region, plan,
                             request = ChangeRequest {m_context.caller(), titleOf(changes), changes}] {
        return pendingChange(*view, region, request, plan).transform([&](PendingChange all) {
            return namingOnlyChanged(*view, std::move(all));
        });
    };
    const auto success = [plan, enable](const Outcome &outcome) {
        const auto count = int(outcome.changedAccounts);
        //: %1 is the name of a protection plan
        return (enable ? tr("%1 has been enabled for %n account(s).", nullptr, count)
                       : tr("%1 has been disabled for %n account(s).", nullptr, count))
            .arg(planName(plan));
    };
    m_sender->question().ask(pending, [then, success](const PendingChange &change) { then(change, success); });
}

AutoEnablePreferencesDialog *AccountsPage::openPreferences()
{
    auto *dialog = new AutoEnablePreferencesDialog(m_context, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto pending = dialog->pending())
            m_sender->send(*pending, dialog->successText());
    });
    dialog->open();
    return dialog;
}

} // namespace bucketwatch

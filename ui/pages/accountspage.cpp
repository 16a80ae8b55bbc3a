// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/accountspage.h"

#include "dialogs/autoenablepreferencesdialog.h"
#include "dialogs/editplansdialog.h"
#include "guardduty/changetitle.h"
#include "items/pendingchange.h"
#include "pages/accountstoolbar.h"
#include "pages/changesender.h"
#include "pages/itemstatus.h"
#include "pages/lastchangepane.h"
#include "pages/memberactions.h"
#include "style/emptystate.h"
#include "style/header.h"
#include "style/icons.h"
#include "style/tabledelegate.h"
#include "style/tableview.h"
#include "style/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QShortcut>

#include <utility>

namespace bucketwatch {

AccountsPage::AccountsPage(const PageContext &context, QWidget *parent)
    : Page(tr("Accounts"), Extent::Filling, parent)
    , m_context(context)
    , m_sender(new ChangeSender(context, this))
    , m_model(new AccountsModel(this))
    , m_proxy(new AccountsProxy(m_model, this))
    , m_members(new MemberActions(context, *m_sender, [this] { return selectedAccounts(); }, this))
    , m_toolbar(new AccountsToolbar(header(), *m_members, this))
    , m_filterRow(new QWidget)
    , m_filter(new QLineEdit)
    , m_matches(new TextLabel)
    , m_table(new TableView)
    , m_noAccess(new EmptyState)
    , m_lastChange(new LastChangePane(context.service, context.syntax))
{
    setObjectName(QStringLiteral("accountsPage"));
    addFilterRow();
    addTable();
    add(m_noAccess, 1);
    add(m_lastChange);
    connect(m_toolbar, &AccountsToolbar::refreshRequested, this, &AccountsPage::refresh);
    connect(m_toolbar, &AccountsToolbar::planRequested, this, [this](bool enable) { askForPlan(selectedAccounts(), enable); });
    connect(m_toolbar, &AccountsToolbar::preferencesRequested, this, &AccountsPage::openPreferences);
    connect(m_model, &AccountsModel::changeRequested, this,
        [this](AccountId account, bool enable) { askForPlan({account}, enable); });
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
    auto *reload = new QShortcut(QKeySequence(QKeySequence::Refresh), this);
    reload->setContext(Qt::WidgetWithChildrenShortcut);
    connect(reload, &QShortcut::activated, this, &AccountsPage::refresh);
    refresh();
}

AccountsPage::~AccountsPage() = default;

void AccountsPage::addFilterRow()
{
    m_filter->setObjectName(QStringLiteral("accountsFilter"));
    m_filter->setPlaceholderText(tr("Filter accounts by property or value"));
    m_filter->setAccessibleName(tr("Filter accounts by property or value"));
    m_filter->setToolTip(
        tr("Type any part of a row, or a column and its value, such as S3 Protection = Not enabled. Join terms by and."));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(Icons::themed(QStringLiteral("edit-find")), QLineEdit::LeadingPosition)->setText(tr("Filter"));
    m_matches->setObjectName(QStringLiteral("matchesLabel"));
    m_matches->setWordWrap(false);
    auto *row = new QHBoxLayout(m_filterRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_filter, 1);
    row->addWidget(m_matches, 1);
    add(m_filterRow);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &AccountsProxy::setFilterText);
    connect(m_proxy, &AccountsProxy::filterTextChanged, this, [this] {
        showEmptyState();
        showCounts();
    });
    auto *clear = new QShortcut(QKeySequence(Qt::Key_Escape), m_filter);
    clear->setContext(Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_filter, &QLineEdit::clear);
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
    for (const int column : {AccountsModel::StatusColumn, AccountsModel::S3ProtectionColumn})
        m_table->cells()->setStatusColumn(
            column, [](const QModelIndex &index) { return statusOf(index.data(AccountsModel::StateRole)); });
    const int letter = m_table->fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] {{AccountsModel::IdColumn, 18}, {AccountsModel::NameColumn, 22},
        {AccountsModel::TypeColumn, 19}, {AccountsModel::StatusColumn, 16}, {AccountsModel::S3ProtectionColumn, 18},
        {AccountsModel::LastChangedColumn, 36}};
    for (const auto &[column, letters] : widths)
        m_table->setColumnWidth(column, letters * letter);
    m_table->setMinimumHeight(96); // notices and the last change must not make the window grow
    add(m_table, 1);
    connect(m_table, &TableView::selectedRowCountChanged, this, &AccountsPage::showCounts);
    connect(m_table, &QWidget::customContextMenuRequested, this, &AccountsPage::openRowMenu);
    connect(m_table->emptyState(), &EmptyState::actionTriggered, m_filter, &QLineEdit::clear);
}

bool AccountsPage::isSettled() const
{
    return !m_sender->isBusy();
}

bool AccountsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
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

QModelIndex AccountsPage::indexOf(AccountId account) const
{
    const int row = m_model->rowOf(account);
    return row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, 0));
}

std::vector<AccountId> AccountsPage::selectedAccounts() const
{
    std::vector<AccountId> accounts;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        accounts.push_back(row.data(AccountsModel::AccountIdRole).value<AccountId>());
    return accounts;
}

void AccountsPage::selectAccounts(const std::vector<AccountId> &accounts)
{
    QItemSelection selection;
    for (const AccountId account : accounts) {
        if (const QModelIndex index = indexOf(account); index.isValid())
            selection.select(index, index);
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void AccountsPage::showAccess()
{
    const auto summary = summaryFor(*m_context.service.organization(), m_context.session.region(), m_context.session.identity());
    const bool allowed = summary.role == Role::DelegatedAdministrator;
    const QString region = m_context.session.region().name();
    header()->setDescription(tr("Review and manage the accounts in your GuardDuty organization in %1.").arg(region));
    m_toolbar->setVisible(allowed);
    m_filterRow->setVisible(allowed);
    m_table->setVisible(allowed);
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
    const bool visible = !m_table->isHidden();
    header()->setCounter(!visible ? QString()
            : selected == 0       ? locale.toString(total)
                                  : locale.toString(selected) + u'/' + locale.toString(total));
    const bool filtered = !m_filter->text().trimmed().isEmpty();
    m_matches->setText(filtered ? tr("%n match(es)", nullptr, matches) : QString());
    setStatusText(!visible ? QString()
            : filtered     ? tr("%1 of %n account(s) match", nullptr, total).arg(locale.toString(matches))
                           : tr("%n account(s)", nullptr, total));
    m_toolbar->update(selected, m_context.service.readOnlyReason());
}

void AccountsPage::openRowMenu(const QPoint &position)
{
    QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        index = m_table->currentIndex(); // the Menu key
    if (!index.isValid())
        return;
    if (!m_table->isRowSelected(index.row()))
        m_table->selectionModel()->select(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    auto *menu = new QMenu(m_table);
    menu->setObjectName(QStringLiteral("accountMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString lock = m_context.service.readOnlyReason();
    menu->addAction(tr("Enable S3 Protection"), this, [this] { askForPlan(selectedAccounts(), true); })
        ->setEnabled(lock.isEmpty());
    menu->addAction(tr("Disable S3 Protection"), this, [this] { askForPlan(selectedAccounts(), false); })
        ->setEnabled(lock.isEmpty());
    menu->addSeparator();
    menu->addAction(tr("Copy account ID"), this, [id = index.data(AccountsModel::AccountIdRole).value<AccountId>()] {
        QGuiApplication::clipboard()->setText(id.toString());
    });
    const auto column = AccountsModel::Column(index.column());
    const QString term = m_proxy->equalsTerm(column, index.data().toString());
    QAction *filter = menu->addAction(
        tr("Filter by this value"), this, [this, term] { setFilterText(AccountsFilter::withTerm(m_filter->text(), term)); });
    filter->setEnabled(column != AccountsModel::LastChangedColumn);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void AccountsPage::askForPlan(const std::vector<AccountId> &accounts, bool enable)
{
    if (accounts.empty())
        return;
    const Region region = m_context.session.region();
    const std::vector<Change> changes {SetMemberFeature {region, accounts, Feature::S3DataEvents, enable}};
    const auto view = m_context.service.organization();
    const auto pending
        = pendingChange(*view, region, {m_context.caller(), titleOf(changes), changes}).transform([&](PendingChange all) {
              return namingOnlyChanged(*view, std::move(all));
          });
    if (!pending) {
        m_context.notices.show(
            {.status = Status::Error, .title = {}, .text = pending.error().message, .id = QStringLiteral("change-result")});
        return;
    }
    const auto count = int(pending->preview.changedAccounts());
    const QString success = enable ? tr("S3 Protection has been enabled for %n account(s).", nullptr, count)
                                   : tr("S3 Protection has been disabled for %n account(s).", nullptr, count);
    auto *dialog = new EditPlansDialog(*pending, enable, m_context.syntax, this);
    connect(dialog, &QDialog::accepted, this, [this, change = *pending, success] { m_sender->send(change, success); });
    dialog->open();
}

void AccountsPage::openPreferences()
{
    auto *dialog = new AutoEnablePreferencesDialog(m_context, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto pending = dialog->pending())
            m_sender->send(*pending, tr("The auto-enable preferences have been saved."));
    });
    dialog->open();
}

} // namespace bucketwatch

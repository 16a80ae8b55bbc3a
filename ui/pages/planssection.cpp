// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/planssection.h"

#include "pages/itemstatus.h"
#include "style/button.h"
#include "style/header.h"
#include "style/tabledelegate.h"
#include "style/tableview.h"
#include "style/tokens.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

namespace bucketwatch {

PlansSection::PlansSection(const QString &title, Detail detail, QWidget *parent)
    : Container(title, parent)
    , m_detail(detail)
    , m_model(new ProtectionPlansModel(this))
    , m_table(new TableView)
    , m_actions(new DropdownButton(tr("Actions")))
    , m_configure(m_actions->dropdown()->addAction(tr("Configure")))
    , m_enabled(m_actions->dropdown()->addAction(tr("View enabled accounts")))
    , m_notEnabled(m_actions->dropdown()->addAction(tr("View accounts that are not enabled")))
{
    setObjectName(QStringLiteral("plansSection"));
    m_actions->setObjectName(QStringLiteral("planActionsButton"));
    m_configure->setObjectName(QStringLiteral("configurePlanAction"));
    m_enabled->setObjectName(QStringLiteral("viewEnabledAction"));
    m_notEnabled->setObjectName(QStringLiteral("viewNotEnabledAction"));
    header()->addAction(m_actions);
    m_table->setObjectName(QStringLiteral("plansTable"));
    m_table->setAccessibleName(title);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    TableDelegate *cells = m_table->cells();
    cells->setStatusColumn(ProtectionPlansModel::StatusColumn,
        [](const QModelIndex &index) { return statusOf(index.data(ProtectionPlansModel::StateRole)); });
    cells->setBarColumn(ProtectionPlansModel::BarColumn,
        [](const QModelIndex &index) { return index.data(ProtectionPlansModel::ShareRole).toDouble(); });
    setWidths();
    column()->setContentsMargins(1, 12, 1, Tokens::ContainerPadding); // the rows reach from side to side
    header()->setContentsMargins(Tokens::ContainerPadding - 1, 0, Tokens::ContainerPadding - 1, 0);
    add(m_table);
    connect(m_configure, &QAction::triggered, this, [this] { Q_EMIT configureRequested(*selectedPlan()); });
    connect(m_enabled, &QAction::triggered, this, [this] { Q_EMIT accountsRequested(*selectedPlan(), true); });
    connect(m_notEnabled, &QAction::triggered, this, [this] { Q_EMIT accountsRequested(*selectedPlan(), false); });
    connect(m_table, &TableView::linkActivated, this, [this](const QModelIndex &index) {
        Q_EMIT configureRequested(Feature(index.data(ProtectionPlansModel::FeatureRole).toInt()));
    });
    connect(m_table, &TableView::selectedRowCountChanged, this, &PlansSection::showActions);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (selectedPlan() && m_actions->isEnabled())
            m_actions->dropdown()->popup(m_table->viewport()->mapToGlobal(position));
    });
}

std::optional<Feature> PlansSection::selectedPlan() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt
                          : std::optional(Feature(rows.front().data(ProtectionPlansModel::FeatureRole).toInt()));
}

void PlansSection::select(Feature plan)
{
    if (const int row = m_model->rowOf(plan); row >= 0)
        m_table->selectRow(row);
}

void PlansSection::show(
    const OrganizationView &view, Region region, AccountId account, Timestamp now, const QString &lock)
{
    m_lock = lock;
    m_table->cells()->setLinkColumn(ProtectionPlansModel::PlanColumn, lock.isEmpty());
    m_model->show(view, region, account, now);
    const bool administrates = m_model->rowCount() > 0 && m_model->summary(0).role == Role::DelegatedAdministrator;
    showColumns(administrates);
    if (!selectedPlan() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    m_enabled->setVisible(administrates);
    m_notEnabled->setVisible(administrates);
    showActions();
    m_table->setShownRows(m_model->rowCount());
}

void PlansSection::setWidths()
{
    using Column = ProtectionPlansModel::Column;
    const std::pair<Column, int> widths[] {{Column::StatusColumn, 17}, {Column::AutoEnableColumn, 16},
        {Column::BarColumn, 16}, {Column::CoverageColumn, 15}, {Column::PercentColumn, 9}, {Column::TrialColumn, 15},
        {Column::ManagedColumn, 20}};
    for (const auto &[column, letters] : widths)
        m_table->setColumnLetters(column, letters);
    m_table->setFillColumn(Column::PlanColumn, 26);
}

void PlansSection::showColumns(bool administrates)
{
    using Column = ProtectionPlansModel::Column;
    for (const Column column : {Column::AutoEnableColumn, Column::BarColumn, Column::CoverageColumn, Column::PercentColumn})
        m_table->setColumnHidden(column, !administrates);
    for (const Column column : {Column::StatusColumn, Column::TrialColumn})
        m_table->setColumnHidden(column, administrates && m_detail == Detail::Brief);
    m_table->setColumnHidden(Column::ManagedColumn, m_detail == Detail::Brief);
}

void PlansSection::showActions()
{
    const auto plan = selectedPlan();
    const bool isLocked = !m_lock.isEmpty() && !m_enabled->isVisible(); // with nothing else to choose
    m_actions->setDisabledReason(isLocked ? m_lock : plan ? QString() : tr("Select a protection plan first."));
    m_configure->setEnabled(m_lock.isEmpty());
    m_configure->setToolTip(m_lock);
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/whatiftable.h"

#include "finding/severitybadge.h"
#include "items/whatifmodel.h"
#include "plan/whatifdelegate.h"
#include "style/button.h"
#include "style/emptystate.h"
#include "style/header.h"
#include "style/tabledelegate.h"
#include "style/tableview.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int FewestAlternatives = 4; ///< a table without rows says in the same room why
constexpr int MostAlternatives = 6; ///< the five, and what there is where that is another one
constexpr int NameLetters = 32;

} // namespace

WhatIfTable::WhatIfTable(QWidget *parent)
    : Container(tr("Alternatives"), parent)
    , m_plan(new Button(tr("Create plan")))
    , m_model(new WhatIfModel(this))
    , m_table(new TableView)
{
    setObjectName(u"alternativesSection"_s);
    for (const Severity severity : {Severity::Critical, Severity::High, Severity::Medium, Severity::Low})
        header()->addAction(m_legend.emplace_back(new Badge(badgeKind(severity), displayName(severity))));
    m_plan->setObjectName(u"createPlanButton"_s);
    header()->addAction(m_plan);
    column()->setContentsMargins(1, 12, 1, Tokens::FieldPadding); // the rows reach from side to side
    header()->setContentsMargins(Tokens::ContainerPadding - 1, 0, Tokens::ContainerPadding - 1, 0);
    addTable();
    connect(m_plan, &QAbstractButton::clicked, this, &WhatIfTable::planRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WhatIfTable::selectedRowChanged);
    connect(m_table, &TableView::linkActivated, this, [this](const QModelIndex &index) {
        if (!index.data().toString().isEmpty())
            Q_EMIT planRequested();
    });
}

void WhatIfTable::addTable()
{
    m_table->setObjectName(u"alternativesTable"_s);
    m_table->setAccessibleName(tr("Alternatives"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    m_table->verticalHeader()->setDefaultSectionSize(WhatIfDelegate::rowHeight(font()));
    auto *twoLines = new WhatIfDelegate(m_table);
    for (const int two :
        {WhatIfModel::NameColumn, WhatIfModel::CoverageColumn, WhatIfModel::CostColumn, WhatIfModel::SeveritiesColumn})
        m_table->setItemDelegateForColumn(two, twoLines);
    m_table->cells()->setLinkColumn(WhatIfModel::PlanColumn);
    const std::pair<WhatIfModel::Column, int> widths[] {{WhatIfModel::CoverageColumn, 17}, {WhatIfModel::CostColumn, 17},
        {WhatIfModel::DifferenceColumn, 12}, {WhatIfModel::SeveritiesColumn, 33}, {WhatIfModel::FoundColumn, 11},
        {WhatIfModel::PlanColumn, 15}};
    for (const auto &[wide, letters] : widths)
        m_table->setColumnLetters(wide, letters);
    m_table->setFillColumn(WhatIfModel::NameColumn, NameLetters);
    m_table->setShownRows(FewestAlternatives);
    m_table->emptyState()->setText(
        tr("The alternatives are being worked out"), tr("Every Region and the whole recording are looked through."));
    add(m_table);
}

void WhatIfTable::setWhatIf(const std::shared_ptr<const WhatIf> &all, bool findings)
{
    m_model->setWhatIf(all);
    for (QWidget *badge : m_legend)
        badge->setVisible(findings);
    for (const int hidden : {WhatIfModel::SeveritiesColumn, WhatIfModel::FoundColumn})
        m_table->setColumnHidden(hidden, !findings);
    m_table->setFillColumn(WhatIfModel::NameColumn, NameLetters);
    m_table->setShownRows(std::clamp(m_model->rowCount(), FewestAlternatives, MostAlternatives));
    header()->setCounter(m_model->rowCount() > 0 ? QLocale().toString(m_model->rowCount()) : QString());
}

int WhatIfTable::selectedRow() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

void WhatIfTable::selectRow(int row)
{
    m_table->selectRow(row);
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/plancostsection.h"

#include "context/usagevolumesrow.h"
#include "style/emptystate.h"
#include "style/header.h"
#include "style/segmentedcontrol.h"
#include "style/tableview.h"

#include <QLocale>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int CostRows = 8; ///< then the table scrolls

} // namespace

PlanCostSection::PlanCostSection(UsageVolumes &volumes, QWidget *parent)
    : Container(tr("Monthly cost"), parent)
    , m_model(new PlanCostModel(this))
    , m_table(new TableView)
    , m_by(new SegmentedControl(tr("What the cost is told by")))
{
    m_by->setObjectName(u"costGrouping"_s);
    m_by->add(int(PlanCostModel::By::Region), tr("By Region"));
    m_by->add(int(PlanCostModel::By::Account), tr("By account"));
    m_by->choose(int(PlanCostModel::By::Region));
    header()->addAction(m_by);
    add(new UsageVolumesRow(volumes));
    m_table->setObjectName(u"planCost"_s);
    m_table->setDense(true);
    m_table->setModel(m_model);
    m_table->sortByColumn(PlanCostModel::DifferenceColumn, Qt::DescendingOrder);
    m_table->setColumnLetters(PlanCostModel::DetailColumn, 16);
    for (const int amount :
        {PlanCostModel::NowColumn, PlanCostModel::PlannedColumn, PlanCostModel::DifferenceColumn, PlanCostModel::AfterColumn})
        m_table->setColumnLetters(amount, 15);
    m_table->setFillColumn(PlanCostModel::NameColumn, 16);
    m_table->setShownRows(CostRows);
    m_table->emptyState()->setText(tr("No cost"), tr("GuardDuty runs nowhere, now and with the plan."));
    add(m_table);
    connect(m_by, &SegmentedControl::chosenChanged, this, [this](int id) { showBy(PlanCostModel::By(id)); });
    showBy(PlanCostModel::By::Region);
}

void PlanCostSection::setReview(std::shared_ptr<const PlanReview> review)
{
    m_model->setReview(std::move(review));
    header()->setCounter(QLocale().toString(m_model->rowCount()));
}

void PlanCostSection::showBy(PlanCostModel::By by)
{
    m_model->setBy(by);
    m_table->setAccessibleName(by == PlanCostModel::By::Region ? tr("Monthly cost by Region") : tr("Monthly cost by account"));
    header()->setCounter(QLocale().toString(m_model->rowCount()));
}

} // namespace bucketwatch

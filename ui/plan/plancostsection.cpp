// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/plancostsection.h"

#include "items/usagevolumes.h"
#include "style/emptystate.h"
#include "style/header.h"
#include "style/segmentedcontrol.h"
#include "style/tableview.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int CostRows = 8; ///< then the table scrolls

} // namespace

PlanCostSection::PlanCostSection(UsageVolumes &volumes, QWidget *parent)
    : Container(tr("Monthly cost"), parent)
    , m_volumes(volumes)
    , m_model(new PlanCostModel(this))
    , m_table(new TableView)
    , m_by(new SegmentedControl(tr("What the cost is told by")))
    , m_volumesRow(new QWidget)
    , m_volumesChoice(new SegmentedControl(tr("Volumes")))
    , m_volumesText(new TextLabel({}, TextLevel::Body, TextLabel::Tone::Secondary))
{
    m_by->setObjectName(u"costGrouping"_s);
    m_by->add(int(PlanCostModel::By::Region), tr("By Region"));
    m_by->add(int(PlanCostModel::By::Account), tr("By account"));
    m_by->choose(int(PlanCostModel::By::Region));
    header()->addAction(m_by);
    addVolumes();
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

void PlanCostSection::addVolumes()
{
    m_volumesRow->setObjectName(u"planVolumes"_s);
    m_volumesChoice->setObjectName(u"planVolumesChoice"_s);
    m_volumesText->setObjectName(u"planVolumesText"_s);
    //: Choices of "Volumes", which a cost is estimated with
    m_volumesChoice->add(int(UsageVolumes::Choice::Assumed), tr("Assumed"));
    m_volumesChoice->add(int(UsageVolumes::Choice::Recorded), tr("Of the recording"));
    auto *label = new TextLabel(tr("Volumes"), TextLevel::Strong);
    label->setWordWrap(false);
    auto *line = new QHBoxLayout(m_volumesRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Tokens::ButtonGap);
    line->addWidget(label);
    line->addWidget(m_volumesChoice);
    line->addWidget(m_volumesText, 1);
    add(m_volumesRow);
    connect(
        m_volumesChoice, &SegmentedControl::chosenChanged, this, [this](int id) { m_volumes.choose(UsageVolumes::Choice(id)); });
    connect(&m_volumes, &UsageVolumes::changed, this, &PlanCostSection::showVolumes);
    showVolumes();
}

void PlanCostSection::showVolumes()
{
    const QSignalBlocker blocker(m_volumesChoice); // nobody chose that
    m_volumesChoice->choose(int(m_volumes.choice()));
    m_volumesChoice->setEnabled(m_volumes.lockReason().isEmpty());
    m_volumesText->setText(m_volumes.text());
    m_volumesRow->setVisible(m_volumes.hasRecording());
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

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/applydialog.h"

#include "context/plandesk.h"
#include "items/applymodels.h"
#include "style/progressbar.h"
#include "style/tabledelegate.h"
#include "style/tableview.h"
#include "style/textlabel.h"

#include <QLocale>
#include <QVBoxLayout>

#include <set>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostBatchRows = 6;
constexpr int LeftRows = 4;

Status statusOfBatch(const QModelIndex &index)
{
    switch (index.data(ApplyBatchesModel::StateRole).value<ApplyBatchesModel::State>()) {
    case ApplyBatchesModel::State::Done:
    case ApplyBatchesModel::State::DoneBefore:
        return Status::Success;
    case ApplyBatchesModel::State::Partly:
        return Status::Warning;
    case ApplyBatchesModel::State::Refused:
        return Status::Error;
    case ApplyBatchesModel::State::UnderWay:
        return Status::InProgress;
    case ApplyBatchesModel::State::Waiting:
        return Status::Pending;
    case ApplyBatchesModel::State::NotSent:
        return Status::Inactive;
    }
    return Status::Inactive;
}

} // namespace

ApplyDialog::ApplyDialog(const PageContext &context, QWidget *parent)
    //: %1 is the name of a plan
    : Modal(
          tr("Apply: %1").arg(PlanDesk::of(context.service, context.clock).plan().name()), tr("Apply plan"), parent, Width::Large)
    , m_context(context)
    , m_plans(PlanDesk::of(context.service, context.clock))
    , m_applier(new PlanApplier(m_plans.plan(),
          {.service = context.service,
              .clock = context.clock,
              .store = [&plans = m_plans](const ChangePlan &plan) { return plans.keepRun(plan); }},
          this))
    , m_batches(new ApplyBatchesModel(*m_applier, this))
    , m_left(new ApplyLeftModel(*m_applier, context.service, this))
    , m_summary(addText({}))
    , m_bar(new ProgressBar(tr("Batches that were answered")))
    , m_progress(new TextLabel({}, TextLevel::Body, TextLabel::Tone::Secondary))
    , m_batchTable(new TableView)
    , m_leftPart(new QWidget)
    , m_leftTable(new TableView)
    , m_pause(new Button(tr("Pause")))
{
    setObjectName(u"applyDialog"_s);
    m_summary->setObjectName(u"applySummary"_s);
    m_progress->setObjectName(u"applyProgress"_s);
    add(m_bar);
    add(m_progress);
    addTables();
    m_pause->setObjectName(u"pauseButton"_s);
    addFooterAction(m_pause);
    setDefault(Default::Cancel);
    connect(m_pause, &QAbstractButton::clicked, this, &ApplyDialog::pauseOrResume);
    connect(m_applier, &PlanApplier::changed, this, &ApplyDialog::showProgress);
    showProgress();
}

ApplyDialog::~ApplyDialog() = default;

void ApplyDialog::addTables()
{
    const auto prepare = [](TableView *table, const char *name, const QString &spoken, QAbstractItemModel *model, int rows) {
        table->setObjectName(QLatin1String(name));
        table->setAccessibleName(spoken);
        table->setDense(true);
        table->setSortingEnabled(false);
        table->setModel(model);
        table->setShownRows(rows);
    };
    prepare(m_batchTable, "applyBatches", tr("Batches"), m_batches, std::min(std::max(m_batches->rowCount(), 2), MostBatchRows));
    m_batchTable->cells()->setStatusColumn(ApplyBatchesModel::StateColumn, statusOfBatch);
    m_batchTable->setColumnLetters(ApplyBatchesModel::RegionColumn, 22);
    m_batchTable->setColumnLetters(ApplyBatchesModel::AccountsColumn, 8);
    m_batchTable->setColumnLetters(ApplyBatchesModel::StateColumn, 28);
    m_batchTable->setFillColumn(ApplyBatchesModel::TitleColumn, 24);
    m_batchTable->setTextElideMode(Qt::ElideMiddle); // steps begin alike and end with what they are about
    add(m_batchTable);
    prepare(m_leftTable, "applyLeft", tr("Left undone"), m_left, LeftRows);
    m_leftTable->setColumnLetters(ApplyLeftModel::AccountColumn, 28);
    m_leftTable->setColumnLetters(ApplyLeftModel::RegionColumn, 20);
    m_leftTable->setFillColumn(ApplyLeftModel::ReasonColumn, 40);
    auto *column = new QVBoxLayout(m_leftPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new TextLabel(tr("Left undone, and still in the plan"), TextLevel::Strong));
    column->addWidget(m_leftTable);
    add(m_leftPart);
}

bool ApplyDialog::isSettled() const
{
    return m_applier->state() != PlanApplier::State::Running;
}

void ApplyDialog::accept()
{
    if (m_applier->state() == PlanApplier::State::Ready)
        m_applier->start();
    else if (m_applier->hasEnded())
        Modal::accept();
}

void ApplyDialog::reject()
{
    if (m_applier->state() == PlanApplier::State::Ready || m_applier->hasEnded())
        Modal::reject();
    else
        m_applier->cancel();
}

void ApplyDialog::pauseOrResume()
{
    m_isPausing = !m_isPausing;
    if (m_isPausing)
        m_applier->pause();
    else
        m_applier->resume();
    showProgress();
}

QString ApplyDialog::summary() const
{
    std::set<Region> regions;
    for (const PlanRun::Batch &batch : m_applier->run().batches()) {
        if (batch.region)
            regions.insert(*batch.region);
    }
    const auto count = int(m_applier->run().batchCount());
    //: %1 is the number of Regions
    QString size = tr("%n request(s) in %1 Regions, each of at most 50 accounts.", nullptr, count)
                             .arg(QLocale().toString(qulonglong(regions.size())));
    switch (m_applier->state()) {
    case PlanApplier::State::Ready:
        if (m_applier->run().isResumed())
            return tr("Applying was interrupted. It goes on where it stopped and does nothing twice.") + u' ' + size;
        return tr("The edits of the plan take effect now, one request after the other.") + u' ' + size + u' '
            + tr("What AWS leaves out stays in the plan.");
    case PlanApplier::State::Running:
    case PlanApplier::State::Paused:
        return size;
    case PlanApplier::State::Applied:
        if (m_left->rowCount() > 0)
            return tr("The plan is applied, with exceptions: what was left undone stays in the plan.");
        return m_applier->differences().isEmpty()
            ? tr("The plan is applied. The organization is as planned.")
            : tr("The plan is applied, but not as planned when read back: %1").arg(m_applier->differences().join(u' '));
    case PlanApplier::State::Cancelled:
        return tr("Applying was cancelled. What was done stays done, and the rest is still in the plan.");
    case PlanApplier::State::Stopped:
        //: %1 is a reason, a sentence
        return tr("Applying stopped: %1 Apply the plan again to go on where it stopped.").arg(m_applier->problem());
    }
    return {};
}

QString ApplyDialog::progressText() const
{
    const QLocale locale;
    const QString done = locale.toString(qulonglong(std::min(m_applier->run().position(), m_applier->run().batchCount())));
    const QString all = locale.toString(qulonglong(m_applier->run().batchCount()));
    if (m_applier->state() == PlanApplier::State::Paused)
        return tr("Paused after %1 of %2 requests.").arg(done, all);
    if (m_isPausing && m_applier->state() == PlanApplier::State::Running)
        return tr("Pauses after the request that is under way.");
    return tr("%1 of %2 requests answered.").arg(done, all);
}

void ApplyDialog::showProgress()
{
    const PlanApplier::State state = m_applier->state();
    const bool isRunning = state == PlanApplier::State::Running || state == PlanApplier::State::Paused;
    m_summary->setText(summary());
    m_bar->setMaximum(std::max(int(m_applier->run().batchCount()), 1));
    m_bar->setValue(int(m_applier->run().position()));
    m_bar->setFailed(m_batches->incompleteCount());
    m_progress->setText(progressText());
    m_bar->setVisible(state != PlanApplier::State::Ready);
    m_progress->setVisible(state != PlanApplier::State::Ready);
    m_leftPart->setVisible(m_left->rowCount() > 0);
    m_pause->setVisible(isRunning);
    m_pause->setText(m_isPausing ? tr("Resume") : tr("Pause"));
    cancel()->setVisible(!m_applier->hasEnded());
    primary()->setVisible(!isRunning);
    primary()->setText(m_applier->hasEnded() ? tr("Close")
            : m_applier->run().isResumed()   ? tr("Continue applying")
                                             : tr("Apply plan"));
    if (isRunning)
        m_batchTable->scrollTo(m_batches->index(m_batches->currentRow(), 0));
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/applymodels.h"

#include "planning/accountsofchange.h"

#include <QLocale>

#include <algorithm>

namespace bucketwatch {

ApplyBatchesModel::ApplyBatchesModel(const PlanApplier &applier, QObject *parent)
    : QAbstractTableModel(parent), m_applier(applier), m_rows(int(applier.run().batchCount()))
{
    countIncomplete();
    connect(&applier, &PlanApplier::changed, this, &ApplyBatchesModel::follow);
}

void ApplyBatchesModel::follow()
{
    const int rows = int(m_applier.run().batchCount());
    if (rows != m_rows) { // the plan was worked out anew when it began
        beginResetModel();
        m_rows = rows;
        m_counted = 0;
        m_incomplete = 0;
        countIncomplete();
        endResetModel();
    } else if (rows > 0) {
        countIncomplete();
        Q_EMIT dataChanged(index(0, StateColumn), index(rows - 1, StateColumn));
    }
}

void ApplyBatchesModel::countIncomplete()
{
    for (; m_counted < std::min(m_applier.run().position(), std::size_t(m_rows)); ++m_counted) {
        const State state = stateOf(m_counted);
        m_incomplete += state == State::Partly || state == State::Refused ? 1 : 0;
    }
}

int ApplyBatchesModel::currentRow() const
{
    return std::min(int(m_applier.run().position()), m_rows - 1);
}

int ApplyBatchesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ApplyBatchesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

ApplyBatchesModel::State ApplyBatchesModel::stateOf(std::size_t batch) const
{
    const std::size_t position = m_applier.run().position();
    if (const auto answer = m_applier.answers().find(batch); answer != m_applier.answers().end()) {
        if (answer->second.refusal)
            return State::Refused;
        return answer->second.left.empty() ? State::Done : State::Partly;
    }
    if (batch < position) {
        const auto &refused = m_applier.run().plan().run()->refused;
        const bool isRefused
            = std::ranges::contains(refused, m_applier.run().batches()[batch].edit, &RunRecord::Refused::edit);
        return isRefused ? State::Refused : State::DoneBefore;
    }
    if (m_applier.hasEnded())
        return State::NotSent;
    const bool isNext = batch == position && m_applier.state() == PlanApplier::State::Running;
    return isNext ? State::UnderWay : State::Waiting;
}

QString ApplyBatchesModel::stateText(std::size_t batch) const
{
    const auto answer = m_applier.answers().find(batch);
    switch (stateOf(batch)) {
    case State::Done:
        return answer->second.changed == 0 ? tr("Done")
                                           : tr("Done: %n account(s) changed", nullptr, int(answer->second.changed));
    case State::DoneBefore:
        return tr("Done before");
    case State::Partly:
        return tr("Done, %n account(s) left", nullptr, int(answer->second.left.size()));
    case State::Refused:
        return tr("Refused");
    case State::UnderWay:
        return m_applier.isWaiting() ? tr("Waits to try again") : tr("Under way");
    case State::Waiting:
        return tr("Waiting");
    case State::NotSent:
        return tr("Not sent");
    }
    return {};
}

QVariant ApplyBatchesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto batch = std::size_t(index.row());
    if (role == StateRole)
        return QVariant::fromValue(stateOf(batch));
    if (role == Qt::TextAlignmentRole && index.column() == AccountsColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const PlanRun::Batch &one = m_applier.run().batches()[batch];
    switch (Column(index.column())) {
    case RegionColumn:
        return one.region ? one.region->name() : tr("Organization");
    case TitleColumn:
        return m_applier.run().plan().edits()[one.edit]->request.title;
    case AccountsColumn: {
        const auto accounts = accountsOf(one.request.changes.front()).size();
        return accounts == 0 ? QString() : QLocale().toString(qulonglong(accounts));
    }
    case StateColumn:
        return stateText(batch);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ApplyBatchesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case RegionColumn:
        return tr("Region");
    case TitleColumn:
        return tr("Step");
    case AccountsColumn:
        return tr("Accounts");
    case StateColumn:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

ApplyLeftModel::ApplyLeftModel(const PlanApplier &applier, const GuardDutyService &service, QObject *parent)
    : QAbstractTableModel(parent), m_applier(applier), m_service(service), m_left(applier.run().left())
{
    connect(&applier, &PlanApplier::changed, this, &ApplyLeftModel::follow);
}

void ApplyLeftModel::follow()
{
    auto left = m_applier.run().left();
    if (left.size() == m_left.size())
        return; // nothing is ever taken out of it
    beginResetModel();
    m_left = std::move(left);
    endResetModel();
}

int ApplyLeftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_left.size());
}

int ApplyLeftModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ApplyLeftModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const PlanRun::Left &left = m_left[std::size_t(index.row())];
    switch (Column(index.column())) {
    case AccountColumn: {
        if (!left.account.isValid())
            return left.title;
        const auto view = m_service.organization();
        const int row = view->accounts->row(left.account);
        const QString name = row < 0 ? QString() : view->accounts->rows[std::size_t(row)].name;
        //: %1 is the name of an account, %2 its number
        return name.isEmpty() ? left.account.toString() : tr("%1 %2").arg(name, left.account.toString());
    }
    case RegionColumn:
        return left.region ? left.region->name() : tr("Organization");
    case ReasonColumn:
        return left.reason;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ApplyLeftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case AccountColumn:
        return tr("Account");
    case RegionColumn:
        return tr("Region");
    case ReasonColumn:
        return tr("Reason given by AWS");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace bucketwatch

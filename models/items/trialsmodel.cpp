// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/trialsmodel.h"

#include "items/usagewords.h"
#include "organization/trial.h"

#include <array>
#include <utility>

namespace bucketwatch {

TrialsModel::TrialsModel(QObject *parent)
    : QAbstractTableModel(parent), m_trials(std::make_shared<const std::vector<RunningTrial>>())
{
}

TrialsModel::~TrialsModel() = default;

void TrialsModel::show(const OrganizationView &view, std::vector<RunningTrial> trials)
{
    if (m_accounts == view.accounts && *m_trials == trials)
        return;
    beginResetModel();
    m_accounts = view.accounts;
    m_trials = std::make_shared<const std::vector<RunningTrial>>(std::move(trials));
    endResetModel();
}

const Account &TrialsModel::account(const RunningTrial &trial) const
{
    return m_accounts->rows[static_cast<std::size_t>(trial.row)];
}

int TrialsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_trials->size());
}

int TrialsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TrialsModel::text(const AccountTable &accounts, const RunningTrial &trial, Column column)
{
    switch (column) {
    case AccountColumn:
        return accounts.rows[static_cast<std::size_t>(trial.row)].name;
    case RegionColumn:
        return trial.region.name();
    case PlanColumn:
        return displayName(trial.source);
    case DaysColumn:
        return UsageWords::days(trial.daysLeft);
    case EndsColumn:
        return UsageWords::date(trial.endsAt);
    case ThenColumn:
        return trial.then ? UsageWords::amount(*trial.then) : tr("No price");
    case BarColumn:
    case ColumnCount:
        break;
    }
    return {};
}

CsvTable TrialsModel::csv() const
{
    static constexpr std::array Columns {AccountColumn, RegionColumn, PlanColumn, DaysColumn, EndsColumn, ThenColumn};
    CsvTable table {.headings = {}, .rows = rowCount()};
    for (const Column column : Columns)
        table.headings << headerData(column, Qt::Horizontal).toString();
    table.cells = [accounts = m_accounts, trials = m_trials](int row) {
        QStringList cells;
        for (const Column column : Columns)
            cells << text(*accounts, (*trials)[static_cast<std::size_t>(row)], column);
        return cells;
    };
    return table;
}

QVariant TrialsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const RunningTrial &trial = trialAt(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*m_accounts, trial, column);
    case Qt::AccessibleTextRole:
        //: Read aloud for a cell: %1 is an account, %2 a protection plan, %3 the heading of the column, %4 the value
        return tr("%1, %2, %3, %4")
            .arg(account(trial).name, displayName(trial.source), headerData(column, Qt::Horizontal).toString(),
                text(*m_accounts, trial, column == BarColumn ? DaysColumn : column));
    case Qt::TextAlignmentRole:
        return column == ThenColumn ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ShareRole:
        return column == BarColumn ? QVariant(double(trial.daysLeft) / double(FreeTrial.count())) : QVariant();
    case SoonRole:
        return trial.daysLeft <= SoonDays;
    case AccountIdRole:
        return QVariant::fromValue(account(trial).id);
    default:
        return {};
    }
}

QVariant TrialsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == ThenColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case AccountColumn:
        return tr("Account");
    case RegionColumn:
        return tr("Region");
    case PlanColumn:
        return tr("Protection plan");
    case DaysColumn:
        return tr("Days left");
    case BarColumn:
        return tr("Of 30 days");
    case EndsColumn:
        return tr("Ends");
    case ThenColumn:
        return tr("Then a month");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags TrialsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/protectionplansmodel.h"

#include "items/itemstate.h"
#include "items/planwords.h"
#include "organization/effectivepolicy.h"
#include "organization/rules.h"
#include "organization/trial.h"

#include <algorithm>

namespace bucketwatch {

namespace {

std::array<qsizetype, FeatureCount> managedMembers(const OrganizationView &view, Region region)
{
    std::array<qsizetype, FeatureCount> counts {};
    const auto part = view.find(region);
    const EffectivePolicies policies(view, region);
    if (!part || !policies.any())
        return counts;
    for (std::size_t row = 0; row < part->members.size(); ++row) {
        if (!isActive(part->members[row]))
            continue;
        const PolicyBlock &policy = policies.of(view.accounts->rows[row]);
        for (std::size_t i = 0; i < FeatureCount; ++i)
            counts[i] += policy.features[i].has_value();
    }
    return counts;
}

} // namespace

ProtectionPlansModel::ProtectionPlansModel(QObject *parent) : QAbstractTableModel(parent)
{
}

ProtectionPlansModel::~ProtectionPlansModel() = default;

std::vector<ProtectionPlansModel::Row> ProtectionPlansModel::rowsFor(
    const OrganizationView &view, Region region, AccountId account, Timestamp now)
{
    std::vector<Row> rows;
    const auto managed = managedMembers(view, region);
    for (const Feature plan : allFeatures()) {
        if (!isSettable(plan))
            continue;
        PlanSummary summary = summaryFor(view, region, account, plan);
        if (!summary.detector.exists())
            return {};
        const auto days = freeTrialDaysRemaining(summary.detector, plan, now);
        rows.push_back({std::move(summary), days, managed[static_cast<std::size_t>(plan)]});
    }
    return rows;
}

void ProtectionPlansModel::show(const OrganizationView &view, Region region, AccountId account, Timestamp now)
{
    auto rows = rowsFor(view, region, account, now);
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    const auto before = std::exchange(m_rows, std::move(rows));
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (before[row] != m_rows[row])
            Q_EMIT dataChanged(index(int(row), PlanColumn), index(int(row), ManagedColumn));
    }
}

int ProtectionPlansModel::rowOf(Feature plan) const
{
    const auto found = std::ranges::find(m_rows, plan, [](const Row &row) { return row.summary.plan; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ProtectionPlansModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProtectionPlansModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProtectionPlansModel::managedText(const Row &row) const
{
    const PlanCoverage &coverage = row.summary.coverage;
    const bool administrates = row.summary.role == bucketwatch::Role::DelegatedAdministrator;
    if (row.summary.isPolicyManaged && (!administrates || row.managedMembers == coverage.active))
        return tr("Policy managed");
    if (administrates && row.managedMembers > 0)
        return tr("Policy managed in %n account(s)", nullptr, int(row.managedMembers) + int(row.summary.isPolicyManaged));
    return row.summary.isPolicyManaged ? tr("Policy managed in this account") : tr("–");
}

QString ProtectionPlansModel::text(const Row &row, Column column) const
{
    const PlanSummary &summary = row.summary;
    switch (column) {
    case PlanColumn:
        return planName(summary.plan);
    case StatusColumn:
        if (!summary.isOffered)
            return tr("Not offered");
        return S3Words::enabled(summary.isEnabled());
    case AutoEnableColumn:
        return isOrganizationFeature(summary.plan) ? PlanWords::autoEnable(summary.autoEnable) : tr("–");
    case CoverageColumn:
        return PlanWords::coverage(summary.coverage);
    case PercentColumn:
        return PlanWords::percent(summary.coverage);
    case TrialColumn:
        return PlanWords::trialDays(row.trialDays);
    case ManagedColumn:
        return managedText(row);
    case BarColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QString ProtectionPlansModel::spoken(const Row &row, Column column) const
{
    if (column == BarColumn || column == CoverageColumn || column == PercentColumn)
        //: Read aloud: %1 is a protection plan, %2 and %3 numbers of accounts
        return tr("%1, enabled in %2 of %3 active member accounts")
            .arg(planName(row.summary.plan), QString::number(row.summary.coverage.enabled),
                QString::number(row.summary.coverage.active));
    //: Read aloud: %1 is a protection plan, %2 the heading of a column, %3 its value
    return tr("%1, %2, %3")
        .arg(planName(row.summary.plan), headerData(column, Qt::Horizontal).toString(), text(row, column));
}

QVariant ProtectionPlansModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = Column(index.column());
    const PlanCoverage &coverage = row.summary.coverage;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case Qt::TextAlignmentRole:
        return column == CoverageColumn || column == PercentColumn ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case FeatureRole:
        return int(row.summary.plan);
    case StateRole:
        if (column != StatusColumn)
            return {};
        return int(row.summary.isEnabled() ? ItemState::Enabled : ItemState::NotEnabled);
    case ShareRole:
        if (column != BarColumn)
            return {};
        return coverage.active == 0 ? 0.0 : double(coverage.enabled) / double(coverage.active);
    default:
        return {};
    }
}

QVariant ProtectionPlansModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isNumber = section == CoverageColumn || section == PercentColumn;
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isNumber)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case PlanColumn:
        return tr("Protection plan");
    case StatusColumn:
        return tr("This account");
    case AutoEnableColumn:
        return tr("Auto-enable");
    case BarColumn:
        return tr("Enabled accounts");
    case CoverageColumn:
        return tr("Active members");
    case PercentColumn:
        return tr("Share");
    case TrialColumn:
        return tr("Free trial");
    case ManagedColumn:
        return tr("Organization policy");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags ProtectionPlansModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace bucketwatch

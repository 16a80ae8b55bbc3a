// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/accountregionsmodel.h"

#include "items/accountsmodel.h"
#include "items/planstate.h"

#include <algorithm>

namespace bucketwatch {

namespace {

constexpr int PlanColumns = AccountsModel::TrialColumn - AccountsModel::S3ProtectionColumn;

} // namespace

AccountRegionsModel::AccountRegionsModel(QObject *parent) : QAbstractTableModel(parent)
{
}

void AccountRegionsModel::show(const std::shared_ptr<const OrganizationView> &view, AccountId account)
{
    const bool isSameTable = m_view && m_account == account && m_view->regions.size() == view->regions.size()
        && m_row == view->accounts->row(account);
    if (!isSameTable)
        beginResetModel();
    m_view = view;
    m_account = account;
    m_row = view->accounts->row(account);
    if (!isSameTable)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::shared_ptr<const RegionView> AccountRegionsModel::region(int column) const
{
    const bool isRegion = m_row >= 0 && column > 0 && column < columnCount();
    return isRegion ? m_view->regions[static_cast<std::size_t>(column - 1)] : nullptr;
}

std::optional<Feature> AccountRegionsModel::plan(int row) const
{
    return row > 0 ? AccountsModel::planOf(AccountsModel::S3ProtectionColumn + row - 1) : std::nullopt;
}

int AccountRegionsModel::columnOf(Region region) const
{
    for (int column = 1; column < columnCount(); ++column) {
        if (this->region(column)->region == region)
            return column;
    }
    return -1;
}

int AccountRegionsModel::rowOf(Feature wanted) const
{
    for (int row = 1; row < rowCount(); ++row) {
        if (plan(row) == wanted)
            return row;
    }
    return -1;
}

bool AccountRegionsModel::isComplete() const
{
    return !m_view || std::ranges::all_of(m_view->regions, [](const auto &region) { return region->isLoaded; });
}

int AccountRegionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_row < 0 ? 0 : 1 + PlanColumns;
}

int AccountRegionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_row < 0 ? 0 : 1 + int(m_view->regions.size());
}

QString AccountRegionsModel::text(const QModelIndex &index) const
{
    const auto wanted = plan(index.row());
    const auto part = region(index.column());
    if (!part)
        return wanted ? planName(*wanted) : tr("Status");
    const auto row = static_cast<std::size_t>(m_row);
    if (!part->isLoaded)
        return tr("Not loaded");
    if (part->administrator == m_account && !wanted)
        return tr("Administrator");
    if (part->members[row].isRegionOff)
        return tr("Region off");
    if (part->administrator == m_account) {
        const Detector &own = part->detectors[row];
        return displayName(own.isEnabled(*wanted) ? PlanState::Enabled : PlanState::NotEnabled);
    }
    return wanted ? displayName(planStateOf(*part, row, *wanted)) : displayName(part->members[row].status);
}

QVariant AccountRegionsModel::state(const QModelIndex &index) const
{
    const auto part = region(index.column());
    if (!part || !part->isLoaded)
        return {};
    const auto row = static_cast<std::size_t>(m_row);
    const auto wanted = plan(index.row());
    const bool isOwn = part->administrator == m_account;
    if (!wanted)
        return isOwn ? QVariant() : QVariant(int(itemStateOf(part->members[row].status)));
    if (isOwn)
        return int(part->detectors[row].isEnabled(*wanted) ? ItemState::Enabled : ItemState::NotEnabled);
    const auto state = itemStateOf(planStateOf(*part, row, *wanted));
    return state ? QVariant(int(*state)) : QVariant();
}

QVariant AccountRegionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case StateRole:
        return state(index);
    case Qt::AccessibleTextRole:
        //: Read aloud for a cell: %1 is a plan, %2 a Region, %3 the value
        return tr("%1, %2: %3").arg(text(index.siblingAtColumn(0)), headerData(index.column(), Qt::Horizontal).toString(), text(index));
    default:
        return {};
    }
}

QVariant AccountRegionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    const auto part = region(section);
    if (!part)
        return tr("Plan");
    return role == Qt::ToolTipRole ? part->region.name() : part->region.id();
}

} // namespace bucketwatch

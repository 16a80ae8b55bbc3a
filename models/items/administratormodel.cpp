// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/administratormodel.h"

#include "items/itemstate.h"

#include <algorithm>

namespace bucketwatch {

AdministratorModel::AdministratorModel(QObject *parent) : QAbstractTableModel(parent)
{
}

AdministratorModel::~AdministratorModel() = default;

void AdministratorModel::show(const std::shared_ptr<const OrganizationView> &view)
{
    beginResetModel();
    m_view = view;
    endResetModel();
}

void AdministratorModel::update(const std::shared_ptr<const OrganizationView> &view, const OrganizationDelta &delta)
{
    const auto sameRegion = [](const auto &left, const auto &right) { return left->region == right->region; };
    if (delta.everything || !m_view || !std::ranges::equal(m_view->regions, view->regions, sameRegion)) {
        show(view);
        return;
    }
    const auto before = std::exchange(m_view, view);
    for (int row = 0; row < rowCount(); ++row) {
        if (before->regions[static_cast<std::size_t>(row)] != m_view->regions[static_cast<std::size_t>(row)])
            Q_EMIT dataChanged(index(row, AdministratorColumn), index(row, S3ProtectionColumn));
    }
}

const Detector *AdministratorModel::detector(int row) const
{
    const RegionView &part = region(row);
    const int at = part.administrator ? m_view->accounts->row(*part.administrator) : -1;
    return at < 0 ? nullptr : &part.detectors[static_cast<std::size_t>(at)];
}

int AdministratorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_view ? 0 : int(m_view->regions.size());
}

int AdministratorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AdministratorModel::administratorText(int row) const
{
    const auto id = region(row).administrator;
    if (!id)
        return tr("Not set");
    const int at = m_view->accounts->row(*id);
    if (at < 0)
        return id->toString();
    //: %1 is the name of an account, %2 its ID
    return tr("%1 (%2)").arg(m_view->accounts->rows[static_cast<std::size_t>(at)].name, id->toString());
}

QString AdministratorModel::text(int row, Column column) const
{
    const Detector *own = detector(row);
    switch (column) {
    case RegionColumn:
        //: %1 is the name of a Region, %2 its code
        return tr("%1 %2").arg(region(row).region.name(), region(row).region.id());
    case AdministratorColumn:
        return administratorText(row);
    case DetectorIdColumn:
        return own && own->exists() ? own->id.toString() : tr("–");
    case StatusColumn:
        if (!own || !own->exists())
            return tr("GuardDuty is not enabled");
        return own->status == DetectorStatus::Enabled ? tr("Enabled") : tr("Suspended");
    case S3ProtectionColumn:
        if (!region(row).offersS3Protection)
            return tr("Not offered in this Region");
        return own && own->isEnabled(Feature::S3DataEvents) ? tr("Enabled") : tr("Not enabled");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AdministratorModel::state(int row, Column column) const
{
    const Detector *own = detector(row);
    const bool exists = own && own->exists();
    if (column == StatusColumn && exists)
        return int(own->status == DetectorStatus::Enabled ? ItemState::Enabled : ItemState::Warning);
    if (column == StatusColumn)
        return int(ItemState::NotEnabled);
    if (column == S3ProtectionColumn)
        return int(exists && own->isEnabled(Feature::S3DataEvents) ? ItemState::Enabled : ItemState::NotEnabled);
    return {};
}

QVariant AdministratorModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(index.row(), column);
    case Qt::AccessibleTextRole:
        //: Read aloud for a cell: %1 is the Region, %2 the column, %3 the value
        return tr("%1, %2, %3")
            .arg(text(index.row(), RegionColumn), headerData(column, Qt::Horizontal).toString(), text(index.row(), column));
    case StateRole:
        return state(index.row(), column);
    case RegionRole:
        return QVariant::fromValue(region(index.row()).region);
    case AccountIdRole:
        return QVariant::fromValue(region(index.row()).administrator.value_or(AccountId()));
    default:
        return {};
    }
}

QVariant AdministratorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case RegionColumn:
        return tr("Region");
    case AdministratorColumn:
        return tr("Delegated administrator");
    case DetectorIdColumn:
        return tr("Detector ID");
    case StatusColumn:
        return tr("Status");
    case S3ProtectionColumn:
        return tr("S3 Protection");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags AdministratorModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace bucketwatch

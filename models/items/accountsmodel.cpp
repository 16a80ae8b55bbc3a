// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/accountsmodel.h"

#include "items/displaytime.h"
#include "items/itemstate.h"
#include "items/rowranges.h"
#include "organization/rules.h"

#include <algorithm>

namespace bucketwatch {

namespace {

Timestamp lastChanged(const Member &member, const Detector &detector)
{
    const Timestamp feature {std::chrono::seconds(detector.updatedAt(Feature::S3DataEvents))};
    return std::max(detector.exists() ? feature : Timestamp {}, member.updatedAt);
}

ItemState stateOf(RelationshipStatus status)
{
    switch (status) {
    case RelationshipStatus::Enabled:
        return ItemState::Enabled;
    case RelationshipStatus::Created:
    case RelationshipStatus::Invited:
    case RelationshipStatus::EmailVerificationInProgress:
        return ItemState::Pending;
    case RelationshipStatus::Disabled:
    case RelationshipStatus::EmailVerificationFailed:
        return ItemState::Warning;
    case RelationshipStatus::None:
    case RelationshipStatus::Removed:
    case RelationshipStatus::Resigned:
        return ItemState::NotEnabled;
    }
    return ItemState::NotEnabled;
}

/// The plans that have a column from ColumnCount on.
const std::vector<Feature> &otherPlans()
{
    static const auto plans = [] {
        std::vector<Feature> all;
        std::ranges::copy_if(allFeatures(), std::back_inserter(all),
            [](Feature feature) { return isSettable(feature) && feature != Feature::S3DataEvents; });
        return all;
    }();
    return plans;
}

} // namespace

AccountsModel::AccountsModel(QObject *parent) : QAbstractTableModel(parent)
{
}

AccountsModel::~AccountsModel() = default;

bool AccountsModel::isListed(const OrganizationView &view, const RegionView &part, std::size_t row)
{
    const Account &account = view.accounts->rows[row];
    if (part.administrator == account.id)
        return false;
    return account.inOrganization || part.members[row].status != RelationshipStatus::None;
}

void AccountsModel::take(const std::shared_ptr<const OrganizationView> &view)
{
    m_view = view;
    m_part = view ? view->find(m_region) : nullptr;
    if (m_part && !m_part->isLoaded)
        m_part = nullptr;
    m_policies.reset();
    if (m_part && view->settings.policyTypeEnabled)
        m_policies.emplace(*view, m_region);
}

void AccountsModel::show(const std::shared_ptr<const OrganizationView> &view, Region region)
{
    beginResetModel();
    m_region = region;
    take(view);
    m_tableRows.clear();
    m_rows.assign(m_part ? m_view->accounts->rows.size() : 0, -1);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (!isListed(*m_view, *m_part, row))
            continue;
        m_rows[row] = static_cast<int>(m_tableRows.size());
        m_tableRows.push_back(static_cast<int>(row));
    }
    endResetModel();
}

bool AccountsModel::showsOthers(const RegionView &part, const std::vector<int> &rows) const
{
    return std::ranges::any_of(rows, [&](int row) {
        const auto at = static_cast<std::size_t>(row);
        return isListed(*m_view, part, at) != (m_rows[at] >= 0);
    });
}

void AccountsModel::update(const std::shared_ptr<const OrganizationView> &view, const OrganizationDelta &delta)
{
    const auto part = view->find(m_region);
    const bool sameRows = m_view && m_view->accounts == view->accounts && m_part && part && part->isLoaded
        && m_part->administrator == part->administrator;
    const auto mine = std::ranges::find(delta.parts, m_region, &OrganizationDelta::Part::region);
    const bool changed = sameRows && m_part != part && mine != delta.parts.end();
    if (delta.everything || !sameRows || (changed && showsOthers(*part, mine->rows))) {
        show(view, m_region);
        return;
    }
    const auto before = m_part;
    take(view);
    if (changed)
        announce(*before, *mine);
}

void AccountsModel::announce(const RegionView &before, const OrganizationDelta::Part &part)
{
    const auto differs = [&](std::size_t row) {
        return m_rows[row] >= 0 && !(before.members[row] == m_part->members[row] && before.detectors[row] == m_part->detectors[row]);
    };
    std::vector<int> rows;
    for (const int row : part.rows) {
        if (differs(static_cast<std::size_t>(row)))
            rows.push_back(m_rows[static_cast<std::size_t>(row)]);
    }
    for (const RowRange range : rowRanges(rows))
        Q_EMIT dataChanged(index(range.first, TypeColumn), index(range.last, columnCount() - 1));
}

const Account &AccountsModel::account(int row) const
{
    return m_view->accounts->rows[tableRow(row)];
}

const Member &AccountsModel::member(int row) const
{
    return m_part->members[tableRow(row)];
}

const Detector &AccountsModel::detector(int row) const
{
    return m_part->detectors[tableRow(row)];
}

int AccountsModel::rowOf(AccountId id) const
{
    if (!m_part)
        return -1;
    const int row = m_view->accounts->row(id);
    return row < 0 ? -1 : m_rows[static_cast<std::size_t>(row)];
}

QString AccountsModel::lockReason(int row) const
{
    if (!m_part->offersS3Protection)
        return tr("S3 Protection is not offered in %1.").arg(m_region.name());
    if (m_policies && m_policies->of(account(row)).of(Feature::S3DataEvents))
        return tr("An organization policy manages S3 Protection of this account.");
    if (reachedByMemberUpdate(*m_part, account(row).id, static_cast<int>(tableRow(row))))
        return {};
    switch (member(row).status) {
    case RelationshipStatus::Created:
    case RelationshipStatus::Invited:
    case RelationshipStatus::EmailVerificationInProgress:
    case RelationshipStatus::EmailVerificationFailed:
        return tr("This account has not joined as a member account yet.");
    case RelationshipStatus::Enabled:
    case RelationshipStatus::Disabled:
    case RelationshipStatus::None:
    case RelationshipStatus::Removed:
    case RelationshipStatus::Resigned:
        break;
    }
    return tr("This account is not a member account.");
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tableRows.size());
}

int AccountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount + int(otherPlans().size());
}

int AccountsModel::columnOf(Feature plan)
{
    return plan == Feature::S3DataEvents ? int(S3ProtectionColumn)
                                         : ColumnCount + int(std::ranges::find(otherPlans(), plan) - otherPlans().begin());
}

std::optional<Feature> AccountsModel::planOf(int column)
{
    if (column == S3ProtectionColumn)
        return Feature::S3DataEvents;
    const int place = column - ColumnCount;
    return place < 0 || place >= int(otherPlans().size()) ? std::nullopt
                                                          : std::optional(otherPlans()[static_cast<std::size_t>(place)]);
}

QString AccountsModel::planText(int row, Feature plan) const
{
    if (!isAssociated(member(row))) // GetMemberDetectors answers for members only: of others nothing is seen
        return tr("Not available");
    return detector(row).isEnabled(plan) ? tr("Enabled") : tr("Not enabled");
}

QString AccountsModel::text(int row, int column) const
{
    if (const auto plan = planOf(column))
        return planText(row, *plan);
    switch (Column(column)) {
    case IdColumn:
        return account(row).id.toString();
    case NameColumn:
        return account(row).name;
    case TypeColumn:
        return displayName(member(row).type);
    case StatusColumn:
        return displayName(member(row).status);
    case LastChangedColumn:
        return displayTime(lastChanged(member(row), detector(row)));
    case S3ProtectionColumn:
    case ColumnCount:
        break;
    }
    return {};
}

qint64 AccountsModel::sortNumber(int row, int column) const
{
    if (const auto plan = planOf(column))
        return isAssociated(member(row)) ? 1 + int(detector(row).isEnabled(*plan)) : 0;
    switch (Column(column)) {
    case TypeColumn:
        return int(member(row).type);
    case StatusColumn:
        return int(member(row).status);
    case LastChangedColumn:
        return toEpochSeconds(lastChanged(member(row), detector(row)));
    case IdColumn:
        return qint64(account(row).id.number());
    case NameColumn:
    case S3ProtectionColumn:
    case ColumnCount:
        break;
    }
    return 0;
}

QVariant AccountsModel::state(int row, int column) const
{
    if (column == StatusColumn)
        return int(stateOf(member(row).status));
    if (const auto plan = planOf(column); plan && isAssociated(member(row)))
        return int(detector(row).isEnabled(*plan) ? ItemState::Enabled : ItemState::NotEnabled);
    return {};
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::EditRole:
        return column == S3ProtectionColumn ? QVariant(detector(index.row()).isEnabled(Feature::S3DataEvents))
                                            : QVariant(text(index.row(), column));
    case Qt::AccessibleTextRole:
        //: Read aloud for a cell: %1 is the account ID, %2 the column, %3 the value
        return tr("Account ID %1, %2, %3")
            .arg(account(index.row()).id.toString(), headerData(column, Qt::Horizontal).toString(), text(index.row(), column));
    case Qt::ToolTipRole:
        return column == S3ProtectionColumn || column == StatusColumn ? lockReason(index.row()) : QString();
    case SortRole:
        return column == NameColumn ? QVariant(account(index.row()).name.toCaseFolded())
                                    : QVariant(sortNumber(index.row(), column));
    case AccountIdRole:
        return QVariant::fromValue(account(index.row()).id);
    case StateRole:
        return state(index.row(), column);
    default:
        return {};
    }
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return title(section);
}

QString AccountsModel::title(int column)
{
    if (const auto plan = planOf(column); plan && column >= ColumnCount)
        return planName(*plan);
    switch (Column(column)) {
    case IdColumn:
        return tr("Account ID");
    case NameColumn:
        return tr("Name");
    case TypeColumn:
        return tr("Type");
    case StatusColumn:
        return tr("Status");
    case S3ProtectionColumn:
        return tr("S3 Protection");
    case LastChangedColumn:
        return tr("Last changed");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags AccountsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool editable = index.column() == S3ProtectionColumn && lockReason(index.row()).isEmpty();
    return editable ? plain | Qt::ItemIsEditable : plain;
}

bool AccountsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable) || value.metaType() != QMetaType::fromType<bool>())
        return false;
    Q_EMIT changeRequested(account(index.row()).id, value.toBool());
    return true;
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/autoenablemodel.h"

#include <algorithm>
#include <optional>

namespace bucketwatch {

namespace {

std::optional<AutoEnable> preferenceOf(int column)
{
    switch (AutoEnableModel::Column(column)) {
    case AutoEnableModel::AllColumn:
        return AutoEnable::All;
    case AutoEnableModel::NewColumn:
        return AutoEnable::New;
    case AutoEnableModel::NoneColumn:
        return AutoEnable::None;
    case AutoEnableModel::PlanColumn:
    case AutoEnableModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

AutoEnableModel::AutoEnableModel(QObject *parent) : QAbstractTableModel(parent)
{
    std::ranges::copy_if(allFeatures(), std::back_inserter(m_features), isSettable);
}

AutoEnableModel::~AutoEnableModel() = default;

void AutoEnableModel::show(const std::shared_ptr<const OrganizationView> &view, Region region)
{
    beginResetModel();
    m_region = region;
    m_part = view ? view->find(region) : nullptr;
    const bool hadDraft = !m_draft.isEmpty();
    m_draft.clear();
    endResetModel();
    if (hadDraft)
        Q_EMIT draftChanged();
}

void AutoEnableModel::update(const std::shared_ptr<const OrganizationView> &view, const OrganizationDelta &delta)
{
    const auto part = view->find(m_region);
    if (delta.everything || !m_part || !part) {
        show(view, m_region);
        return;
    }
    const auto before = std::exchange(m_part, part);
    const qsizetype drafts = m_draft.size();
    m_draft.removeIf([this](const auto &item) { return item.value() == current(item.key()); });
    for (int row = 0; row < rowCount(); ++row) {
        const Feature feature = m_features[static_cast<std::size_t>(row)];
        if (before->configuration.of(feature) != current(feature))
            Q_EMIT dataChanged(index(row, AllColumn), index(row, NoneColumn));
    }
    if (m_draft.size() != drafts)
        Q_EMIT draftChanged();
}

void AutoEnableModel::discardDraft()
{
    const auto dropped = std::exchange(m_draft, {});
    for (const Feature feature : dropped.keys())
        Q_EMIT dataChanged(index(rowOf(feature), AllColumn), index(rowOf(feature), NoneColumn));
    if (!dropped.isEmpty())
        Q_EMIT draftChanged();
}

AutoEnable AutoEnableModel::current(Feature feature) const
{
    return m_part ? m_part->configuration.of(feature) : AutoEnable::None;
}

AutoEnable AutoEnableModel::drafted(Feature feature) const
{
    return m_draft.value(feature, current(feature));
}

SetAutoEnable AutoEnableModel::changes() const
{
    SetAutoEnable change;
    change.region = m_region;
    for (auto item = m_draft.cbegin(); item != m_draft.cend(); ++item)
        change.features.emplace_back(item.key(), item.value());
    return change;
}

int AutoEnableModel::rowOf(Feature feature) const
{
    const auto found = std::ranges::find(m_features, feature);
    return !m_part || found == m_features.end() ? -1 : int(found - m_features.begin());
}

int AutoEnableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_part ? 0 : int(m_features.size());
}

int AutoEnableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AutoEnableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Feature feature = m_features[static_cast<std::size_t>(index.row())];
    const auto preference = preferenceOf(index.column());
    const bool checked = preference == drafted(feature);
    switch (role) {
    case Qt::DisplayRole:
        return preference ? QVariant() : QVariant(planName(feature));
    case Qt::CheckStateRole:
        return preference ? QVariant(checked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        if (!preference)
            return planName(feature);
        //: Read aloud for a cell: %1 is a protection plan, %2 a preference
        return (checked ? tr("%1, %2, chosen") : tr("%1, %2, not chosen"))
            .arg(planName(feature), headerData(index.column(), Qt::Horizontal).toString());
    case FeatureRole:
        return int(feature);
    case PreferenceRole:
        return int(drafted(feature));
    default:
        return {};
    }
}

QVariant AutoEnableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case PlanColumn:
        return tr("Protection plan");
    case AllColumn:
        return tr("Enable for all accounts");
    case NewColumn:
        return tr("Enable for new accounts");
    case NoneColumn:
        return tr("Do not enable");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags AutoEnableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == PlanColumn ? plain : plain | Qt::ItemIsUserCheckable;
}

bool AutoEnableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !checkIndex(index))
        return false;
    if (role == PreferenceRole)
        return setPreference(index.row(), AutoEnable(value.toInt()));
    const auto preference = preferenceOf(index.column());
    // a preference is replaced by choosing another one, never by taking the check away
    if (role != Qt::CheckStateRole || !preference || value.toInt() != Qt::Checked)
        return false;
    return setPreference(index.row(), *preference);
}

bool AutoEnableModel::setPreference(int row, AutoEnable preference)
{
    const Feature feature = m_features[static_cast<std::size_t>(row)];
    if (preference < AutoEnable::None || preference > AutoEnable::All)
        return false;
    if (preference == drafted(feature))
        return true;
    if (preference == current(feature))
        m_draft.remove(feature);
    else
        m_draft.insert(feature, preference);
    Q_EMIT dataChanged(index(row, AllColumn), index(row, NoneColumn));
    Q_EMIT draftChanged();
    return true;
}

} // namespace bucketwatch

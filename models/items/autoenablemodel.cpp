// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/autoenablemodel.h"

#include "items/autoenableoutlook.h"

#include <algorithm>
#include <optional>

namespace bucketwatch {

namespace {

std::optional<AutoEnable> preferenceIn(int column)
{
    switch (AutoEnableModel::Column(column)) {
    case AutoEnableModel::AllColumn:
        return AutoEnable::All;
    case AutoEnableModel::NewColumn:
        return AutoEnable::New;
    case AutoEnableModel::NoneColumn:
        return AutoEnable::None;
    case AutoEnableModel::SubjectColumn:
    case AutoEnableModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

AutoEnableModel::AutoEnableModel(QObject *parent)
    : QAbstractTableModel(parent), m_subjects(autoEnableSubjects()), m_locks(m_subjects.size())
{
}

AutoEnableModel::~AutoEnableModel() = default;

void AutoEnableModel::show(const std::shared_ptr<const OrganizationView> &view, Region region)
{
    beginResetModel();
    m_region = region;
    m_part = view ? view->find(region) : nullptr;
    const bool hadDraft = hasChanges();
    m_draft.clear();
    if (m_part)
        readLocks(*view);
    endResetModel();
    if (hadDraft)
        Q_EMIT draftChanged();
}

void AutoEnableModel::readLocks(const OrganizationView &view)
{
    std::ranges::transform(m_subjects, m_locks.begin(),
        [&](const AutoEnableSubject &subject) { return preferenceLock(view, *m_part, subject); });
}

void AutoEnableModel::update(const std::shared_ptr<const OrganizationView> &view, const OrganizationDelta &delta)
{
    const auto part = view->find(m_region);
    if (delta.isAnother || !m_part || !part) {
        show(view, m_region);
        return;
    }
    const auto before = std::exchange(m_part, part);
    const auto locks = m_locks;
    readLocks(*view);
    const bool tidied = tidyDraft();
    for (int row = 0; row < rowCount(); ++row) {
        if (preferenceOf(before->configuration, subjectAt(row)) != current(subjectAt(row))
            || locks[static_cast<std::size_t>(row)] != m_locks[static_cast<std::size_t>(row)])
            tellRow(row);
    }
    if (tidied)
        Q_EMIT draftChanged();
}

bool AutoEnableModel::tidyDraft()
{
    return std::erase_if(m_draft, [this](const auto &item) {
        return item.second == current(item.first) || !lockOf(item.first).isEmpty();
    }) > 0;
}

void AutoEnableModel::discardDraft()
{
    const auto dropped = std::exchange(m_draft, {});
    for (const auto &[subject, preference] : dropped)
        tellRow(rowOf(subject));
    if (!dropped.empty())
        Q_EMIT draftChanged();
}

void AutoEnableModel::tellRow(int row)
{
    Q_EMIT dataChanged(index(row, SubjectColumn), index(row, NoneColumn));
}

AutoEnable AutoEnableModel::current(const AutoEnableSubject &subject) const
{
    return m_part ? preferenceOf(m_part->configuration, subject) : AutoEnable::None;
}

AutoEnable AutoEnableModel::drafted(const AutoEnableSubject &subject) const
{
    const auto found = m_draft.find(subject);
    return found == m_draft.end() ? current(subject) : found->second;
}

OrganizationConfiguration AutoEnableModel::draftedConfiguration() const
{
    OrganizationConfiguration configuration = m_part ? m_part->configuration : OrganizationConfiguration();
    for (const auto &[subject, preference] : m_draft)
        setPreference(configuration, subject, preference);
    return configuration;
}

QString AutoEnableModel::lockOf(const AutoEnableSubject &subject) const
{
    const int row = rowOf(subject);
    return row < 0 ? QString() : m_locks[static_cast<std::size_t>(row)];
}

std::vector<AutoEnableSetting> AutoEnableModel::settings() const
{
    std::vector<AutoEnableSetting> all;
    for (const AutoEnableSubject &subject : m_subjects) {
        if (const auto found = m_draft.find(subject); found != m_draft.end())
            all.emplace_back(*found);
    }
    return all;
}

int AutoEnableModel::rowOf(const AutoEnableSubject &subject) const
{
    const auto found = std::ranges::find(m_subjects, subject);
    return !m_part || found == m_subjects.end() ? -1 : int(found - m_subjects.begin());
}

int AutoEnableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_part ? 0 : int(m_subjects.size());
}

int AutoEnableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AutoEnableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const AutoEnableSubject &subject = subjectAt(index.row());
    const auto preference = preferenceIn(index.column());
    const bool checked = preference == drafted(subject);
    switch (role) {
    case Qt::DisplayRole:
        return preference ? QVariant() : QVariant(subjectName(subject));
    case Qt::CheckStateRole:
        return preference ? QVariant(checked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole:
        return m_locks[static_cast<std::size_t>(index.row())];
    case Qt::AccessibleTextRole:
        if (!preference)
            return subjectName(subject);
        //: Read aloud for a cell: %1 is a protection plan, %2 a preference
        return (checked ? tr("%1, %2, chosen") : tr("%1, %2, not chosen"))
            .arg(subjectName(subject), headerData(index.column(), Qt::Horizontal).toString());
    case PreferenceRole:
        return int(drafted(subject));
    default:
        return {};
    }
}

QVariant AutoEnableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (const auto preference = preferenceIn(section))
        return preferenceName(*preference);
    return section == SubjectColumn ? tr("Protection plan") : QVariant();
}

Qt::ItemFlags AutoEnableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_locks[static_cast<std::size_t>(index.row())].isEmpty())
        flags |= Qt::ItemIsEnabled;
    return index.column() == SubjectColumn ? flags : flags | Qt::ItemIsUserCheckable;
}

bool AutoEnableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !checkIndex(index))
        return false;
    if (role == PreferenceRole)
        return choose(subjectAt(index.row()), AutoEnable(value.toInt()));
    const auto preference = preferenceIn(index.column());
    // a preference is replaced by choosing another one, never by taking the check away
    if (role != Qt::CheckStateRole || !preference || value.toInt() != Qt::Checked)
        return false;
    return choose(subjectAt(index.row()), *preference);
}

bool AutoEnableModel::choose(const AutoEnableSubject &subject, AutoEnable preference)
{
    const int row = rowOf(subject);
    if (row < 0 || preference < AutoEnable::None || preference > AutoEnable::All || !lockOf(subject).isEmpty())
        return false;
    if (preference == drafted(subject))
        return true;
    if (preference == current(subject))
        m_draft.erase(subject);
    else
        m_draft.insert_or_assign(subject, preference);
    tellRow(row);
    Q_EMIT draftChanged();
    return true;
}

} // namespace bucketwatch

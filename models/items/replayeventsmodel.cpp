// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/replayeventsmodel.h"

#include "items/replaytext.h"
#include "organization/organizationview.h"

#include <algorithm>

namespace bucketwatch {

using namespace std::chrono_literals;

ReplayEventsModel::ReplayEventsModel(QObject *parent) : QAbstractTableModel(parent)
{
}

ReplayEventsModel::~ReplayEventsModel() = default;

void ReplayEventsModel::setReplay(std::shared_ptr<const Replay> replay)
{
    beginResetModel();
    m_replay = std::move(replay);
    m_shown = {};
    m_position = {};
    m_range.reset();
    m_rows.reset();
    m_raised.clear();
    if (m_replay) {
        for (const Occurrence &occurrence : m_replay->occurrences)
            m_raised.push_back({occurrence.eventRow, occurrence.finding});
        const auto severity = [this](int finding) { return m_replay->findings[static_cast<std::size_t>(finding)].severity; };
        std::ranges::stable_sort(m_raised, [&severity](const Raised &a, const Raised &b) {
            return a.eventRow != b.eventRow ? a.eventRow < b.eventRow : severity(a.finding) > severity(b.finding);
        });
        const EventLog &log = *m_replay->events;
        m_severalDays = log.size() > 0
            && std::chrono::floor<std::chrono::days>(log.time(0))
                != std::chrono::floor<std::chrono::days>(log.time(log.size() - 1));
    }
    endResetModel();
}

void ReplayEventsModel::setAccounts(std::shared_ptr<const AccountTable> accounts)
{
    if (accounts == m_accounts)
        return;
    m_accounts = std::move(accounts);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, AccountColumn), index(rowCount() - 1, AccountColumn));
}

void ReplayEventsModel::setPosition(Timestamp position)
{
    m_position = position;
    update();
}

void ReplayEventsModel::setRange(std::optional<TimeSpan> range)
{
    m_range = range;
    update();
}

void ReplayEventsModel::setRows(std::optional<std::vector<qsizetype>> rows)
{
    if (!rows && !m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    m_shown = {};
    endResetModel();
    update();
}

qsizetype ReplayEventsModel::placeOf(qsizetype eventRow) const
{
    return m_rows ? std::ranges::lower_bound(*m_rows, eventRow) - m_rows->begin() : eventRow;
}

void ReplayEventsModel::update()
{
    if (!m_replay)
        return;
    const EventLog &log = *m_replay->events;
    const qsizetype begin = placeOf(m_range ? log.firstRowAt(m_range->begin) : 0);
    const qsizetype limit = placeOf(m_range ? log.firstRowAt(m_range->end) : log.size());
    const qsizetype end = std::clamp(placeOf(log.firstRowAt(m_position + 1ms)), begin, limit);
    for (const RowsChange &change : m_shown.changesTo({std::max(begin, end - MostRows), end})) {
        if (change.isInsertion)
            beginInsertRows({}, change.firstRow, change.lastRow);
        else
            beginRemoveRows({}, change.firstRow, change.lastRow);
        m_shown = change.after;
        change.isInsertion ? endInsertRows() : endRemoveRows();
    }
}

int ReplayEventsModel::rowOfEvent(qsizetype eventRow) const
{
    const qsizetype place = placeOf(eventRow);
    const bool isIn = !m_rows || (place < std::ssize(*m_rows) && (*m_rows)[static_cast<std::size_t>(place)] == eventRow);
    return isIn ? m_shown.rowOf(place) : -1;
}

int ReplayEventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown.count();
}

int ReplayEventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReplayEventsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qsizetype row = eventRow(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    //: What a screen reader says for a cell: %1 is the column, %2 what stands in it
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal).toString(), text(row, column));
    case ReplayRole::SortRole:
    case ReplayRole::EventRowRole:
        return static_cast<qlonglong>(row);
    case ReplayRole::EventKindRole:
        return column == TypeColumn ? QVariant(static_cast<int>(m_replay->events->kind(row))) : QVariant();
    case ReplayRole::SeverityRole:
        return column == FindingColumn ? severityOfEvent(row) : QVariant();
    case ReplayRole::FindingRole:
        return findingOf(row);
    default:
        return {};
    }
}

QVariant ReplayEventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    switch (static_cast<Column>(section)) {
    case TimeColumn:
        return tr("Time");
    case NameColumn:
        return tr("Event name");
    case TypeColumn:
        return tr("Event type");
    case AccountColumn:
        return tr("Account");
    case ResourceColumn:
        return tr("Resource");
    case FindingColumn:
        return tr("Finding");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags ReplayEventsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString ReplayEventsModel::text(qsizetype row, Column column) const
{
    const EventLog &log = *m_replay->events;
    switch (column) {
    case TimeColumn: //: %1 is a day, %2 a time of day
        return m_severalDays ? tr("%1, %2").arg(dayText(log.time(row)), clockText(log.time(row))) : clockText(log.time(row));
    case NameColumn:
        return columnText(log.name(row));
    case TypeColumn:
        return kindText(log.kind(row));
    case AccountColumn:
        return accountText(m_accounts.get(), log.account(row));
    case ResourceColumn:
        return columnText(log.bucket(row));
    case FindingColumn: {
        const int finding = findingOf(row);
        return finding < 0 ? columnText({})
                           : displayName(severityOf(m_replay->findings[static_cast<std::size_t>(finding)].severity));
    }
    case ColumnCount:
        break;
    }
    return {};
}

QString ReplayEventsModel::toolTip(qsizetype row, Column column) const
{
    const EventLog &log = *m_replay->events;
    switch (column) {
    case TimeColumn:
        return momentText(log.time(row));
    case NameColumn:
        return columnText(log.source(row));
    case TypeColumn:
        return log.isAnonymous(row) ? tr("An anonymous caller: GuardDuty does not process such requests.") : QString();
    case AccountColumn:
        return log.account(row).isValid() ? log.account(row).toString() : QString();
    case ResourceColumn:
        return log.bucket(row).empty() ? QString() : columnText(log.bucket(row));
    case FindingColumn: {
        const int finding = findingOf(row);
        return finding < 0 ? QString() : m_replay->findings[static_cast<std::size_t>(finding)].type;
    }
    case ColumnCount:
        break;
    }
    return {};
}

QString ReplayEventsModel::kindText(EventKind kind) const
{
    switch (kind) {
    case EventKind::Data:
        return tr("Data");
    case EventKind::Management:
        return tr("Management");
    case EventKind::Other:
        return tr("Other");
    }
    return {};
}

int ReplayEventsModel::findingOf(qsizetype row) const
{
    const auto found = std::ranges::lower_bound(m_raised, row, {}, &Raised::eventRow);
    return found == m_raised.end() || found->eventRow != row ? -1 : found->finding;
}

QVariant ReplayEventsModel::severityOfEvent(qsizetype row) const
{
    const int finding = findingOf(row);
    if (finding < 0)
        return {};
    return static_cast<int>(severityOf(m_replay->findings[static_cast<std::size_t>(finding)].severity));
}

} // namespace bucketwatch

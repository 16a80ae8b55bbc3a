// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/replayfindingsmodel.h"

#include "items/replaytext.h"
#include "organization/organizationview.h"

#include <QLocale>

#include <algorithm>
#include <limits>
#include <numeric>

namespace bucketwatch {

ReplayFindingsModel::ReplayFindingsModel(QObject *parent) : QAbstractTableModel(parent)
{
}

ReplayFindingsModel::~ReplayFindingsModel() = default;

void ReplayFindingsModel::setReplay(std::shared_ptr<const Replay> replay)
{
    beginResetModel();
    m_replay = std::move(replay);
    m_shown = {};
    m_counted = 0;
    m_position = {};
    m_range.reset();
    orderFindings();
    endResetModel();
}

void ReplayFindingsModel::orderFindings()
{
    m_states.assign(m_replay ? m_replay->findings.size() : 0, State {});
    m_previous.assign(m_replay ? m_replay->occurrences.size() : 0, -1);
    std::vector<int> latest(m_states.size(), -1);
    for (std::size_t i = 0; i < m_previous.size(); ++i) {
        const auto finding = static_cast<std::size_t>(m_replay->occurrences[i].finding);
        if (m_states[finding].firstOccurrence < 0)
            m_states[finding].firstOccurrence = static_cast<int>(i);
        m_previous[i] = std::exchange(latest[finding], static_cast<int>(i));
    }
    m_order.resize(m_states.size());
    std::ranges::iota(m_order, 0);
    std::ranges::stable_sort(m_order, {}, [this](int finding) { return raisedAt(finding); });
    for (std::size_t place = 0; place < m_order.size(); ++place)
        m_states[static_cast<std::size_t>(m_order[place])].place = static_cast<int>(place);
}

void ReplayFindingsModel::setAccounts(std::shared_ptr<const AccountTable> accounts)
{
    if (accounts == m_accounts)
        return;
    m_accounts = std::move(accounts);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, AccountColumn), index(rowCount() - 1, AccountColumn));
}

void ReplayFindingsModel::setPosition(Timestamp position)
{
    if (!m_replay)
        return;
    m_position = position;
    const auto counted = std::ranges::upper_bound(m_replay->occurrences, position, {}, &Occurrence::time);
    const auto [lowest, highest] = countUntil(static_cast<std::size_t>(counted - m_replay->occurrences.begin()));
    update();
    // Places count from the oldest, rows from the newest.
    const int end = static_cast<int>(m_shown.end);
    const int first = end - 1 - std::min(highest, end - 1);
    const int last = end - 1 - std::max(lowest, static_cast<int>(m_shown.first));
    if (highest >= 0 && first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void ReplayFindingsModel::setRange(std::optional<TimeSpan> range)
{
    m_range = range;
    update();
}

void ReplayFindingsModel::update()
{
    const auto placeAt = [this](Timestamp time) {
        const auto found = std::ranges::lower_bound(m_order, time, {}, [this](int finding) { return raisedAt(finding); });
        return static_cast<int>(found - m_order.begin());
    };
    const int begin = m_range ? placeAt(m_range->begin) : 0;
    const int limit = m_range ? placeAt(m_range->end) : static_cast<int>(m_order.size());
    const int end = std::clamp(placeAt(m_position + std::chrono::milliseconds(1)), begin, limit);
    for (const RowsChange &change : m_shown.changesTo({begin, end})) {
        if (change.isInsertion)
            beginInsertRows({}, change.firstRow, change.lastRow);
        else
            beginRemoveRows({}, change.firstRow, change.lastRow);
        m_shown = change.after;
        change.isInsertion ? endInsertRows() : endRemoveRows();
    }
}

std::pair<int, int> ReplayFindingsModel::countUntil(std::size_t occurrences)
{
    int lowest = std::numeric_limits<int>::max();
    int highest = -1;
    const auto touch = [this, &lowest, &highest](std::size_t occurrence) -> State & {
        State &state = m_states[static_cast<std::size_t>(m_replay->occurrences[occurrence].finding)];
        lowest = std::min(lowest, state.place);
        highest = std::max(highest, state.place);
        return state;
    };
    for (; m_counted < occurrences; ++m_counted) {
        State &state = touch(m_counted);
        ++state.count;
        state.latestOccurrence = static_cast<int>(m_counted);
    }
    while (m_counted > occurrences) {
        State &state = touch(--m_counted);
        --state.count;
        state.latestOccurrence = m_previous[m_counted];
    }
    return {lowest, highest};
}

int ReplayFindingsModel::finding(int row) const
{
    return m_order[static_cast<std::size_t>(m_shown.at(row))];
}

int ReplayFindingsModel::rowOfFinding(int finding) const
{
    if (finding < 0 || finding >= std::ssize(m_states))
        return -1;
    const int place = m_states[static_cast<std::size_t>(finding)].place;
    return m_shown.rowOf(place);
}

Timestamp ReplayFindingsModel::raisedAt(int finding) const
{
    const int occurrence = m_states[static_cast<std::size_t>(finding)].firstOccurrence;
    return occurrence < 0 ? m_replay->findings[static_cast<std::size_t>(finding)].firstSeen
                          : m_replay->occurrences[static_cast<std::size_t>(occurrence)].time;
}

qsizetype ReplayFindingsModel::firstEvent(int finding) const
{
    const int occurrence = m_states[static_cast<std::size_t>(finding)].firstOccurrence;
    return occurrence < 0 ? -1 : m_replay->occurrences[static_cast<std::size_t>(occurrence)].eventRow;
}

std::optional<qsizetype> ReplayFindingsModel::latestEvent(int finding) const
{
    const int occurrence = m_states[static_cast<std::size_t>(finding)].latestOccurrence;
    return occurrence < 0 ? std::nullopt : std::optional(m_replay->occurrences[static_cast<std::size_t>(occurrence)].eventRow);
}

int ReplayFindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown.count();
}

int ReplayFindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReplayFindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int number = finding(index.row());
    const State &state = m_states[static_cast<std::size_t>(number)];
    const Finding &value = m_replay->findings[static_cast<std::size_t>(number)];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(number, column);
    case Qt::ToolTipRole:
        return column == TimeColumn ? momentText(raisedAt(number)) : column == FindingTypeColumn ? value.title : QString();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column == CountColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    //: What a screen reader says for a cell: %1 is the column, %2 what stands in it
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal).toString(), text(number, column));
    case ReplayRole::SortRole:
        return state.place;
    case ReplayRole::EventRowRole:
        if (const std::optional<qsizetype> event = latestEvent(number))
            return static_cast<qlonglong>(*event);
        return {};
    case ReplayRole::SeverityRole:
        return column == SeverityColumn ? QVariant(static_cast<int>(severityOf(value.severity))) : QVariant();
    case ReplayRole::FindingRole:
        return number;
    default:
        return {};
    }
}

QVariant ReplayFindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == CountColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case SeverityColumn:
        return tr("Severity");
    case TimeColumn:
        return tr("Time");
    case FindingTypeColumn:
        return tr("Finding type");
    case AccountColumn:
        return tr("Account");
    case CountColumn:
        return tr("Count");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags ReplayFindingsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString ReplayFindingsModel::text(int finding, Column column) const
{
    const Finding &value = m_replay->findings[static_cast<std::size_t>(finding)];
    switch (column) {
    case SeverityColumn:
        return displayName(severityOf(value.severity));
    case TimeColumn:
        return clockText(raisedAt(finding));
    case FindingTypeColumn:
        return value.type;
    case AccountColumn:
        return accountText(m_accounts.get(), value.account);
    case CountColumn:
        return QLocale().toString(m_states[static_cast<std::size_t>(finding)].count);
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace bucketwatch

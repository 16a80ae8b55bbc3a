// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/listsmodel.h"

#include "items/displaytime.h"
#include "items/listwords.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace bucketwatch {

namespace {

bool isOf(ListsModel::Group group, ListKind kind)
{
    return group == ListsModel::Group::All || (group == ListsModel::Group::Trusted) == isTrusted(kind);
}

QString dateText(Timestamp time)
{
    if (time == Timestamp())
        return QStringLiteral("\u2013");
    const auto date = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).date();
    //: A format of dates as Qt has them: month, day, year
    return QLocale().toString(date, ListsModel::tr("MMM d, yyyy"));
}

} // namespace

ListsModel::ListsModel(QObject *parent) : QAbstractTableModel(parent)
{
}

ListsModel::~ListsModel() = default;

void ListsModel::show(const DetectionLists &lists)
{
    m_all = lists;
    // Where a table sorts by something else, lists are in the order of their names: the service answers in none.
    std::ranges::stable_sort(m_all, [](const DetectionList &one, const DetectionList &other) {
        return one.name.compare(other.name, Qt::CaseInsensitive) < 0;
    });
    refill();
}

void ListsModel::setFilter(Group group, const QString &text)
{
    m_group = group;
    m_text = text.trimmed();
    refill();
}

void ListsModel::refill()
{
    DetectionLists rows;
    std::ranges::copy_if(m_all, std::back_inserter(rows), [this](const DetectionList &list) { return accepts(list); });
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

bool ListsModel::accepts(const DetectionList &list) const
{
    const auto has = [this](const QString &text) { return text.contains(m_text, Qt::CaseInsensitive); };
    return isOf(m_group, list.kind) && (m_text.isEmpty() || has(list.name) || has(list.location) || has(kindName(list.kind)));
}

int ListsModel::countOf(Group group) const
{
    return static_cast<int>(std::ranges::count_if(m_all, [group](const DetectionList &list) { return isOf(group, list.kind); }));
}

const DetectionList &ListsModel::list(int row) const
{
    return m_rows[static_cast<std::size_t>(row)];
}

int ListsModel::rowOf(QStringView id) const
{
    return listIndex(m_rows, id);
}

int ListsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ListsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ListsModel::text(const DetectionList &list, Column column) const
{
    switch (column) {
    case NameColumn:
        return list.name;
    case KindColumn:
        return kindName(list.kind);
    case FormatColumn:
        return wireName(list.format);
    case EntriesColumn:
        return entriesText(list);
    case StatusColumn:
        return statusName(list.status);
    case LocationColumn:
        return list.location;
    case UpdatedColumn:
        return dateText(list.updatedAt);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ListsModel::sortValue(const DetectionList &list, Column column) const
{
    switch (column) {
    case NameColumn:
        return list.name.toCaseFolded();
    case KindColumn:
        return static_cast<int>(list.kind);
    case FormatColumn:
        return wireName(list.format);
    case EntriesColumn:
        return list.entries.isKnown() ? list.entries.count : -1;
    case StatusColumn:
        return static_cast<int>(list.status);
    case LocationColumn:
        return list.location;
    case UpdatedColumn:
        return qint64(list.updatedAt.time_since_epoch().count());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ListsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const DetectionList &one = list(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(one, column);
    case Qt::ToolTipRole:
        if (column == StatusColumn)
            return problemText(one);
        return column == UpdatedColumn ? displayTime(one.updatedAt) : column == LocationColumn ? one.location : QVariant();
    case Qt::AccessibleTextRole:
        //: Read aloud for a cell: %1 is the name of a list, %2 the heading of the column, %3 the value
        return tr("%1, %2, %3").arg(one.name, headerData(column, Qt::Horizontal).toString(), text(one, column));
    case SortRole:
        return sortValue(one, column);
    case IdRole:
        return one.id;
    case StateRole:
        return static_cast<int>(one.status);
    case ShareRole:
        return column == EntriesColumn ? QVariant(double(one.entries.count) / double(mostEntries(one.kind))) : QVariant();
    default:
        return {};
    }
}

QVariant ListsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case NameColumn:
        return tr("Name");
    case KindColumn:
        return tr("Kind");
    case FormatColumn:
        return tr("Format");
    case EntriesColumn:
        return tr("Entries");
    case StatusColumn:
        return tr("Status");
    case LocationColumn:
        return tr("Location");
    case UpdatedColumn:
        return tr("Updated");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags ListsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/accountstatusmodel.h"

#include "items/accountsmodel.h"

#include <QLocale>

#include <algorithm>
#include <functional>

namespace bucketwatch {

AccountStatusModel::AccountStatusModel(QObject *parent) : QAbstractTableModel(parent)
{
}

AccountStatusModel::~AccountStatusModel() = default;

void AccountStatusModel::show(const OrganizationView &view, Region region)
{
    std::map<RelationshipStatus, int> counts;
    int total = 0;
    const auto part = view.find(region);
    for (std::size_t row = 0; part && row < part->members.size(); ++row) {
        if (!AccountsModel::isListed(view, *part, row))
            continue;
        ++counts[shownAs(part->members[row].status)];
        ++total;
    }
    std::vector<Row> rows;
    rows.reserve(counts.size());
    for (const auto &[status, count] : counts)
        rows.push_back({status, count});
    std::ranges::stable_sort(rows, std::ranges::greater(), &Row::count);
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    m_total = total;
    endResetModel();
}

int AccountStatusModel::count(RelationshipStatus status) const
{
    const auto found = std::ranges::find(m_rows, status, &Row::status);
    return found == m_rows.end() ? 0 : found->count;
}

int AccountStatusModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AccountStatusModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AccountStatusModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == StatusColumn ? QVariant(displayName(row.status))
            : column == CountColumn   ? QVariant(QLocale().toString(row.count))
                                      : QVariant();
    case Qt::AccessibleTextRole:
        //: Read aloud: %1 is the status of accounts
        return tr("%1, %n account(s)", nullptr, row.count).arg(displayName(row.status));
    case Qt::TextAlignmentRole:
        return column == CountColumn ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case StatusRole:
        return int(row.status);
    case ShareRole:
        return column == BarColumn ? QVariant(double(row.count) / double(m_total)) : QVariant();
    default:
        return {};
    }
}

QVariant AccountStatusModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == CountColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case StatusColumn:
        return tr("Status");
    case BarColumn:
        return tr("Share");
    case CountColumn:
        return tr("Accounts");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags AccountStatusModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace bucketwatch

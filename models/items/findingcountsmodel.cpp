// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/findingcountsmodel.h"

#include <QLocale>

#include <algorithm>

namespace bucketwatch {

FindingCountsModel::FindingCountsModel(const QString &heading, QObject *parent) : QAbstractTableModel(parent), m_heading(heading)
{
}

FindingCountsModel::~FindingCountsModel() = default;

void FindingCountsModel::setRows(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FindingCountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingCountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingCountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == NameColumn ? QVariant(row.name)
            : column == IdColumn    ? QVariant(row.id)
            : column == CountColumn ? QVariant(QLocale().toString(row.count))
                                    : QVariant();
    case Qt::ToolTipRole:
        return column == NameColumn ? QVariant(row.name) : QVariant();
    case Qt::AccessibleTextRole:
        //: Read aloud: %1 is an account
        return tr("%1, %n finding(s)", nullptr, row.count).arg(row.name.isEmpty() ? row.id : row.name);
    case Qt::TextAlignmentRole:
        return column == CountColumn ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case FilterRole:
        return row.filter;
    case ShareRole:
        return column == BarColumn ? QVariant(double(row.count) / std::max(1, m_rows.front().count)) : QVariant();
    default:
        return {};
    }
}

QVariant FindingCountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == CountColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case NameColumn:
        return m_heading;
    case IdColumn:
        return tr("Account ID");
    case BarColumn:
        return tr("Share");
    case CountColumn:
        return tr("Findings");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags FindingCountsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/whatifaccountsmodel.h"

#include "items/whatifwords.h"

#include <QLocale>

namespace bucketwatch {

using namespace Qt::StringLiterals;

WhatIfAccountsModel::WhatIfAccountsModel(QObject *parent) : QAbstractTableModel(parent) { }

WhatIfAccountsModel::~WhatIfAccountsModel() = default;

void WhatIfAccountsModel::setAlternative(std::shared_ptr<const WhatIf> all, std::size_t index)
{
    beginResetModel();
    m_all = std::move(all);
    m_index = index;
    endResetModel();
}

int WhatIfAccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_all ? 0 : static_cast<int>(rows().size());
}

int WhatIfAccountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const Account &WhatIfAccountsModel::account(const Alternative::OfAccount &row) const
{
    return m_all->current->accounts->rows[static_cast<std::size_t>(row.row)];
}

QString WhatIfAccountsModel::text(const Alternative::OfAccount &row, Column column) const
{
    switch (column) {
    case NameColumn:
        return account(row).name.isEmpty() ? account(row).id.toString() : account(row).name;
    case RegionsColumn:
        return WhatIfWords::difference(std::optional(qsizetype(row.regionsOn - row.regionsOff)));
    case EventsColumn: {
        const QString events = row.events ? QLocale().toString(*row.events) : tr("Unknown");
        return row.events.value_or(0) > 0 && row.regionsOff > row.regionsOn ? u"−"_s + events : events;
    }
    case CostColumn:
        return WhatIfWords::difference(row.cost);
    case FindingsColumn:
        return WhatIfWords::difference(row.gained && row.lost ? std::optional(*row.gained - *row.lost) : std::nullopt);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant WhatIfAccountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Alternative::OfAccount &row = rows()[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == NameColumn ? account(row).id.toString() : text(row, column);
    case Qt::TextAlignmentRole:
        return column == NameColumn ? QVariant() : QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case AccountIdRole:
        return QVariant::fromValue(account(row).id);
    default:
        return {};
    }
}

QVariant WhatIfAccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section != NameColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case NameColumn:
        return tr("Account");
    case RegionsColumn:
        return tr("Regions");
    case EventsColumn:
        return tr("Events");
    case CostColumn:
        return tr("A month");
    case FindingsColumn:
        return tr("Findings");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags WhatIfAccountsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace bucketwatch

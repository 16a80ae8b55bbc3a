// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/plancostmodel.h"

#include "items/usagewords.h"

#include <algorithm>
#include <numeric>

namespace bucketwatch {

PlanCostModel::PlanCostModel(QObject *parent) : QAbstractTableModel(parent)
{
}

PlanCostModel::~PlanCostModel() = default;

void PlanCostModel::setReview(std::shared_ptr<const PlanReview> review)
{
    beginResetModel();
    m_review = std::move(review);
    rebuild();
    endResetModel();
}

void PlanCostModel::setBy(By by)
{
    if (by == m_by)
        return;
    beginResetModel();
    m_by = by;
    rebuild();
    endResetModel();
}

void PlanCostModel::rebuild()
{
    const std::size_t count = !m_review ? 0 : m_by == By::Region ? m_review->cost.regions.size() : m_review->cost.accounts.size();
    m_items.resize(count);
    std::ranges::iota(m_items, 0);
    sortRows();
}

const CostChange &PlanCostModel::cost(int item) const
{
    const auto index = static_cast<std::size_t>(item);
    return m_by == By::Region ? m_review->cost.regions[index].cost : m_review->cost.accounts[index].cost;
}

const Account &PlanCostModel::account(int item) const
{
    const int row = m_review->cost.accounts[static_cast<std::size_t>(item)].row;
    return m_review->outlook.result->accounts->rows[static_cast<std::size_t>(row)];
}

QString PlanCostModel::name(int item) const
{
    if (m_by == By::Account)
        return account(item).name;
    return m_review->cost.regions[static_cast<std::size_t>(item)].region.id();
}

QString PlanCostModel::text(int item, Column column) const
{
    switch (column) {
    case NameColumn:
        return name(item);
    case DetailColumn:
        return m_by == By::Account ? account(item).id.toString()
                                   : m_review->cost.regions[static_cast<std::size_t>(item)].region.name();
    case NowColumn:
        return UsageWords::range(cost(item).now);
    case PlannedColumn:
        return UsageWords::range(cost(item).planned);
    case DifferenceColumn:
        return UsageWords::difference(cost(item).nowAfterTrials, cost(item).plannedAfterTrials);
    case AfterColumn:
        return UsageWords::range(cost(item).plannedAfterTrials);
    case ColumnCount:
        break;
    }
    return {};
}

qint64 PlanCostModel::sortNumber(int item) const
{
    const CostChange &own = cost(item);
    switch (m_sortColumn) {
    case NowColumn:
        return own.now.most.microdollars;
    case PlannedColumn:
        return own.planned.most.microdollars;
    case DifferenceColumn:
        return (own.plannedAfterTrials.most - own.nowAfterTrials.most).microdollars;
    case AfterColumn:
        return own.plannedAfterTrials.most.microdollars;
    case NameColumn:
    case DetailColumn:
    case ColumnCount:
        break;
    }
    return m_by == By::Account ? static_cast<qint64>(account(item).id.number())
                               : m_review->cost.regions[static_cast<std::size_t>(item)].region.index();
}

void PlanCostModel::sortRows()
{
    const auto sorted = [this](auto key) {
        if (m_sortOrder == Qt::AscendingOrder)
            std::ranges::stable_sort(m_items, std::ranges::less(), key);
        else
            std::ranges::stable_sort(m_items, std::ranges::greater(), key);
    };
    std::ranges::sort(m_items); // equal ones keep the order of the organization
    if (m_sortColumn != NameColumn) {
        sorted([this](int item) { return sortNumber(item); });
        return;
    }
    std::vector<QString> names(m_items.size());
    for (const int item : m_items)
        names[static_cast<std::size_t>(item)] = name(item).toCaseFolded();
    sorted([&names](int item) -> const QString & { return names[static_cast<std::size_t>(item)]; });
}

void PlanCostModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<int> before = m_items;
    m_sortColumn = Column(column);
    m_sortOrder = order;
    sortRows();
    std::vector<int> rowOf(m_items.size());
    for (std::size_t row = 0; row < m_items.size(); ++row)
        rowOf[static_cast<std::size_t>(m_items[row])] = static_cast<int>(row);
    for (const QModelIndexList stored = persistentIndexList(); const QModelIndex &one : stored) {
        const int item = before[static_cast<std::size_t>(one.row())];
        changePersistentIndex(one, index(rowOf[static_cast<std::size_t>(item)], one.column()));
    }
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int PlanCostModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int PlanCostModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanCostModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const int item = m_items[static_cast<std::size_t>(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(item, column);
    case Qt::ToolTipRole:
        return column == NameColumn ? QVariant(text(item, DetailColumn)) : QVariant();
    case Qt::AccessibleTextRole:
        //: Read aloud for a cell: %1 is an account or a Region, %2 the heading of the column, %3 the value
        return tr("%1, %2, %3").arg(name(item), headerData(column, Qt::Horizontal).toString(), text(item, column));
    case Qt::TextAlignmentRole:
        return column >= NowColumn ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant PlanCostModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= NowColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case NameColumn:
        return m_by == By::Account ? tr("Account") : tr("Region");
    case DetailColumn:
        return m_by == By::Account ? tr("Account ID") : tr("Name");
    case NowColumn:
        return tr("Now");
    case PlannedColumn:
        return tr("Planned");
    case DifferenceColumn:
        return tr("Difference, after trials");
    case AfterColumn:
        return tr("Planned, after trials");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags PlanCostModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace bucketwatch

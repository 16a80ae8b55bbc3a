// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/tablerows.h"

#include "base/sortplace.h"

#include <algorithm>
#include <ranges>

namespace bucketwatch {

namespace {

void announceSortPlaces(TableRows &rows)
{
    if (const int columns = rows.columnCount(); columns > 0)
        Q_EMIT rows.headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

} // namespace

TableRows::TableRows(QObject *parent) : QAbstractProxyModel(parent)
{
}

TableRows::~TableRows() = default;

void TableRows::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    if (sourceModel())
        sourceModel()->disconnect(this);
    QAbstractProxyModel::setSourceModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TableRows::beginResetModel);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_order = workedOut();
        endResetModel();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, &TableRows::followData);
    connect(model, &QAbstractItemModel::headerDataChanged, this, [this](Qt::Orientation orientation, int first, int last) {
        if (orientation == Qt::Horizontal)
            Q_EMIT headerDataChanged(orientation, first, last);
    });
    m_order = workedOut();
    endResetModel();
}

void TableRows::setQuery(const PropertyQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    RowOrder order = m_order;
    order.show(shownRows());
    rearrange(std::move(order));
    Q_EMIT queryChanged();
}

void TableRows::setSortSteps(const std::vector<SortStep> &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    announceSortPlaces(*this);
    rearrange(workedOut());
}

void TableRows::sort(int column, Qt::SortOrder order)
{
    std::vector<SortStep> steps = m_steps;
    std::erase_if(steps, [column](const SortStep &step) { return step.column == column; });
    if (column < 0 || steps.size() == MaxSortSteps) {
        steps.resize(column < 0 ? 0 : MaxSortSteps - 1);
        if (column >= 0)
            steps.insert(steps.begin(), {column, order});
        return setSortSteps(steps);
    }
    steps.insert(steps.begin(), {column, order});
    if (steps == m_steps)
        return;
    // What came first before is the order that there is: one more sort on top is enough.
    m_steps = std::move(steps);
    announceSortPlaces(*this);
    std::vector<std::uint32_t> keys(static_cast<std::size_t>(sourceModel() ? sourceModel()->rowCount() : 0));
    fillSortKeys(column, keys);
    RowOrder sorted = m_order;
    sorted.sort(keys, order == Qt::DescendingOrder);
    rearrange(std::move(sorted));
}

std::vector<std::uint8_t> TableRows::shownRows() const
{
    const int rows = sourceModel() ? sourceModel()->rowCount() : 0;
    return m_query.matches(static_cast<std::size_t>(rows),
        [this](const QueryTerm &term, std::span<std::uint8_t> matches) { fillMatches(term, matches); });
}

RowOrder TableRows::workedOut() const
{
    const int rows = sourceModel() ? sourceModel()->rowCount() : 0;
    RowOrder order;
    order.reset(rows);
    std::vector<std::uint32_t> keys(static_cast<std::size_t>(rows));
    for (const SortStep &step : m_steps | std::views::reverse) {
        fillSortKeys(step.column, keys);
        order.sort(keys, step.order == Qt::DescendingOrder);
    }
    order.show(shownRows());
    return order;
}

void TableRows::rearrange(RowOrder order)
{
    if (order == m_order)
        return;
    Q_EMIT aboutToRearrange();
    beginResetModel();
    m_order = std::move(order);
    endResetModel();
    Q_EMIT rearranged();
}

bool TableRows::isQueriedColumn(int, int) const
{
    return true;
}

void TableRows::followData(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    const bool isAll = first.row() == 0 && last.row() == sourceModel()->rowCount() - 1;
    int top = isAll ? 0 : rowCount();
    int bottom = isAll ? rowCount() - 1 : -1;
    for (int row = first.row(); !isAll && row <= last.row(); ++row) {
        const int position = positionOf(row);
        if (position < 0)
            continue;
        top = std::min(top, position);
        bottom = std::max(bottom, position);
    }
    if (bottom >= 0)
        Q_EMIT dataChanged(index(top, first.column()), index(bottom, last.column()), roles);
    if (roles == QList<int> {Qt::DisplayRole})
        return; // other words for the same values
    const bool isSortedBy = std::ranges::any_of(
        m_steps, [&](const SortStep &step) { return step.column >= first.column() && step.column <= last.column(); });
    if (isSortedBy || (!m_query.isEmpty() && isQueriedColumn(first.column(), last.column())))
        rearrange(workedOut());
}

QModelIndex TableRows::mapToSource(const QModelIndex &index) const
{
    return index.isValid() ? sourceModel()->index(sourceRow(index.row()), index.column()) : QModelIndex();
}

QModelIndex TableRows::mapFromSource(const QModelIndex &sourceIndex) const
{
    const int position = sourceIndex.isValid() ? positionOf(sourceIndex.row()) : -1;
    return position < 0 ? QModelIndex() : index(position, sourceIndex.column());
}

QModelIndex TableRows::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex TableRows::parent(const QModelIndex &) const
{
    return {};
}

int TableRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.rows().size());
}

int TableRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

QVariant TableRows::sortPlace(int column) const
{
    const auto step = std::ranges::find(m_steps, column, &SortStep::column);
    if (m_steps.size() < 2 || step == m_steps.end())
        return {};
    const int place = static_cast<int>(step - m_steps.begin()) + 1;
    return step->order == Qt::DescendingOrder ? -place : place;
}

QVariant TableRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == SortPlaceRole && orientation == Qt::Horizontal)
        return sortPlace(section);
    // The base class asks the first row for its column, which an empty table does not have.
    return orientation == Qt::Horizontal && sourceModel() ? sourceModel()->headerData(section, orientation, role) : QVariant();
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/accountsproxy.h"

namespace bucketwatch {

namespace {

QStringList titles(int first, int end)
{
    QStringList all;
    for (int column = first; column < end; ++column)
        all << AccountsModel::title(column);
    return all;
}

} // namespace

AccountsProxy::AccountsProxy(AccountsModel *model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSortRole(AccountsModel::SortRole);
    // connected before the base class is, so the texts are right when it filters and sorts by them
    connect(model, &QAbstractItemModel::modelReset, this, &AccountsProxy::rememberAll);
    connect(model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) { rememberRows(first.row(), last.row()); });
    rememberAll();
    setSourceModel(model);
}

AccountsProxy::~AccountsProxy() = default;

void AccountsProxy::rememberAll()
{
    const int rows = m_model->rowCount();
    m_haystacks.assign(static_cast<std::size_t>(rows), {});
    m_names.assign(static_cast<std::size_t>(rows), {});
    rememberRows(0, rows - 1);
}

void AccountsProxy::rememberRows(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        QStringList columns;
        columns.reserve(AccountsModel::LastChangedColumn);
        for (int column = 0; column < AccountsModel::LastChangedColumn; ++column)
            columns << m_model->index(row, column).data().toString();
        m_names[static_cast<std::size_t>(row)] = m_model->account(row).name.toCaseFolded();
        m_haystacks[static_cast<std::size_t>(row)] = AccountsFilter::haystack(columns);
    }
}

void AccountsProxy::setFilterText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    // dates are no texts to filter by, so the last column has no title here
    AccountsFilter filter = AccountsFilter::parse(
        text, titles(0, AccountsModel::LastChangedColumn), titles(AccountsModel::ColumnCount, m_model->columnCount()));
    if (filter != m_filter) {
        m_filter = std::move(filter);
        // All at once: row by row, as invalidateRowsFilter() does it, takes four times as long to show 50,000 rows again.
        invalidate();
    }
    Q_EMIT filterTextChanged(m_text);
}

QString AccountsProxy::equalsTerm(int column, const QString &value) const
{
    return AccountsFilter::equalsTerm(AccountsModel::title(column), value);
}

bool AccountsProxy::isFilteredByPlan(int column) const
{
    return column >= AccountsModel::ColumnCount && m_filter.namesOther(column - AccountsModel::ColumnCount);
}

void AccountsProxy::sort(int column, Qt::SortOrder order)
{
    if (sortColumn() >= 0 && column != sortColumn()) {
        m_previousColumn = sortColumn();
        m_previousDescending = sortOrder() == Qt::DescendingOrder;
    }
    QSortFilterProxyModel::sort(column, order);
}

bool AccountsProxy::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    return m_filter.accepts(m_haystacks[static_cast<std::size_t>(sourceRow)], [this, sourceRow](int place) {
        return m_model->index(sourceRow, AccountsModel::ColumnCount + place).data().toString();
    });
}

std::strong_ordering AccountsProxy::compare(int left, int right, int column) const
{
    if (column == AccountsModel::NameColumn) {
        const int order = m_names[static_cast<std::size_t>(left)].compare(m_names[static_cast<std::size_t>(right)]);
        return order <=> 0;
    }
    if (column < 0 || column == AccountsModel::IdColumn)
        return m_model->account(left).id <=> m_model->account(right).id;
    return m_model->sortNumber(left, column) <=> m_model->sortNumber(right, column);
}

bool AccountsProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (const auto order = compare(left.row(), right.row(), left.column()); order != 0)
        return order < 0;
    // the base class swaps both sides to sort downwards; what only breaks ties keeps its own direction
    const bool swapped = sortOrder() == Qt::DescendingOrder;
    if (const auto order = compare(left.row(), right.row(), m_previousColumn); m_previousColumn >= 0 && order != 0)
        return (order < 0) != (m_previousDescending != swapped);
    const auto order = m_model->account(left.row()).id <=> m_model->account(right.row()).id;
    return order != 0 && (order < 0) != swapped;
}

} // namespace bucketwatch

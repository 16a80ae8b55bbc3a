// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/usageaccountsproxy.h"

#include <utility>
#include <vector>

namespace bucketwatch {

UsageAccountsProxy::UsageAccountsProxy(UsageSharesModel *model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(model);
}

UsageAccountsProxy::~UsageAccountsProxy() = default;

void UsageAccountsProxy::setFilterText(const QString &text)
{
    m_text = text.trimmed();
    invalidateRowsFilter();
}

CsvTable UsageAccountsProxy::csv() const
{
    std::vector<int> rows(static_cast<std::size_t>(rowCount()));
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = mapToSource(index(static_cast<int>(i), 0)).row();
    return m_model->csv(std::move(rows));
}

bool UsageAccountsProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return m_model->isLess(left.row(), right.row(), UsageSharesModel::Column(left.column()));
}

bool UsageAccountsProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto has = [&](int column) {
        return sourceModel()->index(row, column, parent).data().toString().contains(m_text, Qt::CaseInsensitive);
    };
    return m_text.isEmpty() || has(UsageSharesModel::NameColumn) || has(UsageSharesModel::DetailColumn);
}

} // namespace bucketwatch

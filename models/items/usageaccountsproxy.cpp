// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/usageaccountsproxy.h"

#include <algorithm>

namespace bucketwatch {

UsageAccountsProxy::UsageAccountsProxy(UsageSharesModel *model, QObject *parent) : TableRows(parent), m_model(model)
{
    setSourceModel(model);
}

UsageAccountsProxy::~UsageAccountsProxy() = default;

void UsageAccountsProxy::setFilterText(const QString &text)
{
    PropertyQuery query;
    if (const QString wanted = text.trimmed(); !wanted.isEmpty())
        query.add({.value = wanted});
    setQuery(query);
}

CsvTable UsageAccountsProxy::csv() const
{
    return m_model->csv(order().rows());
}

void UsageAccountsProxy::fillSortKeys(int column, std::span<std::uint32_t> keys) const
{
    std::ranges::copy(m_model->sortRanks(UsageSharesModel::Column(column)), keys.begin());
}

void UsageAccountsProxy::fillMatches(const QueryTerm &term, std::span<std::uint8_t> matches) const
{
    const auto has = [&](std::size_t row, int column) {
        return holds(term, m_model->index(static_cast<int>(row), column).data().toString());
    };
    for (std::size_t row = 0; row < matches.size(); ++row)
        matches[row] = has(row, UsageSharesModel::NameColumn) || has(row, UsageSharesModel::DetailColumn) ? 1 : 0;
}

} // namespace bucketwatch

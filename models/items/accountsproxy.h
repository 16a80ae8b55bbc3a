// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/accountsmodel.h"
#include "items/foldedtexts.h"
#include "items/tablerows.h"

#include <utility>
#include <vector>

namespace bucketwatch {

/// The Accounts table as it is looked at. Properties of a query are the columns of AccountsModel, by their titles; a text without a property is
/// looked for in all of them but dates. An account ID may be written as 4128-8753-0196, dates as 2026-11-23, days of a trial as a
/// number.
class AccountsProxy final : public TableRows {
    Q_OBJECT
public:
    explicit AccountsProxy(AccountsModel *model, QObject *parent = nullptr);
    ~AccountsProxy() override;

    [[nodiscard]] const AccountsModel &accounts() const { return *m_model; }
    /// What the cells of a column say that begin with or contain @p typed, a few at most.
    [[nodiscard]] QStringList valuesOf(int column, const QString &typed) const;
    /// @p columns of the rows that are shown, see AccountsModel::csv().
    [[nodiscard]] CsvTable csv(std::vector<int> columns) const { return m_model->csv(order().rows(), std::move(columns)); }

protected:
    void fillSortKeys(int column, std::span<std::uint32_t> keys) const override;
    void fillMatches(const QueryTerm &term, std::span<std::uint8_t> matches) const override;

private:
    void prepareTexts() const;
    [[nodiscard]] const std::vector<std::uint32_t> &nameRanks() const;
    [[nodiscard]] const std::vector<std::uint32_t> &idRanks() const;
    void fillAnywhere(const QueryTerm &term, std::span<std::uint8_t> matches) const;

    AccountsModel *m_model;
    // Worked out once for a table of accounts when they are needed, by its rows.
    mutable std::shared_ptr<const AccountTable> m_table;
    mutable FoldedTexts m_names;
    mutable std::vector<std::uint32_t> m_nameRanks;
    mutable std::vector<std::uint32_t> m_idRanks;
};

} // namespace bucketwatch

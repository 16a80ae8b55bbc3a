// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/tablerows.h"
#include "items/usagesharesmodel.h"

namespace bucketwatch {

/// The accounts of an estimate, sorted and looked for by name or ID.
class UsageAccountsProxy final : public TableRows {
    Q_OBJECT
public:
    explicit UsageAccountsProxy(UsageSharesModel *model, QObject *parent = nullptr);
    ~UsageAccountsProxy() override;

    /// Case is ignored; an empty text shows all.
    void setFilterText(const QString &text);
    /// The rows that are shown, in their order, see UsageSharesModel::csv().
    [[nodiscard]] CsvTable csv() const;

protected:
    void fillSortKeys(int column, std::span<std::uint32_t> keys) const override;
    void fillMatches(const QueryTerm &term, std::span<std::uint8_t> matches) const override;

private:
    const UsageSharesModel *m_model;
};

} // namespace bucketwatch

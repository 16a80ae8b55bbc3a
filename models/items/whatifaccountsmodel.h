// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/whatif.h"

#include <QAbstractTableModel>

namespace bucketwatch {

/// The accounts that one alternative covers otherwise than now: in how many Regions, how much more is analyzed, what that costs and
/// what it finds. There may be 50,000; words are made when they are asked for.
class WhatIfAccountsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, RegionsColumn, EventsColumn, CostColumn, FindingsColumn, ColumnCount };
    enum Role {
        AccountIdRole = Qt::UserRole + 1, ///< AccountId of the row
    };

    explicit WhatIfAccountsModel(QObject *parent = nullptr);
    ~WhatIfAccountsModel() override;

    /// Shows the accounts of alternative @p index; no rows when @p all is null. Resets.
    void setAlternative(std::shared_ptr<const WhatIf> all, std::size_t index);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] const std::vector<Alternative::OfAccount> &rows() const { return m_all->alternatives[m_index].accounts; }
    [[nodiscard]] const Account &account(const Alternative::OfAccount &row) const;
    [[nodiscard]] QString text(const Alternative::OfAccount &row, Column column) const;

    std::shared_ptr<const WhatIf> m_all;
    std::size_t m_index = 0;
};

} // namespace bucketwatch

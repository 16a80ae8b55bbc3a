// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace bucketwatch {

/// One account in all Regions side by side: a row for its relationship to the administrator and one for each plan, a column for each
/// Region after one with the names of the rows.
class AccountRegionsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { StateRole = Qt::UserRole + 1 /**< ItemState as int; invalid where there is none */ };

    explicit AccountRegionsModel(QObject *parent = nullptr);

    /// Shows @p account of @p view; an account that it does not have has no columns.
    void show(const std::shared_ptr<const OrganizationView> &view, AccountId account);

    [[nodiscard]] AccountId account() const { return m_account; }
    /// The Region of @p column and the plan of @p row; nothing for the first column and row.
    [[nodiscard]] std::shared_ptr<const RegionView> region(int column) const;
    [[nodiscard]] std::optional<Feature> plan(int row) const;
    /// The column of @p region; -1 when it is not in use.
    [[nodiscard]] int columnOf(Region region) const;
    [[nodiscard]] int rowOf(Feature wanted) const;
    /// Whether rows of every Region are there.
    [[nodiscard]] bool isComplete() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QVariant state(const QModelIndex &index) const;

    std::shared_ptr<const OrganizationView> m_view;
    AccountId m_account;
    int m_row = -1; ///< of the account table
};

} // namespace bucketwatch

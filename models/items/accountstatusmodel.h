// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"

#include <QAbstractTableModel>

namespace bucketwatch {

/// How many accounts of the Accounts page have which status in one Region; a status that no account has is left out.
class AccountStatusModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { StatusColumn, BarColumn, CountColumn, ColumnCount };
    enum Role {
        StatusRole = Qt::UserRole + 1, ///< RelationshipStatus of the row as int
        ShareRole, ///< 0 to 1 for BarColumn: of all accounts
    };

    explicit AccountStatusModel(QObject *parent = nullptr);
    ~AccountStatusModel() override;

    /// Resets, unless nothing is different. No rows for a Region that is not in use.
    void show(const OrganizationView &view, Region region);
    /// All accounts that are counted, and those of one status.
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int count(RelationshipStatus status) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        RelationshipStatus status = RelationshipStatus::None;
        int count = 0;
        friend bool operator==(const Row &, const Row &) = default;
    };
    std::vector<Row> m_rows; ///< the most frequent one first
    int m_total = 0;
};

} // namespace bucketwatch

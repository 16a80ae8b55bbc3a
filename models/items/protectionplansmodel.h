// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/plansummary.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace bucketwatch {

/// Every protection plan as one account sees it in one Region: its own status, and for the delegated administrator the
/// preference and how many active members have it. A new view changes the rows that are different; the plans stay.
class ProtectionPlansModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        PlanColumn,
        StatusColumn, ///< of the account itself
        AutoEnableColumn,
        BarColumn, ///< ShareRole and no words
        CoverageColumn,
        PercentColumn,
        TrialColumn, ///< of the account itself
        ManagedColumn,
        ColumnCount
    };
    enum Role {
        FeatureRole = Qt::UserRole + 1, ///< the Feature of the row as int
        StateRole, ///< ItemState as int for StatusColumn
        ShareRole, ///< 0 to 1 for BarColumn
    };

    explicit ProtectionPlansModel(QObject *parent = nullptr);
    ~ProtectionPlansModel() override;

    /// Shows what @p account sees in @p region at @p now, the time of the organization. No rows where it has no detector.
    void show(const OrganizationView &view, Region region, AccountId account, Timestamp now);

    [[nodiscard]] const PlanSummary &summary(int row) const { return m_rows[static_cast<std::size_t>(row)].summary; }
    /// -1 when there are no rows.
    [[nodiscard]] int rowOf(Feature plan) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        PlanSummary summary;
        std::optional<int> trialDays;
        qsizetype managedMembers = 0; ///< active members of whom a policy decides about the plan
        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] static std::vector<Row> rowsFor(
        const OrganizationView &view, Region region, AccountId account, Timestamp now);
    [[nodiscard]] QString text(const Row &row, Column column) const;
    [[nodiscard]] QString managedText(const Row &row) const;
    [[nodiscard]] QString spoken(const Row &row, Column column) const;

    std::vector<Row> m_rows;
};

} // namespace bucketwatch

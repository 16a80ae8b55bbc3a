// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/csvfile.h"
#include "planning/usageestimate.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace bucketwatch {

/// The free trials that run, the one that ends first on top: of which account, Region and plan, how long still, and what a month
/// costs then.
class TrialsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { AccountColumn, RegionColumn, PlanColumn, DaysColumn, BarColumn, EndsColumn, ThenColumn, ColumnCount };
    enum Role {
        ShareRole = Qt::UserRole + 1, ///< 0 to 1 for BarColumn: of the 30 days
        SoonRole, ///< true where the trial ends within a week
        AccountIdRole, ///< AccountId of the row
    };

    explicit TrialsModel(QObject *parent = nullptr);
    ~TrialsModel() override;

    /// Resets, unless nothing is different.
    void show(const OrganizationView &view, std::vector<RunningTrial> trials);
    /// All columns but the bar as they are now, for a file that another thread writes.
    [[nodiscard]] CsvTable csv() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] const RunningTrial &trialAt(int row) const { return (*m_trials)[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const Account &account(const RunningTrial &trial) const;
    [[nodiscard]] static QString text(const AccountTable &accounts, const RunningTrial &trial, Column column);

    std::shared_ptr<const AccountTable> m_accounts;
    std::shared_ptr<const std::vector<RunningTrial>> m_trials;
};

} // namespace bucketwatch

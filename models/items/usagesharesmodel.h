// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/csvfile.h"
#include "planning/usageestimate.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace bucketwatch {

/// An estimate cut by account, by Region or by plan: who, how much of it, a bar, and the cost of a month, each part in a column
/// of its own. Keeps numbers and makes words when they are asked for, since there may be 50,000 accounts.
class UsageSharesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class By { Account, Region, Plan };
    enum Column { NameColumn, DetailColumn, PlacesColumn, BarColumn, NowColumn, AfterColumn, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole + 1, ///< a number or a text that sorts as the column does
        ShareRole, ///< 0 to 1 for BarColumn: of the largest cost
        BadgeRole, ///< "4 trial days" for the name of an account in a trial; empty elsewhere
        AccountIdRole, ///< AccountId of the row, by account only
    };

    explicit UsageSharesModel(By by, QObject *parent = nullptr);
    ~UsageSharesModel() override;

    /// Takes over what @p estimate says of @p view. Resets, unless nothing is different.
    void show(const OrganizationView &view, const UsageEstimate &estimate, const UsageAssumptions &assumptions);

    /// Numbers that sort as @p column does, see SortRole, one for each row.
    [[nodiscard]] std::vector<std::uint32_t> sortRanks(Column column) const;
    /// All columns but the bar, of @p rows as they are now, for a file that another thread writes.
    [[nodiscard]] CsvTable csv(std::vector<int> rows) const;
    /// The same of all rows.
    [[nodiscard]] CsvTable csv() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString name;
        AccountId account;
        QString detail; ///< empty for accounts, whose detail is the ID
        int places = 0;
        std::optional<int> trialDays;
        bool hasPrice = true;
        MonthlyCost cost;
        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] std::vector<Row> rowsFor(
        const OrganizationView &view, const UsageEstimate &estimate, const UsageAssumptions &assumptions) const;
    [[nodiscard]] static QString volumeText(const UsageEstimate::OfSource &source, const UsageAssumptions &assumptions);
    [[nodiscard]] const Row &rowAt(int row) const { return (*m_rows)[static_cast<std::size_t>(row)]; }
    [[nodiscard]] static QString text(By by, const Row &row, Column column);
    [[nodiscard]] static QString placesText(By by, int places);
    [[nodiscard]] QVariant sortValue(const Row &row, Column column) const;
    [[nodiscard]] double share(const Row &row) const;

    By m_by;
    std::shared_ptr<const std::vector<Row>> m_rows;
    Money m_largest;
    bool m_hasMeasured = false; ///< volumes are not all assumed
};

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/planreview.h"

#include <QAbstractTableModel>

#include <memory>

namespace bucketwatch {

/// What a month costs now and with a plan, by Region or by account: amounts, or ranges where volumes are a guess. Keeps numbers
/// of rows and makes words when they are asked for, since there may be 50,000 accounts. Sorts itself; at first, what differs most
/// is first.
class PlanCostModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class By { Region, Account };
    enum Column { NameColumn, DetailColumn, NowColumn, PlannedColumn, DifferenceColumn, AfterColumn, ColumnCount };

    explicit PlanCostModel(QObject *parent = nullptr);
    ~PlanCostModel() override;

    /// Null: no rows.
    void setReview(std::shared_ptr<const PlanReview> review);
    void setBy(By by);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void rebuild();
    void sortRows();
    [[nodiscard]] const CostChange &cost(int item) const;
    [[nodiscard]] const Account &account(int item) const;
    [[nodiscard]] QString name(int item) const;
    [[nodiscard]] QString text(int item, Column column) const;
    [[nodiscard]] qint64 sortNumber(int item) const;

    std::shared_ptr<const PlanReview> m_review;
    By m_by = By::Region;
    std::vector<int> m_items; ///< indexes into the accounts or Regions of the cost, in the order of the rows
    Column m_sortColumn = DifferenceColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace bucketwatch

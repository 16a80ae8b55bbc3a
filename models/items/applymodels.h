// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/planapplier.h"

#include <QAbstractTableModel>

namespace bucketwatch {

/// The batches of a plan that is applied, in the order in which they are sent, and how far each of them is.
class ApplyBatchesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { RegionColumn, TitleColumn, AccountsColumn, StateColumn, ColumnCount };
    enum Role { StateRole = Qt::UserRole + 1 };
    /// As StateRole gives it.
    enum class State { Done, DoneBefore, Partly, Refused, UnderWay, Waiting, NotSent };
    Q_ENUM(State)

    /// @p applier outlives this.
    explicit ApplyBatchesModel(const PlanApplier &applier, QObject *parent = nullptr);

    /// The row of the batch that is next; the last one when none is.
    [[nodiscard]] int currentRow() const;
    /// How many of the batches before that one were refused, as a whole or for some accounts.
    [[nodiscard]] int incompleteCount() const { return m_incomplete; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void follow();
    void countIncomplete();
    [[nodiscard]] State stateOf(std::size_t batch) const;
    [[nodiscard]] QString stateText(std::size_t batch) const;

    const PlanApplier &m_applier;
    int m_rows = 0;
    std::size_t m_counted = 0; ///< batches that m_incomplete knows
    int m_incomplete = 0;
};

/// What a plan that is applied left undone so far, with AWS's reasons.
class ApplyLeftModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { AccountColumn, RegionColumn, ReasonColumn, ColumnCount };

    /// Both outlive this.
    ApplyLeftModel(const PlanApplier &applier, const GuardDutyService &service, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void follow();

    const PlanApplier &m_applier;
    const GuardDutyService &m_service;
    std::vector<PlanRun::Left> m_left;
};

} // namespace bucketwatch

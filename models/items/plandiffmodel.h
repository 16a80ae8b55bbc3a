// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/planreview.h"

#include <QAbstractItemModel>

#include <memory>

namespace bucketwatch {

/// What a plan changes, what to mind, and what stays, as a tree: a change unfolds to Regions and those to accounts. Accounts have
/// no objects of their own, so a million of them cost nothing until they are looked at.
class PlanDiffModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { ChangeColumn, ValueColumn, CountColumn, WhyColumn, ColumnCount };
    enum Role { KindRole = Qt::UserRole + 1 };
    /// Of a row, as KindRole gives it.
    enum class Kind { Line, Warnings, Warning, Unchanged, Reason, Region, Account };
    Q_ENUM(Kind)

    explicit PlanDiffModel(QObject *parent = nullptr);
    ~PlanDiffModel() override;

    /// Null: no rows.
    void setReview(std::shared_ptr<const PlanReview> review);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node;
    [[nodiscard]] const Node *nodeOf(const QModelIndex &index) const;
    void addChanges();
    void addWarnings();
    void addUnchanged();

    std::shared_ptr<const PlanReview> m_review;
    std::unique_ptr<Node> m_root; ///< never null
};

} // namespace bucketwatch

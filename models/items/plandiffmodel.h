// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/planreview.h"

#include <QAbstractItemModel>

#include <functional>
#include <memory>

namespace bucketwatch {

struct PlanDiffContent;
struct PlanDiffNode;
class PlanDiffFilter;
class PlanDiffTree;
struct PlanFindings;

/// What a plan changes, what it makes of the findings of a recording, what to mind, and what stays, as a tree: a change unfolds to
/// Regions and those to accounts, or the other way round. Accounts have no objects of their own, so a million of them cost nothing
/// until they are looked at.
class PlanDiffModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { ChangeColumn, ValueColumn, CountColumn, WhyColumn, ColumnCount };
    enum Role { KindRole = Qt::UserRole + 1 };
    /// Of a row, as KindRole gives it.
    enum class Kind { Line, Warnings, Warning, Unchanged, Reason, Region, Account, Findings, Finding };
    Q_ENUM(Kind)
    /// What the changes unfold from.
    enum class Grouping { ByChange, ByRegion, ByAccount };
    Q_ENUM(Grouping)

    explicit PlanDiffModel(QObject *parent = nullptr);
    ~PlanDiffModel() override;

    /// Null: no rows.
    void setReview(std::shared_ptr<const PlanReview> review);
    /// Of the loaded recording; null: no rows for them.
    void setFindings(std::shared_ptr<const PlanFindings> findings);
    void setGrouping(Grouping grouping);
    /// Only rows that have every word of @p text in what they say, or in the name or number of an account below them. Nothing
    /// happens when it asks for the same as before.
    void setFilter(const QString &text);
    /// Accounts times Regions that change and that the filter accepts.
    [[nodiscard]] qsizetype changedPlaces() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void rebuild(const std::function<void()> &change);
    [[nodiscard]] const PlanDiffNode *nodeOf(const QModelIndex &index) const;

    std::unique_ptr<PlanDiffContent> m_content; ///< never null
    std::unique_ptr<PlanDiffFilter> m_filter; ///< never null
    std::unique_ptr<PlanDiffTree> m_tree; ///< null without a review
    std::unique_ptr<PlanDiffNode> m_root; ///< never null
};

} // namespace bucketwatch

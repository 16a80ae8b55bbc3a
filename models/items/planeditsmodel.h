// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/planreview.h"

#include <QAbstractItemModel>

#include <memory>

namespace bucketwatch {

/// The edits of a plan in their order, each with the changes that it is made of below it, and what would become of it.
class PlanEditsModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { TitleColumn, StateColumn, ColumnCount };
    enum Role { StateRole = Qt::UserRole + 1 };
    /// Of an edit, as StateRole gives it. Left: it was left undone when the plan was applied.
    enum class State { Applies, NoEffect, Refused, Conflict, Left };
    Q_ENUM(State)

    explicit PlanEditsModel(QObject *parent = nullptr);

    /// Null: no rows.
    void setReview(std::shared_ptr<const PlanReview> review);
    /// The edit that @p index is or is a part of; -1 for none.
    [[nodiscard]] static int editOf(const QModelIndex &index);
    /// Which part of its edit @p index is; -1 for an edit.
    [[nodiscard]] static int partOf(const QModelIndex &index);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] State stateOf(std::size_t edit) const;
    [[nodiscard]] QString stateText(std::size_t edit) const;

    std::shared_ptr<const PlanReview> m_review;
};

} // namespace bucketwatch

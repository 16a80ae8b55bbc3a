// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/detectionlist.h"

#include <QAbstractTableModel>

namespace bucketwatch {

/// The lists that an account uses in a Region, narrowed to some kinds and a text. There are at most fourteen of them.
class ListsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, KindColumn, FormatColumn, EntriesColumn, StatusColumn, LocationColumn, UpdatedColumn, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole + 1, ///< a number or a text that sorts as the column does
        IdRole,
        StateRole, ///< ListStatus, as a number, in every column
        ShareRole, ///< 0 to 1 for EntriesColumn: of the entries that such a list may have
    };
    enum class Group { All, Trusted, Threat };

    explicit ListsModel(QObject *parent = nullptr);
    ~ListsModel() override;

    /// Resets, unless nothing is different.
    void show(const DetectionLists &lists);
    void setFilter(Group group, const QString &text);
    [[nodiscard]] const DetectionLists &all() const { return m_all; }
    [[nodiscard]] int countOf(Group group) const;
    [[nodiscard]] const DetectionList &list(int row) const;
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(QStringView id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] bool accepts(const DetectionList &list) const;
    [[nodiscard]] QString text(const DetectionList &list, Column column) const;
    [[nodiscard]] QVariant sortValue(const DetectionList &list, Column column) const;
    void refill();

    DetectionLists m_all;
    DetectionLists m_rows;
    Group m_group = Group::All;
    QString m_text;
};

} // namespace bucketwatch

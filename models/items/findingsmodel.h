// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/findingcolumns.h"

#include <QAbstractTableModel>

#include <memory>

namespace bucketwatch {

/// The wire document of a finding; empty when there is none of that ID.
[[nodiscard]] QJsonObject findingDocument(const OrganizationView &view, const RegionView &region, const FindingId &id);

/// The findings that an account sees in one Region, in the order in which they came: a thin view on FindingColumns that makes
/// texts only of what is painted. FindingsRows chooses and sorts them. Lives in the thread of the window.
class FindingsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        SeverityColumn,
        TitleColumn,
        TypeColumn,
        ResourceColumn,
        AccountColumn,
        LastSeenColumn,
        CountColumn,
        ColumnCount
    };
    enum Role {
        SeverityRole = Qt::UserRole + 1, ///< Severity as int, in every column
        FindingIdRole, ///< 32 digits, in every column
        AttributeRole, ///< wire name of the attribute that the column shows
        ValueRole, ///< its value as filters take it
        SequenceRole, ///< whether it is an attack sequence, in every column
    };

    explicit FindingsModel(QObject *parent = nullptr);
    ~FindingsModel() override;

    enum class Rows { AreOthers, StayTheSame };
    /// Shows @p columns at simulated time @p now. Where each row is the finding that it was, only values are announced as new.
    void setColumns(std::shared_ptr<const FindingColumns> columns, Timestamp now, Rows rows = Rows::AreOthers);
    /// Never null.
    [[nodiscard]] const std::shared_ptr<const FindingColumns> &columns() const { return m_columns; }
    /// For the words of Last seen.
    void setNow(Timestamp now);

    [[nodiscard]] const StoredFinding &finding(int row) const { return m_columns->finding(static_cast<std::size_t>(row)); }
    /// The wire document of a finding that may be filtered out; empty when there is none.
    [[nodiscard]] QJsonObject document(const FindingId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString text(int row, Column column) const;
    [[nodiscard]] QString value(int row, Column column) const;
    [[nodiscard]] bool isSequence(int row) const;

    std::shared_ptr<const FindingColumns> m_columns;
    Timestamp m_now {};
};

} // namespace bucketwatch

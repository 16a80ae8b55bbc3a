// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace bucketwatch {

/// How many findings something has that has a name and an ID: an account. Each row knows the filter that shows them.
class FindingCountsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, IdColumn, BarColumn, CountColumn, ColumnCount };
    enum Role { FilterRole = Qt::UserRole + 1, ShareRole };
    struct Row {
        QString name;
        QString filter; ///< of the Findings page
        int count = 0;
        QString id = {};
        friend bool operator==(const Row &, const Row &) = default;
    };

    /// @p heading is that of the first column.
    explicit FindingCountsModel(const QString &heading, QObject *parent = nullptr);
    ~FindingCountsModel() override;

    /// @p rows in their order. Shares are those of the first one, which has most.
    void setRows(std::vector<Row> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString m_heading;
    std::vector<Row> m_rows;
};

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/findingsfilter.h"
#include "organization/organizationview.h"

#include <QAbstractTableModel>

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace bucketwatch {

/// The wire document of a finding; empty when there is none of that ID.
[[nodiscard]] QJsonObject findingDocument(const OrganizationView &view, const RegionView &region, const FindingId &id);

/// The findings that an account sees in one Region: those that a filter shows, sorted by a column. A thin view on the immutable
/// snapshot that keeps nothing of a finding but its row, so that a million of them are four megabytes; texts are made of what is
/// painted. Lives in the thread of the window.
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
        AttributeRole, ///< wire name of the attribute that the column shows; empty where none is filtered by
        ValueRole, ///< its value as filters take it
    };

    explicit FindingsModel(QObject *parent = nullptr);
    ~FindingsModel() override;

    /// Shows what @p caller sees in @p region of @p view at simulated time @p now. Nothing where the Region is not loaded.
    void show(const std::shared_ptr<const OrganizationView> &view, Region region, AccountId caller, Timestamp now);
    void setFilter(const FindingsFilter &filter);
    [[nodiscard]] const FindingsFilter &filter() const { return m_filter; }
    /// For the words of Last seen.
    void setNow(Timestamp now);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Findings that @p caller sees, whatever the filter says.
    [[nodiscard]] int total() const { return m_total; }
    /// Findings of a severity that the rest of the filter shows.
    [[nodiscard]] int count(Severity severity) const { return m_counts[static_cast<std::size_t>(severity)]; }
    [[nodiscard]] const StoredFinding &finding(int row) const;
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(const FindingId &id) const;
    /// The wire document of a finding that may be filtered out; empty when there is none.
    [[nodiscard]] QJsonObject document(const FindingId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] std::vector<std::uint32_t> filtered();
    void sortRows(std::vector<std::uint32_t> &rows) const;
    template<typename Key> void sortByKey(std::vector<std::uint32_t> &rows, Key key) const;
    void refresh(std::shared_ptr<const OrganizationView> view, std::shared_ptr<const RegionView> part);
    [[nodiscard]] bool showsTheSame(const RegionView *before, const std::vector<std::uint32_t> &rows) const;
    [[nodiscard]] QString text(const StoredFinding &finding, Column column) const;
    [[nodiscard]] QString value(const StoredFinding &finding, Column column) const;
    [[nodiscard]] QString accountName(AccountId account) const;

    std::shared_ptr<const OrganizationView> m_view;
    std::shared_ptr<const RegionView> m_part; ///< null: the Region is not in use or not loaded
    AccountId m_caller;
    FindingsFilter m_filter;
    Timestamp m_now {};
    std::vector<std::uint32_t> m_rows; ///< rows of the table of findings
    mutable std::vector<int> m_places; ///< where a row of that table is shown, -1: nowhere; empty: not asked for yet
    std::array<int, 4> m_counts {};
    int m_total = 0;
    Column m_sortColumn = LastSeenColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace bucketwatch

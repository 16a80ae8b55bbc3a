// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/changerequest.h"
#include "organization/effectivepolicy.h"
#include "organization/organizationview.h"

#include <QAbstractTableModel>

namespace bucketwatch {

/// The accounts as the delegated administrator of one Region sees them: those of the organization and those that have a
/// relationship to it, but not itself and not strangers that the workspace also knows. A thin view on the immutable snapshot;
/// it keeps only which rows of it are shown, swaps the snapshot when there is a new one and tells exactly which rows are
/// different. Besides its columns there is one for every other protection plan, from ColumnCount on. Lives in the thread of
/// the window.
class AccountsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { IdColumn, NameColumn, TypeColumn, StatusColumn, S3ProtectionColumn, LastChangedColumn, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole + 1, ///< a number or a text that sorts as the column does
        AccountIdRole, ///< AccountId of the row, in every column
        StateRole, ///< ItemState as int for the columns that show an icon; invalid elsewhere
    };

    explicit AccountsModel(QObject *parent = nullptr);
    ~AccountsModel() override;

    /// Shows @p region of @p view; a Region that the organization does not use, or that is not loaded yet, has no rows.
    void show(const std::shared_ptr<const OrganizationView> &view, Region region);
    /// Takes over @p view, which differs from the one shown in what @p delta says and nothing else.
    void update(const std::shared_ptr<const OrganizationView> &view, const OrganizationDelta &delta);

    /// Whether the account in @p row of the account table is one of those that are shown.
    [[nodiscard]] static bool isListed(const OrganizationView &view, const RegionView &part, std::size_t row);
    /// The heading of @p column, which a filter names it by.
    [[nodiscard]] static QString title(int column);
    /// The column of @p plan; every plan that can be set has one.
    [[nodiscard]] static int columnOf(Feature plan);
    /// Nothing for a column that is not about one plan.
    [[nodiscard]] static std::optional<Feature> planOf(int column);

    [[nodiscard]] Region region() const { return m_region; }
    [[nodiscard]] const Account &account(int row) const;
    [[nodiscard]] const Member &member(int row) const;
    [[nodiscard]] const Detector &detector(int row) const;
    /// What the columns other than Account ID and Name sort by.
    [[nodiscard]] qint64 sortNumber(int row, int column) const;
    /// -1 when @p id has no row: unknown, or the administrator itself.
    [[nodiscard]] int rowOf(AccountId id) const;
    /// Why S3 Protection of the account of @p row can not be set from here; empty when it can.
    [[nodiscard]] QString lockReason(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Writes nothing: a bool for EditRole of the S3 Protection column becomes changeRequested() when the account can
    /// be set; the row is different when the service says so.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// Somebody asked through setData() for S3 Protection of @p account to be @p enable.
    void changeRequested(bucketwatch::AccountId account, bool enable);

private:
    [[nodiscard]] std::size_t tableRow(int row) const { return static_cast<std::size_t>(m_tableRows[static_cast<std::size_t>(row)]); }
    /// Whether @p part, which has the same accounts, shows other ones of @p rows than before.
    [[nodiscard]] bool showsOthers(const RegionView &part, const std::vector<int> &rows) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString planText(int row, Feature plan) const;
    [[nodiscard]] QVariant state(int row, int column) const;
    void take(const std::shared_ptr<const OrganizationView> &view);
    void announce(const RegionView &before, const OrganizationDelta::Part &part);

    std::shared_ptr<const OrganizationView> m_view;
    std::shared_ptr<const RegionView> m_part; ///< null: the Region is not in use or not loaded
    std::optional<EffectivePolicies> m_policies; ///< while there can be any
    Region m_region;
    std::vector<int> m_tableRows; ///< row of the account table by row
    std::vector<int> m_rows; ///< row by row of the account table; -1: not shown
};

} // namespace bucketwatch

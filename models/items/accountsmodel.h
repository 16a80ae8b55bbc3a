// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "guardduty/changerequest.h"
#include "items/accountcells.h"
#include "items/csvfile.h"
#include "items/propertyquery.h"

#include <QAbstractTableModel>

namespace bucketwatch {

/// The accounts as the delegated administrator of one Region sees them: those of the organization and those that have a
/// relationship to it, but not itself and not strangers that the workspace also knows. A thin view on the immutable snapshot;
/// it keeps only which rows of it are shown, swaps the snapshot when there is a new one and tells exactly which rows are
/// different. Lives in the thread of the window.
class AccountsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        IdColumn,
        NameColumn,
        TypeColumn,
        StatusColumn,
        S3ProtectionColumn,
        EksProtectionColumn,
        RuntimeMonitoringColumn,
        MalwareProtectionColumn,
        RdsProtectionColumn,
        LambdaProtectionColumn,
        AiProtectionColumn,
        EksRuntimeMonitoringColumn,
        AiAnalystColumn,
        TrialColumn, ///< days that are left of the free trial of S3 Protection
        LastChangedColumn,
        ColumnCount
    };
    Q_ENUM(Column)
    enum Role {
        AccountIdRole = Qt::UserRole + 1, ///< AccountId of the row, in every column
        StateRole, ///< ItemState as int for the columns that show an icon; invalid elsewhere
    };

    /// @p clock, which outlives the model, is the machine's; days of a trial go by the simulated time of the organization.
    explicit AccountsModel(const Clock &clock, QObject *parent = nullptr);
    ~AccountsModel() override;

    /// The plan that @p column is about; nothing for other columns.
    [[nodiscard]] static std::optional<Feature> planOf(int column);
    /// The column of @p plan; -1 when it has none.
    [[nodiscard]] static int columnOf(Feature plan);
    /// The names of all columns, in their order.
    [[nodiscard]] static QStringList titles();
    /// @return whether row @p row of the accounts in @p view is one of the table: all but the administrator and strangers.
    [[nodiscard]] static bool isListed(const OrganizationView &view, const RegionView &part, std::size_t row);
    /// What the cells of @p column can say, by choice(); empty for a column of other texts.
    [[nodiscard]] static QStringList choices(int column);
    /// Both of every column, in the language of the moment.
    [[nodiscard]] static QueryWords queryWords();

    /// Shows @p region of @p view; a Region that the organization does not use, or that is not loaded yet, has no rows.
    void show(const std::shared_ptr<const OrganizationView> &view, Region region);
    /// Takes over @p view, which differs from the one shown in what @p delta says and nothing else.
    void update(const std::shared_ptr<const OrganizationView> &view, const OrganizationDelta &delta);

    [[nodiscard]] Region region() const { return m_region; }
    [[nodiscard]] const Account &account(int row) const;
    [[nodiscard]] const Member &member(int row) const;
    [[nodiscard]] const Detector &detector(int row) const;
    /// Which of choices() a cell says; they are in the order that they sort in.
    [[nodiscard]] int choice(int row, int column) const;
    /// Days that are left of the free trial of S3 Protection, see freeTrialDaysRemaining().
    [[nodiscard]] std::optional<int> trialDays(int row) const;
    /// The last change of the member or of its detector.
    [[nodiscard]] Timestamp lastChanged(int row) const;
    /// The account table that the rows are of, null when there is nothing to show, and the row there of @p row.
    [[nodiscard]] const std::shared_ptr<const AccountTable> &table() const;
    [[nodiscard]] std::size_t tableRow(int row) const { return static_cast<std::size_t>(m_tableRows[static_cast<std::size_t>(row)]); }
    /// -1 when @p id has no row: unknown, or the administrator itself.
    [[nodiscard]] int rowOf(AccountId id) const;
    /// Why @p plan of the account of @p row can not be set from here; empty when it can.
    [[nodiscard]] QString lockReason(int row, Feature plan = Feature::S3DataEvents) const;
    /// @p columns of @p rows as they are now, for a file that another thread writes.
    [[nodiscard]] CsvTable csv(std::vector<int> rows, std::vector<int> columns) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Writes nothing: a bool for EditRole of the column of a plan becomes changeRequested() when the account can be set; the
    /// row is different when the service says so.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// Somebody asked through setData() for @p plan of @p account to be @p enable.
    void changeRequested(bucketwatch::AccountId account, bucketwatch::Feature plan, bool enable);

private:
    /// Whether the row of the account table is one of ours in @p part.
    /// Whether @p part, which has the same accounts, shows other ones of @p rows than before.
    [[nodiscard]] bool showsOthers(const RegionView &part, const std::vector<int> &rows) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QVariant state(int row, int column) const;
    [[nodiscard]] QString tip(int row, int column) const;
    [[nodiscard]] Timestamp now() const;
    void take(const std::shared_ptr<const OrganizationView> &view);
    void announce(const RegionView &before, const OrganizationDelta::Part &part);

    const Clock &m_clock;
    AccountsSnapshot m_shown; ///< without a part: the Region is not in use or not loaded
    Region m_region;
    std::vector<int> m_tableRows; ///< row of the account table by row
    std::vector<int> m_rows; ///< row by row of the account table; -1: not shown
};

} // namespace bucketwatch

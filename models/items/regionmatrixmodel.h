// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/csvfile.h"
#include "items/foldedtexts.h"
#include "items/regionmatrix.h"

#include <QAbstractTableModel>
#include <QHash>

namespace bucketwatch {

/// Accounts by Regions, the state of one protection plan in every cell: a thin view on RegionMatrix with the rows that pass the
/// filter, in the order asked for. Columns are the Regions that the administrator administers, by continent, and at the end
/// in how many of them the plan is on; the accounts are the vertical headings. The filter is here rather than in a proxy: mapping
/// 50,000 rows for every key takes longer than the filter itself. Lives in the thread of the window.
class RegionMatrixModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        StateRole = Qt::UserRole + 1, ///< CellState as int; invalid in the last column
        AccountIdRole, ///< AccountId of the row, in every column
    };
    /// Gaps: see RegionMatrix::isGap(). Unlike: see RegionMatrix::isUnlikePreference().
    enum class Rows { All, Gaps, Unlike };
    enum class Order { Name, Id, Enabled };

    explicit RegionMatrixModel(QObject *parent = nullptr);
    ~RegionMatrixModel() override;

    /// An @p administrator of no Region sees no rows and no columns but the last.
    void show(const std::shared_ptr<const OrganizationView> &view, AccountId administrator, Feature feature);
    /// Takes over @p view, which differs from the one shown in what @p delta says and nothing else.
    void update(const std::shared_ptr<const OrganizationView> &view, const OrganizationDelta &delta);
    /// Rows with every word of @p text in the name or the ID, which may be written as 4128-8753-0196.
    void setFilter(const QString &text, Rows rows);
    void setOrder(Order order, Qt::SortOrder direction);
    /// Why @p region could not be loaded, for its heading; forgotten when it is, and by an empty @p reason.
    void setFailure(Region region, const QString &reason);

    /// The rows that are shown as they are now, for a file that another thread writes: name and ID, the state in each Region, and
    /// in how many the plan is on, of how many.
    [[nodiscard]] CsvTable csv() const;

    [[nodiscard]] const RegionMatrix &matrix() const { return m_matrix; }
    [[nodiscard]] Rows rows() const { return m_shown; }
    [[nodiscard]] Order order() const { return m_order; }
    [[nodiscard]] Qt::SortOrder direction() const { return m_direction; }
    [[nodiscard]] bool isFiltered() const { return !m_words.isEmpty() || m_shown != Rows::All; }
    /// Without the filter.
    [[nodiscard]] int accountCount() const { return static_cast<int>(m_ordered.size()); }
    [[nodiscard]] int regionCount() const { return static_cast<int>(m_matrix.columns().size()); }
    [[nodiscard]] int totalColumn() const { return regionCount(); }
    [[nodiscard]] Region region(int column) const { return this->column(column).region; }
    [[nodiscard]] const RegionMatrix::Column &column(int column) const
    {
        return m_matrix.columns()[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] bool isLoaded(int column) const { return this->column(column).part->isLoaded; }
    /// Empty unless loading the Region failed.
    [[nodiscard]] QString failure(int column) const { return isLoaded(column) ? QString() : m_failures.value(region(column)); }
    [[nodiscard]] bool hasFailures() const;
    /// The row of the account table that @p row shows.
    [[nodiscard]] int tableRow(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const Account &account(int row) const { return m_matrix.account(tableRow(row)); }
    [[nodiscard]] CellState state(int row, int column) const { return m_matrix.state(tableRow(row), column); }
    [[nodiscard]] PlanTotal total(int row) const { return m_matrix.total(tableRow(row)); }
    /// Of all Regions and accounts, whether they pass the filter or not.
    [[nodiscard]] PlanTotal grandTotal() const;
    [[nodiscard]] std::optional<CellState> absence(int row) const { return m_matrix.absence(tableRow(row)); }
    /// -1 when @p id has no row, or none that passes the filter.
    [[nodiscard]] int rowOf(AccountId id) const;
    /// -1 for a Region that is no column.
    [[nodiscard]] int columnOf(Region region) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// The last column is not selectable: there is nothing to change in it.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Sums changed, of Regions or of all.
    void totalsChanged();

private:
    void rememberTexts();
    void orderRows();
    void filterRows();
    [[nodiscard]] bool passes(int tableRow) const;
    [[nodiscard]] bool hasOtherRows(const std::vector<RegionMatrix::Changed> &changed) const;
    void announce(const std::vector<RegionMatrix::Changed> &changed);
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString spokenText(int row, int column) const;
    [[nodiscard]] QString toolTip(int row, int column) const;
    [[nodiscard]] QString regionHeading(int column, int role) const;

    RegionMatrix m_matrix;
    std::shared_ptr<const AccountTable> m_accounts; ///< those of the texts
    FoldedTexts m_names; ///< by row of the account table
    std::vector<int> m_byName; ///< every row of the account table by name, then ID
    std::vector<int> m_ordered; ///< rows of the account table that belong to the matrix
    std::vector<int> m_rows; ///< of these the ones that pass the filter
    std::vector<int> m_positions; ///< row by row of the account table; -1: not shown
    QHash<Region, QString> m_failures;
    QStringList m_words;
    Rows m_shown = Rows::All;
    Order m_order = Order::Name;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace bucketwatch

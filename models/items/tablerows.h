// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/propertyquery.h"
#include "items/roworder.h"

#include <QAbstractProxyModel>

#include <cstdint>
#include <span>
#include <vector>

namespace bucketwatch {

/// A column and the direction that a table is sorted in.
struct SortStep {
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
    friend bool operator==(const SortStep &, const SortStep &) = default;
};

/// A table as it is looked at: rows chosen by a query and sorted by several columns, the one sorted last first; rows that are
/// equal in all of them are in the order of the model, whichever way the table runs. Subclasses work a whole column out at
/// once, since asking the model for a million cells takes seconds.
class TableRows : public QAbstractProxyModel {
    Q_OBJECT
public:
    /// Columns that a table is sorted by at most: as many as somebody may click one after the other.
    static constexpr std::size_t MaxSortSteps = 8;

    explicit TableRows(QObject *parent = nullptr);
    ~TableRows() override;

    void setSourceModel(QAbstractItemModel *model) override;

    [[nodiscard]] const PropertyQuery &query() const { return m_query; }
    void setQuery(const PropertyQuery &query);
    /// The most important one first.
    [[nodiscard]] const std::vector<SortStep> &sortSteps() const { return m_steps; }
    void setSortSteps(const std::vector<SortStep> &steps);
    /// Sorts by @p column first and by what came first before after it.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// The row of the model at @p position, and where it is shown, -1 when it is not.
    [[nodiscard]] int sourceRow(int position) const { return m_order.rows()[static_cast<std::size_t>(position)]; }
    [[nodiscard]] int positionOf(int sourceRow) const { return m_order.positionOf(sourceRow); }
    /// Between aboutToRearrange() and rearranged(): the row of the model that @p row from before is now, -1 when it is gone.
    [[nodiscard]] virtual int followed(int row) const { return row; }

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Other rows are about to be shown or the same ones in another order, and are now: the model is reset between the two.
    /// A view finds its selection again by the rows of the source model, see followed().
    void aboutToRearrange();
    void rearranged();
    void queryChanged();

protected:
    /// Numbers that sort as @p column does, one for each row of the source model.
    virtual void fillSortKeys(int column, std::span<std::uint32_t> keys) const = 0;
    /// Sets the entries of @p matches, one for each row of the source model, to 1 where @p term holds and to 0 elsewhere.
    virtual void fillMatches(const QueryTerm &term, std::span<std::uint8_t> matches) const = 0;
    /// Whether values of the columns @p first to @p last say what the query asks. All of them, unless a subclass knows better.
    [[nodiscard]] virtual bool isQueriedColumn(int first, int last) const;
    /// 1 for each row of the source model that is shown, else 0: what the query says, unless a subclass asks for more.
    [[nodiscard]] virtual std::vector<std::uint8_t> shownRows() const;
    /// All of it from nothing, for other rows of the source model; a subclass may have it ready.
    [[nodiscard]] virtual RowOrder workedOut() const;
    [[nodiscard]] const RowOrder &order() const { return m_order; }
    void rearrange(RowOrder order);

private:
    /// See SortPlaceRole.
    [[nodiscard]] QVariant sortPlace(int column) const;
    void followData(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);

    PropertyQuery m_query;
    std::vector<SortStep> m_steps;
    RowOrder m_order;
};

} // namespace bucketwatch

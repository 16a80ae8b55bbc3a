// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/accountsfilter.h"
#include "items/accountsmodel.h"

#include <QSortFilterProxyModel>

#include <compare>
#include <vector>

namespace bucketwatch {

/// The Accounts table as it is looked at: filtered by one text while it is typed, sorted by a column, then by the
/// column sorted before, then by account ID, so that the order is total whichever way it runs. Reads the rows of the
/// model itself and keeps one folded text per row, since formatting 50,000 rows for every key is too slow.
class AccountsProxy final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit AccountsProxy(AccountsModel *model, QObject *parent = nullptr);
    ~AccountsProxy() override;

    [[nodiscard]] const AccountsModel &accounts() const { return *m_model; }
    [[nodiscard]] QString filterText() const { return m_text; }
    void setFilterText(const QString &text);
    /// The text of a filter that shows the rows with @p value in @p column.
    [[nodiscard]] QString equalsTerm(int column, const QString &value) const;
    /// Whether the filter is about @p column of a plan that the table does not show otherwise.
    [[nodiscard]] bool isFilteredByPlan(int column) const;

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void filterTextChanged(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] std::strong_ordering compare(int left, int right, int column) const;
    void rememberRows(int first, int last);
    void rememberAll();

    AccountsModel *m_model;
    QString m_text;
    AccountsFilter m_filter;
    std::vector<QString> m_haystacks; ///< by row of the model
    std::vector<QString> m_names; ///< folded, by row of the model
    int m_previousColumn = -1;
    bool m_previousDescending = false;
};

} // namespace bucketwatch

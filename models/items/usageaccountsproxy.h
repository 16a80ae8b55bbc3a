// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/usagesharesmodel.h"

#include <QSortFilterProxyModel>

namespace bucketwatch {

/// The accounts of a UsageSharesModel, sorted, and only those whose name or ID has a text in it.
class UsageAccountsProxy final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit UsageAccountsProxy(UsageSharesModel *model, QObject *parent = nullptr);
    ~UsageAccountsProxy() override;

    /// Case is ignored; an empty text shows all.
    void setFilterText(const QString &text);
    /// The rows that are shown, in their order, see UsageSharesModel::csv().
    [[nodiscard]] CsvTable csv() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const UsageSharesModel *m_model;
    QString m_text;
};

} // namespace bucketwatch

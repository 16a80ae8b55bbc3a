// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/whatif.h"

#include <QAbstractTableModel>

namespace bucketwatch {

/// The alternatives for S3 Protection, one a row, with what each covers, costs and finds.
class WhatIfModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        CoverageColumn,
        CostColumn,
        DifferenceColumn,
        SeveritiesColumn,
        FoundColumn,
        PlanColumn, ///< "Make a plan", where one leads there
        ColumnCount
    };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< AlternativeKind as int
        DetailRole, ///< what is said below the text: of the name and of the cost
        ShareRole, ///< 0 to 1 for CoverageColumn
        CountsRole, ///< QList<int> by Severity for SeveritiesColumn; invalid when nobody knows
        MostRole, ///< findings of the alternative with most, for SeveritiesColumn
        CurrentRole, ///< whether the configuration is so
        BestRole, ///< whether it costs least for each finding more
    };

    explicit WhatIfModel(QObject *parent = nullptr);
    ~WhatIfModel() override;

    /// Null takes the rows away. Resets only when the alternatives are others.
    void setWhatIf(std::shared_ptr<const WhatIf> all);
    [[nodiscard]] std::shared_ptr<const WhatIf> all() const { return m_all; }
    /// The row of @p kind; -1 when there is none.
    [[nodiscard]] int rowOf(AlternativeKind kind) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString text(std::size_t row, Column column) const;
    [[nodiscard]] QString spokenText(std::size_t row, Column column) const;
    [[nodiscard]] QVariant counts(const Alternative &alternative) const;

    std::shared_ptr<const WhatIf> m_all;
};

} // namespace bucketwatch

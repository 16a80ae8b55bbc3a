// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/guarddutyservice.h"

#include <QAbstractTableModel>

namespace bucketwatch {

/// The edits of the workspace, newest first. Follows the service; rows are only ever added at the top while a workspace is open.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NumberColumn, TimeColumn, DoorColumn, IdentityColumn, TitleColumn, StateColumn, ColumnCount };

    explicit HistoryModel(GuardDutyService &service, QObject *parent = nullptr);

    [[nodiscard]] const EditSummary &edit(int row) const;
    /// The row of edit @p number; -1 when there is none.
    [[nodiscard]] int rowOf(EditNumber number) const;
    /// Why the edit of @p row cannot be taken back; empty when it can be tried.
    [[nodiscard]] QString lockReason(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const EditSummary &edit, Column column) const;
    void follow();

    GuardDutyService &m_service;
    std::shared_ptr<const History> m_history;
};

} // namespace bucketwatch

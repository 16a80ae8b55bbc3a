// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/answeredrequest.h"

#include <QAbstractTableModel>

#include <deque>
#include <vector>

namespace bucketwatch {

/// The log of the local endpoint: the last requests, the newest first. A ring: the oldest make room for new ones. It stays when the
/// endpoint is switched off. Lives in the thread of the window.
class RequestsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, MethodColumn, OperationColumn, AccountColumn, StatusColumn, NoteColumn, MillisecondsColumn, ColumnCount };
    enum Role {
        GradeRole = Qt::UserRole + 1, ///< AnsweredRequest::Grade as int, in every column
    };

    static constexpr qsizetype Capacity = 10'000;
    /// Of the bodies of all requests; beyond it the oldest lose theirs, so that 10,000 long answers do not fill the memory.
    static constexpr qsizetype MaxBodyBytes = qsizetype(32) * 1024 * 1024;

    explicit RequestsModel(QObject *parent = nullptr);
    ~RequestsModel() override;

    /// Adds @p requests, which are in the order they were answered; @p dropped more came before them and only count.
    void append(const std::vector<AnsweredRequest> &requests, qsizetype dropped = 0);
    void clear();

    [[nodiscard]] const AnsweredRequest &request(int row) const { return m_requests[std::size_t(row)]; }
    /// False when the bodies of @p row were dropped to save memory.
    [[nodiscard]] bool hasBodies(int row) const { return row < m_withBodies; }
    /// How many were answered since the log began, those that made room for others included.
    [[nodiscard]] qsizetype total() const { return m_total; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString text(const AnsweredRequest &request, Column column) const;
    [[nodiscard]] QVariant alignment(Column column) const;
    void removeOldest(qsizetype count);
    void dropBodies();

    std::deque<AnsweredRequest> m_requests; ///< the newest first
    qsizetype m_total = 0;
    qsizetype m_bodyBytes = 0;
    int m_withBodies = 0; ///< rows, from the newest on, that still have their bodies
};

/// @p duration in milliseconds as the log prints it: "7", "0.4".
[[nodiscard]] QString millisecondsText(std::chrono::microseconds duration);

} // namespace bucketwatch

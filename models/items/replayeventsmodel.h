// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/replayrole.h"
#include "replay/replay.h"

#include <QAbstractTableModel>

namespace bucketwatch {

struct AccountTable;

/// The events of a replay until its play head, newest first. A thin view: row r is event (shown - 1 - r) of the log, so
/// a move of the play head is one insertion or removal at the top, whatever its length, and no row is ever copied.
/// Lives in the thread of the window.
class ReplayEventsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, NameColumn, TypeColumn, AccountColumn, ResourceColumn, FindingColumn, ColumnCount };

    explicit ReplayEventsModel(QObject *parent = nullptr);
    ~ReplayEventsModel() override;

    /// Shows @p replay from before its first event; null shows nothing.
    void setReplay(std::shared_ptr<const Replay> replay);
    /// Where the names of accounts are looked up; null: ids only.
    void setAccounts(std::shared_ptr<const AccountTable> accounts);
    /// Shows every event at or before @p position.
    void setPosition(Timestamp position);

    /// Null when nothing is shown.
    [[nodiscard]] const Replay *replay() const { return m_replay.get(); }
    /// Row of the event log behind @p row.
    [[nodiscard]] qsizetype eventRow(int row) const { return m_shown - 1 - row; }
    /// Row of the model for event @p eventRow; -1 while the play head stands before it.
    [[nodiscard]] int rowOfEvent(qsizetype eventRow) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString text(qsizetype row, Column column) const;
    [[nodiscard]] QString toolTip(qsizetype row, Column column) const;
    [[nodiscard]] QString kindText(EventKind kind) const;
    [[nodiscard]] int findingOf(qsizetype row) const;
    [[nodiscard]] QVariant severityOfEvent(qsizetype row) const;

    struct Raised {
        qsizetype eventRow = -1;
        int finding = -1;
    };

    std::shared_ptr<const Replay> m_replay;
    std::shared_ptr<const AccountTable> m_accounts;
    std::vector<Raised> m_raised; ///< by event row, then severity, the worst first
    qsizetype m_shown = 0;
    bool m_severalDays = false;
};

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/replayrole.h"
#include "items/shownrange.h"
#include "replay/replay.h"
#include "replay/timelineaxis.h"

#include <QAbstractTableModel>

#include <optional>

namespace bucketwatch {

struct AccountTable;

/// The events of a replay until its play head, or those of a range of time until there, newest first. A thin view: row r is event
/// (end - 1 - r) of the log, so a move of the play head or of the range is an insertion or removal at the ends, whatever its
/// length, and no row is ever copied. Of more than MostRows the newest are there. Lives in the thread of the window.
class ReplayEventsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr qsizetype MostRows = 1'000'000; ///< a view of more than a few million rows stumbles over its own heights
    enum Column { TimeColumn, NameColumn, TypeColumn, AccountColumn, ResourceColumn, FindingColumn, ColumnCount };

    explicit ReplayEventsModel(QObject *parent = nullptr);
    ~ReplayEventsModel() override;

    /// Shows @p replay from before its first event; null shows nothing.
    void setReplay(std::shared_ptr<const Replay> replay);
    /// Where the names of accounts are looked up; null: ids only.
    void setAccounts(std::shared_ptr<const AccountTable> accounts);
    /// Shows every event at or before @p position.
    void setPosition(Timestamp position);
    /// Of those the ones in [begin, end) of @p range; without one all of them.
    void setRange(std::optional<TimeSpan> range);
    /// Of those the ones in @p rows, rows of the log in ascending order; without them all.
    void setRows(std::optional<std::vector<qsizetype>> rows);

    /// Null when nothing is shown.
    [[nodiscard]] const Replay *replay() const { return m_replay.get(); }
    /// Row of the event log behind @p row.
    [[nodiscard]] qsizetype eventRow(int row) const
    {
        const qsizetype place = m_shown.at(row);
        return m_rows ? (*m_rows)[static_cast<std::size_t>(place)] : place;
    }
    /// Row of the model for event @p eventRow; -1 while the play head stands before it or it is out of the range.
    [[nodiscard]] int rowOfEvent(qsizetype eventRow) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void update();
    /// Where the first of the events that may be shown stands that is @p eventRow or comes after it.
    [[nodiscard]] qsizetype placeOf(qsizetype eventRow) const;
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
    std::optional<TimeSpan> m_range;
    Timestamp m_position {};
    std::optional<std::vector<qsizetype>> m_rows;
    ShownRange m_shown; ///< rows of the log, or indexes into m_rows
    bool m_severalDays = false;
};

} // namespace bucketwatch

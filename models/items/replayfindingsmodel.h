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

/// The findings of a replay that were raised until its play head, or those raised in a range of time until there, the newest
/// first, each with the count that it has by then. A move of the play head costs what lies between, not what the recording holds.
/// Lives in the window's thread.
class ReplayFindingsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { SeverityColumn, TimeColumn, FindingTypeColumn, AccountColumn, CountColumn, ColumnCount };

    explicit ReplayFindingsModel(QObject *parent = nullptr);
    ~ReplayFindingsModel() override;

    /// Shows @p replay from before its first event; null shows nothing.
    void setReplay(std::shared_ptr<const Replay> replay);
    void setAccounts(std::shared_ptr<const AccountTable> accounts);
    void setPosition(Timestamp position);
    /// Shows the findings that are raised in [begin, end) of @p range; without one all of them.
    void setRange(std::optional<TimeSpan> range);

    /// What is shown; null before the first setReplay().
    [[nodiscard]] const Replay *replay() const { return m_replay.get(); }
    /// Index into Replay::findings.
    [[nodiscard]] int finding(int row) const;
    /// -1 while the play head stands before @p finding or it is out of the range.
    [[nodiscard]] int rowOfFinding(int finding) const;
    /// When @p finding is raised: the time of its first occurrence.
    [[nodiscard]] Timestamp raisedAt(int finding) const;
    /// Of the event that raised @p finding, as a row of the log; -1 when the recording has none.
    [[nodiscard]] qsizetype firstEvent(int finding) const;
    /// Of the event that raised or repeated @p finding last until the play head, as a row of the log; nothing before that.
    [[nodiscard]] std::optional<qsizetype> latestEvent(int finding) const;
    /// When the findings are raised, ascending; for "next finding" and for marks on a timeline. As many as findings.
    [[nodiscard]] const std::vector<int> &findingsByTime() const { return m_order; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// What is known of a finding at the play head.
    struct State {
        int firstOccurrence = -1; ///< index into Replay::occurrences; -1: the recording has none
        int latestOccurrence = -1;
        int place = -1; ///< index into m_order
        int count = 0;
    };

    void orderFindings();
    void update();
    /// Moves the counts to @p occurrences; returns the lowest and highest row touched, of those shown before and after.
    std::pair<int, int> countUntil(std::size_t occurrences);
    [[nodiscard]] QString text(int finding, Column column) const;

    std::shared_ptr<const Replay> m_replay;
    std::shared_ptr<const AccountTable> m_accounts;
    std::vector<State> m_states; ///< parallel to Replay::findings
    std::vector<int> m_previous; ///< parallel to Replay::occurrences: the one before of the same finding, or -1
    std::vector<int> m_order; ///< indexes of findings by the time they are raised
    std::size_t m_counted = 0; ///< occurrences at or before the play head
    std::optional<TimeSpan> m_range;
    Timestamp m_position {};
    ShownRange m_shown; ///< indexes into m_order
};

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "style/container.h"

#include <optional>

class QModelIndex;

namespace bucketwatch {

class Button;
class ReplayEventsModel;
class TableView;

/// The table of events until the play head. While it follows, the newest stays in view; scrolling away ends that, and then
/// what is in view stays there while newer events come in above.
class EventsPane final : public Container {
    Q_OBJECT
public:
    explicit EventsPane(ReplayEventsModel &model, QWidget *parent = nullptr);

    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] bool isFollowing() const;
    void setFollowing(bool following);
    /// That only the events of a lane are listed; without a name those of all.
    void setLane(const std::optional<QString> &name);
    /// What an empty table says.
    void setHasEvents(bool recordingHasEvents);
    /// An event by what stays the same while a recording grows.
    struct EventPlace {
        Timestamp time {};
        qsizetype number = -1; ///< among those of that time; -1: no event
    };
    /// What is looked at in the table.
    struct Place {
        bool isFollowing = true;
        EventPlace first;
        EventPlace selected;
    };
    [[nodiscard]] Place place() const;
    /// Goes back to a place after the recording was replaced by itself, grown.
    void goTo(const Place &place);
    /// Selects the event and brings it into view; false while the play head stands before it.
    bool showEventRow(qsizetype eventRow);

Q_SIGNALS:
    void allRequested();
    /// A finding's event was double-clicked, or Enter pressed on it.
    void findingActivated(int finding);

private:
    void setUpTable();
    [[nodiscard]] EventPlace placeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const EventPlace &place) const;
    void keepInPlace(int insertedRows);
    void activate(const QModelIndex &index);
    void refreshCounter();

    ReplayEventsModel &m_model;
    Button *m_all;
    Button *m_follow; ///< before the table, as for the Tab key
    TableView *m_table;
    bool m_scrollingBySelf = false;
};

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/eventspane.h"
#include "replay/timelinelanes.h"
#include "replay/timelinezoom.h"

#include <QWidget>

#include <optional>
#include <vector>

class QSplitter;

namespace KSyntaxHighlighting {
class Repository;
}

namespace bucketwatch {

class FindingDetail;
class FindingsPane;
class LaneCounter;
class ReplayEventsModel;
class ReplayFindingsModel;
class ReplaySession;
class SummaryStrip;
class FlowColumn;
class TallScrollArea;
class TimelineLanesView;
class TimelineWidget;
class TimelineZoomBar;
struct TimelineMark;
struct TimelinePicture;
class TransportBar;
class UnreadablePane;

/// An open recording: summary, transport and timeline, events and findings until the play head, and beside them the
/// chosen finding. Every part looks at the session's replay and follows its playback.
class ReplayView final : public QWidget {
    Q_OBJECT
public:
    ReplayView(ReplaySession &session, KSyntaxHighlighting::Repository &syntax, QWidget *parent = nullptr);

    /// One event on (+1) or back (-1), to where the next or previous time of an event lies.
    void step(int direction);
    /// To the next (+1) or previous (-1) time a finding is raised.
    void seekFinding(int direction);
    void togglePlaying();
    /// Where all keys of the replay work.
    void focusTimeline();
    void changeSpeed(int direction);
    /// Shows less time (+1) or more (-1) around the play head where that is seen, else around the middle.
    void zoom(int direction);
    void showWhole();
    /// Shows earlier (-1) or later (+1) time.
    void pan(int direction);
    /// A lane of the timeline for each bucket, account or identity; nothing: all events together.
    void showLanes(std::optional<LaneKey> key);
    [[nodiscard]] std::optional<LaneKey> laneKey() const { return m_laneKey; }
    /// True while lanes are counted or the events of one are looked for.
    [[nodiscard]] bool isCounting() const;
    /// Opens the panel with @p finding; moves the play head there when it stands before it.
    void openFinding(int finding);
    /// Opens the newest finding that the play head has passed; nothing when there is none.
    void openLatestFinding();
    void closeFinding();
    [[nodiscard]] bool isFindingOpen() const;
    /// True while the panel waits for the record of its event.
    [[nodiscard]] bool isReading() const;
    void showUnreadable();
    /// The timeline as it is shown.
    [[nodiscard]] TimelinePicture picture() const;
    /// The same, of the whole recording.
    [[nodiscard]] TimelinePicture wholePicture() const;

Q_SIGNALS:
    void statusTextChanged(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FlowColumn *makeStage();
    void takeReplay();
    /// Takes the session's replay in place of the one that it has grown from: what is open stays open.
    void takeUpdate();
    void showReplay();
    void takeAccounts();
    void takeMissed();
    /// What stands on the timeline, by time.
    [[nodiscard]] std::vector<TimelineMark> marks() const;
    void connectZoom();
    void connectLanes();
    void countLanes();
    void takeLanes(const std::shared_ptr<const TimelineLanes> &lanes);
    void takeLane();
    /// The rows of the log at which marks() are raised.
    [[nodiscard]] std::vector<qsizetype> rowsOf(const std::vector<TimelineMark> &marks) const;
    void showSpan(TimeSpan span);
    /// Brings @p time into view.
    void reveal(Timestamp time);
    void applyZoom();
    [[nodiscard]] qsizetype eventsIn(TimeSpan span) const;
    /// Why data events of the recording were not monitored, one reason a line.
    [[nodiscard]] QStringList notMonitoredTexts() const;
    void follow();
    void announceFinding();
    void refreshDetail();
    void showEventRow(qsizetype eventRow);
    void makeRoom();

    ReplaySession &m_session;
    ReplayEventsModel *m_events;
    ReplayFindingsModel *m_findings;
    SummaryStrip *m_summary;
    UnreadablePane *m_unreadable;
    TransportBar *m_transport;
    TimelineZoomBar *m_zoomBar;
    TimelineWidget *m_timeline;
    TimelineLanesView *m_lanes;
    LaneCounter *m_laneCounter;
    EventsPane *m_eventsPane;
    FindingsPane *m_findingsPane;
    FindingDetail *m_detail;
    QSplitter *m_splitter;
    TallScrollArea *m_scroll;
    TimelineZoom m_zoom;
    std::optional<LaneKey> m_laneKey;
    std::optional<EventsPane::Place> m_placeInLane; ///< to go back to when the events of the lane are found
};

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/replayview.h"

#include "finding/tallscrollarea.h"
#include "guardduty/guarddutyservice.h"
#include "items/replayeventsmodel.h"
#include "items/replayfindingsmodel.h"
#include "items/timelinetext.h"
#include "replay/eventspane.h"
#include "replay/findingdetail.h"
#include "replay/findingspane.h"
#include "replay/lanecounter.h"
#include "replay/replaysession.h"
#include "replay/replaysteps.h"
#include "replay/summarystrip.h"
#include "replay/timelinelanesview.h"
#include "replay/timelineoverview.h"
#include "replay/timelinewidget.h"
#include "replay/timelinezoombar.h"
#include "replay/transportbar.h"
#include "replay/unreadablepane.h"
#include "style/flowcolumn.h"
#include "style/tableview.h"
#include "style/tokens.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {
constexpr int SideBySide = 1000; ///< narrower, an open finding takes the place of the rest
constexpr int DetailWidth = 440;
constexpr int TablesHeight = 240; ///< head and about four rows; below that the view scrolls
} // namespace

ReplayView::ReplayView(ReplaySession &session, KSyntaxHighlighting::Repository &syntax, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_events(new ReplayEventsModel(this))
    , m_findings(new ReplayFindingsModel(this))
    , m_summary(new SummaryStrip)
    , m_unreadable(new UnreadablePane)
    , m_transport(new TransportBar(session.playback()))
    , m_zoomBar(new TimelineZoomBar)
    , m_timeline(new TimelineWidget)
    , m_lanes(new TimelineLanesView)
    , m_laneCounter(new LaneCounter(this))
    , m_eventsPane(new EventsPane(*m_events))
    , m_findingsPane(new FindingsPane(*m_findings))
    , m_detail(new FindingDetail(syntax))
    , m_splitter(new QSplitter(this))
    , m_scroll(new TallScrollArea)
{
    m_splitter->setObjectName("replaySplitter"_L1);
    m_scroll->setColumn(makeStage());
    m_splitter->addWidget(m_scroll);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_detail->setMinimumWidth(320);
    m_detail->hide();
    m_unreadable->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);

    // The space bar plays wherever no button or field has a use for it.
    m_eventsPane->table()->installEventFilter(this);
    m_findingsPane->table()->installEventFilter(this);
    m_scroll->installEventFilter(this);

    Playback &playback = session.playback();
    connect(&session, &ReplaySession::replayChanged, this, &ReplayView::takeReplay);
    connect(&session, &ReplaySession::replayUpdated, this, &ReplayView::takeUpdate);
    connect(&session, &ReplaySession::missedChanged, this, &ReplayView::takeMissed);
    connect(&session.service(), &GuardDutyService::organizationChanged, this, &ReplayView::takeAccounts);
    connect(&playback, &Playback::positionChanged, this, &ReplayView::follow);
    connect(m_summary, &SummaryStrip::unreadableRequested, this, &ReplayView::showUnreadable);
    connect(m_unreadable, &UnreadablePane::closeRequested, m_unreadable, &QWidget::hide);
    connect(m_transport, &TransportBar::stepRequested, this, &ReplayView::step);
    connect(m_transport, &TransportBar::nextFindingRequested, this, [this] { seekFinding(1); });
    connect(m_timeline, &TimelineWidget::seekRequested, &playback, &Playback::seek);
    connect(m_timeline, &TimelineWidget::findingActivated, this, &ReplayView::openFinding);
    connect(m_eventsPane, &EventsPane::findingActivated, this, &ReplayView::openFinding);
    connect(m_findingsPane, &FindingsPane::findingActivated, this, &ReplayView::openFinding);
    connect(m_findings, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_session.playback().isPlaying()) // who seeks looks for themselves
            announceFinding();
    });
    connect(m_detail, &FindingDetail::closeRequested, this, &ReplayView::closeFinding);
    connect(m_detail, &FindingDetail::eventRequested, this, &ReplayView::showEventRow);
    connectZoom();
    connectLanes();
    takeAccounts();
    takeReplay();
}

void ReplayView::connectZoom()
{
    connect(m_transport, &TransportBar::zoomRequested, this, &ReplayView::zoom);
    connect(m_zoomBar, &TimelineZoomBar::wholeRequested, this, &ReplayView::showWhole);
    connect(m_zoomBar->overview(), &TimelineOverview::spanChosen, this, &ReplayView::showSpan);
    connect(m_timeline, &TimelineWidget::spanChosen, this, &ReplayView::showSpan);
    connect(m_timeline, &TimelineWidget::scaleRequested, this, [this](double factor, Timestamp fixed) {
        if (m_zoom.scale(factor, fixed))
            applyZoom();
    });
    connect(m_timeline, &TimelineWidget::panRequested, this, [this](std::chrono::milliseconds by) {
        if (m_zoom.pan(by))
            applyZoom();
    });
}

void ReplayView::connectLanes()
{
    m_lanes->hide();
    Playback &playback = m_session.playback();
    connect(m_transport, &TransportBar::laneKeyChosen, this, &ReplayView::showLanes);
    connect(m_laneCounter, &LaneCounter::counted, this, &ReplayView::takeLanes);
    connect(m_laneCounter, &LaneCounter::found, this, [this](const std::vector<qsizetype> &rows) {
        m_events->setRows(rows);
        if (const auto place = std::exchange(m_placeInLane, std::nullopt))
            m_eventsPane->goTo(*place);
    });
    connect(m_lanes, &TimelineLanesView::roomChanged, this, &ReplayView::countLanes);
    connect(m_lanes, &TimelineLanesView::laneChosen, this, &ReplayView::takeLane);
    connect(m_lanes, &TimelineLanesView::seekRequested, &playback, &Playback::seek);
    connect(m_lanes, &TimelineLanesView::findingActivated, this, &ReplayView::openFinding);
    connect(m_lanes, &TimelineLanesView::scaleRequested, this, [this](double factor, Timestamp fixed) {
        if (m_zoom.scale(factor, fixed))
            applyZoom();
    });
    connect(m_lanes, &TimelineLanesView::panRequested, this, [this](std::chrono::milliseconds by) {
        if (m_zoom.pan(by))
            applyZoom();
    });
    connect(m_eventsPane, &EventsPane::allRequested, this, [this] {
        m_lanes->choose({});
        takeLane();
        m_eventsPane->table()->setFocus(); // the button goes away
    });
}

void ReplayView::showLanes(std::optional<LaneKey> key)
{
    if (m_laneKey == key)
        return;
    const bool hadFocus = m_timeline->hasFocus() || m_lanes->hasFocus();
    m_laneKey = key;
    m_transport->setLaneKey(key);
    m_lanes->setLanes(nullptr, {}, {});
    m_lanes->choose({});
    takeLane();
    m_timeline->setVisible(!key);
    m_lanes->setVisible(key.has_value());
    countLanes();
    if (hadFocus)
        focusTimeline();
}

bool ReplayView::isCounting() const
{
    return m_laneCounter->isBusy();
}

void ReplayView::countLanes()
{
    const std::shared_ptr<const Replay> replay = m_session.replay();
    if (replay && m_laneKey)
        m_laneCounter->count(replay, *m_laneKey, m_zoom.shown(), rowsOf(marks()), m_lanes->mostColumns());
}

std::vector<qsizetype> ReplayView::rowsOf(const std::vector<TimelineMark> &marks) const
{
    std::vector<qsizetype> rows;
    rows.reserve(marks.size());
    for (const TimelineMark &mark : marks) {
        if (mark.time >= m_zoom.shown().begin && mark.time < m_zoom.shown().end)
            rows.push_back(mark.eventRow);
    }
    return rows;
}

void ReplayView::takeLanes(const std::shared_ptr<const TimelineLanes> &lanes)
{
    if (!m_session.replay() || lanes->key() != m_laneKey)
        return;
    const std::vector<TimelineMark> all = marks();
    std::vector<std::string> names;
    names.reserve(all.size());
    for (const TimelineMark &mark : all)
        names.push_back(laneNameOf(*m_session.replay()->events, lanes->key(), mark.eventRow));
    m_lanes->setLanes(lanes, all, names);
}

void ReplayView::takeLane()
{
    const std::optional<std::string> &name = m_lanes->chosen();
    const bool isLane = m_laneKey && name && m_session.replay();
    m_eventsPane->setLane(isLane ? m_lanes->chosenText() : std::nullopt);
    if (isLane) {
        m_laneCounter->find(m_session.replay(), *m_laneKey, *name);
    } else {
        m_laneCounter->stopFinding();
        m_events->setRows({});
    }
}

FlowColumn *ReplayView::makeStage()
{
    auto *stage = new FlowColumn(FlowColumn::Height::Least);
    auto *column = new QVBoxLayout(stage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_summary);
    column->addWidget(m_unreadable);
    auto *time = new Container({});
    time->setAccessibleName(tr("Timeline"));
    time->add(m_transport);
    time->add(m_zoomBar);
    time->add(m_timeline, 1);
    time->add(m_lanes, 1);
    time->column()->setSpacing(8);
    time->column()->setContentsMargins(Tokens::ContainerPadding, 12, Tokens::ContainerPadding, 8);
    column->addWidget(time);
    auto *tables = new QSplitter;
    tables->setObjectName("replayTables"_L1);
    tables->addWidget(m_eventsPane);
    tables->addWidget(m_findingsPane);
    tables->setStretchFactor(0, 5);
    tables->setStretchFactor(1, 3);
    tables->setSizes({625, 375}); // shares, not pixels
    tables->setChildrenCollapsible(false);
    tables->setMinimumHeight(TablesHeight);
    column->addWidget(tables, 1);
    return stage;
}

void ReplayView::takeReplay()
{
    closeFinding();
    m_unreadable->hide();
    m_zoom = {};
    m_lanes->setLanes(nullptr, {}, {});
    m_lanes->choose({});
    showReplay();
    if (!m_session.replay())
        return;
    m_eventsPane->setFollowing(true);
    m_scroll->verticalScrollBar()->setValue(0);
    follow();
}

void ReplayView::takeUpdate()
{
    const QString open = m_detail->findingId();
    const EventsPane::Place place = m_eventsPane->place();
    const int before = m_findings->rowCount();
    m_detail->clear(); // its number is another finding's now
    showReplay();
    follow();
    if (m_findings->rowCount() > before)
        announceFinding();
    if (m_lanes->chosen())
        m_placeInLane = place; // once its events are found in what is there now
    else
        m_eventsPane->goTo(place);
    if (open.isEmpty())
        return;
    const std::vector<Finding> &findings = m_session.replay()->findings;
    if (const auto same = std::ranges::find(findings, open, &Finding::id); same != findings.end())
        openFinding(static_cast<int>(same - findings.begin()));
    else
        closeFinding();
}

void ReplayView::showReplay()
{
    const std::shared_ptr<const Replay> replay = m_session.replay();
    m_events->setReplay(replay);
    m_findings->setReplay(replay);
    const TimeSpan whole {m_session.playback().begin(), m_session.playback().end()};
    m_zoomBar->overview()->setRecording(m_session.density(), marks(), whole);
    m_timeline->setRecording(m_session.density(), marks(), whole);
    m_lanes->setSpan(whole);
    if (!replay) {
        m_laneCounter->cancel();
        return;
    }
    m_zoom.setWhole(whole);
    applyZoom();
    takeLane(); // the model begins anew with all events
    const QStringList notMonitored = notMonitoredTexts();
    m_summary->setReplay(*replay, notMonitored);
    m_unreadable->setUnreadable(replay->statistics.unreadable);
    m_transport->setHasFindings(!replay->findings.empty());
    m_eventsPane->setHasEvents(replay->events->size() > 0);
    m_findingsPane->setEmptyText(!replay->findings.empty(), notMonitored);
}

std::vector<TimelineMark> ReplayView::marks() const
{
    std::vector<TimelineMark> marks;
    const std::vector<Finding> *findings = m_session.replay() ? &m_session.replay()->findings : nullptr;
    for (const int finding : m_findings->findingsByTime())
        marks.push_back({m_findings->raisedAt(finding), severityOf((*findings)[static_cast<std::size_t>(finding)].severity),
            finding, m_findings->firstEvent(finding)});
    for (const MissedFinding &missed : m_session.missed())
        marks.push_back({missed.raised, severityOf(missed.key.type->severity), -1, missed.eventRow});
    std::ranges::stable_sort(marks, {}, &TimelineMark::time);
    return marks;
}

void ReplayView::takeMissed()
{
    m_timeline->setMissedWith(m_session.missedWithPlan());
    m_transport->setMissedWithPlan(!m_session.missedWithPlan().isEmpty());
    m_lanes->setMissedWith(m_session.missedWithPlan());
    m_zoomBar->overview()->setMarks(marks());
    m_timeline->setMarks(marks());
    countLanes();
}

QStringList ReplayView::notMonitoredTexts() const
{
    const qint64 notMonitored = m_session.replay()->statistics.notMonitored;
    const qint64 foreign = std::min(m_session.foreignEvents(), notMonitored);
    QStringList lines;
    if (foreign < notMonitored)
        lines += tr("%Ln data event(s) not monitored: S3 Protection is off in the account and Region.", nullptr,
            static_cast<int>(notMonitored - foreign));
    if (foreign > 0)
        lines += tr("%Ln data event(s) not monitored: the account is not in this workspace.", nullptr, static_cast<int>(foreign));
    return lines;
}

void ReplayView::takeAccounts()
{
    const std::shared_ptr<const OrganizationView> view = m_session.service().organization();
    m_events->setAccounts(view->accounts);
    m_findings->setAccounts(view->accounts);
    m_lanes->setAccounts(view->accounts);
}

void ReplayView::follow()
{
    const Timestamp position = m_session.playback().position();
    reveal(position);
    m_events->setPosition(position);
    m_findings->setPosition(position);
    m_timeline->setPosition(position);
    m_lanes->setPosition(position);
    refreshDetail();
    //: Status bar: %1 is a time, %2 "12 events", %3 "3 findings"
    Q_EMIT statusTextChanged(tr("Until %1: %2, %3")
            .arg(headText(m_timeline->span(), position), tr("%Ln event(s)", nullptr, m_events->rowCount()),
                tr("%Ln finding(s)", nullptr, m_findings->rowCount())));
}

void ReplayView::announceFinding()
{
    const QModelIndex newest = m_findings->index(0, 0);
    //: A screen reader says this when a finding appears: %1 is a severity, %2 a finding type
    const QString words
        = tr("%1 finding: %2")
              .arg(newest.data().toString(), newest.siblingAtColumn(ReplayFindingsModel::FindingTypeColumn).data().toString());
    QAccessibleAnnouncementEvent event(this, words);
    QAccessible::updateAccessibility(&event);
}

void ReplayView::refreshDetail()
{
    const int finding = m_detail->finding();
    if (finding < 0)
        return;
    const Timestamp position = m_session.playback().position();
    if (m_findings->raisedAt(finding) > position) // the play head went back before it
        return closeFinding();
    m_detail->showFinding(m_session.replay(), finding, position, m_findings->latestEvent(finding).value_or(-1));
}

void ReplayView::openFinding(int finding)
{
    Playback &playback = m_session.playback();
    reveal(m_findings->raisedAt(finding));
    if (m_findings->rowOfFinding(finding) < 0)
        playback.seek(m_findings->raisedAt(finding));
    if (!m_findingsPane->selectFinding(finding))
        return;
    m_detail->showFinding(m_session.replay(), finding, playback.position(), m_findings->latestEvent(finding).value_or(-1));
    const bool wasHidden = m_detail->isHidden();
    m_detail->show();
    makeRoom();
    if (wasHidden && width() >= SideBySide)
        m_splitter->setSizes({width() - DetailWidth, DetailWidth});
}

void ReplayView::openLatestFinding()
{
    if (m_findings->rowCount() > 0)
        openFinding(m_findings->finding(0));
}

void ReplayView::closeFinding()
{
    const bool hadFocus = m_detail->isAncestorOf(focusWidget());
    m_detail->clear();
    m_detail->hide();
    m_scroll->show();
    m_findingsPane->clearSelection();
    if (hadFocus)
        m_findingsPane->table()->setFocus();
}

bool ReplayView::isFindingOpen() const
{
    return !m_detail->isHidden();
}

bool ReplayView::isReading() const
{
    return m_detail->isReading();
}

void ReplayView::showUnreadable()
{
    m_unreadable->show();
    m_scroll->ensureWidgetVisible(m_unreadable);
}

TimelinePicture ReplayView::picture() const
{
    return m_timeline->picture(m_session.title());
}

TimelinePicture ReplayView::wholePicture() const
{
    TimelinePicture whole = picture();
    whole.density = m_session.density();
    whole.span = m_timeline->span();
    return whole;
}

void ReplayView::zoom(int direction)
{
    const TimeSpan shown = m_zoom.shown();
    const Timestamp head = m_session.playback().position();
    const bool isHeadSeen = head >= shown.begin && head <= shown.end;
    if (m_zoom.scale(direction > 0 ? 0.5 : 2, isHeadSeen ? head : shown.begin + shown.length() / 2))
        applyZoom();
}

void ReplayView::showWhole()
{
    const bool hadFocus = m_zoomBar->isAncestorOf(focusWidget());
    if (m_zoom.showWhole())
        applyZoom();
    if (hadFocus) // which goes away
        focusTimeline();
}

void ReplayView::pan(int direction)
{
    if (m_zoom.pan(direction * m_zoom.shown().length() / 4))
        applyZoom();
}

void ReplayView::showSpan(TimeSpan span)
{
    if (m_zoom.show(span))
        applyZoom();
}

void ReplayView::reveal(Timestamp time)
{
    if (m_session.replay() && m_zoom.include(time))
        applyZoom();
}

void ReplayView::applyZoom()
{
    const TimeSpan shown = m_zoom.shown();
    const EventLog &events = *m_session.replay()->events;
    const std::optional<TimeSpan> range = m_zoom.isWhole() ? std::nullopt : std::optional(shown);
    m_timeline->setShown(shown, m_session.density().isFineFor(shown) ? m_session.density() : TimelineDensity(events, shown));
    m_zoomBar->setZoom(m_zoom, eventsIn(shown));
    m_transport->setWhole(m_zoom.isWhole());
    m_events->setRange(range);
    m_findings->setRange(range);
    m_lanes->setShown(shown);
    countLanes();
}

qsizetype ReplayView::eventsIn(TimeSpan span) const
{
    const EventLog &events = *m_session.replay()->events;
    return events.firstRowAt(span.end) - events.firstRowAt(span.begin);
}

void ReplayView::showEventRow(qsizetype eventRow)
{
    if (width() < SideBySide)
        closeFinding();
    reveal(m_session.replay()->events->time(eventRow));
    if (m_eventsPane->showEventRow(eventRow)) {
        m_scroll->ensureWidgetVisible(m_eventsPane, 0, 0);
        m_eventsPane->table()->setFocus();
    }
}

void ReplayView::makeRoom()
{
    m_scroll->setVisible(!isFindingOpen() || width() >= SideBySide);
}

void ReplayView::step(int direction)
{
    Playback &playback = m_session.playback();
    const std::shared_ptr<const Replay> replay = m_session.replay();
    if (!replay)
        return;
    playback.pause();
    const Timestamp end = direction > 0 ? playback.end() : playback.begin();
    playback.seek(eventTowards(*replay->events, playback.position(), direction).value_or(end));
}

void ReplayView::seekFinding(int direction)
{
    Playback &playback = m_session.playback();
    const std::optional<int> found = findingTowards(*m_findings, playback.position(), direction);
    if (!found)
        return;
    playback.seek(m_findings->raisedAt(*found));
    if (isFindingOpen())
        openFinding(*found);
    else
        m_findingsPane->selectFinding(*found);
}

void ReplayView::focusTimeline()
{
    m_laneKey ? m_lanes->setFocus() : m_timeline->setFocus();
}

void ReplayView::togglePlaying()
{
    m_transport->togglePlaying();
}

void ReplayView::changeSpeed(int direction)
{
    m_transport->changeSpeed(direction);
}

void ReplayView::resizeEvent(QResizeEvent *)
{
    makeRoom();
}

bool ReplayView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_scroll && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        event->ignore(); // these are steps of the replay; the area never scrolls sideways
        return true;
    }
    if (watched != m_scroll && key == Qt::Key_Space) {
        togglePlaying();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bucketwatch

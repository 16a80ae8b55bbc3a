// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/timelinelanesview.h"

#include "items/replaytext.h"
#include "items/timelinetext.h"
#include "style/fonts.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

namespace bucketwatch {

namespace {

constexpr double ColumnWidth = 6;
constexpr double NameShare = 0.22;
constexpr double LeastName = 110;
constexpr double MostName = 280;
constexpr int LanesShown = 7;
constexpr int LeastLanes = 3;

} // namespace

TimelineLanesView::TimelineLanesView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("timelineLanes"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Timeline by lanes"));
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    describe();
}

TimelineLanesView::~TimelineLanesView() = default;

void TimelineLanesView::setAccounts(std::shared_ptr<const AccountTable> accounts)
{
    m_accounts = std::move(accounts);
    describe();
    viewport()->update();
}

void TimelineLanesView::setSpan(TimeSpan span)
{
    m_span = span;
    setShown(span);
}

void TimelineLanesView::setShown(TimeSpan shown)
{
    m_shown = shown;
    viewport()->update();
}

void TimelineLanesView::setPosition(Timestamp position)
{
    if (std::exchange(m_position, position) != position)
        viewport()->update();
}

void TimelineLanesView::setLanes(std::shared_ptr<const TimelineLanes> lanes, const std::vector<TimelineMark> &marks,
    const std::vector<std::string> &laneOfMark)
{
    m_lanes = std::move(lanes);
    m_lines = m_lanes ? std::max(m_lines, lineCount()) : 0;
    m_marks.assign(static_cast<std::size_t>(laneCount()), {});
    std::unordered_map<std::string_view, std::size_t> numbers;
    for (std::size_t lane = 0; lane < m_marks.size(); ++lane)
        numbers.emplace(m_lanes->lanes()[lane].name, lane);
    for (std::size_t mark = 0; m_lanes && mark < marks.size(); ++mark) {
        const bool isShown = marks[mark].time >= m_lanes->span().begin && marks[mark].time < m_lanes->span().end;
        if (const auto lane = numbers.find(laneOfMark[mark]); isShown && lane != numbers.end())
            m_marks[lane->second].push_back(marks[mark]);
    }
    updateScrollBar();
    updateGeometry();
    describe();
    viewport()->update();
}

void TimelineLanesView::choose(const std::optional<std::string> &name)
{
    m_chosen = name;
    describe();
    viewport()->update();
}

void TimelineLanesView::take(int lane)
{
    m_chosen = lane < 0 ? std::nullopt : std::optional(m_lanes->lanes()[static_cast<std::size_t>(lane)].name);
    if (lane >= 0) {
        const QRectF place = laneRect(lane);
        QScrollBar *bar = verticalScrollBar();
        if (place.top() < headerHeight())
            bar->setValue(bar->value() - static_cast<int>(std::ceil(headerHeight() - place.top())));
        else if (place.bottom() > viewport()->height())
            bar->setValue(bar->value() + static_cast<int>(std::ceil(place.bottom() - viewport()->height())));
    }
    describe();
    viewport()->update();
    QAccessibleAnnouncementEvent event(this, accessibleDescription());
    QAccessible::updateAccessibility(&event);
    Q_EMIT laneChosen();
}

int TimelineLanesView::laneCount() const
{
    return m_lanes ? static_cast<int>(m_lanes->lanes().size()) : 0;
}

int TimelineLanesView::lineCount() const
{
    return laneCount() + (m_lanes && m_lanes->leftOut() > 0 ? 1 : 0);
}

QFont TimelineLanesView::labelFont() const
{
    return Fonts::at(TextLevel::Small, font());
}

double TimelineLanesView::laneHeight() const
{
    return 2 * QFontMetricsF(labelFont()).height() + LanePadding;
}

double TimelineLanesView::headerHeight() const
{
    return std::ceil(QFontMetricsF(labelFont()).height()) + 10;
}

QRectF TimelineLanesView::plot() const
{
    const double names = std::clamp(width() * NameShare, LeastName, MostName);
    const double counts = QFontMetricsF(labelFont()).horizontalAdvance(QLocale().toString(1'000'000)) + 12;
    // As wide with a scroll bar as without, or what is under the pointer would move while zooming.
    const double right = width() - verticalScrollBar()->sizeHint().width() - counts;
    return {names, headerHeight(), std::max(40.0, right - names), viewport()->height() - headerHeight()};
}

double TimelineLanesView::countsRight() const
{
    return width() - verticalScrollBar()->sizeHint().width() - 6;
}

TimelineAxis TimelineLanesView::axis() const
{
    return {m_shown, plot().left(), plot().width()};
}

double TimelineLanesView::xOf(Timestamp time) const
{
    return timeToX(axis(), time);
}

int TimelineLanesView::mostColumns() const
{
    return std::max(1, static_cast<int>(plot().width() / ColumnWidth));
}

QRectF TimelineLanesView::laneRect(int lane) const
{
    return {0, headerHeight() + lane * laneHeight() - verticalScrollBar()->value(), double(viewport()->width()), laneHeight()};
}

int TimelineLanesView::laneAt(double y) const
{
    if (y < headerHeight())
        return -1;
    const int lane = static_cast<int>((y - headerHeight() + verticalScrollBar()->value()) / laneHeight());
    return lane < laneCount() ? lane : -1;
}

QSize TimelineLanesView::sizeHint() const
{
    const int lines = std::clamp(m_lines, LeastLanes, LanesShown);
    return {600, static_cast<int>(std::ceil(headerHeight() + lines * laneHeight())) + 1};
}

QSize TimelineLanesView::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

void TimelineLanesView::updateScrollBar()
{
    const double room = viewport()->height() - headerHeight();
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(lineCount() * laneHeight() - room))));
    verticalScrollBar()->setPageStep(std::max(1, static_cast<int>(room)));
    verticalScrollBar()->setSingleStep(static_cast<int>(laneHeight()));
}

void TimelineLanesView::resizeEvent(QResizeEvent *)
{
    updateScrollBar();
    if (std::exchange(m_columns, mostColumns()) != m_columns)
        Q_EMIT roomChanged();
}

void TimelineLanesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        updateScrollBar();
        viewport()->update();
    }
    QAbstractScrollArea::changeEvent(event);
}

QString TimelineLanesView::nameOf(const TimelineLane &lane) const
{
    QString name = QString::fromStdString(lane.name);
    switch (m_lanes->key()) {
    case LaneKey::Bucket:
        return name.isEmpty() ? tr("No bucket") : name;
    case LaneKey::Account:
        return name.isEmpty() ? tr("No account") : accountText(m_accounts.get(), lane.account);
    case LaneKey::Identity:
        // arn:aws:sts::111122223333:assumed-role/night
        return name.isEmpty()                            ? tr("Nobody")
            : name.startsWith(QLatin1StringView("arn:")) ? name.section(QLatin1Char(':'), 5)
                                                         : name;
    }
    return name;
}

std::optional<QString> TimelineLanesView::chosenText() const
{
    if (!m_chosen)
        return std::nullopt;
    if (const int lane = m_lanes ? m_lanes->indexOf(*m_chosen) : -1; lane >= 0)
        return nameOf(m_lanes->lanes()[static_cast<std::size_t>(lane)]);
    return m_chosen->empty() ? tr("other events") : QString::fromStdString(*m_chosen);
}

QString TimelineLanesView::secondLine(const TimelineLane &lane) const
{
    if (m_lanes->key() == LaneKey::Account)
        return lane.account.isValid() ? lane.account.toString() : QString();
    return accountText(m_accounts.get(), lane.account);
}

const std::vector<TimelineMark> &TimelineLanesView::marksOf(int lane) const
{
    return m_marks[static_cast<std::size_t>(lane)];
}

void TimelineLanesView::describe()
{
    if (laneCount() == 0) {
        setAccessibleDescription(tr("No events."));
        return;
    }
    const int lane = m_chosen ? m_lanes->indexOf(*m_chosen) : -1;
    if (lane < 0) {
        setAccessibleDescription(tr("%Ln lane(s). The arrow keys choose one.", nullptr, laneCount()));
        return;
    }
    const TimelineLane &chosen = m_lanes->lanes()[static_cast<std::size_t>(lane)];
    //: Of a timeline: %1 is a bucket, an account or a caller, %2 "512 events", %3 "2 findings"
    setAccessibleDescription(tr("%1: %2, %3.")
            .arg(nameOf(chosen), tr("%Ln event(s)", nullptr, static_cast<int>(chosen.counts.total())),
                tr("%Ln finding(s)", nullptr, static_cast<int>(marksOf(lane).size()))));
}

std::optional<TimelineCluster> TimelineLanesView::clusterAt(QPointF point) const
{
    const int lane = laneAt(point.y());
    if (lane < 0 || std::abs(point.y() - laneRect(lane).center().y()) > TimelineLayout::DiamondRadius + 2)
        return std::nullopt;
    for (const TimelineCluster &cluster : clustersOf(marksOf(lane), axis())) {
        if (std::abs(cluster.x - point.x()) <= TimelineLayout::DiamondRadius + 2)
            return cluster;
    }
    return std::nullopt;
}

bool TimelineLanesView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = toolTipAt(help->pos());
        text.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

QString TimelineLanesView::toolTipAt(QPointF point) const
{
    const int number = laneAt(point.y());
    if (number < 0)
        return {};
    if (const auto cluster = clusterAt(point)) {
        const Timestamp time = marksOf(number)[static_cast<std::size_t>(cluster->firstMark)].time;
        return clusterText(cluster->severity, cluster->count, cluster->missed, headText(m_span, time), m_missedWith);
    }
    const TimelineLane &lane = m_lanes->lanes()[static_cast<std::size_t>(number)];
    if (point.x() < plot().left())
        return lane.name.empty() ? nameOf(lane) : QString::fromStdString(lane.name);
    const Timestamp time = xToTime(axis(), point.x());
    const Timestamp begin = m_lanes->columnBegin(0);
    if (time < begin || !plot().contains(point))
        return {};
    const auto column = static_cast<std::size_t>((time - begin) / m_lanes->columnDuration());
    if (column >= lane.columns.size())
        return {};
    return barText({m_lanes->columnBegin(column), m_lanes->columnDuration(), lane.columns[column]});
}

void TimelineLanesView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_span.length().count() <= 0)
        return event->ignore();
    const QPointF point = event->position();
    if (const auto cluster = clusterAt(point)) {
        const std::vector<TimelineMark> &marks = marksOf(laneAt(point.y()));
        if (const int finding = findingOf(*cluster, marks); finding >= 0)
            Q_EMIT findingActivated(finding);
        else // there is no finding to open, but the event that would raise one
            Q_EMIT seekRequested(marks[static_cast<std::size_t>(cluster->firstMark)].time);
        return;
    }
    m_pressed = point;
    m_pannedX = point.x();
    m_drag = point.y() < headerHeight() ? Drag::Head : Drag::Pressed;
    if (m_drag == Drag::Head)
        Q_EMIT seekRequested(xToTime(axis(), point.x()));
}

void TimelineLanesView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF point = event->position();
    switch (m_drag) {
    case Drag::None:
        viewport()->setCursor(clusterAt(point) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        break;
    case Drag::Head:
        Q_EMIT seekRequested(xToTime(axis(), point.x()));
        break;
    case Drag::Pressed:
        if (std::abs(point.x() - m_pressed.x()) < QApplication::startDragDistance() || m_pressed.x() < plot().left())
            break;
        m_drag = Drag::Pan;
        viewport()->setCursor(Qt::ClosedHandCursor);
        [[fallthrough]];
    case Drag::Pan: {
        const double share = (std::exchange(m_pannedX, point.x()) - point.x()) / plot().width();
        Q_EMIT panRequested(std::chrono::milliseconds(std::llround(share * static_cast<double>(m_shown.length().count()))));
        break;
    }
    }
}

void TimelineLanesView::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    viewport()->setCursor(Qt::ArrowCursor);
    if (drag != Drag::Pressed)
        return;
    const int lane = laneAt(event->position().y());
    const bool isChosen = lane >= 0 && m_chosen == m_lanes->lanes()[static_cast<std::size_t>(lane)].name;
    take(isChosen ? -1 : lane);
}

void TimelineLanesView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const bool isSideways = turned.x() != 0 || event->modifiers().testFlag(Qt::ShiftModifier);
    if (turned.isNull() || event->position().x() < plot().left() || event->position().x() > plot().right()) {
        if (verticalScrollBar()->maximum() > 0)
            QAbstractScrollArea::wheelEvent(event);
        else
            event->ignore(); // the page scrolls
        return;
    }
    constexpr double Notch = 120;
    if (isSideways) {
        const double notches = (turned.x() != 0 ? turned.x() : turned.y()) / Notch;
        const auto length = static_cast<double>(m_shown.length().count());
        Q_EMIT panRequested(std::chrono::milliseconds(std::llround(-notches * length / 10)));
    } else {
        Q_EMIT scaleRequested(std::pow(0.8, turned.y() / Notch), xToTime(axis(), event->position().x()));
    }
    event->accept();
}

void TimelineLanesView::keyPressEvent(QKeyEvent *event)
{
    const int chosen = m_chosen && m_lanes ? m_lanes->indexOf(*m_chosen) : -1;
    switch (event->key()) {
    case Qt::Key_Down:
        if (laneCount() > 0)
            take(std::min(chosen + 1, laneCount() - 1));
        return;
    case Qt::Key_Up:
        if (laneCount() > 0)
            take(std::max(chosen - 1, 0));
        return;
    case Qt::Key_Escape:
        if (!m_chosen)
            break;
        take(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (chosen < 0 || marksOf(chosen).empty())
            break;
        for (const TimelineMark &mark : marksOf(chosen)) {
            if (mark.finding >= 0) {
                Q_EMIT findingActivated(mark.finding);
                return;
            }
        }
        break;
    default:
        break;
    }
    event->ignore(); // steps, minutes, ends and findings are keys of the whole page
}

} // namespace bucketwatch

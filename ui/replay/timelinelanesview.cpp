// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/timelinelanesview.h"

#include "items/replaytext.h"
#include "items/timelinetext.h"
#include "replay/timelinepainter.h"
#include "style/fonts.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

namespace bucketwatch {

using enum Tokens::Colour;

namespace {

constexpr double LanePadding = 4;
constexpr double ColumnWidth = 6;
constexpr double NameShare = 0.22;
constexpr double LeastName = 110;
constexpr double MostName = 280;
constexpr double DotRadius = 4;
constexpr double PaleOpacity = 0.3;
constexpr int LanesShown = 7;
constexpr int LeastLanes = 3;

/// Differences of a few events must be seen beside thousands.
double heightShare(qint64 events, qint64 highest)
{
    return std::sqrt(static_cast<double>(events) / static_cast<double>(std::max<qint64>(highest, 1)));
}

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
    const QString name = QString::fromStdString(lane.name);
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

void TimelineLanesView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setFont(labelFont());
    const Tokens &tokens = Tokens::of(this);
    const QRectF exposed = event->rect();
    const QRectF area = plot();
    painter.save();
    painter.setClipRect(QRectF(0, area.top(), viewport()->width(), area.height()));
    for (int line = 0; line < lineCount(); ++line) {
        const QRectF place = laneRect(line);
        if (place.intersects(exposed))
            paintNames(painter, line, place);
    }
    painter.restore();
    paintAxis(painter);
    const double head = xOf(m_position);
    const double split = std::clamp(head, 0.0, double(viewport()->width()));
    for (const bool isPast : {true, false}) {
        painter.save();
        painter.setClipRect(isPast ? QRectF(0, area.top(), split, area.height())
                                   : QRectF(split, area.top(), viewport()->width() - split, area.height()));
        paintLanes(painter, exposed, isPast);
        painter.restore();
    }
    if (m_span.length().count() > 0 && m_position >= m_shown.begin && m_position <= m_shown.end) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens(TextHeading), 2));
        painter.drawLine(QPointF(head, area.top() - 4), QPointF(head, area.bottom()));
        TimelinePainter::paintBubble(painter, bubbleRect(), headText(m_span, m_position), tokens);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens(FocusRingLine), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), Tokens::ItemRadius, Tokens::ItemRadius);
    }
}

QRectF TimelineLanesView::bubbleRect() const
{
    const double width = QFontMetricsF(labelFont()).horizontalAdvance(headText(m_span, m_position)) + 12;
    const double left = std::clamp(xOf(m_position) - width / 2, 0.0, std::max(0.0, viewport()->width() - width));
    return {left, 1, width, headerHeight() - 6};
}

void TimelineLanesView::paintAxis(QPainter &painter) const
{
    const Tokens &tokens = Tokens::of(this);
    const QFontMetricsF metrics(painter.font());
    const double widest = metrics.horizontalAdvance(QStringLiteral("00:00:00")) + 24;
    const QRectF area = plot();
    const std::vector<Timestamp> ticks = axisTicks(axis(), std::max(2, static_cast<int>(area.width() / widest)));
    for (const Timestamp tick : ticks) {
        const QString text = tickText(m_shown, ticks, tick);
        const double x = std::round(xOf(tick)) + 0.5;
        painter.setPen(tokens(ChartGrid));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        const double width = metrics.horizontalAdvance(text);
        if (bubbleRect().intersects({x - width / 2, 3, width, metrics.height()}))
            continue; // the play head says its time there
        painter.setPen(tokens(TextFormSecondary));
        painter.drawText(QPointF(x - width / 2, 3 + metrics.ascent()), text);
    }
    painter.setPen(tokens(TextFormSecondary));
    painter.drawText(QRectF(area.right(), 3, countsRight() - area.right(), metrics.height()), Qt::AlignRight, tr("Events"));
}

void TimelineLanesView::paintNames(QPainter &painter, int line, const QRectF &place) const
{
    const Tokens &tokens = Tokens::of(this);
    const QFontMetricsF metrics(painter.font());
    const double names = plot().left() - 12;
    painter.setPen(tokens(BorderDividerSubtle));
    painter.drawLine(place.bottomLeft(), place.bottomRight());
    if (line == laneCount()) {
        painter.setPen(tokens(TextFormSecondary));
        painter.drawText(place.adjusted(6, 0, 0, 0), Qt::AlignVCenter,
            tr("%Ln more lane(s) have %1 events.", nullptr, static_cast<int>(m_lanes->leftOut()))
                .arg(QLocale().toString(m_lanes->eventsLeftOut())));
        return;
    }
    const TimelineLane &lane = m_lanes->lanes()[static_cast<std::size_t>(line)];
    if (m_chosen == lane.name) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens(BorderRowSelected), 2));
        painter.setBrush(tokens(BgRowSelected));
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), Tokens::BadgeRadius, Tokens::BadgeRadius);
        painter.restore();
    }
    QFont bold = painter.font();
    bold.setBold(true);
    const double top = place.top() + LanePadding / 2;
    painter.save();
    painter.setFont(bold);
    painter.setPen(tokens(TextBody));
    const QString second = secondLine(lane);
    const double height = metrics.height();
    const QRectF first(6, second.isEmpty() ? top + height / 2 : top, names, height);
    painter.drawText(first, Qt::AlignVCenter, QFontMetricsF(bold).elidedText(nameOf(lane), Qt::ElideMiddle, names));
    painter.restore();
    painter.setPen(tokens(TextFormSecondary));
    painter.drawText(QRectF(6, top + height, names, height), Qt::AlignVCenter, metrics.elidedText(second, Qt::ElideRight, names));
    painter.setPen(tokens(TextBody));
    painter.drawText(QRectF(plot().right(), place.top(), countsRight() - plot().right(), place.height()),
        Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(lane.counts.total()));
}

void TimelineLanesView::paintLanes(QPainter &painter, const QRectF &exposed, bool isPast)
{
    const auto when = isPast ? TimelinePainter::When::Past : TimelinePainter::When::Future;
    const Tokens &tokens = Tokens::of(this);
    const QRectF area = plot();
    for (int lane = 0; lane < laneCount(); ++lane) {
        const QRectF row = laneRect(lane);
        if (!row.intersects(exposed))
            continue;
        painter.save();
        painter.setClipRect(QRectF(area.left(), area.top(), area.width(), area.height()), Qt::IntersectClip);
        painter.setOpacity(isPast ? 1 : PaleOpacity);
        paintColumns(painter, m_lanes->lanes()[static_cast<std::size_t>(lane)], row, exposed);
        painter.restore();
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(isPast ? 1 : PaleOpacity);
        for (const TimelineCluster &cluster : clustersOf(marksOf(lane), axis()))
            TimelinePainter::paintDiamond(painter, {cluster.x, row.center().y()}, cluster, when, tokens, painter.font());
        painter.restore();
    }
}

void TimelineLanesView::paintColumns(
    QPainter &painter, const TimelineLane &lane, const QRectF &place, const QRectF &exposed) const
{
    const Tokens &tokens = Tokens::of(this);
    const double tallest = place.height() - 2 * LanePadding;
    painter.setPen(Qt::NoPen);
    for (std::size_t column = 0; column < lane.columns.size(); ++column) {
        const EventCounts &counts = lane.columns[column];
        if (counts.total() == 0)
            continue;
        const Timestamp begin = m_lanes->columnBegin(column);
        const double left = std::round(xOf(begin));
        const double right = std::round(xOf(begin + m_lanes->columnDuration()));
        if (right < exposed.left() || left > exposed.right())
            continue;
        if (const qint64 bars = counts.data + counts.other; bars > 0) {
            const double height = std::max(3.0, tallest * heightShare(bars, m_lanes->highest()));
            painter.fillRect(QRectF(left, place.center().y() - height / 2, std::max(1.0, right - left - 1), height),
                tokens(counts.data > 0 ? ReplayDataEvents : SeverityNeutralBg));
        }
        if (counts.management > 0) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setBrush(tokens(ReplayManagementEvents));
            painter.drawEllipse(QPointF((left + right) / 2, place.center().y()), DotRadius, DotRadius);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }
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
        return clusterText(cluster->severity, cluster->count, cluster->missed, headText(m_span, time));
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

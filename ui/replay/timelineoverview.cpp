// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/timelineoverview.h"

#include "finding/severitybadge.h"
#include "items/replaytext.h"
#include "items/timelinetext.h"
#include "style/fonts.h"
#include "style/tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bucketwatch {

using enum Tokens::Colour;

namespace {
constexpr double StripHeight = 44; ///< of the bars
constexpr double StripMark = 4; ///< half a diamond
constexpr double StripTop = 2 * StripMark + 6;
constexpr double StripBar = 5; ///< least width of a bar
constexpr double OutsideOpacity = 0.45;
constexpr double HandleWidth = 7;
constexpr double HandleHeight = 20;
constexpr double Grip = 6; ///< pixels beside an end that still take it
constexpr int SmallSteps = 10; ///< a key moves by a tenth of what is shown
} // namespace

TimelineOverview::TimelineOverview(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("timelineOverview"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Whole recording"));
    setToolTip(tr("Drag the frame or its ends, or draw another. A double click shows everything."));
}

void TimelineOverview::setRecording(const TimelineDensity &density, const std::vector<TimelineMark> &marks, TimeSpan span)
{
    m_density = density;
    m_marks = marks;
    m_span = span;
    m_shown = span;
    update();
}

void TimelineOverview::setMarks(const std::vector<TimelineMark> &marks)
{
    m_marks = marks;
    update();
}

void TimelineOverview::setShown(TimeSpan span)
{
    m_shown = span;
    setAccessibleDescription(spanText(span.begin, span.end));
    update();
}

QSize TimelineOverview::sizeHint() const
{
    return {320,
        static_cast<int>(std::ceil(StripTop + StripHeight + QFontMetricsF(Fonts::at(TextLevel::Small, font())).height() + 6))};
}

QRectF TimelineOverview::barArea() const
{
    const double left = TimelineLayout::plotLeft(QFontMetricsF(Fonts::at(TextLevel::Small, font())));
    return {left, StripTop, std::max(1.0, width() - left - TimelineLayout::RightMargin), StripHeight};
}

TimelineAxis TimelineOverview::axis() const
{
    const QRectF area = barArea();
    return {m_span, area.left(), area.width()};
}

QRectF TimelineOverview::frame() const
{
    const TimelineAxis all = axis();
    const double left = timeToX(all, m_shown.begin);
    const double right = std::max(left + 2, timeToX(all, m_shown.end));
    return {QPointF(left, 1), QPointF(right, StripTop + StripHeight + 1)};
}

TimelineOverview::Part TimelineOverview::partAt(QPointF point) const
{
    const QRectF shown = frame();
    // Of ends that lie close together the one on whose side the pointer is.
    if (std::abs(point.x() - shown.left()) <= Grip && point.x() <= shown.center().x())
        return Part::Begin;
    if (std::abs(point.x() - shown.right()) <= Grip)
        return Part::End;
    return shown.contains(point) ? Part::Inside : Part::Outside;
}

void TimelineOverview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(Fonts::at(TextLevel::Small, font()));
    paintBars(painter);
    paintMarks(painter);
    paintFrame(painter);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(Tokens::of(this)(FocusRingLine), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Tokens::ItemRadius, Tokens::ItemRadius);
    }
}

void TimelineOverview::paintBars(QPainter &painter) const
{
    const Tokens &tokens = Tokens::of(this);
    const TimelineAxis all = axis();
    const QRectF area = barArea();
    const std::vector<TimelineBar> bars = m_density.bars(all, StripBar);
    const auto highest = std::ranges::max_element(bars, {}, [](const TimelineBar &bar) { return bar.counts.total(); });
    if (highest == bars.end() || highest->counts.total() == 0)
        return;
    for (const TimelineBar &bar : bars) {
        const double left = std::round(std::max(area.left(), timeToX(all, bar.begin)));
        const double right = std::round(std::min(area.right(), timeToX(all, bar.begin + bar.duration)));
        const double share = static_cast<double>(bar.counts.total()) / static_cast<double>(highest->counts.total());
        const double height = bar.counts.total() == 0 ? 0 : std::max(1.0, share * area.height());
        const bool isShown = bar.begin < m_shown.end && bar.begin + bar.duration > m_shown.begin;
        painter.setOpacity(isShown ? 1 : OutsideOpacity);
        painter.fillRect(QRectF(left, area.bottom() - height, std::max(1.0, right - left - 1), height), tokens(ReplayDataEvents));
    }
    painter.setOpacity(1);
    const QFontMetricsF metrics(painter.font());
    const double widest = metrics.horizontalAdvance(QStringLiteral("00:00:00")) + 24;
    const std::vector<Timestamp> ticks = axisTicks(all, std::max(2, static_cast<int>(all.width / widest)));
    painter.setPen(tokens(TextFormSecondary));
    for (const Timestamp tick : ticks) {
        const QString text = tickText(m_span, ticks, tick);
        painter.drawText(
            QPointF(timeToX(all, tick) - metrics.horizontalAdvance(text) / 2, area.bottom() + 3 + metrics.ascent()), text);
    }
}

void TimelineOverview::paintMarks(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const TimelineAxis all = axis();
    double last = -2 * StripMark;
    for (const TimelineMark &mark : m_marks) {
        const double x = timeToX(all, mark.time);
        if (x - last < StripMark)
            continue;
        last = x;
        const QColor colour = severityColour(mark.severity, Tokens::of(this));
        painter.setPen(mark.finding < 0 ? QPen(colour) : QPen(Qt::NoPen));
        painter.setBrush(mark.finding < 0 ? Qt::NoBrush : QBrush(colour));
        painter.drawPolygon(QPolygonF {QPointF(x, 2), QPointF(x + StripMark, 2 + StripMark), QPointF(x, 2 + 2 * StripMark),
            QPointF(x - StripMark, 2 + StripMark)});
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelineOverview::paintFrame(QPainter &painter) const
{
    const Tokens &tokens = Tokens::of(this);
    const QRectF shown = frame();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens(BorderRowSelected), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(shown, 3, 3);
    painter.setBrush(tokens(BgContainer));
    for (const double x : {shown.left(), shown.right()})
        painter.drawRoundedRect(
            QRectF(x - HandleWidth / 2, StripTop + (StripHeight - HandleHeight) / 2, HandleWidth, HandleHeight), 2, 2);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelineOverview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_span.length().count() <= 0)
        return QWidget::mousePressEvent(event);
    m_dragged = partAt(event->position());
    m_pressed = xToTime(axis(), event->position().x());
    m_before = m_shown;
    m_isDragging = true;
}

void TimelineOverview::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDragging) {
        const Part part = partAt(event->position());
        setCursor(part == Part::Outside ? Qt::ArrowCursor : part == Part::Inside ? Qt::OpenHandCursor : Qt::SizeHorCursor);
        return;
    }
    const Timestamp now = xToTime(axis(), event->position().x());
    switch (m_dragged) {
    case Part::Outside:
        return Q_EMIT spanChosen({std::min(m_pressed, now), std::max(m_pressed, now)});
    case Part::Inside:
        return Q_EMIT spanChosen({m_before.begin + (now - m_pressed), m_before.end + (now - m_pressed)});
    case Part::Begin:
        return Q_EMIT spanChosen({std::min(now, m_before.end), std::max(now, m_before.end)});
    case Part::End:
        return Q_EMIT spanChosen({std::min(now, m_before.begin), std::max(now, m_before.begin)});
    }
}

void TimelineOverview::mouseReleaseEvent(QMouseEvent *)
{
    m_isDragging = false;
}

void TimelineOverview::mouseDoubleClickEvent(QMouseEvent *)
{
    m_isDragging = false;
    Q_EMIT wholeRequested();
}

void TimelineOverview::keyPressEvent(QKeyEvent *event)
{
    const int direction = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (direction == 0 || event->modifiers() != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    const auto by = direction * m_shown.length() / SmallSteps;
    Q_EMIT spanChosen({m_shown.begin + by, m_shown.end + by});
}

} // namespace bucketwatch

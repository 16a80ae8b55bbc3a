// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the lanes of a replay are painted.

#include "items/timelinetext.h"
#include "replay/timelinelanesview.h"
#include "replay/timelinepainter.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bucketwatch {

using enum Tokens::Colour;

namespace {

constexpr double DotRadius = 4;
constexpr double PaleOpacity = 0.3;

/// Differences of a few events must be seen beside thousands.
double heightShare(qint64 events, qint64 highest)
{
    return std::sqrt(static_cast<double>(events) / static_cast<double>(std::max<qint64>(highest, 1)));
}

} // namespace

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

} // namespace bucketwatch

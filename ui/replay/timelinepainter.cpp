// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/timelinepainter.h"

#include "finding/severitybadge.h"
#include "items/replaytext.h"
#include "items/timelinetext.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace bucketwatch {

using enum Tokens::Colour;

namespace {

constexpr double FutureOpacity = 0.3;
constexpr double LetterOpacity = 0.7;
constexpr double HandleRadius = 8;
constexpr double Leftmost = -1e9;
constexpr double Rightmost = 1e9;

QRectF bubbleRect(const TimelineLayout &layout, double x, const QString &time, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const QSizeF size(metrics.horizontalAdvance(time) + 12, metrics.height() + 4);
    const bool fitsRight = x + 4 + size.width() <= layout.plot().right();
    return {QPointF(fitsRight ? x + 4 : x - 4 - size.width(), layout.plot().top() - 2), size};
}

} // namespace

TimelinePainter::TimelinePainter(QPainter &painter, const TimelineLayout &layout, const Tokens &tokens, const QFont &font)
    : m_painter(painter), m_layout(layout), m_tokens(tokens), m_font(font)
{
    m_painter.setFont(m_font);
}

void TimelinePainter::paintStatic(When when)
{
    paintGrid();
    paintLabels();
    paintSpan(when, Leftmost, Rightmost);
}

void TimelinePainter::paintAround(double headX)
{
    paintGrid();
    paintLabels();
    // What the head stands on has happened.
    const double split = std::nextafter(headX, Rightmost);
    paintSpan(When::Future, split, Rightmost);
    paintSpan(When::Past, Leftmost, split);
}

void TimelinePainter::paintSpan(When when, double from, double to)
{
    m_painter.save();
    m_painter.setOpacity(when == When::Past ? 1 : FutureOpacity);
    paintBars(from, to);
    paintClusters(when, from, to);
    m_painter.restore();
    paintTrack(when, from, to);
}

void TimelinePainter::paintGrid()
{
    const QRectF plot = m_layout.plot();
    const ValueScale scale = m_layout.scale();
    const double height = QFontMetricsF(m_font).height();
    for (qint64 value = 0; value <= scale.top; value += scale.step) {
        const double y = std::round(m_layout.yOf(value)) + 0.5;
        m_painter.setPen(m_tokens(value == 0 ? ChartAxis : ChartGrid));
        m_painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        m_painter.setPen(m_tokens(TextFormSecondary));
        m_painter.drawText(
            QRectF(0, y - height / 2, plot.left() - 8, height), Qt::AlignRight | Qt::AlignVCenter, shortNumber(value));
    }
}

void TimelinePainter::paintBars(double from, double to)
{
    m_painter.setPen(Qt::NoPen);
    for (const TimelineBar &bar : m_layout.bars()) {
        if (bar.counts.total() == 0)
            continue;
        QRectF whole = m_layout.barRect(bar);
        whole.setLeft(std::max(whole.left(), from));
        whole.setRight(std::min(whole.right(), to));
        if (whole.width() <= 0)
            continue;
        double bottom = whole.bottom();
        // From the axis up: management, data, others; a line of the ground between keeps like colours apart.
        const std::array parts {std::pair(bar.counts.management, ReplayManagementEvents),
            std::pair(bar.counts.data, ReplayDataEvents), std::pair(bar.counts.other, SeverityNeutralBg)};
        for (const auto &[count, colour] : parts) {
            if (count == 0)
                continue;
            const double height = std::max(1.0, m_layout.plot().bottom() - m_layout.yOf(count));
            const double gap = bottom < whole.bottom() && height > 3 ? 1 : 0;
            m_painter.fillRect(QRectF(whole.left(), bottom - height, whole.width(), height - gap), m_tokens(colour));
            bottom -= height;
        }
    }
}

void TimelinePainter::paintLabels()
{
    const QFontMetricsF metrics(m_font);
    const TimelineAxis &axis = m_layout.axis();
    const double widest = metrics.horizontalAdvance(QStringLiteral("00:00:00")) + 24;
    const std::vector<Timestamp> ticks = axisTicks(axis, std::max(2, static_cast<int>(axis.width / widest)));
    m_painter.setPen(m_tokens(TextFormSecondary));
    for (const Timestamp tick : ticks) {
        const QString text = tickText(axis.span, ticks, tick);
        const double width = metrics.horizontalAdvance(text);
        const double x = timeToX(axis, tick);
        m_painter.drawText(QPointF(x - width / 2, m_layout.labelTop() + metrics.ascent()), text);
    }
}

void TimelinePainter::paintClusters(When when, double from, double to)
{
    const auto isOutside = [from, to](const TimelineCluster &cluster) { return cluster.x < from || cluster.x >= to; };
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const TimelineCluster &cluster : m_layout.clusters()) {
        if (isOutside(cluster))
            continue;
        m_painter.setPen(QPen(severityColour(cluster.severity, m_tokens), 2, cluster.isMissed() ? Qt::DotLine : Qt::SolidLine));
        m_painter.drawLine(QPointF(cluster.x, m_layout.diamondY()), QPointF(cluster.x, m_layout.plot().bottom()));
    }
    for (const TimelineCluster &cluster : m_layout.clusters()) {
        if (isOutside(cluster))
            continue;
        const QPointF centre(cluster.x, m_layout.diamondY());
        if (cluster.count > 1) // another one behind it
            paintDiamond(m_painter, centre + QPointF(3, -2), cluster, when, m_tokens, m_font);
        paintDiamond(m_painter, centre, cluster, when, m_tokens, m_font);
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paintDiamond(
    QPainter &painter, QPointF centre, const TimelineCluster &cluster, When when, const Tokens &tokens, const QFont &font)
{
    const bool isHollow = cluster.isMissed();
    const QColor colour = severityColour(cluster.severity, tokens);
    const double r = TimelineLayout::DiamondRadius;
    const double edge = isHollow ? r - 1 : r;
    painter.save();
    painter.setPen(isHollow ? QPen(colour, 2) : QPen(tokens(BgContainer), 1));
    painter.setBrush(isHollow ? tokens(BgContainer) : colour);
    painter.drawPolygon(
        QPolygonF {centre + QPointF(0, -edge), centre + QPointF(edge, 0), centre + QPointF(0, edge), centre + QPointF(-edge, 0)});
    QFont letter = font;
    letter.setBold(true);
    letter.setPixelSize(static_cast<int>(r)); // a mark that repeats the words of tool tip, table and panel
    painter.setFont(letter);
    painter.setPen(when == When::Past && !isHollow ? severityTextColour(cluster.severity, tokens) : tokens(TextBody));
    painter.setOpacity(when == When::Past ? 1 : LetterOpacity);
    painter.drawText(
        QRectF(centre.x() - r, centre.y() - r, 2 * r, 2 * r), Qt::AlignCenter, displayName(cluster.severity).left(1));
    painter.restore();
}

void TimelinePainter::paintBubble(QPainter &painter, const QRectF &bubble, const QString &time, const Tokens &tokens)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens(TextHeading));
    painter.drawRoundedRect(bubble, Tokens::BadgeRadius, Tokens::BadgeRadius);
    painter.setPen(tokens(BgContainer));
    painter.drawText(bubble, Qt::AlignCenter, time);
}

void TimelinePainter::paintTrack(When when, double from, double to)
{
    const QRectF plot = m_layout.plot();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(
        QPen(m_tokens(when == When::Past ? SliderHandle : SliderTrack), when == When::Past ? 4 : 2, Qt::SolidLine, Qt::RoundCap));
    m_painter.drawLine(QPointF(std::max(plot.left(), from), m_layout.trackY()), QPointF(std::min(plot.right(), to), m_layout.trackY()));
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paintHead(double x, const QString &time)
{
    const QRectF plot = m_layout.plot();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_tokens(TextHeading), 2));
    m_painter.drawLine(QPointF(x, plot.top() - 8), QPointF(x, plot.bottom()));

    paintBubble(m_painter, bubbleRect(m_layout, x, time, m_font), time, m_tokens);

    m_painter.setPen(QPen(m_tokens(BgContainer), 2));
    m_painter.setBrush(m_tokens(SliderHandle));
    m_painter.drawEllipse(QPointF(x, m_layout.trackY()), HandleRadius, HandleRadius);
}

QRectF TimelinePainter::headRect(const TimelineLayout &layout, double x, const QString &time, const QFont &font)
{
    const QRectF line(x - HandleRadius - 2, layout.plot().top() - 9, 2 * HandleRadius + 4,
        layout.trackY() + HandleRadius + 3 - layout.plot().top() + 9);
    return line.united(bubbleRect(layout, x, time, font)).adjusted(-2, -2, 2, 2);
}

} // namespace bucketwatch

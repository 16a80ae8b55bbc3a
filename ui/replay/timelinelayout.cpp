// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/timelinelayout.h"

#include <algorithm>
#include <cmath>

namespace bucketwatch {

namespace {
constexpr double MinBarWidth = 10;
constexpr double TrackSpace = 26; ///< below the labels, with the handle of the scrubber
constexpr double MinPlotHeight = 64;
constexpr double ClusterDistance = 1.4 * TimelineLayout::DiamondRadius; ///< closer, the letters cover each other
constexpr double LinesApart = 28;
} // namespace

TimelineLayout::TimelineLayout(
    const TimelineDensity &density, std::vector<TimelineMark> marks, TimeSpan span, QSizeF size, const QFontMetricsF &metrics)
    : m_marks(std::move(marks))
{
    const double left = plotLeft(metrics);
    const double top = 2 * DiamondRadius + 10;
    const double bottom = size.height() - metrics.height() - 8 - TrackSpace;
    m_plot = QRectF(left, top, std::max(1.0, size.width() - left - RightMargin), std::max(1.0, bottom - top));
    m_trackY = size.height() - TrackSpace / 2;
    m_axis = {span, m_plot.left(), m_plot.width()};
    m_bars = density.bars(m_axis, MinBarWidth);
    qint64 highest = 0;
    for (const TimelineBar &bar : m_bars)
        highest = std::max(highest, bar.counts.total());
    m_scale = valueScale(highest, std::max(1, static_cast<int>(m_plot.height() / LinesApart)));
    m_clusters = clustersOf(m_marks, m_axis);
}

double TimelineLayout::plotLeft(const QFontMetricsF &metrics)
{
    return std::ceil(metrics.horizontalAdvance(QStringLiteral("000.0k"))) + 8;
}

double TimelineLayout::minimumHeight(const QFontMetricsF &metrics)
{
    return 2 * DiamondRadius + 10 + MinPlotHeight + metrics.height() + 8 + TrackSpace;
}

double TimelineLayout::yOf(qint64 value) const
{
    return m_plot.bottom() - m_plot.height() * static_cast<double>(value) / static_cast<double>(m_scale.top);
}

QRectF TimelineLayout::barRect(const TimelineBar &bar) const
{
    const double left = std::round(std::max(timeToX(m_axis, bar.begin), m_plot.left()));
    const double right = std::round(std::min(timeToX(m_axis, bar.begin + bar.duration), m_plot.right()));
    const double top = yOf(bar.counts.total());
    return {left, top, std::max(1.0, right - left - 1), m_plot.bottom() - top};
}

int TimelineLayout::barAt(double x) const
{
    if (m_bars.empty() || x < m_plot.left() || x > m_plot.right())
        return -1;
    const auto after = std::ranges::upper_bound(m_bars, xToTime(m_axis, x), {}, &TimelineBar::begin);
    return static_cast<int>(after - m_bars.begin()) - 1;
}

int TimelineLayout::clusterAt(QPointF point) const
{
    if (std::abs(point.y() - diamondY()) > DiamondRadius + 2)
        return -1;
    const auto nearest
        = std::ranges::min_element(m_clusters, {}, [point](const TimelineCluster &c) { return std::abs(c.x - point.x()); });
    const bool hit = nearest != m_clusters.end() && std::abs(nearest->x - point.x()) <= DiamondRadius + 2;
    return hit ? static_cast<int>(nearest - m_clusters.begin()) : -1;
}

int TimelineLayout::peak() const
{
    const auto highest = std::ranges::max_element(m_bars, {}, [](const TimelineBar &bar) { return bar.counts.total(); });
    return highest == m_bars.end() || highest->counts.total() == 0 ? -1 : static_cast<int>(highest - m_bars.begin());
}

std::vector<TimelineCluster> clustersOf(const std::vector<TimelineMark> &marks, const TimelineAxis &axis)
{
    std::vector<TimelineCluster> clusters;
    for (int i = 0; i < std::ssize(marks); ++i) {
        const TimelineMark &mark = marks[static_cast<std::size_t>(i)];
        if (mark.time < axis.span.begin || mark.time > axis.span.end)
            continue;
        const double x = timeToX(axis, mark.time);
        if (!clusters.empty() && x - clusters.back().x < ClusterDistance) {
            TimelineCluster &last = clusters.back();
            last.severity = std::max(last.severity, mark.severity);
            ++last.count;
            last.missed += mark.finding < 0;
        } else {
            clusters.push_back({x, mark.severity, i, 1, mark.finding < 0});
        }
    }
    return clusters;
}

int findingOf(const TimelineCluster &cluster, const std::vector<TimelineMark> &marks)
{
    const auto first = marks.begin() + cluster.firstMark;
    const auto found = std::find_if(first, first + cluster.count, [](const TimelineMark &mark) { return mark.finding >= 0; });
    return found == first + cluster.count ? -1 : found->finding;
}

} // namespace bucketwatch

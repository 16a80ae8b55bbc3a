// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/severity.h"
#include "replay/timelinedensity.h"

#include <QFontMetricsF>
#include <QRectF>

#include <vector>

namespace bucketwatch {

/// A finding on the timeline, or one that only S3 Protection where it is off would raise.
struct TimelineMark {
    Timestamp time {};
    Severity severity = Severity::Low;
    int finding = -1; ///< -1: it is missed
    qsizetype eventRow = -1; ///< of the event that raises it
};

/// Marks that would lie over each other are one diamond of the worst severity.
struct TimelineCluster {
    double x = 0;
    Severity severity = Severity::Low;
    int firstMark = 0; ///< index of the earliest mark in it
    int count = 1;
    int missed = 0; ///< of these

    [[nodiscard]] bool isMissed() const { return missed == count; }
};

/// The diamonds of @p marks, which are by time, on @p axis: those that are inside of its span.
[[nodiscard]] std::vector<TimelineCluster> clustersOf(const std::vector<TimelineMark> &marks, const TimelineAxis &axis);
/// The finding that a click on @p cluster opens: the first of its marks that has one; -1 when all are missed.
[[nodiscard]] int findingOf(const TimelineCluster &cluster, const std::vector<TimelineMark> &marks);

/// Where everything in a span of a timeline stands at one size, with one font. Only numbers: no painter, no widget.
class TimelineLayout {
public:
    static constexpr double DiamondRadius = 10;
    static constexpr double RightMargin = 24; ///< half of the last label stands beyond the axis

    TimelineLayout() = default;
    TimelineLayout(const TimelineDensity &density, std::vector<TimelineMark> marks, TimeSpan span, QSizeF size,
        const QFontMetricsF &metrics);

    [[nodiscard]] const TimelineAxis &axis() const { return m_axis; }
    [[nodiscard]] const std::vector<TimelineBar> &bars() const { return m_bars; }
    [[nodiscard]] const std::vector<TimelineMark> &marks() const { return m_marks; }
    [[nodiscard]] const std::vector<TimelineCluster> &clusters() const { return m_clusters; }
    [[nodiscard]] const ValueScale &scale() const { return m_scale; }
    /// Where bars stand.
    [[nodiscard]] QRectF plot() const { return m_plot; }
    /// Top of the labels of the x axis.
    [[nodiscard]] double labelTop() const { return m_plot.bottom() + 4; }
    [[nodiscard]] double diamondY() const { return m_plot.top() - DiamondRadius - 4; }
    /// The line of the scrubber.
    [[nodiscard]] double trackY() const { return m_trackY; }
    [[nodiscard]] double yOf(qint64 value) const;
    [[nodiscard]] QRectF barRect(const TimelineBar &bar) const;
    /// Index of the bar that holds the time under @p x; -1 when there is none.
    [[nodiscard]] int barAt(double x) const;
    /// Index of the cluster whose diamond is under @p point; -1 when there is none.
    [[nodiscard]] int clusterAt(QPointF point) const;
    /// Index of the highest bar; -1 without events.
    [[nodiscard]] int peak() const;
    /// Height below which a timeline can not be read, with @p metrics.
    [[nodiscard]] static double minimumHeight(const QFontMetricsF &metrics);
    /// Where the x axis begins, right of the numbers.
    [[nodiscard]] static double plotLeft(const QFontMetricsF &metrics);

private:
    std::vector<TimelineMark> m_marks; ///< by time
    std::vector<TimelineBar> m_bars;
    std::vector<TimelineCluster> m_clusters;
    TimelineAxis m_axis;
    ValueScale m_scale;
    QRectF m_plot;
    double m_trackY = 0;
};

} // namespace bucketwatch

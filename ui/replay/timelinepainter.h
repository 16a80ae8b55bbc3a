// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/timelinelayout.h"
#include "style/tokens.h"

#include <QFont>

class QPainter;

namespace bucketwatch {

/// Paints a TimelineLayout: what has happened in full colours, what is still to come pale. A value that lives for one
/// painting.
class TimelinePainter {
public:
    enum class When { Past, Future };

    TimelinePainter(QPainter &painter, const TimelineLayout &layout, const Tokens &tokens, const QFont &font);

    /// Everything that stays as it is while the play head moves.
    void paintStatic(When when);
    /// The same with what is left of @p headX in full colours and the rest pale, for a painting that is not cut in two.
    void paintAround(double headX);
    /// The line of the play head, its time, and the handle of the scrubber.
    void paintHead(double x, const QString &time);

    /// Where paintHead() paints for a head at @p x.
    [[nodiscard]] static QRectF headRect(const TimelineLayout &layout, double x, const QString &time, const QFont &font);

    /// With the letter of its severity, which stays readable when the colours are pale. Hollow when the findings are missed.
    static void paintDiamond(
        QPainter &painter, QPointF centre, const TimelineCluster &cluster, When when, const Tokens &tokens, const QFont &font);
    /// The time of the play head, light on dark.
    static void paintBubble(QPainter &painter, const QRectF &bubble, const QString &time, const Tokens &tokens);

private:
    void paintSpan(When when, double from, double to);
    void paintGrid();
    /// Those parts of bars that stand in [@p from, @p to).
    void paintBars(double from, double to);
    void paintLabels();
    /// Those that stand in [@p from, @p to).
    void paintClusters(When when, double from, double to);
    void paintTrack(When when, double from, double to);

    QPainter &m_painter;
    const TimelineLayout &m_layout;
    const Tokens &m_tokens;
    QFont m_font;
};

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/timelinelayout.h"

#include <QWidget>

namespace bucketwatch {

/// A whole recording in a strip, with the part of it that the timeline shows: its ends can be dragged, it can be moved, and
/// another part be drawn beside it. A double click asks for the whole.
class TimelineOverview final : public QWidget {
    Q_OBJECT
public:
    explicit TimelineOverview(QWidget *parent = nullptr);

    /// @p marks are by time.
    void setRecording(const TimelineDensity &density, const std::vector<TimelineMark> &marks, TimeSpan span);
    void setMarks(const std::vector<TimelineMark> &marks);
    void setShown(TimeSpan span);
    /// The frame around what is shown, in pixels.
    [[nodiscard]] QRectF frame() const;
    [[nodiscard]] TimelineAxis axis() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void spanChosen(bucketwatch::TimeSpan span);
    void wholeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Part { Outside, Inside, Begin, End };

    [[nodiscard]] Part partAt(QPointF point) const;
    [[nodiscard]] QRectF barArea() const;
    void paintBars(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintFrame(QPainter &painter) const;

    TimelineDensity m_density;
    std::vector<TimelineMark> m_marks;
    TimeSpan m_span;
    TimeSpan m_shown;
    TimeSpan m_before; ///< shown when the mouse was pressed
    Timestamp m_pressed {};
    Part m_dragged = Part::Outside;
    bool m_isDragging = false;
};

} // namespace bucketwatch

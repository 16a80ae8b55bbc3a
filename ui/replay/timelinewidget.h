// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/timelinepicture.h"

#include <QPixmap>
#include <QWidget>

namespace bucketwatch {

/// The timeline of a recording, or of a part of it: bars of events, diamonds of findings, the play head, and the line to drag it
/// along. Bars and marks are painted once for a size and theme; while the play head moves only its strip is painted again.
/// A click asks to seek, as does dragging the head; dragging over bars asks to see that part. The wheel zooms where the pointer
/// is, sideways or with Shift it pans. A click on a diamond chooses its finding.
class TimelineWidget final : public QWidget {
    Q_OBJECT
public:
    explicit TimelineWidget(QWidget *parent = nullptr);
    ~TimelineWidget() override;

    /// Shows the whole of it. @p density is copied; @p marks are by time.
    void setRecording(const TimelineDensity &density, std::vector<TimelineMark> marks, TimeSpan span);
    /// By time, in place of those that there were.
    void setMarks(std::vector<TimelineMark> marks);
    /// The plan without which missed findings are missed; empty: S3 Protection is off.
    void setMissedWith(const QString &plan) { m_missedWith = plan; }
    /// Shows @p span of it. @p density is as fine as that needs.
    void setShown(TimeSpan span, const TimelineDensity &density);
    [[nodiscard]] TimeSpan shown() const { return m_shown; }
    void setPosition(Timestamp position);
    [[nodiscard]] Timestamp position() const { return m_position; }
    /// Of the whole recording.
    [[nodiscard]] TimeSpan span() const { return m_span; }
    /// What is shown now, under @p title, in the colours of the window.
    [[nodiscard]] TimelinePicture picture(const QString &title) const;
    /// Where things stand now; for tests and for the accessible interface.
    [[nodiscard]] const TimelineLayout &layoutNow() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void seekRequested(bucketwatch::Timestamp position);
    void findingActivated(int finding);
    /// Somebody dragged over that part.
    void spanChosen(bucketwatch::TimeSpan span);
    /// @p factor times as much time is to be seen, with @p fixed where it is.
    void scaleRequested(double factor, bucketwatch::Timestamp fixed);
    void panRequested(std::chrono::milliseconds by);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Drag { None, Pressed, Band, Head };

    void invalidate();
    void paintLayers() const;
    void describe();
    void activate(const TimelineCluster &cluster);
    [[nodiscard]] double headX() const;
    [[nodiscard]] QRect headRect() const;
    [[nodiscard]] QRectF bandRect() const;
    [[nodiscard]] QString toolTipAt(QPointF point) const;
    [[nodiscard]] QFont labelFont() const;

    TimelineDensity m_density;
    std::vector<TimelineMark> m_marks;
    QString m_missedWith;
    TimeSpan m_span;
    TimeSpan m_shown;
    Timestamp m_position {};
    mutable TimelineLayout m_layout;
    mutable QPixmap m_past; ///< null: the layers are to be painted again
    mutable QPixmap m_future;
    Drag m_drag = Drag::None;
    double m_pressedX = 0;
    double m_draggedX = 0;
};

} // namespace bucketwatch

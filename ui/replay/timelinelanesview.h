// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/timelinelanes.h"
#include "replay/timelinelayout.h"

#include <QAbstractScrollArea>

#include <memory>
#include <string>

namespace bucketwatch {

struct AccountTable;

/// The timeline of a recording, or of a part of it, once for each bucket, account or identity: how many events when, management
/// events as dots, findings as diamonds, and how many events all in all. What is still to come is pale. A click on a lane, or the
/// arrow keys, choose it; Escape chooses none. The wheel zooms where the pointer is, dragging pans, and above the lanes the play
/// head is dragged.
class TimelineLanesView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit TimelineLanesView(QWidget *parent = nullptr);
    ~TimelineLanesView() override;

    /// Where the names of accounts are looked up; null: ids only.
    void setAccounts(std::shared_ptr<const AccountTable> accounts);
    /// The whole of the recording, for the words of times.
    void setSpan(TimeSpan span);
    void setShown(TimeSpan shown);
    void setPosition(Timestamp position);
    /// @p marks are by time, and @p laneOfMark has the name of the lane of each.
    void setLanes(std::shared_ptr<const TimelineLanes> lanes, const std::vector<TimelineMark> &marks,
        const std::vector<std::string> &laneOfMark);
    /// The plan without which missed findings are missed; empty: S3 Protection is off.
    void setMissedWith(const QString &plan) { m_missedWith = plan; }
    /// Chooses the lane @p name, if it is there; none without one. Nobody is told.
    void choose(const std::optional<std::string> &name);
    [[nodiscard]] const std::optional<std::string> &chosen() const { return m_chosen; }
    /// The same in words; nothing when there is none.
    [[nodiscard]] std::optional<QString> chosenText() const;
    /// How many columns there is room for.
    [[nodiscard]] int mostColumns() const;

    /// What a lane is called in words: a bucket, an account, the end of an ARN.
    [[nodiscard]] QString nameOf(const TimelineLane &lane) const;
    /// Where lane @p lane is painted in the viewport, and where @p time stands there.
    [[nodiscard]] QRectF laneRect(int lane) const;
    [[nodiscard]] double xOf(Timestamp time) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another lane, or none.
    void laneChosen();
    /// There is room for another number of columns.
    void roomChanged();
    void seekRequested(bucketwatch::Timestamp position);
    void findingActivated(int finding);
    /// @p factor times as much time is to be seen, with @p fixed where it is.
    void scaleRequested(double factor, bucketwatch::Timestamp fixed);
    void panRequested(std::chrono::milliseconds by);

protected:
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Drag { None, Pressed, Pan, Head };
    static constexpr double LanePadding = 4; ///< above and below what is in a lane

    void take(int lane);
    void describe();
    void updateScrollBar();
    void paintLanes(QPainter &painter, const QRectF &exposed, bool isPast);
    void paintColumns(QPainter &painter, const TimelineLane &lane, const QRectF &place, const QRectF &exposed) const;
    void paintNames(QPainter &painter, int lane, const QRectF &place) const;
    void paintAxis(QPainter &painter) const;
    [[nodiscard]] QString secondLine(const TimelineLane &lane) const;
    [[nodiscard]] QString toolTipAt(QPointF point) const;
    [[nodiscard]] const std::vector<TimelineMark> &marksOf(int lane) const;
    /// Of the lane under @p point; nothing when there is no diamond.
    [[nodiscard]] std::optional<TimelineCluster> clusterAt(QPointF point) const;
    [[nodiscard]] int laneAt(double y) const;
    [[nodiscard]] int laneCount() const;
    /// Lanes, and a last line when there are more.
    [[nodiscard]] int lineCount() const;
    [[nodiscard]] TimelineAxis axis() const;
    [[nodiscard]] QRectF plot() const;
    /// Of the time of the play head.
    [[nodiscard]] QRectF bubbleRect() const;
    [[nodiscard]] double countsRight() const;
    [[nodiscard]] double headerHeight() const;
    [[nodiscard]] double laneHeight() const;
    [[nodiscard]] QFont labelFont() const;

    std::shared_ptr<const AccountTable> m_accounts;
    std::shared_ptr<const TimelineLanes> m_lanes;
    std::vector<std::vector<TimelineMark>> m_marks; ///< of each lane
    QString m_missedWith;
    std::optional<std::string> m_chosen;
    TimeSpan m_span;
    TimeSpan m_shown;
    Timestamp m_position {};
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    double m_pannedX = 0;
    int m_columns = 0; ///< that there was room for
    int m_lines = 0; ///< the most that there were: the tables below stay where they are while zooming
};

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/timelinewidget.h"

#include "items/timelinetext.h"
#include "replay/timelineaccessible.h"
#include "replay/timelinepainter.h"
#include "style/fonts.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace bucketwatch {

TimelineWidget::TimelineWidget(QWidget *parent) : QWidget(parent)
{
    TimelineAccessible::install();
    setObjectName(QStringLiteral("timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Timeline"));
    describe();
}

TimelineWidget::~TimelineWidget() = default;

void TimelineWidget::setRecording(const TimelineDensity &density, std::vector<TimelineMark> marks, TimeSpan span)
{
    m_density = density;
    m_marks = std::move(marks);
    m_span = span;
    m_shown = span;
    m_position = span.begin;
    invalidate();
    describe();
}

void TimelineWidget::setMarks(std::vector<TimelineMark> marks)
{
    m_marks = std::move(marks);
    invalidate();
    describe();
}

void TimelineWidget::setShown(TimeSpan span, const TimelineDensity &density)
{
    m_density = density;
    m_shown = span;
    invalidate();
    describe();
}

void TimelineWidget::setPosition(Timestamp position)
{
    if (position == m_position)
        return;
    const double before = headX();
    QRect changed = headRect();
    m_position = position;
    changed |= headRect();
    // Between the old and the new head the pale colours turn full, or back.
    const double after = headX();
    changed |= QRectF(std::min(before, after), 0, std::abs(after - before), height()).toAlignedRect();
    update(changed);
    QAccessibleValueChangeEvent event(this, headText(m_span, m_position));
    QAccessible::updateAccessibility(&event);
}

const TimelineLayout &TimelineWidget::layoutNow() const
{
    if (m_past.isNull())
        paintLayers();
    return m_layout;
}

TimelinePicture TimelineWidget::picture(const QString &title) const
{
    return {.density = m_density,
        .marks = m_marks,
        .span = m_shown,
        .position = m_position,
        .title = title,
        .timeline = size().expandedTo(minimumSizeHint()),
        .font = font(),
        .tokens = &Tokens::of(this)};
}

QSize TimelineWidget::sizeHint() const
{
    return {600, minimumSizeHint().height() + 40};
}

QSize TimelineWidget::minimumSizeHint() const
{
    return {320, static_cast<int>(std::ceil(TimelineLayout::minimumHeight(QFontMetricsF(labelFont()))))};
}

QFont TimelineWidget::labelFont() const
{
    return Fonts::at(TextLevel::Small, font());
}

void TimelineWidget::invalidate()
{
    m_past = {};
    m_future = {};
    update();
}

void TimelineWidget::paintLayers() const
{
    const QFont labels = labelFont();
    m_layout = TimelineLayout(m_density, m_marks, m_shown, size(), QFontMetricsF(labels));
    const auto layer = [this, &labels](TimelinePainter::When when) {
        QPixmap pixmap(size() * devicePixelRatioF());
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        TimelinePainter(painter, m_layout, Tokens::of(this), labels).paintStatic(when);
        return pixmap;
    };
    m_past = layer(TimelinePainter::When::Past);
    m_future = layer(TimelinePainter::When::Future);
}

double TimelineWidget::headX() const
{
    return timeToX(layoutNow().axis(), m_position);
}

QRect TimelineWidget::headRect() const
{
    return TimelinePainter::headRect(layoutNow(), headX(), headText(m_span, m_position), labelFont()).toAlignedRect();
}

void TimelineWidget::paintEvent(QPaintEvent *)
{
    if (m_past.isNull() || m_past.devicePixelRatio() != devicePixelRatioF())
        paintLayers();
    QPainter painter(this);
    const double head = headX();
    // Left and right of the axis both layers say the same, so the past may end anywhere there.
    const double x = std::clamp(head, 0.0, double(width()));
    painter.setClipRect(QRectF(0, 0, x, height()));
    painter.drawPixmap(0, 0, m_past);
    painter.setClipRect(QRectF(x, 0, width() - x, height()));
    painter.drawPixmap(0, 0, m_future);
    painter.setClipping(false);
    const Tokens &tokens = Tokens::of(this);
    if (m_span.length().count() > 0 && m_position >= m_shown.begin && m_position <= m_shown.end)
        TimelinePainter(painter, m_layout, tokens, labelFont()).paintHead(head, headText(m_span, m_position));
    if (m_drag == Drag::Band) {
        painter.setPen(tokens(Tokens::Colour::BorderRowSelected));
        QColor fill = tokens(Tokens::Colour::BorderRowSelected);
        fill.setAlphaF(0.15F);
        painter.setBrush(fill);
        painter.drawRect(bandRect());
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens(Tokens::Colour::FocusRingLine), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Tokens::ItemRadius, Tokens::ItemRadius);
    }
}

void TimelineWidget::resizeEvent(QResizeEvent *)
{
    invalidate();
}

void TimelineWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        invalidate();
    }
    QWidget::changeEvent(event);
}

bool TimelineWidget::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = toolTipAt(help->pos());
        text.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

QString TimelineWidget::toolTipAt(QPointF point) const
{
    const TimelineLayout &layout = layoutNow();
    if (const int cluster = layout.clusterAt(point); cluster >= 0) {
        const TimelineCluster &found = layout.clusters()[static_cast<std::size_t>(cluster)];
        const QString time = headText(m_span, m_marks[static_cast<std::size_t>(found.firstMark)].time);
        return clusterText(found.severity, found.count, found.missed, time, m_missedWith);
    }
    const int bar = layout.plot().contains(point) ? layout.barAt(point.x()) : -1;
    return bar < 0 ? QString() : barText(layout.bars()[static_cast<std::size_t>(bar)]);
}

void TimelineWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_span.length().count() <= 0)
        return QWidget::mousePressEvent(event);
    const TimelineLayout &layout = layoutNow();
    if (const int cluster = layout.clusterAt(event->position()); cluster >= 0) {
        return activate(layout.clusters()[static_cast<std::size_t>(cluster)]);
    }
    m_pressedX = event->position().x();
    m_draggedX = m_pressedX;
    m_drag = event->position().y() >= layout.labelTop() ? Drag::Head : Drag::Pressed;
    if (m_drag == Drag::Head)
        Q_EMIT seekRequested(xToTime(layout.axis(), m_pressedX));
}

void TimelineWidget::activate(const TimelineCluster &cluster)
{
    if (const int finding = findingOf(cluster, m_marks); finding >= 0)
        Q_EMIT findingActivated(finding);
    else // there is no finding to open, but the event that would raise one
        Q_EMIT seekRequested(m_marks[static_cast<std::size_t>(cluster.firstMark)].time);
}

QRectF TimelineWidget::bandRect() const
{
    const QRectF plot = layoutNow().plot();
    const double left = std::clamp(std::min(m_pressedX, m_draggedX), plot.left(), plot.right());
    const double right = std::clamp(std::max(m_pressedX, m_draggedX), plot.left(), plot.right());
    return {QPointF(left + 0.5, plot.top() + 0.5), QPointF(right - 0.5, plot.bottom() - 0.5)};
}

void TimelineWidget::mouseMoveEvent(QMouseEvent *event)
{
    m_draggedX = event->position().x();
    switch (m_drag) {
    case Drag::None:
        setCursor(layoutNow().clusterAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        break;
    case Drag::Head:
        Q_EMIT seekRequested(xToTime(layoutNow().axis(), m_draggedX));
        break;
    case Drag::Pressed:
        if (std::abs(m_draggedX - m_pressedX) < QApplication::startDragDistance())
            break;
        m_drag = Drag::Band;
        [[fallthrough]];
    case Drag::Band:
        update();
        break;
    }
}

void TimelineWidget::mouseReleaseEvent(QMouseEvent *)
{
    const TimelineAxis &axis = layoutNow().axis();
    const Drag drag = std::exchange(m_drag, Drag::None);
    update();
    if (drag == Drag::Pressed)
        Q_EMIT seekRequested(xToTime(axis, m_pressedX));
    else if (drag == Drag::Band)
        Q_EMIT spanChosen({xToTime(axis, std::min(m_pressedX, m_draggedX)), xToTime(axis, std::max(m_pressedX, m_draggedX))});
}

void TimelineWidget::wheelEvent(QWheelEvent *event)
{
    const TimelineLayout &layout = layoutNow();
    const QPoint turned = event->angleDelta();
    const bool isSideways = turned.x() != 0 || event->modifiers().testFlag(Qt::ShiftModifier);
    if (!layout.plot().contains(event->position()) || turned.isNull())
        return event->ignore(); // the page scrolls
    constexpr double Notch = 120;
    if (isSideways) {
        const double notches = (turned.x() != 0 ? turned.x() : turned.y()) / Notch;
        const auto length = static_cast<double>(m_shown.length().count());
        Q_EMIT panRequested(std::chrono::milliseconds(std::llround(-notches * length / 10)));
    } else {
        Q_EMIT scaleRequested(std::pow(0.8, turned.y() / Notch), xToTime(layout.axis(), event->position().x()));
    }
    event->accept();
}

void TimelineWidget::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drag != Drag::None) {
        m_drag = Drag::None;
        return update();
    }
    // Steps, minutes, ends and findings are keys of the whole page; only going by bars is the timeline's own.
    const auto &bars = layoutNow().bars();
    const int direction = event->key() == Qt::Key_PageUp ? -1 : event->key() == Qt::Key_PageDown ? 1 : 0;
    if (direction == 0 || bars.empty())
        return QWidget::keyPressEvent(event);
    Q_EMIT seekRequested(std::clamp(m_position + direction * bars.front().duration, m_span.begin, m_span.end));
}

void TimelineWidget::describe()
{
    const EventCounts counts = m_density.between(m_shown.begin, m_shown.end);
    const TimelineLayout &layout = layoutNow();
    int marks = 0;
    int missed = 0;
    for (const TimelineCluster &cluster : layout.clusters()) {
        marks += cluster.count - cluster.missed;
        missed += cluster.missed;
    }
    const QString findings = tr("%Ln finding(s)", nullptr, marks);
    const int peak = layout.peak();
    if (peak < 0) {
        setAccessibleDescription(tr("No events."));
        return;
    }
    const TimelineBar &bar = layout.bars()[static_cast<std::size_t>(peak)];
    //: %1 is "3,006 events", %2 "12 findings", %3 the highest number of events in a bar, %4 its time
    QString text = tr("%1, %2, peak %3 at %4.")
                       .arg(tr("%Ln event(s)", nullptr, static_cast<int>(counts.total())), findings,
                           QLocale().toString(bar.counts.total()), barTime(m_span, bar));
    if (missed > 0)
        text += u' '
            + (m_missedWith.isEmpty() ? tr("%Ln more finding(s) only with S3 Protection.", nullptr, missed)
                                      : tr("%Ln more finding(s) only with the plan \u201c%1\u201d.", nullptr, missed).arg(m_missedWith));
    setAccessibleDescription(text);
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/timelineaccessible.h"

#include "items/timelinetext.h"
#include "replay/timelinewidget.h"

namespace bucketwatch {

namespace {

double secondsOf(std::chrono::milliseconds length)
{
    return std::chrono::duration<double>(length).count();
}

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *timeline = qobject_cast<TimelineWidget *>(object);
    return timeline ? new TimelineAccessible(*timeline) : nullptr;
}

} // namespace

TimelineAccessible::TimelineAccessible(TimelineWidget &timeline)
    : QAccessibleWidget(&timeline, QAccessible::Slider), m_timeline(timeline)
{
}

void TimelineAccessible::install()
{
    QAccessible::installFactory(make); // an installed factory is not installed twice
}

QString TimelineAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? headText(m_timeline.span(), m_timeline.position()) : QAccessibleWidget::text(kind);
}

void *TimelineAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QVariant TimelineAccessible::currentValue() const
{
    return secondsOf(m_timeline.position() - m_timeline.span().begin);
}

void TimelineAccessible::setCurrentValue(const QVariant &value)
{
    const auto offset = std::chrono::duration<double>(value.toDouble());
    Q_EMIT m_timeline.seekRequested(m_timeline.span().begin + std::chrono::duration_cast<std::chrono::milliseconds>(offset));
}

QVariant TimelineAccessible::maximumValue() const
{
    return secondsOf(m_timeline.span().length());
}

} // namespace bucketwatch

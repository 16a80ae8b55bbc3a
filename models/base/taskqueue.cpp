// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/taskqueue.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace bucketwatch {

namespace {

QEvent::Type wakeUp()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

} // namespace

void TaskQueue::post(Task task)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    QCoreApplication::postEvent(this, new QEvent(wakeUp()));
}

void TaskQueue::runPosted()
{
    // One at a time: a task may post another one, or wait in an event loop of its own.
    for (;;) {
        Task task;
        {
            const std::scoped_lock lock(m_mutex);
            if (m_tasks.empty())
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        task();
    }
}

bool TaskQueue::event(QEvent *event)
{
    if (event->type() != wakeUp())
        return QObject::event(event);
    runPosted();
    return true;
}

} // namespace bucketwatch

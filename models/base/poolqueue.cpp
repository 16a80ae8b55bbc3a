// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/poolqueue.h"

#include <QThreadPool>

#include <utility>

namespace bucketwatch {

PoolQueue::PoolQueue(QThreadPool &pool) : m_pool(pool)
{
    setAutoDelete(false);
}

void PoolQueue::post(Task task)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_pool.start(this); // once for each task
}

void PoolQueue::run()
{
    Task task;
    {
        const std::scoped_lock lock(m_mutex);
        task = std::move(m_tasks.front());
        m_tasks.pop_front();
    }
    task();
}

void runInPool(PoolQueue::Task task)
{
    // Stays until the program has ended, since the pool may be at work that long.
    static auto &queue = *new PoolQueue(*QThreadPool::globalInstance());
    queue.post(std::move(task));
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRunnable>

#include <deque>
#include <functional>
#include <mutex>

class QThreadPool;

namespace bucketwatch {

/// Work for the threads of a pool, begun in the order in which it came. As by TaskQueue it is handed over under a mutex of the
/// standard library, which a thread sanitizer sees. @p pool must be done before the object goes.
class PoolQueue final : public QRunnable {
public:
    using Task = std::move_only_function<void()>;

    explicit PoolQueue(QThreadPool &pool);

    /// From any thread.
    void post(Task task);

private:
    void run() override;

    QThreadPool &m_pool;
    std::mutex m_mutex;
    std::deque<Task> m_tasks;
};

/// In the pool of the program.
void runInPool(PoolQueue::Task task);

} // namespace bucketwatch

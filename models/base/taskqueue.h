// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <mutex>

namespace bucketwatch {

/// Work for the thread that the object lives in, done in the order in which it came. It is handed over under a mutex of the
/// standard library, which a thread sanitizer sees; of what Qt's events carry it would know nothing.
class TaskQueue final : public QObject {
public:
    using Task = std::move_only_function<void()>;

    explicit TaskQueue(QObject *parent = nullptr) : QObject(parent) { }

    /// From any thread. What is left when the object goes is dropped.
    void post(Task task);
    /// Does what has come so far, in the thread of the object: for somebody who cannot wait for the event loop.
    void runPosted();

protected:
    bool event(QEvent *event) override;

private:
    std::mutex m_mutex;
    std::deque<Task> m_tasks;
};

} // namespace bucketwatch

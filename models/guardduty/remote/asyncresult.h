// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/whendone.h"

#include <QPromise>

#include <coroutine>
#include <exception>
#include <memory>
#include <type_traits>
#include <utility>

namespace bucketwatch {

/// Lets a member function of a QObject that returns QFuture<Result<T>> be written as a coroutine: `co_await` of a future goes on
/// in the thread of the object when the future has its result. Nothing goes on after the object is gone, or when what is
/// awaited was cancelled: the coroutine is then destroyed where it waits, and its own future is cancelled too.
/// Parameters of such a function are values, since references would be gone by then.

/// A coroutine that waits; destroys it unless it is resumed.
class SuspendedCoroutine {
public:
    explicit SuspendedCoroutine(std::coroutine_handle<> handle) : m_handle(handle) { }
    ~SuspendedCoroutine()
    {
        if (m_handle)
            m_handle.destroy();
    }
    Q_DISABLE_COPY_MOVE(SuspendedCoroutine)

    void resume() { std::exchange(m_handle, nullptr).resume(); }

private:
    std::coroutine_handle<> m_handle;
};

template<typename U> class FutureAwaiter {
public:
    FutureAwaiter(QFuture<U> future, QObject *context) : m_future(std::move(future)), m_context(context) { }

    [[nodiscard]] bool await_ready() const
    {
        return m_future.isFinished() && !m_future.isCanceled() && m_future.resultCount() > 0;
    }
    void await_suspend(std::coroutine_handle<> handle)
    {
        auto waiting = std::make_shared<SuspendedCoroutine>(handle);
        whenDone(m_future, m_context, [waiting](const U &) { waiting->resume(); });
    }
    [[nodiscard]] U await_resume() const { return m_future.result(); }

private:
    QFuture<U> m_future;
    QObject *m_context;
};

template<typename T> class AsyncPromise {
public:
    template<typename Self, typename... Parameters>
        requires std::is_base_of_v<QObject, std::remove_const_t<Self>>
    explicit AsyncPromise(Self &self, Parameters &...) : m_context(const_cast<std::remove_const_t<Self> *>(&self))
    {
        m_promise.start();
    }

    [[nodiscard]] QFuture<Result<T>> get_return_object() { return m_promise.future(); }
    [[nodiscard]] std::suspend_never initial_suspend() const noexcept { return {}; }
    [[nodiscard]] std::suspend_never final_suspend() const noexcept { return {}; }
    void return_value(Result<T> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }
    [[noreturn]] void unhandled_exception() const { std::terminate(); }
    template<typename U> [[nodiscard]] FutureAwaiter<U> await_transform(QFuture<U> future) const
    {
        return {std::move(future), m_context};
    }

private:
    QObject *m_context;
    QPromise<Result<T>> m_promise;
};

} // namespace bucketwatch

template<typename T, typename... Parameters> struct std::coroutine_traits<QFuture<bucketwatch::Result<T>>, Parameters...> {
    using promise_type = bucketwatch::AsyncPromise<T>;
};

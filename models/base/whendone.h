// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace bucketwatch {

/// Calls @p handler with the result of @p future in the thread of @p context. The watcher dies with @p context,
/// so a late answer to a closed page is dropped; a cancelled future calls nothing.
template<typename T, typename F> void whenDone(const QFuture<T> &future, QObject *context, F &&handler)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, handler = std::forward<F>(handler)]() mutable {
        watcher->deleteLater();
        QFuture<T> done = watcher->future();
        if (!done.isCanceled() && done.resultCount() > 0)
            handler(done.result());
    });
    watcher->setFuture(future); // after connect, or the signal can be missed
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/poolqueue.h"

#include <QFuture>
#include <QPromise>

#include <type_traits>
#include <utility>

namespace bucketwatch {

/// Runs @p work in the thread pool, for what takes longer than a picture may: counting a million events, reading a
/// record again from a compressed file. @p work keeps alive what it needs.
template<typename F> [[nodiscard]] auto inBackground(F work) -> QFuture<std::invoke_result_t<F>>
{
    QPromise<std::invoke_result_t<F>> promise;
    auto future = promise.future();
    runInPool([promise = std::move(promise), work = std::move(work)]() mutable {
        promise.start();
        promise.addResult(work());
        promise.finish();
    });
    return future;
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/remote/turnstile.h"

namespace bucketwatch {

void Turnstile::State::letNextIn()
{
    if (waiting.empty()) {
        isTaken = false;
        return;
    }
    QPromise<Result<void>> next = std::move(waiting.front());
    waiting.pop_front();
    next.addResult(Result<void>());
    next.finish();
}

QFuture<Result<void>> Turnstile::enter()
{
    QPromise<Result<void>> promise;
    promise.start();
    QFuture<Result<void>> future = promise.future();
    if (m_state->isTaken) {
        m_state->waiting.push_back(std::move(promise));
        return future;
    }
    m_state->isTaken = true;
    promise.addResult(Result<void>());
    promise.finish();
    return future;
}

} // namespace bucketwatch

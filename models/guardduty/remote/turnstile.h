// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QFuture>
#include <QPromise>

#include <deque>
#include <memory>

namespace bucketwatch {

/// Lets one piece of work after another through, in the order in which they came: a refresh must not see half a change.
/// `(void)co_await turnstile.enter(); const Turnstile::Leave leave = turnstile.leaveLater();`
class Turnstile {
    struct State {
        bool isTaken = false;
        std::deque<QPromise<Result<void>>> waiting;
        void letNextIn();
    };

public:
    /// Lets the next one in when it goes out of scope, also after the turnstile itself is gone.
    class Leave {
    public:
        explicit Leave(std::shared_ptr<State> state) : m_state(std::move(state)) { }
        ~Leave() { m_state->letNextIn(); }
        Q_DISABLE_COPY_MOVE(Leave)

    private:
        std::shared_ptr<State> m_state;
    };

    [[nodiscard]] QFuture<Result<void>> enter();
    [[nodiscard]] Leave leaveLater() { return Leave(m_state); }
    [[nodiscard]] bool isTaken() const { return m_state->isTaken; }

private:
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace bucketwatch

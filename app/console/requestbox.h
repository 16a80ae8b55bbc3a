// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/answeredrequest.h"

#include <QMutex>

#include <deque>
#include <vector>

namespace bucketwatch {

/// The letter box between the thread that answers requests and that of the window: what is answered while the window is busy
/// arrives as one batch. No more is kept than the log would keep of it; the oldest make room. For any thread.
class RequestBox {
public:
    struct Batch {
        std::vector<AnsweredRequest> requests; ///< in the order they were answered
        qsizetype dropped = 0; ///< that were answered before those and are not kept
    };

    /// True when the box was empty, so that somebody has to be told that there is something.
    [[nodiscard]] bool put(const AnsweredRequest &request);
    /// Empties the box.
    [[nodiscard]] Batch take();

private:
    QMutex m_mutex;
    std::deque<AnsweredRequest> m_requests; ///< under m_mutex, as are the others
    qsizetype m_weight = 0;
    qsizetype m_dropped = 0;
};

} // namespace bucketwatch

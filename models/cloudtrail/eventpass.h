// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/eventlog.h"

#include <algorithm>
#include <functional>

namespace bucketwatch {

/// Calls @p visit with each event of @p log, in its order. What a large log maps is let go of behind it, so that memory does not
/// grow with the log. @p isCancelled is asked every few thousand events and may be empty.
template<typename Visit>
void passOver(const EventLog &log, Visit visit, const std::function<bool()> &isCancelled = {})
{
    constexpr qsizetype Portion = 8192;
    for (qsizetype begin = 0; begin < log.size() && !(isCancelled && isCancelled()); begin += Portion) {
        const qsizetype end = std::min(begin + Portion, log.size());
        for (qsizetype row = begin; row < end; ++row)
            visit(log.event(row));
        log.release(begin, end - begin);
    }
}

} // namespace bucketwatch

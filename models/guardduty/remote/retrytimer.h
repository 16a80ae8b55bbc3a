// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <functional>

class QObject;

namespace bucketwatch {

/// Where the pauses between attempts come from; handed down, so that tests do not wait for them.
class RetryTimer {
public:
    virtual ~RetryTimer();
    /// Calls @p next after @p pause in the thread of @p context, unless that is gone by then.
    virtual void after(std::chrono::milliseconds pause, QObject *context, std::function<void()> next) = 0;
};

class SystemRetryTimer final : public RetryTimer {
public:
    void after(std::chrono::milliseconds pause, QObject *context, std::function<void()> next) override;
};

} // namespace bucketwatch

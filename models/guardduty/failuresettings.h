// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace bucketwatch {

/// How a simulated service fails on purpose, so that people see what their scripts and they themselves do then. Nothing of it is
/// on at first, and nothing of it is stored.
struct FailureSettings {
    int throttleEvery = 0; ///< every n-th request is refused as one too many; 0: none
    int unprocessedPercent = 0; ///< of the accounts that a member operation names
    std::chrono::milliseconds latency {}; ///< before an answer

    /// How many of them are on.
    [[nodiscard]] int countOn() const
    {
        return (throttleEvery > 0 ? 1 : 0) + (unprocessedPercent > 0 ? 1 : 0) + (latency.count() > 0 ? 1 : 0);
    }
    friend bool operator==(const FailureSettings &, const FailureSettings &) = default;
};

} // namespace bucketwatch

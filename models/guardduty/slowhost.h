// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace bucketwatch {

/// An ApiHost that wants its answers kept back for a while, as those of a slow service are.
class SlowHost {
public:
    virtual ~SlowHost() = default;
    [[nodiscard]] virtual std::chrono::milliseconds latency() const = 0;
};

} // namespace bucketwatch

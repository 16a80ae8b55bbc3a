// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

namespace bucketwatch {

/// Where the time of day comes from; handed down, so that tests and the simulation can set it. Callable from any thread.
class Clock {
public:
    virtual ~Clock();
    [[nodiscard]] virtual Timestamp now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override;
};

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/event.h"

namespace bucketwatch {

/// A family of finding types that data events raise. It is given the data events of monitored accounts, in order, that
/// an identity made from no trusted address; calls of AWS's own services and of anonymous callers never come.
/// A failed call comes too: it was an attempt.
class DataEventRule {
public:
    virtual ~DataEventRule() = default;
    virtual void inspect(const Event &event) = 0;
};

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/detector.h"

namespace bucketwatch {

/// What a preference will do to one account in one Region and has not done yet (Propagation::Delayed). Only ALL reaches accounts
/// that exist, and it only enables, so a moment says everything; 0: nothing is pending.
struct PendingRow {
    Seconds32 enrollment = 0; ///< becomes an active member
    std::array<Seconds32, FeatureCount> features {}; ///< the plan is enabled

    [[nodiscard]] Seconds32 of(Feature feature) const { return features[static_cast<std::size_t>(feature)]; }
    [[nodiscard]] bool isEmpty() const { return *this == PendingRow(); }
    friend bool operator==(const PendingRow &, const PendingRow &) = default;
};

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace bucketwatch {

/// How much of a recording could be compared with a past.
struct BehaviorCoverage {
    int places = 0; ///< accounts and Regions with events of identities
    int learnedPlaces = 0; ///< those of which the recording goes on longer than the learning period

    friend bool operator==(const BehaviorCoverage &, const BehaviorCoverage &) = default;
};

} // namespace bucketwatch

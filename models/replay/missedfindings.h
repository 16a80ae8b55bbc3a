// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"
#include "replay/replay.h"

#include <functional>
#include <vector>

namespace bucketwatch {

/// A finding that a recording would raise if S3 Protection were on in every account and Region of it, and does not.
struct MissedFinding {
    Timestamp raised {};
    FindingKey key;
    qsizetype eventRow = -1; ///< of the event that would raise it

    friend bool operator==(const MissedFinding &, const MissedFinding &) = default;
};

/// By the time they would be raised. Detects again, with the lists of @p replay and of the accounts of @p organization, which may
/// be null, unless everything was monitored. Empty when @p isCancelled said so.
[[nodiscard]] std::vector<MissedFinding> missedFindings(
    const Replay &replay, const OrganizationView *organization, const std::function<bool()> &isCancelled = {});

} // namespace bucketwatch

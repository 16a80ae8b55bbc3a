// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/change.h"

#include <span>

namespace bucketwatch {

struct Finding;

/// Findings of a recording as what an account can add to its organization.
struct RaisedFindings {
    std::vector<Change> changes; ///< a RaiseFindings for each Region that has some
    int elsewhere = 0; ///< findings of accounts that the caller does not see, or that have no detector in the Region
};

[[nodiscard]] RaisedFindings raisedFindings(
    std::span<const Finding> findings, const OrganizationView &view, AccountId caller);

} // namespace bucketwatch

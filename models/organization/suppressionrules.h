// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/findingmatcher.h"
#include "organization/organizationview.h"

#include <vector>

namespace bucketwatch {

/// The suppression rules that new findings of an account meet: its own and those of its administrator. Must not outlive the
/// findings that it is asked about.
class SuppressionRules {
public:
    SuppressionRules(const OrganizationView &view, const RegionView &region, AccountId account);

    /// Whether @p finding is archived at once.
    [[nodiscard]] bool suppress(const StoredFinding &finding);

private:
    void add(const RegionView &region, AccountId account);

    std::vector<FindingMatcher> m_rules;
};

} // namespace bucketwatch

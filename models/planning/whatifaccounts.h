// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/whatif.h"

#include <map>

namespace bucketwatch {

/// Cuts the difference between two configurations by account: those that are covered in other Regions than before.
class AccountComparison {
public:
    /// The Regions are loaded in both.
    AccountComparison(const OrganizationView &current, const OrganizationView &result, const std::vector<Region> &regions);

    void addCosts(const UsageEstimate &now, const UsageEstimate &then);
    void addFindings(const DetectedRecording &recording, const PlanFindings &findings);

    [[nodiscard]] std::vector<Alternative::OfAccount> take();

private:
    const OrganizationView &m_current;
    std::map<int, Alternative::OfAccount> m_accounts; ///< by row
    std::map<Region, std::vector<bool>> m_changed; ///< by row, whether it is another
};

} // namespace bucketwatch

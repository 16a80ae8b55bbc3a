// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/severity.h"
#include "organization/organizationview.h"

#include <QDate>

#include <array>
#include <vector>

namespace bucketwatch {

/// The current findings that an account sees in one Region, counted for some days by the day on which they were seen last, in
/// local time. A pure function of what it is given; a million findings take some tenths of a second.
struct FindingsSummary {
    struct Figures {
        int findings = 0;
        int attackSequences = 0;
        int resources = 0; ///< different ones, by account
        int accounts = 0;
        friend bool operator==(const Figures &, const Figures &) = default;
    };
    /// By Severity.
    using Counts = std::array<int, 4>;
    template<typename Key> struct Named {
        Key key;
        Counts counts {};
        [[nodiscard]] int total() const { return counts[0] + counts[1] + counts[2] + counts[3]; }
        friend bool operator==(const Named &, const Named &) = default;
    };

    QDate first;
    std::vector<Counts> days; ///< from @c first on
    Figures now;
    Figures before; ///< in as many days before @c first
    Counts bySeverity {};
    std::vector<Named<QString>> types; ///< the most frequent ones first
    std::vector<Named<AccountId>> accounts; ///< those with most findings first

    /// @p days days, of which @p last is the last one. Without a Region: no findings.
    [[nodiscard]] static FindingsSummary of(
        const OrganizationView &view, const RegionView *region, AccountId caller, QDate last, int days);
};

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"

#include <cstdint>
#include <vector>

namespace bucketwatch {

/// What an invented organization is made of. Equal options make equal organizations, dates included, on every machine.
struct GeneratorOptions {
    QString name;
    int accounts = 0; ///< accounts besides the delegated administrator, at least 1: the first is the management account
    std::vector<Region> regions; ///< at least one; the order does not matter
    std::uint64_t seed = 0;
    std::vector<Region> withoutS3Protection {}; ///< of the Regions those that do not offer it, as new ones on AWS at first
};

/// The organization that the program shows at first: "halden", 214 accounts of which 194 are active members, four Regions.
[[nodiscard]] GeneratorOptions demoOptions();

/// An organization with believable names and a mix of states: of 214 accounts 194 are active members, 9 suspended, 6 no
/// members (some of them with GuardDuty of their own) and 5 invited from outside; other sizes in proportion.
[[nodiscard]] OrganizationView generateOrganization(const GeneratorOptions &options);

/// @p count accounts that @p known does not have, with believable names and e-mail addresses: those that join later.
/// Equal arguments give equal accounts.
[[nodiscard]] std::vector<Account> inventAccounts(const AccountTable &known, int count, std::uint64_t seed);

} // namespace bucketwatch

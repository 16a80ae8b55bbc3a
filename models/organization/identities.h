// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"
#include "organization/role.h"

namespace bucketwatch {

/// An account whose eyes the window can look through, and what it is to GuardDuty.
struct SuggestedIdentity {
    AccountId account;
    QString name;
    Role role = Role::Unknown;
    friend bool operator==(const SuggestedIdentity &, const SuggestedIdentity &) = default;
};

/// One account of each role that @p region has, the administrator first: what the identity selector offers at the top.
[[nodiscard]] std::vector<SuggestedIdentity> suggestedIdentities(const OrganizationView &view, const RegionView &region);

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/regionpatch.h"

namespace bucketwatch {

struct SettingsChange {
    OrganizationSettings before;
    OrganizationSettings after;
    friend bool operator==(const SettingsChange &, const SettingsChange &) = default;
};

/// An account that joined or left the organization. One that the workspace did not know before is added to it and stays known
/// when the change is taken back.
struct AccountChange {
    Account account; ///< as it is added when the workspace does not know it; inOrganization does not count, see after
    bool before = false; ///< Account::inOrganization
    bool after = false;
    friend bool operator==(const AccountChange &, const AccountChange &) = default;
};

/// What an edit changed, as values: in the organization as a whole, and in its Regions (each at most once, none empty).
struct OrganizationPatch {
    std::optional<SettingsChange> settings;
    std::vector<AccountChange> accounts;
    std::vector<RegionPatch> regions;

    [[nodiscard]] bool isEmpty() const { return !settings && accounts.empty() && regions.empty(); }
    /// An empty patch when nothing changed in @p region.
    [[nodiscard]] const RegionPatch &of(Region region) const;
    friend bool operator==(const OrganizationPatch &, const OrganizationPatch &) = default;
};

[[nodiscard]] OrganizationPatch reversed(const OrganizationPatch &patch);
/// Whether both set one field of one account, one preference, one setting or one account's membership in the organization.
[[nodiscard]] bool touchSameFields(const OrganizationPatch &one, const OrganizationPatch &other);

/// @p patch followed by @p later as one: values before stay the earliest, values after become the latest, and what comes back to
/// where it was is left out.
[[nodiscard]] OrganizationPatch merged(OrganizationPatch patch, OrganizationPatch later);

/// @p view with @p patch carried out at @p when; Regions that do not change are the same objects.
[[nodiscard]] OrganizationView patched(const OrganizationView &view, const OrganizationPatch &patch, Timestamp when);

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"

namespace bucketwatch {

/// What an account is to GuardDuty in one Region; decides which page it sees and what it may change.
/// Unknown: no account of the organization, or GuardDuty is not enabled and nobody administers it.
enum class Role : std::uint8_t { Unknown, DelegatedAdministrator, ManagementAccount, Member, Standalone };

/// The administrator wins over the management account when one account is both; a management account that is an
/// active member is still ManagementAccount (its S3 Protection is read-only, see mayConfigureOwnFeatures).
[[nodiscard]] Role roleOf(const OrganizationView &view, const RegionView &region, AccountId account);

} // namespace bucketwatch

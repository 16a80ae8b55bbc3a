// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/error.h"
#include "base/region.h"
#include "findings/detectionlist.h"

#include <QString>

namespace bucketwatch {

/// The service's own words for accounts that a request named and did not reach, its slips included. Not translated: scripts
/// look for them. Source: texts recorded from GuardDuty by users of the API.
namespace unprocessed {

[[nodiscard]] QString notAssociated();
[[nodiscard]] QString alreadyMember();
[[nodiscard]] QString alreadyInvited();
[[nodiscard]] QString managementNeedsGuardDuty();
[[nodiscard]] QString invalidParameter();
/// Older API references list these with status 200, so they are said of the account and not of the request.
[[nodiscard]] QString memberOfItself();
[[nodiscard]] QString invitesItself();
[[nodiscard]] QString tooManyMembers();

/// Ours, where no recorded text is known.
[[nodiscard]] QString organizationMemberCannotBeInvited();
[[nodiscard]] QString emailNotVerified();
[[nodiscard]] QString stillAssociated();
[[nodiscard]] QString wrongStatus(const QString &needed, const QString &status);
[[nodiscard]] QString memberOfAnother(AccountId administrator);
[[nodiscard]] QString regionIsOff(Region region);
[[nodiscard]] QString managedByPolicy(const QString &what);
[[nodiscard]] QString runtimeMonitoringTwice();
[[nodiscard]] QString notInvited();

} // namespace unprocessed

[[nodiscard]] Error denied(const QString &message);
[[nodiscard]] Error badInput(const QString &message);
[[nodiscard]] Error conflict(const QString &message);
[[nodiscard]] Error notFound(const QString &message);

/// Requests that GuardDuty refuses as a whole, in its words.
[[nodiscard]] Error invalidValue();
[[nodiscard]] Error detectorExists();
[[nodiscard]] Error detectorNotOwned();
[[nodiscard]] Error administratorHasMembers();
[[nodiscard]] Error notTheOrganizationsMaster();
[[nodiscard]] Error administratorAlreadyDisabled();
[[nodiscard]] Error noSuchResource();
/// Ours, where no recorded text is known.
[[nodiscard]] Error filterExists();
[[nodiscard]] Error tooManyFilters();
[[nodiscard]] Error tooManyLists(ListKind kind);
[[nodiscard]] Error destinationExists();

} // namespace bucketwatch

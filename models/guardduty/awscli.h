// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/apicall.h"
#include "guardduty/changerequest.h"
#include "organization/organizationview.h"

#include <QStringList>

namespace bucketwatch {

/// @p call as the AWS CLI takes it: SDK names, --region, one option a line so that it can be read and pasted.
/// Spelling as the CLI wants it (Name, Status, AutoEnable): it refuses the names of the wire.
[[nodiscard]] QString awsCliCommand(const ApiCall &call);

/// The commands that carry @p request out, in order; UpdateMemberDetectors in batches of 50 accounts.
[[nodiscard]] QStringList awsCliCommands(const OrganizationView &view, const ChangeRequest &request);
[[nodiscard]] QStringList awsCliCommands(const OrganizationView &view, AccountId caller, const Change &change);

/// The commands by which @p caller reads the plans of @p accounts in @p region, in batches of 50; its own are those of its detector.
/// Empty where it has none.
[[nodiscard]] QStringList memberDetectorsCommands(
    const OrganizationView &view, Region region, AccountId caller, const std::vector<AccountId> &accounts);
/// The same for findings.
[[nodiscard]] QStringList findingsCommands(
    const OrganizationView &view, Region region, AccountId caller, const std::vector<FindingId> &findings);

} // namespace bucketwatch

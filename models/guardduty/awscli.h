// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/apicall.h"
#include "guardduty/changerequest.h"
#include "organization/organizationview.h"

#include <QStringList>

namespace bucketwatch {

/// The commands of the AWS CLI that do the same as a request, in order. Of tens of thousands the first ones are written out:
/// nobody pastes more, and a text of all would hold a window up.
struct CliCommands {
    static constexpr qsizetype Most = 100;

    QStringList first; ///< as many as Most
    qsizetype count = 0; ///< of all of them

    /// To be shown and pasted: a comment says how many more there are.
    [[nodiscard]] QString text() const;
};
[[nodiscard]] CliCommands cliCommandsFor(const OrganizationView &view, const ChangeRequest &request);

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

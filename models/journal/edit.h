// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/timestamp.h"
#include "organization/organizationpatch.h"

#include <QString>

#include <cstdint>

namespace bucketwatch {

using EditNumber = std::int64_t; ///< 1 is the first edit of a workspace; 0 is none

/// Where a request came in.
/// Service: nobody asked, GuardDuty carries out what was asked for earlier. The numbers are stored in workspaces.
enum class Door : std::uint8_t { Window, CommandLine, Http, Service };

/// Who asks: the account whose credentials are used, and through which door.
struct Caller {
    AccountId account;
    Door door = Door::Window;
    QString session {}; ///< ARN of the assumed role's session; empty for the account's own user
    friend bool operator==(const Caller &, const Caller &) = default;
};

/// "Audit/me" of "arn:aws:sts::111122223333:assumed-role/Audit/me"; empty for the account's own user.
[[nodiscard]] inline QString roleSession(const Caller &caller)
{
    return caller.session.section(u'/', 1);
}

/// One entry of the history, without its values before and after, which stay in the workspace.
struct EditSummary {
    EditNumber number = 0;
    Timestamp time {};
    Caller caller;
    QString title;
    EditNumber reverts = 0; ///< the edit that this one takes back, or 0
    EditNumber revertedBy = 0; ///< the edit that took this one back, or 0 when it stands (again)
    friend bool operator==(const EditSummary &, const EditSummary &) = default;
};

/// An edit with its values before and after.
struct Edit {
    EditSummary summary;
    OrganizationPatch patch;
    friend bool operator==(const Edit &, const Edit &) = default;
};

} // namespace bucketwatch

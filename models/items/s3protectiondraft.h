// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/changerequest.h"
#include "items/s3protectionsummary.h"

namespace bucketwatch {

/// What the edit view of the S3 Protection page chooses, as a value.
///
/// How the choices become API calls (GuardDuty user guide, "Configuring S3 Protection in multiple-account environments"):
/// "Enable for all accounts" is UpdateOrganizationConfiguration with S3_DATA_EVENTS = ALL, which reaches existing and new
/// accounts and the administrator itself. "Configure accounts manually" is UpdateDetector for the administrator's own
/// detector, and S3_DATA_EVENTS = NEW or NONE for "Automatically enable for new member accounts"; it changes no member.
/// autoEnableOrganizationMembers, the preference for GuardDuty itself, stays as it is: the request does not name it, and
/// what is sent on the wire repeats its current value, which the API requires.
struct S3ProtectionDraft {
    enum class Scope { Undecided, AllAccounts, Manual };

    Scope scope = Scope::Undecided;
    bool enableOwn = false; ///< meant by Manual only
    bool enableNewMembers = false; ///< meant by Manual only

    /// What holds now. Undecided where nobody has set the preferences yet.
    [[nodiscard]] static S3ProtectionDraft of(const S3ProtectionSummary &summary);
    /// The preference that the draft asks for. Not to be asked while Undecided.
    [[nodiscard]] AutoEnable autoEnable() const;
    /// What to ask the service for so that @p now becomes the draft; nothing when it is so already. "Enable for all
    /// accounts" is asked for again while some active account is not enabled.
    [[nodiscard]] std::vector<Change> changes(const S3ProtectionSummary &now) const;

    /// What Manual means does not count in other scopes.
    friend bool operator==(const S3ProtectionDraft &left, const S3ProtectionDraft &right)
    {
        return left.scope == right.scope
            && (left.scope != Scope::Manual
                || (left.enableOwn == right.enableOwn && left.enableNewMembers == right.enableNewMembers));
    }
};

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/timestamp.h"

#include <QString>

#include <cstdint>

namespace bucketwatch {

/// How an account came under the administrator: the console's column Type.
enum class MemberType : std::uint8_t { NotAMember, ViaOrganizations, ByInvitation };

/// GuardDuty's relationshipStatus of a member; None where there is no relationship ("Not a member").
/// Disabled is a suspended member, Removed and Resigned are former ones.
enum class RelationshipStatus : std::uint8_t {
    None,
    Created,
    Invited,
    Enabled,
    Disabled,
    Removed,
    Resigned,
    EmailVerificationInProgress,
    EmailVerificationFailed,
};

/// "Enabled", "EmailVerificationFailed"; empty for None.
[[nodiscard]] QString wireName(RelationshipStatus status);
/// The console's words: "Enabled", "Suspended", "Invited", "Not a member"; translated.
[[nodiscard]] QString displayName(RelationshipStatus status);
/// "Via Organizations", "By invitation", "Not a member"; translated.
[[nodiscard]] QString displayName(MemberType type);
[[nodiscard]] Result<RelationshipStatus> parseRelationshipStatus(QStringView wireName);

/// An AWS account, the same in every Region.
struct Account {
    AccountId id;
    QString name;
    QString email;
    /// False for an account that AWS Organizations does not know (invited from outside).
    bool inOrganization = true;

    friend bool operator==(const Account &, const Account &) = default;
};

/// What the administrator of one Region knows of an account there.
struct Member {
    MemberType type = MemberType::NotAMember;
    RelationshipStatus status = RelationshipStatus::None;
    Timestamp invitedAt {};
    Timestamp updatedAt {};
    /// True for an account that did not opt in to a Region that wants that: nothing can be enabled there.
    bool isRegionOff = false;

    friend bool operator==(const Member &, const Member &) = default;
};

} // namespace bucketwatch

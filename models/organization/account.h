// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/timestamp.h"

#include <QString>

#include <cstdint>
#include <optional>

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
    EmailVerificationInProgress, ///< of the right address: the invitation follows
    EmailVerificationFailed,
    WrongEmailInVerification, ///< everybody sees EmailVerificationInProgress; it will fail
};
inline constexpr auto LastRelationshipStatus = RelationshipStatus::WrongEmailInVerification;

/// What becomes of a member whose address is being verified, when that is over; nothing for any other status.
[[nodiscard]] std::optional<RelationshipStatus> statusOnceVerified(RelationshipStatus status);
[[nodiscard]] inline bool isBeingVerified(RelationshipStatus status)
{
    return statusOnceVerified(status).has_value();
}
/// Whether an invitation is open or will be once the address is verified.
[[nodiscard]] inline bool isInvitedOrWillBe(RelationshipStatus status)
{
    return status == RelationshipStatus::Invited || status == RelationshipStatus::EmailVerificationInProgress;
}

/// What everybody sees of a status.
[[nodiscard]] inline RelationshipStatus shownAs(RelationshipStatus status)
{
    return isBeingVerified(status) ? RelationshipStatus::EmailVerificationInProgress : status;
}

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
    /// When it joined the organization last; the epoch when that is not known.
    Timestamp joinedAt {};

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

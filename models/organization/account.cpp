// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/account.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr std::array StatusNames {""_L1, "Created"_L1, "Invited"_L1, "Enabled"_L1, "Disabled"_L1, "Removed"_L1, "Resigned"_L1,
    "EmailVerificationInProgress"_L1, "EmailVerificationFailed"_L1, "EmailVerificationInProgress"_L1};

} // namespace

QString wireName(RelationshipStatus status)
{
    return StatusNames[static_cast<std::size_t>(status)];
}

QString displayName(RelationshipStatus status)
{
    switch (status) {
    case RelationshipStatus::None:
        return QCoreApplication::translate("bucketwatch::Account", "Not a member");
    case RelationshipStatus::Created:
        return QCoreApplication::translate("bucketwatch::Account", "Invite not sent");
    case RelationshipStatus::Invited:
        return QCoreApplication::translate("bucketwatch::Account", "Invited");
    case RelationshipStatus::Enabled:
        return QCoreApplication::translate("bucketwatch::Account", "Enabled");
    case RelationshipStatus::Disabled:
        return QCoreApplication::translate("bucketwatch::Account", "Suspended");
    case RelationshipStatus::Removed:
        return QCoreApplication::translate("bucketwatch::Account", "Removed");
    case RelationshipStatus::Resigned:
        return QCoreApplication::translate("bucketwatch::Account", "Resigned");
    case RelationshipStatus::EmailVerificationInProgress:
    case RelationshipStatus::WrongEmailInVerification:
        return QCoreApplication::translate("bucketwatch::Account", "Email verification in progress");
    case RelationshipStatus::EmailVerificationFailed:
        return QCoreApplication::translate("bucketwatch::Account", "Email verification failed");
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<RelationshipStatus> statusOnceVerified(RelationshipStatus status)
{
    if (status == RelationshipStatus::EmailVerificationInProgress)
        return RelationshipStatus::Invited;
    if (status == RelationshipStatus::WrongEmailInVerification)
        return RelationshipStatus::EmailVerificationFailed;
    return std::nullopt;
}

QString displayName(MemberType type)
{
    switch (type) {
    case MemberType::NotAMember:
        return QCoreApplication::translate("bucketwatch::Account", "Not a member");
    case MemberType::ViaOrganizations:
        return QCoreApplication::translate("bucketwatch::Account", "Via Organizations");
    case MemberType::ByInvitation:
        return QCoreApplication::translate("bucketwatch::Account", "By invitation");
    }
    Q_UNREACHABLE_RETURN({});
}

Result<RelationshipStatus> parseRelationshipStatus(QStringView wireName)
{
    const auto found = std::ranges::find_if(StatusNames, [wireName](QLatin1StringView name) { return name == wireName; });
    if (found == StatusNames.end())
        return std::unexpected(Error {Error::Kind::BadInput,
            QCoreApplication::translate("bucketwatch::Account", "\u201c%1\u201d is not a relationship status.").arg(wireName),
            {}});
    return static_cast<RelationshipStatus>(found - StatusNames.begin());
}

} // namespace bucketwatch

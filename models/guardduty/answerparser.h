// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "organization/organizationview.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <optional>

namespace bucketwatch {

/// What the wire says, as values. Plans and switches that this version does not know are passed over; a value that is missing or
/// has no known form is Error::BadReply.

/// A member as ListMembers has it.
struct MemberAnswer {
    AccountId account;
    QString email;
    Member member; ///< without its type, which the API does not tell
    Detector detector; ///< number and status only; absent where GuardDuty is not associated
};
[[nodiscard]] Result<MemberAnswer> parseMember(const QJsonObject &member);

/// The answer of GetDetector for detector @p id.
[[nodiscard]] Result<Detector> parseDetector(const QString &id, const QJsonObject &answer);
/// Those of the same answer.
[[nodiscard]] Tags parseTags(const QJsonObject &answer);
/// The answer of GetIPSet and the like for list @p id. How many entries there are is not told.
[[nodiscard]] Result<DetectionList> parseList(ListKind kind, const QString &id, const QJsonObject &answer);
/// The answer of DescribePublishingDestination.
[[nodiscard]] Result<PublishingDestination> parseDestination(const QJsonObject &answer);
/// Carries over what `features` of GetDetector and GetMemberDetectors says; what it does not name stays.
void setFeatures(Detector &detector, const QJsonArray &features);
/// Days that are left of the free trial of each plan, by the number of the plan; nothing where it never began.
using TrialDays = std::array<std::optional<int>, FeatureCount>;
/// What GetRemainingFreeTrialDays says of an account.
[[nodiscard]] TrialDays parseTrials(const QJsonObject &account);
/// The service tells whole days: trials end at the end of the last one, in UTC. @p now is when it told.
void setTrials(Detector &detector, const TrialDays &days, Timestamp now);
/// Which of these @p features are managed by an organization policy, and whether they are on.
[[nodiscard]] PolicyBlock parseManaged(const QJsonArray &features);
/// The answer of DescribeOrganizationConfiguration, with the features of all its pages.
[[nodiscard]] Result<OrganizationConfiguration> parseConfiguration(const QJsonObject &answer);

/// A finding as GetFindings has it, and a filter as GetFilter has it.
[[nodiscard]] Result<StoredFinding> parseFinding(const QJsonObject &document);
[[nodiscard]] Result<FindingFilter> parseFilter(const QJsonObject &answer);

/// An account as ListAccounts of AWS Organizations has it.
[[nodiscard]] Result<Account> parseAccount(const QJsonObject &account);
/// The account in an answer of GetCallerIdentity.
[[nodiscard]] Result<AccountId> parseCallerIdentity(const QByteArray &xml);
/// The Regions of an answer of DescribeRegions that the account has opted in to or needs not to.
[[nodiscard]] Result<std::vector<Region>> parseRegions(const QByteArray &xml);

} // namespace bucketwatch

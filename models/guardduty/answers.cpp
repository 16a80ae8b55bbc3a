// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/answers.h"

#include "organization/rules.h"

#include <algorithm>
#include <ranges>
#include <set>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr int DefaultPageSize = 50;

QString statusName(bool enabled)
{
    return enabled ? u"ENABLED"_s : u"DISABLED"_s;
}

QJsonObject status(bool enabled)
{
    return {{u"status"_s, statusName(enabled)}};
}

QJsonObject automatic(AutoEnable preference)
{
    return {{u"autoEnable"_s, preference != AutoEnable::None}};
}

/// Runtime Monitoring manages agents; nothing of it is simulated, so all of it is off.
QJsonArray additionalConfiguration(Feature feature, const QJsonObject &value)
{
    QStringList names;
    if (feature == Feature::RuntimeMonitoring)
        names = {u"EKS_ADDON_MANAGEMENT"_s, u"ECS_FARGATE_AGENT_MANAGEMENT"_s, u"EC2_AGENT_MANAGEMENT"_s};
    else if (feature == Feature::EksRuntimeMonitoring)
        names = {u"EKS_ADDON_MANAGEMENT"_s};
    QJsonArray list;
    for (const QString &name : names) {
        QJsonObject entry = value;
        entry.insert(u"name"_s, name);
        list.append(entry);
    }
    return list;
}

QJsonArray featuresJson(const Detector &detector)
{
    QJsonArray features;
    for (const Feature feature : allFeatures()) {
        // updatedAt is a timestamp of rest-json here, seconds since 1970, although the detector's own dates are texts.
        const qint64 updatedAt = detector.updatedAt(feature);
        QJsonObject entry {
            {u"name"_s, wireName(feature)}, {u"status"_s, statusName(detector.isEnabled(feature))}, {u"updatedAt"_s, updatedAt}};
        const QJsonArray additional
            = additionalConfiguration(feature, {{u"status"_s, statusName(false)}, {u"updatedAt"_s, updatedAt}});
        if (!additional.isEmpty())
            entry.insert(u"additionalConfiguration"_s, additional);
        features.append(entry);
    }
    return features;
}

/// The older form of the same, which tools in the field still read.
QJsonObject dataSourcesJson(const Detector &detector, AccountId account)
{
    const QJsonObject volumes {{u"ebsVolumes"_s, status(detector.isEnabled(Feature::EbsMalwareProtection))}};
    return {{u"cloudTrail"_s, status(detector.isEnabled(Feature::CloudTrail))},
        {u"dnsLogs"_s, status(detector.isEnabled(Feature::DnsLogs))},
        {u"flowLogs"_s, status(detector.isEnabled(Feature::FlowLogs))},
        {u"s3Logs"_s, status(detector.isEnabled(Feature::S3DataEvents))},
        {u"kubernetes"_s, QJsonObject {{u"auditLogs"_s, status(detector.isEnabled(Feature::EksAuditLogs))}}},
        {u"malwareProtection"_s,
            QJsonObject {{u"scanEc2InstanceWithFindings"_s, volumes},
                {u"serviceRole"_s,
                    u"arn:aws:iam::%1:role/aws-service-role/malware-protection.guardduty.amazonaws.com/"
                    "AWSServiceRoleForAmazonGuardDutyMalwareProtection"_s.arg(account.toString())}}}};
}

QJsonObject memberJson(const Question &question, std::size_t row)
{
    const Account &account = question.view.accounts->rows[row];
    const Member &member = question.region.members[row];
    const QString administrator = question.caller.toString();
    QJsonObject json {{u"accountId"_s, account.id.toString()}, {u"masterId"_s, administrator},
        {u"administratorId"_s, administrator}, {u"email"_s, account.email}, {u"relationshipStatus"_s, wireName(member.status)},
        {u"invitedAt"_s, toIsoString(member.invitedAt)}, {u"updatedAt"_s, toIsoString(member.updatedAt)}};
    const Detector &detector = question.region.detectors[row];
    if (detector.exists() && isAssociated(member))
        json.insert(u"detectorId"_s, detector.id.toString());
    return json;
}

/// A token is the number of the next row, wrapped so that nobody is tempted to count with it.
QString tokenFor(std::size_t row)
{
    return QString::fromLatin1(QByteArray("row:"_ba + QByteArray::number(quint64(row))).toBase64());
}

/// Nothing when @p token is none of ours.
std::optional<std::size_t> rowFrom(const QJsonValue &token)
{
    if (token.isUndefined())
        return 0;
    const QByteArray text = QByteArray::fromBase64(token.toString().toLatin1());
    bool ok = false;
    const quint64 row = text.startsWith("row:") ? text.sliced(4).toULongLong(&ok) : 0;
    return ok ? std::optional(static_cast<std::size_t>(row)) : std::nullopt;
}

QString notAssociated()
{
    return u"The request is rejected because the given account ID is not an associated member of account the current account."_s;
}

} // namespace

ApiReply answerGetDetector(const Question &question)
{
    const Detector &detector = question.region.detectors[static_cast<std::size_t>(question.callerRow)];
    return QJsonObject {{u"createdAt"_s, toIsoString(detector.createdAt)}, {u"updatedAt"_s, toIsoString(detector.updatedAt())},
        {u"findingPublishingFrequency"_s, u"SIX_HOURS"_s},
        {u"serviceRole"_s,
            u"arn:aws:iam::%1:role/aws-service-role/guardduty.amazonaws.com/AWSServiceRoleForAmazonGuardDuty"_s.arg(
                question.caller.toString())},
        {u"status"_s, statusName(detector.status == DetectorStatus::Enabled)},
        {u"dataSources"_s, dataSourcesJson(detector, question.caller)}, {u"features"_s, featuresJson(detector)},
        {u"tags"_s, QJsonObject()}};
}

ApiReply answerListDetectors(const Question &question)
{
    QJsonArray ids;
    if (question.callerRow >= 0) {
        const Detector &detector = question.region.detectors[static_cast<std::size_t>(question.callerRow)];
        if (detector.exists())
            ids.append(detector.id.toString());
    }
    return QJsonObject {{u"detectorIds"_s, ids}};
}

ApiReply answerListMembers(const Question &question)
{
    const auto first = rowFrom(question.input["nextToken"_L1]);
    const QString only = question.input["onlyAssociated"_L1].toString(u"true"_s);
    if (!first || (only.compare("true"_L1, Qt::CaseInsensitive) != 0 && only.compare("false"_L1, Qt::CaseInsensitive) != 0))
        return std::unexpected(invalidParameter());
    const bool onlyAssociated = only.compare("true"_L1, Qt::CaseInsensitive) == 0;
    const int pageSize = question.input["maxResults"_L1].toInt(DefaultPageSize);
    QJsonArray members;
    // Whoever is not the administrator has no members.
    const std::size_t end = mayConfigureMembers(question.region, question.caller) ? question.region.members.size() : 0;
    std::size_t row = *first;
    for (; row < end && members.size() <= pageSize; ++row) {
        const Member &member = question.region.members[row];
        const bool listed = onlyAssociated ? isAssociated(member) : member.status != RelationshipStatus::None;
        if (listed && members.size() == pageSize)
            return QJsonObject {{u"members"_s, members}, {u"nextToken"_s, tokenFor(row)}};
        if (listed)
            members.append(memberJson(question, row));
    }
    return QJsonObject {{u"members"_s, members}};
}

ApiReply answerGetMemberDetectors(const Question &question)
{
    if (!mayConfigureMembers(question.region, question.caller))
        return std::unexpected(notTheAdministrator());
    QJsonArray members;
    std::vector<UnprocessedAccount> unprocessed;
    for (const QJsonValue value : question.input["accountIds"_L1].toArray()) {
        const auto account = AccountId::parse(value.toString());
        if (!account)
            return std::unexpected(invalidParameter());
        const int row = question.view.accounts->row(*account);
        if (!reachedByMemberUpdate(question.region, *account, row)) {
            unprocessed.push_back({*account, question.region.region, notAssociated()});
            continue;
        }
        const Detector &detector = question.region.detectors[static_cast<std::size_t>(row)];
        members.append(QJsonObject {{u"accountId"_s, account->toString()},
            {u"dataSources"_s, dataSourcesJson(detector, *account)}, {u"features"_s, featuresJson(detector)}});
    }
    return QJsonObject {{u"members"_s, members}, {u"unprocessedAccounts"_s, unprocessedJson(unprocessed)}};
}

ApiReply answerDescribeOrganizationConfiguration(const Question &question)
{
    if (!mayConfigureMembers(question.region, question.caller))
        return std::unexpected(notTheAdministrator());
    const OrganizationConfiguration &configuration = question.region.configuration;
    QJsonArray features;
    for (const Feature feature : allFeatures() | std::views::filter(isSettable)) {
        QJsonObject entry {{u"name"_s, wireName(feature)}, {u"autoEnable"_s, wireName(configuration.of(feature))}};
        const QJsonArray additional = additionalConfiguration(feature, {{u"autoEnable"_s, wireName(AutoEnable::None)}});
        if (!additional.isEmpty())
            entry.insert(u"additionalConfiguration"_s, additional);
        features.append(entry);
    }
    const QJsonObject volumes {{u"ebsVolumes"_s, automatic(configuration.of(Feature::EbsMalwareProtection))}};
    const QJsonObject dataSources {{u"s3Logs"_s, automatic(configuration.of(Feature::S3DataEvents))},
        {u"kubernetes"_s, QJsonObject {{u"auditLogs"_s, automatic(configuration.of(Feature::EksAuditLogs))}}},
        {u"malwareProtection"_s, QJsonObject {{u"scanEc2InstanceWithFindings"_s, volumes}}}};
    return QJsonObject {{u"autoEnable"_s, configuration.members != AutoEnable::None},
        {u"autoEnableOrganizationMembers"_s, wireName(configuration.members)},
        {u"memberAccountLimitReached"_s, configuration.memberAccountLimitReached}, {u"dataSources"_s, dataSources},
        {u"features"_s, features}};
}

QJsonArray unprocessedJson(const std::vector<UnprocessedAccount> &accounts)
{
    QJsonArray list;
    std::set<AccountId> seen;
    for (const UnprocessedAccount &account : accounts) {
        if (seen.insert(account.account).second)
            list.append(QJsonObject {{u"accountId"_s, account.account.toString()}, {u"result"_s, account.reason}});
    }
    return list;
}

} // namespace bucketwatch

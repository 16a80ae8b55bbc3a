// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/answerparser.h"

#include "organization/effectivepolicy.h"
#include "organization/rules.h"
#include "organization/trial.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

Error unreadable(const QString &detail)
{
    return {Error::Kind::BadReply,
        QCoreApplication::translate("bucketwatch::RemoteGuardDuty", "An answer of the endpoint cannot be understood."), detail};
}

/// @p result, or that the answer makes no sense.
template<typename T> Result<T> orUnreadable(Result<T> result)
{
    return result.transform_error([](const Error &error) { return unreadable(error.message); });
}

Timestamp dateIn(const QJsonObject &json, QLatin1StringView name)
{
    return timestampFromIso(json[name].toString()).value_or(Timestamp());
}

bool isEnabled(const QJsonValue &setting)
{
    return setting["status"_L1] == "ENABLED"_L1;
}

bool isManaged(const QJsonValue &setting)
{
    return setting["managedBy"_L1] == wireName(ManagedBy::GuardDutyPolicy);
}

Seconds32 updatedAt(const QJsonValue &setting)
{
    return static_cast<Seconds32>(setting["updatedAt"_L1].toInteger());
}

AutoEnable preferenceIn(const QJsonValue &setting)
{
    return parseAutoEnable(setting["autoEnable"_L1].toString()).value_or(AutoEnable::None);
}

} // namespace

Result<MemberAnswer> parseMember(const QJsonObject &member)
{
    const auto account = orUnreadable(AccountId::parse(member["accountId"_L1].toString()));
    const auto status = orUnreadable(parseRelationshipStatus(member["relationshipStatus"_L1].toString()));
    if (!account || !status)
        return std::unexpected(account ? status.error() : account.error());
    MemberAnswer answer {*account, member["email"_L1].toString(), {}, {}};
    answer.member.status = *status;
    answer.member.invitedAt = dateIn(member, "invitedAt"_L1);
    answer.member.updatedAt = dateIn(member, "updatedAt"_L1);
    if (const QString id = member["detectorId"_L1].toString(); !id.isEmpty()) {
        const auto detector = orUnreadable(DetectorId::parse(id));
        if (!detector)
            return std::unexpected(detector.error());
        answer.detector.id = *detector;
        answer.detector.status = isActive(answer.member) ? DetectorStatus::Enabled : DetectorStatus::Disabled;
    }
    return answer;
}

Result<Detector> parseDetector(const QString &id, const QJsonObject &answer)
{
    const auto parsed = orUnreadable(DetectorId::parse(id));
    if (!parsed)
        return std::unexpected(parsed.error());
    const QString status = answer["status"_L1].toString();
    if (status != "ENABLED"_L1 && status != "DISABLED"_L1)
        return std::unexpected(unreadable(u"GetDetector: status %1"_s.arg(status)));
    Detector detector;
    detector.id = *parsed;
    detector.status = status == "ENABLED"_L1 ? DetectorStatus::Enabled : DetectorStatus::Disabled;
    detector.createdAt = dateIn(answer, "createdAt"_L1);
    detector.ownUpdatedAt = toSeconds32(dateIn(answer, "updatedAt"_L1));
    detector.frequency
        = parsePublishingFrequency(answer["findingPublishingFrequency"_L1].toString()).value_or(PublishingFrequency::SixHours);
    setFeatures(detector, answer["features"_L1].toArray());
    return detector;
}

Tags parseTags(const QJsonObject &answer)
{
    Tags tags;
    const QJsonObject all = answer["tags"_L1].toObject();
    for (auto tag = all.begin(); tag != all.end(); ++tag)
        tags.emplace(tag.key(), tag.value().toString());
    return tags;
}

Result<DetectionList> parseList(ListKind kind, const QString &id, const QJsonObject &answer)
{
    const auto format = parseListFormat(answer["format"_L1].toString());
    const auto status = parseListStatus(answer["status"_L1].toString());
    if (!format || !status)
        return std::unexpected(unreadable(format ? status.error().message : format.error().message));
    const auto dateIn = [&answer](QLatin1StringView member) {
        return Timestamp(std::chrono::milliseconds(qRound64(answer[member].toDouble() * 1000.0)));
    };
    DetectionList list;
    list.id = id;
    list.kind = kind;
    list.name = answer["name"_L1].toString();
    list.format = *format;
    list.location = answer["location"_L1].toString();
    if (const auto owner = AccountId::parse(answer["expectedBucketOwner"_L1].toString()))
        list.expectedBucketOwner = *owner;
    list.status = *status;
    list.isInForce = list.status == ListStatus::Active;
    list.tags = parseTags(answer);
    list.createdAt = dateIn("createdAt"_L1);
    list.updatedAt = dateIn("updatedAt"_L1);
    if (list.status == ListStatus::Error)
        list.problem = {ListProblem::Kind::Unknown, 0, 0, {}, answer["errorDetails"_L1].toString()};
    return list;
}

void setFeatures(Detector &detector, const QJsonArray &features)
{
    // GuardDuty itself is not listed for members: it is on in every detector.
    for (const Feature feature : allFeatures()) {
        if (!isSettable(feature))
            detector.restore(feature, true, detector.updatedAt(feature), detector.trialStartedAt(feature));
    }
    for (const QJsonValue &entry : features) {
        const auto feature = parseFeature(entry["name"_L1].toString());
        if (!feature)
            continue;
        detector.restore(*feature, isEnabled(entry), updatedAt(entry), detector.trialStartedAt(*feature));
        for (const QJsonArray inners = entry["additionalConfiguration"_L1].toArray(); const QJsonValue &inner : inners) {
            if (const auto additional = parseAdditionalConfiguration(*feature, inner["name"_L1].toString()))
                detector.restore(*additional, isEnabled(inner), updatedAt(inner));
        }
    }
}

Result<PublishingDestination> parseDestination(const QJsonObject &answer)
{
    const auto status = orUnreadable(parsePublishingStatus(answer["status"_L1].toString()));
    if (!status)
        return std::unexpected(status.error());
    const QJsonObject properties = answer["destinationProperties"_L1].toObject();
    PublishingDestination destination;
    destination.id = answer["destinationId"_L1].toString();
    destination.bucketArn = properties["destinationArn"_L1].toString();
    destination.keyArn = properties["kmsKeyArn"_L1].toString();
    if (const auto owner = AccountId::parse(properties["expectedBucketOwner"_L1].toString()))
        destination.expectedBucketOwner = *owner;
    destination.status = *status;
    destination.failingSince = Timestamp(std::chrono::milliseconds(answer["publishingFailureStartTimestamp"_L1].toInteger()));
    destination.tags = parseTags(answer);
    return destination;
}

TrialDays parseTrials(const QJsonObject &account)
{
    TrialDays days;
    const auto take = [&days](Feature feature, const QJsonValue &trial) {
        const QJsonValue left = trial["freeTrialDaysRemaining"_L1];
        if (left.isDouble())
            days[static_cast<std::size_t>(feature)] = std::clamp(left.toInt(), 0, static_cast<int>(FreeTrial.count()));
    };
    // What GuardDuty itself reads has no name among the features of a trial.
    const QJsonValue sources = account["dataSources"_L1];
    take(Feature::CloudTrail, sources["cloudTrail"_L1]);
    take(Feature::DnsLogs, sources["dnsLogs"_L1]);
    take(Feature::FlowLogs, sources["flowLogs"_L1]);
    for (const QJsonArray features = account["features"_L1].toArray(); const QJsonValue &trial : features) {
        const QString name = trial["name"_L1].toString();
        if (const auto feature = parseFeature(name))
            take(*feature, trial);
        else if (name == "EC2_RUNTIME_MONITORING"_L1 || name == "FARGATE_RUNTIME_MONITORING"_L1)
            take(Feature::RuntimeMonitoring, trial);
    }
    return days;
}

void setTrials(Detector &detector, const TrialDays &days, Timestamp now)
{
    const Timestamp today = std::chrono::floor<std::chrono::days>(now);
    for (const Feature feature : allFeatures()) {
        const auto left = days[static_cast<std::size_t>(feature)];
        const Seconds32 began = left ? toSeconds32(today + std::chrono::days(*left) - FreeTrial) : 0;
        detector.restore(feature, detector.isEnabled(feature), detector.updatedAt(feature), began);
    }
}

PolicyBlock parseManaged(const QJsonArray &features)
{
    PolicyBlock block;
    for (const QJsonValue &entry : features) {
        const auto feature = parseFeature(entry["name"_L1].toString());
        if (!feature)
            continue;
        if (isManaged(entry))
            block.features[static_cast<std::size_t>(*feature)] = isEnabled(entry);
        for (const QJsonArray inners = entry["additionalConfiguration"_L1].toArray(); const QJsonValue &inner : inners) {
            const auto additional = parseAdditionalConfiguration(*feature, inner["name"_L1].toString());
            if (additional && isManaged(inner))
                block.additional[static_cast<std::size_t>(*additional)] = isEnabled(inner);
        }
    }
    return block;
}

Result<OrganizationConfiguration> parseConfiguration(const QJsonObject &answer)
{
    OrganizationConfiguration configuration;
    // Services that only know the older flag say with it whether new accounts are enabled.
    const QJsonValue members = answer["autoEnableOrganizationMembers"_L1];
    const auto parsed = members.isUndefined()
        ? Result<AutoEnable>(answer["autoEnable"_L1].toBool() ? AutoEnable::New : AutoEnable::None)
        : orUnreadable(parseAutoEnable(members.toString()));
    if (!parsed)
        return std::unexpected(parsed.error());
    configuration.members = *parsed;
    configuration.memberAccountLimitReached = answer["memberAccountLimitReached"_L1].toBool();
    for (const QJsonArray entries = answer["features"_L1].toArray(); const QJsonValue &entry : entries) {
        const auto feature = parseFeature(entry["name"_L1].toString());
        if (!feature)
            continue;
        configuration.features[static_cast<std::size_t>(*feature)] = preferenceIn(entry);
        for (const QJsonArray inners = entry["additionalConfiguration"_L1].toArray(); const QJsonValue &inner : inners) {
            if (const auto additional = parseAdditionalConfiguration(*feature, inner["name"_L1].toString()))
                configuration.additional[static_cast<std::size_t>(*additional)] = preferenceIn(inner);
        }
    }
    return configuration;
}

Result<StoredFinding> parseFinding(const QJsonObject &document)
{
    const auto id = FindingId::parse(document["id"_L1].toString());
    const auto account = orUnreadable(AccountId::parse(document["accountId"_L1].toString()));
    const QJsonObject service = document["service"_L1].toObject();
    const auto updated = timestampFromIso(document["updatedAt"_L1].toString());
    if (!id || !account || !updated)
        return std::unexpected(
            unreadable(u"finding %1 of account %2"_s.arg(document["id"_L1].toString(), document["accountId"_L1].toString())));
    StoredFinding finding {*id, *account, std::make_shared<const FindingContent>(contentOf(document)),
        dateIn(document, "createdAt"_L1), {}};
    finding.state.count = static_cast<std::uint32_t>(std::max<qint64>(service["count"_L1].toInteger(), 1));
    finding.state.isArchived = service["archived"_L1].toBool();
    finding.state.updatedAt = *updated;
    for (const FindingFeedback feedback : {FindingFeedback::Useful, FindingFeedback::NotUseful}) {
        if (service["userFeedback"_L1] == wireName(feedback))
            finding.state.feedback = feedback;
    }
    return finding;
}

Result<FindingFilter> parseFilter(const QJsonObject &answer)
{
    FindingFilter filter;
    filter.name = answer["name"_L1].toString();
    if (!isFilterName(filter.name))
        return std::unexpected(unreadable(u"filter %1"_s.arg(filter.name)));
    filter.description = answer["description"_L1].toString();
    filter.action = answer["action"_L1] == wireName(FilterAction::Archive) ? FilterAction::Archive : FilterAction::Noop;
    filter.criteria = criteriaFromJson(answer["findingCriteria"_L1].toObject());
    filter.tags = parseTags(answer);
    return filter;
}

Result<Account> parseAccount(const QJsonObject &account)
{
    return orUnreadable(AccountId::parse(account["Id"_L1].toString())).transform([&account](AccountId id) {
        const auto joinedAt = std::chrono::milliseconds(qRound64(account["JoinedTimestamp"_L1].toDouble() * 1000.0));
        return Account {id, account["Name"_L1].toString(), account["Email"_L1].toString(), true, Timestamp(joinedAt)};
    });
}

Result<AccountId> parseCallerIdentity(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "Account"_L1)
            return orUnreadable(AccountId::parse(reader.readElementText()));
    }
    return std::unexpected(unreadable(u"GetCallerIdentity: no account"_s));
}

Result<std::vector<Region>> parseRegions(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    std::vector<Region> regions;
    std::optional<Region> region;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "regionName"_L1) {
            region.reset();
            if (const auto known = Region::parse(reader.readElementText())) // GuardDuty is not offered in all
                region = regions.emplace_back(*known);
        } else if (reader.name() == "optInStatus"_L1 && reader.readElementText() == "not-opted-in"_L1 && region) {
            std::erase(regions, *region);
        }
    }
    if (reader.hasError())
        return std::unexpected(unreadable(u"DescribeRegions: "_s + reader.errorString()));
    std::ranges::sort(regions);
    return regions;
}

} // namespace bucketwatch

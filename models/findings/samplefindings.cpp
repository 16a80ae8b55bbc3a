// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/samplefindings.h"

#include "findings/findingwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>
#include <mutex>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr AccountId SampleAccount(111'122'223'333); // of AWS's examples
constexpr QLatin1StringView SampleBucket("bucketName");
constexpr QLatin1StringView SampleUser("GeneratedFindingUserName");
constexpr QLatin1StringView SampleAddress("198.51.100.0");
constexpr int SampleTime = 1'513'612'692; ///< of buckets and signals, seconds since 1970, as in GuardDuty's own samples

/// The call that a finding of @p type is about.
QString apiOf(const FindingType &type)
{
    static const std::map<QLatin1StringView, QString> special {
        {"Impact:S3/AnomalousBehavior.Delete"_L1, u"DeleteObject"_s},
        {"Impact:S3/AnomalousBehavior.Permission"_L1, u"PutObjectAcl"_s},
        {"Policy:S3/AccountBlockPublicAccessDisabled"_L1, u"PutAccountPublicAccessBlock"_s},
        {"Policy:S3/BucketAnonymousAccessGranted"_L1, u"PutBucketPolicy"_s},
        {"Policy:S3/BucketBlockPublicAccessDisabled"_L1, u"PutBucketPublicAccessBlock"_s},
        {"Policy:S3/BucketPublicAccessGranted"_L1, u"PutBucketAcl"_s},
        {"Stealth:S3/ServerAccessLoggingDisabled"_L1, u"PutBucketLogging"_s},
    };
    static const std::map<QLatin1StringView, QString> byPurpose {
        {"Discovery"_L1, u"ListObjects"_s},
        {"Impact"_L1, u"PutObject"_s},
    };
    for (const auto &[name, api] : special) {
        if (type.name == name)
            return api;
    }
    for (const auto &[purpose, api] : byPurpose) {
        if (type.purpose() == purpose)
            return api;
    }
    return u"GetObject"_s;
}

QString userAgentOf(const FindingType &type)
{
    if (type.purpose() != "PenTest"_L1)
        return u"[aws-cli/2.27.41 Python/3.13.4 Linux/6.8.0 exec-env/CLI prompt/off command/s3api]"_s;
    const QString system = type.name.section(u'/', 1);
    return u"[Boto3/1.40.1 Python/3.13.4 Linux/6.8.0-%1 Botocore/1.40.1]"_s.arg(system.toLower().remove(u"linux"_s));
}

QJsonObject recordOf(const FindingType &type)
{
    const QJsonObject identity {{"type"_L1, "IAMUser"_L1}, {"principalId"_L1, "GeneratedFindingPrincipalId"_L1},
        {"accessKeyId"_L1, "GeneratedFindingAccessKeyId"_L1}, {"userName"_L1, SampleUser},
        {"accountId"_L1, SampleAccount.toString()}};
    QJsonObject parameters {{"bucketName"_L1, SampleBucket}};
    if (type.needsS3Protection())
        parameters["key"_L1] = "GeneratedFindingObjectKey"_L1;
    return {{"eventName"_L1, apiOf(type)}, {"eventSource"_L1, "s3.amazonaws.com"_L1}, {"sourceIPAddress"_L1, SampleAddress},
        {"userAgent"_L1, userAgentOf(type)}, {"userIdentity"_L1, identity}, {"requestParameters"_L1, parameters}};
}

Evidence evidenceOf(const FindingType &type)
{
    Evidence evidence;
    evidence.kind = Evidence::Kind::UserAgent;
    if (type.name.contains("IPCaller"_L1)) {
        evidence.kind = Evidence::Kind::ListEntry;
        evidence.listName = u"GeneratedFindingThreatListName"_s;
        evidence.subject = u"198.51.100.0/24"_s;
        evidence.listSha256 = QString(64, u'0');
    }
    BucketAccess access;
    access.policy = Openness {};
    access.bucketBlock = PublicAccessBlock {true, true, true, true};
    access.accountBlock = access.bucketBlock;
    if (type.purpose() == "Policy"_L1) {
        const Exposure exposure = type.name.contains("Anonymous"_L1) ? Exposure::Anonymous : Exposure::AnyAwsCaller;
        const bool isOpen = type.name.endsWith("Granted"_L1);
        access.policy = Openness {isOpen ? exposure : Exposure::NotPublic, Exposure::NotPublic};
        access.bucketBlock = PublicAccessBlock {};
        access.accountBlock = PublicAccessBlock {};
    }
    access.acl = Openness {};
    evidence.access = access;
    return evidence;
}

QJsonObject anomalies(const FindingType &type)
{
    const QString api = apiOf(type);
    return {{"userAgent"_L1, QJsonObject {{"fullUserAgent"_L1, userAgentOf(type)}, {"userAgentCategory"_L1, "AWS CLI"_L1}}},
        {"anomalies"_L1, QJsonObject {{"anomalousAPIs"_L1, u"s3.amazonaws.com:[%1:success]"_s.arg(api)}}},
        {"profiledBehavior"_L1,
            QJsonObject {{"frequentProfiledAPIsAccountProfiling"_L1, "HeadBucket , GetBucketLocation"_L1},
                {"infrequentProfiledAPIsAccountProfiling"_L1, "GetBucketAcl"_L1},
                {"rareProfiledAPIsAccountProfiling"_L1, "GetBucketPolicy"_L1},
                {"frequentProfiledAPIsUserIdentityProfiling"_L1, "HeadBucket"_L1},
                {"frequentProfiledUserTypesAccountProfiling"_L1, "ASSUMED_ROLE"_L1},
                {"frequentProfiledASNsAccountProfiling"_L1, "asnNumber: 64496 asnOrg: GeneratedFindingASNOrg"_L1}}},
        {"unusualBehavior"_L1,
            QJsonObject {{"unusualAPIsAccountProfiling"_L1, api}, {"unusualAPIsUserIdentityProfiling"_L1, api},
                {"unusualASNsUserIdentityProfiling"_L1, "asnNumber: 64500 asnOrg: GeneratedFindingASNOrg"_L1},
                {"isUnusualUserIdentity"_L1, "false"_L1}}}};
}

struct SampleSignal {
    QLatin1StringView kind;
    QLatin1StringView name; ///< of a finding that is a sample, too, or of a call
    double severity;
    QLatin1StringView tactic;
    QLatin1StringView technique;
    QLatin1StringView indicator;
    QString indicatorValue;
};

QJsonObject indicator(const QString &key, const QJsonArray &values)
{
    return {{"key"_L1, key}, {"values"_L1, values}};
}

QJsonObject signalOf(const SampleSignal &sample, int index)
{
    constexpr double Step = 1260; // seconds between one signal and the next
    const double seen = SampleTime + Step * index;
    return {{"uid"_L1, u"GeneratedFindingSignal-%1"_s.arg(index + 1)}, {"type"_L1, sample.kind}, {"name"_L1, sample.name},
        {"description"_L1, QString("Generated description of the signal "_L1 + sample.name)}, {"severity"_L1, sample.severity},
        {"count"_L1, 1}, {"createdAt"_L1, seen}, {"updatedAt"_L1, seen}, {"firstSeenAt"_L1, seen}, {"lastSeenAt"_L1, seen},
        {"resourceUids"_L1, QJsonArray {"arn:aws:s3:::bucketName"_L1}}, {"actorIds"_L1, QJsonArray {"GeneratedFindingPrincipalId"_L1}},
        {"endpointIds"_L1, QJsonArray {SampleAddress}},
        {"signalIndicators"_L1,
            QJsonArray {indicator(u"ATTACK_TACTIC"_s, {sample.tactic}), indicator(u"ATTACK_TECHNIQUE"_s, {sample.technique}),
                indicator(sample.indicator, {sample.indicatorValue})}}};
}

QJsonObject sequence()
{
    const auto high = "HIGH_RISK_API"_L1;
    const auto network = "UNUSUAL_ASN_FOR_USER"_L1;
    const SampleSignal samples[] {
        {"FINDING"_L1, "Discovery:S3/AnomalousBehavior"_L1, 2.0, "TA0007"_L1, "T1619"_L1, network, u"64500"_s},
        {"FINDING"_L1, "Exfiltration:S3/AnomalousBehavior"_L1, 8.0, "TA0010"_L1, "T1530"_L1, network, u"64500"_s},
        {"CLOUD_TRAIL"_L1, "s3.amazonaws.com:PutBucketVersioning"_L1, 5.0, "TA0040"_L1, "T1490"_L1, high, u"s3.amazonaws.com:PutBucketVersioning"_s},
        {"FINDING"_L1, "Impact:S3/AnomalousBehavior.Delete"_L1, 8.0, "TA0040"_L1, "T1485"_L1, high, u"s3.amazonaws.com:DeleteObjects"_s},
    };
    QJsonArray signals;
    for (const SampleSignal &sample : samples)
        signals.append(signalOf(sample, int(signals.size())));
    const QJsonObject user {{"name"_L1, SampleUser}, {"uid"_L1, "GeneratedFindingPrincipalId"_L1}, {"type"_L1, "IAMUser"_L1},
        {"credentialUid"_L1, "GeneratedFindingAccessKeyId"_L1}, {"account"_L1, QJsonObject {{"uid"_L1, SampleAccount.toString()}}}};
    const QJsonObject bucket {{"uid"_L1, "arn:aws:s3:::bucketName"_L1}, {"name"_L1, SampleBucket}, {"accountId"_L1, SampleAccount.toString()},
        {"resourceType"_L1, "S3_BUCKET"_L1}, {"region"_L1, "region"_L1}, {"service"_L1, "s3"_L1}};
    const QJsonObject endpoint {{"id"_L1, SampleAddress}, {"ip"_L1, SampleAddress},
        {"autonomousSystem"_L1, QJsonObject {{"name"_L1, "GeneratedFindingASNOrg"_L1}, {"number"_L1, 64500}}},
        {"location"_L1, QJsonObject {{"city"_L1, "GeneratedFindingCityName"_L1}, {"country"_L1, "GeneratedFindingCountryName"_L1}, {"lat"_L1, 0}, {"lon"_L1, 0}}}};
    return {{"uid"_L1, "GeneratedFindingSequence"_L1},
        {"description"_L1, "GeneratedFindingUserName looked through a bucket, read objects and deleted them within a day."_L1},
        {"signals"_L1, signals},
        {"actors"_L1, QJsonArray {QJsonObject {{"id"_L1, "GeneratedFindingPrincipalId"_L1}, {"user"_L1, user}}}},
        {"resources"_L1, QJsonArray {bucket}}, {"endpoints"_L1, QJsonArray {endpoint}},
        {"sequenceIndicators"_L1,
            QJsonArray {indicator(u"ATTACK_TACTIC"_s, {"TA0007"_L1, "TA0010"_L1, "TA0040"_L1}),
                indicator(u"ATTACK_TECHNIQUE"_s, {"T1619"_L1, "T1530"_L1, "T1490"_L1, "T1485"_L1}),
                indicator(high, {"s3.amazonaws.com:DeleteObjects"_L1, "s3.amazonaws.com:PutBucketVersioning"_L1}),
                indicator(network, {"64500"_L1})}}};
}

QJsonObject sampleInfo(const FindingType &type, const QJsonObject &written)
{
    QJsonObject value = QJsonDocument::fromJson(written["value"_L1].toString().toUtf8()).object();
    value.remove("evidence"_L1); // no event stands behind a sample
    if (type.decidedBy == DecidedBy::Behavior)
        value = anomalies(type);
    value["sample"_L1] = true;
    return {{"type"_L1, "default"_L1}, {"value"_L1, QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact))}};
}

QJsonObject withPlace(QJsonObject action)
{
    QJsonObject call = action["awsApiCallAction"_L1].toObject();
    call["remoteIpDetails"_L1] = QJsonObject {{"ipAddressV4"_L1, SampleAddress},
        {"country"_L1, QJsonObject {{"countryCode"_L1, "XX"_L1}, {"countryName"_L1, "GeneratedFindingCountryName"_L1}}},
        {"city"_L1, QJsonObject {{"cityName"_L1, "GeneratedFindingCityName"_L1}}},
        {"geoLocation"_L1, QJsonObject {{"lat"_L1, 0}, {"lon"_L1, 0}}},
        {"organization"_L1,
            QJsonObject {{"asn"_L1, "64500"_L1}, {"asnOrg"_L1, "GeneratedFindingASNOrg"_L1}, {"isp"_L1, "GeneratedFindingISP"_L1},
                {"org"_L1, "GeneratedFindingORG"_L1}}}};
    action["awsApiCallAction"_L1] = call;
    return action;
}

QJsonObject withBucket(QJsonObject resource)
{
    QJsonArray buckets = resource["s3BucketDetails"_L1].toArray();
    if (buckets.isEmpty())
        return resource;
    QJsonObject bucket = buckets[0].toObject();
    bucket["createdAt"_L1] = SampleTime; // a Date of the wire: seconds
    bucket["owner"_L1] = QJsonObject {{"id"_L1, "CanonicalIdOfOwner"_L1}};
    bucket["tags"_L1] = QJsonArray {QJsonObject {{"key"_L1, "foo"_L1}, {"value"_L1, "bar"_L1}}};
    bucket["defaultServerSideEncryption"_L1] = QJsonObject {
        {"encryptionType"_L1, "SSEAlgorithm"_L1}, {"kmsMasterKeyArn"_L1, "arn:aws:kms:region:123456789012:key/key-id"_L1}};
    buckets[0] = bucket;
    resource["s3BucketDetails"_L1] = buckets;
    return resource;
}

FindingContent makeSample(const FindingType &type, const QString &region)
{
    const bool isOfAccount = type.name.contains("/Account"_L1);
    const FindingKey key {&type, SampleAccount, region, isOfAccount ? QString() : QString(SampleBucket), SampleUser};
    QJsonObject document = writeFinding(key, {}, evidenceOf(type), recordOf(type)).document;
    document["title"_L1] = QString("[SAMPLE] "_L1 + document["title"_L1].toString());
    document["resource"_L1] = withBucket(document["resource"_L1].toObject());
    QJsonObject service = document["service"_L1].toObject();
    service["additionalInfo"_L1] = sampleInfo(type, service["additionalInfo"_L1].toObject());
    service["action"_L1] = withPlace(service["action"_L1].toObject());
    if (type.decidedBy == DecidedBy::Sequence) {
        service.remove("action"_L1); // those of its signals
        service["detection"_L1] = QJsonObject {{"sequence"_L1, sequence()}};
    }
    document["service"_L1] = service;
    return contentOf(document);
}

} // namespace

std::shared_ptr<const FindingContent> sampleContent(const FindingType &type, const QString &region)
{
    static std::mutex mutex;
    static std::map<std::pair<QString, QString>, std::shared_ptr<const FindingContent>> contents;
    const std::lock_guard lock(mutex);
    auto &content = contents[{type.name, partitionOf(region)}];
    if (!content)
        content = std::make_shared<const FindingContent>(makeSample(type, region));
    return content;
}

bool isSampleContent(const FindingContent &content)
{
    return content.title.startsWith("[SAMPLE]"_L1);
}

FindingId sampleId(const FindingType &type, AccountId account, const QString &region)
{
    const QString id = findingId({&type, account, region, QString(SampleBucket), u"sample"_s});
    return FindingId::parse(id).value_or(FindingId());
}

} // namespace bucketwatch

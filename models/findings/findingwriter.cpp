// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/findingwriter.h"

#include "findings/behaviorjson.h"
#include "findings/bucketaccessjson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

QString hexHash(const QStringList &parts)
{
    const QByteArray text = parts.join(u'\x1f').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(32));
}

/// Values of old records are arrays of one string.
QString text(const QJsonValue &value)
{
    return value.isArray() ? value.toArray().first().toString() : value.toString();
}

/// Exports of tables have the parameters as a text.
QJsonObject requestOf(const QJsonObject &record)
{
    const QJsonValue parameters = record["requestParameters"_L1];
    return parameters.isString() ? QJsonDocument::fromJson(parameters.toString().toUtf8()).object() : parameters.toObject();
}

void put(QJsonObject &object, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        object[key] = value;
}

QString userName(const QJsonObject &identity)
{
    if (QString name = identity["userName"_L1].toString(); !name.isEmpty())
        return name;
    if (QString issuer = identity["sessionContext"_L1]["sessionIssuer"_L1]["userName"_L1].toString(); !issuer.isEmpty())
        return issuer;
    return identity["type"_L1].toString() == "Root"_L1 ? u"Root"_s : QString();
}

QJsonObject accessKeyDetails(const QJsonObject &identity)
{
    QJsonObject details;
    put(details, "accessKeyId"_L1, identity["accessKeyId"_L1].toString());
    put(details, "principalId"_L1, identity["principalId"_L1].toString());
    put(details, "userName"_L1, userName(identity));
    put(details, "userType"_L1, identity["type"_L1].toString());
    return details;
}

QJsonObject bucketDetails(const FindingKey &key, const Evidence &evidence, const QJsonObject &record)
{
    const bool isArn = key.bucket.startsWith("arn:"_L1); // of an access point, when the record names no bucket
    const QString arn = isArn ? key.bucket : "arn:"_L1 + partitionOf(key.region) + ":s3:::"_L1 + key.bucket;
    const QString name = isArn ? key.bucket.section(u'/', -1) : key.bucket;
    QJsonObject details {{"arn"_L1, arn}, {"name"_L1, name}, {"type"_L1, "Destination"_L1}};
    if (evidence.access)
        details["publicAccess"_L1] = toJson(*evidence.access);
    const QJsonObject parameters = requestOf(record);
    if (const QString objectKey = text(parameters["key"_L1]); !objectKey.isEmpty()) {
        QJsonObject object {{"objectArn"_L1, QString(arn % u'/' % objectKey)}, {"key"_L1, objectKey}};
        put(object, "versionId"_L1, text(parameters["versionId"_L1]));
        details["s3ObjectDetails"_L1] = QJsonArray {object};
    }
    return details;
}

QJsonObject resource(const FindingKey &key, const Evidence &evidence, const QJsonObject &record)
{
    if (evidence.kind == Evidence::Kind::Sequence)
        return {{"resourceType"_L1, key.type->resourceType}}; // the sequence names all of them
    QJsonObject resource {{"resourceType"_L1, key.type->resourceType},
        {"accessKeyDetails"_L1, accessKeyDetails(record["userIdentity"_L1].toObject())}};
    if (!key.bucket.isEmpty())
        resource["s3BucketDetails"_L1] = QJsonArray {bucketDetails(key, evidence, record)};
    return resource;
}

void putOrigin(QJsonObject &details, const AddressOrigin &origin)
{
    if (origin.asn > 0) {
        details["organization"_L1] = QJsonObject {{"asn"_L1, QString::number(origin.asn)}, {"asnOrg"_L1, origin.asnOrg}};
    }
    if (!origin.country.isEmpty()) {
        QJsonObject country {{"countryName"_L1, origin.country}};
        put(country, "countryCode"_L1, origin.countryCode);
        details["country"_L1] = country;
    }
    if (!origin.city.isEmpty())
        details["city"_L1] = QJsonObject {{"cityName"_L1, origin.city}};
    if (origin.place)
        details["geoLocation"_L1] = QJsonObject {{"lat"_L1, origin.place->first}, {"lon"_L1, origin.place->second}};
}

QJsonObject remoteIpDetails(const QString &ip)
{
    // A service stands there with its host name; anything else is an address.
    if (ip.contains(u':'))
        return {{"ipAddressV6"_L1, ip}};
    const bool isNumeric = std::ranges::all_of(ip, [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); });
    return isNumeric && !ip.isEmpty() ? QJsonObject {{"ipAddressV4"_L1, ip}} : QJsonObject();
}

QJsonObject action(const FindingKey &key, const QJsonObject &record, const AddressOrigin &origin)
{
    QJsonObject call {{"callerType"_L1, "Remote IP"_L1}};
    put(call, "api"_L1, record["eventName"_L1].toString());
    put(call, "serviceName"_L1, record["eventSource"_L1].toString());
    put(call, "errorCode"_L1, record["errorCode"_L1].toString());
    put(call, "userAgent"_L1, text(record["userAgent"_L1]));
    if (QJsonObject remote = remoteIpDetails(text(record["sourceIPAddress"_L1]).trimmed()); !remote.isEmpty()) {
        putOrigin(remote, origin);
        call["remoteIpDetails"_L1] = remote;
    }
    if (const auto caller = AccountId::parse(record["userIdentity"_L1]["accountId"_L1].toString()))
        call["remoteAccountDetails"_L1]
            = QJsonObject {{"accountId"_L1, caller->toString()}, {"affiliated"_L1, *caller == key.account}};
    if (!key.bucket.isEmpty())
        call["affectedResources"_L1] = QJsonObject {{"AWS::S3::Bucket"_L1, key.bucket}};
    return {{"actionType"_L1, "AWS_API_CALL"_L1}, {"awsApiCallAction"_L1, call}};
}

/// The API's form: a JSON document in a string. The first two keys are GuardDuty's, the rest is our explanation.
QJsonObject additionalInfo(const Evidence &evidence, const QJsonObject &record)
{
    QJsonObject value;
    if (evidence.kind == Evidence::Kind::Behavior)
        value = anomalyInfo(evidence, record);
    if (evidence.kind == Evidence::Kind::ListEntry) {
        value["threatListName"_L1] = evidence.listName;
        value["threatName"_L1] = evidence.subject;
    }
    QJsonObject reason {{"kind"_L1, wireName(evidence.kind)}};
    put(reason, "subject"_L1, evidence.subject);
    put(reason, "eventId"_L1, record["eventID"_L1].toString());
    put(reason, "eventTime"_L1, record["eventTime"_L1].toString());
    if (evidence.kind == Evidence::Kind::Behavior) {
        reason["parts"_L1] = partsToJson(evidence.unusual);
        reason["score"_L1] = evidence.verdict.score;
        reason["threshold"_L1] = evidence.verdict.threshold;
        reason["share"_L1] = evidence.verdict.share;
    }
    value["evidence"_L1] = reason;
    return {{"type"_L1, "default"_L1}, {"value"_L1, QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact))}};
}

QJsonObject service(const FindingKey &key, const FindingCount &count, const Evidence &evidence, const QJsonObject &record, const QString &arn,
    const AddressOrigin &origin)
{
    QJsonObject service {{"serviceName"_L1, "guardduty"_L1}, {"detectorId"_L1, detectorIdFor(key.account, key.region)},
        {"archived"_L1, false}, {"count"_L1, count.count}, {"eventFirstSeen"_L1, toIsoString(count.firstSeen)},
        {"eventLastSeen"_L1, toIsoString(count.lastSeen)}, {"resourceRole"_L1, "TARGET"_L1}, {"action"_L1, action(key, record, origin)},
        {"additionalInfo"_L1, additionalInfo(evidence, record)}};
    if (key.type->needsS3Protection())
        service["featureName"_L1] = key.type->feature;
    if (evidence.kind == Evidence::Kind::Behavior)
        service["detection"_L1] = QJsonObject {{"anomaly"_L1, anomalyToJson(evidence, record)}};
    if (evidence.kind == Evidence::Kind::Sequence) {
        service["count"_L1] = qint64(evidence.signals.size()); // as in GuardDuty: how many signals, not how many calls
        service["detection"_L1] = QJsonObject {{"sequence"_L1, sequenceToJson(evidence, key, arn, record)}};
    }
    if (evidence.kind == Evidence::Kind::ListEntry) {
        const QJsonObject match {{"threatListName"_L1, evidence.listName}, {"threatNames"_L1, QJsonArray {evidence.subject}},
            {"threatFileSha256"_L1, evidence.listSha256}};
        service["evidence"_L1] = QJsonObject {{"threatIntelligenceDetails"_L1, QJsonArray {match}}};
    }
    return service;
}

/// Replaces "{name}" by its value, in one pass: values are the caller's words and may hold braces of their own.
QString fill(const QString &pattern, const FindingKey &key, const Evidence &evidence, const QJsonObject &record)
{
    const auto orUnknown = [](const QString &value) { return value.isEmpty() ? u"unknown"_s : value; };
    const std::array<std::pair<QLatin1StringView, QString>, 6> values {{
        {"{principal}"_L1, orUnknown(key.principal)},
        {"{api}"_L1, orUnknown(record["eventName"_L1].toString())},
        {"{bucket}"_L1, key.bucket.isEmpty() ? u"the account"_s : key.bucket},
        {"{account}"_L1, key.account.toString()},
        {"{ip}"_L1, orUnknown(text(record["sourceIPAddress"_L1]).trimmed())},
        {"{list}"_L1, evidence.listName},
    }};
    QString filled;
    for (QStringView rest = pattern; !rest.isEmpty();) {
        const auto value
            = std::ranges::find_if(values, [rest](const auto &placeholder) { return rest.startsWith(placeholder.first); });
        const bool isPlaceholder = value != values.end();
        filled += isPlaceholder ? QStringView(value->second) : rest.first(1);
        rest = rest.sliced(isPlaceholder ? value->first.size() : 1);
    }
    return filled;
}

/// A sequence of management events alone is found without S3 Protection too.
bool needsS3Protection(const FindingType &type, const Evidence &evidence)
{
    if (evidence.kind != Evidence::Kind::Sequence)
        return type.needsS3Protection();
    return std::ranges::any_of(evidence.signals, [](const SequenceSignal &signal) {
        const FindingType *found = signal.isFinding ? findFindingType(signal.name) : nullptr;
        return found && found->needsS3Protection();
    });
}

} // namespace

QString findingId(const FindingKey &key)
{
    QStringList parts {u"finding"_s, key.account.toString(), key.region, key.type->name, key.bucket, key.principal};
    if (key.number > 0)
        parts.append(QString::number(key.number));
    return hexHash(parts);
}

QString detectorIdFor(AccountId account, QStringView region)
{
    return hexHash({u"detector"_s, account.toString(), region.toString()});
}

QString partitionOf(QStringView region)
{
    if (region.startsWith("cn-"_L1))
        return u"aws-cn"_s;
    return region.startsWith("us-gov-"_L1) ? u"aws-us-gov"_s : u"aws"_s;
}

Finding writeFinding(
    const FindingKey &key, const FindingCount &count, const Evidence &evidence, const QJsonObject &record, const AddressOrigin &origin)
{
    Finding finding {.id = findingId(key),
        .type = key.type->name,
        .account = key.account,
        .region = key.region,
        .severity = key.type->severity,
        .title = fill(key.type->title, key, evidence, record),
        .resource = key.bucket.isEmpty() ? userName(record["userIdentity"_L1].toObject()) : key.bucket,
        .principal = key.principal,
        .count = evidence.kind == Evidence::Kind::Sequence ? int(evidence.signals.size()) : count.count,
        .firstSeen = count.firstSeen,
        .lastSeen = count.lastSeen,
        .needsS3Protection = needsS3Protection(*key.type, evidence),
        .document = {}};
    const QString partition = partitionOf(key.region);
    const QString arn = u"arn:%1:guardduty:%2:%3:detector/%4/finding/%5"_s.arg(
        partition, key.region, key.account.toString(), detectorIdFor(key.account, key.region), finding.id);
    finding.document = {{"schemaVersion"_L1, "2.0"_L1}, {"accountId"_L1, key.account.toString()}, {"region"_L1, key.region},
        {"partition"_L1, partition}, {"id"_L1, finding.id}, {"arn"_L1, arn}, {"type"_L1, finding.type},
        {"severity"_L1, finding.severity}, {"title"_L1, finding.title},
        {"description"_L1, fill(key.type->description, key, evidence, record)}, {"createdAt"_L1, toIsoString(count.firstSeen)},
        {"updatedAt"_L1, toIsoString(count.lastSeen)}, {"resource"_L1, resource(key, evidence, record)},
        {"service"_L1, service(key, count, evidence, record, arn, origin)}};
    return finding;
}

} // namespace bucketwatch

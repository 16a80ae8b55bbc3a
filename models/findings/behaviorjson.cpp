// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/behaviorjson.h"

#include "findings/addressorigin.h"
#include "findings/findingwriter.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

using Aspect = UnusualPart::Aspect;

/// What GuardDuty calls the profiles of an aspect. Empty where it has no known name.
QString profileName(Aspect aspect)
{
    switch (aspect) {
    case Aspect::Network:
        return u"ASNs"_s;
    case Aspect::UserAgent:
        return u"UserAgents"_s;
    case Aspect::Api:
        return u"APIs"_s;
    case Aspect::Bucket:
        return u"Buckets"_s;
    case Aspect::Hour:
    case Aspect::Volume:
        break;
    }
    return {};
}

/// A value as GuardDuty writes it in the profiles of an aspect; empty for a network that is no ASN.
QString profileValue(Aspect aspect, const QString &value)
{
    return aspect == Aspect::Network ? asnProfile(value) : value;
}

QString profileValues(Aspect aspect, const QStringList &values)
{
    QStringList texts;
    for (const QString &value : values)
        texts.append(profileValue(aspect, value));
    texts.removeAll(QString());
    return texts.join(" , "_L1);
}

QString outcomeOf(const QJsonObject &record)
{
    const QString error = record["errorCode"_L1].toString();
    return error.isEmpty() ? u"success"_s : error;
}

QString anomalousApi(const QJsonObject &record)
{
    return u"%1:[%2:%3]"_s.arg(record["eventSource"_L1].toString(), record["eventName"_L1].toString(), outcomeOf(record));
}

QJsonArray indicatorsToJson(const std::map<QString, std::set<QString>> &indicators)
{
    QJsonArray list;
    for (const auto &[key, values] : indicators) {
        QJsonObject indicator {{"key"_L1, key}};
        if (!values.empty())
            indicator["values"_L1] = QJsonArray::fromStringList(QStringList(values.begin(), values.end()));
        list.append(indicator);
    }
    return list;
}

QString valueOf(const QString &indicator, const SequenceSignal &signal)
{
    if (indicator == "ATTACK_TACTIC"_L1)
        return signal.tactic;
    if (indicator == "ATTACK_TECHNIQUE"_L1)
        return signal.technique;
    if (indicator == "HIGH_RISK_API"_L1)
        return signal.name;
    if (indicator.contains("ASN"_L1))
        return signal.origin.asn > 0 ? QString::number(signal.origin.asn) : QString();
    return indicator.endsWith("_IP"_L1) ? signal.address : QString();
}

QString bucketArn(QStringView region, const QString &bucket)
{
    return "arn:"_L1 % partitionOf(region) % ":s3:::"_L1 % bucket;
}

/// Dates of signals are numbers on the wire, unlike those of findings.
double epoch(Timestamp time)
{
    constexpr double MillisecondsPerSecond = 1000;
    return double(time.time_since_epoch().count()) / MillisecondsPerSecond;
}

QJsonObject signalToJson(const SequenceSignal &signal, int index, const QString &actor, QStringView region)
{
    std::map<QString, std::set<QString>> indicators;
    for (const QString &key : signal.indicators) {
        std::set<QString> &values = indicators[key];
        if (const QString value = valueOf(key, signal); !value.isEmpty())
            values.insert(value);
    }
    QJsonObject json {{"uid"_L1, u"signal-%1"_s.arg(index + 1)}, {"type"_L1, signal.isFinding ? "FINDING"_L1 : "CLOUD_TRAIL"_L1},
        {"name"_L1, signal.name}, {"createdAt"_L1, epoch(signal.firstSeen)}, {"updatedAt"_L1, epoch(signal.lastSeen)},
        {"firstSeenAt"_L1, epoch(signal.firstSeen)}, {"lastSeenAt"_L1, epoch(signal.lastSeen)},
        {"severity"_L1, signal.severity}, {"count"_L1, signal.count}, {"actorIds"_L1, QJsonArray {actor}},
        {"signalIndicators"_L1, indicatorsToJson(indicators)}};
    if (!signal.bucket.isEmpty())
        json["resourceUids"_L1] = QJsonArray {bucketArn(region, signal.bucket)};
    if (!signal.address.isEmpty())
        json["endpointIds"_L1] = QJsonArray {signal.address};
    return json;
}

QJsonObject endpointToJson(const QString &address, const AddressOrigin &origin)
{
    QJsonObject json {{"id"_L1, address}, {"ip"_L1, address}};
    if (origin.asn > 0)
        json["autonomousSystem"_L1] = QJsonObject {{"name"_L1, origin.asnOrg}, {"number"_L1, qint64(origin.asn)}};
    if (origin.place && !origin.country.isEmpty()) {
        json["location"_L1] = QJsonObject {{"city"_L1, origin.city}, {"country"_L1, origin.country}, {"lat"_L1, origin.place->first},
            {"lon"_L1, origin.place->second}};
    }
    return json;
}

QJsonObject frequency(QLatin1StringView subtype, const QJsonArray &texts)
{
    return {{"profileType"_L1, "FREQUENCY"_L1}, {"profileSubtype"_L1, subtype}, {"observations"_L1, QJsonObject {{"text"_L1, texts}}}};
}

/// Calls or bytes of a day.
QJsonObject volume(qint64 number)
{
    return {{"profileType"_L1, "VOLUME"_L1}, {"profileSubtype"_L1, "COUNT"_L1},
        {"observations"_L1, QJsonObject {{"number"_L1, number}}}};
}

} // namespace

QJsonArray partsToJson(const std::vector<UnusualPart> &parts)
{
    QJsonArray list;
    for (const UnusualPart &part : parts) {
        QJsonObject json {{"aspect"_L1, wireName(part.aspect)}, {"value"_L1, part.value},
            {"usual"_L1, QJsonArray::fromStringList(part.usual)}, {"points"_L1, part.points}, {"forAccount"_L1, part.isUnusualForAccount}};
        if (part.aspect == Aspect::Volume) {
            json["count"_L1] = part.count;
            json["usualCount"_L1] = part.usualCount;
            if (part.days > 1)
                json["days"_L1] = part.days;
            if (part.bytes > 0) {
                json["bytes"_L1] = part.bytes;
                json["usualBytes"_L1] = part.usualBytes;
            }
        }
        list.append(json);
    }
    return list;
}

QJsonObject anomalyInfo(const Evidence &evidence, const QJsonObject &record)
{
    QJsonObject profiled;
    QJsonObject unusual {{"isUnusualUserIdentity"_L1, evidence.verdict.isNewIdentity}};
    QString software;
    for (const UnusualPart &part : evidence.unusual) {
        const QString name = profileName(part.aspect);
        if (part.aspect == Aspect::UserAgent)
            software = part.value;
        const QString value = profileValue(part.aspect, part.value);
        if (name.isEmpty() || value.isEmpty())
            continue;
        profiled["frequentProfiled"_L1 % name % "UserIdentityProfiling"_L1] = profileValues(part.aspect, part.usual);
        unusual["unusual"_L1 % name % "UserIdentityProfiling"_L1] = value;
        if (part.isUnusualForAccount)
            unusual["unusual"_L1 % name % "AccountProfiling"_L1] = value;
    }
    const QJsonObject agent {{"fullUserAgent"_L1, record["userAgent"_L1].toString()}, {"userAgentCategory"_L1, software}};
    return {{"userAgent"_L1, agent}, {"anomalies"_L1, QJsonObject {{"anomalousAPIs"_L1, anomalousApi(record)}}},
        {"profiledBehavior"_L1, profiled}, {"unusualBehavior"_L1, unusual}};
}

QJsonObject anomalyToJson(const Evidence &evidence, const QJsonObject &record)
{
    QJsonObject behavior;
    QJsonObject profiles;
    for (const UnusualPart &part : evidence.unusual) {
        const QString aspect = wireName(part.aspect);
        if (part.aspect == Aspect::Volume) {
            const bool isBytes = part.bytes > 0;
            behavior[aspect] = volume(isBytes ? part.bytes : part.count);
            profiles[aspect] = QJsonArray {volume(isBytes ? part.usualBytes : part.usualCount)};
            continue;
        }
        behavior[aspect] = frequency(part.usual.contains(part.value) ? "RARE"_L1 : "UNSEEN"_L1, {part.value});
        profiles[aspect] = QJsonArray {frequency("FREQUENT"_L1, QJsonArray::fromStringList(part.usual))};
    }
    return {{"profiles"_L1, QJsonObject {{anomalousApi(record), profiles}}},
        {"unusual"_L1, QJsonObject {{"behavior"_L1, QJsonObject {{anomalousApi(record), behavior}}}}}};
}

QJsonObject sequenceToJson(const Evidence &evidence, const FindingKey &key, const QString &uid, const QJsonObject &record)
{
    const QJsonObject identity = record["userIdentity"_L1].toObject();
    const QString actor = key.principal;
    QJsonArray signals;
    QJsonArray resources;
    QJsonArray endpoints;
    std::map<QString, std::set<QString>> indicators;
    std::set<QString> buckets;
    std::map<QString, AddressOrigin> addresses;
    int index = 0;
    for (const SequenceSignal &signal : evidence.signals) {
        signals.append(signalToJson(signal, index++, actor, key.region));
        if (!signal.bucket.isEmpty())
            buckets.insert(signal.bucket);
        if (!signal.address.isEmpty())
            addresses.emplace(signal.address, signal.origin);
        for (const QString &indicator : signal.indicators) {
            std::set<QString> &values = indicators[indicator];
            if (const QString value = valueOf(indicator, signal); !value.isEmpty())
                values.insert(value);
        }
    }
    for (const QString &bucket : buckets) {
        resources.append(QJsonObject {{"uid"_L1, bucketArn(key.region, bucket)}, {"name"_L1, bucket}, {"accountId"_L1, key.account.toString()},
            {"resourceType"_L1, "S3_BUCKET"_L1}, {"region"_L1, key.region}, {"service"_L1, "s3"_L1}, {"data"_L1, QJsonObject {{"s3Bucket"_L1, QJsonObject()}}}});
    }
    for (const auto &[address, origin] : addresses)
        endpoints.append(endpointToJson(address, origin));
    const QJsonObject user {{"name"_L1, actor.section(u'/', -1)}, {"uid"_L1, identity["principalId"_L1].toString()},
        {"type"_L1, identity["type"_L1].toString()}, {"credentialUid"_L1, identity["accessKeyId"_L1].toString()},
        {"account"_L1, QJsonObject {{"uid"_L1, key.account.toString()}}}};
    return {{"uid"_L1, uid}, {"description"_L1, u"%1 signals of %2 within 24 hours"_s.arg(evidence.signals.size()).arg(actor)},
        {"actors"_L1, QJsonArray {QJsonObject {{"id"_L1, actor}, {"user"_L1, user}}}}, {"resources"_L1, resources},
        {"endpoints"_L1, endpoints}, {"signals"_L1, signals}, {"sequenceIndicators"_L1, indicatorsToJson(indicators)}};
}

} // namespace bucketwatch

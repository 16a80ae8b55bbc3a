// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/findingblocks.h"

#include "base/timestamp.h"
#include "findings/severity.h"
#include "items/displaytime.h"
#include "items/sequenceblocks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct Blocks {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::FindingBlocks)
public:
    static FindingBlock overview(const QJsonObject &document);
    static FindingBlock resource(const QJsonObject &document);
    static FindingBlock bucket(const QJsonObject &bucket);
    static FindingBlock action(const QJsonObject &service);
    static FindingBlock actor(const QJsonObject &call);
    static FindingBlock location(const QJsonObject &remote);
    static FindingBlock anomalies(const QJsonObject &info);
    static FindingBlock evidence(const QJsonObject &service);
    static FindingBlock additional(const QJsonObject &service, const QJsonObject &info);
};

QString permission(const QString &word)
{
    if (word == "PUBLIC"_L1)
        return Blocks::tr("Public");
    if (word == "NOT_PUBLIC"_L1)
        return Blocks::tr("Not public");
    return word.isEmpty() ? word : Blocks::tr("Unknown");
}

QString localDay(const QString &isoTime)
{
    return QDateTime::fromString(isoTime, Qt::ISODate).toLocalTime().date().toString(Qt::ISODate);
}

QString resourceId(const QJsonObject &resource)
{
    const QString bucket = resource["s3BucketDetails"_L1][0]["name"_L1].toString();
    return bucket.isEmpty() ? resource["accessKeyDetails"_L1]["accessKeyId"_L1].toString() : bucket;
}

FindingBlock Blocks::overview(const QJsonObject &document)
{
    const QJsonObject service = document["service"_L1].toObject();
    const double severity = document["severity"_L1].toDouble();
    return FactWriter(tr("Overview"))
        //: A severity: %1 is its name, %2 its number
        .text(tr("Severity"), tr("%1 (%2)").arg(displayName(severityOf(severity)), QLocale().toString(severity, 'f', 1)))
        .foundBy(u"severity"_s, displayName(severityOf(severity)))
        .text(tr("Region"), document["region"_L1])
        .foundBy(u"region"_s)
        .text(tr("Count"), service["count"_L1])
        .foundBy(u"service.count"_s, QString::number(service["count"_L1].toInteger()))
        .identifier(tr("Account ID"), document["accountId"_L1], FindingFact::Kind::Account)
        .foundBy(u"accountId"_s)
        .text(tr("Resource ID"), resourceId(document["resource"_L1].toObject()))
        .identifier(tr("Finding ID"), document["id"_L1], FindingFact::Kind::Document)
        .foundBy(u"id"_s)
        .moment(tr("Created at"), document["createdAt"_L1])
        .moment(tr("Updated at"), document["updatedAt"_L1])
        .foundBy(u"updatedAt"_s, localDay(document["updatedAt"_L1].toString()))
        .text(tr("Finding type"), document["type"_L1])
        .foundBy(u"type"_s)
        .text(tr("Status"), service["archived"_L1].toBool() ? tr("Archived") : tr("Current"))
        .take();
}

FindingBlock Blocks::resource(const QJsonObject &document)
{
    const QJsonObject resource = document["resource"_L1].toObject();
    const QJsonObject key = resource["accessKeyDetails"_L1].toObject();
    return FactWriter(tr("Resource affected"))
        .text(tr("Resource role"), document["service"_L1]["resourceRole"_L1])
        .foundBy(u"service.resourceRole"_s)
        .text(tr("Resource type"), resource["resourceType"_L1])
        .foundBy(u"resource.resourceType"_s)
        .identifier(tr("Access key ID"), key["accessKeyId"_L1])
        .foundBy(u"resource.accessKeyDetails.accessKeyId"_s)
        .identifier(tr("Principal ID"), key["principalId"_L1])
        .foundBy(u"resource.accessKeyDetails.principalId"_s)
        .text(tr("User type"), key["userType"_L1])
        .foundBy(u"resource.accessKeyDetails.userType"_s)
        .text(tr("User name"), key["userName"_L1])
        .foundBy(u"resource.accessKeyDetails.userName"_s)
        .take();
}

FindingBlock Blocks::bucket(const QJsonObject &bucket)
{
    QStringList tags;
    for (const QJsonArray all = bucket["tags"_L1].toArray(); const QJsonValue &tag : all)
        tags.append(tag["key"_L1].toString() + " = "_L1 + tag["value"_L1].toString());
    QStringList objects;
    for (const QJsonArray all = bucket["s3ObjectDetails"_L1].toArray(); const QJsonValue &object : all)
        objects.append(object["key"_L1].toString());
    const QJsonObject encryption = bucket["defaultServerSideEncryption"_L1].toObject();
    const QJsonValue created = bucket["createdAt"_L1];
    const Timestamp createdAt(std::chrono::seconds(created.toInteger()));
    return FactWriter(tr("S3 bucket"))
        .text(tr("Name"), bucket["name"_L1])
        .foundBy(u"resource.s3BucketDetails.name"_s)
        .text(tr("Effective permissions"), permission(bucket["publicAccess"_L1]["effectivePermission"_L1].toString()))
        .foundBy(u"resource.s3BucketDetails.publicAccess.effectivePermission"_s, bucket["publicAccess"_L1]["effectivePermission"_L1].toString())
        .identifier(tr("ARN"), bucket["arn"_L1])
        .text(tr("Type"), bucket["type"_L1])
        .foundBy(u"resource.s3BucketDetails.type"_s)
        .text(tr("Owner"), bucket["owner"_L1]["id"_L1])
        .text(tr("Default server side encryption"), encryption["encryptionType"_L1])
        .text(tr("KMS key"), encryption["kmsMasterKeyArn"_L1])
        .text(tr("Bucket tags"), tags.join(", "_L1))
        .text(tr("Bucket created at"), created.isDouble() ? displayTime(createdAt) : QString())
        .text(tr("Objects"), objects.join(", "_L1))
        .take();
}

FindingBlock Blocks::action(const QJsonObject &service)
{
    const QJsonObject action = service["action"_L1].toObject();
    const QJsonObject call = action["awsApiCallAction"_L1].toObject();
    return FactWriter(tr("Action"))
        .text(tr("Action type"), action["actionType"_L1])
        .foundBy(u"service.action.actionType"_s)
        .text(tr("API"), call["api"_L1])
        .foundBy(u"service.action.awsApiCallAction.api"_s)
        .text(tr("Service name"), call["serviceName"_L1])
        .foundBy(u"service.action.awsApiCallAction.serviceName"_s)
        .text(tr("Error code"), call["errorCode"_L1])
        .foundBy(u"service.action.awsApiCallAction.errorCode"_s)
        .text(tr("User agent"), call["userAgent"_L1])
        .moment(tr("First seen"), service["eventFirstSeen"_L1])
        .moment(tr("Last seen"), service["eventLastSeen"_L1])
        .take();
}

FindingBlock Blocks::actor(const QJsonObject &call)
{
    const QJsonObject remote = call["remoteIpDetails"_L1].toObject();
    const QJsonObject organization = remote["organization"_L1].toObject();
    const QJsonObject account = call["remoteAccountDetails"_L1].toObject();
    return FactWriter(tr("Actor"))
        .text(tr("Caller type"), call["callerType"_L1])
        .foundBy(u"service.action.awsApiCallAction.callerType"_s)
        .identifier(tr("IP address"), remote["ipAddressV4"_L1])
        .foundBy(u"service.action.awsApiCallAction.remoteIpDetails.ipAddressV4"_s)
        .identifier(tr("IPv6 address"), remote["ipAddressV6"_L1])
        .foundBy(u"service.action.awsApiCallAction.remoteIpDetails.ipAddressV6"_s)
        .text(tr("ASN ID"), organization["asn"_L1])
        .foundBy(u"service.action.awsApiCallAction.remoteIpDetails.organization.asn"_s)
        .text(tr("ASN name"), organization["asnOrg"_L1])
        .foundBy(u"service.action.awsApiCallAction.remoteIpDetails.organization.asnOrg"_s)
        .text(tr("ISP"), organization["isp"_L1])
        .text(tr("Organization"), organization["org"_L1])
        .identifier(tr("Caller account ID"), account["accountId"_L1])
        .foundBy(u"service.action.awsApiCallAction.remoteAccountDetails.accountId"_s)
        .text(tr("Affiliated"), account["affiliated"_L1])
        .foundBy(u"service.action.awsApiCallAction.remoteAccountDetails.affiliated"_s, account["affiliated"_L1].toBool() ? u"true"_s : u"false"_s)
        .take();
}

FindingBlock Blocks::location(const QJsonObject &remote)
{
    const QJsonObject place = remote["geoLocation"_L1].toObject();
    return FactWriter(tr("Geolocation"))
        .text(tr("Country"), remote["country"_L1]["countryName"_L1])
        .foundBy(u"service.action.awsApiCallAction.remoteIpDetails.country.countryName"_s)
        .text(tr("City"), remote["city"_L1]["cityName"_L1])
        .foundBy(u"service.action.awsApiCallAction.remoteIpDetails.city.cityName"_s)
        .text(tr("Latitude"), place["lat"_L1])
        .text(tr("Longitude"), place["lon"_L1])
        .take();
}

/// "unusualAPIsAccountProfiling" as "Unusual APIs, account": AWS's keys say what, and by whom it was profiled.
QString profileLabel(QString key)
{
    QString whom;
    for (const auto &[suffix, name] : {std::pair("AccountProfiling"_L1, Blocks::tr("account")),
             std::pair("UserIdentityProfiling"_L1, Blocks::tr("user identity")),
             std::pair("BucketProfiling"_L1, Blocks::tr("bucket"))}) {
        if (key.endsWith(suffix)) {
            key.chop(suffix.size());
            whom = name;
        }
    }
    QString words;
    for (qsizetype i = 0; i < key.size(); ++i) {
        const bool begins = i > 0 && key[i].isUpper()
            && (key[i - 1].isLower() || (i + 1 < key.size() && key[i + 1].isLower() && key[i + 1] != u's'));
        if (begins)
            words += u' ';
        words += key[i];
    }
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    //: %1 is what was compared, such as "Unusual APIs"; %2 with whose behaviour: "account"
    return whom.isEmpty() ? words : Blocks::tr("%1, %2").arg(words, whom);
}

FindingBlock Blocks::anomalies(const QJsonObject &info)
{
    FactWriter writer(tr("Anomalous behavior"));
    writer.text(tr("Anomalous APIs"), info["anomalies"_L1]["anomalousAPIs"_L1]);
    for (const auto group : {"unusualBehavior"_L1, "profiledBehavior"_L1}) {
        const QJsonObject behavior = info[group].toObject();
        for (auto entry = behavior.begin(); entry != behavior.end(); ++entry)
            writer.text(profileLabel(entry.key()), entry.value());
    }
    return writer.take();
}

FindingBlock Blocks::evidence(const QJsonObject &service)
{
    FactWriter writer(tr("Evidence"));
    for (const QJsonArray matches = service["evidence"_L1]["threatIntelligenceDetails"_L1].toArray();
        const QJsonValue &match : matches) {
        writer.text(tr("Threat list name"), match["threatListName"_L1])
            .foundBy(u"service.additionalInfo.threatListName"_s)
            .text(tr("Threat names"), match["threatNames"_L1])
            .identifier(tr("SHA-256 of the list"), match["threatFileSha256"_L1]);
    }
    return writer.take();
}

FindingBlock Blocks::additional(const QJsonObject &service, const QJsonObject &info)
{
    const QString feedback = service["userFeedback"_L1].toString();
    return FactWriter(tr("Additional information"))
        .text(tr("Sample"), info["sample"_L1])
        .foundBy(u"service.additionalInfo.sample"_s, info["sample"_L1].toBool() ? u"true"_s : u"false"_s)
        .text(tr("Feature"), service["featureName"_L1])
        .text(tr("Threat name"), info["threatName"_L1])
        .text(tr("User agent category"), info["userAgent"_L1]["userAgentCategory"_L1])
        .text(tr("Feedback"),
            feedback.isEmpty()            ? QString()
                : feedback == "USEFUL"_L1 ? tr("Useful")
                                          : tr("Not useful"))
        .foundBy(u"service.userFeedback"_s, feedback)
        .text(tr("Detector ID"), service["detectorId"_L1])
        .take();
}

} // namespace

std::vector<FindingBlock> findingBlocks(const QJsonObject &document)
{
    const QJsonObject service = document["service"_L1].toObject();
    const QJsonObject call = service["action"_L1]["awsApiCallAction"_L1].toObject();
    const QJsonObject info = QJsonDocument::fromJson(service["additionalInfo"_L1]["value"_L1].toString().toUtf8()).object();
    std::vector<FindingBlock> blocks {Blocks::overview(document), Blocks::resource(document)};
    for (const QJsonArray buckets = document["resource"_L1]["s3BucketDetails"_L1].toArray(); const QJsonValue &bucket : buckets)
        blocks.push_back(Blocks::bucket(bucket.toObject()));
    for (FindingBlock &block : sequenceBlocks(document))
        blocks.push_back(std::move(block));
    for (const FindingBlock &block : {Blocks::action(service), Blocks::actor(call),
             Blocks::location(call["remoteIpDetails"_L1].toObject()), Blocks::evidence(service), Blocks::anomalies(info),
             Blocks::additional(service, info)})
        blocks.push_back(block);
    std::erase_if(blocks, [](const FindingBlock &block) { return block.facts.empty(); });
    return blocks;
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/sequenceblocks.h"

#include "items/displaytime.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct SequenceWords {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::SequenceBlocks)
public:
    static QString kindOf(const QString &type);
    static QString indicatorOf(const QString &key);
    static FindingBlock signal(const QJsonObject &signal, const QString &title);
    static FindingBlock resource(const QJsonObject &resource);
    static FindingBlock actor(const QJsonObject &actor);
    static FindingBlock endpoint(const QJsonObject &endpoint);
};

QJsonObject sequenceOf(const QJsonObject &document)
{
    return document["service"_L1]["detection"_L1]["sequence"_L1].toObject();
}

QString SequenceWords::kindOf(const QString &type)
{
    if (type == "FINDING"_L1)
        return tr("GuardDuty finding");
    if (type == "CLOUD_TRAIL"_L1)
        return tr("CloudTrail management event");
    if (type == "S3_DATA_EVENTS"_L1)
        return tr("CloudTrail data event for S3");
    return type;
}

/// "UNUSUAL_ASN_FOR_USER" as "Unusual ASN for user". MITRE's have labels of their own.
QString SequenceWords::indicatorOf(const QString &key)
{
    if (key == "ATTACK_TACTIC"_L1)
        return tr("MITRE ATT&CK tactics");
    if (key == "ATTACK_TECHNIQUE"_L1)
        return tr("MITRE ATT&CK techniques");
    static const QStringList abbreviations {u"API"_s, u"ASN"_s, u"IP"_s};
    QStringList words = key.split(u'_', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!abbreviations.contains(words[i]))
            words[i] = i == 0 ? words[i].first(1).toUpper() + words[i].sliced(1).toLower() : words[i].toLower();
    }
    return words.join(u' ');
}

/// Those of MITRE first; an indicator without values is there, which is all that it says.
void addIndicators(FactWriter &writer, const QJsonArray &indicators)
{
    const auto isMitre = [](const QString &key) { return key.startsWith("ATTACK_T"_L1); };
    for (const bool mitre : {true, false}) {
        for (const QJsonValue &indicator : indicators) {
            const QString key = indicator["key"_L1].toString();
            if (key.isEmpty() || isMitre(key) != mitre)
                continue;
            QStringList values;
            for (const QJsonArray all = indicator["values"_L1].toArray(); const QJsonValue &value : all)
                values.append(mitre ? mitreText(value.toString()) : factText(value));
            writer.text(SequenceWords::indicatorOf(key), values.isEmpty() ? SequenceWords::tr("Yes") : values.join(", "_L1));
        }
    }
}

QString bucketInArn(const QString &arn)
{
    const qsizetype name = arn.indexOf(":s3:::"_L1);
    return arn.startsWith("arn:"_L1) && name >= 0 ? arn.sliced(name + 6) : QString();
}

void addAddress(FactWriter &writer, const QString &address)
{
    const bool isV6 = address.contains(u':');
    writer.identifier(isV6 ? SequenceWords::tr("IPv6 address") : SequenceWords::tr("IP address"), address)
        .foundBy(u"service.action.awsApiCallAction.remoteIpDetails."_s + (isV6 ? "ipAddressV6"_L1 : "ipAddressV4"_L1));
}

FindingBlock SequenceWords::signal(const QJsonObject &signal, const QString &title)
{
    FactWriter writer(title);
    const double severity = signal["severity"_L1].toDouble();
    writer.text(tr("Signal type"), kindOf(signal["type"_L1].toString()));
    if (signal["type"_L1].toString() == "FINDING"_L1)
        writer.text(tr("Finding type"), signal["name"_L1]).foundBy(u"type"_s);
    else
        writer.text(tr("API"), signal["name"_L1].toString().section(u':', -1));
    writer.text(tr("Severity"), severity > 0 ? QLocale().toString(severity, 'f', 1) : QString())
        .text(tr("Count"), signal["count"_L1])
        .moment(tr("First seen"), signal["firstSeenAt"_L1])
        .moment(tr("Last seen"), signal["lastSeenAt"_L1])
        .text(tr("Description"), signal["description"_L1]);
    addIndicators(writer, signal["signalIndicators"_L1].toArray());
    for (const QJsonArray uids = signal["resourceUids"_L1].toArray(); const QJsonValue &uid : uids) {
        const QString bucket = bucketInArn(uid.toString());
        writer.text(bucket.isEmpty() ? tr("Resource") : tr("Bucket name"), bucket.isEmpty() ? uid.toString() : bucket);
        if (!bucket.isEmpty())
            writer.foundBy(u"resource.s3BucketDetails.name"_s);
    }
    for (const QJsonArray ids = signal["endpointIds"_L1].toArray(); const QJsonValue &id : ids)
        addAddress(writer, id.toString());
    return writer.take();
}

FindingBlock SequenceWords::resource(const QJsonObject &resource)
{
    const QString name = resource["name"_L1].toString();
    const QString type = resource["resourceType"_L1].toString();
    FactWriter writer(name.isEmpty() ? resource["uid"_L1].toString() : name);
    writer.text(tr("Resource type"), type == "S3_BUCKET"_L1 ? tr("S3 bucket") : type).text(tr("Name"), name);
    if (type == "S3_BUCKET"_L1)
        writer.foundBy(u"resource.s3BucketDetails.name"_s);
    return writer.identifier(tr("ARN"), resource["uid"_L1])
        .identifier(tr("Account ID"), resource["accountId"_L1], FindingFact::Kind::Account)
        .foundBy(u"accountId"_s)
        .text(tr("Region"), resource["region"_L1])
        .text(tr("Service"), resource["service"_L1])
        .take();
}

FindingBlock SequenceWords::actor(const QJsonObject &actor)
{
    const QJsonObject user = actor["user"_L1].toObject();
    return FactWriter(tr("Actor"))
        .text(tr("User name"), user["name"_L1])
        .foundBy(u"resource.accessKeyDetails.userName"_s)
        .text(tr("User type"), user["type"_L1])
        .identifier(tr("Principal ID"), user["uid"_L1])
        .foundBy(u"resource.accessKeyDetails.principalId"_s)
        .identifier(tr("Access key ID"), user["credentialUid"_L1])
        .foundBy(u"resource.accessKeyDetails.accessKeyId"_s)
        .identifier(tr("Actor ID"), actor["id"_L1])
        .identifier(tr("Account ID"), user["account"_L1]["uid"_L1], FindingFact::Kind::Account)
        .take();
}

FindingBlock SequenceWords::endpoint(const QJsonObject &endpoint)
{
    const QJsonObject system = endpoint["autonomousSystem"_L1].toObject();
    const QJsonObject place = endpoint["location"_L1].toObject();
    FactWriter writer(tr("Network endpoint"));
    const QString address = endpoint["ip"_L1].toString();
    addAddress(writer, address.isEmpty() ? endpoint["id"_L1].toString() : address);
    writer.text(tr("Domain"), endpoint["domain"_L1]);
    if (system["number"_L1].toInteger() > 0)
        writer.text(tr("ASN ID"), QString::number(system["number"_L1].toInteger()));
    return writer.text(tr("ASN name"), system["name"_L1])
        .text(tr("Country"), place["country"_L1])
        .text(tr("City"), place["city"_L1])
        .take();
}

} // namespace

QString mitreText(const QString &id)
{
    // MITRE ATT&CK for cloud, version 15; names of techniques that our signals have
    static const std::map<QString, QString> names {
        {u"TA0001"_s, u"Initial Access"_s},
        {u"TA0002"_s, u"Execution"_s},
        {u"TA0003"_s, u"Persistence"_s},
        {u"TA0004"_s, u"Privilege Escalation"_s},
        {u"TA0005"_s, u"Defense Evasion"_s},
        {u"TA0006"_s, u"Credential Access"_s},
        {u"TA0007"_s, u"Discovery"_s},
        {u"TA0008"_s, u"Lateral Movement"_s},
        {u"TA0009"_s, u"Collection"_s},
        {u"TA0010"_s, u"Exfiltration"_s},
        {u"TA0011"_s, u"Command and Control"_s},
        {u"TA0040"_s, u"Impact"_s},
        {u"TA0042"_s, u"Resource Development"_s},
        {u"TA0043"_s, u"Reconnaissance"_s},
        {u"T1098"_s, u"Account Manipulation"_s},
        {u"T1098.001"_s, u"Additional Cloud Credentials"_s},
        {u"T1098.003"_s, u"Additional Cloud Roles"_s},
        {u"T1136.003"_s, u"Cloud Account"_s},
        {u"T1485"_s, u"Data Destruction"_s},
        {u"T1485.001"_s, u"Lifecycle-Triggered Deletion"_s},
        {u"T1486"_s, u"Data Encrypted for Impact"_s},
        {u"T1490"_s, u"Inhibit System Recovery"_s},
        {u"T1530"_s, u"Data from Cloud Storage"_s},
        {u"T1537"_s, u"Transfer Data to Cloud Account"_s},
        {u"T1562"_s, u"Impair Defenses"_s},
        {u"T1562.001"_s, u"Disable or Modify Tools"_s},
        {u"T1562.008"_s, u"Disable or Modify Cloud Logs"_s},
        {u"T1565"_s, u"Data Manipulation"_s},
        {u"T1619"_s, u"Cloud Storage Object Discovery"_s},
    };
    const auto found = names.find(id);
    return found == names.end() ? id : u"%1 (%2)"_s.arg(found->second, id);
}

std::vector<SignalBlock> signalBlocks(const QJsonObject &document)
{
    const QJsonArray signals = sequenceOf(document)["signals"_L1].toArray();
    std::vector<QJsonObject> ordered;
    for (const QJsonValue &signal : signals)
        ordered.push_back(signal.toObject());
    std::ranges::stable_sort(ordered, {},
        [](const QJsonObject &signal) { return signal["firstSeenAt"_L1].toDouble(std::numeric_limits<double>::max()); });
    std::vector<SignalBlock> blocks;
    for (const QJsonObject &signal : ordered) {
        const bool isFinding = signal["type"_L1].toString() == "FINDING"_L1;
        // What it is for, or the call alone: titles are short, the facts tell all of it.
        const QString name = signal["name"_L1].toString().section(u':', isFinding ? 0 : -1, isFinding ? 0 : -1);
        //: A signal of an attack sequence: %1 is its place in it, %2 what it is
        const QString title = SequenceWords::tr("%1. %2").arg(
            QLocale().toString(blocks.size() + 1), name.isEmpty() ? signal["type"_L1].toString() : name);
        const FindingBlock time = FactWriter({}).moment({}, signal["firstSeenAt"_L1]).take();
        blocks.push_back(
            {SequenceWords::signal(signal, title), time.facts.empty() ? QString() : time.facts.front().value, isFinding, signal});
    }
    return blocks;
}

std::vector<FindingBlock> resourceBlocks(const QJsonObject &document)
{
    std::vector<FindingBlock> blocks;
    for (const QJsonArray resources = sequenceOf(document)["resources"_L1].toArray(); const QJsonValue &resource : resources)
        blocks.push_back(SequenceWords::resource(resource.toObject()));
    return blocks;
}

std::vector<FindingBlock> sequenceBlocks(const QJsonObject &document)
{
    const QJsonObject sequence = sequenceOf(document);
    FactWriter whole(SequenceWords::tr("Attack sequence"));
    whole.text(SequenceWords::tr("Description"), sequence["description"_L1]);
    addIndicators(whole, sequence["sequenceIndicators"_L1].toArray());
    std::vector<FindingBlock> blocks {whole.take()};
    for (const QJsonArray actors = sequence["actors"_L1].toArray(); const QJsonValue &actor : actors)
        blocks.push_back(SequenceWords::actor(actor.toObject()));
    for (const QJsonArray endpoints = sequence["endpoints"_L1].toArray(); const QJsonValue &endpoint : endpoints)
        blocks.push_back(SequenceWords::endpoint(endpoint.toObject()));
    return blocks;
}

qsizetype signalCount(const QJsonObject &document)
{
    return sequenceOf(document)["signals"_L1].toArray().size();
}

qsizetype resourceCount(const QJsonObject &document)
{
    return sequenceOf(document)["resources"_L1].toArray().size();
}

} // namespace bucketwatch

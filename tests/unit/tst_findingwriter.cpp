// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/bucketaccessjson.h"
#include "findings/explanation.h"
#include "findings/findingwriter.h"
#include "support/recordlog.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

FindingKey keyOf(QStringView type)
{
    return {.type = findFindingType(type),
        .account = AccountId(111122223333),
        .region = u"eu-west-1"_s,
        .bucket = u"ledger"_s,
        .principal = u"arn:aws:iam::111122223333:user/alice"_s};
}

FindingCount seen(int count = 1)
{
    return {.count = count,
        .firstSeen = timestampFromIso(u"2026-11-23T10:00:00Z").value(),
        .lastSeen = timestampFromIso(u"2026-11-23T12:30:00Z").value()};
}

Evidence listEntry()
{
    return {.kind = Evidence::Kind::ListEntry,
        .subject = u"198.51.100.0/24"_s,
        .listName = u"threat.txt"_s,
        .listSha256 = QString(64, u'a'),
        .access = {}};
}

Evidence statement()
{
    return {.kind = Evidence::Kind::PolicyStatement,
        .subject = u"PublicRead"_s,
        .listName = {},
        .listSha256 = {},
        .access = BucketAccess {.policy = Openness {.read = Exposure::Anonymous},
            .acl = {},
            .bucketBlock = PublicAccessBlock {},
            .accountBlock = {}}};
}

/// What @p value has that @p schema forbids, as paths; nothing when it fits.
QStringList misfits(const QJsonValue &value, const QJsonObject &schema, const QString &path)
{
    const QString type = schema["type"_L1].toString();
    const bool fits = type == "string"_L1            ? value.isString()
        : type == "boolean"_L1                       ? value.isBool()
        : type == "structure"_L1 || type == "map"_L1 ? value.isObject()
        : type == "list"_L1                          ? value.isArray()
                                                     : value.isDouble();
    if (!fits)
        return {path + u" is no "_s + type};
    QStringList found;
    if (type == "list"_L1) {
        for (const QJsonValue &item : value.toArray())
            found += misfits(item, schema["item"_L1].toObject(), path + u"[]"_s);
    } else if (type == "structure"_L1) {
        const QJsonObject object = value.toObject();
        const QJsonObject members = schema["members"_L1].toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            found += members.contains(it.key()) ? misfits(*it, members[it.key()].toObject(), path + u'.' + it.key())
                                                : QStringList {path + u'.' + it.key() + u" is unknown"_s};
        for (const QJsonValue &required : schema["required"_L1].toArray()) {
            if (!object.contains(required.toString()))
                found += path + u'.' + required.toString() + u" is missing"_s;
        }
    }
    return found;
}

QJsonObject findingSchema()
{
    QFile file(QStringLiteral(BUCKETWATCH_TEST_DATA) + u"/findingschema.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())["schema"_L1].toObject() : QJsonObject();
}

} // namespace

class FindingWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void documentsFitTheSchemaOfTheApi_data();
    void documentsFitTheSchemaOfTheApi();
    void datesAreTheRecordings();
    void idsComeFromWhatIdentifiesAFinding();
    void dataFindingsNameTheFeature();
    void listMatchesAreEvidence();
    void objectsAreNamed();
    void accessPointsStandForTheirBucket();
    void whatStandsInAListIsTheFirst();
    void withoutARecordTheIdentityIsStillWritten();
    void placesInTextsAreFilled();
    void permissionsAreToldAsFarAsTheyAreKnown_data();
    void permissionsAreToldAsFarAsTheyAreKnown();
    void explanationsSayWhatAndWhy_data();
    void explanationsSayWhatAndWhy();
    void partitionsFollowTheRegion();
};

void FindingWriterTest::documentsFitTheSchemaOfTheApi_data()
{
    QTest::addColumn<QString>("type");
    for (const FindingType &type : findingTypes()) {
        if (type.decidedBy == DecidedBy::Event)
            QTest::newRow(qPrintable(type.name)) << type.name;
    }
}

void FindingWriterTest::documentsFitTheSchemaOfTheApi()
{
    QFETCH(const QString, type);
    const FindingKey key = keyOf(type);
    QVERIFY(key.type);
    const QJsonObject schema = findingSchema();
    QVERIFY(!schema.isEmpty());
    const QJsonObject record = aRecord(u"GetObject"_s,
        {{"errorCode"_L1, "AccessDenied"_L1},
            {"requestParameters"_L1, json(R"({"bucketName":"ledger","key":"a","versionId":"v"})")}});
    for (const Evidence &evidence : {listEntry(), statement()}) {
        const Finding finding = writeFinding(key, seen(), evidence, record);
        QCOMPARE(misfits(finding.document, schema, u"finding"_s), QStringList());
    }
    QCOMPARE(misfits(writeFinding(key, seen(), {}, {}).document, schema, u"finding"_s), QStringList());
}

void FindingWriterTest::datesAreTheRecordings()
{
    const QJsonObject document = writeFinding(keyOf(u"PenTest:S3/KaliLinux"), seen(3), {}, {}).document;
    QCOMPARE(document["createdAt"_L1].toString(), u"2026-11-23T10:00:00.000Z"_s);
    QCOMPARE(document["updatedAt"_L1].toString(), u"2026-11-23T12:30:00.000Z"_s);
    QCOMPARE(document["service"_L1]["eventFirstSeen"_L1].toString(), u"2026-11-23T10:00:00.000Z"_s);
    QCOMPARE(document["service"_L1]["eventLastSeen"_L1].toString(), u"2026-11-23T12:30:00.000Z"_s);
    QCOMPARE(document["service"_L1]["count"_L1].toInt(), 3);
}

void FindingWriterTest::idsComeFromWhatIdentifiesAFinding()
{
    const FindingKey key = keyOf(u"PenTest:S3/KaliLinux");
    const QString id = findingId(key);
    static const QRegularExpression hex(u"^[0-9a-f]{32}$"_s);
    QVERIFY(hex.match(id).hasMatch());
    QVERIFY(hex.match(detectorIdFor(key.account, key.region)).hasMatch());
    QCOMPARE(findingId(keyOf(u"PenTest:S3/KaliLinux")), id);
    FindingKey other = key;
    other.bucket = u"ledger2"_s;
    QVERIFY(findingId(other) != id);
    const QString detector = detectorIdFor(key.account, key.region);
    QCOMPARE(writeFinding(key, seen(), {}, {}).document["arn"_L1].toString(),
        u"arn:aws:guardduty:eu-west-1:111122223333:detector/"_s + detector + u"/finding/"_s + id);
    QVERIFY(detectorIdFor(key.account, u"eu-north-1") != detector);
}

void FindingWriterTest::dataFindingsNameTheFeature()
{
    const Finding data = writeFinding(keyOf(u"PenTest:S3/KaliLinux"), seen(), {}, {});
    QVERIFY(data.needsS3Protection);
    QCOMPARE(data.document["service"_L1]["featureName"_L1].toString(), u"S3_DATA_EVENTS"_s);
    QCOMPARE(data.document["resource"_L1]["resourceType"_L1].toString(), u"S3Bucket"_s);
    const Finding management = writeFinding(keyOf(u"Stealth:S3/ServerAccessLoggingDisabled"), seen(), {}, {});
    QVERIFY(!management.needsS3Protection);
    QVERIFY(management.document["service"_L1]["featureName"_L1].isUndefined());
    QCOMPARE(management.document["resource"_L1]["resourceType"_L1].toString(), u"AccessKey"_s);
}

void FindingWriterTest::listMatchesAreEvidence()
{
    const QJsonObject service
        = writeFinding(keyOf(u"Discovery:S3/MaliciousIPCaller"), seen(), listEntry(), aRecord(u"ListObjects"_s))
              .document["service"_L1]
              .toObject();
    const QJsonValue details = service["evidence"_L1]["threatIntelligenceDetails"_L1][0];
    QCOMPARE(details["threatListName"_L1].toString(), u"threat.txt"_s);
    QCOMPARE(details["threatNames"_L1][0].toString(), u"198.51.100.0/24"_s);
    QCOMPARE(details["threatFileSha256"_L1].toString(), QString(64, u'a'));
    const QJsonObject value = json(service["additionalInfo"_L1]["value"_L1].toString().toUtf8());
    QCOMPARE(service["additionalInfo"_L1]["type"_L1].toString(), u"default"_s);
    QCOMPARE(value["threatListName"_L1].toString(), u"threat.txt"_s);
    QCOMPARE(value["evidence"_L1]["eventId"_L1].toString(), aRecord(u"ListObjects"_s)["eventID"_L1].toString());
}

void FindingWriterTest::objectsAreNamed()
{
    const QJsonObject document = writeFinding(keyOf(u"PenTest:S3/KaliLinux"), seen(), {}, aRecord(u"GetObject"_s)).document;
    const QJsonValue bucket = document["resource"_L1]["s3BucketDetails"_L1][0];
    QCOMPARE(bucket["arn"_L1].toString(), u"arn:aws:s3:::ledger"_s);
    QCOMPARE(bucket["s3ObjectDetails"_L1][0]["objectArn"_L1].toString(), u"arn:aws:s3:::ledger/2026/q3.csv"_s);
    const QJsonObject asText = aRecord(u"GetObject"_s, {{"requestParameters"_L1, R"({"key":"a"})"_L1}});
    const QJsonValue other
        = writeFinding(keyOf(u"PenTest:S3/KaliLinux"), seen(), {}, asText).document["resource"_L1]["s3BucketDetails"_L1][0];
    QCOMPARE(other["s3ObjectDetails"_L1][0]["key"_L1].toString(), u"a"_s);
}

void FindingWriterTest::accessPointsStandForTheirBucket()
{
    FindingKey key = keyOf(u"PenTest:S3/KaliLinux");
    key.bucket = u"arn:aws:s3:eu-west-1:111122223333:accesspoint/shared"_s;
    const QJsonValue details = writeFinding(key, seen(), {}, {}).document["resource"_L1]["s3BucketDetails"_L1][0];
    QCOMPARE(details["arn"_L1].toString(), key.bucket);
    QCOMPARE(details["name"_L1].toString(), u"shared"_s);
}

void FindingWriterTest::whatStandsInAListIsTheFirst()
{
    const QJsonObject record = aRecord(
        u"GetObject"_s, {{"sourceIPAddress"_L1, QJsonArray {u" 192.0.2.44 "_s}}, {"userAgent"_L1, QJsonArray {u"tool/1"_s}}});
    const QJsonValue call = writeFinding(keyOf(u"PenTest:S3/KaliLinux"), seen(), {}, record)
                                .document["service"_L1]["action"_L1]["awsApiCallAction"_L1];
    QCOMPARE(call["remoteIpDetails"_L1]["ipAddressV4"_L1].toString(), u"192.0.2.44"_s);
    QCOMPARE(call["userAgent"_L1].toString(), u"tool/1"_s);
}

void FindingWriterTest::withoutARecordTheIdentityIsStillWritten()
{
    const Finding finding = writeFinding(keyOf(u"PenTest:S3/KaliLinux"), seen(), {}, {});
    QCOMPARE(finding.type, u"PenTest:S3/KaliLinux"_s);
    QCOMPARE(finding.severity, 5.0);
    QCOMPARE(finding.resource, u"ledger"_s);
    QVERIFY(finding.document["service"_L1]["action"_L1]["awsApiCallAction"_L1]["api"_L1].isUndefined());
    QVERIFY(!finding.document["description"_L1].toString().contains(u'{'));
}

void FindingWriterTest::placesInTextsAreFilled()
{
    for (const FindingType &type : findingTypes()) {
        const Finding finding = writeFinding(keyOf(type.name), seen(), listEntry(), aRecord(u"GetObject"_s));
        QVERIFY2(!finding.title.contains(u'{'), qPrintable(finding.title));
        const QString description = finding.document["description"_L1].toString();
        QVERIFY2(!description.contains(u'{') && description.contains(u"alice"_s), qPrintable(description));
    }
    const QString description = writeFinding(keyOf(u"PenTest:S3/KaliLinux"), seen(), {},
        aRecord(u"GetObject"_s, {{"eventName"_L1, "{ip}{bucket"_L1}, {"sourceIPAddress"_L1, "{bucket}"_L1}}))
                                    .document["description"_L1]
                                    .toString();
    QVERIFY2(description.contains("{ip}{bucket"_L1), qPrintable(description)); // the caller's words stay
    QCOMPARE(writeFinding(keyOf(u"Policy:S3/BucketAnonymousAccessGranted"), seen(), {}, {}).title,
        u"The bucket ledger was opened to everyone on the internet"_s);
}

void FindingWriterTest::permissionsAreToldAsFarAsTheyAreKnown_data()
{
    QTest::addColumn<BucketAccess>("access");
    QTest::addColumn<QString>("permission");
    const Openness open {.read = Exposure::Anonymous};
    const PublicAccessBlock on {true, true, true, true};
    const PublicAccessBlock off;
    QTest::newRow("open, nothing known of blocks") << BucketAccess {open, {}, {}, {}} << u"UNKNOWN"_s;
    QTest::newRow("open, no block") << BucketAccess {open, {}, off, off} << u"PUBLIC"_s;
    QTest::newRow("open list, no block") << BucketAccess {{}, open, off, off} << u"PUBLIC"_s;
    QTest::newRow("open, restricted") << BucketAccess {open, Openness {}, on, off} << u"UNKNOWN"_s;
    QTest::newRow("open, restricted by the account") << BucketAccess {Openness {}, open, off, on} << u"UNKNOWN"_s;
    QTest::newRow("open, settings for lists only")
        << BucketAccess {open, {}, PublicAccessBlock {true, true, false, false}, off} << u"PUBLIC"_s;
    QTest::newRow("open list, settings for lists only")
        << BucketAccess {{}, open, off, PublicAccessBlock {true, false, false, false}} << u"UNKNOWN"_s;
    QTest::newRow("closed") << BucketAccess {Openness {}, Openness {}, {}, {}} << u"NOT_PUBLIC"_s;
    QTest::newRow("closed policy, list unknown") << BucketAccess {Openness {}, {}, {}, {}} << u"UNKNOWN"_s;
}

void FindingWriterTest::permissionsAreToldAsFarAsTheyAreKnown()
{
    QFETCH(const BucketAccess, access);
    const QJsonObject written = toJson(access);
    QTEST(written["effectivePermission"_L1].toString(), "permission");
    const QJsonObject bucket = written["permissionConfiguration"_L1]["bucketLevelPermissions"_L1].toObject();
    QCOMPARE(bucket.contains("bucketPolicy"_L1), access.policy.has_value());
    QCOMPARE(bucket.contains("accessControlList"_L1), access.acl.has_value());
    QCOMPARE(bucket.contains("blockPublicAccess"_L1), access.bucketBlock.has_value());
}

void FindingWriterTest::explanationsSayWhatAndWhy_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("expected");
    using enum Evidence::Kind;
    const auto row = [](Evidence::Kind kind, const char *type, const char *expected) {
        QTest::newRow(qPrintable(wireName(kind))) << QString::fromLatin1(type) << int(kind) << QString::fromUtf8(expected);
    };
    row(ListEntry, "Discovery:S3/TorIPCaller", "The address 192.0.2.10 matches the entry it of the list tor.txt.");
    row(UserAgent, "PenTest:S3/KaliLinux", "The client calls itself “it” in its user agent.");
    row(PolicyStatement, "Policy:S3/BucketPublicAccessGranted", "The statement “it” of the new bucket policy opens the bucket.");
    row(AccessControlList, "Policy:S3/BucketPublicAccessGranted", "The access control list of the bucket now has “it”.");
    row(BlockSettings, "Policy:S3/BucketBlockPublicAccessDisabled", "These settings of Block Public Access are off now: it.");
    row(LoggingStatus, "Stealth:S3/ServerAccessLoggingDisabled", "The new logging status of the bucket names no target.");
}

void FindingWriterTest::explanationsSayWhatAndWhy()
{
    QFETCH(const QString, type);
    QFETCH(const int, kind);
    QFETCH(const QString, expected);
    const Evidence evidence {
        .kind = Evidence::Kind(kind), .subject = u"it"_s, .listName = u"tor.txt"_s, .listSha256 = {}, .access = {}};
    const QStringList sentences = explanation(writeFinding(keyOf(type), seen(), evidence, aRecord(u"ListObjects"_s)));
    QCOMPARE(sentences.size(), 3);
    QCOMPARE(sentences[0], u"arn:aws:iam::111122223333:user/alice called ListObjects."_s);
    QCOMPARE(sentences[1], expected);
    QVERIFY(sentences[2].contains("3f0c9b1e-0000-4000-a000-000000000001"_L1));
}

void FindingWriterTest::partitionsFollowTheRegion()
{
    QCOMPARE(partitionOf(u"eu-west-1"), u"aws"_s);
    QCOMPARE(partitionOf(u"cn-north-1"), u"aws-cn"_s);
    QCOMPARE(partitionOf(u"us-gov-west-1"), u"aws-us-gov"_s);
}

QTEST_APPLESS_MAIN(FindingWriterTest)
#include "tst_findingwriter.moc"

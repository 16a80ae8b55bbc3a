// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/detect.h"
#include "support/recordlog.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

AddressList listed(const QByteArray &content, const QString &name)
{
    return AddressList::parse(content, name).value();
}

DetectionOptions withLists()
{
    DetectionOptions options;
    options.lists.threat.push_back(listed("198.51.100.200\n203.0.113.240\n", u"threat.txt"_s));
    options.lists.custom.push_back(listed("203.0.113.192/28\n", u"custom.txt"_s));
    options.lists.tor.push_back(listed("198.51.100.5\n2001:db8:70::5\n", u"tor.txt"_s));
    options.lists.trusted.push_back(listed("203.0.113.240\n", u"trusted.txt"_s));
    return options;
}

QStringList typesOf(const Detections &detections)
{
    QStringList types;
    for (const FindingKey &key : detections.findings)
        types.append(key.type->name);
    types.sort();
    return types;
}

QStringList typesOf(const QList<QJsonObject> &records, const DetectionOptions &options = withLists())
{
    RecordLog log;
    for (const QJsonObject &record : records)
        log.append(record);
    return typesOf(detect(log, options));
}

QJsonObject from(const QString &name, const QString &address, QJsonObject changes = {})
{
    changes["sourceIPAddress"_L1] = address;
    return aRecord(name, changes);
}

QJsonObject blockRequest(const QString &name, bool acls, bool ignore, bool policy, bool restrict)
{
    const QJsonObject block {{"BlockPublicAcls"_L1, acls}, {"IgnorePublicAcls"_L1, ignore}, {"BlockPublicPolicy"_L1, policy},
        {"RestrictPublicBuckets"_L1, restrict}};
    QJsonObject record = aRequest(name, {{"PublicAccessBlockConfiguration"_L1, block}});
    if (name.contains("Account"_L1))
        record["requestParameters"_L1] = QJsonObject {{"PublicAccessBlockConfiguration"_L1, block}};
    return record;
}

const auto Kali = u"[aws-cli/2.23.6 os/linux#6.12 md/distrib#kali.2025]"_s;
const auto Anonymous = u"Policy:S3/BucketAnonymousAccessGranted"_s;
const auto AnyCaller = u"Policy:S3/BucketPublicAccessGranted"_s;
const auto BucketBlock = u"Policy:S3/BucketBlockPublicAccessDisabled"_s;
const auto AccountBlock = u"Policy:S3/AccountBlockPublicAccessDisabled"_s;
const auto Logging = u"Stealth:S3/ServerAccessLoggingDisabled"_s;

QJsonObject publicPolicy()
{
    return aRequest(u"PutBucketPolicy"_s,
        {{"bucketPolicy"_L1,
            json(R"({"Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"*"}]})")}});
}

QJsonObject publicAcl()
{
    return aRequest(u"PutBucketAcl"_s, {{"x-amz-acl"_L1, "public-read"_L1}});
}

QJsonObject failed(QJsonObject record)
{
    record["errorCode"_L1] = u"AccessDenied"_s;
    return record;
}

} // namespace

class DetectTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneRecordRaises_data();
    void oneRecordRaises();
    void blockSettingsAreRemembered_data();
    void blockSettingsAreRemembered();
    void onlyDataEventsNeedProtection();
    void anEventOfNoAccountIsAskedForToo();
    void repeatsAreOneFinding();
    void whatMakesAFindingAnother_data();
    void whatMakesAFindingAnother();
    void sessionsOfARoleAreOnePrincipal();
    void findingsStandInTheOrderOfTheirFirstEvent();
    void recordsAreReadAgainForConfigurationCallsOnly();
    void cancellingStops();
};

void DetectTest::oneRecordRaises_data()
{
    QTest::addColumn<QJsonObject>("record");
    QTest::addColumn<QStringList>("types");
    const auto row = [](const char *name, const QJsonObject &record, const QStringList &types = {}) {
        QTest::newRow(name) << record << types;
    };
    const auto threat = u"198.51.100.200"_s;
    const auto custom = u"203.0.113.200"_s;
    const auto tor = u"198.51.100.5"_s;
    row("listing from a threat address", from(u"ListObjects"_s, threat), {u"Discovery:S3/MaliciousIPCaller"_s});
    row("reading from a threat address", from(u"GetObject"_s, threat), {u"Exfiltration:S3/MaliciousIPCaller"_s});
    row("copying from a threat address", from(u"CopyObject"_s, threat), {u"Exfiltration:S3/MaliciousIPCaller"_s});
    row("writing from a threat address", from(u"PutObject"_s, threat), {u"Impact:S3/MaliciousIPCaller"_s});
    row("deleting from a threat address", from(u"DeleteObjects"_s, threat), {u"Impact:S3/MaliciousIPCaller"_s});
    row("permissions from a threat address", from(u"PutObjectAcl"_s, threat), {u"Impact:S3/MaliciousIPCaller"_s});
    row("head from an own threat address", from(u"HeadObject"_s, custom), {u"Discovery:S3/MaliciousIPCaller.Custom"_s});
    row("reading from an own threat address", from(u"GetObject"_s, custom),
        {u"UnauthorizedAccess:S3/MaliciousIPCaller.Custom"_s});
    row("writing from an own threat address", from(u"UploadPart"_s, custom),
        {u"UnauthorizedAccess:S3/MaliciousIPCaller.Custom"_s});
    row("settings of an object through Tor", from(u"GetObjectAcl"_s, tor), {u"Discovery:S3/TorIPCaller"_s});
    row("reading through Tor", from(u"GetObject"_s, u"2001:db8:70:0::5"_s), {u"UnauthorizedAccess:S3/TorIPCaller"_s});
    row("a failed call is an attempt", failed(from(u"GetObject"_s, tor)), {u"UnauthorizedAccess:S3/TorIPCaller"_s});
    row("a trusted address", from(u"GetObject"_s, u"203.0.113.240"_s));
    row("an address among blanks", from(u"GetObject"_s, u" 198.51.100.5 "_s), {u"UnauthorizedAccess:S3/TorIPCaller"_s});
    row("a caller who is somewhere in the service's stead",
        from(
            u"GetObject"_s, tor, {{"userIdentity"_L1, json(R"({"type":"AWSAccount","invokedBy":"cloudfront.amazonaws.com"})")}}));
    row("an address on no list", from(u"GetObject"_s, u"192.0.2.77"_s));
    row("a management event from a listed address", from(u"GetBucketPolicy"_s, tor));
    row("an anonymous caller",
        from(u"GetObject"_s, tor,
            {{"userIdentity"_L1, json(R"({"type":"AWSAccount","principalId":"ANONYMOUS_PRINCIPAL","accountId":"anonymous"})")}}));
    row("a service",
        from(u"PutObject"_s, tor, {{"userIdentity"_L1, json(R"({"type":"AWSService","invokedBy":"x.amazonaws.com"})")}}));
    row("a host name", from(u"PutObject"_s, u"cloudtrail.amazonaws.com"_s));
    row("Kali", aRecord(u"GetObject"_s, {{"userAgent"_L1, Kali}}), {u"PenTest:S3/KaliLinux"_s});
    row("Parrot", aRecord(u"ListObjects"_s, {{"userAgent"_L1, "aws-cli/2 md/distrib#parrot.6"_L1}}),
        {u"PenTest:S3/ParrotLinux"_s});
    row("Pentoo", failed(aRecord(u"PutObject"_s, {{"userAgent"_L1, "aws-cli/2 Linux/6.6-pentoo"_L1}})),
        {u"PenTest:S3/PentooLinux"_s});
    row("Kali from a trusted address", from(u"GetObject"_s, u"203.0.113.240"_s, {{"userAgent"_L1, Kali}}));
    row("Kali and Tor", from(u"GetObject"_s, tor, {{"userAgent"_L1, Kali}}),
        {u"PenTest:S3/KaliLinux"_s, u"UnauthorizedAccess:S3/TorIPCaller"_s});

    row("public policy", publicPolicy(), {Anonymous});
    row("public policy in a record without a category", [] {
        QJsonObject record = publicPolicy();
        record.remove("eventCategory"_L1);
        return record;
    }(), {Anonymous});
    row("public policy as text",
        aRequest(u"PutBucketPolicy"_s,
            {{"bucketPolicy"_L1,
                QString::fromUtf8(R"({"Statement":{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"*","Resource":"*"}})")}}),
        {Anonymous});
    row("public policy in a list",
        aRequest(u"PutBucketPolicy"_s,
            json(R"({"bucketPolicy":[{"Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}}]})")),
        {Anonymous});
    row("public policy, source cut out",
        [] {
            QJsonObject record = publicPolicy();
            record["eventSource"_L1] = u"..."_s;
            return record;
        }(),
        {Anonymous});
    row("request as text",
        aRecord(u"PutBucketAcl"_s, {{"requestParameters"_L1, R"({"bucketName":"ledger","x-amz-acl":"public-read"})"_L1}}),
        {Anonymous});
    row("policy for any AWS caller",
        aRequest(u"PutBucketPolicy"_s,
            {{"bucketPolicy"_L1,
                json(
                    R"({"Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"s3:*","Resource":"*","Condition":{"StringLike":{"aws:PrincipalArn":"arn:aws:iam::*:user/x"}}}]})")}}),
        {AnyCaller});
    row("refused public policy", failed(publicPolicy()));
    row("broken policy", aRequest(u"PutBucketPolicy"_s, {{"bucketPolicy"_L1, R"({"Statement":[{"Effect":"Al)"_L1}}));
    row("no request", aRecord(u"PutBucketPolicy"_s, {{"requestParameters"_L1, QJsonValue()}}));
    row("policy of another service", aRecord(u"PutBucketPolicy"_s, {{"eventSource"_L1, "s3-outposts.amazonaws.com"_L1}}));
    row("public policy from a trusted address", [] {
        QJsonObject record = publicPolicy();
        record["sourceIPAddress"_L1] = u"203.0.113.240"_s;
        return record;
    }());
    row("public list", publicAcl(), {Anonymous});
    row("list for authenticated users", aRequest(u"PutBucketAcl"_s, {{"x-amz-acl"_L1, "authenticated-read"_L1}}), {AnyCaller});
    row("refused public list", failed(publicAcl()));
    row("new public bucket", aRequest(u"CreateBucket"_s, {{"x-amz-acl"_L1, "public-read-write"_L1}}), {Anonymous});
    row("new private bucket", aRequest(u"CreateBucket"_s, {}));
    row("list of an object",
        aRecord(u"PutObjectAcl"_s,
            {{"requestParameters"_L1, json(R"({"bucketName":"ledger","key":"a","x-amz-acl":"public-read"})")}}));

    row("four settings off", blockRequest(u"PutBucketPublicAccessBlock"_s, false, false, false, false), {BucketBlock});
    row("one setting off", blockRequest(u"PutBucketPublicAccessBlock"_s, true, true, true, false), {BucketBlock});
    row("four settings on", blockRequest(u"PutBucketPublicAccessBlock"_s, true, true, true, true));
    row("settings deleted", aRequest(u"DeleteBucketPublicAccessBlock"_s, {}), {BucketBlock});
    row("settings deleted, other spelling", aRequest(u"DeletePublicAccessBlock"_s, {}), {BucketBlock});
    row("refused deletion", failed(aRequest(u"DeleteBucketPublicAccessBlock"_s, {})));
    row("account settings off", blockRequest(u"PutAccountPublicAccessBlock"_s, false, false, false, false), {AccountBlock});
    row("account settings on", blockRequest(u"PutAccountPublicAccessBlock"_s, true, true, true, true));
    row("account settings deleted", aRecord(u"DeleteAccountPublicAccessBlock"_s, {{"requestParameters"_L1, QJsonObject()}}),
        {AccountBlock});
    row("account settings, control API",
        aRecord(u"DeletePublicAccessBlock"_s,
            {{"eventSource"_L1, "s3control.amazonaws.com"_L1},
                {"requestParameters"_L1, json(R"({"accountId":"111122223333"})")}}),
        {AccountBlock});
    row("settings as text",
        aRequest(u"PutBucketPublicAccessBlock"_s,
            {{"publicAccessBlockConfiguration"_L1,
                json(
                    R"({"BlockPublicAcls":"false","IgnorePublicAcls":["false"],"BlockPublicPolicy":"true","RestrictPublicBuckets":"true"})")}}),
        {BucketBlock});
    row("settings on as text",
        aRequest(u"PutBucketPublicAccessBlock"_s,
            {{"publicAccessBlockConfiguration"_L1,
                json(
                    R"({"BlockPublicAcls":"true","IgnorePublicAcls":["true"],"BlockPublicPolicy":"TRUE","RestrictPublicBuckets":true})")}}));
    row("settings in a list",
        aRequest(u"PutBucketPublicAccessBlock"_s,
            json(R"({"PublicAccessBlockConfiguration":[{"BlockPublicAcls":true,"IgnorePublicAcls":false}]})")),
        {BucketBlock});
    row("settings as JSON text",
        aRequest(u"PutBucketPublicAccessBlock"_s, json(R"({"PublicAccessBlockConfiguration":"{\"BlockPublicAcls\":false}"})")),
        {BucketBlock});
    row("settings on as XML text",
        aRequest(u"PutBucketPublicAccessBlock"_s,
            json(
                R"({"PublicAccessBlockConfiguration":"<PublicAccessBlockConfiguration xmlns='x'><BlockPublicAcls>true</BlockPublicAcls><IgnorePublicAcls>TRUE</IgnorePublicAcls><BlockPublicPolicy>true</BlockPublicPolicy><RestrictPublicBuckets>true</RestrictPublicBuckets></PublicAccessBlockConfiguration>"})")));
    row("account settings, control API of a Region",
        aRecord(u"DeletePublicAccessBlock"_s,
            {{"eventSource"_L1, "s3-control.us-east-1.amazonaws.com"_L1},
                {"requestParameters"_L1, json(R"({"accountId":"111122223333"})")}}),
        {AccountBlock});
    row("no settings in the record", aRequest(u"PutBucketPublicAccessBlock"_s, {{"publicAccessBlock"_L1, QString()}}));

    const auto logging = [&row](const char *name, const QByteArray &parameters, const QStringList &types) {
        row(name, aRequest(u"PutBucketLogging"_s, json(parameters)), types);
    };
    logging(
        "empty status", R"({"logging":"","BucketLoggingStatus":{"xmlns":"http://s3.amazonaws.com/doc/2006-03-01/"}})", {Logging});
    logging("status of nothing", R"({"logging":[""],"BucketLoggingStatus":""})", {Logging});
    logging("null status", R"({"BucketLoggingStatus":null})", {Logging});
    logging("empty target", R"({"bucketLoggingStatus":{"loggingEnabled":{}}})", {Logging});
    logging("left out", R"({"logging":""})", {Logging});
    logging("target", R"({"logging":"","BucketLoggingStatus":{"LoggingEnabled":{"TargetBucket":"logs","TargetPrefix":""}}})", {});
    logging("target in a list", R"({"BucketLoggingStatus":{"LoggingEnabled":[{"TargetBucket":["logs"]}]}})", {});
    logging("target in the query", R"({"logging":[{"targetBucket":"logs"}]})", {});
    logging("nothing said", R"({})", {});
    row("refused logging change", failed(aRequest(u"PutBucketLogging"_s, json(R"({"BucketLoggingStatus":""})"))));
    row("service changes logging",
        aRecord(u"PutBucketLogging"_s,
            {{"requestParameters"_L1, json(R"({"bucketName":"ledger","logging":""})")},
                {"userIdentity"_L1, json(R"({"type":"AWSService","invokedBy":"x.amazonaws.com"})")}}));
}

void DetectTest::oneRecordRaises()
{
    QFETCH(const QJsonObject, record);
    QTEST(typesOf({record}), "types");
}

void DetectTest::blockSettingsAreRemembered_data()
{
    QTest::addColumn<QList<QJsonObject>>("records");
    QTest::addColumn<QStringList>("types");
    using Records = QList<QJsonObject>;
    const auto row
        = [](const char *name, const Records &records, const QStringList &types) { QTest::newRow(name) << records << types; };
    const auto bucketOn = blockRequest(u"PutBucketPublicAccessBlock"_s, true, true, true, true);
    const auto bucketOff = blockRequest(u"PutBucketPublicAccessBlock"_s, false, false, false, false);
    const auto accountOn = blockRequest(u"PutAccountPublicAccessBlock"_s, true, true, true, true);
    const auto accountOff = blockRequest(u"PutAccountPublicAccessBlock"_s, false, false, false, false);
    auto elsewhereAlmostOff = blockRequest(u"PutAccountPublicAccessBlock"_s, true, false, false, false);
    elsewhereAlmostOff["awsRegion"_L1] = u"us-east-1"_s;
    row("bucket settings keep no policy back", {bucketOn, publicPolicy()}, {Anonymous});
    row("bucket settings keep no list back", {bucketOn, publicAcl()}, {Anonymous});
    row("account settings keep none back", {accountOn, publicPolicy(), publicAcl()}, {Anonymous});
    row("turned off again", {bucketOn, bucketOff, publicPolicy()}, {Anonymous, BucketBlock});
    row("turned off in the second of the grant, sorted after it", {bucketOn, publicPolicy(), bucketOff},
        {Anonymous, BucketBlock});
    row("deleted again", {accountOn, aRecord(u"DeleteAccountPublicAccessBlock"_s), publicPolicy()}, {AccountBlock, Anonymous});
    const auto twoOn = blockRequest(u"PutBucketPublicAccessBlock"_s, true, true, false, false);
    row("what was off stays off in another Region", {accountOff, elsewhereAlmostOff}, {AccountBlock});
    row("a new bucket of the name has none", {twoOn, aRequest(u"DeleteBucket"_s, {}), twoOn}, {BucketBlock});
    row("what was off stays off", {bucketOff, blockRequest(u"PutBucketPublicAccessBlock"_s, true, false, false, false)},
        {BucketBlock});
    const auto oneOn = blockRequest(u"PutBucketPublicAccessBlock"_s, true, false, false, false);
    auto byService = bucketOff;
    byService["userIdentity"_L1] = json(R"({"type":"AWSService","invokedBy":"config.amazonaws.com"})");
    row("settings by a service count", {byService, oneOn}, {});
    auto foreign = byService;
    foreign["recipientAccountId"_L1] = u"444455556666"_s;
    row("settings of another account do not", {foreign, oneOn}, {BucketBlock});
    row("refused settings do not", {failed(byService), oneOn}, {BucketBlock});
    row("deleting what a service deleted is told", {byService, bucketOff}, {BucketBlock});
}

void DetectTest::blockSettingsAreRemembered()
{
    QFETCH(const QList<QJsonObject>, records);
    QTEST(typesOf(records), "types");
}

void DetectTest::onlyDataEventsNeedProtection()
{
    RecordLog log;
    log.append(from(u"GetObject"_s, u"198.51.100.5"_s));
    log.append(aRecord(u"GetObject"_s, {{"awsRegion"_L1, "eu-north-1"_L1}, {"userAgent"_L1, Kali}}));
    log.append(publicPolicy());
    DetectionOptions options = withLists();
    std::multiset<std::pair<AccountId, std::string>> asked;
    options.isMonitored = [&asked](AccountId account, std::string_view region) {
        asked.emplace(account, region);
        return region == "eu-north-1";
    };
    const Detections detections = detect(log, options);
    QCOMPARE(typesOf(detections), (QStringList {u"PenTest:S3/KaliLinux"_s, Anonymous}));
    QCOMPARE(detections.notMonitored, 1);
    QCOMPARE(asked.size(), 2U);
}

void DetectTest::anEventOfNoAccountIsAskedForToo()
{
    RecordLog log;
    log.append(
        from(u"GetObject"_s, u"198.51.100.5"_s, {{"recipientAccountId"_L1, QJsonValue()}, {"awsRegion"_L1, QJsonValue()}}));
    DetectionOptions options = withLists();
    options.isMonitored = [](AccountId, std::string_view) { return false; };
    const Detections detections = detect(log, options);
    QCOMPARE(typesOf(detections), QStringList());
    QCOMPARE(detections.notMonitored, 1);
}

void DetectTest::repeatsAreOneFinding()
{
    RecordLog log;
    log.append(from(u"GetObject"_s, u"198.51.100.5"_s));
    log.append(from(u"GetObject"_s, u"192.0.2.1"_s, {{"eventTime"_L1, "2026-11-23T10:30:00Z"_L1}}));
    log.append(
        from(u"PutObject"_s, u"2001:db8:70::5"_s, {{"eventTime"_L1, "2026-11-23T11:00:00Z"_L1}, {"eventID"_L1, "last"_L1}}));
    const Detections detections = detect(log, withLists());
    const std::vector<Finding> findings = writeFindings(log, detections);
    QCOMPARE(findings.size(), 1U);
    QCOMPARE(findings.front().count, 2);
    QCOMPARE(toIsoString(findings.front().firstSeen), u"2026-11-23T10:00:00.000Z"_s);
    QCOMPARE(toIsoString(findings.front().lastSeen), u"2026-11-23T11:00:00.000Z"_s);
    const QJsonValue call = findings.front().document["service"_L1]["action"_L1]["awsApiCallAction"_L1];
    QCOMPARE(call["api"_L1].toString(), u"PutObject"_s);
    QCOMPARE(call["remoteIpDetails"_L1]["ipAddressV6"_L1].toString(), u"2001:db8:70::5"_s);

    const Finding before
        = writeFindingAt(log, detections.findings[0], 0, std::span(detections.occurrences).first(1), detections.evidence);
    QCOMPARE(before.count, 1);
    QCOMPARE(before.id, findings.front().id);
    QCOMPARE(before.document["service"_L1]["action"_L1]["awsApiCallAction"_L1]["api"_L1].toString(), u"GetObject"_s);
}

void DetectTest::whatMakesAFindingAnother_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<int>("findings");
    const auto row
        = [](const char *name, const QJsonObject &changes, int findings) { QTest::newRow(name) << changes << findings; };
    row("another address", {{"sourceIPAddress"_L1, "2001:db8:70::5"_L1}}, 1);
    row("another object", {{"requestParameters"_L1, json(R"({"bucketName":"ledger","key":"other"})")}}, 1);
    row("another key of the user", {{"userIdentity"_L1, json(R"({"type":"IAMUser","principalId":"AIDAEXAMPLEALICE",
        "arn":"arn:aws:iam::111122223333:user/alice","accountId":"111122223333","accessKeyId":"AKIAOTHER","userName":"alice"})")}},
        1);
    row("another bucket", {{"requestParameters"_L1, json(R"({"bucketName":"archive","key":"a"})")}}, 2);
    row("another Region", {{"awsRegion"_L1, "eu-north-1"_L1}}, 2);
    row("another account", {{"recipientAccountId"_L1, "444455556666"_L1}}, 2);
    row("another caller", {{"userIdentity"_L1, json(R"({"type":"IAMUser","arn":"arn:aws:iam::111122223333:user/bob"})")}}, 2);
    row("another type", {{"eventName"_L1, "ListObjects"_L1}}, 2);
}

void DetectTest::whatMakesAFindingAnother()
{
    QFETCH(QJsonObject, changes);
    RecordLog log;
    log.append(from(u"GetObject"_s, u"198.51.100.5"_s));
    if (!changes.contains("sourceIPAddress"_L1))
        changes["sourceIPAddress"_L1] = u"198.51.100.5"_s;
    log.append(aRecord(u"GetObject"_s, changes));
    const auto findings = writeFindings(log, detect(log, withLists()));
    QTEST(int(findings.size()), "findings");
    std::set<QString> ids;
    for (const Finding &finding : findings)
        ids.insert(finding.id);
    QCOMPARE(ids.size(), findings.size());
}

void DetectTest::sessionsOfARoleAreOnePrincipal()
{
    const auto session = [](const QByteArray &name) {
        return from(u"GetObject"_s, u"198.51.100.5"_s,
            {{"userIdentity"_L1,
                json(R"({"type":"AssumedRole","principalId":"AROA1:)" + name
                    + R"(","arn":"arn:aws:sts::111122223333:assumed-role/app/)" + name + R"(","accountId":"111122223333"})")}});
    };
    RecordLog log;
    log.append(session("i-0a1b"));
    log.append(session("i-0c2d"));
    const Detections detections = detect(log, withLists());
    QCOMPARE(detections.findings.size(), 1U);
    QCOMPARE(detections.findings[0].principal, u"arn:aws:sts::111122223333:assumed-role/app"_s);
}

void DetectTest::findingsStandInTheOrderOfTheirFirstEvent()
{
    RecordLog log;
    log.append(aRecord(u"GetObject"_s, {{"eventTime"_L1, "2026-11-23T09:00:00Z"_L1}, {"userAgent"_L1, Kali}}));
    log.append(publicPolicy());
    log.append(from(u"GetObject"_s, u"198.51.100.5"_s, {{"userAgent"_L1, Kali}}));
    const Detections detections = detect(log, withLists());
    QCOMPARE(detections.findings.size(), 4U); // with the sequence that the three make
    QCOMPARE(detections.findings[0].type->name, u"PenTest:S3/KaliLinux"_s);
    // The others began in the same second: their ids decide.
    QVERIFY(std::is_sorted(detections.findings.begin() + 1, detections.findings.end(),
        [](const FindingKey &one, const FindingKey &other) { return findingId(one) < findingId(other); }));
    QVERIFY(
        std::ranges::is_sorted(detections.occurrences, {}, [](const Occurrence &o) { return std::pair(o.eventRow, o.finding); }));
    QCOMPARE(detections.occurrences.size(), 5U);
    for (const Occurrence &occurrence : detections.occurrences)
        QVERIFY(occurrence.evidence >= 0 && std::size_t(occurrence.evidence) < detections.evidence.size());
}

void DetectTest::recordsAreReadAgainForConfigurationCallsOnly()
{
    RecordLog log;
    for (int i = 0; i < 50; ++i)
        log.append(from(u"GetObject"_s, u"198.51.100.5"_s));
    log.append(failed(publicPolicy()));
    log.append(publicPolicy());
    const Detections detections = detect(log, withLists());
    QCOMPARE(detections.findings.size(), 2U);
    QCOMPARE(log.rawCount(), 1);
    QCOMPARE(detections.evidence.size(), 2U);
}

void DetectTest::cancellingStops()
{
    RecordLog log;
    log.append(publicPolicy());
    DetectionOptions options;
    options.isCancelled = [] { return true; };
    QVERIFY(detect(log, options).findings.empty());
}

QTEST_APPLESS_MAIN(DetectTest)
#include "tst_detect.moc"

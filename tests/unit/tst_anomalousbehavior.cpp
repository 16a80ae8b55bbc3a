// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/anomalousbehaviorrule.h"
#include "detection/detect.h"
#include "findings/explanation.h"
#include "support/recordlog.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

const auto Discovery = u"Discovery:S3/AnomalousBehavior"_s;
const auto Exfiltration = u"Exfiltration:S3/AnomalousBehavior"_s;
const auto Delete = u"Impact:S3/AnomalousBehavior.Delete"_s;
const auto Permission = u"Impact:S3/AnomalousBehavior.Permission"_s;
const auto Write = u"Impact:S3/AnomalousBehavior.Write"_s;
const auto Sequence = u"AttackSequence:S3/CompromisedData"_s;

struct Call {
    QString name;
    QString user = u"alice"_s;
    QString bucket = u"ledger"_s;
    QString address = u"192.0.2.10"_s;
    QString agent = u"[aws-cli/2.17.60 os/linux#6.5]"_s;
    int day = 0;
    int minute = 10 * 60;
    QString error = {};
    QString source = u"s3.amazonaws.com"_s;
    double bytes = 0;
};

QJsonObject record(const Call &call)
{
    const QDateTime time = QDateTime(QDate(2026, 6, 1), QTime(), QTimeZone::UTC).addDays(call.day).addSecs(60LL * call.minute);
    QJsonObject changes {{"eventTime"_L1, time.toString(Qt::ISODate)}, {"sourceIPAddress"_L1, call.address}, {"userAgent"_L1, call.agent},
        {"eventSource"_L1, call.source},
        {"requestParameters"_L1, QJsonObject {{"bucketName"_L1, call.bucket}, {"VersioningConfiguration"_L1, QJsonObject {{"Status"_L1, "Suspended"_L1}}}}},
        {"userIdentity"_L1,
            QJsonObject {{"type"_L1, "IAMUser"_L1}, {"principalId"_L1, QString("AIDA"_L1 % call.user.toUpper())},
                {"arn"_L1, QString("arn:aws:iam::111122223333:user/"_L1 % call.user)}, {"accountId"_L1, "111122223333"_L1},
                {"accessKeyId"_L1, QString("AKIA"_L1 % call.user.toUpper())}, {"userName"_L1, call.user}}}};
    if (call.bytes > 0)
        changes["additionalEventData"_L1] = QJsonObject {{"bytesTransferredOut"_L1, call.bytes}};
    if (!call.error.isEmpty())
        changes["errorCode"_L1] = call.error;
    if (!call.source.startsWith("s3"_L1))
        changes["eventCategory"_L1] = u"Management"_s;
    return aRecord(call.name, changes);
}

/// alice lists and reads the ledger each day, bob writes the archive from an office and a cloud host deletes there.
QList<Call> ordinaryDays(int days)
{
    QList<Call> calls;
    for (int day = 0; day < days; ++day) {
        calls += {.name = u"ListObjects"_s, .day = day};
        for (int i = 0; i < 8; ++i)
            calls += {.name = u"GetObject"_s, .day = day, .minute = 10 * 60 + i};
        for (int i = 0; i < 20; ++i) {
            calls += {.name = u"PutObject"_s, .user = u"bob"_s, .bucket = u"archive"_s, .address = u"192.0.2.30"_s, .day = day, .minute = 11 * 60 + i};
            calls += {.name = u"DeleteObject"_s, .user = u"janitor"_s, .bucket = u"archive"_s, .address = u"10.20.3.4"_s,
                .agent = u"[Boto3/1.34]"_s, .day = day, .minute = 12 * 60 + i};
        }
    }
    return calls;
}

QList<Call> times(int count, const Call &call)
{
    return QList<Call>(count, call);
}

Detections detected(QList<Call> calls, const DetectionOptions &options = {})
{
    std::ranges::stable_sort(calls, {}, [](const Call &call) { return std::pair(call.day, call.minute); });
    RecordLog log;
    for (const Call &call : std::as_const(calls))
        log.append(record(call));
    return detect(log, options);
}

QStringList typesOf(const Detections &detections)
{
    QStringList types;
    for (const FindingKey &key : detections.findings)
        types.append(key.type->name);
    types.sort();
    return types;
}

constexpr int Learned = 12; ///< days

/// From an address and with a program that nobody knows.
Call foreign(const QString &name, const QString &bucket = u"archive"_s)
{
    return {.name = name, .bucket = bucket, .address = u"203.0.113.9"_s, .agent = u"[rclone/1.66]"_s, .day = Learned};
}

/// alice's key reads from elsewhere with her program on four days, from @p minute on, and she works as always.
QList<Call> slowTheft(int minute)
{
    QList<Call> calls = ordinaryDays(Learned + 4).mid(ordinaryDays(Learned).size());
    for (int i = 0; i < 160; ++i)
        calls += {.name = u"GetObject"_s, .address = u"203.0.113.9"_s, .day = Learned + i / 40, .minute = minute + i % 40 / 4};
    return calls;
}

constexpr double Mebibyte = 1 << 20;

/// erin reads five small files a day, and on the last day @p count files of @p bytes from @p address.
QList<Call> readerOfBytes(int count, double bytes, const QString &address)
{
    QList<Call> calls;
    for (int day = 0; day < Learned; ++day)
        calls += times(5, {.name = u"GetObject"_s, .user = u"erin"_s, .day = day, .bytes = 10 * Mebibyte});
    return calls + times(count, {.name = u"GetObject"_s, .user = u"erin"_s, .address = address, .day = Learned, .bytes = bytes});
}

Call serviceCall(const QString &service, const QString &name)
{
    Call call = foreign(name);
    call.source = service + ".amazonaws.com"_L1;
    return call;
}

QJsonObject inRegion(const Call &call, const QString &region)
{
    QJsonObject made = record(call);
    made["awsRegion"_L1] = region;
    return made;
}

} // namespace

class AnomalousBehaviorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void attacksAreFound_data();
    void attacksAreFound();
    void ordinaryThingsAreSilent_data();
    void ordinaryThingsAreSilent();
    void withoutHistoryNothingIsUnusual();
    void theLearningPeriodCanBeSet();
    void sensitivityChoosesTheThreshold();
    void aFindingSaysHowManyBytes();
    void aFindingSaysWhatWasUnusual();
    void volumesAreNumbers();
    void evidenceOfManyBucketsIsBounded();
    void anAttackDoesNotBecomeUsualOvernight();
    void onlyMonitoredPlacesAreJudged();
    void managementEventsAreNoHistory();
    void evidenceIsShared();
    void placesAreLearnedEach();
    void aSequenceNeedsThreeGrounds_data();
    void aSequenceNeedsThreeGrounds();
    void aSequenceIsOverAfterADay();
    void aSequenceNamesItsSignals();
    void callsOfIamInAnotherRegionJoinASequence();
    void theNextSequenceIsAnotherFinding();
    void managementEventsAloneMakeASequence_data();
    void managementEventsAloneMakeASequence();
};

void AnomalousBehaviorTest::attacksAreFound_data()
{
    QTest::addColumn<QList<Call>>("calls");
    QTest::addColumn<QStringList>("types");
    QTest::newRow("foreign client deletes in a bucket it never used") << QList<Call> {foreign(u"DeleteObject"_s)} << QStringList {Delete};
    QTest::newRow("several objects in one call") << QList<Call> {foreign(u"DeleteObjects"_s)} << QStringList {Delete};
    QTest::newRow("a failed call is an attempt") << [] {
        Call call = foreign(u"DeleteObject"_s);
        call.error = u"AccessDenied"_s;
        return QList<Call> {call};
    }() << QStringList {Delete};
    QTest::newRow("foreign client writes") << QList<Call> {foreign(u"PutObject"_s)} << QStringList {Write};
    QTest::newRow("foreign client opens objects") << QList<Call> {foreign(u"PutObjectAcl"_s)} << QStringList {Permission};
    QTest::newRow("foreign client opens the bucket") << QList<Call> {foreign(u"PutBucketAcl"_s)} << QStringList {Permission};
    QTest::newRow("foreign client looks around") << QList<Call> {foreign(u"ListObjects"_s)} << QStringList {Discovery};
    QTest::newRow("much is read with the usual program from elsewhere") << [] {
        Call call = foreign(u"GetObject"_s);
        call.agent = Call().agent;
        return times(120, call);
    }() << QStringList {Exfiltration};
    QTest::newRow("a cloud host's credentials used on the internet") << [] {
        Call call = foreign(u"DeleteObject"_s);
        call.user = u"janitor"_s;
        return times(60, call);
    }() << QStringList {Delete};
    const Call stolen {.name = u"DeleteObject"_s, .user = u"janitor"_s, .bucket = u"archive"_s, .address = u"203.0.113.9"_s, .agent = u"[Boto3/1.34]"_s, .day = Learned};
    QTest::newRow("the same with the program that the host uses") << times(60, stolen) << QStringList {Delete};
    QTest::newRow("many objects a call") << [stolen] {
        Call call = stolen;
        call.name = u"DeleteObjects"_s;
        return times(6, call);
    }() << QStringList {Delete};
    QTest::newRow("the evening before only a look who one is") << [] {
        Call look = foreign(u"GetCallerIdentity"_s);
        look.source = u"sts.amazonaws.com"_s;
        Call call = foreign(u"DeleteObject"_s);
        call.agent = Call().agent;
        call.day = Learned + 1;
        return QList<Call> {look} + times(60, call);
    }() << QStringList {Delete};
    QTest::newRow("an attempt to open the bucket") << [] {
        Call call = foreign(u"PutBucketPolicy"_s);
        call.error = u"AccessDenied"_s;
        return QList<Call> {call};
    }() << QStringList {Permission};
    QTest::newRow("everything of the own bucket from elsewhere") << [] {
        Call call = foreign(u"GetObject"_s, u"ledger"_s);
        call.agent = Call().agent;
        return times(300, call);
    }() << QStringList {Exfiltration};
    QTest::newRow("copied onto itself: read and written") << [] {
        Call call = foreign(u"CopyObject"_s, u"archive"_s);
        return times(20, call);
    }() << QStringList {Exfiltration, Write};
    QTest::newRow("forty a day while the owner works") << slowTheft(10 * 60) << QStringList {Exfiltration};
    QTest::newRow("forty a day at night") << slowTheft(2 * 60) << QStringList {Exfiltration};
    QTest::newRow("a few large files from elsewhere") << readerOfBytes(3, 3000 * Mebibyte, u"203.0.113.9"_s) << QStringList {Exfiltration};
    QTest::newRow("a new user who takes a few large files away") << [] {
        Call call = foreign(u"GetObject"_s);
        call.user = u"mallory"_s;
        call.bytes = 3000 * Mebibyte;
        return times(3, call);
    }() << QStringList {Exfiltration};
    QTest::newRow("a new user who reads hundreds from elsewhere with a program that is known")
        << times(400, {.name = u"GetObject"_s, .user = u"mallory"_s, .address = u"203.0.113.9"_s, .day = Learned}) << QStringList {Exfiltration};
    QTest::newRow("a new user who takes everything away") << [] {
        Call call = foreign(u"GetObject"_s);
        call.user = u"mallory"_s;
        return times(250, call);
    }() << QStringList {Exfiltration};
}

void AnomalousBehaviorTest::attacksAreFound()
{
    QFETCH(const QList<Call>, calls);
    QTEST(typesOf(detected(ordinaryDays(Learned) + calls)), "types");
}

void AnomalousBehaviorTest::ordinaryThingsAreSilent_data()
{
    QTest::addColumn<QList<Call>>("calls");
    const auto office = [](Call call) {
        call.day = Learned;
        return call;
    };
    QTest::newRow("another day of the same") << ordinaryDays(Learned + 1).mid(ordinaryDays(Learned).size());
    QTest::newRow("after two weeks of holidays") << QList<Call> {{.name = u"GetObject"_s, .day = Learned + 14}};
    QTest::newRow("at home with the same notebook") << times(9, {.name = u"GetObject"_s, .address = u"198.51.100.20"_s, .day = Learned, .minute = 21 * 60});
    QTest::newRow("a new program at the desk") << times(9, office({.name = u"GetObject"_s, .agent = u"[Boto3/1.35]"_s}));
    QTest::newRow("a new version") << times(9, office({.name = u"GetObject"_s, .agent = u"[aws-cli/2.18.1 os/linux#6.8]"_s}));
    QTest::newRow("a new bucket at the desk") << times(30, office({.name = u"PutObject"_s, .bucket = u"fresh"_s}));
    QTest::newRow("a colleague's bucket at the desk") << times(9, office({.name = u"GetObject"_s, .bucket = u"archive"_s}));
    QTest::newRow("migration: everything is read once") << times(700, office({.name = u"GetObject"_s}));
    QTest::newRow("migration: and written elsewhere") << times(700, office({.name = u"PutObject"_s, .user = u"bob"_s, .bucket = u"fresh"_s, .address = u"192.0.2.30"_s}));
    QTest::newRow("a restore from the archive") << times(300, office({.name = u"GetObject"_s, .bucket = u"archive"_s}));
    QTest::newRow("the night's work moved") << times(20, {.name = u"DeleteObject"_s, .user = u"janitor"_s, .bucket = u"archive"_s,
        .address = u"10.20.7.1"_s, .agent = u"[Boto3/1.34]"_s, .day = Learned, .minute = 3 * 60});
    QTest::newRow("the same moved to another private network") << times(60, {.name = u"DeleteObject"_s, .user = u"janitor"_s, .bucket = u"archive"_s,
        .address = u"10.90.7.1"_s, .agent = u"[Boto3/1.34]"_s, .day = Learned, .minute = 3 * 60});
    QTest::newRow("a query that a service makes for somebody") << QList<Call> {{.name = u"PutObject"_s, .bucket = u"archive"_s,
        .address = u"athena.amazonaws.com"_s, .agent = u"athena.amazonaws.com"_s, .day = Learned}};
    QTest::newRow("a migration with another tool") << times(700, office({.name = u"PutObject"_s, .bucket = u"fresh"_s, .agent = u"[rclone/1.66]"_s}));
    QTest::newRow("a large file from home") << times(130, {.name = u"UploadPart"_s, .user = u"bob"_s, .bucket = u"archive"_s,
        .address = u"198.51.100.20"_s, .day = Learned});
    QTest::newRow("as many as always, from home in the evening") << [] {
        QList<Call> calls;
        for (int day = 0; day < Learned; ++day)
            calls += times(60, {.name = u"GetObject"_s, .user = u"dora"_s, .day = day});
        return calls + times(60, {.name = u"GetObject"_s, .user = u"dora"_s, .address = u"198.51.100.20"_s, .day = Learned, .minute = 21 * 60});
    }();
    QTest::newRow("at home in the evening, all week") << [] {
        QList<Call> calls = ordinaryDays(Learned + 5).mid(ordinaryDays(Learned).size());
        for (int i = 0; i < 150; ++i)
            calls += {.name = u"GetObject"_s, .address = u"198.51.100.20"_s, .day = Learned + i / 30, .minute = 12 * 60 + i % 30};
        return calls;
    }();
    QTest::newRow("moved to another house and another hour") << [] {
        QList<Call> calls;
        for (int i = 0; i < 200; ++i)
            calls += {.name = u"GetObject"_s, .address = u"198.51.100.20"_s, .day = Learned + 1 + i / 40, .minute = 60 + i % 40};
        return calls;
    }();
    QTest::newRow("a few large files at the desk") << readerOfBytes(3, 3000 * Mebibyte, u"192.0.2.10"_s);
    QTest::newRow("the usual files from home") << readerOfBytes(5, 10 * Mebibyte, u"198.51.100.20"_s);
    QTest::newRow("sizes that were not recorded before") << times(3, office({.name = u"GetObject"_s, .address = u"198.51.100.20"_s, .bytes = 3000 * Mebibyte}));
    QTest::newRow("a tag is taken away") << times(9, office({.name = u"DeleteObjectTagging"_s, .user = u"bob"_s, .bucket = u"archive"_s, .address = u"192.0.2.30"_s}));
    QTest::newRow("a new colleague in the office") << times(40, office({.name = u"GetObject"_s, .user = u"carol"_s}));
    QTest::newRow("a new colleague at home who reads much") << times(390, office({.name = u"GetObject"_s, .user = u"carol"_s, .address = u"198.51.100.30"_s}));
    QTest::newRow("a new colleague at home") << times(40, office({.name = u"GetObject"_s, .user = u"carol"_s, .address = u"198.51.100.30"_s}));
}

void AnomalousBehaviorTest::ordinaryThingsAreSilent()
{
    QFETCH(const QList<Call>, calls);
    QCOMPARE(typesOf(detected(ordinaryDays(Learned) + calls)), QStringList());
}

void AnomalousBehaviorTest::withoutHistoryNothingIsUnusual()
{
    QList<Call> calls = ordinaryDays(2);
    Call call = foreign(u"DeleteObject"_s);
    call.day = 2;
    const Detections detections = detected(calls + times(500, call));
    QCOMPARE(typesOf(detections), QStringList());
    QCOMPARE(detections.behavior, (BehaviorCoverage {.places = 1, .learnedPlaces = 0}));
    QCOMPARE(detected(ordinaryDays(Learned)).behavior, (BehaviorCoverage {.places = 1, .learnedPlaces = 1}));
}

void AnomalousBehaviorTest::theLearningPeriodCanBeSet()
{
    DetectionOptions options;
    options.behavior.learning = std::chrono::days(20);
    QCOMPARE(typesOf(detected(ordinaryDays(Learned) + QList<Call> {foreign(u"DeleteObject"_s)}, options)), QStringList());
    options.behavior.learning = std::chrono::days(3);
    QCOMPARE(typesOf(detected(ordinaryDays(Learned) + QList<Call> {foreign(u"DeleteObject"_s)}, options)), QStringList {Delete});
}

void AnomalousBehaviorTest::aFindingSaysHowManyBytes()
{
    const Detections detections = detected(ordinaryDays(Learned) + readerOfBytes(3, 3000 * Mebibyte, u"203.0.113.9"_s));
    QCOMPARE(detections.findings.size(), 1U);
    const std::vector<UnusualPart> &parts = detections.evidence[std::size_t(detections.occurrences.back().evidence)].unusual;
    const auto volume = std::ranges::find(parts, UnusualPart::Aspect::Volume, &UnusualPart::aspect);
    QVERIFY(volume != parts.end());
    QCOMPARE(volume->bytes, qint64(9000 * Mebibyte));
    QVERIFY(volume->usualBytes <= qint64(50 * Mebibyte)); // of a day before, and fading
    QVERIFY(volume->usualBytes > qint64(48 * Mebibyte));
}

void AnomalousBehaviorTest::sensitivityChoosesTheThreshold()
{
    // network 2.5, api 1.5, bucket 0: 4
    Call call = foreign(u"DeleteObject"_s, u"ledger"_s);
    call.agent = Call().agent;
    using enum BehaviorSettings::Sensitivity;
    for (const auto &[sensitivity, types] : {std::pair {Low, QStringList()}, std::pair {Normal, QStringList()}, std::pair {High, QStringList {Delete}}}) {
        DetectionOptions options;
        options.behavior.sensitivity = sensitivity;
        QCOMPARE(typesOf(detected(ordinaryDays(Learned) + QList<Call> {call}, options)), types);
    }
}

void AnomalousBehaviorTest::aFindingSaysWhatWasUnusual()
{
    RecordLog log;
    for (const Call &call : ordinaryDays(Learned) + times(60, foreign(u"DeleteObject"_s)))
        log.append(record(call));
    const Detections detections = detect(log, {});
    const std::vector<Finding> findings = writeFindings(log, detections);
    QCOMPARE(findings.size(), 1U);
    QCOMPARE(findings.front().count, 60);
    QCOMPARE(findings.front().resource, u"archive"_s);
    const QString words = explanation(findings.front()).join(u'\n');
    for (const QString &word : {u"203.0.113.0/24"_s, u"192.0.2.0/24"_s, u"rclone"_s, u"aws-cli"_s, u"archive"_s, u"ledger"_s, u"such calls on that day"_s})
        QVERIFY2(words.contains(word), qPrintable(words));
    const QJsonObject service = findings.front().document["service"_L1].toObject();
    const QJsonObject anomaly = service["detection"_L1]["anomaly"_L1].toObject();
    QCOMPARE(anomaly["unusual"_L1]["behavior"_L1]["s3.amazonaws.com:[DeleteObject:success]"_L1]["bucket"_L1]["profileSubtype"_L1].toString(), u"UNSEEN"_s);
    QCOMPARE(anomaly["profiles"_L1]["s3.amazonaws.com:[DeleteObject:success]"_L1]["bucket"_L1][0]["profileType"_L1].toString(), u"FREQUENCY"_s);
    const QJsonObject info = json(service["additionalInfo"_L1]["value"_L1].toString().toUtf8());
    QCOMPARE(info["anomalies"_L1]["anomalousAPIs"_L1].toString(), u"s3.amazonaws.com:[DeleteObject:success]"_s);
    QCOMPARE(info["unusualBehavior"_L1]["unusualBucketsUserIdentityProfiling"_L1].toString(), u"archive"_s);
    QCOMPARE(info["userAgent"_L1]["userAgentCategory"_L1].toString(), u"rclone"_s);
    QCOMPARE(info["unusualBehavior"_L1]["isUnusualUserIdentity"_L1], QJsonValue(false));
    double points = 0;
    for (const UnusualPart &part : detections.evidence.back().unusual)
        points += part.points;
    QVERIFY(points >= BehaviorSettings().threshold());
    const BehaviorVerdict verdict = detections.evidence.back().verdict;
    QCOMPARE(verdict, (BehaviorVerdict {.score = points, .threshold = 5}));
    const QJsonValue reason = info["evidence"_L1];
    QCOMPARE(reason["score"_L1].toDouble(), points);
    QCOMPARE(reason["threshold"_L1].toDouble(), 5);
    QVERIFY2(words.contains("a score of %1; from 5 on"_L1.arg(QLocale().toString(points, 'g', 3))), qPrintable(words));
}

void AnomalousBehaviorTest::volumesAreNumbers()
{
    RecordLog log;
    for (const Call &call : ordinaryDays(Learned) + times(60, foreign(u"DeleteObject"_s)))
        log.append(record(call));
    const std::vector<Finding> findings = writeFindings(log, detect(log, {}));
    QCOMPARE(findings.size(), 1U);
    const QJsonObject anomaly = findings.front().document["service"_L1]["detection"_L1]["anomaly"_L1].toObject();
    const QString api = u"s3.amazonaws.com:[DeleteObject:success]"_s;
    for (const QJsonValue &volume :
        {anomaly["unusual"_L1]["behavior"_L1][api]["volume"_L1], anomaly["profiles"_L1][api]["volume"_L1][0]}) {
        QCOMPARE(volume["profileType"_L1].toString(), u"VOLUME"_s);
        QCOMPARE(volume["profileSubtype"_L1].toString(), u"COUNT"_s);
        QVERIFY(volume["observations"_L1]["number"_L1].isDouble());
    }
    QVERIFY(anomaly["unusual"_L1]["behavior"_L1][api]["volume"_L1]["observations"_L1]["number"_L1].toInt() > 50);
}

void AnomalousBehaviorTest::evidenceOfManyBucketsIsBounded()
{
    constexpr int Buckets = int(AnomalousBehaviorRule::MostBucketsInEvidence) + 200;
    RecordLog log;
    for (const Call &call : ordinaryDays(Learned))
        log.append(record(call));
    for (int i = 0; i < Buckets; ++i)
        log.append(record(foreign(u"DeleteObject"_s, u"bucket-%1"_s.arg(i))));
    const Detections detections = detect(log, {});
    QCOMPARE(int(detections.findings.size()), Buckets);
    QVERIFY(detections.evidence.size()
        <= AnomalousBehaviorRule::MostBucketsInEvidence + AnomalousBehaviorRule::MostEvidence + CallPurposes);
    const Evidence &last = detections.evidence[std::size_t(detections.occurrences.back().evidence)];
    QVERIFY(!last.unusual.empty());
    QVERIFY(!std::ranges::contains(last.unusual, UnusualPart::Aspect::Bucket, &UnusualPart::aspect)); // it would be another's
    const Evidence &first = detections.evidence[std::size_t(detections.occurrences.front().evidence)];
    QVERIFY(std::ranges::contains(first.unusual, UnusualPart::Aspect::Bucket, &UnusualPart::aspect));
}

void AnomalousBehaviorTest::anAttackDoesNotBecomeUsualOvernight()
{
    QList<Call> calls = ordinaryDays(Learned);
    for (int day = 0; day < 2; ++day) {
        Call call = foreign(u"DeleteObject"_s);
        call.day = Learned + day;
        calls += times(60, call);
    }
    const Detections detections = detected(calls);
    QCOMPARE(typesOf(detections), QStringList {Delete});
    QCOMPARE(detections.occurrences.size(), 120U);
}

void AnomalousBehaviorTest::onlyMonitoredPlacesAreJudged()
{
    DetectionOptions options;
    options.isMonitored = [](AccountId, std::string_view) { return false; };
    const Detections detections = detected(ordinaryDays(Learned) + times(60, foreign(u"DeleteObject"_s)), options);
    QCOMPARE(typesOf(detections), QStringList());
    QCOMPARE(detections.behavior.places, 0);
}

void AnomalousBehaviorTest::managementEventsAreNoHistory()
{
    QList<Call> calls;
    for (int day = 0; day < Learned; ++day)
        calls += {.name = u"DescribeInstances"_s, .day = day, .source = u"ec2.amazonaws.com"_s};
    const Detections detections = detected(calls + times(600, {.name = u"GetObject"_s, .agent = u"[Boto3/1.34]"_s, .day = Learned}));
    QCOMPARE(typesOf(detections), QStringList());
    QCOMPARE(detections.behavior, (BehaviorCoverage {.places = 1, .learnedPlaces = 0}));
}

void AnomalousBehaviorTest::evidenceIsShared()
{
    QList<Call> calls = ordinaryDays(Learned);
    for (int i = 0; i < 1000; ++i) {
        Call call = foreign(i % 2 ? u"PutObject"_s : u"PutObjectTagging"_s);
        call.address = u"203.0.%1.9"_s.arg(i % 200);
        calls += call;
    }
    const Detections detections = detected(calls);
    QVERIFY(detections.occurrences.size() > 900);
    QVERIFY2(detections.evidence.size() < 100, qPrintable(QString::number(detections.evidence.size())));
}

void AnomalousBehaviorTest::placesAreLearnedEach()
{
    RecordLog log;
    for (const Call &call : ordinaryDays(Learned))
        log.append(record(call));
    QJsonObject elsewhere = record(foreign(u"DeleteObject"_s));
    elsewhere["awsRegion"_L1] = u"eu-north-1"_s;
    log.append(elsewhere);
    const Detections detections = detect(log, {});
    QCOMPARE(typesOf(detections), QStringList());
    QCOMPARE(detections.behavior, (BehaviorCoverage {.places = 2, .learnedPlaces = 1}));
}

void AnomalousBehaviorTest::aSequenceNeedsThreeGrounds_data()
{
    QTest::addColumn<QList<Call>>("calls");
    QTest::addColumn<bool>("isSequence");
    Call stop = foreign(u"StopLogging"_s);
    stop.source = u"cloudtrail.amazonaws.com"_s;
    const Call suspend = foreign(u"PutBucketVersioning"_s);
    const QList<Call> reads = times(60, foreign(u"GetObject"_s));
    const QList<Call> deletes = times(60, foreign(u"DeleteObject"_s));
    QTest::newRow("only read") << reads << false;
    QTest::newRow("looked around and read") << QList<Call> {foreign(u"ListObjects"_s)} + reads << false;
    QTest::newRow("looked around, read and deleted") << QList<Call> {foreign(u"ListObjects"_s)} + reads + deletes << true;
    QTest::newRow("logging stopped, read and deleted") << QList<Call> {stop} + reads + deletes << true;
    QTest::newRow("logging stopped and versioning suspended, read") << QList<Call> {stop, suspend} + reads << false;
    QTest::newRow("logging stopped, nothing about data") << QList<Call> {stop, suspend, foreign(u"ListObjects"_s)} << false;
    Call failed = stop;
    failed.error = u"AccessDenied"_s;
    QTest::newRow("logging could not be stopped") << QList<Call> {failed} + reads << false;
}

void AnomalousBehaviorTest::aSequenceNeedsThreeGrounds()
{
    QFETCH(const QList<Call>, calls);
    QTEST(typesOf(detected(ordinaryDays(Learned) + calls)).contains(Sequence), "isSequence");
}

void AnomalousBehaviorTest::aSequenceIsOverAfterADay()
{
    Call stop = foreign(u"StopLogging"_s);
    stop.source = u"cloudtrail.amazonaws.com"_s;
    QList<Call> later = times(60, foreign(u"GetObject"_s)) + times(60, foreign(u"DeleteObject"_s));
    for (Call &call : later)
        call.day = Learned + 2;
    QVERIFY(!typesOf(detected(ordinaryDays(Learned) + QList<Call> {stop} + later)).contains(Sequence));
}

void AnomalousBehaviorTest::aSequenceNamesItsSignals()
{
    Call stop = foreign(u"StopLogging"_s);
    stop.source = u"cloudtrail.amazonaws.com"_s;
    RecordLog log;
    for (const Call &call : ordinaryDays(Learned) + QList<Call> {stop} + times(60, foreign(u"GetObject"_s)) + times(60, foreign(u"DeleteObject"_s)))
        log.append(record(call));
    const Detections detections = detect(log, {});
    const std::vector<Finding> findings = writeFindings(log, detections);
    const auto sequence = std::ranges::find(findings, Sequence, &Finding::type);
    QVERIFY(sequence != findings.end());
    QCOMPARE(sequence->severity, 9.0);
    QCOMPARE(sequence->count, 3);
    QCOMPARE(sequence->document["resource"_L1]["resourceType"_L1].toString(), u"AttackSequence"_s);
    const QJsonObject told = sequence->document["service"_L1]["detection"_L1]["sequence"_L1].toObject();
    QStringList names;
    for (const QJsonValue &signal : told["signals"_L1].toArray())
        names.append(signal["name"_L1].toString());
    QCOMPARE(names, (QStringList {u"cloudtrail.amazonaws.com:StopLogging"_s, Exfiltration, Delete}));
    QCOMPARE(told["resources"_L1].toArray().size(), 1);
    QVERIFY(!told["sequenceIndicators"_L1].toArray().isEmpty());
    QVERIFY(told["signals"_L1][0]["createdAt"_L1].isDouble()); // as GuardDuty's model has it
    QVERIFY(explanation(*sequence).join(u'\n').contains("StopLogging"_L1));
}

void AnomalousBehaviorTest::callsOfIamInAnotherRegionJoinASequence()
{
    RecordLog log;
    for (const Call &call : ordinaryDays(Learned))
        log.append(record(call));
    log.append(inRegion(serviceCall(u"cloudtrail"_s, u"StopLogging"_s), u"us-east-1"_s));
    log.append(inRegion(serviceCall(u"iam"_s, u"CreateAccessKey"_s), u"us-east-1"_s));
    for (const Call &call : times(60, foreign(u"GetObject"_s)))
        log.append(record(call));
    const Detections detections = detect(log, {});
    const auto sequence = std::ranges::find_if(detections.findings, [](const FindingKey &key) { return key.type->name == Sequence; });
    QVERIFY(sequence != detections.findings.end());
    QCOMPARE(sequence->region, u"eu-west-1"_s);
}

void AnomalousBehaviorTest::theNextSequenceIsAnotherFinding()
{
    QList<Call> calls = ordinaryDays(Learned + 5);
    for (const int day : {Learned, Learned + 4}) {
        QList<Call> attack = times(60, foreign(u"GetObject"_s)) + times(60, foreign(u"DeleteObject"_s));
        attack.prepend(serviceCall(u"cloudtrail"_s, u"StopLogging"_s));
        for (Call &call : attack) {
            call.day = day;
            call.address = day == Learned ? u"203.0.113.9"_s : u"198.51.100.99"_s;
        }
        calls += attack;
    }
    const Detections detections = detected(calls);
    QCOMPARE(typesOf(detections).count(Sequence), 2);
    QStringList ids;
    for (const FindingKey &key : detections.findings)
        ids.append(findingId(key));
    QCOMPARE(ids.removeDuplicates(), 0);
}

void AnomalousBehaviorTest::managementEventsAloneMakeASequence_data()
{
    QTest::addColumn<QList<Call>>("calls");
    QTest::addColumn<bool>("isSequence");
    const Call stop = serviceCall(u"cloudtrail"_s, u"StopLogging"_s);
    const Call select = serviceCall(u"cloudtrail"_s, u"PutEventSelectors"_s);
    const Call user = serviceCall(u"iam"_s, u"CreateUser"_s);
    const Call schedule = serviceCall(u"kms"_s, u"ScheduleKeyDeletion"_s);
    const Call copy = foreign(u"PutBucketReplication"_s);
    QTest::newRow("traces off, a user made, keys deleted") << QList<Call> {stop, user, schedule} << true;
    QTest::newRow("traces off, a user made, copied elsewhere") << QList<Call> {stop, user, copy} << true;
    const Call make = foreign(u"CreateBucket"_s);
    Call copyOther = copy;
    copyOther.bucket = u"till-archive"_s;
    QTest::newRow("the bucket was just made") << QList<Call> {make, stop, user, copy} << false;
    QTest::newRow("another one was just made") << QList<Call> {make, stop, user, copyOther} << true;
    QTest::newRow("an account is set up") << QList<Call> {select, user, copy} << false;
    QTest::newRow("an account is tidied up") << QList<Call> {user, copy, schedule} << false;
    QTest::newRow("only traces off") << QList<Call> {stop, user} << false;
}

void AnomalousBehaviorTest::managementEventsAloneMakeASequence()
{
    QFETCH(const QList<Call>, calls);
    QFETCH(const bool, isSequence);
    const QStringList expected = isSequence ? QStringList {Sequence} : QStringList();
    DetectionOptions options;
    options.isMonitored = [](AccountId, std::string_view) { return false; };
    const Detections without = detected(calls, options);
    QCOMPARE(typesOf(without), expected);
    QVERIFY(without.unprotectedFindings.empty());
    const Detections with = detected(calls);
    QCOMPARE(typesOf(with), expected);
    QCOMPARE(qsizetype(with.unprotectedFindings.size()), expected.size());
    for (const Occurrence &occurrence : with.unprotectedOccurrences)
        QVERIFY(occurrence.evidence >= 0 && std::size_t(occurrence.evidence) < with.evidence.size());
}

QTEST_APPLESS_MAIN(AnomalousBehaviorTest)
#include "tst_anomalousbehavior.moc"

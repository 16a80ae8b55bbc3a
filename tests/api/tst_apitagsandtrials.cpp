// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/api.h"

#include "guardduty/changecalls.h"
#include "support/memoryhost.h"

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// TagResource, UntagResource, ListTagsForResource, GetRemainingFreeTrialDays; and what the table of operations has besides.
class TestApiTagsAndTrials : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void tagsAreSetReplacedAndRemoved();
    void tagsAreRefused_data();
    void tagsAreRefused();
    void tagsOfOthersAreDenied();
    void aTrialEndsAfterThirtyDays_data();
    void aTrialEndsAfterThirtyDays();
    void eachPlanHasItsOwnTrial();
    void trialsOfOthersAreUnprocessed();
    void everyOtherOperationSaysThatItIsNotSimulated();
};

void TestApiTagsAndTrials::tagsAreSetReplacedAndRemoved()
{
    MemoryHost host(anOrganization().build());
    const QString arn = detectorArn(Ireland, Standalone, host.detectorOf(Standalone).id);
    QCOMPARE(arn, u"arn:aws:guardduty:eu-west-1:444455556666:detector/"_s + host.detectorOf(Standalone).id.toString());
    const auto tagged = [&](const QJsonObject &tags) {
        return host.answer(u"TagResource"_s, {{u"ResourceArn"_s, arn}, {u"tags"_s, tags}}, Standalone);
    };
    const auto tags
        = [&] { return host.answer(u"ListTagsForResource"_s, {{u"ResourceArn"_s, arn}}, Standalone)["tags"_L1].toObject(); };
    QCOMPARE(tags(), QJsonObject());
    QCOMPARE(tagged({{u"team"_s, u"blue"_s}, {u"stage"_s, u""_s}}), QJsonObject());
    QCOMPARE(tagged({{u"team"_s, u"red"_s}}), QJsonObject());
    QCOMPARE(tags(), (QJsonObject {{u"team"_s, u"red"_s}, {u"stage"_s, u""_s}}));
    QCOMPARE(host.answer(u"GetDetector"_s, {}, Standalone)["tags"_L1].toObject(), tags());
    const QJsonArray keys {u"stage"_s, u"never there"_s};
    QCOMPARE(host.answer(u"UntagResource"_s, {{u"ResourceArn"_s, arn}, {u"tagKeys"_s, keys}}, Standalone), QJsonObject());
    QCOMPARE(tags(), (QJsonObject {{u"team"_s, u"red"_s}}));
}

void TestApiTagsAndTrials::tagsAreRefused_data()
{
    QTest::addColumn<QString>("arn");
    QTest::addColumn<QString>("message");
    const QString own = detectorArn(Ireland, Standalone, detectorIdFor(Standalone, Ireland));
    const auto notSimulated = [](const QString &kind) {
        return u"The request failed because Bucketwatch does not simulate tags of a resource of type %1 yet."_s.arg(kind);
    };
    QTest::newRow("no ARN") << u"detector"_s << texts::Invalid;
    QTest::newRow("empty") << QString() << texts::Invalid;
    QTest::newRow("another service") << u"arn:aws:s3:::bucket"_s << texts::Invalid;
    QTest::newRow("nothing after the account") << u"arn:aws:guardduty:eu-west-1:444455556666:"_s << texts::Invalid;
    QTest::newRow("line feed at the end") << own + u'\n' << texts::Invalid;
    QTest::newRow("our account, another detector")
        << detectorArn(Ireland, Standalone, detectorIdFor(Active, Ireland)) << texts::Foreign;
    QTest::newRow("another Region") << detectorArn(*Region::parse(u"us-east-1"_s), Standalone, detectorIdFor(Standalone, Ireland))
                                    << texts::Foreign;
    QTest::newRow("filter") << own + u"/filter/low"_s << notSimulated(u"filter"_s);
    QTest::newRow("list") << own + u"/ipset/12ab"_s << notSimulated(u"ipset"_s);
    QTest::newRow("malware plan") << u"arn:aws:guardduty:eu-west-1:444455556666:malware-protection-plan/12ab"_s
                                  << notSimulated(u"malware-protection-plan"_s);
}

void TestApiTagsAndTrials::tagsAreRefused()
{
    QFETCH(const QString, arn);
    QFETCH(const QString, message);
    MemoryHost host(anOrganization().build());
    const auto refused = [&](const QString &operation, QJsonObject input) {
        input.insert(u"ResourceArn"_s, arn);
        return host.refusal(operation, input, Standalone);
    };
    QCOMPARE(refused(u"TagResource"_s, {{u"tags"_s, QJsonObject {{u"team"_s, u"blue"_s}}}}), message);
    QCOMPARE(refused(u"UntagResource"_s, {{u"tagKeys"_s, QJsonArray {u"team"_s}}}), message);
    QCOMPARE(refused(u"ListTagsForResource"_s, {}), message);
    QCOMPARE(refused(u"TagResource"_s, {{u"tags"_s, QJsonObject()}}), texts::Invalid);
    QCOMPARE(refused(u"UntagResource"_s, {{u"tagKeys"_s, QJsonArray()}}), texts::Invalid);
    QCOMPARE(host.edits, EditNumber(0));
}

void TestApiTagsAndTrials::tagsOfOthersAreDenied()
{
    MemoryHost host(anOrganization().build());
    const QString arn = detectorArn(Ireland, Active, detectorIdFor(Active, Ireland));
    const ApiReply reply = host.call(u"ListTagsForResource"_s, {{u"ResourceArn"_s, arn}}, Standalone);
    QVERIFY(!reply);
    QCOMPARE(reply.error().httpStatus, 403);
    QCOMPARE(reply.error().exception, u"AccessDeniedException"_s);
    QCOMPARE(reply.error().message,
        u"User: arn:aws:iam::444455556666:user/bucketwatch is not authorized to perform: guardduty:ListTagsForResource on "
        "resource: %1"_s.arg(arn));
}

void TestApiTagsAndTrials::aTrialEndsAfterThirtyDays_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<int>("days");
    constexpr qint64 Day = 86400;
    QTest::newRow("just begun") << qint64(0) << 30;
    QTest::newRow("the first day") << Day - 1 << 30;
    QTest::newRow("after a day") << Day << 29;
    QTest::newRow("the last second") << 30 * Day - 1 << 1;
    QTest::newRow("over") << 30 * Day << 0;
    QTest::newRow("long over") << 1000 * Day << 0;
    QTest::newRow("the clock was put back") << -5 * Day << 30;
}

void TestApiTagsAndTrials::aTrialEndsAfterThirtyDays()
{
    QFETCH(const qint64, seconds);
    QFETCH(const int, days);
    MemoryHost host(anOrganization().withS3(Active).build());
    host.time = When + std::chrono::seconds(seconds);
    const QJsonValue account = host.answer(u"GetRemainingFreeTrialDays"_s, ids({Active}))["accounts"_L1][0];
    QCOMPARE(account["accountId"_L1].toString(), Active.toString());
    QCOMPARE(named(account["features"_L1], u"S3_DATA_EVENTS"_s)["freeTrialDaysRemaining"_L1], QJsonValue(days));
    QCOMPARE(account["dataSources"_L1]["s3Logs"_L1]["freeTrialDaysRemaining"_L1], QJsonValue(days));
    QCOMPARE(account["dataSources"_L1]["cloudTrail"_L1]["freeTrialDaysRemaining"_L1], QJsonValue(days));
}

void TestApiTagsAndTrials::eachPlanHasItsOwnTrial()
{
    MemoryHost host(anOrganization().build());
    const auto trial = [&host](const QString &name) -> QJsonValue {
        const QJsonObject reply = host.answer(u"GetRemainingFreeTrialDays"_s, ids({Standalone}), Standalone);
        return named(reply["accounts"_L1][0]["features"_L1], name).value(u"freeTrialDaysRemaining"_s);
    };
    const auto set = [&host](const QString &name, const QString &status) {
        QVERIFY(host.call(u"UpdateDetector"_s, {{u"features"_s, QJsonArray {plan(name, status)}}}, Standalone));
    };
    QCOMPARE(trial(u"CLOUD_TRAIL"_s), QJsonValue(20));
    QVERIFY(trial(u"S3_DATA_EVENTS"_s).isUndefined()); // it was never enabled
    set(u"S3_DATA_EVENTS"_s, u"ENABLED"_s);
    QCOMPARE(trial(u"S3_DATA_EVENTS"_s), QJsonValue(30));
    host.time += std::chrono::days(12);
    set(u"S3_DATA_EVENTS"_s, u"DISABLED"_s);
    QCOMPARE(trial(u"S3_DATA_EVENTS"_s), QJsonValue(18));
    set(u"RUNTIME_MONITORING"_s, u"ENABLED"_s);
    QCOMPARE(trial(u"EC2_RUNTIME_MONITORING"_s), QJsonValue(30));
    QCOMPARE(trial(u"FARGATE_RUNTIME_MONITORING"_s), QJsonValue(30));
    QVERIFY(trial(u"RUNTIME_MONITORING"_s).isUndefined());
}

void TestApiTagsAndTrials::trialsOfOthersAreUnprocessed()
{
    MemoryHost host(anOrganization().build());
    const QJsonObject reply = host.answer(u"GetRemainingFreeTrialDays"_s, ids({Active, Standalone}), Active);
    QCOMPARE(reply["accounts"_L1].toArray().size(), 1);
    QCOMPARE(reply["unprocessedAccounts"_L1].toArray(),
        QJsonArray {(QJsonObject {{u"accountId"_s, Standalone.toString()}, {u"result"_s, texts::NotAssociated}})});
}

void TestApiTagsAndTrials::everyOtherOperationSaysThatItIsNotSimulated()
{
    MemoryHost host(anOrganization().build());
    QStringList others;
    for (const QString &name : OperationTable::builtIn().names()) {
        if (Api::operations().contains(name))
            continue;
        others.append(name);
        const ApiReply reply = host.call(name); // without its input
        QVERIFY2(!reply, qPrintable(name));
        QCOMPARE(reply.error().httpStatus, 400);
        QCOMPARE(reply.error().message, u"The request failed because Bucketwatch does not simulate %1 yet."_s.arg(name));
    }
    QCOMPARE(Api::operations().size() + others.size(), OperationTable::builtIn().names().size());
    QCOMPARE(Api::operations().size(), 72);
}

QTEST_GUILESS_MAIN(TestApiTagsAndTrials)
#include "tst_apitagsandtrials.moc"

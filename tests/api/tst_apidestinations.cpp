// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/answerparser.h"
#include "guardduty/changecalls.h"
#include "support/memoryhost.h"

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

namespace {

const QString Bucket = u"arn:aws:s3:::halden-findings-export/guardduty"_s;
const QString Key = u"arn:aws:kms:eu-west-1:111122223333:alias/guardduty"_s;

QJsonObject properties(const QString &bucket = Bucket, const QString &key = Key)
{
    return {{u"destinationArn"_s, bucket}, {u"kmsKeyArn"_s, key}};
}

QJsonObject created(const QJsonObject &properties = ::properties())
{
    return {{u"destinationType"_s, u"S3"_s}, {u"destinationProperties"_s, properties}};
}

} // namespace

/// The operations on the bucket that findings are exported to.
class TestApiDestinations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void aDestinationIsMadeReadChangedAndDeleted();
    void whatIsDescribedIsReadBack_data();
    void whatIsDescribedIsReadBack();
    void requestsAreRefused_data();
    void requestsAreRefused();
    void membersHaveTheirOwn();
    void changesBecomeTheirCalls_data();
    void changesBecomeTheirCalls();
    void noIdMeansTheOneThatThereIs();
};

void TestApiDestinations::aDestinationIsMadeReadChangedAndDeleted()
{
    MemoryHost host(anOrganization().build());
    QCOMPARE(host.answer(u"ListPublishingDestinations"_s), (QJsonObject {{u"destinations"_s, QJsonArray()}}));
    QJsonObject wanted = created();
    wanted.insert(u"tags"_s, QJsonObject {{u"team"_s, u"red"_s}});
    const QString id = host.answer(u"CreatePublishingDestination"_s, wanted)["destinationId"_L1].toString();
    QCOMPARE(id.size(), 32);
    const QJsonObject one {{u"DestinationId"_s, id}};
    const QJsonObject summary {{u"destinationId"_s, id}, {u"destinationType"_s, u"S3"_s}, {u"status"_s, u"PUBLISHING"_s}};
    QCOMPARE(host.answer(u"ListPublishingDestinations"_s), (QJsonObject {{u"destinations"_s, QJsonArray {summary}}}));
    QJsonObject description = summary;
    description.insert(u"destinationProperties"_s, properties());
    description.insert(u"publishingFailureStartTimestamp"_s, 0);
    description.insert(u"tags"_s, QJsonObject {{u"team"_s, u"red"_s}});
    QCOMPARE(host.answer(u"DescribePublishingDestination"_s, one), description);
    QJsonObject update = one;
    const QString other = u"arn:aws:s3:::halden-findings-export"_s;
    update.insert(u"destinationProperties"_s, QJsonObject {{u"destinationArn"_s, other}});
    QCOMPARE(host.answer(u"UpdatePublishingDestination"_s, update), QJsonObject());
    QCOMPARE(host.answer(u"DescribePublishingDestination"_s, one)["destinationProperties"_L1].toObject(), properties(other));
    QCOMPARE(host.answer(u"UpdatePublishingDestination"_s, one), QJsonObject()); // nothing named, nothing done
    QCOMPARE(host.edits, 2);
    QCOMPARE(host.answer(u"DeletePublishingDestination"_s, one), QJsonObject());
    QCOMPARE(host.answer(u"ListPublishingDestinations"_s)["destinations"_L1].toArray(), QJsonArray());
    QCOMPARE(host.edits, 3);
}

void TestApiDestinations::whatIsDescribedIsReadBack_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Timestamp>("failingSince");
    QTest::newRow("new") << int(PublishingStatus::PendingVerification) << Timestamp();
    QTest::newRow("good") << int(PublishingStatus::Publishing) << Timestamp();
    QTest::newRow("failing") << int(PublishingStatus::UnableToPublish) << Now;
    QTest::newRow("stopped") << int(PublishingStatus::Stopped) << Timestamp();
}

void TestApiDestinations::whatIsDescribedIsReadBack()
{
    QFETCH(const int, status);
    QFETCH(const Timestamp, failingSince);
    MemoryHost host(anOrganization().build());
    PublishingDestination destination {
        u"12ab"_s, Bucket, Key, Active, static_cast<PublishingStatus>(status), failingSince, {{u"team"_s, u"red"_s}}};
    host.edit([&](RegionView &region) { region.destinations[Admin] = destination; });
    const auto read = parseDestination(host.answer(u"DescribePublishingDestination"_s, {{u"DestinationId"_s, u"12ab"_s}}));
    QVERIFY(read);
    QVERIFY(*read == destination);
    QVERIFY(!parseDestination({{u"status"_s, u"LOST"_s}}));
}

void TestApiDestinations::requestsAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonObject>("wanted");
    QTest::addColumn<QString>("message");
    const QString create = u"CreatePublishingDestination"_s;
    const QString missing = u"The request is rejected since no such resource found."_s;
    QTest::newRow("no such kind") << create
                                  << QJsonObject {{u"destinationType"_s, u"SNS"_s}, {u"destinationProperties"_s, properties()}}
                                  << texts::Invalid;
    QTest::newRow("no properties") << create << QJsonObject {{u"destinationType"_s, u"S3"_s}} << texts::Invalid;
    QTest::newRow("empty properties") << create << created({}) << texts::Invalid;
    QTest::newRow("no key") << create << created({{u"destinationArn"_s, Bucket}}) << texts::Invalid;
    QTest::newRow("name of a bucket") << create << created(properties(u"halden-findings-export"_s)) << texts::Invalid;
    QTest::newRow("name of a key") << create << created(properties(Bucket, u"alias/guardduty"_s)) << texts::Invalid;
    QJsonObject tagged = created();
    tagged.insert(u"tags"_s, QJsonObject {{u"aws:x"_s, u"y"_s}});
    QTest::newRow("reserved tag") << create << tagged << texts::Invalid;
    for (const char *verb : {"Describe", "Update", "Delete"}) {
        const QString operation = QLatin1StringView(verb) + u"PublishingDestination"_s;
        QTest::newRow(verb) << operation << QJsonObject {{u"DestinationId"_s, u"none"_s}} << missing;
    }
    QTest::newRow("token of nobody") << u"ListPublishingDestinations"_s << QJsonObject {{u"nextToken"_s, u"made up"_s}}
                                     << texts::Invalid;
}

void TestApiDestinations::requestsAreRefused()
{
    QFETCH(const QString, name);
    QFETCH(const QJsonObject, wanted);
    MemoryHost host(anOrganization().build());
    QTEST(host.refusal(name, wanted), "message");
    QCOMPARE(host.edits, 0);
}

void TestApiDestinations::membersHaveTheirOwn()
{
    MemoryHost host(anOrganization().build());
    const QJsonObject one {host.answer(u"CreatePublishingDestination"_s, created())};
    const QJsonObject admins {{u"DestinationId"_s, one["destinationId"_L1]}};
    QCOMPARE(host.answer(u"ListPublishingDestinations"_s, {}, Active)["destinations"_L1].toArray(), QJsonArray());
    for (const char *verb : {"Describe", "Update", "Delete"})
        QVERIFY(!host.refusal(QLatin1StringView(verb) + u"PublishingDestination"_s, admins, Active).isEmpty());
    QVERIFY(!host.answer(u"CreatePublishingDestination"_s, created(), Active)["destinationId"_L1].toString().isEmpty());
    QVERIFY(host.refusal(u"CreatePublishingDestination"_s, created()).contains("already exists"_L1));
    QCOMPARE(host.edits, 2);
}

void TestApiDestinations::changesBecomeTheirCalls_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("operation");
    const PublishingDestination destination {{}, Bucket, Key, Active, {}, {}, {{u"team"_s, u"red"_s}}};
    QTest::newRow("create") << Change(CreateDestination {Ireland, destination}) << u"CreatePublishingDestination"_s;
    QTest::newRow("update") << Change(UpdateDestination {Ireland, u"one"_s, Bucket, {}, Active})
                            << u"UpdatePublishingDestination"_s;
    QTest::newRow("update the key") << Change(UpdateDestination {Ireland, u"one"_s, {}, Key, {}})
                                    << u"UpdatePublishingDestination"_s;
    QTest::newRow("delete") << Change(DeleteDestination {Ireland, u"one"_s}) << u"DeletePublishingDestination"_s;
}

void TestApiDestinations::changesBecomeTheirCalls()
{
    QFETCH(const Change, change);
    const auto calls = callsFor(anOrganization().build(), Admin, change);
    QCOMPARE(calls.size(), std::size_t(1));
    QTEST(calls[0].operation, "operation");
    const ApiReply checked = OperationTable::builtIn().check(calls[0].operation, calls[0].input);
    QVERIFY(checked);
    const auto back = changesFrom({calls[0].operation, Ireland, *checked});
    QVERIFY(back && back->size() == 1);
    QVERIFY(back->front() == change);
}

void TestApiDestinations::noIdMeansTheOneThatThereIs()
{
    MemoryHost host(anOrganization().build());
    const QString id = host.answer(u"CreatePublishingDestination"_s, created())["destinationId"_L1].toString();
    for (const Change &change : std::vector<Change> {UpdateDestination {Ireland, {}, Bucket}, DeleteDestination {Ireland, {}}}) {
        const auto calls = callsFor(*host.organization(), Admin, change);
        QCOMPARE(calls.size(), std::size_t(1));
        QCOMPARE(calls[0].input["DestinationId"_L1].toString(), id);
    }
}

QTEST_GUILESS_MAIN(TestApiDestinations)
#include "tst_apidestinations.moc"

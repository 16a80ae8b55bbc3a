// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/eventlogreader.h"
#include "replay/replayjson.h"
#include "replay/replayloader.h"
#include "replay/replaytable.h"
#include "support/cloudtrailtext.h"
#include "support/organizationbuilder.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

using Loaded = Result<std::shared_ptr<const Replay>>;

Loaded load(const ReplayOptions &options)
{
    QFuture<Loaded> future = loadReplay(options);
    future.waitForFinished();
    return future.resultCount() > 0 ? future.result() : Loaded(std::unexpected(Error {Error::Kind::Cancelled, {}, {}}));
}

/// A read by a listed address at second @p number.
QByteArray listedRead(int number, const QByteArray &account = "111122223333")
{
    RecordText record;
    record.id = idOf(9000 + number);
    record.time = "2026-06-03T00:01:" + QByteArray::number(number).rightJustified(2, '0') + 'Z';
    record.sourceIp = "203.0.113.77";
    record.account = account;
    return record.json();
}

} // namespace

class ReplayLoaderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        writeFile(path("threats.txt"), "# listed\n203.0.113.0/24\n");
        writeFile(path("logs/a.json.gz"), gzipped(envelope(someRecords(30))));
        writeFile(path("logs/b.json"), envelope({listedRead(10), listedRead(20), listedRead(30)}));
        writeFile(path("logs/c.json"), "broken");
    }

    void readsOrdersAndDetects()
    {
        const Loaded loaded = load(options());
        QVERIFY(loaded.has_value());
        const Replay &replay = **loaded;
        QCOMPARE(replay.title, u"logs"_s);
        QCOMPARE(replay.events->size(), 33);
        QCOMPARE(replay.statistics.events, 33);
        QCOMPARE(replay.statistics.dataEvents, 33);
        QCOMPARE(replay.statistics.notMonitored, 0);
        QVERIFY(replay.statistics.seconds > 0);
        QVERIFY(replay.statistics.bytes > 0);
        QCOMPARE(replay.statistics.unreadable.size(), 1U);
        QCOMPARE(replay.statistics.unreadable.front().path, path("logs/c.json"));
        QCOMPARE(replay.findings.size(), 1U);
        QCOMPARE(replay.findings.front().type, u"Exfiltration:S3/MaliciousIPCaller"_s);
        QCOMPARE(replay.findings.front().count, 3);
        QCOMPARE(replay.occurrences.size(), 3U);
        QCOMPARE(replay.events->sourceIp(replay.occurrences.front().eventRow), std::string_view("203.0.113.77"));
    }

    void findsTheSameFromATemporaryFile()
    {
        const Loaded loaded = load(options());
        QVERIFY(loaded.has_value());
        const Replay &expected = **loaded;
        EventLogOptions reading;
        reading.paths = options().paths;
        reading.maxRowsInMemory = 4;
        const Result<Recording> spilled = readEventLog(reading);
        QVERIFY(spilled.has_value());
        const Detections detections = detect(*spilled->events, expected.detectionOptions());
        QCOMPARE(detections.occurrences, expected.occurrences);
        const std::vector<Finding> findings = writeFindings(*spilled->events, detections);
        QCOMPARE(findings.size(), expected.findings.size());
        for (std::size_t i = 0; i < findings.size(); ++i)
            QCOMPARE(QJsonDocument(findings[i].document).toJson(), QJsonDocument(expected.findings[i].document).toJson());
    }

    void aBrokenPartIsNamedAndTheFindingKeepsWhatIsKnown()
    {
        QByteArray record = listedRead(40);
        record.insert(1, R"("vpcEndpointId": nothing, )");
        const QByteArray whole = envelope({record});
        writeFile(path("logs/b.json"), whole);
        const Loaded loaded = load(options());
        QVERIFY(loaded.has_value());
        const Replay &replay = **loaded;
        QCOMPARE(replay.findings.size(), 1U);
        const QJsonValue call = replay.findings.front().document["service"_L1]["action"_L1]["awsApiCallAction"_L1];
        QCOMPARE(call["api"_L1].toString(), u"GetObject"_s);
        QCOMPARE(call["serviceName"_L1].toString(), u"s3.amazonaws.com"_s);
        QCOMPARE(call["remoteIpDetails"_L1]["ipAddressV4"_L1].toString(), u"203.0.113.77"_s);
        QCOMPARE(replay.statistics.unreadable.size(), 2U);
        QCOMPARE(replay.statistics.unreadable.front().path, path("logs/b.json"));
        QCOMPARE(replay.statistics.unreadable.front().offset, whole.indexOf(record));
    }

    void whatDependsOnDataEventsIsUnknownWithoutThem()
    {
        RecordText managed;
        managed.id = idOf(9100);
        managed.name = "PutBucketTagging";
        managed.account = "444455556666";
        managed.category = "Management";
        writeFile(path("logs/c.json"), envelope({managed.json()}));
        const Loaded both = load(options());
        QVERIFY(both.has_value());
        QVERIFY((*both)->statistics.knowsDataEvents());
        const DataEventCoverage &coverage = (*both)->statistics.coverage;
        QCOMPARE(coverage.places, 2);
        QCOMPARE(coverage.withoutDataEvents, 1);
        QCOMPARE(coverage.named.size(), 1U);
        QCOMPARE(coverage.named.front().account.toString(), u"444455556666"_s);
        QVERIFY(statisticsText(**both).contains("444455556666"_L1));
        QVERIFY(findingsTable(**both).contains("Exfiltration"_L1));

        ReplayOptions alone = options();
        alone.paths = {path("logs/c.json")};
        const Loaded management = load(alone);
        QVERIFY(management.has_value());
        QVERIFY(!(*management)->statistics.knowsDataEvents());
        const QJsonObject statistics = statisticsToJson((*management)->statistics);
        QCOMPARE(statistics["dataEventsKnown"_L1], QJsonValue(false));
        for (const QLatin1StringView key : {"dataEvents"_L1, "anonymous"_L1, "notMonitored"_L1})
            QVERIFY2(statistics[key].isNull(), key.data());
        QCOMPARE(statistics["dataEventCoverage"_L1]["without"_L1].toInt(), 1);
        QCOMPARE(statistics["dataEventCoverage"_L1]["named"_L1][0]["accountId"_L1].toString(), u"444455556666"_s);
        const QString text = statisticsText(**management);
        QVERIFY2(!text.contains("0 not monitored"_L1) && !text.contains("0 of anonymous"_L1), qPrintable(text));
        QVERIFY2(findingsTable(**management).contains("unknown"_L1), qPrintable(findingsTable(**management)));
    }

    void tellsAFindingAsItStoodAtAMoment()
    {
        const Loaded loaded = load(options());
        QVERIFY(loaded.has_value());
        const Replay &replay = **loaded;
        const Timestamp first = replay.occurrences[0].time;
        QCOMPARE(replay.findingAt(0, first).count, 1);
        QCOMPARE(replay.findingAt(0, first).lastSeen, first);
        QCOMPARE(replay.findingAt(0, first + std::chrono::seconds(9)).count, 1);
        QCOMPARE(replay.findingAt(0, first + std::chrono::seconds(10)).count, 2);
        const Finding last = replay.findingAt(0, first + std::chrono::hours(1));
        QCOMPARE(last.count, 3);
        QCOMPARE(last.firstSeen, first);
        QCOMPARE(last.document, replay.findings.front().document);
    }

    void givesTheSameTwiceAndForAnyJobs()
    {
        const auto contentOf = [](const Replay &replay) {
            QByteArray content;
            for (const Finding &finding : replay.findings)
                content += QJsonDocument(finding.document).toJson();
            for (const Occurrence &occurrence : replay.occurrences)
                content += QByteArray::number(occurrence.eventRow) + ' ';
            return content;
        };
        QByteArray expected;
        for (int jobs : {1, 1, 2, 4}) {
            ReplayOptions options = this->options();
            options.jobs = jobs;
            const Loaded loaded = load(options);
            QVERIFY(loaded.has_value());
            const QByteArray content = contentOf(**loaded);
            QVERIFY(!content.isEmpty());
            if (expected.isEmpty())
                expected = content;
            QCOMPARE(content, expected);
        }
    }

    void leavesOutWhatIsNotMonitored()
    {
        writeFile(path("logs/d.json"), envelope({listedRead(40, "444455556666")}));
        ReplayOptions options = this->options();
        options.isMonitored = [](AccountId account, std::string_view region) {
            return account == AccountId(444455556666U) && region == "eu-west-1";
        };
        const Loaded loaded = load(options);
        QVERIFY(loaded.has_value());
        QCOMPARE((*loaded)->statistics.events, 34);
        QCOMPARE((*loaded)->statistics.notMonitored, 33);
        QCOMPARE((*loaded)->findings.size(), 1U);
        QCOMPARE((*loaded)->findings.front().account, AccountId(444455556666U));
        QCOMPARE((*loaded)->findings.front().count, 1);
    }

    void refusesListsThatCannotBeRead()
    {
        ReplayOptions options = this->options();
        options.torLists = {path("absent.txt")};
        const Loaded loaded = load(options);
        QVERIFY(!loaded.has_value());
        QVERIFY(loaded.error().message.contains(u"absent.txt"_s));
    }

    void namesLinesOfListsThatSayNothing()
    {
        writeFile(path("threats.txt"), "203.0.113.0/24\nnot an address\n");
        const Loaded loaded = load(options());
        QVERIFY(loaded.has_value());
        QCOMPARE((*loaded)->statistics.unreadable.size(), 2U);
        QCOMPARE((*loaded)->statistics.unreadable.back().path, path("threats.txt"));
    }

    void refusesPathsOfWhichNoneIsThere()
    {
        ReplayOptions options;
        options.paths = {path("absent"), path("gone")};
        const Loaded loaded = load(options);
        QVERIFY(!loaded.has_value());
        QCOMPARE(loaded.error().kind, Error::Kind::BadInput);
        QVERIFY(loaded.error().message.contains(path("absent")));
    }

    void givesAnEmptyReplayForAnEmptyFolder()
    {
        QVERIFY(QDir().mkpath(path("empty")));
        ReplayOptions options;
        options.paths = {path("empty")};
        const Loaded loaded = load(options);
        QVERIFY(loaded.has_value());
        QCOMPARE((*loaded)->events->size(), 0);
    }

    void tellsProgressToItsEnd()
    {
        QFuture<Loaded> future = loadReplay(options());
        future.waitForFinished();
        QCOMPARE(future.progressMinimum(), 0);
        QCOMPARE(future.progressMaximum(), 1000);
        QCOMPARE(future.progressValue(), 1000);
    }

    void canBeCancelled()
    {
        for (int i = 0; i < 200; ++i)
            writeFile(path("logs/many") + QString::number(i), gzipped(envelope(someRecords(50, 100 * i))));
        QFuture<Loaded> future = loadReplay(options());
        future.cancel();
        future.waitForFinished();
        QCOMPARE(future.resultCount(), 0);
    }

    void usesTheListsOfTheOrganization_data()
    {
        QTest::addColumn<AccountId>("owner");
        QTest::addColumn<ListKind>("kind");
        QTest::addColumn<bool>("isInForce");
        QTest::addColumn<QStringList>("types");
        const QString listed = u"Exfiltration:S3/MaliciousIPCaller"_s;
        const QString custom = u"UnauthorizedAccess:S3/MaliciousIPCaller.Custom"_s;
        QTest::newRow("threat list of the administrator") << test::Admin << ListKind::ThreatIp << true << QStringList {listed, custom};
        QTest::newRow("threat entities") << test::Admin << ListKind::ThreatEntity << true << QStringList {listed, custom};
        QTest::newRow("trusted list of the administrator") << test::Admin << ListKind::TrustedIp << true << QStringList();
        QTest::newRow("not in force") << test::Admin << ListKind::TrustedIp << false << QStringList {listed};
        QTest::newRow("somebody else's") << test::Standalone << ListKind::TrustedIp << true << QStringList {listed};
        QTest::newRow("a member's own, left from before") << test::Active << ListKind::TrustedIp << true << QStringList {listed};
    }

    void usesTheListsOfTheOrganization()
    {
        QFETCH(AccountId, owner);
        QFETCH(ListKind, kind);
        QFETCH(bool, isInForce);
        OrganizationView view = test::OrganizationBuilder().build();
        DetectionList list;
        list.kind = kind;
        list.name = u"mine"_s;
        list.isInForce = isInForce;
        list.entries = {"203.0.113.77\n", 1, QString(64, u'a')};
        for (auto &region : view.regions) {
            auto part = std::make_shared<RegionView>(*region);
            part->lists[owner] = {list};
            region = part;
        }
        ReplayOptions wanted = options();
        wanted.organization = std::make_shared<const OrganizationView>(view);
        const Loaded loaded = load(wanted);
        QVERIFY(loaded.has_value());
        QStringList types;
        for (const Finding &finding : (*loaded)->findings)
            types.append(finding.type);
        types.sort();
        QTEST(types, "types");
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    [[nodiscard]] ReplayOptions options() const
    {
        ReplayOptions options;
        options.paths = {path("logs")};
        options.threatLists = {path("threats.txt")};
        return options;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ReplayLoaderTest)
#include "tst_replayloader.moc"

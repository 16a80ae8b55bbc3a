// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/replayloader.h"
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

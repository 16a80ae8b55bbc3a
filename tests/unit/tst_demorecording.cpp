// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/findingtype.h"
#include "organization/generator.h"
#include "organization/monitoring.h"
#include "recording/demoattacks.h"
#include "replay/demorecording.h"
#include "replay/demorecordingwriter.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

#include <algorithm>
#include <set>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray inflated(const QByteArray &packed)
{
    constexpr int AnyHeader = 47; // zlib or gzip, largest window
    QByteArray plain(16 << 20, Qt::Uninitialized);
    z_stream stream {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(plain.data());
    stream.avail_out = static_cast<uInt>(plain.size());
    const bool isWhole = inflateInit2(&stream, AnyHeader) == Z_OK && inflate(&stream, Z_FINISH) == Z_STREAM_END;
    plain.truncate(isWhole ? static_cast<qsizetype>(stream.total_out) : 0);
    inflateEnd(&stream);
    return plain;
}

/// Below @p folder, by path: what the files hold, logs unpacked.
std::map<QString, QByteArray> filesBelow(const QString &folder)
{
    std::map<QString, QByteArray> files;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        const QByteArray content = contentOf(path);
        files[path.mid(folder.size() + 1)] = path.endsWith(".gz"_L1) ? inflated(content) : content;
    }
    return files;
}

std::shared_ptr<const Replay> replayed(ReplayOptions options)
{
    QFuture<Result<std::shared_ptr<const Replay>>> future = loadReplay(std::move(options));
    future.waitForFinished();
    return future.result().value_or(nullptr);
}

} // namespace

class DemoRecordingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theGeneratorWritesWhatShips();
    void archivesCarryNoTime();
    void everyTypeThatOneEventDecidesIsRaised();
    void accountsWithoutProtectionRaiseLess();
    void attacksAreFoundWhereTheyAreWatched_data();
    void attacksAreFoundWhereTheyAreWatched();
    void itLooksLikeADay();
    void anotherOrganizationIsRefused();
    void aFolderThatCannotBeWrittenIsAnError();

private:
    const QString m_shipped = QStringLiteral(BUCKETWATCH_SOURCE_DIR) + u"/resources/demo"_s;
};

void DemoRecordingTest::theGeneratorWritesWhatShips()
{
    const auto files = makeDemoRecording(generateOrganization(demoOptions()));
    QVERIFY(files);
    const QTemporaryDir folder;
    QVERIFY(writeDemoRecording(*files, folder.path()));
    QVERIFY(writeDemoAttacks(generateOrganization(demoOptions()), folder.path()));
    const auto written = filesBelow(folder.path());
    const auto shipped = filesBelow(m_shipped);
    QVERIFY(!shipped.empty());
    QStringList different;
    for (const auto &[path, content] : written) {
        const auto found = shipped.find(path);
        if (found == shipped.end() || found->second != content || content.isEmpty())
            different.append(path);
    }
    QVERIFY2(different.isEmpty() && written.size() == shipped.size(),
        qPrintable(u"run bucketwatchctl demo resources/demo; different: "_s + different.join(u' ')));
}

void DemoRecordingTest::archivesCarryNoTime()
{
    qint64 bytes = 0;
    QDirIterator it(m_shipped, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QByteArray content = contentOf(it.next());
        bytes += content.size();
        if (it.filePath().endsWith(".gz"_L1))
            QCOMPARE(content.sliced(4, 4), QByteArray(4, '\0')); // RFC 1952, MTIME
    }
    QVERIFY2(bytes < 1'200'000, qPrintable(QString::number(bytes)));
}

void DemoRecordingTest::everyTypeThatOneEventDecidesIsRaised()
{
    const auto options = demoRecordingOptions();
    QVERIFY(options);
    const auto replay = replayed(*options);
    QVERIFY(replay);
    QVERIFY(replay->statistics.unreadable.empty());
    std::set<QString> raised;
    for (const Finding &finding : replay->findings)
        raised.insert(finding.type);
    for (const FindingType &type : findingTypes())
        QVERIFY2(raised.contains(type.name) == (type.decidedBy == DecidedBy::Event), qPrintable(type.name));
}

void DemoRecordingTest::accountsWithoutProtectionRaiseLess()
{
    ReplayOptions options = demoRecordingOptions().value_or(ReplayOptions());
    const auto everywhere = replayed(options);
    const auto organization = std::make_shared<const OrganizationView>(generateOrganization(demoOptions()));
    options.isMonitored = [organization](AccountId account, std::string_view region) {
        return monitorsS3DataEvents(*organization, account, region);
    };
    const auto replay = replayed(options);
    QVERIFY(everywhere && replay);
    QVERIFY(replay->statistics.notMonitored > 100);
    QCOMPARE(everywhere->statistics.notMonitored, 0);
    QVERIFY(replay->findings.size() < everywhere->findings.size());
    const auto managementFindings
        = [](const Replay &of) { return std::ranges::count(of.findings, false, &Finding::needsS3Protection); };
    QCOMPARE(managementFindings(*replay), managementFindings(*everywhere));
    const auto isUnprotected = [](const Finding &finding) { return finding.resource == "halden-underwriting-dev-data"_L1; };
    QVERIFY(std::ranges::any_of(everywhere->findings, isUnprotected));
    QVERIFY(std::ranges::none_of(replay->findings, isUnprotected));
}

void DemoRecordingTest::attacksAreFoundWhereTheyAreWatched_data()
{
    QTest::addColumn<Demo>("demo");
    QTest::addColumn<QStringList>("types");
    QTest::newRow("stolen key") << Demo::StolenKey
                                << QStringList {u"AttackSequence:S3/CompromisedData"_s, u"Impact:S3/AnomalousBehavior.Delete"_s};
    QTest::newRow("ransom") << Demo::Ransom
                            << QStringList {u"Exfiltration:S3/AnomalousBehavior"_s, u"Impact:S3/AnomalousBehavior.Delete"_s};
}

void DemoRecordingTest::attacksAreFoundWhereTheyAreWatched()
{
    QFETCH(const Demo, demo);
    QFETCH(const QStringList, types);
    ReplayOptions options = demoRecordingOptions(demo).value_or(ReplayOptions());
    const auto organization = std::make_shared<const OrganizationView>(generateOrganization(demoOptions()));
    options.isMonitored = [organization](AccountId account, std::string_view region) {
        return monitorsS3DataEvents(*organization, account, region);
    };
    const auto replay = replayed(options);
    QVERIFY(replay);
    QVERIFY(replay->statistics.unreadable.empty());
    QVERIFY(replay->statistics.notMonitored > 100); // the other account
    std::set<QString> raised;
    for (const Finding &finding : replay->findings) {
        raised.insert(finding.type);
        QVERIFY(organization->accounts->row(finding.account) >= 0);
    }
    for (const QString &type : types)
        QVERIFY2(raised.contains(type), qPrintable(type));
    QVERIFY(replay->findings.size() < 5); // quiet weeks are quiet
}

void DemoRecordingTest::itLooksLikeADay()
{
    const auto replay = replayed(demoRecordingOptions().value_or(ReplayOptions()));
    QVERIFY(replay);
    const ReplayStatistics &statistics = replay->statistics;
    QVERIFY(statistics.events > 2500 && statistics.events < 4000);
    QVERIFY(statistics.anonymous > 50);
    QVERIFY(statistics.duplicates > 5);
    QVERIFY(statistics.managementEvents > 200);
    const auto between = [&replay](const char *from, const char *to) {
        const auto row = [&replay](const char *iso) {
            return replay->events->firstRowAt(timestampFromIso(QString::fromLatin1(iso)).value());
        };
        return row(to) - row(from);
    };
    QVERIFY(
        between("2026-11-23T14:00:00Z", "2026-11-23T15:00:00Z") > 3 * between("2026-11-23T01:00:00Z", "2026-11-23T02:00:00Z"));
    QCOMPARE(between("2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z"), replay->events->size());
}

void DemoRecordingTest::anotherOrganizationIsRefused()
{
    GeneratorOptions options = demoOptions();
    options.accounts = 3;
    const auto files = makeDemoRecording(generateOrganization(options));
    QVERIFY(!files);
    QCOMPARE(files.error().kind, Error::Kind::NotFound);
}

void DemoRecordingTest::aFolderThatCannotBeWrittenIsAnError()
{
    const QTemporaryDir folder;
    QFile blocker(folder.filePath(u"file"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    const auto written = writeDemoRecording({{u"lists/tor.txt"_s, "x"}}, blocker.fileName());
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Storage);
}

QTEST_GUILESS_MAIN(DemoRecordingTest)
#include "tst_demorecording.moc"

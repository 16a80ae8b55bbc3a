// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/attackscenario.h"
#include "recording/recordingwriter.h"
#include "replay/replayloader.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

RecordingOptions small(const QString &scenario = u"none"_s, std::uint64_t seed = 77)
{
    return {.company = {.accounts = 2, .days = 16, .eventsPerDay = 200, .seed = seed}, .scenario = scenario};
}

std::map<QString, QByteArray> filesBelow(const QString &folder)
{
    std::map<QString, QByteArray> files;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            files[file.fileName().mid(folder.size() + 1)] = file.readAll();
    }
    return files;
}

std::shared_ptr<const Replay> replayed(const QStringList &paths, const QString &lists)
{
    QFuture<Result<std::shared_ptr<const Replay>>> future = loadReplay({.paths = paths,
        .threatLists = {lists + "/threat.txt"_L1},
        .customThreatLists = {lists + "/custom-threat.txt"_L1},
        .torLists = {lists + "/tor.txt"_L1},
        .trustedLists = {},
        .isMonitored = {}});
    future.waitForFinished();
    return future.result().value_or(nullptr);
}

QStringList typesOf(const Replay &replay)
{
    QStringList types;
    for (const Finding &finding : replay.findings)
        types.append(finding.type);
    types.sort();
    return types;
}

} // namespace

class RecordingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void equalSeedsWriteEqualFiles();
    void foldersAreCloudTrails();
    void aFileHoldsTheSame();
    void everyRecordReads();
    void ordinaryDaysAreSilent();
    void scenariosRaiseTheirTypes_data();
    void scenariosRaiseTheirTypes();
    void everyTypeOfS3HasAScenario();
    void impossibleRecordingsAreRefused_data();
    void impossibleRecordingsAreRefused();

private:
    QTemporaryDir m_days;
    std::shared_ptr<const Replay> m_ordinary;
};

void RecordingTest::initTestCase()
{
    QVERIFY(writeRecording(small(), m_days.path()));
    m_ordinary = replayed({m_days.path() + "/AWSLogs"_L1}, m_days.path() + "/lists"_L1);
    QVERIFY(m_ordinary);
}

void RecordingTest::equalSeedsWriteEqualFiles()
{
    const QTemporaryDir again;
    QVERIFY(writeRecording(small(), again.path()));
    const auto files = filesBelow(again.path());
    QVERIFY(files.size() > 32);
    QCOMPARE(files, filesBelow(m_days.path()));
    const QTemporaryDir other;
    QVERIFY(writeRecording(small(u"none"_s, 78), other.path()));
    QVERIFY(filesBelow(other.path()) != files);
}

void RecordingTest::foldersAreCloudTrails()
{
    const QRegularExpression path(
        uR"(^(lists/.*|AWSLogs/(\d{12})/CloudTrail/([a-z0-9-]+)/2026/09/\d\d/\2_CloudTrail_\3_202609\d\dT2355Z_\w+\.json\.gz)$)"_s);
    for (const auto &[name, content] : filesBelow(m_days.path()))
        QVERIFY2(path.match(name).hasMatch() && !content.isEmpty(), qPrintable(name));
}

void RecordingTest::aFileHoldsTheSame()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"all.json.gz"_s);
    const auto written = writeRecording(small(), file);
    QVERIFY(written);
    QCOMPARE(filesBelow(folder.path()).size(), 1U);
    const auto replay = replayed({file}, m_days.path() + "/lists"_L1);
    QVERIFY(replay);
    QCOMPARE(replay->statistics.events, *written);
    QCOMPARE(replay->statistics.events, m_ordinary->statistics.events);
}

void RecordingTest::everyRecordReads()
{
    QVERIFY(m_ordinary->statistics.unreadable.empty());
    QVERIFY(m_ordinary->statistics.dataEvents > 10 * m_ordinary->statistics.managementEvents / 3);
    QVERIFY(m_ordinary->statistics.managementEvents > 100);
    QVERIFY(m_ordinary->statistics.anonymous > 0);
    QVERIFY(m_ordinary->statistics.duplicates > 0);
}

void RecordingTest::ordinaryDaysAreSilent()
{
    QCOMPARE(typesOf(*m_ordinary), QStringList());
}

void RecordingTest::scenariosRaiseTheirTypes_data()
{
    QTest::addColumn<QString>("name");
    for (const AttackScenario &scenario : attackScenarios())
        QTest::newRow(scenario.name) << QString::fromLatin1(scenario.name);
}

void RecordingTest::scenariosRaiseTheirTypes()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    QVERIFY(writeAttack(small(name), folder.path()));
    const auto replay = replayed({m_days.path() + "/AWSLogs"_L1, folder.path() + "/AWSLogs"_L1}, m_days.path() + "/lists"_L1);
    QVERIFY(replay);
    const QStringList types = typesOf(*replay);
    for (const char *type : findAttackScenario(name)->types) {
        if (type)
            QVERIFY2(types.contains(QLatin1StringView(type)),
                qPrintable(QString(QLatin1StringView(type) % " is not among "_L1 % types.join(u' '))));
    }
}

void RecordingTest::everyTypeOfS3HasAScenario()
{
    constexpr std::size_t ActiveTypes = 21;
    std::set<std::string> types;
    for (const AttackScenario &scenario : attackScenarios()) {
        for (const char *type : scenario.types) {
            if (type)
                types.insert(type);
        }
    }
    QCOMPARE(types.size(), ActiveTypes);
}

void RecordingTest::impossibleRecordingsAreRefused_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("accounts");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("word");
    QTest::newRow("no days") << 0 << 1 << u"none"_s << u"0 days"_s;
    QTest::newRow("too many accounts") << 20 << 100'000 << u"none"_s << u"100000 accounts"_s;
    QTest::newRow("an unknown scenario") << 20 << 1 << u"flood"_s << u"flood"_s;
    QTest::newRow("too few days for an attack") << 5 << 1 << u"ransom"_s << u"14 days"_s;
}

void RecordingTest::impossibleRecordingsAreRefused()
{
    QFETCH(const int, days);
    QFETCH(const int, accounts);
    QFETCH(const QString, scenario);
    QFETCH(const QString, word);
    const QTemporaryDir folder;
    const auto written = writeRecording(
        {.company = {.accounts = accounts, .days = days, .eventsPerDay = 50, .seed = 1}, .scenario = scenario}, folder.path());
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::BadInput);
    QVERIFY2(written.error().message.contains(word), qPrintable(written.error().message));
    QVERIFY(filesBelow(folder.path()).empty());
}

QTEST_APPLESS_MAIN(RecordingTest)
#include "tst_recording.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "recording/attackscenario.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <set>
#include <sstream>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

Outcome run(const QStringList &arguments)
{
    std::vector<std::string> texts {"bucketwatchctl"};
    for (const QString &argument : arguments)
        texts.push_back(argument.toStdString());
    std::vector<const char *> argv;
    for (const std::string &text : texts)
        argv.push_back(text.c_str());
    std::istringstream in;
    std::ostringstream out, err;
    const int status = runCommandLine(int(argv.size()), argv.data(), {in, out, err});
    return {status, QByteArray::fromStdString(out.str()), QByteArray::fromStdString(err.str())};
}

Outcome record(const QString &scenario, const QString &out)
{
    return run({u"record"_s, u"--scenario"_s, scenario, u"--days"_s, u"15"_s, u"--accounts"_s, u"1"_s, u"--events-per-day"_s,
        u"60"_s, u"--seed"_s, u"5"_s, out});
}

/// The number that the last line, such as "1200 event(s) written", begins with.
int eventsWritten(const Outcome &outcome)
{
    const QByteArray last = outcome.err.trimmed().split('\n').constLast();
    return last.endsWith(" event(s) written") ? last.first(last.indexOf(' ')).toInt() : -1;
}

struct Replayed {
    int status = -1;
    int events = -1;
    std::multiset<QString> types = {};
};

Replayed replay(const QString &logs, const QStringList &options = {})
{
    const Outcome outcome = run(QStringList {u"replay"_s, u"--format"_s, u"json"_s} + options + QStringList {logs});
    const QJsonObject document = QJsonDocument::fromJson(outcome.out).object();
    Replayed replayed {.status = outcome.status, .events = document["statistics"_L1]["events"_L1].toInt(-1)};
    for (const QJsonValue &finding : document["findings"_L1].toArray())
        replayed.types.insert(finding["type"_L1].toString());
    return replayed;
}

} // namespace

class RecordVerbsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theListNamesEveryScenario();
    void whatIsRecordedReplays();
    void equalOptionsWriteEqualFiles();
    void nothingIsRecorded_data();
    void nothingIsRecorded();
    void anAnonymizedRecordingReplaysAlike();
    void whatCannotBeReadIsLeftOut();
    void nothingIsAnonymized_data();
    void nothingIsAnonymized();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir m_folder;
};

void RecordVerbsTest::theListNamesEveryScenario()
{
    const Outcome outcome = run({u"record"_s, u"--list"_s});
    QCOMPARE(outcome.status, Done);
    QCOMPARE(outcome.err, QByteArray());
    const QList<QByteArray> lines = outcome.out.trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype(attackScenarios().size()));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QList<QByteArray> columns = lines[i].split('\t');
        QCOMPARE(columns[0], QByteArray(attackScenarios()[std::size_t(i)].name));
        QVERIFY2(columns.size() >= 3 && columns[2].contains(":S3/"), lines[i].constData());
    }
}

void RecordVerbsTest::whatIsRecordedReplays()
{
    const Outcome written = record(u"tor"_s, path(u"tor"_s));
    QCOMPARE(written.status, Done);
    QCOMPARE(written.out, QByteArray());
    QVERIFY2(eventsWritten(written) > 500, written.err.constData());
    QVERIFY2(written.err.contains(path(u"tor/AWSLogs"_s).toUtf8()), written.err.constData());
    const Replayed replayed = replay(path(u"tor/AWSLogs"_s), {u"--tor-list"_s, path(u"tor/lists/tor.txt"_s)});
    QCOMPARE(replayed.status, Done);
    QCOMPARE(replayed.events, eventsWritten(written));
    QVERIFY(replayed.types.contains(u"Discovery:S3/TorIPCaller"_s)
        && replayed.types.contains(u"UnauthorizedAccess:S3/TorIPCaller"_s));
}

void RecordVerbsTest::equalOptionsWriteEqualFiles()
{
    QCOMPARE(record(u"none"_s, path(u"one.json.gz"_s)).status, Done);
    QCOMPARE(record(u"none"_s, path(u"two.json.gz"_s)).status, Done);
    QVERIFY(!contentOf(u"one.json.gz"_s).isEmpty());
    QCOMPARE(contentOf(u"one.json.gz"_s), contentOf(u"two.json.gz"_s));
}

void RecordVerbsTest::nothingIsRecorded_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    const QString out = path(u"nothing"_s);
    QTest::newRow("no path") << QStringList {} << QByteArray("folder");
    QTest::newRow("unknown scenario") << QStringList {u"--scenario"_s, u"flood"_s, out} << QByteArray("flood");
    QTest::newRow("too few days") << QStringList {u"--scenario"_s, u"ransom"_s, u"--days"_s, u"3"_s, out}
                                  << QByteArray("14 days");
    QTest::newRow("no accounts") << QStringList {u"--accounts"_s, u"0"_s, out} << QByteArray("0 accounts");
    QTest::newRow("days that are no number") << QStringList {u"--days"_s, u"many"_s, out} << QByteArray("--days");
    QTest::newRow("a path that cannot be") << QStringList {u"--days"_s, u"1"_s, u"/proc/nothing/here"_s}
                                           << QByteArray("/proc/nothing/here");
}

void RecordVerbsTest::nothingIsRecorded()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, word);
    const Outcome outcome = run(QStringList {u"record"_s} + arguments);
    QCOMPARE(outcome.status, NothingDone);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains(word), outcome.err.constData());
    QVERIFY(!QDir(path(u"nothing"_s)).exists());
}

void RecordVerbsTest::anAnonymizedRecordingReplaysAlike()
{
    QCOMPARE(record(u"malicious-ip"_s, path(u"theirs"_s)).status, Done);
    const QString list = path(u"theirs/lists/threat.txt"_s);
    const Outcome done = run({u"anonymize"_s, u"--list"_s, list, path(u"theirs/AWSLogs"_s), path(u"ours"_s)});
    QCOMPARE(done.status, Done);
    QCOMPARE(done.out, QByteArray());
    const Replayed before = replay(path(u"theirs/AWSLogs"_s), {u"--threat-list"_s, list});
    const Replayed after = replay(path(u"ours/AWSLogs"_s), {u"--threat-list"_s, path(u"ours/lists/threat.txt"_s)});
    QCOMPARE(eventsWritten(done), before.events);
    QCOMPARE(after.events, before.events);
    QVERIFY(before.types.contains(u"Exfiltration:S3/MaliciousIPCaller"_s));
    QCOMPARE(after.types, before.types);
    QVERIFY(QDir(path(u"theirs/AWSLogs"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)
        != QDir(path(u"ours/AWSLogs"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot));
}

void RecordVerbsTest::whatCannotBeReadIsLeftOut()
{
    QCOMPARE(record(u"none"_s, path(u"damaged"_s)).status, Done);
    QFile broken(path(u"damaged/AWSLogs/broken.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write(R"({"Records":[{"eventName":)") > 0);
    broken.close();
    const Outcome outcome = run({u"anonymize"_s, path(u"damaged/AWSLogs"_s), path(u"whole.json.gz"_s)});
    QCOMPARE(outcome.status, Incomplete);
    QVERIFY2(outcome.err.contains("1 file(s) or record(s) could not be read"), outcome.err.constData());
    QVERIFY(replay(path(u"whole.json.gz"_s)).events > 500);
}

void RecordVerbsTest::nothingIsAnonymized_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    const QString out = path(u"nothing"_s);
    QFile empty(path(u"empty.json"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly) && empty.write(R"({"Records":[]})") > 0);
    QTest::newRow("no paths") << QStringList {} << QByteArray("IN");
    QTest::newRow("nowhere to") << QStringList {path(u"empty.json"_s)} << QByteArray("OUT");
    QTest::newRow("logs that are not there")
        << QStringList {u"/nonexistent/AWSLogs"_s, out} << QByteArray("/nonexistent/AWSLogs");
    QTest::newRow("no record") << QStringList {path(u"empty.json"_s), out} << QByteArray("empty.json");
    QTest::newRow("a list that is not there")
        << QStringList {u"--list"_s, u"/nonexistent/tor.txt"_s, path(u"empty.json"_s), out} << QByteArray("/nonexistent/tor.txt");
}

void RecordVerbsTest::nothingIsAnonymized()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, word);
    const Outcome outcome = run(QStringList {u"anonymize"_s} + arguments);
    QCOMPARE(outcome.status, NothingDone);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains(word), outcome.err.constData());
    QVERIFY(!QDir(path(u"nothing"_s)).exists());
}

QTEST_GUILESS_MAIN(RecordVerbsTest)
#include "tst_recordverbs.moc"

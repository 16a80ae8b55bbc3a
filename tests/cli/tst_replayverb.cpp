// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "support/mmdbwriter.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <sstream>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int status = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Outcome run(const QStringList &arguments)
{
    std::vector<std::string> texts {"bucketwatchctl", "replay"};
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

const QString Demo = QStringLiteral(BUCKETWATCH_SOURCE_DIR) + u"/resources/demo"_s;
const QString Program = QStringLiteral(BUCKETWATCH_BIN_DIR) + u"/bucketwatchctl"_s;

QStringList withLists(const QStringList &rest)
{
    const QString lists = Demo + u"/lists/"_s;
    return QStringList {u"--threat-list"_s, lists + u"threat.txt"_s, u"--custom-threat-list"_s, lists + u"custom-threat.txt"_s,
               u"--tor-list"_s, lists + u"tor.txt"_s, u"--trusted-list"_s, lists + u"trusted.txt"_s}
    + rest;
}

} // namespace

class ReplayVerbTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jsonHasFindingsAndStatistics();
    void ndjsonIsAFindingALineAndStatisticsLast();
    void tablesHaveALineForEachFinding();
    void aListOptionTakesOneFileAndMayBeRepeated();
    void onlyProtectedAccountsOfTheWorkspaceAreAnalyzed();
    void findingsAreAddedToTheWorkspace();
    void whatComesThroughAPipeIsRead_data();
    void whatComesThroughAPipeIsRead();
    void aPipeCannotBeFollowed();
    void databasesSayWhereCallersAre();
    void aDatabaseOfTheOtherKindIsNamed();
    void twoRunsGiveTheSame();
    void somethingUnreadableIsNamed();
    void badLinesOfAListAreNamed();
    void nothingIsDone_data();
    void nothingIsDone();
    void theProgramDoesTheSame();
    void outputThatCannotBeWrittenIsAnError_data();
    void outputThatCannotBeWrittenIsAnError();
    void progressIsForTerminalsOnly();
    void anInterruptEndsCleanly();
    void whatIsStillWrittenIsFollowed();
    void followingNeedsLines();
    void aReportIsWrittenBesides();
    void aReportThatCannotBeWrittenIsNamed();
    void labelledCasesPass();

private:
    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }
    QTemporaryDir m_folder;
};

void ReplayVerbTest::jsonHasFindingsAndStatistics()
{
    const Outcome outcome = run(withLists({u"--format"_s, u"json"_s, Demo + u"/halden-2026-11-23"_s}));
    QCOMPARE(outcome.status, Done);
    QCOMPARE(outcome.err, QByteArray());
    const QJsonObject document = outcome.json();
    QCOMPARE(document.keys(), (QStringList {u"findings"_s, u"statistics"_s}));
    QVERIFY(document["findings"_L1].toArray().size() >= 15);
    const QJsonObject statistics = document["statistics"_L1].toObject();
    QCOMPARE(statistics.keys(),
        (QStringList {u"anonymous"_s, u"behavior"_s, u"bytes"_s, u"dataEventCoverage"_s, u"dataEvents"_s, u"dataEventsKnown"_s,
            u"duplicates"_s, u"events"_s, u"managementEvents"_s, u"notMonitored"_s, u"seconds"_s, u"timedByContainer"_s,
            u"unreadable"_s, u"untimed"_s}));
    const int events = statistics["events"_L1].toInt();
    QCOMPARE(statistics["dataEvents"_L1].toInt() + statistics["managementEvents"_L1].toInt(), events);
    QVERIFY(statistics["seconds"_L1].isDouble());
    QVERIFY(statistics["behavior"_L1]["accountsAndRegions"_L1].toInt() > 0);
    QCOMPARE(statistics["behavior"_L1]["learned"_L1].toInt(), 0); // the recording is of one day
    QVERIFY(statistics["unreadable"_L1].isArray());
    QCOMPARE(statistics["notMonitored"_L1].toInt(), 0);
}

void ReplayVerbTest::ndjsonIsAFindingALineAndStatisticsLast()
{
    const Outcome outcome = run(withLists({u"--format"_s, u"ndjson"_s, Demo + u"/halden-2026-11-23"_s}));
    QCOMPARE(outcome.status, Done);
    QList<QByteArray> lines = outcome.out.split('\n');
    QCOMPARE(lines.takeLast(), QByteArray());
    const QJsonObject last = QJsonDocument::fromJson(lines.takeLast()).object();
    QCOMPARE(last.keys(), QStringList {u"statistics"_s});
    QVERIFY(lines.size() >= 15);
    for (const QByteArray &line : lines)
        QVERIFY(QJsonDocument::fromJson(line).object().contains("type"_L1));
}

void ReplayVerbTest::tablesHaveALineForEachFinding()
{
    const Outcome outcome = run(withLists({Demo + u"/halden-2026-11-23"_s}));
    QCOMPARE(outcome.status, Done);
    const QList<QByteArray> lines = outcome.out.split('\n');
    QVERIFY(lines[0].startsWith("Severity"));
    QVERIFY(lines[1].startsWith("Low") && lines[1].contains("Stealth:S3/ServerAccessLoggingDisabled"));
    // Columns stand below their headings.
    QCOMPARE(lines[1].indexOf("Stealth"), lines[0].indexOf("Finding type"));
    const Outcome none = run({write(u"empty.json"_s, R"({"Records":[]})")});
    QVERIFY(none.out.startsWith("No findings.\n"));
}

void ReplayVerbTest::aListOptionTakesOneFileAndMayBeRepeated()
{
    const QString nobody = write(u"nobody.txt"_s, "192.0.2.254\n");
    const Outcome outcome = run(
        {u"--tor-list"_s, nobody, u"--tor-list"_s, Demo + u"/lists/tor.txt"_s, u"--format"_s, u"json"_s, Demo + u"/halden-2026-11-23"_s});
    QCOMPARE(outcome.status, Done);
    QVERIFY(outcome.out.contains("Discovery:S3/TorIPCaller"));
    QVERIFY(!outcome.out.contains("MaliciousIPCaller"));
}

void ReplayVerbTest::onlyProtectedAccountsOfTheWorkspaceAreAnalyzed()
{
    const QString workspace = m_folder.filePath(u"halden.bucketwatch"_s);
    std::istringstream in;
    std::ostringstream out, err;
    const std::string file = workspace.toStdString();
    const std::array argv {"bucketwatchctl", "new", file.c_str()};
    QCOMPARE(runCommandLine(int(argv.size()), argv.data(), {in, out, err}), Done);
    const Outcome outcome = run(withLists({u"--workspace"_s, workspace, u"--format"_s, u"json"_s, Demo + u"/halden-2026-11-23"_s}));
    QCOMPARE(outcome.status, Done);
    QVERIFY(outcome.json()["statistics"_L1]["notMonitored"_L1].toInt() > 100);
    QVERIFY(!outcome.out.contains("halden-underwriting-dev-data"));
    QVERIFY(outcome.out.contains("Policy:S3/BucketPublicAccessGranted"));

    // An account that the workspace lacks is not monitored; what management events raise does not depend on it.
    const QByteArray record
        = R"({"eventVersion":"1.11","userIdentity":{"type":"IAMUser","arn":"arn:aws:iam::999999999999:user/x"},
        "eventTime":"2026-11-23T10:00:00Z","eventSource":"s3.amazonaws.com","awsRegion":"eu-west-1","sourceIPAddress":"198.51.100.5",
        "recipientAccountId":"999999999999",)";
    const QString foreign = write(u"foreign.json"_s,
        "[" + record + R"("eventName":"GetObject","eventCategory":"Data","eventID":"1",
        "requestParameters":{"bucketName":"b","key":"k"}},)"
            + record + R"("eventName":"DeleteBucketPublicAccessBlock",
        "eventCategory":"Management","eventID":"2","requestParameters":{"bucketName":"b"}}])");
    const QJsonObject document = run(withLists({u"--workspace"_s, workspace, u"--format"_s, u"json"_s, foreign})).json();
    QCOMPARE(document["statistics"_L1]["notMonitored"_L1].toInt(), 1);
    QCOMPARE(document["findings"_L1].toArray().size(), 1);
    QCOMPARE(document["findings"_L1][0]["type"_L1].toString(), u"Policy:S3/BucketBlockPublicAccessDisabled"_s);
}

void ReplayVerbTest::findingsAreAddedToTheWorkspace()
{
    const QString workspace = m_folder.filePath(u"adding.bucketwatch"_s);
    const auto ctl = [](std::initializer_list<std::string> arguments) {
        std::vector<const char *> argv {"bucketwatchctl"};
        for (const std::string &argument : arguments)
            argv.push_back(argument.c_str());
        std::istringstream in;
        std::ostringstream out, err;
        const int status = runCommandLine(int(argv.size()), argv.data(), {in, out, err});
        return std::pair(status, QByteArray::fromStdString(out.str()));
    };
    const std::string file = workspace.toStdString();
    QCOMPARE(ctl({"new", file}).first, Done);
    const QByteArray before = ctl({"history", "--workspace", file}).second;
    const QStringList arguments
        = withLists({u"--workspace"_s, workspace, u"--add-findings"_s, u"--format"_s, u"json"_s, Demo + u"/halden-2026-11-23"_s});
    const Outcome added = run(arguments);
    QCOMPARE(added.status, Done);
    const qsizetype findings = added.json()["findings"_L1].toArray().size();
    QVERIFY(findings > 0);
    QVERIFY2(added.err.startsWith(QByteArray(QByteArray::number(findings) + " finding(s) have been added")), added.err.constData());
    const QByteArray after = ctl({"history", "--workspace", file}).second;
    QCOMPARE(after.count("Add the findings of halden-2026-11-23"), 1);
    QCOMPARE(after.count('\n'), before.count('\n') + 1);
    const Outcome again = run(arguments);
    QCOMPARE(again.status, Done);
    QVERIFY2(again.err.contains("already"), again.err.constData());
    QCOMPARE(ctl({"history", "--workspace", file}).second, after);
    QCOMPARE(run({u"--add-findings"_s, Demo + u"/halden-2026-11-23"_s}).status, NothingDone); // to which workspace?
}

void ReplayVerbTest::whatComesThroughAPipeIsRead_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("the standard input") << u"cat \"$2\" | \"$1\" replay --format json -"_s;
    QTest::newRow("its device") << u"cat \"$2\" | \"$1\" replay --format json /dev/stdin"_s;
    QTest::newRow("both are one") << u"cat \"$2\" | \"$1\" replay --format json - /dev/stdin"_s;
    QTest::newRow("a file as the standard input") << u"\"$1\" replay --format json - < \"$2\""_s;
    QTest::newRow("a process") << u"\"$1\" replay --format json <(cat \"$2\")"_s;
    QTest::newRow("a FIFO") << u"mkfifo \"$3\" && { cat \"$2\" > \"$3\" & } && \"$1\" replay --format json \"$3\""_s;
    QTest::newRow("without gz") << u"zcat \"$2\" | \"$1\" replay --format json -"_s;
}

void ReplayVerbTest::whatComesThroughAPipeIsRead()
{
    QFETCH(const QString, command);
    const QString log = Demo
        + u"/halden-2026-11-23/AWSLogs/o-h4ld3n0rg1/623353956238/CloudTrail/eu-west-1/2026/11/23/623353956238_CloudTrail_eu-west-1_20261123T1200Z_demo.json.gz"_s;
    QVERIFY(QFile::exists(log));
    const QJsonObject expected = run({u"--format"_s, u"json"_s, log}).json();
    QProcess process;
    process.start(u"bash"_s, {u"-c"_s, command, u"bash"_s, Program, log, m_folder.filePath(u"fifo"_s)});
    QVERIFY(process.waitForFinished(120'000));
    QVERIFY2(
        process.exitStatus() == QProcess::NormalExit && process.exitCode() == Done, process.readAllStandardError().constData());
    const QJsonObject piped = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(piped["statistics"_L1]["events"_L1], expected["statistics"_L1]["events"_L1]);
    QVERIFY(!expected["findings"_L1].toArray().isEmpty());
    QCOMPARE(piped["findings"_L1], expected["findings"_L1]);
    QFile::remove(m_folder.filePath(u"fifo"_s));
}

void ReplayVerbTest::aPipeCannotBeFollowed()
{
    const Outcome outcome = run({u"--follow"_s, u"-"_s});
    QCOMPARE(outcome.status, NothingDone);
    QVERIFY2(outcome.err.contains("pipe"), outcome.err.constData());
}

void ReplayVerbTest::databasesSayWhereCallersAre()
{
    const auto remoteOf = [](const Outcome &outcome) {
        const QJsonArray findings = outcome.json()["findings"_L1].toArray();
        const auto tor = std::ranges::find_if(
            findings, [](const QJsonValue &finding) { return finding["type"_L1].toString() == "Discovery:S3/TorIPCaller"_L1; });
        return tor == findings.end() ? QJsonObject()
                                     : (*tor)["service"_L1]["action"_L1]["awsApiCallAction"_L1]["remoteIpDetails"_L1].toObject();
    };
    const QStringList arguments = withLists({u"--format"_s, u"json"_s, Demo + u"/halden-2026-11-23"_s});
    QJsonObject remote = remoteOf(run(arguments));
    QCOMPARE(remote.keys(), QStringList {u"ipAddressV4"_s});
    const QByteArray range = remote["ipAddressV4"_L1].toString().toLatin1() + "/32";
    const QString asn = write(u"asn.mmdb"_s,
        mmdb({{range, {{"autonomous_system_number"_L1, 64496}, {"autonomous_system_organization"_L1, "Example"_L1}}}}, u"GeoLite2-ASN"_s));
    const QString country = write(u"country.mmdb"_s,
        mmdb({{range, {{"country"_L1, QJsonObject {{"names"_L1, QJsonObject {{"en"_L1, "Norway"_L1}}}}}}}}, u"GeoLite2-Country"_s));
    const Outcome outcome = run(QStringList {u"--asn"_s, asn, u"--geoip"_s, country} + arguments);
    QCOMPARE(outcome.status, Done);
    remote = remoteOf(outcome);
    QCOMPARE(remote["organization"_L1].toObject(), (QJsonObject {{"asn"_L1, "64496"_L1}, {"asnOrg"_L1, "Example"_L1}}));
    QCOMPARE(remote["country"_L1].toObject(), (QJsonObject {{"countryName"_L1, "Norway"_L1}}));
    QVERIFY(!remote.contains("city"_L1) && !remote.contains("geoLocation"_L1));
}

void ReplayVerbTest::aDatabaseOfTheOtherKindIsNamed()
{
    const QString asn = write(u"other.mmdb"_s, mmdb({{"192.0.2.0/24", {{"autonomous_system_number"_L1, 64496}}}}, u"GeoLite2-ASN"_s));
    const Outcome outcome = run({u"--geoip"_s, asn, Demo + u"/halden-2026-11-23"_s});
    QCOMPARE(outcome.status, NothingDone);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY(outcome.err.contains("other.mmdb cannot be used. It is a database of autonomous systems (GeoLite2-ASN)"));
}

void ReplayVerbTest::twoRunsGiveTheSame()
{
    const QStringList arguments = withLists({u"--format"_s, u"json"_s, Demo + u"/halden-2026-11-23"_s});
    static const QRegularExpression seconds(u"\"seconds\": [0-9.e-]+"_s);
    const auto text = [](const Outcome &outcome) { return QString::fromUtf8(outcome.out).remove(seconds); };
    const QString first = text(run(arguments));
    QVERIFY(first.contains("\"events\""_L1));
    QCOMPARE(text(run(arguments)), first);
    QCOMPARE(text(run(QStringList {u"--jobs"_s, u"1"_s} + arguments)), first);
    QCOMPARE(text(run(QStringList {u"--jobs"_s, u"5"_s} + arguments)), first);
}

void ReplayVerbTest::somethingUnreadableIsNamed()
{
    const QString broken = write(u"broken.json"_s, R"({"Records":[{"eventName":)");
    const Outcome outcome = run({u"--format"_s, u"json"_s, broken, Demo + u"/halden-2026-11-23"_s});
    QCOMPARE(outcome.status, Incomplete);
    const QJsonArray unreadable = outcome.json()["statistics"_L1]["unreadable"_L1].toArray();
    QCOMPARE(unreadable.size(), 1);
    QCOMPARE(unreadable[0]["path"_L1].toString(), broken);
    QVERIFY(!unreadable[0]["reason"_L1].toString().isEmpty());
    QCOMPARE(unreadable[0]["offset"_L1].toInt(-1), 12);
    QVERIFY(outcome.err.contains(broken.toUtf8()));
    QVERIFY(outcome.json()["statistics"_L1]["events"_L1].toInt() > 2500);
}

void ReplayVerbTest::badLinesOfAListAreNamed()
{
    const QString list = write(u"tor.txt"_s, "198.51.100.5\nexit.example.com\n");
    const Outcome outcome = run({u"--tor-list"_s, list, u"--format"_s, u"json"_s, Demo + u"/halden-2026-11-23"_s});
    QCOMPARE(outcome.status, Incomplete);
    const QJsonValue unreadable = outcome.json()["statistics"_L1]["unreadable"_L1][0];
    QCOMPARE(unreadable["path"_L1].toString(), list);
    QVERIFY(unreadable["reason"_L1].toString().contains("exit.example.com"_L1));
    QVERIFY(outcome.out.contains("Discovery:S3/TorIPCaller"));
}

void ReplayVerbTest::nothingIsDone_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString logs = Demo + u"/halden-2026-11-23"_s;
    QTest::newRow("no path") << QStringList {};
    QTest::newRow("unknown option") << QStringList {u"--fast"_s, logs};
    QTest::newRow("unknown format") << QStringList {u"--format"_s, u"xml"_s, logs};
    QTest::newRow("no jobs") << QStringList {u"--jobs"_s, u"0"_s, logs};
    QTest::newRow("no learning") << QStringList {u"--learning-days"_s, u"0"_s, logs};
    QTest::newRow("unknown sensitivity") << QStringList {u"--sensitivity"_s, u"loud"_s, logs};
    QTest::newRow("list that is not there") << QStringList {u"--threat-list"_s, u"/nonexistent/list.txt"_s, logs};
    QTest::newRow("list that is a folder") << QStringList {u"--trusted-list"_s, Demo, logs};
    QTest::newRow("list without addresses") << QStringList {u"--tor-list"_s, write(u"words.txt"_s, "no address\n"), logs};
    QTest::newRow("database that is not there") << QStringList {u"--asn"_s, u"/nonexistent/asn.mmdb"_s, logs};
    QTest::newRow("database that is none") << QStringList {u"--geoip"_s, write(u"text.mmdb"_s, "text"), logs};
    QTest::newRow("workspace that is not there") << QStringList {u"--workspace"_s, u"/nonexistent/x.bucketwatch"_s, logs};
    QTest::newRow("workspace that is none") << QStringList {u"--workspace"_s, write(u"text.bucketwatch"_s, "text"), logs};
    QTest::newRow("report as PDF") << QStringList {u"--report"_s, m_folder.filePath(u"report.pdf"_s), logs};
    QTest::newRow("report without suffix") << QStringList {u"--report"_s, m_folder.filePath(u"report"_s), logs};
    QTest::newRow("path that is not there") << QStringList {u"/nonexistent/AWSLogs"_s};
}

void ReplayVerbTest::nothingIsDone()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, NothingDone);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY(!outcome.err.isEmpty());
}

void ReplayVerbTest::theProgramDoesTheSame()
{
    QProcess process;
    process.start(Program, QStringList {u"replay"_s} + withLists({u"--format"_s, u"ndjson"_s, Demo + u"/halden-2026-11-23"_s}));
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    const QList<QByteArray> expected = run(withLists({u"--format"_s, u"ndjson"_s, Demo + u"/halden-2026-11-23"_s})).out.split('\n');
    QCOMPARE(lines.first(lines.size() - 2), expected.first(expected.size() - 2)); // the last line tells the seconds
}

void ReplayVerbTest::outputThatCannotBeWrittenIsAnError_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const QString &format : {u"table"_s, u"json"_s, u"ndjson"_s})
        QTest::newRow(qPrintable(format)) << QStringList {u"replay"_s, u"--format"_s, format, Demo + u"/halden-2026-11-23"_s};
    QTest::newRow("help") << QStringList {u"replay"_s, u"--help"_s};
}

void ReplayVerbTest::outputThatCannotBeWrittenIsAnError()
{
    QFETCH(const QStringList, arguments);
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(Program, arguments);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), NothingDone);
    QVERIFY(process.readAllStandardError().contains("could not be written"));
}

void ReplayVerbTest::progressIsForTerminalsOnly()
{
    QProcess process;
    process.start(Program, {u"replay"_s, Demo + u"/halden-2026-11-23"_s});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.readAllStandardError(), QByteArray());

    // script(1) gives a terminal.
    process.start(u"script"_s, {u"-qec"_s, Program + u" replay "_s + Demo + u"/halden-2026-11-23 > /dev/null"_s, u"/dev/null"_s});
    if (!process.waitForStarted())
        QSKIP("script(1) is not installed");
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY(process.readAllStandardOutput().contains("Reading: "));
}

void ReplayVerbTest::anInterruptEndsCleanly()
{
    const QString big = m_folder.filePath(u"big"_s);
    QVERIFY(QDir().mkpath(big));
    const QByteArray record = R"({"eventVersion":"1.11","eventTime":"2026-11-23T10:00:00Z","eventSource":"s3.amazonaws.com",
        "eventName":"GetObject","awsRegion":"eu-west-1","recipientAccountId":"999999999999","eventCategory":"Data","eventID":")";
    for (int file = 0; file < 40; ++file) {
        QByteArray content = "[";
        for (int i = 0; i < 5000; ++i)
            content += (i ? "," : "") + record + QByteArray::number(file) + '-' + QByteArray::number(i) + "\"}";
        QVERIFY(!write(u"big/%1.json"_s.arg(file), content + "]").isEmpty());
    }
    QProcess process;
    process.start(Program, {u"replay"_s, u"--jobs"_s, u"1"_s, big});
    QVERIFY(process.waitForStarted());
    QTest::qWait(60); // into the reading; sooner ends it as well, by the signal itself
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(5'000));
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() != Done) {
        QCOMPARE(process.exitCode(), NothingDone);
        QVERIFY(process.readAllStandardError().contains("interrupted"));
    }
    QCOMPARE(process.readAllStandardOutput().contains("Finding type"), false);
}

void ReplayVerbTest::whatIsStillWrittenIsFollowed()
{
    const auto record = [](const QByteArray &bucket) {
        return QByteArray(R"({"eventVersion":"1.11","userIdentity":{"type":"IAMUser","arn":"arn:aws:iam::999999999999:user/x"},)"
                          R"("eventTime":"2026-11-23T10:00:00Z","eventSource":"s3.amazonaws.com","awsRegion":"eu-west-1",)"
                          R"("sourceIPAddress":"198.51.100.5","recipientAccountId":"999999999999","eventCategory":"Management",)"
                          R"("eventName":"DeleteBucketPublicAccessBlock","eventID":")" + bucket + R"(","requestParameters":{"bucketName":")" + bucket
            + "\"}}\n");
    };
    QVERIFY(QDir(m_folder.path()).mkpath(u"growing"_s));
    const QByteArray first = record("first-bucket");
    const qsizetype half = first.size() - 20;
    QVERIFY(!write(u"growing/log"_s, first.left(half)).isEmpty());
    QProcess process;
    QByteArray out;
    const auto comes = [&](const QByteArray &text) {
        return QTest::qWaitFor([&] {
            out += process.readAllStandardOutput();
            return out.contains(text) && out.endsWith('\n');
        }, 60'000);
    };
    process.start(Program, {u"replay"_s, u"--follow"_s, u"--format"_s, u"ndjson"_s, m_folder.filePath(u"growing"_s)});
    QVERIFY(process.waitForStarted());
    QTest::qWait(1500);
    QCOMPARE(process.state(), QProcess::Running);
    QCOMPARE(process.readAllStandardOutput(), QByteArray());

    QFile log(m_folder.filePath(u"growing/log"_s));
    QVERIFY(log.open(QIODevice::Append));
    log.write(first.mid(half));
    log.close();
    QVERIFY(comes("first-bucket"));
    QVERIFY(!write(u"growing/another"_s, record("second-bucket")).isEmpty());
    QVERIFY(comes("second-bucket"));
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), Done);
    QCOMPARE(process.readAllStandardError(), QByteArray());
    out += process.readAllStandardOutput();
    const QList<QByteArray> lines = out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].contains("first-bucket") && !lines[1].contains("first-bucket"));
    QCOMPARE(QJsonDocument::fromJson(lines[2]).object()["statistics"_L1]["events"_L1].toInt(), 2);
}

void ReplayVerbTest::followingNeedsLines()
{
    const Outcome outcome = run({u"--follow"_s, u"--format"_s, u"json"_s, Demo + u"/halden-2026-11-23"_s});
    QCOMPARE(outcome.status, NothingDone);
    QVERIFY(outcome.err.contains("ndjson"));
    QCOMPARE(run({u"--follow"_s, u"/nonexistent/AWSLogs"_s}).status, NothingDone);
}

void ReplayVerbTest::aReportIsWrittenBesides()
{
    const QString path = m_folder.filePath(u"reports/demo.html"_s);
    const QStringList arguments = withLists({u"--format"_s, u"ndjson"_s, Demo + u"/halden-2026-11-23"_s});
    const Outcome plain = run(arguments);
    const Outcome outcome = run(QStringList {u"--report"_s, path} + arguments);
    QCOMPARE(outcome.status, Done);
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(outcome.out.count('\n'), plain.out.count('\n'));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    QVERIFY(html.contains("<svg"));
    for (const QByteArray &line : outcome.out.split('\n')) {
        const QString type = QJsonDocument::fromJson(line)["type"_L1].toString();
        QVERIFY2(html.contains(type.toUtf8()), qPrintable(type));
    }
    QVERIFY(html.contains("Found only with S3 Protection."));
    QVERIFY(html.contains("threat.txt"));
}

void ReplayVerbTest::aReportThatCannotBeWrittenIsNamed()
{
    const QString file = write(u"events.json"_s, R"({"Records": []})");
    const QString path = file + u"/report.html"_s; // a file is no folder
    const Outcome outcome = run({u"--report"_s, path, file});
    QCOMPARE(outcome.status, Incomplete);
    QVERIFY2(outcome.err.contains("report.html"), outcome.err.constData());
}

void ReplayVerbTest::labelledCasesPass()
{
    QString shared = qEnvironmentVariable("BUCKETWATCH_SHARED");
    if (shared.isEmpty())
        shared = QStringLiteral(BUCKETWATCH_SOURCE_DIR) + u"/../shared"_s;
    const QString grade = shared + u"/cases/grade"_s;
    if (!QFile::exists(grade))
        QSKIP("The labelled cases are not here");
    QProcess process;
    process.start(u"python3"_s, {grade, Program});
    QVERIFY(process.waitForFinished(300'000));
    const QByteArray report = process.readAllStandardOutput();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, report.constData());
    QVERIFY2(!report.contains("SKIP "), report.constData());
}

QTEST_GUILESS_MAIN(ReplayVerbTest)
#include "tst_replayverb.moc"

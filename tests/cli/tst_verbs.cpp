// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "guardduty/simulated/simulatedguardduty.h"
#include "organization/rules.h"
#include "workspace/database.h"
#include "workspace/demoworkspace.h"
#include "workspace/workspacelock.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sstream>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

class TestVerbs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void wrongUsageIsStatusTwo_data();
    void wrongUsageIsStatusTwo();
    void helpAndVersionAreStatusZero_data();
    void helpAndVersionAreStatusZero();
    void newWritesWhatWasAskedFor();
    void newSetsThePropagation_data();
    void newSetsThePropagation();
    void newLeavesS3ProtectionOut();
    void newRefusesToReplaceUnlessForced();
    void recoverSavesWhatReads();
    void callAnswersOnTheDemo();
    void callFillsInTheDetectorOfTheCaller();
    void callTakesTheNamesOfTheCommandLine();
    void callReadsStandardInput();
    void callKeepsWhatItChanged();
    void callSaysWhatWasRefused_data();
    void callSaysWhatWasRefused();
    void callNamesAccountsThatWereLeftOut();
    void callSaysWhoHasTheWorkspaceOpen();
    void theProgramHasTheSameStatuses();

private:
    struct Run {
        int status = -1;
        QString out;
        QString err;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    };
    [[nodiscard]] static Run run(const QStringList &arguments, const QString &input = {});
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestVerbs::init()
{
    QTest::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
    qunsetenv("AWS_REGION");
    qunsetenv("AWS_DEFAULT_REGION");
}

TestVerbs::Run TestVerbs::run(const QStringList &arguments, const QString &input)
{
    std::vector<std::string> texts {"bucketwatchctl"};
    for (const QString &argument : arguments)
        texts.push_back(argument.toStdString());
    std::vector<const char *> pointers;
    for (const std::string &text : texts)
        pointers.push_back(text.c_str());
    std::istringstream in(input.toStdString());
    std::ostringstream out;
    std::ostringstream err;
    const int status = runCommandLine(static_cast<int>(pointers.size()), pointers.data(), {in, out, err});
    return {status, QString::fromStdString(out.str()), QString::fromStdString(err.str())};
}

void TestVerbs::wrongUsageIsStatusTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList {};
    QTest::newRow("unknown verb") << QStringList {u"dance"_s};
    QTest::newRow("new without a file") << QStringList {u"new"_s};
    QTest::newRow("no accounts") << QStringList {u"new"_s, u"--accounts"_s, u"0"_s, u"x"_s};
    QTest::newRow("too many accounts") << QStringList {u"new"_s, u"--accounts"_s, u"50001"_s, u"x"_s};
    QTest::newRow("unknown verification") << QStringList {u"new"_s, u"--email-verification"_s, u"soon"_s, u"x"_s};
    QTest::newRow("unknown propagation") << QStringList {u"new"_s, u"--propagation"_s, u"soon"_s, u"x"_s};
    QTest::newRow("unknown Region") << QStringList {u"new"_s, u"--regions"_s, u"eu-west-1,moon-1"_s, u"x"_s};
    QTest::newRow("without S3 in an unknown Region") << QStringList {u"new"_s, u"--without-s3"_s, u"moon-1"_s, u"x"_s};
    QTest::newRow("without S3 in a Region that is not made") << QStringList {u"new"_s, u"--without-s3"_s, u"us-west-1"_s, u"x"_s};
    QTest::newRow("no operation") << QStringList {u"call"_s};
    QTest::newRow("unknown operation") << QStringList {u"call"_s, u"MakeCoffee"_s};
    QTest::newRow("no JSON") << QStringList {u"call"_s, u"GetDetector"_s, u"{"_s};
    QTest::newRow("not an object") << QStringList {u"call"_s, u"GetDetector"_s, u"[]"_s};
    QTest::newRow("call in an unknown Region") << QStringList {u"call"_s, u"--region"_s, u"moon-1"_s, u"GetDetector"_s};
    QTest::newRow("call as no number") << QStringList {u"call"_s, u"--as"_s, u"me"_s, u"GetDetector"_s};
    QTest::newRow("call as a stranger") << QStringList {u"call"_s, u"--as"_s, u"999999999999"_s, u"GetDetector"_s};
    QTest::newRow("call without a workspace")
        << QStringList {u"call"_s, u"--workspace"_s, u"/nowhere.bucketwatch"_s, u"GetDetector"_s};
}

void TestVerbs::wrongUsageIsStatusTwo()
{
    QFETCH(const QStringList, arguments);
    const Run result = run(arguments);
    QCOMPARE(result.status, NothingDone);
    QCOMPARE(result.out, QString());
    QVERIFY(!result.err.isEmpty());
    QVERIFY(!QFile::exists(u"x"_s));
}

void TestVerbs::helpAndVersionAreStatusZero_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("version") << QStringList {u"--version"_s} << u"bucketwatchctl "_s;
    QTest::newRow("help") << QStringList {u"--help"_s} << u"call"_s;
    QTest::newRow("help of new") << QStringList {u"new"_s, u"--help"_s} << u"--seed"_s;
    QTest::newRow("help of call") << QStringList {u"call"_s, u"--help"_s} << u"--region"_s;
}

void TestVerbs::helpAndVersionAreStatusZero()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, words);
    const Run result = run(arguments);
    QCOMPARE(result.status, Done);
    QVERIFY2(result.out.contains(words), qPrintable(result.out));
}

void TestVerbs::newWritesWhatWasAskedFor()
{
    const Run result = run({u"new"_s, u"--accounts"_s, u"40"_s, u"--regions"_s, u"eu-west-1,us-east-2"_s, u"--seed"_s, u"7"_s,
        path(u"a.bucketwatch"_s)});
    QCOMPARE(result.status, Done);
    QCOMPARE(result.out, QString());
    const auto service = SimulatedGuardDuty::opened(path(u"a.bucketwatch"_s), std::make_shared<SystemClock>());
    QVERIFY(service);
    QCOMPARE((*service)->organization()->accounts->rows.size(), 41U);
    QCOMPARE((*service)->organization()->regions.size(), 2U);
}

void TestVerbs::newSetsThePropagation_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("delayed");
    QTest::newRow("by default") << QStringList() << false;
    QTest::newRow("at once") << QStringList {u"--propagation"_s, u"at-once"_s} << false;
    QTest::newRow("delayed") << QStringList {u"--propagation"_s, u"delayed"_s} << true;
}

void TestVerbs::newSetsThePropagation()
{
    QFETCH(const QStringList, options);
    QFETCH(const bool, delayed);
    QCOMPARE(
        run(QStringList {u"new"_s, u"--accounts"_s, u"10"_s, u"--force"_s, path(u"a.bucketwatch"_s)} + options).status, Done);
    const auto service = SimulatedGuardDuty::opened(path(u"a.bucketwatch"_s), std::make_shared<SystemClock>());
    QVERIFY(service);
    QCOMPARE((*service)->organization()->settings.propagation == Propagation::Delayed, delayed);
}

void TestVerbs::newLeavesS3ProtectionOut()
{
    QCOMPARE(run({u"new"_s, u"--regions"_s, u"eu-west-1,us-east-2,us-west-1"_s, u"--without-s3"_s, u"us-east-2"_s,
                     u"--without-s3"_s, u"us-west-1"_s, path(u"a.bucketwatch"_s)})
                 .status,
        Done);
    const auto service = SimulatedGuardDuty::opened(path(u"a.bucketwatch"_s), std::make_shared<SystemClock>());
    QVERIFY(service);
    for (const auto &region : (*service)->organization()->regions)
        QCOMPARE(region->offersS3Protection, region->region.id() == "eu-west-1"_L1);
}

void TestVerbs::newRefusesToReplaceUnlessForced()
{
    const QStringList arguments {u"new"_s, u"--accounts"_s, u"10"_s, path(u"a.bucketwatch"_s)};
    QCOMPARE(run(arguments).status, Done);
    const Run refused = run(arguments);
    QCOMPARE(refused.status, NothingDone);
    QVERIFY(refused.err.contains(u"exists already"_s));
    QCOMPARE(run(arguments + QStringList {u"--force"_s}).status, Done);
}

void TestVerbs::recoverSavesWhatReads()
{
    const QString file = path(u"a.bucketwatch"_s);
    const QString saved = path(u"saved.bucketwatch"_s);
    QCOMPARE(run({u"new"_s, u"--accounts"_s, u"40"_s, u"--regions"_s, u"eu-west-1"_s, file}).status, Done);
    const Run whole = run({u"recover"_s, file, saved});
    QCOMPARE(whole.status, Done);
    QVERIFY2(whole.err.contains(u"accounts 41, Regions 1, edits 0"_s), qPrintable(whole.err));
    const Run again = run({u"recover"_s, file, saved});
    QCOMPARE(again.status, NothingDone);
    QVERIFY(again.err.contains(u"exists already"_s));
    {
        const auto database = Database::open(file, Database::Mode::ReadWrite);
        QVERIFY(database->run(u"UPDATE region SET data = x'00'"_s));
    }
    QCOMPARE(run({u"call"_s, u"--workspace"_s, file, u"ListDetectors"_s}).status, NothingDone);
    const Run part = run({u"recover"_s, file, path(u"part.bucketwatch"_s)});
    QCOMPARE(part.status, Incomplete);
    QVERIFY2(part.err.contains(u"preferences in Europe (Ireland)"_s), qPrintable(part.err));
    QCOMPARE(run({u"recover"_s, path(u"nothing"_s), path(u"no.bucketwatch"_s)}).status, NothingDone);
    const auto owner = WorkspaceLock::acquire(file);
    QVERIFY(owner);
    const Run inUse = run({u"recover"_s, file, path(u"in-use.bucketwatch"_s)});
    QCOMPARE(inUse.status, Incomplete);
    QVERIFY2(inUse.err.contains(u"is open in another program"_s), qPrintable(inUse.err));
}

void TestVerbs::callAnswersOnTheDemo()
{
    const Run result = run({u"call"_s, u"ListDetectors"_s});
    QCOMPARE(result.status, Done);
    QCOMPARE(result.json()["detectorIds"_L1].toArray().size(), 1);
    QVERIFY(QFile::exists(demoWorkspacePath()));
}

void TestVerbs::callFillsInTheDetectorOfTheCaller()
{
    const Run result = run({u"call"_s, u"--region"_s, u"eu-west-1"_s, u"DescribeOrganizationConfiguration"_s});
    QCOMPARE(result.status, Done);
    QCOMPARE(result.json()["autoEnableOrganizationMembers"_L1].toString(), u"NEW"_s);
    qputenv("AWS_REGION", "ap-northeast-1");
    QCOMPARE(run({u"call"_s, u"DescribeOrganizationConfiguration"_s}).json()["autoEnableOrganizationMembers"_L1].toString(),
        u"NONE"_s);
}

void TestVerbs::callTakesTheNamesOfTheCommandLine()
{
    QCOMPARE(run({u"call"_s, u"ListMembers"_s, u"{\"MaxResults\": 3}"_s}).json()["members"_L1].toArray().size(), 3);
    QCOMPARE(run({u"call"_s, u"ListMembers"_s, u"{\"maxResults\": 3}"_s}).json()["members"_L1].toArray().size(), 3);
}

void TestVerbs::callReadsStandardInput()
{
    QCOMPARE(run({u"call"_s, u"ListMembers"_s, u"-"_s}, u"{\"maxResults\": 2}"_s).json()["members"_L1].toArray().size(), 2);
}

void TestVerbs::callKeepsWhatItChanged()
{
    const QString off = u"{\"features\":[{\"name\":\"S3_DATA_EVENTS\",\"status\":\"DISABLED\"}]}"_s;
    const Run changed = run({u"call"_s, u"UpdateDetector"_s, off});
    QCOMPARE(changed.status, Done);
    QCOMPARE(changed.json(), QJsonObject());
    QCOMPARE(run({u"call"_s, u"GetDetector"_s}).json()["dataSources"_L1]["s3Logs"_L1]["status"_L1].toString(), u"DISABLED"_s);
}

void TestVerbs::callSaysWhatWasRefused_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("message");
    QTest::newRow("foreign detector")
        << u"GetDetector"_s << u"{\"DetectorId\":\"12abc\"}"_s
        << u"The request is rejected because the input detectorId is not owned by the current account."_s;
    QTest::newRow("foreign detector, spelled as in answers")
        << u"UpdateDetector"_s
        << u"{\"detectorId\":\"deadbeefdeadbeefdeadbeefdeadbeef\",\"features\":[{\"name\":\"S3_DATA_EVENTS\",\"status\":\"DISABLED\"}]}"_s
        << u"The request is rejected because the input detectorId is not owned by the current account."_s;
    QTest::newRow("missing preference")
        << u"UpdateOrganizationConfiguration"_s << u"{}"_s
        << u"The request is rejected because an invalid or out-of-range value is specified as an input parameter."_s;
}

void TestVerbs::callSaysWhatWasRefused()
{
    QFETCH(const QString, operation);
    QFETCH(const QString, json);
    QFETCH(const QString, message);
    const Run result = run({u"call"_s, operation, json});
    QCOMPARE(result.status, Incomplete);
    QCOMPARE(result.out, QString());
    const QJsonObject error = QJsonDocument::fromJson(result.err.toUtf8()).object();
    QCOMPARE(error["message"_L1].toString(), message);
    QCOMPARE(error["__type"_L1].toString(), u"InvalidInputException"_s);
    QCOMPARE(error["x-amzn-ErrorType"_L1].toString(), u"BadRequestException"_s); // which clients see
}

void TestVerbs::callNamesAccountsThatWereLeftOut()
{
    const Run result = run({u"call"_s, u"UpdateMemberDetectors"_s,
        u"{\"accountIds\":[\"999999999999\"],\"features\":[{\"name\":\"S3_DATA_EVENTS\",\"status\":\"ENABLED\"}]}"_s});
    QCOMPARE(result.status, Incomplete);
    QCOMPARE(result.json()["unprocessedAccounts"_L1][0]["accountId"_L1].toString(), u"999999999999"_s);
}

void TestVerbs::callSaysWhoHasTheWorkspaceOpen()
{
    QVERIFY(ensureDemoWorkspace());
    const auto owner = SimulatedGuardDuty::opened(demoWorkspacePath(), std::make_shared<SystemClock>());
    const Run result
        = run({u"call"_s, u"UpdateDetector"_s, u"{\"features\":[{\"name\":\"S3_DATA_EVENTS\",\"status\":\"DISABLED\"}]}"_s});
    QCOMPARE(result.status, Incomplete);
    QVERIFY2(result.err.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(result.err));
    QCOMPARE(run({u"call"_s, u"ListDetectors"_s}).status, Done);
}

void TestVerbs::theProgramHasTheSameStatuses()
{
    const QString program = QStringLiteral(BUCKETWATCH_BIN_DIR) + u"/bucketwatchctl"_s;
    const auto statusOf = [&program](const QStringList &arguments) { return QProcess::execute(program, arguments); };
    QProcess version;
    version.start(program, {u"--version"_s});
    QVERIFY(version.waitForFinished());
    QCOMPARE(version.exitCode(), 0);
    QVERIFY(QString::fromUtf8(version.readAllStandardOutput()).startsWith(u"bucketwatchctl "_s));
    QProcess quiet;
    quiet.setProgram(program);
    quiet.setArguments({u"call"_s, u"GetDetector"_s, u"{\"DetectorId\":\"x\"}"_s});
    quiet.start();
    QVERIFY(quiet.waitForFinished());
    QCOMPARE(quiet.exitCode(), Incomplete);
    QCOMPARE(statusOf({u"new"_s, path(u"p.bucketwatch"_s)}), Done);
    QCOMPARE(statusOf({u"new"_s, path(u"p.bucketwatch"_s)}), NothingDone);
}

QTEST_GUILESS_MAIN(TestVerbs)
#include "tst_verbs.moc"

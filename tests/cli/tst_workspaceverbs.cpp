// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "cli/duration.h"

#include "guardduty/simulated/simulatedguardduty.h"
#include "support/simulation.h"
#include "workspace/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <sstream>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

namespace {

const QString Off = u"{\"features\":[{\"name\":\"S3_DATA_EVENTS\",\"status\":\"DISABLED\"}]}"_s;
const QString AllS3 = u"{\"autoEnableOrganizationMembers\":\"NEW\",\"features\":[{\"name\":\"S3_DATA_EVENTS\",\"autoEnable\":\"ALL\"}]}"_s;

} // namespace

class TestWorkspaceVerbs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void durationsAreANumberAndAUnit_data();
    void durationsAreANumberAndAUnit();
    void historyNamesEveryEdit();
    void undoAndRedoAreEdits();
    void undoTakesOneEditBackOrAllAfterOne();
    void undoTakesBackWhatSeveralAccountsDid();
    void undoIsRefusedWithTheReason_data();
    void undoIsRefusedWithTheReason();
    void theClockGoesForwardAndStands();
    void delayedPreferencesWaitForTheClock();
    void invitationsWaitForTheVerification();
    void accountsJoinUnderThePreferences();
    void accountsJoinInBatches();
    void accountsLeaveTheOrganization();
    void accountsOptInToARegion();
    void leavingAndOptingInAreRefused_data();
    void leavingAndOptingInAreRefused();
    void policiesManagePlans();
    void badPoliciesAreRefused_data();
    void badPoliciesAreRefused();
    void changesOfAWorkspaceThatIsOpenElsewhereNameItsOwner();
    void aDamagedWorkspaceSaysHowToSaveIt();

private:
    struct Run {
        int status = -1;
        QString out;
        QString err;
        [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
    };
    [[nodiscard]] Run run(const QString &verb, const QStringList &arguments = {}, const QString &input = {}) const;
    [[nodiscard]] Run call(const QString &operation, const QString &json) const { return run(u"call"_s, {operation, json}); }
    [[nodiscard]] QJsonArray history() const { return run(u"history"_s, {u"--format"_s, u"json"_s}).json().array(); }
    [[nodiscard]] QString ownS3() const;
    [[nodiscard]] qsizetype protectedMembers() const;
    [[nodiscard]] QDateTime lastS3Update() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkspaceVerbs::init()
{
    QTest::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    qunsetenv("AWS_REGION");
    qputenv("AWS_DEFAULT_REGION", "eu-west-1");
    QVERIFY(writeNewWorkspace(m_folder->filePath(u"w.bucketwatch"_s), generateOrganization(demoOptions()), Overwrite::No));
}

TestWorkspaceVerbs::Run TestWorkspaceVerbs::run(const QString &verb, const QStringList &arguments, const QString &input) const
{
    std::vector<std::string> texts {"bucketwatchctl", verb.toStdString(), "--workspace",
        m_folder->filePath(u"w.bucketwatch"_s).toStdString()};
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

QString TestWorkspaceVerbs::ownS3() const
{
    const QJsonArray features = call(u"GetDetector"_s, u"{}"_s).json()["features"_L1].toArray();
    for (const QJsonValue feature : features) {
        if (feature["name"_L1] == "S3_DATA_EVENTS"_L1)
            return feature["status"_L1].toString();
    }
    return {};
}

qsizetype TestWorkspaceVerbs::protectedMembers() const
{
    const auto service = SimulatedGuardDuty::opened(m_folder->filePath(u"w.bucketwatch"_s), std::make_shared<SystemClock>());
    const auto part = (*service)->organization()->find(region("eu-west-1"_L1));
    return std::ranges::count_if(part->detectors, [](const Detector &detector) { return detector.isEnabled(Feature::S3DataEvents); });
}

QDateTime TestWorkspaceVerbs::lastS3Update() const
{
    const auto service = SimulatedGuardDuty::opened(m_folder->filePath(u"w.bucketwatch"_s), std::make_shared<SystemClock>());
    const auto part = (*service)->organization()->find(region("eu-west-1"_L1));
    qint64 last = 0;
    for (const Detector &detector : part->detectors)
        last = std::max(last, qint64(detector.updatedAt(Feature::S3DataEvents)));
    return QDateTime::fromSecsSinceEpoch(last);
}

void TestWorkspaceVerbs::durationsAreANumberAndAUnit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds"); // -1: refused
    QTest::newRow("seconds") << u"90s"_s << qint64(90);
    QTest::newRow("minutes") << u"30m"_s << qint64(1800);
    QTest::newRow("hours") << u"24h"_s << qint64(86400);
    QTest::newRow("days") << u"7d"_s << qint64(604800);
    QTest::newRow("none") << u"0h"_s << qint64(0);
    QTest::newRow("empty") << u""_s << qint64(-1);
    QTest::newRow("no unit") << u"10"_s << qint64(-1);
    QTest::newRow("no number") << u"h"_s << qint64(-1);
    QTest::newRow("backwards") << u"-1h"_s << qint64(-1);
    QTest::newRow("other unit") << u"3y"_s << qint64(-1);
    QTest::newRow("too long") << u"99999999999d"_s << qint64(-1);
}

void TestWorkspaceVerbs::durationsAreANumberAndAUnit()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, seconds);
    const auto duration = parseDuration(text);
    QCOMPARE(duration ? qint64(duration->count()) : -1, seconds);
}

void TestWorkspaceVerbs::historyNamesEveryEdit()
{
    QCOMPARE(run(u"history"_s).out, QString());
    QCOMPARE(call(u"UpdateDetector"_s, Off).status, 0);
    const QJsonArray edits = history();
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits[0]["number"_L1].toInt(), 1);
    QCOMPARE(edits[0]["door"_L1].toString(), u"command-line"_s);
    QCOMPARE(edits[0]["accountId"_L1].toString(), Administrator.toString());
    QVERIFY(edits[0]["title"_L1].toString().contains(u"S3 Protection"_s));
    const QString table = run(u"history"_s).out;
    QCOMPARE(table.count(u'\n'), 1);
    QVERIFY(table.contains(edits[0]["title"_L1].toString()));
}

void TestWorkspaceVerbs::undoAndRedoAreEdits()
{
    QCOMPARE(call(u"UpdateDetector"_s, Off).status, 0);
    QCOMPARE(ownS3(), u"DISABLED"_s);
    const Run undone = run(u"undo"_s);
    QCOMPARE(undone.status, 0);
    QVERIFY(!undone.out.isEmpty());
    QCOMPARE(ownS3(), u"ENABLED"_s);
    QCOMPARE(run(u"redo"_s).status, 0);
    QCOMPARE(ownS3(), u"DISABLED"_s);
    QCOMPARE(history().size(), 3);
    QCOMPARE(run(u"redo"_s).status, 2); // nothing left
}

void TestWorkspaceVerbs::undoTakesOneEditBackOrAllAfterOne()
{
    const auto before = protectedMembers();
    QCOMPARE(call(u"UpdateDetector"_s, Off).status, 0);
    QCOMPARE(call(u"UpdateOrganizationConfiguration"_s, AllS3).status, 0);
    QVERIFY(protectedMembers() > before);
    QCOMPARE(run(u"undo"_s, {u"--to"_s, u"1"_s}).status, 0);
    QCOMPARE(protectedMembers(), before - 1); // the administrator stays off
    QCOMPARE(run(u"undo"_s, {u"--to"_s, u"0"_s}).status, 0);
    QCOMPARE(protectedMembers(), before);
    QCOMPARE(history().size(), 4);
}

void TestWorkspaceVerbs::undoTakesBackWhatSeveralAccountsDid()
{
    const QJsonArray known = run(u"keys"_s).json()["accounts"_L1].toArray();
    const auto isAlone = [](const QJsonValue &account) { return account["role"_L1] == "standalone"_L1; };
    const QString standalone = (*std::ranges::find_if(known, isAlone))["accountId"_L1].toString();
    QCOMPARE(run(u"call"_s, {u"UpdateDetector"_s, Off, u"--as"_s, standalone}).status, 0);
    QCOMPARE(call(u"UpdateDetector"_s, Off).status, 0);
    for (const QStringList &who : {QStringList {u"--edit"_s, u"1"_s}, QStringList {u"--to"_s, u"0"_s}}) {
        const Run refused = run(u"undo"_s, who + QStringList {u"--as"_s, Administrator.toString()});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(u"settings of account "_s + standalone), qPrintable(refused.err));
    }
    const Run undone = run(u"undo"_s, {u"--to"_s, u"0"_s});
    QVERIFY2(undone.status == 0, qPrintable(undone.err));
    QCOMPARE(ownS3(), u"ENABLED"_s);
    QCOMPARE(run(u"undo"_s).status, 0);
    QCOMPARE(ownS3(), u"DISABLED"_s);
    QCOMPARE(run(u"undo"_s, {u"--edit"_s, u"1"_s}).status, 0);
}

void TestWorkspaceVerbs::undoIsRefusedWithTheReason_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("no such edit") << QStringList {u"--edit"_s, u"9"_s} << 2;
    QTest::newRow("no such point") << QStringList {u"--to"_s, u"9"_s} << 2;
    QTest::newRow("changed again later") << QStringList {u"--edit"_s, u"1"_s} << 1;
    QTest::newRow("as a stranger") << QStringList {u"--as"_s, u"999999999999"_s} << 2;
    QTest::newRow("both") << QStringList {u"--edit"_s, u"1"_s, u"--to"_s, u"0"_s} << 2;
}

void TestWorkspaceVerbs::undoIsRefusedWithTheReason()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    QCOMPARE(call(u"UpdateDetector"_s, Off).status, 0);
    QCOMPARE(call(u"UpdateOrganizationConfiguration"_s, AllS3).status, 0);
    const Run refused = run(u"undo"_s, arguments);
    QCOMPARE(refused.status, status);
    QVERIFY(!refused.err.isEmpty());
    QCOMPARE(history().size(), 2);
}

void TestWorkspaceVerbs::theClockGoesForwardAndStands()
{
    const QJsonDocument before = run(u"time"_s).json();
    const auto shown = [](const QJsonDocument &json) { return *timestampFromIso(json["time"_L1].toString()); };
    const QJsonDocument later = run(u"time"_s, {u"--advance"_s, u"24h"_s}).json();
    QVERIFY(shown(later) - shown(before) >= std::chrono::hours(24));
    const QJsonDocument stopped = run(u"time"_s, {u"--stop"_s}).json();
    QVERIFY(stopped["stopped"_L1].toBool());
    QCOMPARE(shown(run(u"time"_s).json()), shown(stopped));
    QCOMPARE(shown(run(u"time"_s, {u"--advance"_s, u"1h"_s}).json()), shown(stopped) + std::chrono::hours(1));
    QVERIFY(!run(u"time"_s, {u"--resume"_s}).json()["stopped"_L1].toBool());
    QCOMPARE(run(u"time"_s, {u"--advance"_s, u"soon"_s}).status, 2);
    QCOMPARE(run(u"time"_s, {u"--advance"_s, u"36500d"_s}).status, 2); // dates end with the century
    // What is dated is dated by that clock.
    QCOMPARE(call(u"UpdateDetector"_s, Off).status, 0);
    const QString updatedAt = call(u"GetDetector"_s, u"{}"_s).json()["updatedAt"_L1].toString();
    QVERIFY(*timestampFromIso(updatedAt) >= shown(stopped));
}

void TestWorkspaceVerbs::delayedPreferencesWaitForTheClock()
{
    const auto before = protectedMembers();
    QCOMPARE(run(u"time"_s, {u"--propagation"_s, u"delayed"_s}).json()["propagation"_L1].toString(), u"delayed"_s);
    QCOMPARE(run(u"time"_s).json()["propagation"_L1].toString(), u"delayed"_s);
    QCOMPARE(call(u"UpdateOrganizationConfiguration"_s, AllS3).status, 0);
    QCOMPARE(protectedMembers(), before);
    const QDateTime due = QDateTime::fromString(run(u"time"_s).json()["nextPending"_L1].toString(), Qt::ISODateWithMs);
    QVERIFY(due.isValid());
    const QJsonDocument settled = run(u"time"_s, {u"--to-end"_s}).json();
    QVERIFY(settled["nextPending"_L1].isNull());
    QVERIFY(protectedMembers() > before);
    QVERIFY(lastS3Update() >= due); // not the time before the clock was moved
    QCOMPARE(call(u"UpdateDetector"_s, Off).status, 0); // at once, whatever the setting
    QCOMPARE(ownS3(), u"DISABLED"_s);
}

void TestWorkspaceVerbs::invitationsWaitForTheVerification()
{
    const auto statusOf = [this](const char *account) {
        const QString ids = u"{\"accountIds\":[\"%1\"]}"_s.arg(QLatin1StringView(account));
        return call(u"GetMembers"_s, ids).json()["members"_L1][0]["relationshipStatus"_L1].toString();
    };
    QCOMPARE(run(u"time"_s).json()["emailVerification"_L1].toString(), u"at-once"_s);
    QCOMPARE(run(u"time"_s, {u"--email-verification"_s, u"delayed"_s}).json()["emailVerification"_L1].toString(), u"delayed"_s);
    QCOMPARE(call(u"CreateMembers"_s,
                 u"{\"accountDetails\":[{\"accountId\":\"987654321098\",\"email\":\"owner@elsewhere.example\"},"
                 "{\"accountId\":\"987654321099\",\"email\":\"nobody\"}]}"_s)
                 .status,
        Done);
    QCOMPARE(statusOf("987654321098"), u"Created"_s);
    QCOMPARE(statusOf("987654321099"), u"EmailVerificationInProgress"_s);
    QCOMPARE(call(u"InviteMembers"_s, u"{\"accountIds\":[\"987654321098\"]}"_s).status, Done);
    QCOMPARE(statusOf("987654321098"), u"EmailVerificationInProgress"_s);
    QVERIFY(!run(u"time"_s).json()["nextPending"_L1].isNull());
    QCOMPARE(run(u"time"_s, {u"--to-end"_s}).status, Done);
    QCOMPARE(statusOf("987654321098"), u"Invited"_s);
    QCOMPARE(statusOf("987654321099"), u"EmailVerificationFailed"_s);
    QVERIFY(run(u"time"_s).json()["nextPending"_L1].isNull());
    QCOMPARE(run(u"undo"_s).status, Done);
    QCOMPARE(statusOf("987654321098"), u"EmailVerificationInProgress"_s);
    QCOMPARE(run(u"redo"_s).status, Done);
    QCOMPARE(statusOf("987654321098"), u"Invited"_s);
}

void TestWorkspaceVerbs::accountsJoinUnderThePreferences()
{
    const auto before = protectedMembers();
    const Run joined = run(u"join"_s, {u"--count"_s, u"3"_s});
    QCOMPARE(joined.status, 0);
    QCOMPARE(joined.out.count(u'\n'), 3);
    QCOMPARE(protectedMembers(), before + 3); // Ireland has NEW for S3 Protection
    const QString id = joined.out.section(u'\t', 0, 0);
    const QJsonDocument member = call(u"GetMembers"_s, u"{\"accountIds\":[\"%1\"]}"_s.arg(id)).json();
    QCOMPARE(member["members"_L1][0]["relationshipStatus"_L1].toString(), u"Enabled"_s);
    QCOMPARE(run(u"undo"_s).status, 0);
    QCOMPARE(protectedMembers(), before);
    QCOMPARE(run(u"redo"_s).status, 0);
    QCOMPARE(protectedMembers(), before + 3);
}

void TestWorkspaceVerbs::accountsJoinInBatches()
{
    QCOMPARE(run(u"join"_s, {u"--count"_s, u"7"_s, u"--batch"_s, u"3"_s}).out.count(u'\n'), 7);
    QCOMPARE(history().size(), 3);
}

void TestWorkspaceVerbs::accountsLeaveTheOrganization()
{
    const QStringList joined = run(u"join"_s, {u"--count"_s, u"2"_s}).out.split(u'\n', Qt::SkipEmptyParts);
    QStringList accounts;
    for (const QString &line : joined)
        accounts.append(line.section(u'\t', 0, 0));
    const Run left = run(u"leave"_s, accounts);
    QCOMPARE(left.status, 0);
    QCOMPARE(left.err, u"Let 2 account(s) leave the organization\n"_s);
    QCOMPARE(history().size(), 2); // one edit for both
    const QJsonDocument member = call(u"GetMembers"_s, u"{\"accountIds\":[\"%1\"]}"_s.arg(accounts.front())).json();
    QCOMPARE(member["members"_L1][0]["relationshipStatus"_L1].toString(), u"Removed"_s);
    QCOMPARE(run(u"leave"_s, accounts).status, 2); // has left
}

void TestWorkspaceVerbs::accountsOptInToARegion()
{
    GeneratorOptions options = demoOptions();
    options.regions = {*Region::parse(u"eu-south-1"_s)};
    QVERIFY(writeNewWorkspace(m_folder->filePath(u"w.bucketwatch"_s), generateOrganization(options), Overwrite::Yes));
    const QStringList milan {u"--region"_s, u"eu-south-1"_s};
    const QString account = run(u"join"_s, {}).out.section(u'\t', 0, 0); // has not opted in to anything
    const QString json = u"{\"accountIds\":[\"%1\"]}"_s.arg(account);
    const auto create = [&] {
        const QString details = u"{\"accountDetails\":[{\"accountId\":\"%1\",\"email\":\"a@b.example\"}]}"_s.arg(account);
        return run(u"call"_s, milan + QStringList {u"CreateMembers"_s, details})
            .json()["unprocessedAccounts"_L1]
            .toArray()
            .size();
    };
    QCOMPARE(create(), 1);
    const Run opted = run(u"optin"_s, milan + QStringList {account});
    QCOMPARE(opted.status, 0);
    QCOMPARE(opted.err, u"Opt 1 account(s) in to Europe (Milan)\n"_s);
    QCOMPARE(create(), 0);
    QCOMPARE(run(u"optin"_s, milan + QStringList {u"--off"_s, account}).err, u"Opt 1 account(s) out of Europe (Milan)\n"_s);
}

void TestWorkspaceVerbs::leavingAndOptingInAreRefused_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("leave: nobody") << u"leave"_s << QStringList {} << 2;
    QTest::newRow("leave: a stranger") << u"leave"_s << QStringList {u"999999999999"_s} << 2;
    QTest::newRow("leave: no number") << u"leave"_s << QStringList {u"me"_s} << 2;
    QTest::newRow("leave: the administrator") << u"leave"_s << QStringList {Administrator.toString()} << 1;
    QTest::newRow("optin: nobody") << u"optin"_s << QStringList {} << 2;
    QTest::newRow("optin: where everybody is") << u"optin"_s << QStringList {Administrator.toString()} << 2;
    QTest::newRow("optin: a Region that is not used")
        << u"optin"_s << QStringList {u"--region"_s, u"eu-south-1"_s, Administrator.toString()} << 2;
    QTest::newRow("optin: no Region") << u"optin"_s << QStringList {u"--region"_s, u"moon-1"_s, Administrator.toString()} << 2;
}

void TestWorkspaceVerbs::leavingAndOptingInAreRefused()
{
    QFETCH(const QString, verb);
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    const Run refused = run(verb, arguments);
    QCOMPARE(refused.status, status);
    QVERIFY(!refused.err.isEmpty());
    QVERIFY(history().isEmpty());
}

void TestWorkspaceVerbs::policiesManagePlans()
{
    const QString policy = u"{\"guardduty\":{\"enablement\":{\"default\":{\"foundational\":{\"status\":{\"@@assign\":\"enabled\"}},"
                           "\"s3_data_events\":{\"status\":{\"@@assign\":\"enabled\"}}}}}}"_s;
    const auto before = protectedMembers();
    QCOMPARE(run(u"policy"_s, {u"--type"_s, u"enabled"_s}).status, 0);
    QCOMPARE(run(u"policy"_s, {u"--put"_s, u"-"_s, u"--name"_s, u"baseline"_s}, policy).status, 0);
    QVERIFY(protectedMembers() > before);
    const Run refused = call(u"UpdateDetector"_s, Off);
    QCOMPARE(refused.status, 1); // managed, so read-only
    QCOMPARE(ownS3(), u"ENABLED"_s);
    const QJsonDocument listed = run(u"policy"_s).json();
    QVERIFY(listed["policyTypeEnabled"_L1].toBool());
    QCOMPARE(listed["policies"_L1][0]["name"_L1].toString(), u"baseline"_s);
    QVERIFY(run(u"policy"_s, {u"--effective"_s, Administrator.toString()}).out.contains(u"s3_data_events"_s));
    QCOMPARE(run(u"policy"_s, {u"--remove"_s, u"baseline"_s}).status, 0);
    QCOMPARE(call(u"UpdateDetector"_s, Off).status, 0);
}

void TestWorkspaceVerbs::badPoliciesAreRefused_data()
{
    QTest::addColumn<QString>("content");
    QTest::newRow("no JSON") << u"{"_s;
    QTest::newRow("no GuardDuty policy") << u"{\"tags\":{}}"_s;
    QTest::newRow("unknown plan")
        << u"{\"guardduty\":{\"enablement\":{\"default\":{\"foundational\":{\"status\":{\"@@assign\":\"enabled\"}},"
           "\"s4\":{\"status\":{\"@@assign\":\"enabled\"}}}}}}"_s;
    QTest::newRow("unknown value")
        << u"{\"guardduty\":{\"enablement\":{\"default\":{\"foundational\":{\"status\":{\"@@assign\":\"maybe\"}}}}}}"_s;
}

void TestWorkspaceVerbs::badPoliciesAreRefused()
{
    QFETCH(const QString, content);
    const Run refused = run(u"policy"_s, {u"--put"_s, u"-"_s}, content);
    QCOMPARE(refused.status, 2);
    QVERIFY(!refused.err.isEmpty());
    QVERIFY(history().isEmpty());
}

void TestWorkspaceVerbs::changesOfAWorkspaceThatIsOpenElsewhereNameItsOwner()
{
    const auto owner = SimulatedGuardDuty::opened(m_folder->filePath(u"w.bucketwatch"_s), std::make_shared<SystemClock>());
    QVERIFY(owner);
    for (const QString &verb : {u"undo"_s, u"redo"_s, u"join"_s}) {
        const Run refused = run(verb);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(refused.err));
    }
    QCOMPARE(run(u"history"_s).status, 0);
}

void TestWorkspaceVerbs::aDamagedWorkspaceSaysHowToSaveIt()
{
    const QString path = m_folder->filePath(u"w.bucketwatch"_s);
    QVERIFY(Database::open(path, Database::Mode::ReadWrite)
            ->run(u"UPDATE account_piece SET data = CAST(x'a5a5' || substr(data, 3) AS BLOB)"_s));
    const QString where = u"(account_piece 0)\nTo save what can be read of it"_s;
    QVERIFY2(call(u"ListDetectors"_s, u"{}"_s).err.contains(where), qPrintable(call(u"ListDetectors"_s, u"{}"_s).err));
    QFile file(path);
    QVERIFY(file.resize(file.size() / 2));
    const QString command = u"bucketwatchctl recover "_s + path + u" NEW-FILE"_s;
    for (const Run &refused : {call(u"ListDetectors"_s, u"{}"_s), run(u"undo"_s), run(u"replay"_s, {path})})
        QVERIFY2(refused.err.contains(command), qPrintable(refused.err));
}

QTEST_GUILESS_MAIN(TestWorkspaceVerbs)
#include "tst_workspaceverbs.moc"

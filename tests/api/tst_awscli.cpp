// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/awscli.h"

#include "guardduty/changecalls.h"
#include "organization/generator.h"
#include "organization/rules.h"

#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

const AccountId Administrator(412887530196);

} // namespace

class TestAwsCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void printsEachFormExactly_data();
    void printsEachFormExactly();
    void cutsMembersIntoBatchesOfFifty();
    void onlyTheFirstOfManyCommandsAreWritten();
    void repeatsThePreferenceForMembersAsItWillStand();
    void readsMembersAndFindingsInBatches();
    void theRealCommandLineTakesEachForm_data();
    void theRealCommandLineTakesEachForm();
    void theRealCommandLineRefusesTheNamesOfTheWire();

private:
    void addForms() const;
    [[nodiscard]] static int exitStatusOf(const QString &command);

    Region m_ireland = *Region::parse(u"eu-west-1"_s);
    OrganizationView m_view = generateOrganization(demoOptions());
    QString m_detector = detectorIdFor(Administrator, m_ireland).toString();
};

void TestAwsCli::addForms() const
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("command");
    const QString ids = u"--detector-id "_s + m_detector;
    const auto features = [](const QString &json) { return u"--features '"_s + json + u'\''; };
    const auto lines = [](const QStringList &parts) { return parts.join(u" \\\n    "_s); };
    const QString in = u"--region eu-west-1"_s;
    QTest::newRow("own detector on") << Change(SetOwnFeature {m_ireland, Feature::S3DataEvents, true})
                                     << lines({u"aws guardduty update-detector"_s, in, ids,
                                            features(u"[{\"Name\":\"S3_DATA_EVENTS\",\"Status\":\"ENABLED\"}]"_s)});
    QTest::newRow("own detector off") << Change(SetOwnFeature {m_ireland, Feature::S3DataEvents, false})
                                      << lines({u"aws guardduty update-detector"_s, in, ids,
                                             features(u"[{\"Name\":\"S3_DATA_EVENTS\",\"Status\":\"DISABLED\"}]"_s)});
    QTest::newRow("two members") << Change(
        SetMemberFeature {m_ireland, {AccountId(12345678901), AccountId(555555555555)}, Feature::S3DataEvents, true})
                                 << lines({u"aws guardduty update-member-detectors"_s, in, ids,
                                        u"--account-ids 012345678901 555555555555"_s,
                                        features(u"[{\"Name\":\"S3_DATA_EVENTS\",\"Status\":\"ENABLED\"}]"_s)});
    for (const AutoEnable preference : {AutoEnable::All, AutoEnable::New, AutoEnable::None}) {
        const QString word = wireName(preference);
        QTest::addRow("preference %s", qPrintable(word))
            << Change(SetAutoEnable {m_ireland, {}, {{Feature::S3DataEvents, preference}}})
            << lines({u"aws guardduty update-organization-configuration"_s, in, ids,
                   features(u"[{\"Name\":\"S3_DATA_EVENTS\",\"AutoEnable\":\"%1\"}]"_s.arg(word)),
                   u"--auto-enable-organization-members NEW"_s});
    }
    QTest::newRow("members and two plans")
        << Change(SetAutoEnable {m_ireland, AutoEnable::All,
               {{Feature::S3DataEvents, AutoEnable::All}, {Feature::RdsLoginEvents, AutoEnable::New}}})
        << lines({u"aws guardduty update-organization-configuration"_s, in, ids,
               features(
                   u"[{\"Name\":\"S3_DATA_EVENTS\",\"AutoEnable\":\"ALL\"},{\"Name\":\"RDS_LOGIN_EVENTS\",\"AutoEnable\":\"NEW\"}]"_s),
               u"--auto-enable-organization-members ALL"_s});
}

/// Exit status of @p command against a port that nobody listens on: 255 means that the command line was understood.
int TestAwsCli::exitStatusOf(const QString &command)
{
    const QTemporaryDir home;
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    for (const QString &name : {u"AWS_PROFILE"_s, u"AWS_CONFIG_FILE"_s, u"AWS_ENDPOINT_URL"_s, u"AWS_ENDPOINT_URL_GUARDDUTY"_s})
        environment.remove(name);
    environment.insert(u"AWS_ACCESS_KEY_ID"_s, u"AKIAIOSFODNN7EXAMPLE"_s);
    environment.insert(u"AWS_SECRET_ACCESS_KEY"_s, u"secret"_s);
    environment.insert(u"AWS_EC2_METADATA_DISABLED"_s, u"true"_s);
    environment.insert(u"AWS_MAX_ATTEMPTS"_s, u"1"_s);
    shell.setProcessEnvironment(environment);
    shell.start(u"/bin/sh"_s, {u"-c"_s, command + u" --endpoint-url http://127.0.0.1:9"_s});
    return shell.waitForFinished(120000) ? shell.exitCode() : -1;
}

void TestAwsCli::printsEachFormExactly_data()
{
    addForms();
}

void TestAwsCli::printsEachFormExactly()
{
    QFETCH(const Change, change);
    QFETCH(const QString, command);
    QCOMPARE(awsCliCommands(m_view, Administrator, change), QStringList {command});
}

void TestAwsCli::cutsMembersIntoBatchesOfFifty()
{
    SetMemberFeature change {m_ireland, {}, Feature::S3DataEvents, true};
    for (std::uint64_t i = 1; i <= 101; ++i)
        change.accounts.push_back(AccountId(i));
    const auto calls = callsFor(m_view, Administrator, change);
    QCOMPARE(calls.size(), 3U);
    QCOMPARE(calls[0].input["accountIds"_L1].toArray().size(), 50);
    QCOMPARE(calls[2].input["accountIds"_L1].toArray().size(), 1);
    QCOMPARE(awsCliCommands(m_view, Administrator, change).size(), 3);
}

void TestAwsCli::onlyTheFirstOfManyCommandsAreWritten()
{
    constexpr qsizetype Batches = CliCommands::Most + 2;
    ChangeRequest request {{Administrator, Door::Window}, {}, {}};
    for (const bool enable : {true, false}) { // each takes Batches commands
        SetMemberFeature change {m_ireland, {}, Feature::S3DataEvents, enable};
        for (std::uint64_t i = 1; i <= Batches * 50; ++i)
            change.accounts.push_back(AccountId(i));
        request.changes.emplace_back(std::move(change));
    }
    const CliCommands commands = cliCommandsFor(m_view, request);
    QCOMPARE(commands.count, 2 * Batches);
    QCOMPARE(commands.first, awsCliCommands(m_view, request).first(CliCommands::Most));
    QVERIFY(commands.text().startsWith(commands.first.front()));
    QVERIFY(commands.text().section(u'\n', -1).startsWith(u"# 104 more"_s));

    request.changes.resize(1);
    std::get<SetMemberFeature>(request.changes.front()).accounts.resize(101);
    const CliCommands few = cliCommandsFor(m_view, request);
    QCOMPARE(few.count, 3);
    QCOMPARE(few.text(), awsCliCommands(m_view, request).join(u"\n\n"_s));
}

void TestAwsCli::repeatsThePreferenceForMembersAsItWillStand()
{
    const ChangeRequest request {{Administrator, Door::Window}, {},
        {SetAutoEnable {m_ireland, AutoEnable::None, {}},
            SetAutoEnable {m_ireland, {}, {{Feature::S3DataEvents, AutoEnable::New}}}}};
    const QStringList commands = awsCliCommands(m_view, request);
    QCOMPARE(commands.size(), 2);
    QVERIFY2(commands[1].endsWith(u"--auto-enable-organization-members NONE"_s), qPrintable(commands[1]));
}

void TestAwsCli::readsMembersAndFindingsInBatches()
{
    std::vector<AccountId> accounts {Administrator};
    for (int i = 0; i < 51; ++i)
        accounts.push_back(AccountId(100000000000 + static_cast<quint64>(i)));
    const QStringList members = memberDetectorsCommands(m_view, m_ireland, Administrator, accounts);
    QCOMPARE(members.size(), 3);
    const QString between = u" \\\n    "_s;
    const QString where = u"--region eu-west-1"_s + between + u"--detector-id "_s + m_detector;
    QCOMPARE(members[0], u"aws guardduty get-detector"_s + between + where);
    QVERIFY(members[1].startsWith(u"aws guardduty get-member-detectors"_s + between + where));
    QCOMPARE(members[2], u"aws guardduty get-member-detectors"_s + between + where + between + u"--account-ids 100000000050"_s);
    const FindingId finding = *FindingId::parse(u"1ab92989eaf0e742df4a014d5ef0b4e1"_s);
    QCOMPARE(findingsCommands(m_view, m_ireland, Administrator, {finding}),
        QStringList {u"aws guardduty get-findings"_s + between + where + between + u"--finding-ids "_s + finding.toString()});
    QVERIFY(findingsCommands(m_view, m_ireland, AccountId(999999999999), {finding}).isEmpty());
}

void TestAwsCli::theRealCommandLineTakesEachForm_data()
{
    addForms();
}

void TestAwsCli::theRealCommandLineTakesEachForm()
{
    if (QStandardPaths::findExecutable(u"aws"_s).isEmpty())
        QSKIP("The AWS CLI is not installed.");
    QFETCH(const Change, change);
    for (const QString &command : awsCliCommands(m_view, Administrator, change))
        QCOMPARE(exitStatusOf(command), 255);
}

void TestAwsCli::theRealCommandLineRefusesTheNamesOfTheWire()
{
    if (QStandardPaths::findExecutable(u"aws"_s).isEmpty())
        QSKIP("The AWS CLI is not installed.");
    QString command = awsCliCommands(m_view, Administrator, SetOwnFeature {m_ireland, Feature::S3DataEvents, true}).constFirst();
    command.replace(u"\"Name\""_s, u"\"name\""_s);
    QCOMPARE(exitStatusOf(command), 252);
}

QTEST_GUILESS_MAIN(TestAwsCli)
#include "tst_awscli.moc"

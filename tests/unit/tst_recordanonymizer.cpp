// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/clientsoftware.h"
#include "detection/pentestsystem.h"
#include "recording/anonymizer.h"
#include "recording/company.h"
#include "recording/recordanonymizer.h"
#include "recording/recordingwriter.h"
#include "replay/replayloader.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Replay> replayed(const QString &folder)
{
    QFuture<Result<std::shared_ptr<const Replay>>> future = loadReplay({.paths = {folder + "/AWSLogs"_L1},
        .threatLists = {folder + "/lists/threat.txt"_L1},
        .customThreatLists = {folder + "/lists/custom-threat.txt"_L1},
        .torLists = {folder + "/lists/tor.txt"_L1},
        .trustedLists = {},
        .isMonitored = {}});
    future.waitForFinished();
    return future.result().value_or(nullptr);
}

/// Type, and how often each was seen.
std::multimap<QString, int> countsOf(const Replay &replay)
{
    std::multimap<QString, int> counts;
    for (const Finding &finding : replay.findings)
        counts.emplace(finding.type, finding.count);
    return counts;
}

} // namespace

class RecordAnonymizerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findingsKeepTypesAndCounts_data();
    void findingsKeepTypesAndCounts();
    void nothingOfTheOrganizationStays();
    void textsAreReplacedByWhatTheyAre_data();
    void textsAreReplacedByWhatTheyAre();
    void whatRulesReadInUserAgentsStays_data();
    void whatRulesReadInUserAgentsStays();
    void programsStayTheSame();
    void neighborsStayNeighbors();
    void equalNamesStayEqual();
    void nothingToReadIsAnError();
};

void RecordAnonymizerTest::findingsKeepTypesAndCounts_data()
{
    QTest::addColumn<QString>("scenario");
    for (const char *name : {"ransom", "attack-sequence", "silent-destruction", "public-bucket", "malicious-ip", "tor",
             "custom-list", "kali", "bucket-block-off"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void RecordAnonymizerTest::findingsKeepTypesAndCounts()
{
    QFETCH(const QString, scenario);
    const QTemporaryDir before;
    const QTemporaryDir after;
    const auto written = writeRecording(
        {.company = {.accounts = 2, .days = 15, .eventsPerDay = 150, .seed = 5}, .scenario = scenario}, before.path());
    QVERIFY(written);
    const QString lists = before.path() + "/lists/"_L1;
    const auto done = anonymizeRecording({before.path() + "/AWSLogs"_L1},
        {lists + "threat.txt"_L1, lists + "custom-threat.txt"_L1, lists + "tor.txt"_L1}, after.path());
    QVERIFY(done);
    QCOMPARE(done->events, *written);
    QCOMPARE(done->unreadable, 0);
    // A list may have no address that occurs; empty ones are no lists.
    for (const char *name : {"threat.txt", "custom-threat.txt", "tor.txt"}) {
        QFile list(after.path() + "/lists/"_L1 + QLatin1StringView(name));
        QVERIFY(list.open(QIODevice::ReadWrite | QIODevice::Append));
        QVERIFY(list.write("255.255.255.255\n") > 0);
    }
    const auto first = replayed(before.path());
    const auto second = replayed(after.path());
    QVERIFY(first && second);
    QVERIFY(!first->findings.empty());
    QCOMPARE(countsOf(*second), countsOf(*first));
    QCOMPARE(second->statistics.events, first->statistics.events);
}

void RecordAnonymizerTest::nothingOfTheOrganizationStays()
{
    const CompanyOptions options {.accounts = 2, .days = 15, .eventsPerDay = 120, .seed = 5};
    const QTemporaryDir folder;
    const QString before = folder.filePath(u"before.json"_s);
    const QString after = folder.filePath(u"after.json"_s);
    QVERIFY(writeRecording({.company = options, .scenario = u"silent-destruction"_s}, before));
    QVERIFY(anonymizeRecording({before}, {}, after));
    QFile file(after);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const Company company = makeCompany(options);
    QStringList secrets {company.name, u"intake"_s, u"nightly"_s, u"platform-admin"_s, u"svc-health"_s, u"10.20."_s};
    for (const Workplace &place : company.places) {
        secrets += {place.account.toString(), place.data, place.backup, place.admin};
        for (const Person &person : place.people)
            secrets += {person.name, person.desk, person.home};
    }
    for (const QString &secret : std::as_const(secrets))
        QVERIFY2(!text.contains(secret.toUtf8()), qPrintable(secret));
    QVERIFY(
        text.contains("GetObject") && text.contains("s3.amazonaws.com") && text.contains(company.places.front().region.toUtf8()));
}

void RecordAnonymizerTest::textsAreReplacedByWhatTheyAre_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("words of AWS stay") << QByteArray(
        R"({"awsRegion":"eu-west-1","eventName":"GetObject","userAgent":"[aws-cli/2]"})")
                                       << QByteArray(
                                              R"({"awsRegion":"eu-west-1","eventName":"GetObject","userAgent":"[aws-cli/2]"})");
    QTest::newRow("an account") << QByteArray(R"({"recipientAccountId":"444455556666"})")
                                << QByteArray(R"({"recipientAccountId":"100000000001"})");
    QTest::newRow("an account without quotes")
        << QByteArray(R"({"recipientAccountId":444455556666})") << QByteArray(R"({"recipientAccountId":100000000001})");
    QTest::newRow("an ARN") << QByteArray(R"({"arn":"arn:aws:sts::444455556666:assumed-role/reader/ada"})")
                            << QByteArray(R"({"arn":"arn:aws:sts::100000000001:assumed-role/name-1/name-2"})");
    QTest::newRow("root stays root") << QByteArray(R"({"arn":"arn:aws:iam::444455556666:root"})")
                                     << QByteArray(R"({"arn":"arn:aws:iam::100000000001:root"})");
    QTest::newRow("an access key") << QByteArray(R"({"accessKeyId":"AKIAQWERTYUIOPASDFGH"})")
                                   << QByteArray(R"({"accessKeyId":"AKIA0000000000000001"})");
    QTest::newRow("bucket and host agree")
        << QByteArray(R"({"requestParameters":{"Host":"till.s3.eu-west-1.amazonaws.com","bucketName":"till"}})")
        << QByteArray(R"({"requestParameters":{"Host":"name-1.s3.eu-west-1.amazonaws.com","bucketName":"name-1"}})");
    QTest::newRow("a policy keeps its meaning")
        << QByteArray(
               R"({"bucketPolicy":{"Statement":[{"Action":"s3:GetObject","Effect":"Allow","Principal":"*","Resource":"arn:aws:s3:::till/*"}]}})")
        << QByteArray(
               R"({"bucketPolicy":{"Statement":[{"Action":"s3:GetObject","Effect":"Allow","Principal":"*","Resource":"arn:aws:s3:::name-1/*"}]}})");
    QTest::newRow("what went wrong, not whose") << QByteArray(R"({"errorCode":"AccessDenied","errorMessage":"ada may not"})")
                                                << QByteArray(R"({"errorCode":"AccessDenied","errorMessage":"removed"})");
    QTest::newRow("anonymous callers stay anonymous")
        << QByteArray(R"({"userIdentity":{"accountId":"anonymous","principalId":"","type":"AWSAccount"}})")
        << QByteArray(R"({"userIdentity":{"accountId":"anonymous","principalId":"","type":"AWSAccount"}})");
    QTest::newRow("services stay") << QByteArray(R"({"sourceIPAddress":"athena.amazonaws.com"})")
                                   << QByteArray(R"({"sourceIPAddress":"athena.amazonaws.com"})");
    const auto row = [](const char *name, const char *from, const char *to) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to);
    };
    row("a bucket in a path", R"({"url":"https://s3.amazonaws.com/secret-bucket/key"})",
        R"({"url":"https://s3.amazonaws.com/name-1/name-2"})");
    row("a group of everybody", R"({"URI":"http://acs.amazonaws.com/groups/global/AllUsers"})",
        R"({"URI":"http://acs.amazonaws.com/groups/global/AllUsers"})");
    row("a grantee elsewhere", R"({"URI":"https://files.halden.example/x"})", R"({"URI":"https://name-1/name-2"})");
    row("a registry", R"({"Host":"123456789012.dkr.ecr.eu-west-1.amazonaws.com"})", R"({"Host":"name-1.amazonaws.com"})");
    row("a registry that calls", R"({"sourceIPAddress":"123456789012.dkr.ecr.eu-west-1.amazonaws.com"})",
        R"({"sourceIPAddress":"name-1.amazonaws.com"})");
    row("a service with its Region", R"({"Host":"s3.dualstack.eu-west-1.amazonaws.com"})",
        R"({"Host":"s3.dualstack.eu-west-1.amazonaws.com"})");
    row("a program", R"({"userAgent":"[aws-cli/2.15.30 md/awscrt#0.23.8 (ada@halden.example) app/till ada@halden.example]"})",
        R"({"userAgent":"[aws-cli/2.15.30 md/awscrt#0.23.8]"})");
    row("a program without a version", R"({"userAgent":"till of ada@halden.example"})", R"({"userAgent":"name-1"})");
    row("a service that calls", R"({"invokedBy":"athena.amazonaws.com"})", R"({"invokedBy":"athena.amazonaws.com"})");
    row("somebody who calls", R"({"invokedBy":"till"})", R"({"invokedBy":"name-1"})");
    row("tags", R"({"tags":{"halden:team":"till"}})", R"({"tags":{"name-1":"name-2"}})");
    row("tags in a condition",
        R"({"Condition":{"StringEquals":{"aws:ResourceTag/halden":"till","aws:SourceVpce":"vpce-1","sso.halden.example:sub":"x"}}})",
        R"({"Condition":{"StringEquals":{"aws:ResourceTag/name-1":"name-2","aws:SourceVpce":"name-3","name-4":"name-5"}}})");
    row("bytes", R"({"additionalEventData":{"bytesTransferredOut":123456789012}})",
        R"({"additionalEventData":{"bytesTransferredOut":123456789012}})");
    row("bytes in quotes", R"({"Content-Length":"123456789012"})", R"({"Content-Length":"123456789012"})");
    QTest::newRow("an address") << QByteArray(R"({"sourceIPAddress":"203.0.113.7"})")
                                << QByteArray(R"({"sourceIPAddress":"198.18.0.1"})");
    QTest::newRow("everybody's address stays")
        << QByteArray(R"({"aws:SourceIp":"0.0.0.0/0"})") << QByteArray(R"({"aws:SourceIp":"0.0.0.0/0"})");
}

void RecordAnonymizerTest::textsAreReplacedByWhatTheyAre()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    RecordAnonymizer anonymizer;
    QJsonObject made = anonymizer.anonymized(QJsonDocument::fromJson(from).object(), 7);
    QCOMPARE(made["eventID"_L1].toString(), u"00000000-0000-4000-8000-000000000007"_s);
    made.remove("eventID"_L1);
    QCOMPARE(QJsonDocument(made).toJson(QJsonDocument::Compact), to);
}

void RecordAnonymizerTest::whatRulesReadInUserAgentsStays_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *from, const char *to) { QTest::newRow(from) << QString::fromLatin1(from) << QString::fromLatin1(to); };
    row("s3cmd (Kali Linux)", "name-1 md/distrib#kali");
    row("Mozilla/5.0 (X11; ada; Linux/6.1.0-kali5-amd64)", "Mozilla/5.0 md/distrib#kali");
    row("[Boto3 distrib#kali.2025]", "[name-1 distrib#kali.2025]");
    row("aws-cli#2.15 os/linux@ada.parrot", "aws-cli#2.15 md/distrib#parrot");
    row("aws-cli/2.9 linux/ada@kali exe/x86_64.parrot.4", "aws-cli/2.9 exe/x86_64.parrot.4 md/distrib#kali");
    row("till on Pentoo Linux", "name-1 md/distrib#pentoo");
    row("aws-cli/2.15 app/kali app#kali", "aws-cli/2.15");
    row("ada@halden.example aws-cli/2.15", "name-1 aws-cli/2.15");
    row("(till) aws-cli/2.15", "name-1 aws-cli/2.15");
    row("[till_856fd1a1-7ab5]", "[name-1]");
}

void RecordAnonymizerTest::whatRulesReadInUserAgentsStays()
{
    QFETCH(const QString, from);
    RecordAnonymizer anonymizer;
    const QString made = anonymizer.anonymized({{u"userAgent"_s, from}}, 1)["userAgent"_L1].toString();
    QTEST(made, "to");
    const auto distribution = [](const QString &agent) {
        return pentestSystemOf(agent.toStdString()).transform([](const PentestSystem &system) { return system.distribution; });
    };
    QVERIFY(distribution(made) == distribution(from));
}

void RecordAnonymizerTest::programsStayTheSame()
{
    RecordAnonymizer anonymizer;
    const auto program = [&anonymizer](const QString &agent) {
        const QString made = anonymizer.anonymized({{u"userAgent"_s, agent}}, 1)["userAgent"_L1].toString();
        const std::string text = made.toStdString();
        return std::string(clientSoftwareOf(text));
    };
    QCOMPARE(program(u"aws-cli/2.15"_s), "aws-cli");
    QCOMPARE(program(u"till_856fd1a1-7ab5 of ada"_s), program(u"[till (ada) x/1]"_s));
    QVERIFY(program(u"till"_s) != program(u"bill"_s));
}

void RecordAnonymizerTest::neighborsStayNeighbors()
{
    AddressPseudonyms addresses;
    const auto network = [&addresses](const QString &text) { return addresses.of(text).section(u'.', 0, 2); };
    QCOMPARE(network(u"203.0.113.7"_s), network(u"203.0.113.9"_s));
    QVERIFY(network(u"203.0.113.7"_s) != network(u"203.0.114.7"_s));
    QVERIFY(addresses.of(u"10.1.2.3"_s).startsWith("10."_L1));
    QVERIFY(addresses.of(u"192.168.2.3"_s).startsWith("10."_L1));
    QVERIFY(addresses.of(u"2a00:1450::5"_s).startsWith("2001:db8:"_L1));
    QCOMPARE(addresses.of(u"127.0.0.1"_s), u"127.0.0.1"_s);
    QCOMPARE(addresses.of(u"kms.amazonaws.com"_s), u"kms.amazonaws.com"_s);
}

void RecordAnonymizerTest::equalNamesStayEqual()
{
    Pseudonyms names;
    QCOMPARE(names.name(u"till"_s), names.name(u"till"_s));
    QVERIFY(names.name(u"till"_s) != names.name(u"bill"_s));
    QCOMPARE(names.arn(u"arn:aws:s3:::till"_s), QString("arn:aws:s3:::"_L1 + names.name(u"till"_s)));
}

void RecordAnonymizerTest::nothingToReadIsAnError()
{
    const QTemporaryDir folder;
    const auto done = anonymizeRecording({folder.filePath(u"nothing"_s)}, {}, folder.filePath(u"out"_s));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::BadInput);
    const auto list = anonymizeRecording({folder.path()}, {folder.filePath(u"list.txt"_s)}, folder.filePath(u"out"_s));
    QVERIFY(!list && list.error().message.contains("list.txt"_L1));
}

QTEST_APPLESS_MAIN(RecordAnonymizerTest)
#include "tst_recordanonymizer.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/api.h"

#include "support/memoryhost.h"

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// Describe- and UpdateOrganizationConfiguration, GetOrganizationStatistics, Enable-, Disable- and
/// ListOrganizationAdminAccounts.
class TestApiOrganization : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void describeHasBothFormsInStep();
    void describeTellsThatTheLimitIsReached();
    void describeGoesByPages_data();
    void describeGoesByPages();
    void describeLeavesOutWhatTheRegionDoesNotOffer();
    void preferencesComeBackAsTheyWereSet_data();
    void preferencesComeBackAsTheyWereSet();
    void updateIsRefused_data();
    void updateIsRefused();
    void allReachesExistingAccounts();
    void statisticsCountTheOrganization();
    void managementDelegatesAndWithdraws();
    void delegationIsRefused_data();
    void delegationIsRefused();
};

void TestApiOrganization::describeHasBothFormsInStep()
{
    MemoryHost host(anOrganization().build());
    host.edit([](RegionView &region) {
        region.configuration.features[static_cast<std::size_t>(Feature::S3DataEvents)] = AutoEnable::New;
        region.configuration.features[static_cast<std::size_t>(Feature::EbsMalwareProtection)] = AutoEnable::All;
    });
    const QJsonObject reply = host.answer(u"DescribeOrganizationConfiguration"_s);
    QCOMPARE(reply["autoEnableOrganizationMembers"_L1].toString(), u"NEW"_s);
    QCOMPARE(reply["autoEnable"_L1], QJsonValue(true));
    QCOMPARE(reply["memberAccountLimitReached"_L1], QJsonValue(false));
    QVERIFY(!reply.contains("nextToken"_L1));
    QCOMPARE(reply["features"_L1].toArray().size(), 8);
    QVERIFY(named(reply["features"_L1], u"AI_ANALYST"_s).isEmpty());
    const QJsonValue sources = reply["dataSources"_L1];
    QCOMPARE(named(reply["features"_L1], u"S3_DATA_EVENTS"_s)["autoEnable"_L1].toString(), u"NEW"_s);
    QCOMPARE(sources["s3Logs"_L1]["autoEnable"_L1], QJsonValue(true));
    QCOMPARE(named(reply["features"_L1], u"EKS_AUDIT_LOGS"_s)["autoEnable"_L1].toString(), u"NONE"_s);
    QCOMPARE(sources["kubernetes"_L1]["auditLogs"_L1]["autoEnable"_L1], QJsonValue(false));
    QCOMPARE(
        sources["malwareProtection"_L1]["scanEc2InstanceWithFindings"_L1]["ebsVolumes"_L1]["autoEnable"_L1], QJsonValue(true));
}

void TestApiOrganization::describeTellsThatTheLimitIsReached()
{
    MemoryHost host(anOrganization().build());
    host.edit([](RegionView &region) { region.configuration.memberAccountLimitReached = true; });
    QCOMPARE(host.answer(u"DescribeOrganizationConfiguration"_s)["memberAccountLimitReached"_L1], QJsonValue(true));
}

void TestApiOrganization::describeGoesByPages_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("pages");
    QTest::newRow("one each") << 1 << 8;
    QTest::newRow("three") << 3 << 3;
    QTest::newRow("all but one") << 7 << 2;
    QTest::newRow("all") << 8 << 1;
    QTest::newRow("more than there are") << 50 << 1;
}

void TestApiOrganization::describeGoesByPages()
{
    QFETCH(const int, size);
    QFETCH(const int, pages);
    MemoryHost host(anOrganization().build());
    const QJsonArray all = host.answer(u"DescribeOrganizationConfiguration"_s)["features"_L1].toArray();
    QCOMPARE(all.size(), 8);
    QJsonArray features;
    QJsonObject input {{u"maxResults"_s, size}};
    int count = 0;
    do {
        const QJsonObject reply = host.answer(u"DescribeOrganizationConfiguration"_s, input);
        QVERIFY(reply["features"_L1].toArray().size() <= size);
        QCOMPARE(reply["autoEnableOrganizationMembers"_L1].toString(), u"NEW"_s);
        for (const QJsonValue feature : reply["features"_L1].toArray())
            features.append(feature);
        input.insert(u"nextToken"_s, reply.value("nextToken"_L1));
        ++count;
    } while (input.contains("nextToken"_L1));
    QCOMPARE(count, pages);
    QCOMPARE(features, all);
}

void TestApiOrganization::describeLeavesOutWhatTheRegionDoesNotOffer()
{
    MemoryHost host(anOrganization().build());
    host.edit([](RegionView &region) { region.offersS3Protection = false; });
    const QJsonObject reply = host.answer(u"DescribeOrganizationConfiguration"_s);
    QVERIFY(named(reply["features"_L1], u"S3_DATA_EVENTS"_s).isEmpty());
    QVERIFY(!reply["dataSources"_L1].toObject().contains("s3Logs"_L1));
    const QJsonObject input {{u"autoEnableOrganizationMembers"_s, u"NEW"_s},
        {u"features"_s, QJsonArray {plan(u"S3_DATA_EVENTS"_s, u"NEW"_s, u"autoEnable"_s)}}};
    QCOMPARE(host.refusal(u"UpdateOrganizationConfiguration"_s, input), texts::Invalid);
}

void TestApiOrganization::preferencesComeBackAsTheyWereSet_data()
{
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<QString>("members");
    QTest::addColumn<QString>("s3");
    QTest::addColumn<QString>("agents");
    const QString none = u"NONE"_s;
    for (const QString &word : {u"NEW"_s, u"NONE"_s}) {
        QTest::addRow("members %s", qPrintable(word))
            << QJsonObject {{u"autoEnableOrganizationMembers"_s, word}} << word << none << none;
        QTest::addRow("S3 %s", qPrintable(word)) << QJsonObject {{u"autoEnableOrganizationMembers"_s, u"NEW"_s},
            {u"features"_s, QJsonArray {plan(u"S3_DATA_EVENTS"_s, word, u"autoEnable"_s)}}}
                                                 << u"NEW"_s << word << none;
    }
    QTest::newRow("S3 above members") << QJsonObject {{u"autoEnableOrganizationMembers"_s, none},
        {u"features"_s, QJsonArray {plan(u"S3_DATA_EVENTS"_s, u"ALL"_s, u"autoEnable"_s)}}}
                                      << none << u"ALL"_s << none;
    QTest::newRow("the old flag on") << QJsonObject {{u"autoEnable"_s, true}} << u"NEW"_s << none << none;
    QTest::newRow("the old flag off") << QJsonObject {{u"autoEnable"_s, false}} << none << none << none;
    QTest::newRow("old forms together") << QJsonObject {{u"autoEnable"_s, true},
        {u"dataSources"_s, QJsonObject {{u"s3Logs"_s, QJsonObject {{u"autoEnable"_s, true}}}}}}
                                        << u"NEW"_s << u"NEW"_s << none;
    QJsonObject runtime = plan(u"RUNTIME_MONITORING"_s, u"NEW"_s, u"autoEnable"_s);
    runtime.insert(u"additionalConfiguration"_s, QJsonArray {plan(u"EC2_AGENT_MANAGEMENT"_s, u"NEW"_s, u"autoEnable"_s)});
    QTest::newRow("a switch in a plan") << QJsonObject {{u"autoEnableOrganizationMembers"_s, u"NEW"_s},
        {u"features"_s, QJsonArray {runtime}}}
                                        << u"NEW"_s << none << u"NEW"_s;
}

void TestApiOrganization::preferencesComeBackAsTheyWereSet()
{
    QFETCH(const QJsonObject, input);
    QFETCH(const QString, members);
    QFETCH(const QString, s3);
    QFETCH(const QString, agents);
    MemoryHost host(anOrganization().build());
    QCOMPARE(host.answer(u"UpdateOrganizationConfiguration"_s, input), QJsonObject());
    const QJsonObject reply = host.answer(u"DescribeOrganizationConfiguration"_s);
    QCOMPARE(reply["autoEnableOrganizationMembers"_L1].toString(), members);
    QCOMPARE(reply["autoEnable"_L1].toBool(), members != "NONE"_L1);
    QCOMPARE(named(reply["features"_L1], u"S3_DATA_EVENTS"_s)["autoEnable"_L1].toString(), s3);
    QCOMPARE(reply["dataSources"_L1]["s3Logs"_L1]["autoEnable"_L1].toBool(), s3 != "NONE"_L1);
    const QJsonObject runtime = named(reply["features"_L1], u"RUNTIME_MONITORING"_s);
    QCOMPARE(named(runtime["additionalConfiguration"_L1], u"EC2_AGENT_MANAGEMENT"_s)["autoEnable"_L1].toString(), agents);
}

void TestApiOrganization::updateIsRefused_data()
{
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<AccountId>("account");
    QTest::addColumn<QString>("message");
    const QJsonObject good {{u"autoEnableOrganizationMembers"_s, u"NEW"_s}};
    const auto with = [good](const QString &key, const QJsonValue &value) {
        QJsonObject input = good;
        input.insert(key, value);
        return input;
    };
    const QJsonObject s3 = plan(u"S3_DATA_EVENTS"_s, u"NEW"_s, u"autoEnable"_s);
    QTest::newRow("neither preference") << QJsonObject {{u"features"_s, QJsonArray {s3}}} << Admin << texts::Invalid;
    QTest::newRow("nothing at all") << QJsonObject() << Admin << texts::Invalid;
    QTest::newRow("both preferences") << with(u"autoEnable"_s, true) << Admin << texts::Invalid;
    QTest::newRow("unknown preference") << QJsonObject {{u"autoEnableOrganizationMembers"_s, u"SOME"_s}} << Admin
                                        << texts::Invalid;
    QTest::newRow("unknown preference of a plan")
        << with(u"features"_s, QJsonArray {plan(u"S3_DATA_EVENTS"_s, u"SOME"_s, u"autoEnable"_s)}) << Admin << texts::Invalid;
    QTest::newRow("a plan without preference")
        << with(u"features"_s, QJsonArray {plan(u"AI_ANALYST"_s, u"NEW"_s, u"autoEnable"_s)}) << Admin << texts::Invalid;
    QTest::newRow("a plan twice") << with(u"features"_s, QJsonArray {s3, s3}) << Admin << texts::Invalid;
    QTest::newRow("status in place of a preference")
        << with(u"features"_s, QJsonArray {plan(u"S3_DATA_EVENTS"_s, u"ENABLED"_s)}) << Admin << texts::Invalid;
    QTest::newRow("by a member") << good << Active << texts::NotMaster;
    QTest::newRow("by the management account") << good << Management << texts::NotMaster;
    QTest::newRow("by a standalone account") << good << Standalone << texts::NotMaster;
    QTest::newRow("by an account without GuardDuty")
        << QJsonObject {{u"autoEnable"_s, true}, {u"DetectorId"_s, u"12ab"_s}} << Bare << texts::Foreign;
}

void TestApiOrganization::updateIsRefused()
{
    QFETCH(const QJsonObject, input);
    QFETCH(const AccountId, account);
    QFETCH(const QString, message);
    MemoryHost host(anOrganization().build());
    QCOMPARE(host.refusal(u"UpdateOrganizationConfiguration"_s, input, account), message);
    if (account != Admin && account != Bare)
        QCOMPARE(host.refusal(u"DescribeOrganizationConfiguration"_s, {}, account), message);
    QCOMPARE(host.edits, EditNumber(0));
}

void TestApiOrganization::allReachesExistingAccounts()
{
    MemoryHost host(anOrganization().build());
    QVERIFY(host.call(u"UpdateOrganizationConfiguration"_s,
        {{u"autoEnableOrganizationMembers"_s, u"ALL"_s},
            {u"features"_s, QJsonArray {plan(u"S3_DATA_EVENTS"_s, u"ALL"_s, u"autoEnable"_s)}}}));
    QCOMPARE(host.edits, EditNumber(1));
    for (const AccountId account : {Admin, Active, ActiveToo, Standalone, Bare})
        QVERIFY2(host.detectorOf(account).isEnabled(Feature::S3DataEvents), qPrintable(account.toString()));
    for (const QString &operation : {u"DisassociateMembers"_s, u"StopMonitoringMembers"_s, u"DeleteMembers"_s}) {
        QCOMPARE(host.refusal(operation, ids({Active})),
            u"Members cannot be suspended, disassociated or deleted in Europe (Ireland) while GuardDuty is enabled automatically for all accounts (autoEnableOrganizationMembers is ALL)."_s);
        QVERIFY(host.memberOf(Active).status == RelationshipStatus::Enabled);
    }
}

void TestApiOrganization::statisticsCountTheOrganization()
{
    MemoryHost host(anOrganization().withS3(Active).withS3(Standalone).withS3(Suspended).build());
    const QJsonValue details = host.answer(u"GetOrganizationStatistics"_s)["organizationDetails"_L1];
    QCOMPARE(details["updatedAt"_L1], QJsonValue(toEpochSeconds(Now)));
    const QJsonValue statistics = details["organizationStatistics"_L1];
    QCOMPARE(statistics["totalAccountsCount"_L1].toInt(), 8); // all but the invited one from outside
    QCOMPARE(statistics["memberAccountsCount"_L1].toInt(), 5);
    QCOMPARE(statistics["activeAccountsCount"_L1].toInt(), 4);
    QCOMPARE(statistics["enabledAccountsCount"_L1].toInt(), 6);
    QCOMPARE(named(statistics["countByFeature"_L1], u"S3_DATA_EVENTS"_s)["enabledAccountsCount"_L1].toInt(), 2);
    QCOMPARE(named(statistics["countByFeature"_L1], u"RUNTIME_MONITORING"_s)["additionalConfiguration"_L1].toArray().size(), 3);
    for (const AccountId account : {Active, Management, Standalone, Bare})
        QCOMPARE(host.refusal(u"GetOrganizationStatistics"_s, {}, account), texts::NotMaster);
}

void TestApiOrganization::managementDelegatesAndWithdraws()
{
    MemoryHost host(anOrganization().withoutAdministrator().build());
    host.edit([](RegionView &region) { // no members, or the administrator could not go
        region.members = {};
        region.members.resize(region.detectors.size());
    });
    const QJsonObject whom {{u"adminAccountId"_s, Standalone.toString()}};
    QCOMPARE(host.answer(u"ListOrganizationAdminAccounts"_s, {}, Management), (QJsonObject {{u"adminAccounts"_s, QJsonArray()}}));
    QCOMPARE(host.answer(u"EnableOrganizationAdminAccount"_s, whom, Management), QJsonObject());
    QCOMPARE(host.ireland()->administrator, std::optional(Standalone));
    QCOMPARE(host.answer(u"ListOrganizationAdminAccounts"_s, {}, Management)["adminAccounts"_L1].toArray(),
        QJsonArray {(QJsonObject {{u"adminAccountId"_s, Standalone.toString()}, {u"adminStatus"_s, u"ENABLED"_s}})});
    QCOMPARE(host.answer(u"DisableOrganizationAdminAccount"_s, whom, Management), QJsonObject());
    QVERIFY(!host.ireland()->administrator);
    QCOMPARE(host.refusal(u"DisableOrganizationAdminAccount"_s, whom, Management),
        u"The request failed because the delegated administrator account has already been disabled and/or GuardDuty protection has been disabled."_s);
}

void TestApiOrganization::delegationIsRefused_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<AccountId>("account");
    QTest::addColumn<QString>("message");
    const auto whom = [](const QString &account) { return QJsonObject {{u"adminAccountId"_s, account}}; };
    const QString enable = u"EnableOrganizationAdminAccount"_s;
    const QString disable = u"DisableOrganizationAdminAccount"_s;
    const QString list = u"ListOrganizationAdminAccounts"_s;
    for (const AccountId account : {Admin, Active, Standalone, Bare}) {
        QTest::addRow("enable by %s", qPrintable(account.toString()))
            << enable << whom(Active.toString()) << account << texts::NotMaster;
        QTest::addRow("disable by %s", qPrintable(account.toString()))
            << disable << whom(Admin.toString()) << account << texts::NotMaster;
        QTest::addRow("list by %s", qPrintable(account.toString())) << list << QJsonObject() << account << texts::NotMaster;
    }
    QTest::newRow("another administrator")
        << enable << whom(Active.toString()) << Management
        << u"The request failed because another account is already enabled as GuardDuty delegated administrator for the organization."_s;
    QTest::newRow("account from outside")
        << enable << whom(Invited.toString()) << Management
        << u"The request failed because admin account passed is not member of AWS Organizations."_s;
    QTest::newRow("unknown account") << enable << whom(u"999999999999"_s) << Management
                                     << u"The request failed because admin account passed is not member of AWS Organizations."_s;
    QTest::newRow("no number") << enable << whom(u"security"_s) << Management << texts::Invalid;
    QTest::newRow("no account") << enable << QJsonObject() << Management << texts::Invalid;
    QTest::newRow("disable: no number") << disable << whom(u"12"_s) << Management << texts::Invalid;
    QTest::newRow("foreign token") << list << QJsonObject {{u"nextToken"_s, u"x"_s}} << Management << texts::Invalid;
}

void TestApiOrganization::delegationIsRefused()
{
    QFETCH(const QString, operation);
    QFETCH(const QJsonObject, input);
    QFETCH(const AccountId, account);
    QFETCH(const QString, message);
    MemoryHost host(anOrganization().build());
    QCOMPARE(host.refusal(operation, input, account), message);
    QCOMPARE(host.edits, EditNumber(0));
}

QTEST_GUILESS_MAIN(TestApiOrganization)
#include "tst_apiorganization.moc"

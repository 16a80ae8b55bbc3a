// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/changecalls.h"

#include "support/memoryhost.h"

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

namespace {

CreateDetector newDetector(Region region)
{
    CreateDetector change;
    change.region = region;
    return change;
}

} // namespace

class TestChangeCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void callsComeBackAsTheChangesTheyCarryOut_data();
    void callsComeBackAsTheChangesTheyCarryOut();
    void longListsAreCutIntoBatches_data();
    void longListsAreCutIntoBatches();
    void aSwitchTakesItsPlanAlongAsItStands();
    void tagsNeedTwoCalls();
    void withoutADetectorOnlySomeCallsRemain_data();
    void withoutADetectorOnlySomeCallsRemain();
    void otherChangesAreNoCalls_data();
    void otherChangesAreNoCalls();
};

void TestChangeCalls::callsComeBackAsTheChangesTheyCarryOut_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("operation");
    const auto row
        = [](const char *name, const Change &change, const QString &operation) { QTest::newRow(name) << change << operation; };
    const AdditionalSetting agent {AdditionalConfiguration::RuntimeEc2AgentManagement, true};
    row("own plan", SetOwnFeature {Ireland, Feature::S3DataEvents, true}, u"UpdateDetector"_s);
    row("own plan with a switch", SetOwnFeature {Ireland, Feature::RuntimeMonitoring, true, {agent}}, u"UpdateDetector"_s);
    row("suspend", SetOwnDetector {Ireland, false, std::nullopt}, u"UpdateDetector"_s);
    row("frequency", SetOwnDetector {Ireland, std::nullopt, PublishingFrequency::OneHour}, u"UpdateDetector"_s);
    row("create", newDetector(Ireland), u"CreateDetector"_s);
    row("create with all",
        CreateDetector {Ireland, false, PublishingFrequency::SixHours,
            {{Feature::S3DataEvents, false}, {Feature::RuntimeMonitoring, true}}, {agent}, {{u"team"_s, u"blue"_s}}},
        u"CreateDetector"_s);
    row("delete", DeleteDetector {Ireland}, u"DeleteDetector"_s);
    row("tag", SetTags {Ireland, {{u"team"_s, u"blue"_s}, {u"stage"_s, u""_s}}, {}}, u"TagResource"_s);
    row("untag", SetTags {Ireland, {}, {u"team"_s, u"stage"_s}}, u"UntagResource"_s);
    row("members' plan", SetMemberFeature {Ireland, {Active, Management}, Feature::S3DataEvents, true},
        u"UpdateMemberDetectors"_s);
    row("members' plans",
        SetMemberFeature {
            Ireland, {Active}, {{Feature::S3DataEvents, true}, {Feature::EksAuditLogs, false}, {Feature::RuntimeMonitoring, true, {agent}}}},
        u"UpdateMemberDetectors"_s);
    row("members' plan with a switch", SetMemberFeature {Ireland, {Active}, Feature::RuntimeMonitoring, false, {agent}},
        u"UpdateMemberDetectors"_s);
    row("create members", CreateMembers {Ireland, {{Bare, u"bare@test.example"_s}, {Standalone, u"s@test.example"_s}}},
        u"CreateMembers"_s);
    for (const auto &[action, operation] :
        {std::pair(MemberAction::Invite, u"InviteMembers"_s),
            std::pair(MemberAction::StartMonitoring, u"StartMonitoringMembers"_s),
            std::pair(MemberAction::StopMonitoring, u"StopMonitoringMembers"_s),
            std::pair(MemberAction::Disassociate, u"DisassociateMembers"_s), std::pair(MemberAction::Delete, u"DeleteMembers"_s)})
        row(qPrintable(operation), ActOnMembers {Ireland, action, {Active, Suspended}}, operation);
    row("accept", AcceptInvitation {Ireland, Standalone, QString(32, u'a')}, u"AcceptAdministratorInvitation"_s);
    row("decline", RefuseInvitations {Ireland, false, {Standalone}}, u"DeclineInvitations"_s);
    row("delete invitations", RefuseInvitations {Ireland, true, {Standalone, Active}}, u"DeleteInvitations"_s);
    row("leave", LeaveAdministrator {Ireland}, u"DisassociateFromAdministratorAccount"_s);
    row("preferences",
        SetAutoEnable {Ireland, AutoEnable::All,
            {{Feature::S3DataEvents, AutoEnable::New}, {Feature::RuntimeMonitoring, AutoEnable::All}},
            {{AdditionalConfiguration::RuntimeEc2AgentManagement, AutoEnable::New}}},
        u"UpdateOrganizationConfiguration"_s);
    row("delegate", SetAdministrator {Ireland, Active, true}, u"EnableOrganizationAdminAccount"_s);
    row("withdraw", SetAdministrator {Ireland, Admin, false}, u"DisableOrganizationAdminAccount"_s);
}

void TestChangeCalls::callsComeBackAsTheChangesTheyCarryOut()
{
    QFETCH(const Change, change);
    QFETCH(const QString, operation);
    const auto calls = callsFor(anOrganization().build(), Admin, change);
    QCOMPARE(calls.size(), 1U);
    QCOMPARE(calls[0].operation, operation);
    const ApiReply checked = OperationTable::builtIn().check(calls[0].operation, calls[0].input);
    QVERIFY(checked);
    QCOMPARE(*checked, calls[0].input);
    const auto changes = changesFrom({calls[0].operation, calls[0].region, *checked});
    QVERIFY(changes);
    QVERIFY(*changes == std::vector<Change> {change});
}

void TestChangeCalls::longListsAreCutIntoBatches_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("list");
    std::vector<AccountId> accounts;
    std::vector<CreateMembers::Details> details;
    for (std::uint64_t i = 1; i <= 120; ++i) {
        accounts.emplace_back(i);
        details.push_back({AccountId(i), u"a@test.example"_s});
    }
    QTest::newRow("plans") << Change(SetMemberFeature {Ireland, accounts, Feature::S3DataEvents, true}) << u"accountIds"_s;
    QTest::newRow("create") << Change(CreateMembers {Ireland, details}) << u"accountDetails"_s;
    QTest::newRow("actions") << Change(ActOnMembers {Ireland, MemberAction::Delete, accounts}) << u"accountIds"_s;
    QTest::newRow("invitations") << Change(RefuseInvitations {Ireland, true, accounts}) << u"accountIds"_s;
}

void TestChangeCalls::longListsAreCutIntoBatches()
{
    QFETCH(const Change, change);
    QFETCH(const QString, list);
    const auto calls = callsFor(anOrganization().build(), Admin, change);
    QCOMPARE(calls.size(), 3U);
    QCOMPARE(calls[0].input[list].toArray().size(), 50);
    QCOMPARE(calls[2].input[list].toArray().size(), 20);
}

void TestChangeCalls::aSwitchTakesItsPlanAlongAsItStands()
{
    const auto calls = callsFor(anOrganization().build(), Admin,
        SetAutoEnable {Ireland, {}, {}, {{AdditionalConfiguration::RdsDataRisk, AutoEnable::New}}});
    QCOMPARE(calls.size(), 1U);
    QJsonObject rds = plan(u"RDS_LOGIN_EVENTS"_s, u"NONE"_s, u"autoEnable"_s);
    rds.insert(u"additionalConfiguration"_s, QJsonArray {plan(u"RDS_DATA_RISK"_s, u"NEW"_s, u"autoEnable"_s)});
    QCOMPARE(calls[0].input["features"_L1].toArray(), QJsonArray {rds});
    QCOMPARE(calls[0].input["autoEnableOrganizationMembers"_L1].toString(), u"NEW"_s);
}

void TestChangeCalls::tagsNeedTwoCalls()
{
    const auto calls = callsFor(anOrganization().build(), Admin, SetTags {Ireland, {{u"a"_s, u"b"_s}}, {u"c"_s}});
    QCOMPARE(calls.size(), 2U);
    QCOMPARE(calls[0].operation, u"UntagResource"_s);
    QCOMPARE(calls[1].operation, u"TagResource"_s);
}

void TestChangeCalls::withoutADetectorOnlySomeCallsRemain_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("calls");
    QTest::newRow("create") << Change(newDetector(Ireland)) << 1;
    QTest::newRow("decline") << Change(RefuseInvitations {Ireland, false, {Standalone}}) << 1;
    QTest::newRow("delegate") << Change(SetAdministrator {Ireland, Active, true}) << 1;
    QTest::newRow("own plan") << Change(SetOwnFeature {Ireland, Feature::S3DataEvents, true}) << 0;
    QTest::newRow("tags") << Change(SetTags {Ireland, {{u"a"_s, u"b"_s}}, {}}) << 0;
    QTest::newRow("members") << Change(ActOnMembers {Ireland, MemberAction::Delete, {Active}}) << 0;
    QTest::newRow("a Region that is not used") << Change(newDetector(*Region::parse(u"eu-west-3"_s))) << 0;
}

void TestChangeCalls::withoutADetectorOnlySomeCallsRemain()
{
    QFETCH(const Change, change);
    QFETCH(const int, calls);
    const OrganizationView view = anOrganization().build();
    QCOMPARE(std::ssize(callsFor(view, Bare, change)), calls);
    QCOMPARE(std::ssize(callsFor(view, AccountId(999), change)), calls); // nor is there one of an account that nobody knows
}

void TestChangeCalls::otherChangesAreNoCalls_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("join") << Change(JoinOrganization {{{Standalone, u"s"_s, u"s@test.example"_s}}});
    QTest::newRow("leave") << Change(LeaveOrganization {{Active}});
    QTest::newRow("opt in") << Change(SetRegionOptIn {Ireland, {Active}, true});
    QTest::newRow("policies") << Change(SetPolicyType {true});
    QTest::newRow("the clock") << Change(SetTime {});
}

void TestChangeCalls::otherChangesAreNoCalls()
{
    QFETCH(const Change, change);
    QVERIFY(callsFor(anOrganization().build(), Management, change).empty());
    QCOMPARE(changesFrom({u"ListDetectors"_s, Ireland, {}}).error().httpStatus, 404);
}

QTEST_GUILESS_MAIN(TestChangeCalls)
#include "tst_changecalls.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/preview.h"

#include "guardduty/changecalls.h"
#include "guardduty/changetitle.h"
#include "guardduty/operationtable.h"
#include "support/organizationbuilder.h"

#include <QJsonArray>
#include <QTest>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void countsWhatChangesWhatIsSoAndWhatIsNotReached();
    void changesBuildOnThoseBeforeThem();
    void changesThatCancelEachOtherLeaveNoPatch();
    void oneRefusalRefusesAll();
    void anEmptyRequestIsRefused();
    void callsComeBackAsTheChangesTheyCarryOut_data();
    void callsComeBackAsTheChangesTheyCarryOut();
    void titlesSayWhatIsDone_data();
    void titlesSayWhatIsDone();
    void titlesTellOfAllThatIsAskedFor();
    void theTableKnowsEveryOperation();
    void theTableTakesTextForNumbersInQueries();
    void theTableTakesWholeNumbersThatKeepTheirValue();
    void theTableDropsWhatTheOperationDoesNotKnow();
    void theTableReadsSdkNamesAtEveryDepth();

private:
    Region m_ireland = *Region::parse(u"eu-west-1"_s);
    [[nodiscard]] ChangeRequest request(std::vector<Change> changes, AccountId caller = Admin) const
    {
        return {{caller, Door::Window}, {}, std::move(changes)};
    }
};

void TestPreview::countsWhatChangesWhatIsSoAndWhatIsNotReached()
{
    const OrganizationView view = anOrganization().withS3(ActiveToo).build();
    const auto preview
        = previewOf(view, request({SetMemberFeature {m_ireland, {Active, ActiveToo, Bare}, Feature::S3DataEvents, true}}));
    QVERIFY(preview);
    QCOMPARE(preview->changedAccounts(), 1);
    QCOMPARE(preview->alreadySo(), 1);
    QCOMPARE(preview->unprocessed().size(), 1U);
    QCOMPARE(preview->effects.size(), 1U);
    const FieldChange change = preview->effects[0].patch.regions.at(0).fields.at(0);
    QCOMPARE(change, (FieldChange {Active, fieldOf(Feature::S3DataEvents), 0, 1}));
}

void TestPreview::changesBuildOnThoseBeforeThem()
{
    const OrganizationView view = anOrganization().build();
    const auto preview = previewOf(view,
        request({SetAutoEnable {m_ireland, {}, {{Feature::S3DataEvents, AutoEnable::All}}},
            SetOwnFeature {m_ireland, Feature::S3DataEvents, true}}));
    QVERIFY(preview);
    QVERIFY(preview->effects[1].patch.isEmpty()); // ALL has it done for the administrator already
    QCOMPARE(preview->effects[1].alreadySo, std::vector<AccountId> {Admin});
    QCOMPARE(preview->patch().regions.size(), 1U);
    QVERIFY(!preview->changesNothing());
    QCOMPARE(preview->changedAccounts(), 5);
}

void TestPreview::changesThatCancelEachOtherLeaveNoPatch()
{
    const OrganizationView view = anOrganization().build();
    const auto preview = previewOf(view,
        request({SetMemberFeature {m_ireland, {Active}, Feature::S3DataEvents, true},
            SetMemberFeature {m_ireland, {Active}, Feature::S3DataEvents, false}, SetAutoEnable {m_ireland, AutoEnable::None, {}},
            SetAutoEnable {m_ireland, AutoEnable::New, {}}}));
    QVERIFY(preview);
    QVERIFY(preview->patch().isEmpty());
    QVERIFY(preview->changesNothing());
    QCOMPARE(preview->changedAccounts(), 0);
    QVERIFY(preview->result.regions.front()->detectors == view.regions.front()->detectors); // their dates too
    QCOMPARE(preview->result.regions.front()->configuration, view.regions.front()->configuration);
}

void TestPreview::oneRefusalRefusesAll()
{
    const OrganizationView view = anOrganization().build();
    const auto preview = previewOf(view,
        request({SetOwnFeature {m_ireland, Feature::S3DataEvents, true}, SetMemberFeature {m_ireland, {Active}}}, Standalone));
    QVERIFY(!preview);
    QCOMPARE(preview.error().kind, Error::Kind::Denied);
}

void TestPreview::anEmptyRequestIsRefused()
{
    QCOMPARE(previewOf(anOrganization().build(), request({})).error().kind, Error::Kind::BadInput);
}

void TestPreview::callsComeBackAsTheChangesTheyCarryOut_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("own on") << Change(SetOwnFeature {m_ireland, Feature::S3DataEvents, true});
    QTest::newRow("own off") << Change(SetOwnFeature {m_ireland, Feature::EksAuditLogs, false});
    QTest::newRow("members") << Change(SetMemberFeature {m_ireland, {Active, Management}, Feature::S3DataEvents, true});
    QTest::newRow("preferences") << Change(SetAutoEnable {
        m_ireland, AutoEnable::All, {{Feature::S3DataEvents, AutoEnable::New}, {Feature::AiProtection, AutoEnable::None}}});
}

void TestPreview::callsComeBackAsTheChangesTheyCarryOut()
{
    QFETCH(const Change, change);
    const auto calls = callsFor(anOrganization().build(), Admin, change);
    QCOMPARE(calls.size(), 1U);
    const ApiReply checked = OperationTable::builtIn().check(calls[0].operation, calls[0].input);
    QVERIFY(checked);
    QCOMPARE(*checked, calls[0].input);
    const auto changes = changesFrom({calls[0].operation, calls[0].region, *checked});
    QVERIFY(changes);
    QVERIFY(*changes == std::vector<Change> {change});
}

void TestPreview::titlesSayWhatIsDone_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("title");
    QTest::newRow("own") << Change(SetOwnFeature {m_ireland, Feature::S3DataEvents, false})
                         << u"Disable S3 Protection for this account in Europe (Ireland)"_s;
    QTest::newRow("members") << Change(SetMemberFeature {m_ireland, {Active, ActiveToo}, Feature::S3DataEvents, true})
                             << u"Enable S3 Protection for 2 account(s) in Europe (Ireland)"_s;
    QTest::newRow("all") << Change(SetAutoEnable {m_ireland, {}, {{Feature::S3DataEvents, AutoEnable::All}}})
                         << u"Enable S3 Protection for all accounts in Europe (Ireland)"_s;
    QTest::newRow("new") << Change(SetAutoEnable {m_ireland, {}, {{Feature::RdsLoginEvents, AutoEnable::New}}})
                         << u"Enable RDS Protection for new accounts in Europe (Ireland)"_s;
    QTest::newRow("none") << Change(SetAutoEnable {m_ireland, {}, {{Feature::S3DataEvents, AutoEnable::None}}})
                          << u"Do not enable S3 Protection automatically in Europe (Ireland)"_s;
    QTest::newRow("members' preference") << Change(SetAutoEnable {m_ireland, AutoEnable::New, {}})
                                         << u"Auto-enable GuardDuty for NEW in Europe (Ireland)"_s;
    QTest::newRow("a switch") << Change(
        SetAutoEnable {m_ireland, {}, {}, {{AdditionalConfiguration::RuntimeEc2AgentManagement, AutoEnable::New}}})
                              << u"Enable Amazon EC2 agent for new accounts in Europe (Ireland)"_s;
    QTest::newRow("several preferences") << Change(
        SetAutoEnable {m_ireland, AutoEnable::All, {{Feature::S3DataEvents, AutoEnable::None}}})
                                         << u"Set the auto-enable preferences of Foundational GuardDuty, S3 Protection in Europe "
                                            "(Ireland)"_s;
    QTest::newRow("many preferences") << Change(SetAutoEnable {m_ireland, {},
        {{Feature::S3DataEvents, AutoEnable::All}, {Feature::EksAuditLogs, AutoEnable::All},
            {Feature::RdsLoginEvents, AutoEnable::All}, {Feature::AiProtection, AutoEnable::All}}})
                                      << u"Set the auto-enable preferences of S3 Protection, EKS Protection, RDS Protection and 1 "
                                         "more in Europe (Ireland)"_s;
    const auto row = [](const Change &change, const QString &title) { QTest::newRow(qPrintable(title)) << change << title; };
    row(SetOwnDetector {m_ireland, false, {}}, u"Suspend GuardDuty for this account in Europe (Ireland)"_s);
    row(SetOwnDetector {m_ireland, true, {}}, u"Resume GuardDuty for this account in Europe (Ireland)"_s);
    row(SetOwnDetector {m_ireland, {}, PublishingFrequency::OneHour},
        u"Set how often updated findings are published in Europe (Ireland)"_s);
    CreateDetector create;
    create.region = m_ireland;
    row(create, u"Enable GuardDuty for this account in Europe (Ireland)"_s);
    row(DeleteDetector {m_ireland}, u"Disable GuardDuty for this account in Europe (Ireland)"_s);
    row(SetTags {m_ireland, {{u"team"_s, u"red"_s}}, {}}, u"Tag the detector in Europe (Ireland)"_s);
    row(SetTags {m_ireland, {}, {u"team"_s}}, u"Remove tags of the detector in Europe (Ireland)"_s);
    row(CreateMembers {m_ireland, {{Bare, {}}}}, u"Add 1 member account(s) in Europe (Ireland)"_s);
    row(ActOnMembers {m_ireland, MemberAction::Invite, {Bare}}, u"Invite 1 account(s) in Europe (Ireland)"_s);
    row(ActOnMembers {m_ireland, MemberAction::StartMonitoring, {Bare}},
        u"Resume GuardDuty for 1 member account(s) in Europe (Ireland)"_s);
    row(ActOnMembers {m_ireland, MemberAction::StopMonitoring, {Bare}},
        u"Suspend GuardDuty for 1 member account(s) in Europe (Ireland)"_s);
    row(ActOnMembers {m_ireland, MemberAction::Disassociate, {Bare}}, u"Disassociate 1 account(s) in Europe (Ireland)"_s);
    row(ActOnMembers {m_ireland, MemberAction::Delete, {Bare}}, u"Delete 1 account(s) from the members in Europe (Ireland)"_s);
    row(AcceptInvitation {m_ireland, Admin, {}}, u"Accept the invitation of account 412887530196 in Europe (Ireland)"_s);
    row(RefuseInvitations {m_ireland, false, {Admin}}, u"Decline 1 invitation(s) in Europe (Ireland)"_s);
    row(RefuseInvitations {m_ireland, true, {Admin}}, u"Delete 1 invitation(s) in Europe (Ireland)"_s);
    row(LeaveAdministrator {m_ireland}, u"Leave the administrator account in Europe (Ireland)"_s);
    row(SetAdministrator {m_ireland, Admin, true},
        u"Make account 412887530196 the delegated administrator in Europe (Ireland)"_s);
    row(SetAdministrator {m_ireland, Admin, false},
        u"Remove account 412887530196 as delegated administrator in Europe (Ireland)"_s);
    row(RegisterAdministrator {Admin, true}, u"Register account 412887530196 as delegated administrator"_s);
    row(RegisterAdministrator {Admin, false}, u"Deregister account 412887530196 as delegated administrator"_s);
    row(JoinOrganization {{{Bare, {}, {}, true}}}, u"Let 1 account(s) join the organization"_s);
    row(LeaveOrganization {{Bare}}, u"Let 1 account(s) leave the organization"_s);
    row(SetRegionOptIn {m_ireland, {Bare}, true}, u"Opt 1 account(s) in to Europe (Ireland)"_s);
    row(SetRegionOptIn {m_ireland, {Bare}, false}, u"Opt 1 account(s) out of Europe (Ireland)"_s);
    row(SetPolicyType {true}, u"Enable organization policies for GuardDuty"_s);
    row(SetPolicyType {false}, u"Disable organization policies for GuardDuty"_s);
    PutPolicy put;
    put.policy.name = u"S3"_s;
    row(put, u"Attach the policy \u201cS3\u201d"_s);
    row(RemovePolicy {u"S3"_s}, u"Remove the policy \u201cS3\u201d"_s);
    row(SetTime {{{}, When}}, u"Stop the simulated clock at 2026-11-01T00:00:00.000Z"_s);
    row(SetTime {}, u"Set the simulated clock to the time of this computer"_s);
    row(SetTime {{26h + 15min + 2s, {}}}, u"Set the simulated clock 1 d 2 h 15 min ahead of this computer"_s);
    row(SetTime {{-3h, {}}}, u"Set the simulated clock 3 h behind this computer"_s);
    const std::vector<PlanSetting> off {{Feature::S3DataEvents, false}, {Feature::LambdaNetworkLogs, false}};
    row(SetMemberFeature {m_ireland, {Active}, off},
        u"Disable S3 Protection, Lambda Protection for 1 account(s) in Europe (Ireland)"_s);
    row(SetMemberFeature {m_ireland, {Active}, {{Feature::S3DataEvents, false}, {Feature::LambdaNetworkLogs, true}}},
        u"Change S3 Protection, Lambda Protection for 1 account(s) in Europe (Ireland)"_s);
    row(SetPropagation {Propagation::Delayed}, u"Let preferences reach existing accounts within 24 hours"_s);
    row(SetPropagation {Propagation::AtOnce}, u"Let preferences reach existing accounts at once"_s);
    const QString bucket = u"arn:aws:s3:::findings/guardduty"_s;
    row(CreateDestination {m_ireland, {{}, bucket, {}}}, u"Export findings of Europe (Ireland) to the bucket \u201cfindings\u201d"_s);
    row(UpdateDestination {m_ireland, {}, bucket}, u"Export findings of Europe (Ireland) to the bucket \u201cfindings\u201d"_s);
    row(UpdateDestination {m_ireland, {}, {}, u"key"_s}, u"Change the export of findings in Europe (Ireland)"_s);
    row(DeleteDestination {m_ireland, {}}, u"Stop exporting findings in Europe (Ireland)"_s);
    row(SettlePending {}, u"Carry out pending changes"_s);
}

void TestPreview::titlesSayWhatIsDone()
{
    QFETCH(const Change, change);
    QFETCH(const QString, title);
    QCOMPARE(titleOf({change}), title);
    const Change other = SetPolicyType {true};
    QCOMPARE(titleOf({change, other, other}), title + u", and 2 more change(s)"_s);
}

void TestPreview::titlesTellOfAllThatIsAskedFor()
{
    const auto own = [this](Feature feature, bool enable) { return SetOwnFeature {m_ireland, feature, enable}; };
    const SetOwnDetector often {m_ireland, {}, PublishingFrequency::OneHour};
    QCOMPARE(titleOf({own(Feature::S3DataEvents, false), own(Feature::LambdaNetworkLogs, false)}),
        u"Disable S3 Protection, Lambda Protection for this account in Europe (Ireland)"_s);
    QCOMPARE(titleOf({own(Feature::S3DataEvents, false), own(Feature::LambdaNetworkLogs, true)}),
        u"Change S3 Protection, Lambda Protection for this account in Europe (Ireland)"_s);
    QCOMPARE(titleOf({often, own(Feature::S3DataEvents, false), own(Feature::LambdaNetworkLogs, false)}),
        u"Set how often updated findings are published in Europe (Ireland), and 1 more change(s)"_s);
    QCOMPARE(titleOf({SetOwnDetector {m_ireland, false, PublishingFrequency::OneHour}}),
        u"Suspend GuardDuty for this account in Europe (Ireland), and 1 more change(s)"_s);
}

void TestPreview::theTableKnowsEveryOperation()
{
    const OperationTable &table = OperationTable::builtIn();
    QVERIFY(table.names().size() > 100);
    for (const QString &name : table.names()) {
        const Operation *operation = table.find(name);
        QVERIFY(operation && operation->uri.startsWith(u'/') && !operation->method.isEmpty());
        for (const Parameter &parameter : operation->input)
            QVERIFY2(parameter.place != Parameter::Place::Path || operation->uri.contains(u'{' + parameter.name + u'}'),
                qPrintable(name));
    }
    QVERIFY(!table.find(u"MakeCoffee"_s));
    QCOMPARE(table.check(u"MakeCoffee"_s, {}).error().httpStatus, 404);
}

void TestPreview::theTableTakesTextForNumbersInQueries()
{
    const auto checked
        = OperationTable::builtIn().check(u"ListMembers"_s, {{u"DetectorId"_s, u"d"_s}, {u"maxResults"_s, u"7"_s}});
    QVERIFY(checked);
    QCOMPARE(checked->value("maxResults"_L1), QJsonValue(7));
    for (const QJsonValue &wrong : {QJsonValue(u"0"_s), QJsonValue(51), QJsonValue(1.5), QJsonValue(u"many"_s), QJsonValue(true),
             QJsonValue(u"inf"_s), QJsonValue(u"nan"_s)})
        QVERIFY(!OperationTable::builtIn().check(u"ListMembers"_s, {{u"DetectorId"_s, u"d"_s}, {u"maxResults"_s, wrong}}));
}

void TestPreview::theTableTakesWholeNumbersThatKeepTheirValue()
{
    const auto older = [](const QJsonValue &moment) {
        const QJsonObject condition {{u"lessThan"_s, moment}};
        const QJsonObject criteria {{u"criterion"_s, QJsonObject {{u"updatedAt"_s, condition}}}};
        return OperationTable::builtIn().check(u"ListFindings"_s, {{u"DetectorId"_s, u"d"_s}, {u"findingCriteria"_s, criteria}});
    };
    QVERIFY(older(1793491200000.0));
    QVERIFY(older(-9007199254740992.0));
    for (const QJsonValue &wrong : {QJsonValue(u"1793491200000"_s), QJsonValue(u"inf"_s), QJsonValue(1e308), QJsonValue(0.5)})
        QVERIFY(!older(wrong));
}

void TestPreview::theTableDropsWhatTheOperationDoesNotKnow()
{
    const auto checked = OperationTable::builtIn().check(u"GetDetector"_s, {{u"DetectorId"_s, u"d"_s}, {u"surprise"_s, 1}});
    QVERIFY(checked);
    QCOMPARE(checked->keys(), QStringList {u"DetectorId"_s});
}

void TestPreview::theTableReadsSdkNamesAtEveryDepth()
{
    const QJsonObject sdk {{u"AccountIds"_s, QJsonArray {u"111122223333"_s}},
        {u"Features"_s, QJsonArray {QJsonObject {{u"Name"_s, u"S3_DATA_EVENTS"_s}, {u"Status"_s, u"ENABLED"_s}}}}};
    const QJsonObject wire {{u"accountIds"_s, QJsonArray {u"111122223333"_s}},
        {u"features"_s, QJsonArray {QJsonObject {{u"name"_s, u"S3_DATA_EVENTS"_s}, {u"status"_s, u"ENABLED"_s}}}}};
    QCOMPARE(OperationTable::builtIn().withWireNames(u"UpdateMemberDetectors"_s, sdk), wire);
    QCOMPARE(OperationTable::builtIn().withWireNames(u"UpdateMemberDetectors"_s, wire), wire);
}

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/effectivepolicy.h"

#include "organization/pending.h"
#include "organization/policycodec.h"
#include "organization/refusals.h"
#include "support/changingorganization.h"

#include <QTest>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

namespace {

/// A policy with @p blocks, each a key and what is in it: "foundational" and plans, true or false.
QString policyText(const std::vector<std::pair<QString, std::vector<std::pair<QString, bool>>>> &blocks)
{
    QStringList parts;
    for (const auto &[name, plans] : blocks) {
        QStringList values;
        for (const auto &[plan, on] : plans)
            values.append(uR"("%1":{"status":{"@@assign":"%2"}})"_s.arg(plan, on ? u"enabled"_s : u"disabled"_s));
        parts.append(uR"("%1":{%2})"_s.arg(name, values.join(u',')));
    }
    return uR"({"guardduty":{"enablement":{%1}}})"_s.arg(parts.join(u','));
}

QString s3Everywhere(bool on = true)
{
    return policyText({{u"default"_s, {{u"foundational"_s, true}, {u"s3_data_events"_s, on}}}});
}

PutPolicy put(const QString &name, const QString &content, bool root, std::vector<AccountId> accounts = {})
{
    return {{{}, name, content, {}, {}, root, std::move(accounts)}};
}

} // namespace

class TestPolicyRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void readsPolicies();
    void wrongPoliciesSayWhere_data();
    void wrongPoliciesSayWhere();
    void aRegionReplacesTheDefaultAsAWhole();
    void theAccountWinsOverTheRootValueByValue();
    void enablingEnrollsAndSwitchesAtOnce();
    void aDisablingPolicyTurnsThePlanOff();
    void managedPlansAreReadOnly();
    void preferencesDoNotApplyWhileTheTypeIsEnabled();
    void preferencesThatComeBackAreDelayedAsOthers();
    void aPolicyEnrollsWhomAnInvitationSetsFree();
    void withoutThePolicyTypeNothingIsManaged();
    void removingAPolicyDisablesNothing();
    void aNewAdministratorFollowsItsPolicy_data();
    void aNewAdministratorFollowsItsPolicy();
    void membersByInvitationAreCoveredToo_data();
    void membersByInvitationAreCoveredToo();
    void thePolicyEnrollsTheManagementAccount();
    void whatRemainsIsEnforcedWhenAPolicyGoes_data();
    void whatRemainsIsEnforcedWhenAPolicyGoes();
    void aPolicyOfTheSameNameIsReplaced();
    void refusals_data();
    void refusals();
};

void TestPolicyRules::readsPolicies()
{
    const QString text = uR"({"guardduty":{"enablement":{"default":{"foundational":{"status":{"@@assign":"enabled"}},
        "runtime_monitoring":{"status":{"@@assign":"enabled"},"additional_configuration":
            {"ec2_agent_management":{"status":{"@@assign":"disabled"}}}}},
        "us-east-1":{"foundational":{"status":{"@@assign":"disabled"}}}}}})"_s;
    const auto policy = parsePolicyJson(text);
    QVERIFY(policy);
    QCOMPARE(policy->byDefault->foundational, std::optional(true));
    QCOMPARE(policy->byDefault->of(Feature::RuntimeMonitoring), std::optional(true));
    QCOMPARE(
        policy->byDefault->additional[std::size_t(AdditionalConfiguration::RuntimeEc2AgentManagement)], std::optional(false));
    QVERIFY(!policy->byDefault->of(Feature::S3DataEvents));
    QCOMPARE(policy->regions.at(*Region::parse(u"us-east-1"_s)).foundational, std::optional(false));
    QVERIFY(!policyJson(*policy).contains(u"@@"_s));
    QVERIFY(policyJson(*policy).contains(uR"("ec2_agent_management":{"status":"disabled"})"_s));
}

void TestPolicyRules::wrongPoliciesSayWhere_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("place");
    const auto plan
        = [](const QString &inside) { return uR"({"guardduty":{"enablement":{"default":{"foundational":%1}}}})"_s.arg(inside); };
    QTest::newRow("no JSON") << u"{"_s << u"JSON"_s;
    QTest::newRow("empty") << QString() << u"JSON"_s;
    QTest::newRow("array") << u"[]"_s << u"JSON"_s;
    QTest::newRow("no guardduty") << u"{}"_s << u"guardduty"_s;
    QTest::newRow("another service") << uR"({"securityhub":{}})"_s << u"securityhub"_s;
    QTest::newRow("no enablement") << uR"({"guardduty":{}})"_s << u"guardduty.enablement"_s;
    QTest::newRow("nothing inside") << uR"({"guardduty":{"enablement":{}}})"_s << u"guardduty.enablement"_s;
    QTest::newRow("unknown Region") << policyText({{u"eu-west-9"_s, {}}}) << u"eu-west-9"_s;
    QTest::newRow("unknown plan") << policyText({{u"default"_s, {{u"foundational"_s, true}, {u"s3"_s, true}}}}) << u"s3"_s;
    QTest::newRow("the AI analyst") << policyText({{u"default"_s, {{u"ai_analyst"_s, false}}}}) << u"ai_analyst"_s;
    QTest::newRow("no status") << plan(u"{}"_s) << u"default.foundational.status"_s;
    QTest::newRow("status is text") << plan(uR"({"status":"enabled"})"_s) << u"default.foundational.status"_s;
    QTest::newRow("no assign") << plan(uR"({"status":{}})"_s) << u"status.@@assign"_s;
    QTest::newRow("wrong value") << plan(uR"({"status":{"@@assign":"ENABLED"}})"_s) << u"status.@@assign"_s;
    QTest::newRow("another operator") << plan(uR"({"status":{"@@append":"enabled"}})"_s) << u"@@append"_s;
    QTest::newRow("plan without foundation") << policyText({{u"us-east-1"_s, {{u"s3_data_events"_s, true}}}}) << u"us-east-1"_s;
    QTest::newRow("switches of a plan that has none")
        << uR"({"guardduty":{"enablement":{"default":{"s3_data_events":{"status":{"@@assign":"disabled"},
               "additional_configuration":{}}}}}})"_s
        << u"additional_configuration"_s;
}

void TestPolicyRules::wrongPoliciesSayWhere()
{
    QFETCH(const QString, content);
    QFETCH(const QString, place);
    const auto policy = parsePolicyJson(content);
    QVERIFY(!policy);
    QCOMPARE(policy.error().kind, Error::Kind::BadInput);
    QVERIFY2(policy.error().message.contains(place), qPrintable(policy.error().message));
}

void TestPolicyRules::aRegionReplacesTheDefaultAsAWhole()
{
    ChangingOrganization organization;
    const QString text = policyText({{u"default"_s, {{u"foundational"_s, true}, {u"s3_data_events"_s, true}}},
        {u"eu-west-1"_s, {{u"foundational"_s, true}}}});
    QVERIFY(organization.change(Management, put(u"all"_s, text, true)));
    QVERIFY(organization.change(Management, SetPolicyType {true}));
    const auto s3 = [&](QStringView region) {
        return effectivePolicy(organization.view, Active, *Region::parse(region)).of(Feature::S3DataEvents);
    };
    QVERIFY(!s3(u"eu-west-1")); // not merged with the default
    QCOMPARE(s3(u"us-east-1"), std::optional(true));
    QVERIFY(!organization.has(Active, Feature::S3DataEvents));
    QVERIFY(organization.view.regions.front()->detectors[organization.row(Active)].isEnabled(Feature::S3DataEvents));
    QCOMPARE(effectivePolicy(organization.view, Invited, ireland()), PolicyBlock()); // from outside
}

void TestPolicyRules::theAccountWinsOverTheRootValueByValue()
{
    ChangingOrganization organization;
    const QString root
        = policyText({{u"default"_s, {{u"foundational"_s, true}, {u"s3_data_events"_s, true}, {u"eks_audit_logs"_s, true}}}});
    const QString own = policyText({{u"default"_s, {{u"s3_data_events"_s, false}}}});
    QVERIFY(organization.change(Management, SetPolicyType {true}));
    QVERIFY(organization.change(Management, put(u"own"_s, own, false, {Active})));
    QVERIFY(organization.change(Management, put(u"root"_s, root, true)));
    QVERIFY(!organization.has(Active, Feature::S3DataEvents));
    QVERIFY(organization.has(Active, Feature::EksAuditLogs));
    QVERIFY(organization.has(ActiveToo, Feature::S3DataEvents));
    const QString json = effectivePolicyJson(organization.view, Active);
    QVERIFY2(json.contains(uR"("s3_data_events":{"status":"disabled"})"_s), qPrintable(json));
    QVERIFY(effectivePolicyJson(organization.view, Invited).isEmpty());
}

void TestPolicyRules::enablingEnrollsAndSwitchesAtOnce()
{
    ChangingOrganization organization;
    QVERIFY(organization.change(Management, put(u"s3"_s, s3Everywhere(), true))->changed.empty()); // the type is off
    const auto effect = organization.change(Management, SetPolicyType {true});
    QVERIFY(effect);
    for (const AccountId account : {Admin, Management, Active, Suspended, Removed, Standalone, Bare}) {
        QVERIFY(organization.has(account, Feature::S3DataEvents));
        QCOMPARE(organization.detector(account).status, DetectorStatus::Enabled);
        QVERIFY(account == Admin || organization.status(account) == RelationshipStatus::Enabled);
    }
    QVERIFY(!organization.has(Bare, Feature::EksAuditLogs)); // unmanaged plans are not touched
    QVERIFY(!organization.has(Invited, Feature::S3DataEvents));
    QVERIFY(std::ranges::contains(effect->changed, Bare));
}

void TestPolicyRules::aDisablingPolicyTurnsThePlanOff()
{
    ChangingOrganization organization(anOrganization().withS3(Active).withS3(Invited).build());
    QVERIFY(organization.change(Management, SetPolicyType {true}));
    QVERIFY(organization.change(Management, put(u"no S3"_s, s3Everywhere(false), true)));
    QVERIFY(!organization.has(Active, Feature::S3DataEvents));
    QVERIFY(organization.has(Invited, Feature::S3DataEvents)); // not in the organization
    QCOMPARE(organization.reasons(Admin, SetMemberFeature {ireland(), {Active}, Feature::S3DataEvents, true}),
        QStringList {unprocessed::managedByPolicy(u"S3_DATA_EVENTS"_s)});
}

void TestPolicyRules::managedPlansAreReadOnly()
{
    ChangingOrganization organization;
    QVERIFY(organization.change(Management, put(u"s3"_s, s3Everywhere(), true)));
    QVERIFY(organization.change(Management, SetPolicyType {true}));
    const auto own = organization.change(Admin, SetOwnFeature {ireland(), Feature::S3DataEvents, false});
    QVERIFY(!own);
    QCOMPARE(own.error().kind, Error::Kind::Denied);
    QVERIFY(own.error().message.contains(u"GUARDDUTY_POLICY"_s));
    QVERIFY(!organization.change(Admin, SetOwnDetector {ireland(), false, {}}));
    QCOMPARE(organization.reasons(Admin, ActOnMembers {ireland(), MemberAction::StopMonitoring, {Active}}),
        QStringList {unprocessed::managedByPolicy(u"GuardDuty"_s)});
    QVERIFY(organization.change(Admin, SetOwnFeature {ireland(), Feature::RdsLoginEvents, true})); // unmanaged
    const int row = organization.view.accounts->row(Active);
    QCOMPARE(managedBy(organization.view, organization.region(), row, Feature::S3DataEvents),
        std::optional(ManagedBy::GuardDutyPolicy));
    QVERIFY(!managedBy(organization.view, organization.region(), row, Feature::RdsLoginEvents));
    QVERIFY(!managedBy(organization.view, organization.region(), -1, Feature::S3DataEvents));
    QCOMPARE(wireName(ManagedBy::GuardDutyPolicy), u"GUARDDUTY_POLICY"_s);
}

void TestPolicyRules::preferencesDoNotApplyWhileTheTypeIsEnabled()
{
    ChangingOrganization organization(anOrganization().withMembers(AutoEnable::All).build());
    const SetAutoEnable all {ireland(), AutoEnable::All, {{Feature::S3DataEvents, AutoEnable::All}}};
    QVERIFY(organization.change(Management, SetPolicyType {true})); // no policy is attached to anything
    QVERIFY(organization.change(Admin, all)->changed.empty());
    QCOMPARE(organization.region().configuration.of(Feature::S3DataEvents), AutoEnable::All); // stored
    QVERIFY(organization.change({}, JoinOrganization {{{AccountId(5), u"new"_s, {}, true}}}));
    QCOMPARE(organization.status(AccountId(5)), RelationshipStatus::None);
    QVERIFY(organization.change(Admin, ActOnMembers {ireland(), MemberAction::Disassociate, {ActiveToo}})); // ALL blocks nothing
    QVERIFY(organization.change(Management, SetPolicyType {false})); // ALL comes back
    for (const AccountId account : {Active, ActiveToo, Suspended, Removed, Bare, AccountId(5)}) {
        QCOMPARE(organization.status(account), RelationshipStatus::Enabled);
        QVERIFY(organization.has(account, Feature::S3DataEvents));
    }
    QVERIFY(organization.change({}, JoinOrganization {{{AccountId(6), u"newer"_s, {}, true}}}));
    QCOMPARE(organization.status(AccountId(6)), RelationshipStatus::Enabled); // restored
}

void TestPolicyRules::preferencesThatComeBackAreDelayedAsOthers()
{
    ChangingOrganization organization;
    organization.change({}, SetPropagation {Propagation::Delayed}).value();
    QVERIFY(organization.change(Management, SetPolicyType {true}));
    QVERIFY(organization.change(Admin, SetAutoEnable {ireland(), AutoEnable::All, {{Feature::S3DataEvents, AutoEnable::All}}}));
    QVERIFY(!nextDue(organization.view));
    QVERIFY(organization.change(Management, SetPolicyType {false}));
    QVERIFY(!organization.has(Active, Feature::S3DataEvents));
    QVERIFY(organization.pending(Active).of(Feature::S3DataEvents) != 0);
    QVERIFY(organization.pending(Bare).enrollment != 0);
}

void TestPolicyRules::aPolicyEnrollsWhomAnInvitationSetsFree()
{
    ChangingOrganization organization;
    QVERIFY(organization.change(Bare, createDetector()));
    QVERIFY(organization.change(Standalone, CreateMembers {ireland(), {{Bare, u"aws@test.example"_s}}}));
    QVERIFY(organization.change(Standalone, ActOnMembers {ireland(), MemberAction::Invite, {Bare}}));
    QVERIFY(organization.change(Bare, AcceptInvitation {ireland(), Standalone, {}}));
    QVERIFY(organization.change(Management, SetPolicyType {true}));
    QVERIFY(organization.change(Management, put(u"s3"_s, s3Everywhere(), true)));
    QCOMPARE(organization.status(Bare), RelationshipStatus::None);
    QVERIFY(organization.change(Bare, LeaveAdministrator {ireland()}));
    QCOMPARE(organization.status(Bare), RelationshipStatus::Enabled);
}

void TestPolicyRules::withoutThePolicyTypeNothingIsManaged()
{
    ChangingOrganization organization;
    QVERIFY(organization.change(Management, put(u"s3"_s, s3Everywhere(), true)));
    QCOMPARE(effectivePolicy(organization.view, Active, ireland()), PolicyBlock());
    QVERIFY(effectivePolicyJson(organization.view, Active).isEmpty());
    QVERIFY(organization.change(Admin, SetOwnFeature {ireland(), Feature::S3DataEvents, true}));
}

void TestPolicyRules::removingAPolicyDisablesNothing()
{
    ChangingOrganization organization;
    QVERIFY(organization.change(Management, SetPolicyType {true}));
    QVERIFY(organization.change(Management, put(u"s3"_s, s3Everywhere(), true)));
    QVERIFY(organization.change(Management, RemovePolicy {u"s3"_s}));
    QVERIFY(organization.has(Active, Feature::S3DataEvents));
    QVERIFY(
        organization.change(Admin, SetMemberFeature {ireland(), {Active}, Feature::S3DataEvents, false})->unprocessed.empty());
    QCOMPARE(organization.change(Management, RemovePolicy {u"s3"_s}).error().kind, Error::Kind::NotFound);
}

void TestPolicyRules::aNewAdministratorFollowsItsPolicy_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<DetectorStatus>("status");
    QTest::addColumn<bool>("hasS3");
    QTest::newRow("none") << QString() << DetectorStatus::Enabled << true;
    QTest::newRow("S3 disabled") << s3Everywhere(false) << DetectorStatus::Enabled << false;
    QTest::newRow("GuardDuty disabled") << policyText({{u"default"_s, {{u"foundational"_s, false}}}}) << DetectorStatus::Disabled
                                        << true;
}

void TestPolicyRules::aNewAdministratorFollowsItsPolicy()
{
    QFETCH(const QString, policy);
    QFETCH(const DetectorStatus, status);
    QFETCH(const bool, hasS3);
    ChangingOrganization organization(anOrganization().withoutAdministrator().build());
    QVERIFY(organization.change(Management, SetPolicyType {true}));
    if (!policy.isEmpty())
        QVERIFY(organization.change(Management, put(u"own"_s, policy, false, {Bare})));
    QVERIFY(organization.change(Management, SetAdministrator {ireland(), Bare, true}));
    QCOMPARE(organization.region().administrator, std::optional(Bare));
    QCOMPARE(organization.detector(Bare).status, status);
    QCOMPARE(organization.has(Bare, Feature::S3DataEvents), hasS3);
    QCOMPARE(organization.status(Bare), RelationshipStatus::None);
}

void TestPolicyRules::membersByInvitationAreCoveredToo_data()
{
    QTest::addColumn<AccountId>("account");
    QTest::newRow("the member") << Bare;
    QTest::newRow("its administrator") << Standalone;
}

void TestPolicyRules::thePolicyEnrollsTheManagementAccount()
{
    ChangingOrganization organization;
    organization.setStatus(Management, RelationshipStatus::None, MemberType::NotAMember);
    organization.edit().detectors.edit(organization.row(Management)).remove();
    QVERIFY(organization.change(Management, SetPolicyType {true}));
    QVERIFY(organization.change(Management, put(u"s3"_s, s3Everywhere(), true)));
    QCOMPARE(organization.status(Management), RelationshipStatus::Enabled);
    QVERIFY(organization.has(Management, Feature::S3DataEvents));
}

void TestPolicyRules::membersByInvitationAreCoveredToo()
{
    QFETCH(const AccountId, account);
    ChangingOrganization organization;
    QVERIFY(organization.change(Bare, createDetector()));
    QVERIFY(organization.change(Standalone, CreateMembers {ireland(), {{Bare, u"aws@test.example"_s}}}));
    QVERIFY(organization.change(Standalone, ActOnMembers {ireland(), MemberAction::Invite, {Bare}}));
    QVERIFY(organization.change(Bare, AcceptInvitation {ireland(), Standalone, {}}));
    QVERIFY(organization.change(Management, SetPolicyType {true}));
    QVERIFY(organization.change(Management, put(u"s3"_s, s3Everywhere(), true)));
    QVERIFY(organization.has(account, Feature::S3DataEvents));
    QCOMPARE(organization.status(account), RelationshipStatus::None); // stays whose it is
    const QString off = policyText({{u"default"_s, {{u"foundational"_s, false}}}});
    QVERIFY(organization.change(Management, put(u"s3"_s, off, true)));
    QCOMPARE(organization.detector(account).status, DetectorStatus::Disabled);
    QCOMPARE(organization.status(Bare, Standalone), RelationshipStatus::Disabled);
    QVERIFY(organization.change(Management, put(u"s3"_s, s3Everywhere(), true)));
    QCOMPARE(organization.detector(account).status, DetectorStatus::Enabled);
    QCOMPARE(organization.status(Bare, Standalone), RelationshipStatus::Enabled);
}

void TestPolicyRules::whatRemainsIsEnforcedWhenAPolicyGoes_data()
{
    QTest::addColumn<QString>("removed");
    QTest::addColumn<bool>("hasS3");
    QTest::newRow("the account's own") << u"own"_s << true;
    QTest::newRow("the root's") << u"root"_s << false;
}

void TestPolicyRules::whatRemainsIsEnforcedWhenAPolicyGoes()
{
    QFETCH(const QString, removed);
    QFETCH(const bool, hasS3);
    ChangingOrganization organization;
    QVERIFY(organization.change(Management, SetPolicyType {true}));
    QVERIFY(organization.change(Management, put(u"root"_s, s3Everywhere(), true)));
    QVERIFY(organization.change(Management, put(u"own"_s, s3Everywhere(false), false, {Active})));
    QVERIFY(!organization.has(Active, Feature::S3DataEvents));
    QVERIFY(organization.change(Management, RemovePolicy {removed}));
    QCOMPARE(organization.has(Active, Feature::S3DataEvents), hasS3);
    QVERIFY(organization.has(ActiveToo, Feature::S3DataEvents)); // nothing is reverted
}

void TestPolicyRules::aPolicyOfTheSameNameIsReplaced()
{
    ChangingOrganization organization;
    QVERIFY(organization.change(Management, put(u"s3"_s, s3Everywhere(), true)));
    const QString id = organization.view.settings.policies.front().id;
    QCOMPARE(id.size(), 12);
    QVERIFY(organization.change(Management, put(u"s3"_s, s3Everywhere(false), false, {Active})));
    QCOMPARE(organization.view.settings.policies.size(), 1U);
    QCOMPARE(organization.view.settings.policies.front().id, id);
    QVERIFY(!organization.view.settings.policies.front().attachedToRoot);
    QVERIFY(organization.change(Management, put(u"s3"_s, s3Everywhere(false), false, {Active}))->patch.isEmpty());
}

void TestPolicyRules::refusals_data()
{
    QTest::addColumn<AccountId>("caller");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Error::Kind>("kind");
    using Kind = Error::Kind;
    QTest::newRow("type by the administrator") << Admin << Change(SetPolicyType {true}) << Kind::Denied;
    QTest::newRow("policy by a member") << Active << Change(put(u"s3"_s, s3Everywhere(), true)) << Kind::Denied;
    QTest::newRow("removal by a member") << Active << Change(RemovePolicy {u"s3"_s}) << Kind::Denied;
    QTest::newRow("no name") << Management << Change(put(u" "_s, s3Everywhere(), true)) << Kind::BadInput;
    QTest::newRow("no content") << Management << Change(put(u"s3"_s, {}, true)) << Kind::BadInput;
    QTest::newRow("target from outside") << Management << Change(put(u"s3"_s, s3Everywhere(), false, {Invited}))
                                         << Kind::BadInput;
    QTest::newRow("unknown target") << Management << Change(put(u"s3"_s, s3Everywhere(), false, {AccountId(5)}))
                                    << Kind::BadInput;
}

void TestPolicyRules::refusals()
{
    QFETCH(const AccountId, caller);
    QFETCH(const Change, change);
    QFETCH(const Error::Kind, kind);
    ChangingOrganization organization;
    const auto effect = organization.change(caller, change);
    QVERIFY(!effect);
    QCOMPARE(effect.error().kind, kind);
}

QTEST_GUILESS_MAIN(TestPolicyRules)
#include "tst_policyrules.moc"

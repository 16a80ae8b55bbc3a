// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/effect.h"

#include "organization/rules.h"
#include "support/organizationbuilder.h"

#include <QSet>
#include <QTest>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

using Accounts = QSet<AccountId>;

class TestEffect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void whatAPreferenceForAPlanDoesToWhoIsThere_data();
    void whatAPreferenceForAPlanDoesToWhoIsThere();
    void membersFromOutsideAreNotReached_data();
    void membersFromOutsideAreNotReached();
    void allIsStoredForSuspendedMembersUntilTheyResume();
    void goingToNoneDisablesNothing();
    void allForMembersEnrollsTheOrganization();
    void enrolledAccountsGetThePlansOfNewOnes();
    void newAndNoneForMembersTouchNobody_data();
    void newAndNoneForMembersTouchNobody();
    void aMemberUpdateReachesAssociatedMembersAndTheAdministrator();
    void anAccountNamedTwiceCountsOnce();
    void sayingWhatIsSoAlreadyChangesNothing();
    void refusals_data();
    void refusals();
    void otherRegionsStayTheSameObjects();

private:
    Region m_ireland = *Region::parse(u"eu-west-1"_s);
    static Accounts setOf(const std::vector<AccountId> &accounts) { return {accounts.begin(), accounts.end()}; }
    static bool s3(const OrganizationView &view, AccountId account)
    {
        return view.regions[1]->detectors[static_cast<std::size_t>(view.accounts->row(account))].isEnabled(Feature::S3DataEvents);
    }
};

void TestEffect::whatAPreferenceForAPlanDoesToWhoIsThere_data()
{
    QTest::addColumn<AutoEnable>("preference");
    QTest::addColumn<Accounts>("enabled");
    QTest::newRow("ALL") << AutoEnable::All << Accounts {Admin, Management, Active, Suspended};
    QTest::newRow("NEW") << AutoEnable::New << Accounts {};
    QTest::newRow("NONE") << AutoEnable::None << Accounts {};
}

void TestEffect::whatAPreferenceForAPlanDoesToWhoIsThere()
{
    QFETCH(const AutoEnable, preference);
    QFETCH(const Accounts, enabled);
    const OrganizationView view = anOrganization().withS3(ActiveToo).build();
    const auto effect = effectOf(view, Admin, SetAutoEnable {m_ireland, {}, {{Feature::S3DataEvents, preference}}}, When);
    QVERIFY(effect);
    QCOMPARE(setOf(effect->changed), enabled);
    QCOMPARE(setOf(effect->alreadySo), preference == AutoEnable::All ? Accounts {ActiveToo} : Accounts {});
    QVERIFY(effect->unprocessed.empty());
    QCOMPARE(effect->patch.of(m_ireland).configuration.has_value(), preference != AutoEnable::None);
    const OrganizationView after = patched(view, effect->patch, When);
    QCOMPARE(after.regions[1]->configuration.of(Feature::S3DataEvents), preference);
    for (const AccountId other : {Standalone, Invited, Bare, Removed})
        QVERIFY(!s3(after, other));
}

void TestEffect::membersFromOutsideAreNotReached_data()
{
    QTest::addColumn<Propagation>("propagation");
    QTest::addColumn<bool>("fromOutside");
    QTest::newRow("at once, from outside") << Propagation::AtOnce << true;
    QTest::newRow("at once, of the organization") << Propagation::AtOnce << false;
    QTest::newRow("delayed, from outside") << Propagation::Delayed << true;
    QTest::newRow("delayed, of the organization") << Propagation::Delayed << false;
}

/// A member by invitation that leaves the organization, or joins it, before its preference is due is settled as what it is then.
void TestEffect::membersFromOutsideAreNotReached()
{
    QFETCH(const Propagation, propagation);
    QFETCH(const bool, fromOutside);
    OrganizationView view = anOrganization().build();
    view.settings.propagation = propagation;
    const auto carryOut = [&view](AccountId caller, const Change &change, Timestamp when) {
        const auto effect = effectOf(view, caller, change, when);
        QVERIFY(effect);
        view = patched(view, effect->patch, when);
    };
    carryOut(Invited, AcceptInvitation {m_ireland, Admin, {}}, When);
    const auto row = static_cast<std::size_t>(view.accounts->row(Invited));
    const auto setOutside = [&view, row](bool outside) {
        std::vector<Account> rows = view.accounts->rows;
        rows[row].inOrganization = !outside;
        view.accounts = std::make_shared<const AccountTable>(makeAccountTable(std::move(rows)));
    };
    setOutside(fromOutside);
    carryOut(Admin, SetAutoEnable {m_ireland, {}, {{Feature::S3DataEvents, AutoEnable::All}}}, When);
    QCOMPARE(
        view.find(m_ireland)->pending[row].of(Feature::S3DataEvents) != 0, propagation == Propagation::Delayed && !fromOutside);
    const OrganizationView waiting = view;
    carryOut(Admin, SettlePending {}, When + std::chrono::hours(25));
    QCOMPARE(s3(view, Invited), !fromOutside);
    QVERIFY(s3(view, Active));
    if (propagation == Propagation::AtOnce)
        return;
    view = waiting;
    setOutside(true); // meanwhile
    carryOut(Admin, SettlePending {}, When + std::chrono::hours(25));
    QVERIFY(!s3(view, Invited));
}

void TestEffect::allIsStoredForSuspendedMembersUntilTheyResume()
{
    const OrganizationView view = anOrganization().build();
    const auto effect = effectOf(view, Admin, SetAutoEnable {m_ireland, {}, {{Feature::S3DataEvents, AutoEnable::All}}}, When);
    const OrganizationView after = patched(view, effect->patch, When);
    const auto row = static_cast<std::size_t>(view.accounts->row(Suspended));
    QVERIFY(s3(after, Suspended));
    QCOMPARE(after.regions[1]->detectors[row].status, DetectorStatus::Disabled);
    QCOMPARE(after.regions[1]->members[row].status, RelationshipStatus::Disabled);
}

void TestEffect::goingToNoneDisablesNothing()
{
    const OrganizationView view = anOrganization().withS3(Active).withS3(Admin).build();
    const OrganizationView all = patched(view,
        effectOf(view, Admin, SetAutoEnable {m_ireland, {}, {{Feature::S3DataEvents, AutoEnable::All}}}, When)->patch, When);
    const auto none
        = effectOf(all, Admin, SetAutoEnable {m_ireland, AutoEnable::None, {{Feature::S3DataEvents, AutoEnable::None}}}, When);
    QVERIFY(none->changed.empty());
    const OrganizationView after = patched(all, none->patch, When);
    QCOMPARE(after.regions[1]->detectors, all.regions[1]->detectors);
    QCOMPARE(after.regions[1]->members, all.regions[1]->members);
    QCOMPARE(after.regions[1]->configuration.members, AutoEnable::None);
}

void TestEffect::allForMembersEnrollsTheOrganization()
{
    const OrganizationView view = anOrganization().build();
    const auto effect = effectOf(view, Admin, SetAutoEnable {m_ireland, AutoEnable::All, {}}, When);
    QVERIFY(effect);
    QCOMPARE(setOf(effect->changed), (Accounts {Suspended, Removed, Standalone, Bare}));
    const OrganizationView after = patched(view, effect->patch, When);
    for (const AccountId account : {Suspended, Removed, Standalone, Bare, Active}) {
        const auto row = static_cast<std::size_t>(view.accounts->row(account));
        QVERIFY(isActive(after.regions[1]->members[row]));
        QCOMPARE(after.regions[1]->detectors[row].status, DetectorStatus::Enabled);
        QCOMPARE(after.regions[1]->detectors[row].id, detectorIdFor(account, m_ireland));
    }
    const auto invited = static_cast<std::size_t>(view.accounts->row(Invited));
    QCOMPARE(after.regions[1]->members[invited].status, RelationshipStatus::Invited);
}

void TestEffect::enrolledAccountsGetThePlansOfNewOnes()
{
    const OrganizationView view = anOrganization().withS3(Standalone).build();
    const auto effect = effectOf(view, Admin,
        SetAutoEnable {
            m_ireland, AutoEnable::All, {{Feature::S3DataEvents, AutoEnable::New}, {Feature::RdsLoginEvents, AutoEnable::None}}},
        When);
    const OrganizationView after = patched(view, effect->patch, When);
    const auto bare = static_cast<std::size_t>(view.accounts->row(Bare));
    QVERIFY(s3(after, Bare)); // GuardDuty is new there
    QVERIFY(!after.regions[1]->detectors[bare].isEnabled(Feature::RdsLoginEvents));
    QVERIFY(s3(after, Standalone)); // had it
    QVERIFY(!s3(after, Removed)); // has a detector, and NEW does not touch what exists
    QVERIFY(!s3(after, Active));
}

void TestEffect::newAndNoneForMembersTouchNobody_data()
{
    QTest::addColumn<AutoEnable>("preference");
    QTest::newRow("NEW") << AutoEnable::New;
    QTest::newRow("NONE") << AutoEnable::None;
}

void TestEffect::newAndNoneForMembersTouchNobody()
{
    QFETCH(const AutoEnable, preference);
    const OrganizationView view = anOrganization().withMembers(AutoEnable::All).build();
    const auto effect = effectOf(view, Admin, SetAutoEnable {m_ireland, preference, {}}, When);
    QVERIFY(effect->changed.empty());
    QVERIFY(effect->patch.of(m_ireland).fields.empty());
    QCOMPARE(effect->patch.of(m_ireland).configuration->after.members, preference);
}

void TestEffect::aMemberUpdateReachesAssociatedMembersAndTheAdministrator()
{
    const OrganizationView view = anOrganization().withS3(ActiveToo).build();
    const auto effect = effectOf(view, Admin,
        SetMemberFeature {m_ireland, {Active, ActiveToo, Suspended, Admin, Standalone, Invited, Removed, Bare, AccountId(42)},
            Feature::S3DataEvents, true},
        When);
    QVERIFY(effect);
    QCOMPARE(setOf(effect->changed), (Accounts {Active, Suspended, Admin}));
    QCOMPARE(effect->alreadySo, std::vector<AccountId> {ActiveToo});
    Accounts unprocessed;
    for (const UnprocessedAccount &account : effect->unprocessed) {
        unprocessed.insert(account.account);
        QCOMPARE(account.reason,
            u"The request is rejected because the given account ID is not an associated member of account the current account."_s);
    }
    QCOMPARE(unprocessed, (Accounts {Standalone, Invited, Removed, Bare, AccountId(42)}));
}

void TestEffect::anAccountNamedTwiceCountsOnce()
{
    const auto effect = effectOf(
        anOrganization().build(), Admin, SetMemberFeature {m_ireland, {Active, Active}, Feature::S3DataEvents, true}, When);
    QCOMPARE(effect->changed.size(), 1U);
    QCOMPARE(effect->patch.of(m_ireland).fields.size(), 1U);
}

void TestEffect::sayingWhatIsSoAlreadyChangesNothing()
{
    const OrganizationView view = anOrganization().withS3(Standalone).build();
    QVERIFY(effectOf(view, Standalone, SetOwnFeature {m_ireland, Feature::S3DataEvents, true}, When)->patch.isEmpty());
    QVERIFY(effectOf(view, Admin, SetAutoEnable {m_ireland, AutoEnable::New, {{Feature::S3DataEvents, AutoEnable::None}}}, When)
            ->patch.isEmpty());
    QVERIFY(!effectOf(view, Standalone, SetOwnFeature {m_ireland, Feature::S3DataEvents, false}, When)->patch.isEmpty());
}

void TestEffect::refusals_data()
{
    QTest::addColumn<AccountId>("caller");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Error::Kind>("kind");
    const Region tokyo = *Region::parse(u"ap-northeast-1"_s);
    QTest::newRow("member sets its own plan") << Active << Change(SetOwnFeature {m_ireland}) << Error::Kind::Denied;
    QTest::newRow("member sets another's plan")
        << Active << Change(SetMemberFeature {m_ireland, {ActiveToo}}) << Error::Kind::Denied;
    QTest::newRow("member sets preferences")
        << Active << Change(SetAutoEnable {m_ireland, AutoEnable::All, {}}) << Error::Kind::Denied;
    QTest::newRow("management account sets preferences")
        << Management << Change(SetAutoEnable {m_ireland, AutoEnable::All, {}}) << Error::Kind::Denied;
    QTest::newRow("management account that is a member")
        << Management << Change(SetOwnFeature {m_ireland}) << Error::Kind::Denied;
    QTest::newRow("no GuardDuty") << Bare << Change(SetOwnFeature {m_ireland}) << Error::Kind::Denied;
    QTest::newRow("Region not in use") << Admin << Change(SetOwnFeature {tokyo}) << Error::Kind::BadInput;
    QTest::newRow("part of GuardDuty itself")
        << Admin << Change(SetOwnFeature {m_ireland, Feature::DnsLogs, false}) << Error::Kind::BadInput;
    QTest::newRow("preference for GuardDuty itself")
        << Admin << Change(SetAutoEnable {m_ireland, {}, {{Feature::FlowLogs, AutoEnable::All}}}) << Error::Kind::BadInput;
}

void TestEffect::refusals()
{
    QFETCH(const AccountId, caller);
    QFETCH(const Change, change);
    QFETCH(const Error::Kind, kind);
    const auto effect = effectOf(anOrganization().build(), caller, change, When);
    QVERIFY(!effect);
    QCOMPARE(effect.error().kind, kind);
    QVERIFY(!effect.error().message.isEmpty());
}

void TestEffect::otherRegionsStayTheSameObjects()
{
    const OrganizationView view = anOrganization().build();
    const OrganizationView after
        = patched(view, effectOf(view, Standalone, SetOwnFeature {m_ireland, Feature::S3DataEvents, true}, When)->patch, When);
    QCOMPARE(after.regions[0], view.regions[0]);
    QVERIFY(after.regions[1] != view.regions[1]);
    QVERIFY(s3(after, Standalone) && !s3(view, Standalone));
}

QTEST_GUILESS_MAIN(TestEffect)
#include "tst_effect.moc"

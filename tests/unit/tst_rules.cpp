// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/rules.h"

#include "organization/generator.h"
#include "organization/identities.h"
#include "support/organizationbuilder.h"

#include <QTest>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void whoMayConfigureItsOwnPlans_data();
    void whoMayConfigureItsOwnPlans();
    void onlyTheAdministratorConfiguresMembers_data();
    void onlyTheAdministratorConfiguresMembers();
    void rolesFollowTheRelationship_data();
    void rolesFollowTheRelationship();
    void detectorIdsDifferByAccountAndRegion();
    void suggestsOneIdentityOfEachRole();
    void suggestsNoIdentityThatIsNotThere();
};

void TestRules::whoMayConfigureItsOwnPlans_data()
{
    QTest::addColumn<AccountId>("account");
    QTest::addColumn<bool>("may");
    QTest::newRow("delegated administrator") << Admin << true;
    QTest::newRow("management account that is a member") << Management << false;
    QTest::newRow("active member") << Active << false;
    QTest::newRow("suspended member") << Suspended << false;
    QTest::newRow("standalone account") << Standalone << true;
    QTest::newRow("invited account with GuardDuty of its own") << Invited << true;
    QTest::newRow("account without GuardDuty") << Bare << false;
    QTest::newRow("account from elsewhere") << AccountId(987654321098) << false;
}

void TestRules::whoMayConfigureItsOwnPlans()
{
    QFETCH(const AccountId, account);
    QFETCH(const bool, may);
    const OrganizationView view = anOrganization().build();
    const auto refusal = ownFeaturesRefusal(view, *view.regions[0], account);
    QCOMPARE(!refusal, may);
    QCOMPARE(mayConfigureOwnFeatures(view, *view.regions[0], account), may);
    if (refusal) {
        QCOMPARE(refusal->kind, Error::Kind::Denied);
        QVERIFY(refusal->message.contains(account.toString()));
    }
}

void TestRules::onlyTheAdministratorConfiguresMembers_data()
{
    QTest::addColumn<AccountId>("account");
    QTest::addColumn<bool>("may");
    QTest::newRow("delegated administrator") << Admin << true;
    QTest::newRow("management account") << Management << false;
    QTest::newRow("member") << Active << false;
    QTest::newRow("standalone account") << Standalone << false;
    QTest::newRow("no account") << AccountId() << false;
}

void TestRules::onlyTheAdministratorConfiguresMembers()
{
    QFETCH(const AccountId, account);
    QFETCH(const bool, may);
    const OrganizationView view = anOrganization().build();
    QCOMPARE(mayConfigureMembers(*view.regions[0], account), may);
    QVERIFY(!mayConfigureMembers(*anOrganization().withoutAdministrator().build().regions[0], account));
}

void TestRules::rolesFollowTheRelationship_data()
{
    QTest::addColumn<AccountId>("account");
    QTest::addColumn<Role>("role");
    QTest::newRow("administrator") << Admin << Role::DelegatedAdministrator;
    QTest::newRow("management account") << Management << Role::ManagementAccount;
    QTest::newRow("active member") << Active << Role::Member;
    QTest::newRow("suspended member") << Suspended << Role::Member;
    QTest::newRow("standalone") << Standalone << Role::Standalone;
    QTest::newRow("invited") << Invited << Role::Standalone;
    QTest::newRow("without GuardDuty") << Bare << Role::Unknown;
    QTest::newRow("from elsewhere") << AccountId(987654321098) << Role::Unknown;
}

void TestRules::rolesFollowTheRelationship()
{
    QFETCH(const AccountId, account);
    QFETCH(const Role, role);
    const OrganizationView view = anOrganization().build();
    QCOMPARE(roleOf(view, *view.regions[0], account), role);
}

void TestRules::detectorIdsDifferByAccountAndRegion()
{
    const auto regions = Region::all();
    QVERIFY(detectorIdFor(Active, regions[0]) != detectorIdFor(Active, regions[1]));
    QVERIFY(detectorIdFor(Active, regions[0]) != detectorIdFor(Suspended, regions[0]));
    QCOMPARE(detectorIdFor(Active, regions[0]), detectorIdFor(Active, regions[0]));
    QVERIFY(detectorIdFor(Active, regions[0]).isValid());
}

void TestRules::suggestsOneIdentityOfEachRole()
{
    const OrganizationView view = anOrganization().build();
    const auto identities = suggestedIdentities(view, *view.regions[0]);
    QCOMPARE(identities.size(), 4U);
    QCOMPARE(identities[0], (SuggestedIdentity {Admin, u"security-tooling"_s, Role::DelegatedAdministrator}));
    QCOMPARE(identities[1].account, Management);
    QCOMPARE(identities[2].role, Role::Member);
    QCOMPARE(identities[3].role, Role::Standalone);
}

void TestRules::suggestsNoIdentityThatIsNotThere()
{
    const OrganizationView view = anOrganization().withoutAdministrator().build();
    for (const SuggestedIdentity &identity : suggestedIdentities(view, *view.regions[0]))
        QVERIFY(identity.role != Role::DelegatedAdministrator);
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"

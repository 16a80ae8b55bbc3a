// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/generator.h"

#include "organization/role.h"
#include "organization/rules.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

class TestGenerator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void theDemoHasTheNumbersOfTheDemo_data();
    void theDemoHasTheNumbersOfTheDemo();
    void theDemoHasSomebodyForEveryRole();
    void preferencesForAllHoldForEverybody();
    void whereS3ProtectionIsNotOfferedNobodyHasIt();
    void suspendedMembersHaveHadTheirTrials();
    void equalOptionsMakeEqualOrganizations();
    void anotherSeedMakesAnotherOrganization();
    void accountsAreDifferentAndSomeBeginWithZero();
    void sizesAreInProportion_data();
    void sizesAreInProportion();
};

void TestGenerator::theDemoHasTheNumbersOfTheDemo_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<int>("protectedMembers");
    QTest::addColumn<AutoEnable>("members");
    QTest::addColumn<AutoEnable>("s3");
    QTest::newRow("Ireland") << u"eu-west-1"_s << 149 << AutoEnable::New << AutoEnable::New;
    QTest::newRow("N. Virginia") << u"us-east-1"_s << 142 << AutoEnable::New << AutoEnable::None;
    QTest::newRow("Frankfurt") << u"eu-central-1"_s << 156 << AutoEnable::New << AutoEnable::New;
    QTest::newRow("Tokyo") << u"ap-northeast-1"_s << 167 << AutoEnable::None << AutoEnable::None;
}

void TestGenerator::theDemoHasTheNumbersOfTheDemo()
{
    QFETCH(const QString, region);
    QFETCH(const int, protectedMembers);
    QFETCH(const AutoEnable, members);
    QFETCH(const AutoEnable, s3);
    const OrganizationView view = generateOrganization(demoOptions());
    QCOMPARE(view.accounts->rows.size(), 215U);
    const auto part = view.find(*Region::parse(region));
    QVERIFY(part);
    QMap<RelationshipStatus, int> counts;
    int on = 0;
    for (std::size_t row = 0; row < part->members.size(); ++row) {
        ++counts[part->members[row].status];
        on += isActive(part->members[row]) && part->detectors[row].isEnabled(Feature::S3DataEvents) ? 1 : 0;
    }
    QCOMPARE(counts[RelationshipStatus::Enabled], 194);
    QCOMPARE(counts[RelationshipStatus::Disabled], 9);
    QCOMPARE(counts[RelationshipStatus::Invited], 5);
    QCOMPARE(counts[RelationshipStatus::None], 6 + 1); // and the administrator, who is nobody's member
    QCOMPARE(on, protectedMembers);
    QCOMPARE(part->configuration.members, members);
    QCOMPARE(part->configuration.of(Feature::S3DataEvents), s3);
    const auto administrator = static_cast<std::size_t>(view.accounts->row(AccountId(412887530196)));
    QCOMPARE(view.accounts->rows[administrator].name, u"security-tooling"_s);
    QVERIFY(part->detectors[administrator].isEnabled(Feature::S3DataEvents));
}

void TestGenerator::theDemoHasSomebodyForEveryRole()
{
    const OrganizationView view = generateOrganization(demoOptions());
    for (const auto &region : view.regions) {
        QMap<Role, int> roles;
        for (const Account &account : view.accounts->rows)
            ++roles[roleOf(view, *region, account.id)];
        QCOMPARE(roles[Role::DelegatedAdministrator], 1);
        QCOMPARE(roles[Role::ManagementAccount], 1);
        QCOMPARE(roles[Role::Member], 193 + 9);
        QVERIFY(roles[Role::Standalone] >= 3);
        QVERIFY(roles[Role::Unknown] >= 1);
        const auto management = static_cast<std::size_t>(view.accounts->row(view.managementAccount));
        QVERIFY(isActive(region->members[management]));
    }
}

void TestGenerator::preferencesForAllHoldForEverybody()
{
    const OrganizationView view = generateOrganization(demoOptions());
    for (const auto &region : view.regions) {
        for (const Feature feature : allFeatures()) {
            if (region->configuration.of(feature) != AutoEnable::All)
                continue;
            for (std::size_t row = 0; row < region->members.size(); ++row)
                QVERIFY(!isAssociated(region->members[row]) || region->detectors[row].isEnabled(feature));
        }
    }
}

void TestGenerator::whereS3ProtectionIsNotOfferedNobodyHasIt()
{
    GeneratorOptions options = demoOptions();
    const OrganizationView everywhere = generateOrganization(options);
    const Region ireland = *Region::parse(u"eu-west-1"_s);
    options.withoutS3Protection = {ireland};
    const OrganizationView view = generateOrganization(options);
    for (std::size_t i = 0; i < view.regions.size(); ++i) {
        const RegionView &region = *view.regions[i];
        const bool offered = region.region != ireland;
        QCOMPARE(region.offersS3Protection, offered);
        const auto isProtected = [](const Detector &detector) { return detector.isEnabled(Feature::S3DataEvents); };
        const auto before = std::ranges::count_if(everywhere.regions[i]->detectors, isProtected);
        QCOMPARE(std::ranges::count_if(region.detectors, isProtected), offered ? before : 0);
        QVERIFY(before > 0);
    }
    QCOMPARE(view.find(ireland)->configuration.of(Feature::S3DataEvents), AutoEnable::None);
}

void TestGenerator::suspendedMembersHaveHadTheirTrials()
{
    const OrganizationView view = generateOrganization(demoOptions());
    const RegionView &region = *view.regions.front();
    int suspended = 0;
    for (const Detector &detector : region.detectors) {
        if (detector.status != DetectorStatus::Disabled)
            continue;
        ++suspended;
        QVERIFY(detector.trialStartedAt(Feature::CloudTrail) != 0);
    }
    QCOMPARE(suspended, 9);
}

void TestGenerator::equalOptionsMakeEqualOrganizations()
{
    const OrganizationView one = generateOrganization(demoOptions());
    GeneratorOptions options = demoOptions();
    std::ranges::reverse(options.regions);
    const OrganizationView other = generateOrganization(options);
    QCOMPARE(one.accounts->rows, other.accounts->rows);
    QCOMPARE(one.regions.size(), other.regions.size());
    for (std::size_t i = 0; i < one.regions.size(); ++i) {
        QCOMPARE(one.regions[i]->members, other.regions[i]->members);
        QCOMPARE(one.regions[i]->detectors, other.regions[i]->detectors);
        QCOMPARE(one.regions[i]->configuration, other.regions[i]->configuration);
    }
}

void TestGenerator::anotherSeedMakesAnotherOrganization()
{
    GeneratorOptions options = demoOptions();
    ++options.seed;
    QVERIFY(generateOrganization(options).accounts->rows != generateOrganization(demoOptions()).accounts->rows);
}

void TestGenerator::accountsAreDifferentAndSomeBeginWithZero()
{
    GeneratorOptions options = demoOptions();
    options.accounts = 5000;
    const OrganizationView view = generateOrganization(options);
    QSet<QString> names;
    int zeros = 0;
    for (const Account &account : view.accounts->rows) {
        names.insert(account.name);
        zeros += account.id.toString().startsWith(u'0') ? 1 : 0;
        QVERIFY(account.email.size() <= 64); // GuardDuty's limit
        QVERIFY(account.email.contains(u'@'));
    }
    QCOMPARE(view.accounts->rowById.size(), 5001);
    QCOMPARE(names.size(), 5001);
    QVERIFY(zeros > 100);
}

void TestGenerator::sizesAreInProportion_data()
{
    QTest::addColumn<int>("accounts");
    for (const int accounts : {1, 2, 10, 100, 1000})
        QTest::addRow("%d", accounts) << accounts;
}

void TestGenerator::sizesAreInProportion()
{
    QFETCH(const int, accounts);
    GeneratorOptions options = demoOptions();
    options.accounts = accounts;
    const OrganizationView view = generateOrganization(options);
    QCOMPARE(std::ssize(view.accounts->rows), accounts + 1);
    QVERIFY(view.accounts->row(view.managementAccount) >= 0);
    const auto active = std::ranges::count_if(view.regions[0]->members, isActive);
    QVERIFY(active >= accounts * 8 / 10);
}

QTEST_GUILESS_MAIN(TestGenerator)
#include "tst_generator.moc"

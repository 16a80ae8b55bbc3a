// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/account.h"
#include "organization/detector.h"
#include "organization/feature.h"
#include "organization/organizationview.h"

#include <QSet>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

/// Accounts, detectors, plans and preferences as values, and their names on the wire.
class TestValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void featuresComeBackFromTheirNames();
    void threeFeaturesArePartOfGuardDuty();
    void preferencesComeBackFromTheirNames();
    void relationshipsComeBackFromTheirNames();
    void relationshipsHaveTheWordsOfTheConsole_data();
    void relationshipsHaveTheWordsOfTheConsole();
    void readsDetectorIds_data();
    void readsDetectorIds();
    void detectorsKeepDatesOfEachPlan();
    void tablesFindRowsByAccount();
    void viewsFindRegions();
};

void TestValues::featuresComeBackFromTheirNames()
{
    QSet<QString> names;
    for (const Feature feature : allFeatures()) {
        QCOMPARE(parseFeature(wireName(feature)), Result<Feature>(feature));
        QVERIFY(!planName(feature).isEmpty());
        names.insert(wireName(feature));
    }
    QCOMPARE(names.size(), qsizetype(FeatureCount));
    QCOMPARE(planName(Feature::S3DataEvents), u"S3 Protection"_s);
    QCOMPARE(parseFeature(u"s3_data_events"_s).error().kind, Error::Kind::BadInput);
}

void TestValues::threeFeaturesArePartOfGuardDuty()
{
    QSet<QString> fixed;
    for (const Feature feature : allFeatures()) {
        if (!isSettable(feature))
            fixed.insert(wireName(feature));
    }
    QCOMPARE(fixed, (QSet<QString> {u"FLOW_LOGS"_s, u"CLOUD_TRAIL"_s, u"DNS_LOGS"_s}));
}

void TestValues::preferencesComeBackFromTheirNames()
{
    for (const AutoEnable preference : {AutoEnable::None, AutoEnable::New, AutoEnable::All})
        QCOMPARE(parseAutoEnable(wireName(preference)), Result<AutoEnable>(preference));
    QCOMPARE(wireName(AutoEnable::All), u"ALL"_s);
    QVERIFY(!parseAutoEnable(u"all"_s));
}

void TestValues::relationshipsComeBackFromTheirNames()
{
    for (const QString &name : {u"Created"_s, u"Invited"_s, u"Enabled"_s, u"Disabled"_s, u"Removed"_s, u"Resigned"_s,
             u"EmailVerificationInProgress"_s, u"EmailVerificationFailed"_s, QString()})
        QCOMPARE(wireName(*parseRelationshipStatus(name)), name);
    QVERIFY(!parseRelationshipStatus(u"Friend"_s));
}

void TestValues::relationshipsHaveTheWordsOfTheConsole_data()
{
    QTest::addColumn<RelationshipStatus>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << RelationshipStatus::None << u"Not a member"_s;
    QTest::newRow("created") << RelationshipStatus::Created << u"Invite not sent"_s;
    QTest::newRow("invited") << RelationshipStatus::Invited << u"Invited"_s;
    QTest::newRow("active") << RelationshipStatus::Enabled << u"Enabled"_s;
    QTest::newRow("suspended") << RelationshipStatus::Disabled << u"Suspended"_s;
    QTest::newRow("disassociated") << RelationshipStatus::Removed << u"Removed"_s;
    QTest::newRow("left") << RelationshipStatus::Resigned << u"Resigned"_s;
}

void TestValues::relationshipsHaveTheWordsOfTheConsole()
{
    QFETCH(const RelationshipStatus, status);
    QFETCH(const QString, words);
    QCOMPARE(displayName(status), words);
    QCOMPARE(displayName(MemberType::ViaOrganizations), u"Via Organizations"_s);
    QCOMPARE(displayName(MemberType::ByInvitation), u"By invitation"_s);
    QCOMPARE(displayName(MemberType::NotAMember), u"Not a member"_s);
}

void TestValues::readsDetectorIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("readable");
    QTest::newRow("32 digits") << u"12abc34d567e8fa901bc2d34e56789f0"_s << true;
    QTest::newRow("leading zeros") << u"00000000000000000000000000000001"_s << true;
    QTest::newRow("too short") << u"12abc"_s << false;
    QTest::newRow("too long") << u"12abc34d567e8fa901bc2d34e56789f01"_s << false;
    QTest::newRow("upper case") << u"12ABC34D567E8FA901BC2D34E56789F0"_s << false;
    QTest::newRow("no hexadecimal") << u"g2abc34d567e8fa901bc2d34e56789f0"_s << false;
    QTest::newRow("prefix") << u"0xabc34d567e8fa901bc2d34e56789f0"_s << false;
    QTest::newRow("sign") << u"+2abc34d567e8fa901bc2d34e56789f0"_s << false;
}

void TestValues::readsDetectorIds()
{
    QFETCH(const QString, text);
    QFETCH(const bool, readable);
    const auto id = DetectorId::parse(text);
    QCOMPARE(id.has_value(), readable);
    if (id)
        QCOMPARE(id->toString(), text);
}

void TestValues::detectorsKeepDatesOfEachPlan()
{
    Detector detector;
    QVERIFY(!detector.exists());
    detector.set(Feature::S3DataEvents, true, Timestamp(std::chrono::milliseconds(5999)));
    QVERIFY(detector.isEnabled(Feature::S3DataEvents));
    QVERIFY(!detector.isEnabled(Feature::RdsLoginEvents));
    QCOMPARE(detector.updatedAt(Feature::S3DataEvents), 5U);
    QCOMPARE(detector.updatedAt(Feature::RdsLoginEvents), 0U);
    detector.set(Feature::S3DataEvents, false, Timestamp(std::chrono::milliseconds(9000)));
    QVERIFY(!detector.isEnabled(Feature::S3DataEvents));
    QCOMPARE(detector.updatedAt(Feature::S3DataEvents), 9U);
}

void TestValues::tablesFindRowsByAccount()
{
    const AccountTable table = makeAccountTable({{AccountId(1), u"a"_s, {}, true}, {AccountId(2), u"b"_s, {}, true}});
    QCOMPARE(table.row(AccountId(2)), 1);
    QCOMPARE(table.row(AccountId(3)), -1);
}

void TestValues::viewsFindRegions()
{
    OrganizationView view;
    auto ireland = std::make_shared<RegionView>();
    ireland->region = *Region::parse(u"eu-west-1"_s);
    view.regions.push_back(ireland);
    QCOMPARE(view.find(ireland->region), ireland);
    QVERIFY(!view.find(Region()));
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"

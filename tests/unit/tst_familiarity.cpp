// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/clientsoftware.h"
#include "detection/dailyvolume.h"
#include "detection/familiarvalues.h"
#include "detection/sourcenetwork.h"

#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

class FamiliarityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void daysAreCountedOnce();
    void todayIsNotBefore();
    void oldDaysCountLess();
    void anAnomalousDayCountsLess();
    void theLeastSeenIsForgotten();
    void theMostUsualComeFirst();
    void theMostOfADayIsUsual();
    void whatIsMarkedDoesNotBecomeUsual();
    void aUserAgentNamesItsProgram_data();
    void aUserAgentNamesItsProgram();
    void anAddressIsOfANetwork_data();
    void anAddressIsOfANetwork();
};

void FamiliarityTest::daysAreCountedOnce()
{
    FamiliarValues values;
    for (int call = 0; call < 100; ++call)
        values.see(7, 10);
    values.see(7, 11);
    QCOMPARE(values.entries().size(), 1U);
    QVERIFY(qAbs(values.daysBefore(7, 12) - 2) < 0.1);
    QCOMPARE(values.daysBefore(8, 12), 0.0);
}

void FamiliarityTest::todayIsNotBefore()
{
    FamiliarValues values;
    values.see(7, 10);
    QCOMPARE(values.daysBefore(7, 10), 0.0);
    values.see(7, 11);
    QVERIFY(qAbs(values.daysBefore(7, 11) - 1) < 0.05);
}

void FamiliarityTest::oldDaysCountLess()
{
    FamiliarValues values;
    values.see(7, 10);
    QVERIFY(qAbs(values.daysBefore(7, 40) - 0.5) < 1e-6);
}

void FamiliarityTest::anAnomalousDayCountsLess()
{
    FamiliarValues values;
    values.see(7, 10, 0.25F);
    QVERIFY(values.daysBefore(7, 11) < 0.3);
    values.see(7, 11, 0.25F);
    values.see(7, 11, 1);
    QVERIFY(values.daysBefore(7, 12) > 1.1);
}

void FamiliarityTest::theLeastSeenIsForgotten()
{
    FamiliarValues values(3);
    for (int day = 1; day <= 5; ++day) {
        values.see(1, day);
        values.see(2, day);
    }
    values.see(3, 5);
    values.see(4, 6);
    QCOMPARE(values.entries().size(), 3U);
    QCOMPARE(values.daysBefore(3, 7), 0.0);
    QVERIFY(values.daysBefore(1, 7) > 4);
    QVERIFY(values.daysBefore(4, 7) > 0.9);
}

void FamiliarityTest::theMostUsualComeFirst()
{
    FamiliarValues values;
    values.see(5, 1);
    for (int day = 1; day <= 3; ++day)
        values.see(6, day);
    values.see(9, 4);
    QCOMPARE(values.mostUsual(20, 4), (std::vector<FamiliarValues::Value> {6, 5}));
    QCOMPARE(values.mostUsual(1, 4), (std::vector<FamiliarValues::Value> {6}));
}

void FamiliarityTest::theMostOfADayIsUsual()
{
    DailyVolume volume;
    for (int call = 0; call < 40; ++call)
        volume.add(1);
    for (int call = 0; call < 10; ++call)
        volume.add(2);
    QCOMPARE(volume.today(2), 10U);
    QVERIFY(qAbs(volume.usual(2) - 40) < 1);
    QVERIFY(qAbs(volume.usual(3) - 39) < 2);
    QCOMPARE(volume.today(3), 0U);
    QVERIFY(qAbs(volume.usual(31) - 20) < 1);
}

void FamiliarityTest::whatIsMarkedDoesNotBecomeUsual()
{
    DailyVolume volume;
    for (int call = 0; call < 40; ++call) {
        volume.add(1);
        if (call >= 15)
            volume.markUnusual();
    }
    QCOMPARE(volume.today(1), 40U);
    QVERIFY(qAbs(volume.usual(2) - 15) < 1);
}

void FamiliarityTest::aUserAgentNamesItsProgram_data()
{
    QTest::addColumn<QString>("userAgent");
    QTest::addColumn<QString>("program");
    QTest::newRow("cli") << u"[aws-cli/2.17.60 md/awscrt#0.21.2 ua/2.0 os/linux#6.5.0]"_s << u"aws-cli"_s;
    QTest::newRow("another version") << u"aws-cli/2.9.1 Python/3.9"_s << u"aws-cli"_s;
    QTest::newRow("console") << u"[S3Console/0.4, aws-internal/3 aws-sdk-java/1.12.750]"_s << u"S3Console"_s;
    QTest::newRow("boto") << u"[Boto3/1.34.84 md/Botocore#1.34.84]"_s << u"Boto3"_s;
    QTest::newRow("a number of the run") << u"[tester_856fd1a1-7ab5-4bf2]"_s << u"tester"_s;
    QTest::newRow("an underscore of its name") << u"[data_pipeline/3]"_s << u"data_pipeline"_s;
    QTest::newRow("a service") << u"cloudtrail.amazonaws.com"_s << u"cloudtrail.amazonaws.com"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("brackets") << u"[]"_s << u""_s;
}

void FamiliarityTest::aUserAgentNamesItsProgram()
{
    QFETCH(const QString, userAgent);
    const std::string text = userAgent.toStdString();
    QTEST(QString::fromStdString(std::string(clientSoftwareOf(text))), "program");
}

void FamiliarityTest::anAddressIsOfANetwork_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("network");
    QTest::addColumn<bool>("isPrivate");
    QTest::newRow("internet") << u"203.0.113.77"_s << u"203.0.113.0/24"_s << false;
    QTest::newRow("cloud network") << u"10.20.3.11"_s << u"10.20.0.0/16"_s << true;
    QTest::newRow("beside a private one") << u"172.32.0.1"_s << u"172.32.0.0/24"_s << false;
    QTest::newRow("v6") << u"2001:db8:70:1::5"_s << u"2001:db8:70::/48"_s << false;
    QTest::newRow("unique local") << u"fd00::1"_s << u"fd00:0:0::/48"_s << true;
    QTest::newRow("a service") << u"cloudtrail.amazonaws.com"_s << u"AWS"_s << true;
    QTest::newRow("blanks") << u" 203.0.113.77 "_s << u"203.0.113.0/24"_s << false;
    QTest::newRow("neither") << u"somewhere"_s << u""_s << false;
}

void FamiliarityTest::anAddressIsOfANetwork()
{
    QFETCH(const QString, address);
    const SourceNetwork network = SourceNetwork::of(address.toStdString());
    QTEST(QString::fromStdString(network.name), "network");
    QTEST(network.isPrivate, "isPrivate");
}

QTEST_APPLESS_MAIN(FamiliarityTest)
#include "tst_familiarity.moc"

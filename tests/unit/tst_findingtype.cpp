// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/findingtype.h"
#include "findings/severity.h"

#include <QTest>

#include <algorithm>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

class FindingTypeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTableIsComplete();
    void managementTypesNeedNoProtection();
    void unknownNamesHaveNoType() { QVERIFY(!findFindingType(u"Discovery:S3/BucketEnumeration.Unusual")); }
    void purposeIsThePartBeforeTheColon() { QCOMPARE(findFindingType(u"Impact:S3/MaliciousIPCaller")->purpose(), u"Impact"_s); }
    void severitiesHaveBands_data();
    void severitiesHaveBands();
};

void FindingTypeTest::theTableIsComplete()
{
    const auto count = [](DecidedBy by) { return std::ranges::count(findingTypes(), by, &FindingType::decidedBy); };
    QCOMPARE(count(DecidedBy::Event), 15);
    QCOMPARE(count(DecidedBy::Behavior), 5);
    QCOMPARE(count(DecidedBy::Sequence), 1);
    for (const FindingType &type : findingTypes()) {
        QVERIFY2(type.severity >= 1 && type.severity <= 10, qPrintable(type.name));
        QVERIFY2(!type.title.isEmpty() && !type.description.isEmpty() && !type.resourceType.isEmpty(), qPrintable(type.name));
        QCOMPARE(findFindingType(type.name), &type);
    }
}

void FindingTypeTest::managementTypesNeedNoProtection()
{
    QStringList names;
    for (const FindingType &type : findingTypes()) {
        if (!type.needsS3Protection())
            names.append(type.name.section(u'/', 1));
    }
    QCOMPARE(names,
        (QStringList {u"AccountBlockPublicAccessDisabled"_s, u"BucketAnonymousAccessGranted"_s,
            u"BucketBlockPublicAccessDisabled"_s, u"BucketPublicAccessGranted"_s, u"ServerAccessLoggingDisabled"_s}));
}

void FindingTypeTest::severitiesHaveBands_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("name");
    QTest::newRow("lowest") << 1.0 << u"Low"_s;
    QTest::newRow("below medium") << 3.9 << u"Low"_s;
    QTest::newRow("medium") << 4.0 << u"Medium"_s;
    QTest::newRow("below high") << 6.9 << u"Medium"_s;
    QTest::newRow("high") << 7.0 << u"High"_s;
    QTest::newRow("below critical") << 8.9 << u"High"_s;
    QTest::newRow("critical") << 9.0 << u"Critical"_s;
}

void FindingTypeTest::severitiesHaveBands()
{
    QFETCH(const double, value);
    QTEST(displayName(severityOf(value)), "name");
}

QTEST_APPLESS_MAIN(FindingTypeTest)
#include "tst_findingtype.moc"

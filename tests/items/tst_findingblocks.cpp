// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/findingblocks.h"

#include "findings/findingmatcher.h"
#include "findings/samplefindings.h"
#include "items/findingsfilter.h"
#include "items/relativetime.h"

#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Ireland = u"eu-west-1"_s;
constexpr Timestamp Seen(1'795'000'000'000ms);

StoredFinding findingOf(QStringView type)
{
    const FindingType &found = *findFindingType(type);
    return {sampleId(found, AccountId(412887530196), Ireland), AccountId(412887530196), sampleContent(found, Ireland), Seen,
        {3, true, FindingFeedback::Useful, Seen}};
}

QJsonObject documentOf(QStringView type)
{
    return documentOf(findingOf(type), Ireland, u"12ab"_s);
}

QString fact(const std::vector<FindingBlock> &blocks, const QString &block, const QString &label)
{
    for (const FindingBlock &one : blocks) {
        for (const FindingFact &found : one.facts) {
            if (one.title == block && found.label == label)
                return found.value;
        }
    }
    return {};
}

} // namespace

class FindingBlocksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingIsTold_data();
    void everythingIsTold();
    void whatIsNotThereIsLeftOut();
    void aFactFindsItsOwnFinding_data();
    void aFactFindsItsOwnFinding();
    void timesAreToldInTheLargestUnit_data();
    void timesAreToldInTheLargestUnit();
};

void FindingBlocksTest::everythingIsTold_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("block");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *type, const char *block, const char *label, const char *value) {
        QTest::addRow("%s: %s", block, label) << QString::fromLatin1(type) << QString::fromLatin1(block)
                                              << QString::fromLatin1(label) << QString::fromLatin1(value);
    };
    const char *anomaly = "Exfiltration:S3/AnomalousBehavior";
    const char *list = "UnauthorizedAccess:S3/TorIPCaller";
    const char *sequence = "AttackSequence:S3/CompromisedData";
    row(anomaly, "Overview", "Severity", "High (8.0)");
    row(anomaly, "Overview", "Account ID", "412887530196");
    row(anomaly, "Overview", "Count", "3");
    row(anomaly, "Overview", "Status", "Archived");
    row(anomaly, "Overview", "Resource ID", "bucketName");
    row(anomaly, "Resource affected", "Resource role", "TARGET");
    row(anomaly, "Resource affected", "User name", "GeneratedFindingUserName");
    row(anomaly, "S3 bucket", "Effective permissions", "Not public");
    row(anomaly, "S3 bucket", "Bucket tags", "foo = bar");
    row(anomaly, "S3 bucket", "Default server side encryption", "SSEAlgorithm");
    row(anomaly, "Action", "API", "GetObject");
    row(anomaly, "Actor", "IP address", "198.51.100.0");
    row(anomaly, "Actor", "ASN name", "GeneratedFindingASNOrg");
    row(anomaly, "Actor", "Affiliated", "Yes");
    row(anomaly, "Geolocation", "City", "GeneratedFindingCityName");
    row(anomaly, "Anomalous behavior", "Anomalous APIs", "s3.amazonaws.com:[GetObject:success]");
    row(anomaly, "Anomalous behavior", "Unusual APIs, account", "GetObject");
    row(anomaly, "Anomalous behavior", "Frequent Profiled APIs, user identity", "HeadBucket");
    row(anomaly, "Additional information", "Sample", "Yes");
    row(anomaly, "Additional information", "Feedback", "Useful");
    row(list, "Evidence", "Threat list name", "GeneratedFindingThreatListName");
    row(sequence, "Attack sequence", "MITRE ATT&CK tactics", "Discovery (TA0007), Exfiltration (TA0010), Impact (TA0040)");
    row(sequence, "Attack sequence", "Unusual ASN for user", "64500");
    row(sequence, "Actor", "User name", "GeneratedFindingUserName");
    row(sequence, "Network endpoint", "IP address", "198.51.100.0");
}

void FindingBlocksTest::everythingIsTold()
{
    QFETCH(QString, type);
    QFETCH(QString, block);
    QFETCH(QString, label);
    QFETCH(QString, value);
    QCOMPARE(fact(findingBlocks(documentOf(type)), block, label), value);
}

void FindingBlocksTest::whatIsNotThereIsLeftOut()
{
    for (const FindingType &type : findingTypes()) {
        const auto blocks = findingBlocks(documentOf(type.name));
        QCOMPARE(blocks.front().title, u"Overview"_s);
        for (const FindingBlock &block : blocks) {
            QVERIFY(!block.facts.empty());
            for (const FindingFact &one : block.facts)
                QVERIFY2(!one.value.isEmpty() && !one.label.isEmpty(), qPrintable(type.name + block.title));
        }
    }
    QCOMPARE(fact(findingBlocks(documentOf(u"PenTest:S3/KaliLinux")), u"Evidence"_s, u"Threat list name"_s), QString());
    QVERIFY(findingBlocks({}).size() <= 1);
}

void FindingBlocksTest::aFactFindsItsOwnFinding_data()
{
    QTest::addColumn<QString>("type");
    for (const FindingType &type : findingTypes()) {
        if (!isAttackSequence(type.name)) // whose facts are those of its signals
            QTest::newRow(qPrintable(type.name)) << type.name;
    }
}

/// By what the looking glass beside it filters by, in the form in which the API keeps it too.
void FindingBlocksTest::aFactFindsItsOwnFinding()
{
    QFETCH(QString, type);
    const StoredFinding finding = findingOf(type);
    int facts = 0;
    for (const FindingBlock &block : findingBlocks(documentOf(type))) {
        for (const FindingFact &one : block.facts) {
            const int property = findingProperty(one.attribute);
            if (one.attribute.isEmpty() || one.attribute == "updatedAt"_L1) // days, which the API does not compare
                continue;
            QVERIFY2(property >= 0, qPrintable(one.attribute));
            PropertyQuery query;
            query.add({property, QueryOperator::Equals, one.filterValue});
            const auto criteria = criteriaOf({FindingsStatus::All, {}, query, {}});
            QVERIFY(criteria);
            QVERIFY2(FindingMatcher(*criteria, Ireland).matches(finding), qPrintable(one.label + " = "_L1 + one.filterValue));
            ++facts;
        }
    }
    QVERIFY(facts >= 10);
}

void FindingBlocksTest::timesAreToldInTheLargestUnit_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("ahead") << qint64(-5) << u"just now"_s;
    QTest::newRow("now") << qint64(59) << u"just now"_s;
    QTest::newRow("minutes") << qint64(4 * 60 + 59) << u"4 minute(s) ago"_s;
    QTest::newRow("hours") << qint64(3600) << u"1 hour(s) ago"_s;
    QTest::newRow("days") << qint64(50 * 3600) << u"2 day(s) ago"_s;
}

void FindingBlocksTest::timesAreToldInTheLargestUnit()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(relativeTime(Seen, Seen + std::chrono::seconds(seconds)), text);
}

QTEST_GUILESS_MAIN(FindingBlocksTest)
#include "tst_findingblocks.moc"

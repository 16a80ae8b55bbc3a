// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/findingsfilter.h"

#include <QJsonDocument>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

/// What of a filter the API can keep.
class FindingsFilterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filtersBecomeCriteria_data();
    void filtersBecomeCriteria();
    void whatCannotBeKeptIsSaid_data();
    void whatCannotBeKeptIsSaid();
    void severitiesAndSavedFiltersCount();
    void threatTypesAreKept_data();
    void threatTypesAreKept();
};

void FindingsFilterTest::filtersBecomeCriteria_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("criterion");
    const auto row = [](const char *text, const char *criterion) {
        QTest::newRow(text) << QString::fromLatin1(text) << QByteArray(criterion);
    };
    row("", "{}");
    row("Bucket name = claims", R"({"resource.s3BucketDetails.name":{"eq":["claims"]}})");
    row("bucket name=claims and ACCOUNT ID != 412887530196",
        R"({"resource.s3BucketDetails.name":{"eq":["claims"]},"accountId":{"neq":["412887530196"]}})");
    row("Finding type = a or Finding type = b", R"({"type":{"eq":["a","b"]}})");
    row("Severity = high", R"({"severity":{"eq":["7","8"]}})");
    row("Severity = 5", R"({"severity":{"eq":["5"]}})");
    row("Severity >= 7", R"({"severity":{"gte":7}})");
    row("Count <= 3", R"({"service.count":{"lte":3}})");
    row("Bucket name : log", R"({"resource.s3BucketDetails.name":{"matches":["*log*"]}})");
    row("Bucket name !: log", R"({"resource.s3BucketDetails.name":{"notMatches":["*log*"]}})");
}

void FindingsFilterTest::filtersBecomeCriteria()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, criterion);
    const auto criteria = criteriaOf({FindingsStatus::All, {}, PropertyQuery::parse(text, findingProperties()), {}});
    QVERIFY(criteria);
    QCOMPARE(*criteria, criteriaFromJson({{u"criterion"_s, QJsonDocument::fromJson(criterion).object()}}));
}

void FindingsFilterTest::whatCannotBeKeptIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("words") << u"etl"_s << u"words"_s;
    QTest::newRow("words beside a property") << u"etl and Severity = Low"_s << u"words"_s;
    QTest::newRow("alternatives of two properties") << u"Severity = Low or Bucket name = claims"_s << u"one property"_s;
    QTest::newRow("a text that is compared") << u"Last seen >= 2026-11-23"_s << u"Last seen >= 2026-11-23"_s;
}

void FindingsFilterTest::whatCannotBeKeptIsSaid()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    const auto criteria = criteriaOf({FindingsStatus::All, {}, PropertyQuery::parse(text, findingProperties()), {}});
    QVERIFY(!criteria);
    QVERIFY2(criteria.error().message.contains(said), qPrintable(criteria.error().message));
}

void FindingsFilterTest::severitiesAndSavedFiltersCount()
{
    FindingsFilter filter;
    QVERIFY(!filter.narrows());
    filter.saved.criterion[u"accountId"_s].equals = {u"412887530196"_s};
    filter.severities = {Severity::High};
    QVERIFY(filter.narrows());
    const auto criteria = criteriaOf(filter);
    QVERIFY(criteria);
    QCOMPARE(criteria->criterion.at(u"accountId"_s).equals, QStringList {u"412887530196"_s});
    QCOMPARE(criteria->criterion.at(u"severity"_s).equals, (QStringList {u"7"_s, u"8"_s}));
}

void FindingsFilterTest::threatTypesAreKept_data()
{
    QTest::addColumn<FindingsThreat>("threat");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("criterion"); // empty: it cannot be kept
    const QByteArray all = R"("AttackSequence:EC2/CompromisedInstanceGroup","AttackSequence:ECS/CompromisedCluster",)"
                           R"("AttackSequence:EKS/CompromisedCluster","AttackSequence:IAM/CompromisedCredentials",)"
                           R"("AttackSequence:S3/CompromisedData")";
    QTest::newRow("all") << FindingsThreat::All << u""_s << QByteArray("{}");
    QTest::newRow("sequences") << FindingsThreat::Sequences << u""_s << QByteArray(R"({"type":{"eq":[)" + all + "]}}");
    QTest::newRow("individual") << FindingsThreat::Individual << u""_s << QByteArray(R"({"type":{"neq":[)" + all + "]}}");
    QTest::newRow("individual of a type") << FindingsThreat::Individual << u"Finding type = a"_s
                                          << QByteArray(R"({"type":{"eq":["a"],"neq":[)" + all + "]}}");
    QTest::newRow("sequences of a type") << FindingsThreat::Sequences << u"Finding type = AttackSequence:S3/CompromisedData or Finding type = a"_s
                                         << QByteArray(R"({"type":{"eq":["AttackSequence:S3/CompromisedData"]}})");
    QTest::newRow("sequences of another type") << FindingsThreat::Sequences << u"Finding type = a"_s << QByteArray();
}

void FindingsFilterTest::threatTypesAreKept()
{
    QFETCH(FindingsThreat, threat);
    QFETCH(QString, text);
    QFETCH(QByteArray, criterion);
    const FindingsFilter filter {FindingsStatus::All, {}, PropertyQuery::parse(text, findingProperties()), {}, threat};
    QCOMPARE(filter.narrows(), threat != FindingsThreat::All || !text.isEmpty());
    const auto criteria = criteriaOf(filter);
    QCOMPARE(criteria.has_value(), !criterion.isEmpty());
    if (criteria)
        QCOMPARE(*criteria, criteriaFromJson({{u"criterion"_s, QJsonDocument::fromJson(criterion).object()}}));
}

QTEST_GUILESS_MAIN(FindingsFilterTest)
#include "tst_findingsfilter.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/findingexport.h"
#include "findings/findingsfilter.h"
#include "findings/findingsquery.h"
#include "findings/samplefindings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <libdeflate.h>

using namespace bucketwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr AccountId Owner(412887530196);
const QString Ireland = u"eu-west-1"_s;

StoredFinding sample(bool archived = false)
{
    const FindingType &type = *findFindingType(u"Exfiltration:S3/AnomalousBehavior");
    const Timestamp seen(1'795'000'000'000ms);
    return {sampleId(type, Owner, Ireland), Owner, sampleContent(type, Ireland), seen, {1, archived, {}, seen}};
}

} // namespace

class FindingsFilterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textIsRead_data();
    void textIsRead();
    void termsComeBack();
    void decides_data();
    void decides();
    void exportsKeepEverything();
    void securityHubsFormHasWhatItNeeds();
};

void FindingsFilterTest::textIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("criterion");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *text, const char *criterion, const QStringList &words) {
        QTest::newRow(text) << QString::fromLatin1(text) << QByteArray(criterion) << words;
    };
    row("", "{}", {});
    row("Claims Archive", "{}", {u"claims archive"_s});
    row("Bucket name = claims", R"({"resource.s3BucketDetails.name":{"eq":["claims"]}})", {});
    row("bucket name=claims and ACCOUNT ID != 412887530196",
        R"({"resource.s3BucketDetails.name":{"eq":["claims"]},"accountId":{"neq":["412887530196"]}})", {});
    row("type = a and type = b", R"({"type":{"eq":["a","b"]}})", {});
    row("Severity = high", R"({"severity":{"eq":["7","8"]}})", {});
    row("Severity = 5", R"({"severity":{"eq":["5"]}})", {});
    row("resource.s3BucketDetails.name = x", R"({"resource.s3BucketDetails.name":{"eq":["x"]}})", {});
    row("colour = red", "{}", {u"colour = red"_s});
    row("etl and Severity = Low", R"({"severity":{"eq":["1","2","3"]}})", {u"etl"_s});
}

void FindingsFilterTest::textIsRead()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, criterion);
    QFETCH(QStringList, words);
    const FindingsQuery query = FindingsQuery::parse(text);
    QCOMPARE(query.words, words);
    QCOMPARE(query.criteria, criteriaFromJson({{u"criterion"_s, QJsonDocument::fromJson(criterion).object()}}));
}

void FindingsFilterTest::termsComeBack()
{
    QCOMPARE(termFor(u"accountId"_s, u"1"_s), u"Account ID = 1"_s);
    QCOMPARE(termFor(u"service.unnamed"_s, u"x"_s, false), u"service.unnamed != x"_s);
    const FindingsQuery query = FindingsQuery::parse(u"Bucket name = claims and Account ID != 1 and Finding type = x"_s);
    QCOMPARE(FindingsQuery::parse(textOf(query.criteria)), query);
    for (const NamedAttribute &attribute : namedAttributes()) {
        FindingCriteria named;
        named.criterion[attribute.wireName] = {};
        QVERIFY2(named.check(), qPrintable(attribute.wireName));
    }
}

void FindingsFilterTest::decides_data()
{
    QTest::addColumn<FindingsFilter>("filter");
    QTest::addColumn<bool>("isArchived");
    QTest::addColumn<bool>("expected");
    using enum FindingsStatus;
    FindingCriteria saved;
    saved.criterion[u"severity"_s].greaterThanOrEqual = 9;
    QTest::newRow("current") << FindingsFilter {Current, {}, {}, {}} << false << true;
    QTest::newRow("current, archived") << FindingsFilter {Current, {}, {}, {}} << true << false;
    QTest::newRow("archived") << FindingsFilter {Archived, {}, {}, {}} << true << true;
    QTest::newRow("archived, current") << FindingsFilter {Archived, {}, {}, {}} << false << false;
    QTest::newRow("all") << FindingsFilter {All, {}, {}, {}} << true << true;
    QTest::newRow("severity") << FindingsFilter {All, {Severity::High, Severity::Low}, {}, {}} << false << true;
    QTest::newRow("other severity") << FindingsFilter {All, {Severity::Critical}, {}, {}} << false << false;
    QTest::newRow("word of the title") << FindingsFilter {All, {}, u"UNUSUAL way"_s, {}} << false << true;
    QTest::newRow("words of two parts") << FindingsFilter {All, {}, u"bucketname and exfil"_s, {}} << false << true;
    QTest::newRow("digits of the account") << FindingsFilter {All, {}, u"8875301"_s, {}} << false << true;
    QTest::newRow("finding ID") << FindingsFilter {All, {}, sample().id.toString().first(9), {}} << false << true;
    QTest::newRow("no such word") << FindingsFilter {All, {}, u"quantum"_s, {}} << false << false;
    QTest::newRow("term") << FindingsFilter {All, {}, u"User name = GeneratedFindingUserName"_s, {}} << false << true;
    QTest::newRow("contrary term") << FindingsFilter {All, {}, u"Bucket name != bucketName"_s, {}} << false << false;
    QTest::newRow("saved filter") << FindingsFilter {All, {}, {}, saved} << false << false;
}

void FindingsFilterTest::decides()
{
    QFETCH(FindingsFilter, filter);
    QFETCH(bool, isArchived);
    QFETCH(bool, expected);
    FindingsFilterMatcher matcher(filter, Ireland);
    QCOMPARE(matcher.accepts(sample(isArchived)), expected);
    QCOMPARE(matcher.accepts(sample(isArchived)), expected); // as remembered
}

void FindingsFilterTest::exportsKeepEverything()
{
    const QJsonObject document = documentOf(sample(), Ireland, u"12ab"_s);
    const std::vector<QJsonObject> two {document, document};
    QCOMPARE(QJsonDocument::fromJson(exportedJson(two)).array(), (QJsonArray {document, document}));
    const QByteArray packed = exportedLines(two);
    QByteArray lines(100'000, '\0');
    std::size_t size = 0;
    libdeflate_decompressor *unpacker = libdeflate_alloc_decompressor();
    QCOMPARE(libdeflate_gzip_decompress(
                 unpacker, packed.constData(), std::size_t(packed.size()), lines.data(), std::size_t(lines.size()), &size),
        LIBDEFLATE_SUCCESS);
    libdeflate_free_decompressor(unpacker);
    lines.truncate(qsizetype(size));
    QCOMPARE(lines.count('\n'), 2);
    const QJsonObject line = QJsonDocument::fromJson(lines.first(lines.indexOf('\n'))).object();
    QCOMPARE(line["id"_L1], document["id"_L1]);
    QVERIFY(line["service"_L1]["additionalInfo"_L1]["sample"_L1].toBool());
    QVERIFY(line["service"_L1]["additionalInfo"_L1]["value"_L1].isString());
}

void FindingsFilterTest::securityHubsFormHasWhatItNeeds()
{
    for (const FindingType &type : findingTypes()) {
        StoredFinding finding = sample(true);
        finding.content = sampleContent(type, Ireland);
        const QJsonObject one
            = QJsonDocument::fromJson(exportedAsff({documentOf(finding, Ireland, u"12ab"_s)})).array()[0].toObject();
        for (const auto member : {"SchemaVersion"_L1, "Id"_L1, "ProductArn"_L1, "GeneratorId"_L1, "AwsAccountId"_L1,
                 "CreatedAt"_L1, "UpdatedAt"_L1, "Title"_L1, "Description"_L1})
            QVERIFY2(!one[member].toString().isEmpty(), member.data());
        QVERIFY(!one["Resources"_L1].toArray().isEmpty());
        QCOMPARE(one["Severity"_L1]["Normalized"_L1].toInt(), int(type.severity * 10));
        QCOMPARE(one["RecordState"_L1].toString(), u"ARCHIVED"_s);
    }
}

QTEST_GUILESS_MAIN(FindingsFilterTest)
#include "tst_findingsfilter.moc"

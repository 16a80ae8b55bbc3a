// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/findingattributes.h"
#include "findings/findingexport.h"
#include "findings/samplefindings.h"

#include <QBuffer>
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

QByteArray written(FindingsForm form, const std::vector<QJsonObject> &documents)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    FindingsWriter writer(buffer, form);
    for (const QJsonObject &document : documents) {
        if (!writer.add(document))
            return {};
    }
    return writer.finish() ? buffer.data() : QByteArray();
}

} // namespace

class FindingExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void attributesHaveLabels();
    void exportsKeepEverything();
    void securityHubsFormHasWhatItNeeds();
};

void FindingExportTest::attributesHaveLabels()
{
    QCOMPARE(termFor(u"accountId"_s, u"1"_s), u"Account ID = 1"_s);
    QCOMPARE(termFor(u"service.unnamed"_s, u"x"_s, false), u"service.unnamed != x"_s);
    for (const NamedAttribute &attribute : namedAttributes()) {
        FindingCriteria named;
        named.criterion[attribute.wireName] = {};
        QVERIFY2(named.check(), qPrintable(attribute.wireName));
    }
}

void FindingExportTest::exportsKeepEverything()
{
    const QJsonObject document = documentOf(sample(), Ireland, u"12ab"_s);
    const std::vector<QJsonObject> two {document, document};
    QCOMPARE(written(FindingsForm::Json, two), QJsonDocument(QJsonArray {document, document}).toJson(QJsonDocument::Indented));
    QCOMPARE(written(FindingsForm::Json, {}), QJsonDocument(QJsonArray()).toJson(QJsonDocument::Indented));
    const QByteArray packed = written(FindingsForm::Lines, two);
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

void FindingExportTest::securityHubsFormHasWhatItNeeds()
{
    for (const FindingType &type : findingTypes()) {
        StoredFinding finding = sample(true);
        finding.content = sampleContent(type, Ireland);
        const QJsonObject one
            = QJsonDocument::fromJson(written(FindingsForm::Asff, {documentOf(finding, Ireland, u"12ab"_s)})).array()[0].toObject();
        for (const auto member : {"SchemaVersion"_L1, "Id"_L1, "ProductArn"_L1, "GeneratorId"_L1, "AwsAccountId"_L1,
                 "CreatedAt"_L1, "UpdatedAt"_L1, "Title"_L1, "Description"_L1})
            QVERIFY2(!one[member].toString().isEmpty(), member.data());
        QVERIFY(!one["Resources"_L1].toArray().isEmpty());
        QCOMPARE(one["Severity"_L1]["Normalized"_L1].toInt(), int(type.severity * 10));
        QCOMPARE(one["RecordState"_L1].toString(), u"ARCHIVED"_s);
    }
}

QTEST_GUILESS_MAIN(FindingExportTest)
#include "tst_findingexport.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/sequenceblocks.h"

#include "findings/samplefindings.h"

#include <QJsonArray>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

/// What the panel tells of an attack sequence beside its overview.
class SequenceBlocksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signalsTell_data();
    void signalsTell();
    void signalsComeInTheirOrder();
    void whatASignalLacksIsLeftOut();
    void resourcesTell();
    void otherFindingsHaveNone();
    void mitreHasNames_data();
    void mitreHasNames();

private:
    static QJsonObject sample(QStringView type = u"AttackSequence:S3/CompromisedData")
    {
        return sampleContent(*findFindingType(type), u"eu-west-1"_s)->document;
    }
    static QJsonObject sequenceWith(const QJsonArray &signals)
    {
        return {
            {u"service"_s, QJsonObject {{u"detection"_s, QJsonObject {{u"sequence"_s, QJsonObject {{u"signals"_s, signals}}}}}}}};
    }
    static const FindingFact *find(const FindingBlock &block, const QString &label)
    {
        const auto found = std::ranges::find(block.facts, label, &FindingFact::label);
        return found == block.facts.end() ? nullptr : &*found;
    }
};

void SequenceBlocksTest::signalsTell_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("attribute");
    const auto row = [](int signal, const char *label, const char *value, const char *attribute = "") {
        QTest::addRow("%d: %s", signal, label)
            << signal << QString::fromLatin1(label) << QString::fromLatin1(value) << QString::fromLatin1(attribute);
    };
    row(1, "Signal type", "GuardDuty finding");
    row(1, "Finding type", "Exfiltration:S3/AnomalousBehavior", "type");
    row(1, "Severity", "8.0");
    row(1, "MITRE ATT&CK tactics", "Exfiltration (TA0010)");
    row(1, "MITRE ATT&CK techniques", "Data from Cloud Storage (T1530)");
    row(1, "Unusual ASN for user", "64500");
    row(1, "Bucket name", "bucketName", "resource.s3BucketDetails.name");
    row(1, "IP address", "198.51.100.0", "service.action.awsApiCallAction.remoteIpDetails.ipAddressV4");
    row(2, "Signal type", "CloudTrail management event");
    row(2, "API", "PutBucketVersioning");
    row(2, "High risk API", "s3.amazonaws.com:PutBucketVersioning");
}

void SequenceBlocksTest::signalsTell()
{
    QFETCH(int, signal);
    QFETCH(QString, label);
    QFETCH(QString, value);
    QFETCH(QString, attribute);
    const auto blocks = signalBlocks(sample());
    const FindingFact *fact = find(blocks[std::size_t(signal)].block, label);
    QVERIFY(fact);
    QCOMPARE(fact->value, value);
    QCOMPARE(fact->attribute, attribute);
    QCOMPARE(fact->filterValue, attribute.isEmpty() ? QString() : value);
}

void SequenceBlocksTest::signalsComeInTheirOrder()
{
    const auto signal = [](const char *name, const QJsonValue &time) {
        return QJsonObject {{u"type"_s, u"CLOUD_TRAIL"_s}, {u"name"_s, QString::fromLatin1(name)}, {u"firstSeenAt"_s, time}};
    };
    const QJsonObject document = sequenceWith(
        {signal("late", 3e9), signal("some time", QJsonValue::Undefined), signal("early", 1e9), signal("also early", 1e9)});
    QStringList titles;
    for (const SignalBlock &block : signalBlocks(document)) {
        titles.append(block.block.title);
        QCOMPARE(block.summary.isEmpty(), block.block.title.contains("some time"_L1));
        QVERIFY(!block.isFinding);
    }
    QCOMPARE(titles, (QStringList {u"1. early"_s, u"2. also early"_s, u"3. late"_s, u"4. some time"_s}));
    QCOMPARE(signalCount(document), 4);
}

void SequenceBlocksTest::whatASignalLacksIsLeftOut()
{
    const auto blocks = signalBlocks(sequenceWith(
        {QJsonObject {{u"type"_s, u"FINDING"_s}, {u"signalIndicators"_s, QJsonArray {QJsonObject {{u"key"_s, u"TOR_IP"_s}}}}}}));
    QCOMPARE(blocks.size(), std::size_t(1));
    QVERIFY(blocks[0].isFinding);
    QCOMPARE(blocks[0].block.title, u"1. FINDING"_s);
    QStringList labels;
    for (const FindingFact &fact : blocks[0].block.facts)
        labels.append(fact.label + u'=' + fact.value);
    QCOMPARE(labels, (QStringList {u"Signal type=GuardDuty finding"_s, u"Tor IP=Yes"_s}));
}

void SequenceBlocksTest::resourcesTell()
{
    const auto blocks = resourceBlocks(sample());
    QCOMPARE(qsizetype(blocks.size()), resourceCount(sample()));
    QCOMPARE(blocks.size(), std::size_t(1));
    QCOMPARE(blocks[0].title, u"bucketName"_s);
    QCOMPARE(find(blocks[0], u"Resource type"_s)->value, u"S3 bucket"_s);
    QCOMPARE(find(blocks[0], u"Name"_s)->attribute, u"resource.s3BucketDetails.name"_s);
    QCOMPARE(find(blocks[0], u"ARN"_s)->kind, FindingFact::Kind::Identifier);
    QCOMPARE(find(blocks[0], u"Account ID"_s)->kind, FindingFact::Kind::Account);
}

void SequenceBlocksTest::otherFindingsHaveNone()
{
    const QJsonObject other = sample(u"PenTest:S3/KaliLinux");
    QVERIFY(signalBlocks(other).empty());
    QVERIFY(resourceBlocks(other).empty());
    for (const FindingBlock &block : sequenceBlocks(other))
        QVERIFY(block.facts.empty());
    QCOMPARE(signalCount(other) + resourceCount(other), 0);
}

void SequenceBlocksTest::mitreHasNames_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::newRow("tactic") << u"TA0005"_s << u"Defense Evasion (TA0005)"_s;
    QTest::newRow("technique") << u"T1562.008"_s << u"Disable or Modify Cloud Logs (T1562.008)"_s;
    QTest::newRow("unknown") << u"T9999"_s << u"T9999"_s;
    QTest::newRow("a name already") << u"Exfiltration"_s << u"Exfiltration"_s;
}

void SequenceBlocksTest::mitreHasNames()
{
    QFETCH(QString, id);
    QTEST(mitreText(id), "text");
}

QTEST_GUILESS_MAIN(SequenceBlocksTest)
#include "tst_sequenceblocks.moc"

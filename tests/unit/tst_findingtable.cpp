// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/findingfilter.h"
#include "findings/findingtable.h"
#include "findings/samplefindings.h"

#include <QJsonDocument>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp Created(1'795'000'000'000ms);
const QString Ireland = u"eu-west-1"_s;

StoredFinding sample(std::size_t number)
{
    const FindingType &type = findingTypes()[number % findingTypes().size()];
    const AccountId account(100'000'000'000 + number);
    return {sampleId(type, account, Ireland), account, sampleContent(type, Ireland), Created, {1, false, {}, Created}};
}

FindingTable tableOf(std::size_t count)
{
    std::vector<StoredFinding> findings;
    for (std::size_t i = 0; i < count; ++i)
        findings.push_back(sample(i));
    FindingTable table;
    table.append(std::move(findings));
    return table;
}

FindingState archived(FindingState state)
{
    state.isArchived = true;
    return state;
}

} // namespace

class FindingTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void idsAreFoundAndOthersAreNot();
    void appendingAgainChangesNothing();
    void aChangeSetsWhatItIsAbout();
    void findingsComeAndGo();
    void copiesAreIndependent();
    void changesMeetWhereTheySetOneThing();
    void documentsAreCompleteAndRoundTrip();
    void samplesSayThatTheyAreSamples();
    void namesOfFilters_data();
    void namesOfFilters();
};

void FindingTableTest::idsAreFoundAndOthersAreNot()
{
    const FindingTable table = tableOf(1000);
    QCOMPARE(table.rows().size(), 1000);
    for (std::size_t i = 0; i < 1000; ++i) {
        const int row = table.row(sample(i).id);
        QVERIFY(row >= 0);
        QCOMPARE(table.rows()[std::size_t(row)], sample(i));
    }
    QCOMPARE(table.row(sample(1000).id), -1);
    QVERIFY(!FindingTable().find(sample(0).id));
    QVERIFY(!table.stateOf(sample(1000).id).exists());
    const FindingId id = sample(3).id;
    QCOMPARE(FindingId::parse(id.toString()), id);
    QVERIFY(!FindingId::parse(id.toString().toUpper()) && !FindingId::parse(u"12"));
}

void FindingTableTest::appendingAgainChangesNothing()
{
    FindingTable table = tableOf(10);
    const FindingTable before = table;
    StoredFinding again = sample(4);
    again.state.count = 7;
    table.append({again, again});
    QCOMPARE(table, before);
}

void FindingTableTest::aChangeSetsWhatItIsAbout()
{
    FindingTable table = tableOf(10);
    const StoredFinding finding = sample(4);
    FindingState useful = finding.state;
    useful.feedback = FindingFeedback::Useful;
    table.apply({{finding.id, finding.account, finding.state, archived(finding.state)}});
    table.apply({{finding.id, finding.account, finding.state, useful}});
    QVERIFY(table.stateOf(finding.id).isArchived);
    QCOMPARE(table.stateOf(finding.id).feedback, FindingFeedback::Useful);
}

void FindingTableTest::findingsComeAndGo()
{
    FindingTable table = tableOf(600);
    const FindingTable before = table;
    const StoredFinding finding = sample(300);
    const FindingChange gone {finding.id, finding.account, finding.state, {}, finding.content, finding.createdAt};
    table.apply({gone});
    QCOMPARE(table.rows().size(), 599);
    QCOMPARE(table.row(finding.id), -1);
    QVERIFY(table.find(sample(599).id));
    const FindingChange back {finding.id, finding.account, {}, finding.state, finding.content, finding.createdAt};
    table.apply({back});
    QCOMPARE(table.rows().size(), 600);
    QCOMPARE(*table.find(finding.id), finding);
    QVERIFY(gone.comesOrGoes() && back.comesOrGoes());
}

void FindingTableTest::copiesAreIndependent()
{
    const FindingTable table = tableOf(600);
    FindingTable copy = table;
    const StoredFinding finding = sample(1);
    copy.apply({{finding.id, finding.account, finding.state, archived(finding.state)}});
    QVERIFY(!table.stateOf(finding.id).isArchived);
    QVERIFY(copy.stateOf(finding.id).isArchived);
}

void FindingTableTest::changesMeetWhereTheySetOneThing()
{
    const StoredFinding finding = sample(1);
    FindingState useful = finding.state;
    useful.feedback = FindingFeedback::Useful;
    const FindingChange archives {finding.id, finding.account, finding.state, archived(finding.state)};
    const FindingChange rates {finding.id, finding.account, finding.state, useful};
    const FindingChange goes {finding.id, finding.account, finding.state, {}};
    const FindingChange other {sample(2).id, finding.account, finding.state, archived(finding.state)};
    QVERIFY(touchSameState(archives, archives));
    QVERIFY(!touchSameState(archives, rates));
    QVERIFY(touchSameState(archives, goes) && touchSameState(goes, rates));
    QVERIFY(!touchSameState(archives, other));
}

void FindingTableTest::documentsAreCompleteAndRoundTrip()
{
    StoredFinding finding = sample(0);
    finding.state = {4, true, FindingFeedback::NotUseful, Created + 90s};
    const QJsonObject document = documentOf(finding, Ireland, u"12ab"_s);
    QCOMPARE(document["accountId"_L1].toString(), finding.account.toString());
    QCOMPARE(document["arn"_L1].toString(), findingArn(finding, Ireland, u"12ab"_s));
    QVERIFY(document["arn"_L1].toString().endsWith("detector/12ab/finding/"_L1 + finding.id.toString()));
    QCOMPARE(document["createdAt"_L1].toString(), toIsoString(Created));
    QCOMPARE(document["updatedAt"_L1].toString(), toIsoString(Created + 90s));
    const QJsonObject service = document["service"_L1].toObject();
    QCOMPARE(service["count"_L1].toInt(), 4);
    QCOMPARE(service["archived"_L1].toBool(), true);
    QCOMPARE(service["userFeedback"_L1].toString(), u"NOT_USEFUL"_s);
    QCOMPARE(service["detectorId"_L1].toString(), u"12ab"_s);
    QCOMPARE(contentOf(document), *finding.content);
    QVERIFY(documentOf({}, Ireland, {}).isEmpty());
}

void FindingTableTest::samplesSayThatTheyAreSamples()
{
    for (const FindingType &type : findingTypes()) {
        const auto content = sampleContent(type, Ireland);
        QCOMPARE(content, sampleContent(type, u"us-east-1"_s)); // shared
        QCOMPARE(content->type, type.name);
        QCOMPARE(content->severity, type.severity);
        QVERIFY(content->title.startsWith("[SAMPLE] "_L1));
        QVERIFY2(!content->resource.isEmpty(), qPrintable(type.name));
        const QString info = content->document["service"_L1]["additionalInfo"_L1]["value"_L1].toString();
        QVERIFY(QJsonDocument::fromJson(info.toUtf8())["sample"_L1].toBool());
        QVERIFY(!content->document.contains("accountId"_L1));
        QCOMPARE(content->document["service"_L1].toObject().contains("detection"_L1), type.decidedBy == DecidedBy::Sequence);
        QVERIFY(sampleId(type, AccountId(1), Ireland) != sampleId(type, AccountId(2), Ireland));
    }
}

void FindingTableTest::namesOfFilters_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("letters, digits and signs") << u"My-filter_1.0"_s << true;
    QTest::newRow("two") << u"ab"_s << false;
    QTest::newRow("three") << u"abc"_s << true;
    QTest::newRow("64") << QString(64, u'x') << true;
    QTest::newRow("65") << QString(65, u'x') << false;
    QTest::newRow("a space") << u"my filter"_s << false;
    QTest::newRow("other letters") << u"f\u00e4lter"_s << false;
}

void FindingTableTest::namesOfFilters()
{
    QFETCH(QString, name);
    QFETCH(bool, isTaken);
    QCOMPARE(isFilterName(name), isTaken);
    QCOMPARE(filterIndex({{u"abc"_s}, {u"ab"_s}}, u"ab"), 1);
    QCOMPARE(filterIndex({{u"abc"_s}}, u"ab"), -1);
}

QTEST_GUILESS_MAIN(FindingTableTest)
#include "tst_findingtable.moc"

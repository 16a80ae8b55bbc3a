// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/findingsrows.h"

#include "findings/samplefindings.h"
#include "items/sampleview.h"
#include "support/changingorganization.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Model = FindingsModel;

class FindingsRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void everybodySeesTheirs();
    void columnsHaveTheirWords();
    void decides_data();
    void decides();
    void aNameOfAPropertyThatIsBeingTypedHidesNothing();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void newestComesFirst();
    void filtersAndCounts();
    void attackSequencesAreMarkedAndChosen();
    void aChangeThatShowsTheSameRowsKeepsThem();
    void anArchivedFindingLeaves();
    void documentsAreFoundByTheirId();
    void aRegionWithoutFindingsHasNoRows();
    void aViewFollowsItsFindings();
    void manyFindingsAreWorkedOutInTheBackground();
    void valuesAreSuggested();

private:
    void show(AccountId caller = Admin) { rows().show(shared(), ireland(), caller, m_organization->now + 5min); }
    void filter(FindingsStatus status, std::set<Severity> severities, const QString &text, const FindingCriteria &saved = {})
    {
        rows().setFilter({status, std::move(severities), PropertyQuery::parse(text, findingProperties()), saved});
    }
    [[nodiscard]] std::shared_ptr<const OrganizationView> shared() const
    {
        return std::make_shared<const OrganizationView>(m_organization->view);
    }
    FindingsRows &rows() { return *m_rows; }
    [[nodiscard]] QString cell(int row, int column) const { return m_rows->index(row, column).data().toString(); }

    std::unique_ptr<ChangingOrganization> m_organization;
    std::unique_ptr<Model> m_model;
    std::unique_ptr<FindingsRows> m_rows;
    std::unique_ptr<QAbstractItemModelTester> m_modelTester;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void FindingsRowsTest::init()
{
    sample::failOnWarnings();
    m_tester.reset();
    m_modelTester.reset();
    m_rows.reset();
    m_organization = std::make_unique<ChangingOrganization>();
    for (const AccountId account : {Active, ActiveToo, Admin, Standalone}) {
        QVERIFY(m_organization->change(account, CreateSampleFindings {ireland(), {}}));
        m_organization->now += 1h;
    }
    m_model = std::make_unique<Model>();
    m_rows = std::make_unique<FindingsRows>(m_model.get());
    m_rows->sort(Model::LastSeenColumn, Qt::DescendingOrder);
    constexpr auto Mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    m_modelTester = std::make_unique<QAbstractItemModelTester>(m_model.get(), Mode);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_rows.get(), Mode);
}

void FindingsRowsTest::everybodySeesTheirs()
{
    const int types = int(findingTypes().size());
    for (const auto &[caller, accounts] :
        {std::pair(Admin, 3), std::pair(Active, 1), std::pair(Standalone, 1), std::pair(Removed, 0)}) {
        show(caller);
        QCOMPARE(rows().rowCount(), accounts * types);
        QCOMPARE(rows().total(), accounts * types);
    }
}

void FindingsRowsTest::columnsHaveTheirWords()
{
    filter(FindingsStatus::Current, {}, u"Exfiltration:S3/Anomalous and 111122223333"_s);
    show();
    QCOMPARE(rows().rowCount(), 1);
    const QStringList expected {u"High"_s, u"[SAMPLE] Objects were read in an unusual way"_s,
        u"Exfiltration:S3/AnomalousBehavior"_s, u"bucketName"_s, u"ledger-prod"_s, u"4 hour(s) ago"_s, u"1"_s};
    for (int column = 0; column < Model::ColumnCount; ++column) {
        QCOMPARE(cell(0, column), expected[column]);
        QVERIFY(!rows().headerData(column, Qt::Horizontal).toString().isEmpty());
        const QModelIndex index = rows().index(0, column);
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().endsWith(expected[column]));
        QCOMPARE(index.data(Model::SeverityRole).toInt(), int(Severity::High));
    }
    QCOMPARE(rows().index(0, Model::AccountColumn).data(Model::ValueRole).toString(), Active.toString());
    QCOMPARE(rows().index(0, Model::AccountColumn).data(Model::AttributeRole).toString(), u"accountId"_s);
    QVERIFY(rows().index(0, Model::LastSeenColumn).data(Qt::ToolTipRole).toString().contains(u"2026"_s));
    m_model->setNow(m_organization->now + 24h);
    QCOMPARE(cell(0, Model::LastSeenColumn), u"1 day(s) ago"_s);
}

void FindingsRowsTest::sortsByEveryColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    for (int column = 0; column < Model::ColumnCount; ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            QTest::addRow("column %d, order %d", column, int(order)) << column << order;
    }
}

void FindingsRowsTest::sortsByEveryColumn()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    show();
    rows().sort(column, order);
    const auto key = [&](int row) {
        const StoredFinding &finding = rows().finding(row);
        switch (Model::Column(column)) {
        case Model::SeverityColumn:
            return QVariant(finding.content->severity);
        case Model::LastSeenColumn:
            return QVariant(qint64(finding.state.updatedAt.time_since_epoch().count()));
        case Model::AccountColumn:
            return QVariant(cell(row, column).toCaseFolded());
        case Model::CountColumn:
            return QVariant(finding.state.count);
        case Model::TitleColumn:
        case Model::TypeColumn:
        case Model::ResourceColumn:
        case Model::ColumnCount:
            break;
        }
        return QVariant(cell(row, column).toCaseFolded());
    };
    for (int row = 1; row < rows().rowCount(); ++row) {
        const auto order1 = QVariant::compare(key(row - 1), key(row));
        QVERIFY(order1 == QPartialOrdering::Equivalent || (order1 == QPartialOrdering::Less) == (order == Qt::AscendingOrder));
        if (order1 == QPartialOrdering::Equivalent) // what was sorted before orders equal rows
            QVERIFY(rows().finding(row - 1).state.updatedAt >= rows().finding(row).state.updatedAt);
    }
}

void FindingsRowsTest::newestComesFirst()
{
    show();
    QCOMPARE(rows().finding(0).account, Admin);
    QCOMPARE(rows().finding(rows().rowCount() - 1).account, Active);
}

void FindingsRowsTest::filtersAndCounts()
{
    show(Active);
    QCOMPARE(rows().count(Severity::Critical), 1);
    QCOMPARE(rows().count(Severity::Low), 4);
    filter(FindingsStatus::Current, {Severity::Low}, {});
    QCOMPARE(rows().rowCount(), 4);
    QCOMPARE(rows().count(Severity::Critical), 1); // as if no severity was chosen
    filter(FindingsStatus::Archived, {}, {});
    QCOMPARE(rows().rowCount(), 0);
    QCOMPARE(rows().total(), int(findingTypes().size()));
}

void FindingsRowsTest::attackSequencesAreMarkedAndChosen()
{
    show(Active);
    const int types = int(findingTypes().size());
    const auto threat = [this](FindingsThreat which, std::set<Severity> severities = {}) {
        rows().setFilter({FindingsStatus::Current, std::move(severities), {}, {}, which});
    };
    threat(FindingsThreat::Sequences);
    QCOMPARE(rows().rowCount(), 1);
    QCOMPARE(cell(0, Model::TypeColumn), u"AttackSequence:S3/CompromisedData"_s);
    const QModelIndex title = rows().index(0, Model::TitleColumn);
    QVERIFY(title.data(Model::SequenceRole).toBool());
    QVERIFY(!title.data().toString().contains("sequence:"_L1)); // which is what is copied and sorted by
    QCOMPARE(title.data(Qt::AccessibleTextRole).toString(), u"Title: Attack sequence: "_s + title.data().toString());
    QCOMPARE(rows().count(Severity::Critical), 1);
    QCOMPARE(rows().count(Severity::Low), 0); // other types are not counted either
    threat(FindingsThreat::Sequences, {Severity::Low});
    QCOMPARE(rows().rowCount(), 0);
    QCOMPARE(rows().count(Severity::Critical), 1);
    threat(FindingsThreat::Individual);
    QCOMPARE(rows().rowCount(), types - 1);
    QCOMPARE(rows().count(Severity::Critical), 0);
    for (int row = 0; row < rows().rowCount(); ++row) {
        const QModelIndex other = rows().index(row, Model::TitleColumn);
        QVERIFY(!other.data(Model::SequenceRole).toBool());
        QCOMPARE(other.data(Qt::AccessibleTextRole).toString(), u"Title: "_s + other.data().toString());
    }
}

void FindingsRowsTest::aChangeThatShowsTheSameRowsKeepsThem()
{
    show();
    const FindingId id = rows().finding(3).id;
    QVERIFY(m_organization->change(Admin, RateFindings {ireland(), {id}, FindingFeedback::Useful}));
    QSignalSpy resets(m_rows.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(m_rows.get(), &QAbstractItemModel::dataChanged);
    show();
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(rows().positionOfFinding(id), 3);
    QCOMPARE(m_model->document(id)["service"_L1]["userFeedback"_L1].toString(), u"USEFUL"_s);
}

void FindingsRowsTest::anArchivedFindingLeaves()
{
    show();
    const int count = rows().rowCount();
    const FindingId id = rows().finding(3).id;
    QVERIFY(m_organization->change(Admin, ArchiveFindings {ireland(), {id}, true}));
    show();
    QCOMPARE(rows().rowCount(), count - 1);
    QCOMPARE(rows().positionOfFinding(id), -1);
    filter(FindingsStatus::All, {}, {});
    QCOMPARE(rows().rowCount(), count);
    QVERIFY(rows().positionOfFinding(id) >= 0);
}

void FindingsRowsTest::documentsAreFoundByTheirId()
{
    show();
    const StoredFinding finding = rows().finding(0);
    const QJsonObject document = m_model->document(finding.id);
    QCOMPARE(document["id"_L1].toString(), finding.id.toString());
    QCOMPARE(document["service"_L1]["detectorId"_L1].toString(), detectorIdFor(finding.account, ireland()).toString());
    QVERIFY(m_model->document({1, 2}).isEmpty());
}

void FindingsRowsTest::aRegionWithoutFindingsHasNoRows()
{
    show();
    rows().show(shared(), *Region::parse(u"us-east-1"), Admin, When);
    QCOMPARE(rows().rowCount(), 0);
    rows().show(shared(), *Region::parse(u"sa-east-1"), Admin, When); // not in use
    QCOMPARE(rows().rowCount(), 0);
    m_organization->edit().isLoaded = false;
    show();
    QCOMPARE(rows().rowCount(), 0);
}

void FindingsRowsTest::decides_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected");
    const int types = int(findingTypes().size());
    const auto of = [](Severity severity) {
        return int(std::ranges::count_if(findingTypes(), [&](const FindingType &type) { return severityOf(type.severity) == severity; }));
    };
    const auto row = [](const QString &text, int expected) { QTest::newRow(qPrintable(text)) << text << expected; };
    row(u"UNUSUAL way"_s, int(std::ranges::count_if(findingTypes(), [](const FindingType &type) { return type.title.contains("unusual way"_L1, Qt::CaseInsensitive); })));
    row(u"bucketname and exfiltration:s3/anom"_s, 1);
    row(u"quantum"_s, 0);
    row(u"quantum or kalilinux"_s, 1);
    row(u"111122223333"_s, types);
    row(u"22223333 and KaliLinux"_s, 1);
    row(u"Account ID = 111122223333"_s, types);
    row(u"Account ID != 111122223333"_s, 0);
    row(u"Account ID : 22223"_s, types);
    row(u"Finding type = pentest:s3/kalilinux"_s, 1);
    row(u"Finding type != PenTest:S3/KaliLinux"_s, types - 1);
    row(u"Finding type : PenTest:"_s, int(std::ranges::count_if(findingTypes(), [](const FindingType &type) { return type.name.startsWith("PenTest:"_L1); })));
    row(u"Finding type !: PenTest:"_s, types - int(std::ranges::count_if(findingTypes(), [](const FindingType &type) { return type.name.startsWith("PenTest:"_L1); })));
    row(u"Severity = High"_s, of(Severity::High));
    row(u"Severity != High"_s, types - of(Severity::High));
    row(u"Severity >= High"_s, of(Severity::High) + of(Severity::Critical));
    row(u"Severity <= Low"_s, of(Severity::Low));
    row(u"Severity >= 7"_s, of(Severity::High) + of(Severity::Critical));
    row(u"Severity = Low or Severity = Critical"_s, of(Severity::Low) + of(Severity::Critical));
    row(u"Count = 1"_s, types);
    row(u"Count >= 2"_s, 0);
    row(u"Count = some"_s, 0);
    row(u"Region = eu-west-1"_s, types);
    row(u"Feedback = USEFUL"_s, 0);
    row(u"Feedback != USEFUL"_s, types);
    row(u"User name = GeneratedFindingUserName"_s, types);
    row(u"Bucket name = nothing"_s, 0);
    row(u"Finding ID = 00000000000000000000000000000000"_s, 0);
    row(u"Last seen = someday"_s, 0);
    row(u"Last seen >= 2001-01-01"_s, types);
    row(u"Last seen <= 2001-01-01"_s, 0);
}

void FindingsRowsTest::decides()
{
    QFETCH(QString, text);
    QFETCH(int, expected);
    show(Active);
    filter(FindingsStatus::Current, {}, text);
    QCOMPARE(rows().rowCount(), expected);
    filter(FindingsStatus::Current, {}, {});
    const StoredFinding one = rows().finding(3);
    const QString day = rows().index(3, Model::LastSeenColumn).data(Model::ValueRole).toString();
    for (const auto &[term, found] : {std::pair(u"Finding ID = %1"_s.arg(one.id.toString()), 1),
             std::pair(u"Finding ID : %1"_s.arg(one.id.toString().sliced(3, 12)), 1), std::pair(one.id.toString().first(9), 1),
             std::pair(u"Last seen = %1"_s.arg(day), rows().total()), std::pair(u"Last seen = %1"_s.arg(day.first(7)), rows().total()),
             std::pair(u"Last seen != %1"_s.arg(day), 0)}) {
        filter(FindingsStatus::Current, {}, term);
        QVERIFY2(rows().rowCount() == found, qPrintable(term));
    }
    FindingCriteria saved;
    saved.criterion[u"severity"_s].greaterThanOrEqual = 9;
    filter(FindingsStatus::Current, {}, {}, saved);
    QCOMPARE(rows().rowCount(), 1);
    filter(FindingsStatus::Current, {}, u"kali"_s, saved);
    QCOMPARE(rows().rowCount(), 0);
}

void FindingsRowsTest::aNameOfAPropertyThatIsBeingTypedHidesNothing()
{
    show(Active);
    const QString whole = u"Severity = "_s;
    for (int length = 4; length <= whole.size(); ++length) {
        filter(FindingsStatus::Current, {}, whole.first(length));
        QVERIFY2(rows().rowCount() > 1, qPrintable(whole.first(length)));
    }
    filter(FindingsStatus::Current, {}, u"Severity !"_s);
    QCOMPARE(rows().rowCount(), rows().total());
    rows().sort(-1); // the order of the table, of what the filter shows
    QCOMPARE(rows().sourceRow(0), 0);
    filter(FindingsStatus::Current, {Severity::Critical}, {});
    rows().setSortSteps({{Model::TitleColumn, Qt::AscendingOrder}});
    QCOMPARE(rows().rowCount(), rows().count(Severity::Critical));
}

void FindingsRowsTest::aViewFollowsItsFindings()
{
    show();
    int position = 0;
    while (rows().finding(position).account != Active)
        ++position;
    const int row = rows().sourceRow(position);
    const FindingId id = rows().finding(position).id;
    rows().sort(Model::TypeColumn, Qt::AscendingOrder);
    QCOMPARE(rows().finding(rows().positionOf(row)).id, id);
    // Whoever hears of it finds out where each row went, also when others went away.
    std::vector<int> moves;
    connect(m_rows.get(), &TableRows::rearranged, this, [&] { moves.push_back(rows().followed(row)); });
    show(Active);
    QCOMPARE(moves.size(), std::size_t(1));
    QVERIFY(moves[0] >= 0);
    QCOMPARE(m_model->finding(moves[0]).id, id);
    show(Removed); // sees none
    QCOMPARE(rows().rowCount(), 0);
}

void FindingsRowsTest::manyFindingsAreWorkedOutInTheBackground()
{
    std::vector<StoredFinding> many;
    const auto content = sampleContent(findingTypes().front(), u"eu-west-1"_s);
    for (std::uint64_t i = 0; i < 30'000; ++i)
        many.push_back({{i * 7'919'777, i}, Active, content, When, {std::uint32_t(1 + i % 3), i % 2 == 0, {}, When + std::chrono::seconds(i)}});
    m_organization->edit().findings.append(std::move(many));
    QSignalSpy settled(m_rows.get(), &FindingsRows::settled);
    show();
    QVERIFY(rows().isBusy());
    QCOMPARE(rows().rowCount(), 0); // what was there stands
    filter(FindingsStatus::Archived, {}, {}); // another question meanwhile
    rows().sort(Model::CountColumn, Qt::AscendingOrder);
    QVERIFY(QTest::qWaitFor([&] { return !rows().isBusy(); }, 20'000));
    QVERIFY(!settled.isEmpty());
    QCOMPARE(rows().rowCount(), 15'000);
    QCOMPARE(rows().finding(0).state.count, 1U);
    QCOMPARE(rows().finding(14'999).state.count, 3U);
    QVERIFY(rows().finding(0).state.updatedAt > rows().finding(1).state.updatedAt); // newest first among equal counts
    filter(FindingsStatus::All, {}, u"Finding ID : 00007"_s);
    QVERIFY(QTest::qWaitFor([&] { return !rows().isBusy(); }, 20'000));
    const int found = rows().rowCount();
    QVERIFY(found > 0 && found < 30'000);
    for (int position = 0; position < found; ++position)
        QVERIFY(rows().finding(position).id.toString().contains("00007"_L1));
}

void FindingsRowsTest::valuesAreSuggested()
{
    show();
    const auto values = [&](const char16_t *wireName, const QString &typed) {
        return rows().valuesOf(findingProperty(wireName), typed);
    };
    QCOMPARE(values(u"severity", u"crit"_s), QStringList {u"Critical"_s});
    QCOMPARE(values(u"accountId", Active.toString().first(9)), QStringList {Active.toString()});
    QCOMPARE(values(u"type", u"kali"_s), QStringList {u"PenTest:S3/KaliLinux"_s});
    QCOMPARE(values(u"service.count", u"1"_s), QStringList());
}

QTEST_GUILESS_MAIN(FindingsRowsTest)
#include "tst_findingsrows.moc"

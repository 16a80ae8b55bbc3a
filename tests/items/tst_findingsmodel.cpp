// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/findingsmodel.h"

#include "findings/samplefindings.h"
#include "support/changingorganization.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Model = FindingsModel;

class FindingsModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void everybodySeesTheirs();
    void columnsHaveTheirWords();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void newestComesFirst();
    void filtersAndCounts();
    void aChangeThatShowsTheSameRowsKeepsThem();
    void anArchivedFindingLeaves();
    void documentsAreFoundByTheirId();
    void aRegionWithoutFindingsHasNoRows();
    void persistentIndexesFollowTheirFindings();

private:
    void show(AccountId caller = Admin) { model().show(shared(), ireland(), caller, m_organization->now + 5min); }
    [[nodiscard]] std::shared_ptr<const OrganizationView> shared() const
    {
        return std::make_shared<const OrganizationView>(m_organization->view);
    }
    Model &model() { return *m_model; }
    [[nodiscard]] QString cell(int row, int column) const { return m_model->index(row, column).data().toString(); }

    std::unique_ptr<ChangingOrganization> m_organization;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<Model> m_model;
};

void FindingsModelTest::init()
{
    QTest::failOnWarning();
    m_tester.reset();
    m_organization = std::make_unique<ChangingOrganization>();
    for (const AccountId account : {Active, ActiveToo, Admin, Standalone}) {
        QVERIFY(m_organization->change(account, CreateSampleFindings {ireland(), {}}));
        m_organization->now += 1h;
    }
    m_model = std::make_unique<Model>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void FindingsModelTest::everybodySeesTheirs()
{
    const int types = int(findingTypes().size());
    for (const auto &[caller, accounts] :
        {std::pair(Admin, 3), std::pair(Active, 1), std::pair(Standalone, 1), std::pair(Removed, 0)}) {
        show(caller);
        QCOMPARE(model().rowCount(), accounts * types);
        QCOMPARE(model().total(), accounts * types);
    }
}

void FindingsModelTest::columnsHaveTheirWords()
{
    model().setFilter({FindingsStatus::Current, {}, u"Exfiltration:S3/Anomalous and 111122223333"_s, {}});
    show();
    QCOMPARE(model().rowCount(), 1);
    const QStringList expected {u"High"_s, u"[SAMPLE] Objects were read in an unusual way"_s,
        u"Exfiltration:S3/AnomalousBehavior"_s, u"bucketName"_s, u"ledger-prod"_s, u"4 hour(s) ago"_s, u"1"_s};
    for (int column = 0; column < Model::ColumnCount; ++column) {
        QCOMPARE(cell(0, column), expected[column]);
        QVERIFY(!model().headerData(column, Qt::Horizontal).toString().isEmpty());
        const QModelIndex index = model().index(0, column);
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().endsWith(expected[column]));
        QCOMPARE(index.data(Model::SeverityRole).toInt(), int(Severity::High));
    }
    QCOMPARE(model().index(0, Model::AccountColumn).data(Model::ValueRole).toString(), Active.toString());
    QCOMPARE(model().index(0, Model::AccountColumn).data(Model::AttributeRole).toString(), u"accountId"_s);
    QVERIFY(model().index(0, Model::LastSeenColumn).data(Qt::ToolTipRole).toString().contains(u"2026"_s));
    model().setNow(m_organization->now + 24h);
    QCOMPARE(cell(0, Model::LastSeenColumn), u"1 day(s) ago"_s);
}

void FindingsModelTest::sortsByEveryColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    for (int column = 0; column < Model::ColumnCount; ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            QTest::addRow("column %d, order %d", column, int(order)) << column << order;
    }
}

void FindingsModelTest::sortsByEveryColumn()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    show();
    model().sort(column, order);
    const auto key = [&](int row) {
        const StoredFinding &finding = model().finding(row);
        switch (Model::Column(column)) {
        case Model::SeverityColumn:
            return QVariant(finding.content->severity);
        case Model::LastSeenColumn:
            return QVariant(qint64(finding.state.updatedAt.time_since_epoch().count()));
        case Model::AccountColumn:
            return QVariant(quint64(finding.account.number()));
        case Model::CountColumn:
            return QVariant(finding.state.count);
        case Model::TitleColumn:
        case Model::TypeColumn:
        case Model::ResourceColumn:
        case Model::ColumnCount:
            break;
        }
        return QVariant(cell(row, column));
    };
    for (int row = 1; row < model().rowCount(); ++row) {
        const auto order1 = QVariant::compare(key(row - 1), key(row));
        QVERIFY(order1 == QPartialOrdering::Equivalent ? model().finding(row - 1).id < model().finding(row).id
                                                       : (order1 == QPartialOrdering::Less) == (order == Qt::AscendingOrder));
    }
}

void FindingsModelTest::newestComesFirst()
{
    show();
    QCOMPARE(model().finding(0).account, Admin);
    QCOMPARE(model().finding(model().rowCount() - 1).account, Active);
}

void FindingsModelTest::filtersAndCounts()
{
    show(Active);
    QCOMPARE(model().count(Severity::Critical), 1);
    QCOMPARE(model().count(Severity::Low), 4);
    model().setFilter({FindingsStatus::Current, {Severity::Low}, {}, {}});
    QCOMPARE(model().rowCount(), 4);
    QCOMPARE(model().count(Severity::Critical), 1); // as if no severity was chosen
    model().setFilter({FindingsStatus::Archived, {}, {}, {}});
    QCOMPARE(model().rowCount(), 0);
    QCOMPARE(model().total(), int(findingTypes().size()));
}

void FindingsModelTest::aChangeThatShowsTheSameRowsKeepsThem()
{
    show();
    const FindingId id = model().finding(3).id;
    QVERIFY(m_organization->change(Admin, RateFindings {ireland(), {id}, FindingFeedback::Useful}));
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    show();
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(model().rowOf(id), 3);
    QCOMPARE(model().document(id)["service"_L1]["userFeedback"_L1].toString(), u"USEFUL"_s);
}

void FindingsModelTest::anArchivedFindingLeaves()
{
    show();
    const int rows = model().rowCount();
    const FindingId id = model().finding(3).id;
    QVERIFY(m_organization->change(Admin, ArchiveFindings {ireland(), {id}, true}));
    show();
    QCOMPARE(model().rowCount(), rows - 1);
    QCOMPARE(model().rowOf(id), -1);
    model().setFilter({FindingsStatus::All, {}, {}, {}});
    QCOMPARE(model().rowCount(), rows);
    QVERIFY(model().rowOf(id) >= 0);
}

void FindingsModelTest::documentsAreFoundByTheirId()
{
    show();
    const StoredFinding finding = model().finding(0);
    const QJsonObject document = model().document(finding.id);
    QCOMPARE(document["id"_L1].toString(), finding.id.toString());
    QCOMPARE(document["service"_L1]["detectorId"_L1].toString(), detectorIdFor(finding.account, ireland()).toString());
    QVERIFY(model().document({1, 2}).isEmpty());
}

void FindingsModelTest::aRegionWithoutFindingsHasNoRows()
{
    show();
    model().show(shared(), *Region::parse(u"us-east-1"), Admin, When);
    QCOMPARE(model().rowCount(), 0);
    model().show(shared(), *Region::parse(u"sa-east-1"), Admin, When); // not in use
    QCOMPARE(model().rowCount(), 0);
    m_organization->edit().isLoaded = false;
    show();
    QCOMPARE(model().rowCount(), 0);
}

void FindingsModelTest::persistentIndexesFollowTheirFindings()
{
    show();
    const FindingId id = model().finding(7).id;
    const QPersistentModelIndex index(model().index(7, Model::TitleColumn));
    model().sort(Model::TypeColumn, Qt::AscendingOrder);
    QVERIFY(index.isValid());
    QCOMPARE(model().finding(index.row()).id, id);
}

QTEST_GUILESS_MAIN(FindingsModelTest)
#include "tst_findingsmodel.moc"

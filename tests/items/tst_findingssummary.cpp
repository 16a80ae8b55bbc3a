// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/findingcountsmodel.h"
#include "items/findingssummary.h"

#include "findings/samplefindings.h"
#include "support/changingorganization.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <numeric>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class FindingsSummaryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void figuresAgree();
    void archivedAndOlderOnesAreNotCounted();
    void everybodyCountsTheirs();
    void thePeriodBeforeIsCompared();
    void withoutARegionThereIsNothing();
    void rowsKnowTheirFilter();

private:
    void raise(AccountId account, int daysAgo, std::size_t type, bool archived = false);
    [[nodiscard]] FindingsSummary summary(AccountId caller = Admin, int days = 7) const
    {
        return FindingsSummary::of(m_organization->view, &m_organization->region(), caller, Today, days);
    }

    static inline const QDate Today {2026, 11, 23};
    std::unique_ptr<ChangingOrganization> m_organization;
    std::uint64_t m_next = 1;
};

void FindingsSummaryTest::init()
{
    m_organization = std::make_unique<ChangingOrganization>();
}

void FindingsSummaryTest::raise(AccountId account, int daysAgo, std::size_t type, bool archived)
{
    const Timestamp seen(std::chrono::milliseconds(Today.addDays(-daysAgo).startOfDay().addSecs(3600).toMSecsSinceEpoch()));
    const auto content = sampleContent(findingTypes()[type], u"eu-west-1"_s);
    m_organization->edit().findings.append({{{0, m_next++}, account, content, seen, {1, archived, {}, seen}}});
}

void FindingsSummaryTest::figuresAgree()
{
    for (const auto &[account, daysAgo, type] :
        {std::tuple(Active, 0, 0), {Active, 0, 0}, {Active, 6, 1}, {ActiveToo, 3, 2}, {Admin, 0, 1}})
        raise(account, daysAgo, std::size_t(type));
    const FindingsSummary found = summary();
    QCOMPARE(found.now.findings, 5);
    QCOMPARE(found.now.accounts, 3);
    QCOMPARE(found.days.size(), std::size_t(7));
    const auto sum = [](const FindingsSummary::Counts &counts) { return std::accumulate(counts.begin(), counts.end(), 0); };
    QCOMPARE(sum(found.days.back()), 3);
    QCOMPARE(sum(found.days.front()), 1);
    int days = 0;
    for (const auto &day : found.days)
        days += sum(day);
    int types = 0;
    for (const auto &type : found.types)
        types += type.total();
    int accounts = 0;
    for (const auto &account : found.accounts)
        accounts += account.total();
    QCOMPARE(days, 5);
    QCOMPARE(types, 5);
    QCOMPARE(accounts, 5);
    QCOMPARE(sum(found.bySeverity), 5);
    QCOMPARE(found.accounts.front().key, Active);
    QCOMPARE(found.accounts.front().total(), 3);
    QCOMPARE(found.first, QDate(2026, 11, 17));
}

void FindingsSummaryTest::archivedAndOlderOnesAreNotCounted()
{
    raise(Active, 1, 0, true);
    raise(Active, 30, 0);
    raise(Active, -1, 0); // tomorrow, by the clock of another time zone
    QCOMPARE(summary().now.findings, 0);
    QCOMPARE(summary().before.findings, 0);
    QCOMPARE(summary(Admin, 31).now.findings, 1);
}

void FindingsSummaryTest::everybodyCountsTheirs()
{
    raise(Active, 0, 0);
    raise(Standalone, 0, 0);
    QCOMPARE(summary(Admin).now.findings, 1);
    QCOMPARE(summary(Standalone).now.findings, 1);
    QCOMPARE(summary(ActiveToo).now.findings, 0);
}

void FindingsSummaryTest::thePeriodBeforeIsCompared()
{
    raise(Active, 0, 0);
    raise(Active, 7, 0);
    raise(ActiveToo, 13, 0);
    raise(ActiveToo, 14, 0);
    QCOMPARE(summary().now.findings, 1);
    QCOMPARE(summary().before.findings, 2);
    QCOMPARE(summary().before.accounts, 2);
}

void FindingsSummaryTest::withoutARegionThereIsNothing()
{
    const FindingsSummary none = FindingsSummary::of(m_organization->view, nullptr, Admin, Today, 30);
    QCOMPARE(none.days.size(), std::size_t(30));
    QCOMPARE(none.now, FindingsSummary::Figures());
}

void FindingsSummaryTest::rowsKnowTheirFilter()
{
    FindingCountsModel model(u"Account"_s);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({{u"a"_s, u"Account ID = 1"_s, 4, u"1"_s}, {u"b"_s, u"Account ID = 2"_s, 1, u"2"_s}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, 0).data(FindingCountsModel::FilterRole).toString(), u"Account ID = 2"_s);
    QCOMPARE(model.index(1, FindingCountsModel::IdColumn).data().toString(), u"2"_s);
    QCOMPARE(model.index(1, FindingCountsModel::BarColumn).data(FindingCountsModel::ShareRole).toDouble(), 0.25);
    QCOMPARE(model.index(0, FindingCountsModel::CountColumn).data().toString(), u"4"_s);
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"4 finding"_s));
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Account"_s);
    QCOMPARE(model.headerData(FindingCountsModel::IdColumn, Qt::Horizontal).toString(), u"Account ID"_s);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(FindingsSummaryTest)
#include "tst_findingssummary.moc"

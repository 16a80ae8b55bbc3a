// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/changetitle.h"
#include "planning/changeplan.h"
#include "planning/plancost.h"
#include "planning/planoutlook.h"
#include "planning/usageestimate.h"
#include "support/randomchange.h"

#include <QTest>

#include <array>
#include <map>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp Soon = When + 24h * 40;
const std::array Regions {*Region::parse(u"eu-west-1"), *Region::parse(u"us-east-1")};

/// Prices of the program; S3 data events cost less from the second million on.
PriceTable prices()
{
    PriceTable table = PriceTable::builtIn();
    table.set(Regions[1], DataSource::S3DataEvents, {{1, {900'000}}, {std::nullopt, {400'000}}});
    return table;
}

/// Volumes that are different for two accounts.
UsageAssumptions volumes()
{
    UsageAssumptions all = UsageAssumptions::builtIn();
    all.setOwn(Active, DataSource::S3DataEvents, {7'500});
    all.setOwn(Standalone, DataSource::CloudTrailEvents, {1});
    return all;
}

/// @p all with every general volume times @p multiply by @p divide.
UsageAssumptions scaled(UsageAssumptions all, int multiply, int divide)
{
    for (const DataSource source : allDataSources())
        all.setGeneral(source, {all.general(source).thousandths * multiply / divide});
    return all;
}

/// The cost of each account, worked out as four estimates: at least and at most, as it is and as it is planned.
std::map<int, CostChange> fourEstimates(const OrganizationView &current, const OrganizationView &result, AccountId viewer)
{
    std::map<int, CostChange> accounts;
    const PriceTable table = prices();
    const auto add = [&](const OrganizationView &view, const UsageAssumptions &all, CostRange CostChange::*today,
                         CostRange CostChange::*later, Money CostRange::*bound) {
        for (const auto &account : estimateUsage(view, viewer, Regions, table, all, Soon).accounts) {
            accounts[account.row].*today.*bound = account.cost.now;
            accounts[account.row].*later.*bound = account.cost.afterTrials;
        }
    };
    const UsageAssumptions least = scaled(volumes(), 1, CostBasis::GuessFactor);
    const UsageAssumptions most = scaled(volumes(), CostBasis::GuessFactor, 1);
    add(current, least, &CostChange::now, &CostChange::nowAfterTrials, &CostRange::least);
    add(current, most, &CostChange::now, &CostChange::nowAfterTrials, &CostRange::most);
    add(result, least, &CostChange::planned, &CostChange::plannedAfterTrials, &CostRange::least);
    add(result, most, &CostChange::planned, &CostChange::plannedAfterTrials, &CostRange::most);
    return accounts;
}

PlanOutlook randomOutlook(QRandomGenerator &random)
{
    const auto view = std::make_shared<const OrganizationView>(anOrganization().withS3(ActiveToo).withS3(Admin).build());
    ChangePlan plan(u"test"_s);
    for (int edits = 1 + random.bounded(4); edits > 0; --edits) {
        const std::vector<Change> changes {randomChange(random)};
        plan.stage(*stagedEdit(*view, {{Admin, Door::Window}, titleOf(changes), changes}, Soon));
    }
    return outlookOf(view, plan.edits(), Soon);
}

} // namespace

class TestPlanCost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAccountCostsWhatTheEstimatesSay_data();
    void everyAccountCostsWhatTheEstimatesSay();
    void anAccountThatSeesItselfOnlyPaysForItself();
};

void TestPlanCost::everyAccountCostsWhatTheEstimatesSay_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestPlanCost::everyAccountCostsWhatTheEstimatesSay()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const PlanOutlook outlook = randomOutlook(random);
    const PriceTable table = prices();
    const PlanCost cost
        = costOf(*outlook.current, *outlook.result, Admin, Regions, CostBasis(table, volumes()), Soon);
    std::map<int, CostChange> accounts;
    CostChange total;
    for (const auto &account : cost.accounts) {
        accounts[account.row] = account.cost;
        total += account.cost;
    }
    QVERIFY(accounts == fourEstimates(*outlook.current, *outlook.result, Admin));
    QCOMPARE(cost.total, total);
    QCOMPARE(cost.regions.size(), Regions.size());
    CostChange ofRegions = cost.regions[0].cost;
    ofRegions += cost.regions[1].cost;
    QCOMPARE(ofRegions, total);
    QVERIFY(total.nowAfterTrials.most > total.nowAfterTrials.least);
}

void TestPlanCost::anAccountThatSeesItselfOnlyPaysForItself()
{
    const OrganizationView view = anOrganization().withS3(Active).build();
    const PriceTable table = prices();
    const PlanCost cost = costOf(view, view, Active, Regions, CostBasis(table, volumes()), Soon);
    QCOMPARE(cost.accounts.size(), 1U);
    QCOMPARE(cost.accounts[0].row, view.accounts->row(Active));
    QCOMPARE(cost.accounts[0].cost, cost.total);
    QCOMPARE(cost.total, fourEstimates(view, view, Active).at(cost.accounts[0].row));
}

QTEST_GUILESS_MAIN(TestPlanCost)
#include "tst_plancost.moc"

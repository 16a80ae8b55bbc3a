// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/usageestimate.h"
#include "support/organizationbuilder.h"

#include <QTest>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace std::chrono_literals;

/// Over the organization of OrganizationBuilder, whose trials of GuardDuty itself begin on November 1.
class TestUsageEstimate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoSeesWhat_data();
    void whoSeesWhat();
    void aTrialEndsAfterThirtyDays_data();
    void aTrialEndsAfterThirtyDays();
    void withinTheTrialNothingIsCharged();
    void afterTheTrialEverythingIs();
    void sumsAgree();
    void aPriceThatNobodyKnowsIsInNoSum();
    void anAccountOfItsOwnCountsByItsVolumes();
    void tiersAreNotSharedByAccounts();
    void aFallbackIsTold();
    void onlyLoadedRegionsAreEstimated();
    void theTrialThatEndsFirstIsFirst();

private:
    static Region ireland() { return *Region::parse(u"eu-west-1"); }
    static Region virginia() { return *Region::parse(u"us-east-1"); }
    /// Only S3 data events: a million of them a month for every account and Region.
    static UsageAssumptions oneMillion()
    {
        UsageAssumptions assumptions;
        assumptions.setGeneral(DataSource::S3DataEvents, {Volume::PerUnit});
        return assumptions;
    }
    static UsageEstimate estimate(const OrganizationView &view, AccountId viewer, std::vector<Region> regions, Timestamp now,
        const UsageAssumptions &assumptions = oneMillion(), const PriceTable &prices = PriceTable::builtIn())
    {
        return estimateUsage(view, viewer, regions, prices, assumptions, now);
    }
    static constexpr Timestamp Later = When + std::chrono::days(31);
};

void TestUsageEstimate::whoSeesWhat_data()
{
    QTest::addColumn<AccountId>("viewer");
    QTest::addColumn<QList<AccountId>>("accounts");
    QTest::newRow("the administrator sees active members and itself") << Admin << QList {Management, Active, ActiveToo, Admin};
    QTest::newRow("a member sees itself") << Active << QList {Active};
    QTest::newRow("a standalone account sees itself") << Standalone << QList {Standalone};
    QTest::newRow("a suspended one sees nothing") << Suspended << QList<AccountId> {};
    QTest::newRow("one without a detector sees nothing") << Bare << QList<AccountId> {};
    QTest::newRow("a stranger sees nothing") << AccountId(42) << QList<AccountId> {};
}

void TestUsageEstimate::whoSeesWhat()
{
    QFETCH(AccountId, viewer);
    QFETCH(QList<AccountId>, accounts);
    const OrganizationView view = anOrganization().build();
    QList<AccountId> seen;
    for (const int row : accountsWithUsage(view, *view.find(ireland()), viewer))
        seen.append(view.accounts->rows[std::size_t(row)].id);
    std::ranges::sort(seen);
    std::ranges::sort(accounts);
    QCOMPARE(seen, accounts);
}

void TestUsageEstimate::aTrialEndsAfterThirtyDays_data()
{
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<int>("daysLeft"); // 0: it does not run
    constexpr qint64 Day = 24 * 60;
    QTest::newRow("at the start") << qint64(0) << 30;
    QTest::newRow("a minute later") << qint64(1) << 30;
    QTest::newRow("after a day") << Day << 29;
    QTest::newRow("on the last day") << 29 * Day + 5 << 1;
    QTest::newRow("at the end") << 30 * Day << 0;
    QTest::newRow("long after") << 300 * Day << 0;
}

void TestUsageEstimate::aTrialEndsAfterThirtyDays()
{
    QFETCH(qint64, minutes);
    QFETCH(int, daysLeft);
    Detector detector;
    detector.setStatus(DetectorStatus::Enabled, When);
    QVERIFY(!runningTrial(detector, DataSource::S3DataEvents, When)); // the plan never ran
    detector.set(Feature::S3DataEvents, true, When);
    const auto trial = runningTrial(detector, DataSource::S3DataEvents, When + std::chrono::minutes(minutes));
    QCOMPARE(trial.has_value(), daysLeft > 0);
    if (trial) {
        QCOMPARE(trial->daysLeft, daysLeft);
        QCOMPARE(trial->endsAt, When + std::chrono::days(30));
    }
    detector.set(Feature::S3DataEvents, false, When);
    QVERIFY(!runningTrial(detector, DataSource::S3DataEvents, When));
}

void TestUsageEstimate::withinTheTrialNothingIsCharged()
{
    const auto all = estimate(anOrganization().withS3(Active).withS3(Admin).build(), Admin, {ireland()}, When + 24h);
    QCOMPARE(all.total.now, Money {0});
    QCOMPARE(all.total.afterTrials, Money {1'600'000});
    const auto s3 = std::ranges::find(all.sources, DataSource::S3DataEvents, &UsageEstimate::OfSource::source);
    QCOMPARE(s3->trials, 2);
    QCOMPARE(s3->places, 2);
    const auto account = std::ranges::find_if(all.accounts, [](const auto &one) { return one.cost.afterTrials > Money(); });
    QCOMPARE(account->trialDaysLeft, std::optional(29));
    QCOMPARE(all.endingWithin(28), 0);
    QCOMPARE(all.endingWithin(29), qsizetype(all.trials.size()));
}

void TestUsageEstimate::afterTheTrialEverythingIs()
{
    const auto all = estimate(anOrganization().withS3(Active).withS3(Admin).build(), Admin, {ireland(), virginia()}, Later);
    QCOMPARE(all.total.now, Money {3'200'000});
    QCOMPARE(all.total.afterTrials, all.total.now);
    QVERIFY(all.trials.empty());
    QCOMPARE(all.accounts.size(), std::size_t(4));
    QCOMPARE(all.accounts.front().regions, 2);
    QVERIFY(!all.accounts.front().trialDaysLeft);
}

void TestUsageEstimate::sumsAgree()
{
    for (const Timestamp now : {When + 24h, Later}) {
        const auto all = estimate(anOrganization().withS3(Active).withS3(ActiveToo).build(), Admin, {ireland(), virginia()}, now,
            UsageAssumptions::builtIn());
        MonthlyCost byAccount;
        MonthlyCost byRegion;
        MonthlyCost bySource;
        Money then;
        for (const auto &one : all.accounts)
            byAccount += one.cost;
        for (const auto &one : all.regions)
            byRegion += one.cost;
        for (const auto &one : all.sources)
            bySource += one.cost;
        for (const RunningTrial &trial : all.trials)
            then += trial.then.value_or(Money());
        QVERIFY(all.total.afterTrials > Money());
        QCOMPARE(byAccount, all.total);
        QCOMPARE(byRegion, all.total);
        QCOMPARE(bySource, all.total);
        QCOMPARE(all.total.now + then, all.total.afterTrials);
    }
}

void TestUsageEstimate::aPriceThatNobodyKnowsIsInNoSum()
{
    OrganizationView view = anOrganization().build();
    auto part = std::make_shared<RegionView>(*view.find(ireland()));
    part->detectors.edit(std::size_t(view.accounts->row(Active))).set(Feature::RdsLoginEvents, true, When);
    *std::ranges::find(view.regions, ireland(), [](const auto &one) { return one->region; }) = part;
    UsageAssumptions assumptions;
    assumptions.setGeneral(DataSource::RdsLoginEvents, {Volume::PerUnit});
    const auto all = estimate(view, Admin, {ireland()}, When + 24h, assumptions);
    const auto rds = std::ranges::find(all.sources, DataSource::RdsLoginEvents, &UsageEstimate::OfSource::source);
    QCOMPARE(rds->places, 1);
    QVERIFY(!rds->hasPrice);
    QCOMPARE(all.total.afterTrials, Money());
    const auto trial = std::ranges::find(all.trials, DataSource::RdsLoginEvents, &RunningTrial::source);
    QVERIFY(trial != all.trials.end() && !trial->then);

    PriceTable prices = PriceTable::builtIn();
    prices.set(ireland(), DataSource::RdsLoginEvents, {{{}, {1'000'000}}});
    QCOMPARE(estimate(view, Admin, {ireland()}, Later, assumptions, prices).total.now, Money {1'000'000});
}

void TestUsageEstimate::anAccountOfItsOwnCountsByItsVolumes()
{
    UsageAssumptions assumptions = oneMillion();
    assumptions.setOwn(Active, DataSource::S3DataEvents, {980 * Volume::PerUnit});
    const auto all
        = estimate(anOrganization().withS3(Active).withS3(ActiveToo).build(), Admin, {ireland()}, Later, assumptions);
    QCOMPARE(all.total.now, Money {592'800'000});
}

void TestUsageEstimate::tiersAreNotSharedByAccounts()
{
    UsageAssumptions assumptions;
    assumptions.setGeneral(DataSource::S3DataEvents, {500 * Volume::PerUnit});
    const auto all = estimate(
        anOrganization().withS3(Active).withS3(ActiveToo).build(), Admin, {ireland(), virginia()}, Later, assumptions);
    QCOMPARE(all.total.now, Money {4 * 400'000'000LL});
}

void TestUsageEstimate::aFallbackIsTold()
{
    const auto all = estimate(anOrganization().withS3(Active).build(), Admin, {ireland(), virginia()}, Later);
    QVERIFY(all.regions.front().isFallback);
    QVERIFY(!all.regions.back().isFallback);
}

void TestUsageEstimate::onlyLoadedRegionsAreEstimated()
{
    OrganizationView view = anOrganization().withS3(Active).build();
    auto part = std::make_shared<RegionView>(*view.regions.front());
    part->isLoaded = false;
    view.regions.front() = part;
    const auto all = estimate(view, Admin, {ireland(), virginia(), *Region::parse(u"eu-north-1")}, Later);
    QCOMPARE(all.regions.size(), std::size_t(1));
    QCOMPARE(all.regions.front().region, view.regions.back()->region);
}

void TestUsageEstimate::theTrialThatEndsFirstIsFirst()
{
    OrganizationView view = anOrganization().withS3(Active).build();
    auto part = std::make_shared<RegionView>(*view.find(ireland()));
    part->detectors.edit(std::size_t(view.accounts->row(ActiveToo))).set(Feature::S3DataEvents, true, When + 24h * 5);
    *std::ranges::find(view.regions, ireland(), [](const auto &one) { return one->region; }) = part;
    const auto all = estimate(view, Admin, {ireland()}, When + 24h * 10);
    QVERIFY(std::ranges::is_sorted(all.trials, {}, &RunningTrial::endsAt));
    QCOMPARE(all.trials.back().row, view.accounts->row(ActiveToo));
    QCOMPARE(all.trials.back().daysLeft, 25);
    QCOMPARE(all.trials.front().daysLeft, 20);
}

QTEST_GUILESS_MAIN(TestUsageEstimate)
#include "tst_usageestimate.moc"

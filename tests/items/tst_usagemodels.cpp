// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/accountstatusmodel.h"
#include "items/sampleview.h"
#include "items/trialsmodel.h"
#include "items/usageaccountsproxy.h"
#include "items/usagesharesmodel.h"
#include "items/usagewords.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace bucketwatch;
using namespace std::chrono_literals;

/// The tables of the Usage and Summary pages over sample::view(), whose S3 trials begin on November 1, 2026.
class TestUsageModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { sample::failOnWarnings(); }
    void amountsAreRoundedToCents_data();
    void amountsAreRoundedToCents();
    void volumesHaveUnits();
    void accountsAreOneRowEach();
    void everyColumnSortsByItsValues();
    void regionsAndPlansAreOneRowEach();
    void aPlanTellsWhereItsVolumeComesFrom_data();
    void aPlanTellsWhereItsVolumeComesFrom();
    void theLargestCostFillsTheBar();
    void whatIsTheSameDoesNotReset();
    void aPlanWithoutAPriceSaysSo();
    void trialsTellWhenTheyEnd();
    void aTrialThatEndsSoonIsMarked();
    void whatIsExportedStaysAsItWas();
    void statusesAreCountedAsTheyAreListed();

private:
    static constexpr Timestamp Founded {std::chrono::sys_days(std::chrono::year(2026) / 11 / 1)};
    static UsageAssumptions oneMillion()
    {
        UsageAssumptions assumptions;
        assumptions.setGeneral(DataSource::S3DataEvents, {Volume::PerUnit});
        return assumptions;
    }
    static UsageEstimate estimate(Timestamp now, const UsageAssumptions &assumptions = oneMillion())
    {
        return estimateUsage(*sample::view(10), sample::id(1), std::vector {sample::ireland(), sample::frankfurt()},
            PriceTable::builtIn(), assumptions, now);
    }
    static QString text(const QAbstractItemModel &model, int row, int column) { return model.index(row, column).data().toString(); }
};

void TestUsageModels::amountsAreRoundedToCents_data()
{
    QTest::addColumn<qint64>("microdollars");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << "$0.00";
    QTest::newRow("less than half a cent") << qint64(4'999) << "< $0.01";
    QTest::newRow("half a cent") << qint64(5'000) << "$0.01";
    QTest::newRow("cents") << qint64(800'000) << "$0.80";
    QTest::newRow("up to the next dollar") << qint64(1'999'999) << "$2.00";
    QTest::newRow("thousands") << qint64(1'234'560'000) << "$1,234.56";
}

void TestUsageModels::amountsAreRoundedToCents()
{
    QFETCH(qint64, microdollars);
    const auto back = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); // the C locale has no thousands
    QTEST(UsageWords::amount({microdollars}), "text");
}

void TestUsageModels::volumesHaveUnits()
{
    QCOMPARE(UsageWords::volume({10'000}, PriceUnit::MillionEvents), QStringLiteral("10 million events"));
    QCOMPARE(UsageWords::volume({500}, PriceUnit::Gigabyte), QStringLiteral("0.5 GB"));
    QCOMPARE(UsageWords::volume({4'000}, PriceUnit::VirtualCpu), QStringLiteral("4 vCPUs"));
    QCOMPARE(UsageWords::events({61}), QStringLiteral("61000"));
    QCOMPARE(UsageWords::events({1'000}), QStringLiteral("1 million"));
    QCOMPARE(UsageWords::events({12'350}), QStringLiteral("12.4 million"));
    QCOMPARE(UsageWords::date(Founded), QStringLiteral("November 1, 2026"));
}

void TestUsageModels::accountsAreOneRowEach()
{
    UsageSharesModel model(UsageSharesModel::By::Account);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.show(*sample::view(10), estimate(Founded + 240h), oneMillion());
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(text(model, 2, UsageSharesModel::NameColumn), QStringLiteral("Account-0"));
    QCOMPARE(text(model, 2, UsageSharesModel::DetailColumn), sample::id(2).toString());
    QCOMPARE(text(model, 2, UsageSharesModel::PlacesColumn), QStringLiteral("2 Region(s)"));
    QCOMPARE(text(model, 2, UsageSharesModel::NowColumn), QStringLiteral("$0.00"));
    QCOMPARE(text(model, 2, UsageSharesModel::AfterColumn), QStringLiteral("$1.60"));
    QCOMPARE(model.index(2, UsageSharesModel::NameColumn).data(UsageSharesModel::BadgeRole).toString(), QStringLiteral("21 trial day(s)"));
    QVERIFY(model.index(3, UsageSharesModel::NameColumn).data(UsageSharesModel::BadgeRole).toString().isEmpty());
    QCOMPARE(model.index(2, 0).data(UsageSharesModel::AccountIdRole).value<AccountId>(), sample::id(2));
    QCOMPARE(model.index(2, UsageSharesModel::AfterColumn).data(UsageSharesModel::SortRole).toLongLong(), 1'600'000);
}

void TestUsageModels::everyColumnSortsByItsValues()
{
    UsageSharesModel model(UsageSharesModel::By::Account);
    model.show(*sample::view(10), estimate(Founded + 240h), oneMillion());
    for (int column = 0; column < model.columnCount(); ++column) {
        const std::vector<std::uint32_t> ranks = model.sortRanks(UsageSharesModel::Column(column));
        QCOMPARE(int(ranks.size()), model.rowCount());
        for (std::size_t row = 1; row < ranks.size(); ++row) {
            const auto order = QVariant::compare(model.index(int(row) - 1, column).data(UsageSharesModel::SortRole),
                model.index(int(row), column).data(UsageSharesModel::SortRole));
            QCOMPARE(ranks[row - 1] < ranks[row], order == QPartialOrdering::Less);
            QCOMPARE(ranks[row - 1] == ranks[row], order == QPartialOrdering::Equivalent);
        }
    }
}

void TestUsageModels::regionsAndPlansAreOneRowEach()
{
    UsageSharesModel regions(UsageSharesModel::By::Region);
    UsageSharesModel plans(UsageSharesModel::By::Plan);
    QAbstractItemModelTester first(&regions, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester second(&plans, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const UsageEstimate later = estimate(Founded + 24h * 60);
    regions.show(*sample::view(10), later, oneMillion());
    plans.show(*sample::view(10), later, oneMillion());
    QCOMPARE(regions.rowCount(), 2);
    QCOMPARE(text(regions, 0, UsageSharesModel::NameColumn), QStringLiteral("Europe (Ireland)"));
    QCOMPARE(text(regions, 0, UsageSharesModel::DetailColumn), QStringLiteral("Prices of US East (N. Virginia)"));
    QCOMPARE(text(regions, 0, UsageSharesModel::PlacesColumn), QStringLiteral("10"));
    QCOMPARE(text(regions, 0, UsageSharesModel::NowColumn), QStringLiteral("$4.00"));
    QCOMPARE(plans.rowCount(), 1);
    QCOMPARE(text(plans, 0, UsageSharesModel::NameColumn), QStringLiteral("S3 Protection"));
    QCOMPARE(text(plans, 0, UsageSharesModel::DetailColumn), QStringLiteral("1 million events"));
    QCOMPARE(text(plans, 0, UsageSharesModel::PlacesColumn), QStringLiteral("10 place(s)"));
    QCOMPARE(text(plans, 0, UsageSharesModel::NowColumn), QStringLiteral("$8.00"));
}

void TestUsageModels::aPlanTellsWhereItsVolumeComesFrom_data()
{
    QTest::addColumn<VolumeOrigins>("origins"); // assumed, given, measured, unknown
    QTest::addColumn<QString>("detail");
    QTest::newRow("assumed") << VolumeOrigins {9, 1, 0, 0} << "1 million events";
    QTest::newRow("measured") << VolumeOrigins {0, 0, 10, 0} << "Measured";
    QTest::newRow("both") << VolumeOrigins {3, 0, 7, 0} << "Measured in 7, else 1 million events";
    QTest::newRow("unknown") << VolumeOrigins {0, 0, 0, 10} << "Unknown";
}

void TestUsageModels::aPlanTellsWhereItsVolumeComesFrom()
{
    QFETCH(VolumeOrigins, origins);
    UsageEstimate all = estimate(Founded + 24h * 60);
    UsageAssumptions volumes = oneMillion();
    UsageSharesModel plans(UsageSharesModel::By::Plan);
    plans.show(*sample::view(10), all, volumes);
    QCOMPARE(plans.headerData(UsageSharesModel::DetailColumn, Qt::Horizontal).toString(), QStringLiteral("Assumed for each"));
    std::ranges::find(all.sources, DataSource::S3DataEvents, &UsageEstimate::OfSource::source)->origins = origins;
    volumes.setMeasured(std::make_shared<const RecordedVolumes>());
    plans.show(*sample::view(10), all, volumes);
    QTEST(text(plans, 0, UsageSharesModel::DetailColumn), "detail");
    QCOMPARE(plans.headerData(UsageSharesModel::DetailColumn, Qt::Horizontal).toString(), QStringLiteral("Volume of each"));
}

void TestUsageModels::theLargestCostFillsTheBar()
{
    UsageAssumptions assumptions = oneMillion();
    assumptions.setOwn(sample::id(4), DataSource::S3DataEvents, {4 * Volume::PerUnit});
    UsageSharesModel model(UsageSharesModel::By::Account);
    model.show(*sample::view(10), estimate(Founded + 24h * 60, assumptions), assumptions);
    const auto share = [&](int row) { return model.index(row, UsageSharesModel::BarColumn).data(UsageSharesModel::ShareRole).toDouble(); };
    QCOMPARE(share(4), 1.0);
    QCOMPARE(share(2), 0.25);
    QCOMPARE(share(3), 0.0);
}

void TestUsageModels::whatIsTheSameDoesNotReset()
{
    UsageSharesModel shares(UsageSharesModel::By::Account);
    TrialsModel trials;
    const auto view = sample::view(10);
    const UsageEstimate now = estimate(Founded + 24h);
    shares.show(*view, now, oneMillion());
    trials.show(*view, now.trials);
    const QSignalSpy sharesReset(&shares, &QAbstractItemModel::modelReset);
    const QSignalSpy trialsReset(&trials, &QAbstractItemModel::modelReset);
    shares.show(*view, now, oneMillion());
    trials.show(*view, now.trials);
    QCOMPARE(sharesReset.count() + trialsReset.count(), 0);
    shares.show(*view, estimate(Founded + 48h), oneMillion());
    QCOMPARE(sharesReset.count(), 1);
}

void TestUsageModels::whatIsExportedStaysAsItWas()
{
    UsageSharesModel model(UsageSharesModel::By::Account);
    UsageAccountsProxy proxy(&model);
    TrialsModel trials;
    model.show(*sample::view(10), estimate(Founded + 240h), oneMillion());
    trials.show(*sample::view(10), estimate(Founded + 240h).trials);
    proxy.sort(UsageSharesModel::DetailColumn, Qt::DescendingOrder);
    proxy.setFilterText(QStringLiteral("account-"));
    const CsvTable accounts = proxy.csv();
    const CsvTable ends = trials.csv();
    QCOMPARE(accounts.rows, proxy.rowCount());
    QCOMPARE(accounts.headings.size(), qsizetype(UsageSharesModel::ColumnCount - 1)); // all but the bar
    const QString first = proxy.index(0, UsageSharesModel::DetailColumn).data().toString();
    const QString ended = text(trials, 0, TrialsModel::EndsColumn);
    model.show(*sample::view(10), estimate(Founded + 24h * 60), oneMillion());
    trials.show(*sample::view(10), {});
    QCOMPARE(accounts.cells(0).at(1), first);
    QVERIFY(accounts.cells(0).contains(QStringLiteral("$0.00"))); // in its trial then
    QCOMPARE(ends.cells(0).at(4), ended);
    QCOMPARE(trials.csv().rows, 0);
}

void TestUsageModels::aPlanWithoutAPriceSaysSo()
{
    const auto view = sample::edited(sample::view(10), sample::ireland(),
        [](RegionView &part) { part.detectors.edit(2).set(Feature::RdsLoginEvents, true, Founded); });
    const UsageEstimate estimate
        = estimateUsage(*view, sample::id(1), std::vector {sample::ireland()}, PriceTable::builtIn(), oneMillion(), Founded + 24h);
    UsageSharesModel plans(UsageSharesModel::By::Plan);
    plans.show(*view, estimate, oneMillion());
    QCOMPARE(plans.rowCount(), 2);
    QCOMPARE(text(plans, 1, UsageSharesModel::NameColumn), QStringLiteral("RDS Protection"));
    QCOMPARE(text(plans, 1, UsageSharesModel::NowColumn), QStringLiteral("No price"));
    TrialsModel trials;
    trials.show(*view, estimate.trials);
    QCOMPARE(text(trials, 0, TrialsModel::PlanColumn), QStringLiteral("S3 Protection"));
    QStringList prices;
    for (int row = 0; row < trials.rowCount(); ++row)
        prices << text(trials, row, TrialsModel::ThenColumn);
    QCOMPARE(prices.count(QStringLiteral("No price")), 1);
}

void TestUsageModels::trialsTellWhenTheyEnd()
{
    TrialsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.show(*sample::view(10), estimate(Founded + 240h).trials);
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(text(model, 0, TrialsModel::AccountColumn), QStringLiteral("Account-0"));
    QCOMPARE(text(model, 0, TrialsModel::DaysColumn), QStringLiteral("20 day(s)"));
    QCOMPARE(text(model, 0, TrialsModel::EndsColumn), QStringLiteral("December 1, 2026"));
    QCOMPARE(text(model, 0, TrialsModel::ThenColumn), QStringLiteral("$0.80"));
    QVERIFY(model.index(0, TrialsModel::BarColumn).data(Qt::AccessibleTextRole).toString().contains(u"20 day(s)"));
    const double share = model.index(0, TrialsModel::BarColumn).data(TrialsModel::ShareRole).toDouble();
    QVERIFY(qAbs(share - 20.0 / 30.0) < 0.001);
    for (int column = 0; column < TrialsModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestUsageModels::aTrialThatEndsSoonIsMarked()
{
    TrialsModel model;
    model.show(*sample::view(10), estimate(Founded + 24h * 22).trials);
    QVERIFY(!model.index(0, 0).data(TrialsModel::SoonRole).toBool());
    model.show(*sample::view(10), estimate(Founded + 24h * 24).trials);
    QVERIFY(model.index(0, 0).data(TrialsModel::SoonRole).toBool());
}

void TestUsageModels::statusesAreCountedAsTheyAreListed()
{
    AccountStatusModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto view = sample::edited(sample::view(10), sample::ireland(), [](RegionView &part) {
        part.members.edit(2).status = RelationshipStatus::Disabled;
        part.members.edit(3) = {};
    });
    model.show(*view, sample::ireland());
    QCOMPARE(model.total(), 9); // the administrator is not in the list
    QCOMPARE(model.count(RelationshipStatus::Enabled), 7);
    QCOMPARE(model.count(RelationshipStatus::Invited), 0);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(text(model, 0, AccountStatusModel::StatusColumn), QStringLiteral("Enabled"));
    QCOMPARE(text(model, 0, AccountStatusModel::CountColumn), QStringLiteral("7"));
    QCOMPARE(model.index(0, 0).data(AccountStatusModel::StatusRole).toInt(), int(RelationshipStatus::Enabled));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.show(*view, sample::ireland());
    QCOMPARE(reset.count(), 0);
    model.show(*view, *Region::parse(u"us-east-1"));
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestUsageModels)
#include "tst_usagemodels.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/plancost.h"
#include "planning/whatif.h"
#include "replay/replay.h"
#include "support/organizationbuilder.h"

#include <QTest>

#include <array>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp Begin = When + std::chrono::days(40); // every trial has ended

/// Events of which only time, account, Region and kind matter; a run of equal ones is kept once.
class CountedLog final : public EventLog {
public:
    struct Run {
        std::chrono::milliseconds after {};
        AccountId account = Active;
        TextId region = 1;
        EventKind kind = EventKind::Data;
        int count = 1;
    };
    explicit CountedLog(std::vector<Run> runs) : m_runs(std::move(runs))
    {
        for (std::size_t run = 0; run < m_runs.size(); ++run)
            m_runOf.insert(m_runOf.end(), std::size_t(m_runs[run].count), run);
    }

    [[nodiscard]] qsizetype size() const override { return std::ssize(m_runOf); }
    [[nodiscard]] Event event(qsizetype row) const override
    {
        const Run &run = m_runs[m_runOf[std::size_t(row)]];
        return {.row = row, .time = Begin + run.after, .account = run.account, .region = run.region, .kind = run.kind};
    }
    [[nodiscard]] Timestamp time(qsizetype row) const override { return event(row).time; }
    [[nodiscard]] std::string_view text(TextId id) const override { return Texts[id]; }
    [[nodiscard]] qsizetype textCount() const override { return std::ssize(Texts); }
    [[nodiscard]] const Identity &identity(IdentityId) const override { return m_identity; }
    [[nodiscard]] qsizetype identityCount() const override { return 1; }
    [[nodiscard]] Result<QByteArray> raw(qsizetype) const override { return QByteArray(); }
    [[nodiscard]] qsizetype firstRowAt(Timestamp) const override { return 0; }

private:
    static constexpr std::array<std::string_view, 4> Texts {"", "eu-west-1", "us-east-1", "moon-base-1"};
    std::vector<Run> m_runs;
    std::vector<std::size_t> m_runOf;
    Identity m_identity;
};

using Run = CountedLog::Run;

RecordedVolumes measured(std::vector<Run> runs)
{
    Replay replay;
    replay.events = std::make_shared<CountedLog>(std::move(runs));
    return recordedVolumes(replay);
}

std::shared_ptr<const RecordedVolumes> shared(std::vector<Run> runs)
{
    return std::make_shared<const RecordedVolumes>(measured(std::move(runs)));
}

const Region Ireland = *Region::parse(u"eu-west-1");
const Region Virginia = *Region::parse(u"us-east-1");
constexpr DataSource S3 = DataSource::S3DataEvents;
constexpr DataSource Calls = DataSource::CloudTrailEvents;
constexpr TextId InVirginia = 2;
constexpr TextId OnTheMoon = 3;

/// A dollar for a million S3 data events, two tiers: half of that from two million on; nothing else has a price.
PriceTable prices()
{
    PriceTable table;
    table.set(PriceTable::fallbackRegion(), S3, {{2, {1'000'000}}, {std::nullopt, {500'000}}});
    return table;
}

PlanCost costAt(const OrganizationView &view, std::span<const Region> regions, const UsageAssumptions &volumes)
{
    const PriceTable table = prices();
    return costOf(view, view, Admin, regions, CostBasis(table, volumes), Begin);
}

UsageAssumptions tenMillion(std::shared_ptr<const RecordedVolumes> recorded)
{
    UsageAssumptions volumes;
    volumes.setGeneral(S3, {10 * Volume::PerUnit});
    volumes.setMeasured(std::move(recorded));
    return volumes;
}

} // namespace

/// What a recording says of a month, and that it comes before what is assumed.
class TestRecordedVolumes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eventsAreScaledToAMonth_data();
    void eventsAreScaledToAMonth();
    void whatIsNotRecordedIsUnknown_data();
    void whatIsNotRecordedIsUnknown();
    void anEmptyRecordingKnowsNothing();
    void placesAreToldApart();
    void whatComesFirst_data();
    void whatComesFirst();
    void measuredVolumesAreNotKept();
    void theEstimateSaysWhereVolumesComeFrom();
    void onlyAssumedVolumesAreRanges();
    void aRecordingThatDoesNotTellLeavesS3InNoSum();
    void alternativesCostWhatWasMeasured();
};

void TestRecordedVolumes::eventsAreScaledToAMonth_data()
{
    QTest::addColumn<qint64>("hours");
    QTest::addColumn<int>("events"); // the last one at the end of the recording
    QTest::addColumn<qint64>("thousandths"); // of a million: thousands of events
    QTest::addColumn<int>("days");
    QTest::newRow("a month") << qint64(30 * 24) << 5000 << qint64(5) << 30;
    QTest::newRow("three days") << qint64(72) << 5000 << qint64(50) << 3;
    QTest::newRow("a day") << qint64(24) << 1000 << qint64(30) << 1;
    QTest::newRow("what the files of a day cover is a day") << qint64(23) << 1000 << qint64(30) << 1;
    QTest::newRow("two months") << qint64(60 * 24) << 5000 << qint64(3) << 60; // 2,500 are rounded
    QTest::newRow("a day and a half") << qint64(36) << 1000 << qint64(20) << 2;
    QTest::newRow("a few are not none") << qint64(300 * 24) << 2 << qint64(1) << 300;
}

void TestRecordedVolumes::eventsAreScaledToAMonth()
{
    QFETCH(qint64, hours);
    QFETCH(int, events);
    QFETCH(qint64, thousandths);
    for (const EventKind kind : {EventKind::Data, EventKind::Management}) {
        const DataSource source = kind == EventKind::Data ? S3 : Calls;
        const RecordedVolumes volumes
            = measured({{{}, Active, 1, kind, events - 1}, {std::chrono::hours(hours), Active, 1, kind, 1}});
        QCOMPARE(volumes.of(Active, Ireland, source), std::optional(Volume {thousandths}));
        QTEST(volumes.days(), "days");
        QCOMPARE(volumes.places(source), 1);
    }
}

void TestRecordedVolumes::whatIsNotRecordedIsUnknown_data()
{
    QTest::addColumn<QList<Run>>("runs");
    QTest::addColumn<AccountId>("account");
    QTest::addColumn<std::optional<Volume>>("dataEvents");
    QTest::addColumn<std::optional<Volume>>("calls");
    const Run first {};
    const Run last {.after = 720h, .count = 1999};
    const Run call {.after = 1h, .kind = EventKind::Management, .count = 3000};
    const Run others {.after = 720h, .account = ActiveToo, .count = 1000};
    const Run calls {.after = 720h, .kind = EventKind::Management, .count = 1000};
    const std::optional<Volume> none;
    const auto thousands = [](qint64 number) { return std::optional(Volume {number}); };
    QTest::newRow("both kinds") << QList<Run> {first, call, last} << Active << thousands(2) << thousands(3);
    QTest::newRow("an account without events where others have data events has none")
        << QList<Run> {first, last} << ActiveToo << thousands(0) << none;
    QTest::newRow("an account with management events only may not record more")
        << QList<Run> {call, others} << Active << none << thousands(3);
    QTest::newRow("nobody has data events") << QList<Run> {call, calls} << Active << none << thousands(4);
    QTest::newRow("nor has another account") << QList<Run> {call, calls} << ActiveToo << none << none;
    QTest::newRow("shorter than a day") << QList<Run> {first, call, {.after = 22h, .count = 5000}} << Active << none << none;
    QTest::newRow("one event") << QList<Run> {first} << Active << none << none;
    QTest::newRow("one event of another account is enough for that")
        << QList<Run> {first, {.after = 720h, .region = InVirginia}} << Management << thousands(0) << none;
    QTest::newRow("in this Region there are none")
        << QList<Run> {{.region = InVirginia}, {.after = 720h, .region = InVirginia}} << Active << none << none;
    QTest::newRow("a Region without GuardDuty")
        << QList<Run> {{.region = OnTheMoon}, {.after = 720h, .region = OnTheMoon}} << Active << none << none;
    QTest::newRow("an account that is none")
        << QList<Run> {{.account = AccountId()}, {.after = 720h, .account = AccountId()}} << Active << none << none;
    QTest::newRow("events of other kinds") << QList<Run> {{.kind = EventKind::Other}, {.after = 720h, .kind = EventKind::Other}}
                                           << Active << none << none;
}

void TestRecordedVolumes::whatIsNotRecordedIsUnknown()
{
    QFETCH(QList<Run>, runs);
    QFETCH(AccountId, account);
    const RecordedVolumes volumes = measured({runs.begin(), runs.end()});
    QTEST(volumes.of(account, Ireland, S3), "dataEvents");
    QTEST(volumes.of(account, Ireland, Calls), "calls");
    QVERIFY(!volumes.of(account, Ireland, DataSource::FlowAndDnsLogs));
}

void TestRecordedVolumes::anEmptyRecordingKnowsNothing()
{
    for (const RecordedVolumes &volumes : {recordedVolumes({}), measured({})}) {
        QVERIFY(!volumes.knowsDataEvents() && !volumes.isLongEnough());
        QCOMPARE(volumes.places(S3), 0);
        QVERIFY(!volumes.of(Active, Ireland, S3));
    }
}

void TestRecordedVolumes::placesAreToldApart()
{
    // Neighbours change, so runs of the same place come back.
    const RecordedVolumes volumes = measured({{.count = 1000}, {.account = ActiveToo, .count = 3000}, {.count = 1000},
        {.region = InVirginia, .count = 5000}, {.region = OnTheMoon, .count = 7000}, {.after = 720h, .account = ActiveToo}});
    QCOMPARE(volumes.of(Active, Ireland, S3), std::optional(Volume {2}));
    QCOMPARE(volumes.of(ActiveToo, Ireland, S3), std::optional(Volume {3}));
    QCOMPARE(volumes.of(Active, Virginia, S3), std::optional(Volume {5}));
    QCOMPARE(volumes.of(ActiveToo, Virginia, S3), std::optional(Volume {0}));
    QCOMPARE(volumes.places(S3), 3);
    QCOMPARE(volumes.places(Calls), 0);
}

void TestRecordedVolumes::whatComesFirst_data()
{
    QTest::addColumn<QList<Run>>("runs"); // none: no recording
    QTest::addColumn<bool>("isGiven");
    QTest::addColumn<AccountId>("account");
    QTest::addColumn<qint64>("thousandths");
    QTest::addColumn<VolumeOrigin>("origin");
    const QList<Run> recording {{.count = 1999}, {.after = 720h}};
    const QList<Run> calls {{.kind = EventKind::Management}, {.after = 720h, .kind = EventKind::Management}};
    const QList<Run> mixed = calls + QList<Run> {{.after = 720h, .account = ActiveToo}};
    const QList<Run> hour {{}, {.after = 1h}};
    QTest::newRow("without a recording") << QList<Run> {} << false << Active << qint64(10'000) << VolumeOrigin::Assumed;
    QTest::newRow("given for the account") << QList<Run> {} << true << Active << qint64(4'000) << VolumeOrigin::Given;
    QTest::newRow("measured") << recording << false << Active << qint64(2) << VolumeOrigin::Measured;
    QTest::newRow("measured comes before given") << recording << true << Active << qint64(2) << VolumeOrigin::Measured;
    QTest::newRow("measured as nothing") << recording << false << ActiveToo << qint64(0) << VolumeOrigin::Measured;
    QTest::newRow("data events of others only") << mixed << false << Active << qint64(10'000) << VolumeOrigin::Assumed;
    QTest::newRow("of others only, and given") << mixed << true << Active << qint64(4'000) << VolumeOrigin::Given;
    QTest::newRow("no data events") << calls << false << Active << qint64(0) << VolumeOrigin::Unknown;
    QTest::newRow("no data events, and given") << calls << true << Active << qint64(0) << VolumeOrigin::Unknown;
    QTest::newRow("too short") << hour << false << Active << qint64(0) << VolumeOrigin::Unknown;
}

void TestRecordedVolumes::whatComesFirst()
{
    QFETCH(QList<Run>, runs);
    QFETCH(bool, isGiven);
    QFETCH(AccountId, account);
    UsageAssumptions volumes = tenMillion(runs.isEmpty() ? nullptr : shared({runs.begin(), runs.end()}));
    if (isGiven)
        volumes.setOwn(Active, S3, {4'000});
    const auto found = volumes.find(account, Ireland, S3);
    QTEST(found.volume.thousandths, "thousandths");
    QTEST(found.origin, "origin");
    QCOMPARE(volumes.find(account, Ireland, DataSource::EksAuditLogs).origin, VolumeOrigin::Assumed);
    QCOMPARE(volumes.of(account, S3).thousandths, isGiven ? 4'000 : 10'000); // for the dialog, whatever was measured
}

void TestRecordedVolumes::measuredVolumesAreNotKept()
{
    const UsageAssumptions volumes = tenMillion(shared({{.count = 1999}, {.after = 720h}}));
    QCOMPARE(volumes.toJson(), tenMillion(nullptr).toJson());
    QVERIFY(!UsageAssumptions::fromJson(volumes.toJson())->measured());
}

void TestRecordedVolumes::theEstimateSaysWhereVolumesComeFrom()
{
    const OrganizationView view = anOrganization().withS3(Active).withS3(ActiveToo).withS3(Admin).build();
    const std::array regions {Ireland, Virginia};
    // Four million a month of one account, which is beyond the first tier, and none of another; Virginia was not recorded.
    UsageAssumptions volumes = tenMillion(shared({{.count = 399'999}, {.after = 24h * 3, .count = 1},
        {.after = 24h * 3, .account = Admin, .kind = EventKind::Management}}));
    volumes.setOwn(Admin, S3, {4'000});
    const UsageEstimate estimate = estimateUsage(view, Admin, regions, prices(), volumes, Begin);
    const auto &s3 = *std::ranges::find(estimate.sources, S3, &UsageEstimate::OfSource::source);
    QCOMPARE(s3.places, 6);
    QCOMPARE(placesOf(s3.origins, VolumeOrigin::Measured), 2);
    QCOMPARE(placesOf(s3.origins, VolumeOrigin::Given), 2);
    QCOMPARE(placesOf(s3.origins, VolumeOrigin::Assumed), 2);
    QCOMPARE(s3.volume, (Volume {4'000 + 2 * 4'000 + 2 * 10'000}));
    // Ireland: 3 measured, 3 given for the administrator; Virginia: 3 given, 6 assumed for each of two.
    QCOMPARE(estimate.total.now, (Money {(3 + 0 + 3 + 3 + 2 * 6) * Money::PerDollar}));
}

void TestRecordedVolumes::onlyAssumedVolumesAreRanges()
{
    const OrganizationView view = anOrganization().withS3(Active).withS3(ActiveToo).build();
    const auto recorded = shared({{.count = 399'999}, {.after = 24h * 3}});
    const std::array both {Ireland, Virginia};
    const PlanCost cost = costAt(view, both, tenMillion(recorded));
    QVERIFY(cost.isRange);
    QCOMPARE(cost.regions[0].cost.now, (CostRange {{3 * Money::PerDollar}, {3 * Money::PerDollar}}));
    // Half and twice ten million, of two accounts.
    QCOMPARE(cost.regions[1].cost.now, (CostRange {{7 * Money::PerDollar}, {22 * Money::PerDollar}}));
    const auto &s3 = *std::ranges::find(cost.sources, S3, &PlanCost::OfSource::source);
    QCOMPARE(s3.origins, (VolumeOrigins {2, 0, 2, 0}));
    QVERIFY(!s3.isUnknown);
    const std::array one {Ireland};
    QVERIFY(!costAt(view, one, tenMillion(recorded)).isRange);
}

void TestRecordedVolumes::aRecordingThatDoesNotTellLeavesS3InNoSum()
{
    const OrganizationView view = anOrganization().withS3(Active).build();
    const std::array regions {Ireland};
    for (const auto &recorded : {shared({{}, {.after = 1h}}),
             shared({{.kind = EventKind::Management}, {.after = 720h, .kind = EventKind::Management}})}) {
        UsageAssumptions volumes = tenMillion(recorded);
        volumes.setOwn(Active, S3, {4'000});
        const PlanCost cost = costAt(view, regions, volumes);
        QVERIFY(std::ranges::contains(cost.unknown, S3));
        QCOMPARE(cost.total, CostChange());
        const auto &s3 = *std::ranges::find(cost.sources, S3, &PlanCost::OfSource::source);
        QVERIFY(s3.isUnknown);
        QCOMPARE(placesOf(s3.origins, VolumeOrigin::Unknown), 1);
        const UsageEstimate estimate = estimateUsage(view, Admin, regions, prices(), volumes, When + 24h);
        QVERIFY(!estimate.trials.empty());
        QVERIFY(
            std::ranges::none_of(estimate.trials, [](const RunningTrial &trial) { return trial.source == S3 && trial.then; }));
    }
}

void TestRecordedVolumes::alternativesCostWhatWasMeasured()
{
    const auto view = std::make_shared<const OrganizationView>(anOrganization().withS3(Active).build());
    WhatIfQuestion question {.view = view, .caller = {Admin, Door::CommandLine}, .regions = {Ireland}, .when = Begin};
    question.settings = {prices(), tenMillion(shared({{.count = 399'999}, {.after = 24h * 3}}))};
    const WhatIf all = whatIf(question);
    const Alternative *everybody = all.find(AlternativeKind::AllAccounts);
    QVERIFY(everybody && everybody->cost);
    QCOMPARE(everybody->cost->assumed, Money {3 * Money::PerDollar}); // the others had no event
    QCOMPARE(everybody->cost->range.least, everybody->cost->range.most);
    QCOMPARE(placesOf(everybody->cost->origins, VolumeOrigin::Measured), 4);
    question.settings.assumptions = tenMillion(shared({{}, {.after = 1h}}));
    const WhatIf unknown = whatIf(question);
    QVERIFY(!unknown.find(AlternativeKind::AllAccounts)->cost);
    QVERIFY(!unknown.find(AlternativeKind::AllAccounts)->difference);
    QCOMPARE(unknown.find(AlternativeKind::Off)->cost->assumed, Money()); // nothing is analyzed
}

QTEST_GUILESS_MAIN(TestRecordedVolumes)
#include "tst_recordedvolumes.moc"

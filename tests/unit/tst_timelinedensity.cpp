// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/timelinedensity.h"

#include "support/fakeeventlog.h"

#include <QTest>

#include <algorithm>

using namespace bucketwatch;
using namespace std::chrono_literals;

namespace {

EventCounts sum(const std::vector<TimelineBar> &bars)
{
    EventCounts counts;
    for (const TimelineBar &bar : bars) {
        counts.data += bar.counts.data;
        counts.management += bar.counts.management;
        counts.other += bar.counts.other;
    }
    return counts;
}

} // namespace

class TestTimelineDensity final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPartOfALongRecordingIsFine();
    void anEmptyLogHasNoBars();
    void everyEventIsInOneBar_data();
    void everyEventIsInOneBar();
    void kindsAreCountedApart();
    void rangesCountWhatLiesInThem();
    void barsAreRoundAndWideEnough();
    void longRecordingsUseALargerUnit_data();
    void longRecordingsUseALargerUnit();
};

void TestTimelineDensity::anEmptyLogHasNoBars()
{
    const TimelineDensity density {FakeEventLog {}};
    QVERIFY(density.bars({{at("2026-11-23T00:00:00Z"), at("2026-11-24T00:00:00Z")}, 0, 800}, 4).empty());
    QCOMPARE(density.between(at("2026-11-23T00:00:00Z"), at("2026-11-24T00:00:00Z")), EventCounts());
    QVERIFY(TimelineDensity().bars({{at("2026-11-23T00:00:00Z"), at("2026-11-24T00:00:00Z")}, 0, 800}, 4).empty());
}

void TestTimelineDensity::everyEventIsInOneBar_data()
{
    QTest::addColumn<int>("events");
    QTest::addColumn<int>("stepSeconds");
    QTest::addColumn<double>("width");
    QTest::newRow("one event") << 1 << 1 << 800.0;
    QTest::newRow("a second each") << 5000 << 1 << 777.0;
    QTest::newRow("same second") << 300 << 0 << 800.0;
    QTest::newRow("months") << 4000 << 3607 << 640.0;
    QTest::newRow("narrower than a bar") << 100 << 60 << 3.0;
    QTest::newRow("wide") << 2000 << 17 << 6000.0;
}

void TestTimelineDensity::everyEventIsInOneBar()
{
    QFETCH(const int, events);
    QFETCH(const int, stepSeconds);
    QFETCH(const double, width);
    const auto log = steadyLog(events, at("2026-11-23T00:00:41Z"), std::chrono::seconds(stepSeconds));
    const TimelineAxis axis {spanAround(log->time(0), log->time(events - 1)), 50, width};
    const std::vector<TimelineBar> bars = TimelineDensity(*log).bars(axis, 4);
    QCOMPARE(sum(bars).total(), events);
    QCOMPARE(sum(bars).management, events / 4);
    QVERIFY(std::ranges::is_sorted(bars, {}, &TimelineBar::begin));
}

void TestTimelineDensity::kindsAreCountedApart()
{
    FakeEventLog log;
    for (const EventKind kind : {EventKind::Data, EventKind::Other, EventKind::Management, EventKind::Data})
        log.append({.time = at("2026-11-23T10:00:00Z"), .kind = kind});
    const TimelineDensity density(log);
    QCOMPARE(density.between(at("2026-11-23T10:00:00Z"), at("2026-11-23T10:00:01Z")), (EventCounts {2, 1, 1}));
}

void TestTimelineDensity::rangesCountWhatLiesInThem()
{
    const auto log = steadyLog(3600, at("2026-11-23T10:00:00Z"), 1s);
    const TimelineDensity density(*log);
    const auto total = [&density](const char *from, const char *to) { return density.between(at(from), at(to)).total(); };
    QCOMPARE(total("2026-11-23T10:00:00Z", "2026-11-23T10:01:00Z"), 60);
    QCOMPARE(total("2026-11-23T09:00:00Z", "2026-11-23T10:00:01Z"), 1);
    QCOMPARE(total("2026-11-23T10:59:59Z", "2026-11-23T13:00:00Z"), 1);
    QCOMPARE(total("2026-11-23T08:00:00Z", "2026-11-23T09:00:00Z"), 0);
    QCOMPARE(total("2026-11-23T12:00:00Z", "2026-11-23T13:00:00Z"), 0);
    QCOMPARE(total("2026-11-23T10:30:00Z", "2026-11-23T10:30:00Z"), 0);
}

void TestTimelineDensity::barsAreRoundAndWideEnough()
{
    const auto log = steadyLog(1440, at("2026-11-23T00:00:00Z"), 60s);
    const TimelineAxis axis {{at("2026-11-23T00:00:00Z"), at("2026-11-24T00:00:00Z")}, 0, 1300};
    const std::vector<TimelineBar> bars = TimelineDensity(*log).bars(axis, 12);
    QCOMPARE(bars.size(), 96U); // quarters of an hour, 13.5 pixels each
    QCOMPARE(bars.front().duration, 15min);
    QCOMPARE(bars.front().counts, (EventCounts {12, 3, 0}));
}

void TestTimelineDensity::longRecordingsUseALargerUnit_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("unitSeconds");
    QTest::newRow("two days") << 2 << 1;
    QTest::newRow("a month") << 30 << 60;
    QTest::newRow("three years") << 1100 << 3600;
    QTest::newRow("thirty years") << 11000 << 86400;
}

void TestTimelineDensity::longRecordingsUseALargerUnit()
{
    QFETCH(const int, days);
    const auto log = steadyLog(days, at("1996-11-23T07:08:09Z"), 24h);
    const TimelineDensity density(*log);
    QTEST(static_cast<int>(density.unit().count()), "unitSeconds");
    QCOMPARE(density.between(log->time(0) - 24h, log->time(days - 1) + 48h).total(), days);
}

void TestTimelineDensity::aPartOfALongRecordingIsFine()
{
    const Timestamp begin = at("2026-01-01T00:00:00Z");
    const auto log = steadyLog(400, begin, 12h); // 200 days: hours
    const TimelineDensity whole(*log);
    QCOMPARE(whole.unit(), 1h);
    const TimeSpan day {begin + 240h, begin + 264h};
    QVERIFY(whole.isFineFor({begin, begin + 4800h}));
    QVERIFY(!whole.isFineFor(day));
    const TimelineDensity fine(*log, day);
    QCOMPARE(fine.unit(), 1s);
    QVERIFY(fine.isFineFor(day));
    QCOMPARE(fine.between(day.begin, day.end).total(), 2);
    QCOMPARE(fine.between(day.begin, day.begin + 1s).total(), 1);
    QCOMPARE(fine.between(day.begin + 1s, day.begin + 12h).total(), 0);
    QCOMPARE(fine.between(begin, begin + 4800h).total(), 2); // those in the part alone
    QVERIFY(TimelineDensity(*log, {begin + 1h, begin + 2h}).bars({{begin + 1h, begin + 2h}, 0, 500}, 10).empty());
}

QTEST_APPLESS_MAIN(TestTimelineDensity)
#include "tst_timelinedensity.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/timelinezoom.h"

#include <QTest>

using namespace bucketwatch;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
const Timestamp Start = timestampFromIso(u"2026-11-23T00:00:00Z").value();

TimeSpan hours(double from, double to)
{
    const auto at = [](double hour) { return Start + std::chrono::milliseconds(qRound64(hour * 3'600'000)); };
    return {at(from), at(to)};
}
} // namespace

class TestTimelineZoom final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsShownStaysInside_data();
    void whatIsShownStaysInside();
    void scalingKeepsATimeAtItsPlace_data();
    void scalingKeepsATimeAtItsPlace();
    void scalingEndsAtBothEnds();
    void panningEndsAtBothEnds();
    void aTimeIsBroughtIntoView_data();
    void aTimeIsBroughtIntoView();
    void aRecordingThatGrowsKeepsWhatIsShown();
    void nothingIsShownOfNothing();
};

void TestTimelineZoom::whatIsShownStaysInside_data()
{
    QTest::addColumn<TimeSpan>("wanted");
    QTest::addColumn<TimeSpan>("shown");
    QTest::newRow("inside") << hours(2, 3) << hours(2, 3);
    QTest::newRow("before the begin") << hours(-1, 1) << hours(0, 2);
    QTest::newRow("behind the end") << hours(23, 25) << hours(22, 24);
    QTest::newRow("longer than all") << hours(-5, 50) << hours(0, 24);
    QTest::newRow("empty") << hours(12, 12) << TimeSpan {hours(12, 12).begin - 2500ms, hours(12, 12).begin + 2500ms};
    QTest::newRow("backwards") << hours(13, 12) << TimeSpan {hours(13, 13).begin - 2500ms, hours(13, 13).begin + 2500ms};
}

void TestTimelineZoom::whatIsShownStaysInside()
{
    QFETCH(const TimeSpan, wanted);
    QFETCH(const TimeSpan, shown);
    TimelineZoom zoom(hours(0, 24));
    QVERIFY(zoom.isWhole());
    QCOMPARE(zoom.show(wanted), shown != hours(0, 24));
    QCOMPARE(zoom.shown().begin, shown.begin);
    QCOMPARE(zoom.shown().end, shown.end);
    QVERIFY(!zoom.show(wanted)); // nothing changes any more
    zoom.showWhole();
    QVERIFY(zoom.isWhole());
}

void TestTimelineZoom::scalingKeepsATimeAtItsPlace_data()
{
    QTest::addColumn<double>("factor");
    QTest::addColumn<double>("fixed");
    QTest::addColumn<TimeSpan>("shown");
    QTest::newRow("in the middle") << 0.5 << 12.0 << hours(10, 14);
    QTest::newRow("at the begin") << 0.5 << 8.0 << hours(8, 12);
    QTest::newRow("at the end") << 0.5 << 16.0 << hours(12, 16);
    QTest::newRow("outwards") << 1.5 << 12.0 << hours(6, 18);
    QTest::newRow("outwards over the end") << 2.0 << 8.0 << hours(8, 24);
}

void TestTimelineZoom::scalingKeepsATimeAtItsPlace()
{
    QFETCH(const double, factor);
    QFETCH(const double, fixed);
    QFETCH(const TimeSpan, shown);
    TimelineZoom zoom(hours(0, 24));
    zoom.show(hours(8, 16));
    QVERIFY(zoom.scale(factor, hours(fixed, fixed).begin));
    QCOMPARE(zoom.shown().begin, shown.begin);
    QCOMPARE(zoom.shown().end, shown.end);
}

void TestTimelineZoom::scalingEndsAtBothEnds()
{
    TimelineZoom zoom(hours(0, 24 * 365 * 3)); // from years …
    int steps = 0;
    while (zoom.scale(0.8, hours(1000, 1000).begin) && ++steps < 1000)
        QVERIFY(zoom.shown().length() >= TimelineZoom::Least);
    QCOMPARE(zoom.shown().length(), TimelineZoom::Least); // … to seconds
    QVERIFY(steps < 100);
    while (zoom.scale(1.25, hours(1000, 1000).begin) && --steps > -1000)
        QVERIFY(zoom.shown().begin >= zoom.whole().begin && zoom.shown().end <= zoom.whole().end);
    QVERIFY(zoom.isWhole());
}

void TestTimelineZoom::panningEndsAtBothEnds()
{
    TimelineZoom zoom(hours(0, 24));
    QVERIFY(!zoom.pan(1h));
    zoom.show(hours(20, 22));
    QVERIFY(zoom.pan(1h));
    QCOMPARE(zoom.shown(), hours(21, 23));
    QVERIFY(zoom.pan(5h));
    QCOMPARE(zoom.shown(), hours(22, 24));
    QVERIFY(!zoom.pan(1ms));
    QVERIFY(zoom.pan(-30h));
    QCOMPARE(zoom.shown(), hours(0, 2));
}

void TestTimelineZoom::aTimeIsBroughtIntoView_data()
{
    QTest::addColumn<double>("time");
    QTest::addColumn<TimeSpan>("shown");
    QTest::newRow("in view") << 9.0 << hours(8, 10);
    QTest::newRow("at the end") << 10.0 << hours(8, 10);
    QTest::newRow("just behind") << 10.1 << hours(9.9, 11.9);
    QTest::newRow("before") << 7.0 << hours(5.2, 7.2);
    QTest::newRow("at the very end") << 24.0 << hours(22, 24);
    QTest::newRow("at the very begin") << 0.0 << hours(0, 2);
}

void TestTimelineZoom::aTimeIsBroughtIntoView()
{
    QFETCH(const double, time);
    QFETCH(const TimeSpan, shown);
    TimelineZoom zoom(hours(0, 24));
    zoom.show(hours(8, 10));
    QCOMPARE(zoom.include(hours(time, time).begin), shown != hours(8, 10));
    QCOMPARE(zoom.shown().begin, shown.begin);
    QCOMPARE(zoom.shown().end, shown.end);
}

void TestTimelineZoom::aRecordingThatGrowsKeepsWhatIsShown()
{
    TimelineZoom zoom(hours(0, 24));
    zoom.setWhole(hours(0, 30));
    QVERIFY(zoom.isWhole());
    zoom.show(hours(3, 4));
    zoom.setWhole(hours(0, 40));
    QCOMPARE(zoom.shown(), hours(3, 4));
    QCOMPARE(zoom.whole(), hours(0, 40));
    zoom.setWhole(hours(10, 40));
    QCOMPARE(zoom.shown(), hours(10, 11));
}

void TestTimelineZoom::nothingIsShownOfNothing()
{
    TimelineZoom zoom;
    QVERIFY(!zoom.scale(0.5, Start));
    QVERIFY(!zoom.pan(1h));
    QVERIFY(!zoom.show(hours(1, 2)));
    QVERIFY(zoom.isWhole());
}

QTEST_GUILESS_MAIN(TestTimelineZoom)
#include "tst_timelinezoom.moc"

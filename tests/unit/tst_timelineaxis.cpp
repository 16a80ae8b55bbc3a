// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/timelineaxis.h"

#include <QTest>

using namespace bucketwatch;
using namespace std::chrono_literals;

namespace {
Timestamp when(const char *iso)
{
    return timestampFromIso(QString::fromLatin1(iso)).value();
}
} // namespace

class TestTimelineAxis final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timesLieWhereTheirShareOfTheSpanSays();
    void pixelsAndTimesAreEachOthersInverse();
    void pixelsOutsideOfTheAxisAreItsEnds();
    void anEmptySpanIsOnePoint();
    void durationsAreRounded_data();
    void durationsAreRounded();
    void timesBefore1970AreFlooredToo();
    void spansBeginBeforeTheFirstEventAndEndAfterTheLast_data();
    void spansBeginBeforeTheFirstEventAndEndAfterTheLast();
    void ticksAreRoundAndNotTooMany_data();
    void ticksAreRoundAndNotTooMany();
    void scalesHoldTheHighestValue_data();
    void scalesHoldTheHighestValue();

private:
    const TimelineAxis m_day {{when("2026-11-23T00:00:00Z"), when("2026-11-24T00:00:00Z")}, 100, 960};
};

void TestTimelineAxis::timesLieWhereTheirShareOfTheSpanSays()
{
    QCOMPARE(timeToX(m_day, m_day.span.begin), 100.0);
    QCOMPARE(timeToX(m_day, when("2026-11-23T12:00:00Z")), 580.0);
    QCOMPARE(timeToX(m_day, m_day.span.end), 1060.0);
    QCOMPARE(timeToX(m_day, when("2026-11-24T06:00:00Z")), 1300.0);
}

void TestTimelineAxis::pixelsAndTimesAreEachOthersInverse()
{
    for (int x = 100; x <= 1060; ++x)
        QCOMPARE(timeToX(m_day, xToTime(m_day, x)), x);
    QCOMPARE(xToTime(m_day, 580), when("2026-11-23T12:00:00Z"));
}

void TestTimelineAxis::pixelsOutsideOfTheAxisAreItsEnds()
{
    QCOMPARE(xToTime(m_day, -5), m_day.span.begin);
    QCOMPARE(xToTime(m_day, 5000), m_day.span.end);
}

void TestTimelineAxis::anEmptySpanIsOnePoint()
{
    const Timestamp moment = when("2026-11-23T12:00:00Z");
    const TimelineAxis axis {{moment, moment}, 10, 100};
    QCOMPARE(timeToX(axis, moment + 5s), 10.0);
    QCOMPARE(xToTime(axis, 77), moment);
    QCOMPARE(xToTime({{moment, moment + 1h}, 10, 0}, 77), moment);
    QVERIFY(axisTicks(axis, 10).empty());
}

void TestTimelineAxis::durationsAreRounded_data()
{
    QTest::addColumn<qint64>("atLeastMilliseconds");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("nothing") << qint64(0) << qint64(1);
    QTest::newRow("exact") << qint64(900'000) << qint64(900);
    QTest::newRow("up") << qint64(900'001) << qint64(1800);
    QTest::newRow("days") << qint64(86'400'001) << qint64(2 * 86'400);
    QTest::newRow("ages") << qint64(9'000'000'000'000) << qint64(3650) * 86'400;
}

void TestTimelineAxis::durationsAreRounded()
{
    QFETCH(const qint64, atLeastMilliseconds);
    QFETCH(const qint64, seconds);
    QCOMPARE(roundDuration(std::chrono::milliseconds(atLeastMilliseconds)), std::chrono::seconds(seconds));
}

void TestTimelineAxis::timesBefore1970AreFlooredToo()
{
    QCOMPARE(floorTo(when("1969-12-31T23:47:12Z"), 15min), when("1969-12-31T23:45:00Z"));
    QCOMPARE(floorTo(when("2026-11-23T14:44:59.999Z"), 15min), when("2026-11-23T14:30:00Z"));
    QCOMPARE(floorTo(when("2026-11-23T14:30:00Z"), 15min), when("2026-11-23T14:30:00Z"));
}

void TestTimelineAxis::spansBeginBeforeTheFirstEventAndEndAfterTheLast_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *name, const char *first, const char *last, const char *begin, const char *end) {
        QTest::newRow(name) << QString::fromLatin1(first) << QString::fromLatin1(last) << QString::fromLatin1(begin)
                            << QString::fromLatin1(end);
    };
    row("day", "2026-11-23T00:00:41Z", "2026-11-23T23:58:02Z", "2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z");
    row("one second", "2026-11-23T14:00:00Z", "2026-11-23T14:00:00Z", "2026-11-23T13:59:59Z", "2026-11-23T14:00:01Z");
    row("an hour", "2026-11-23T14:00:10Z", "2026-11-23T15:00:10Z", "2026-11-23T14:00:00Z", "2026-11-23T15:02:00Z");
    row("ends at midnight", "2026-11-23T00:10:00Z", "2026-11-24T00:00:00Z", "2026-11-23T00:00:00Z", "2026-11-24T00:30:00Z");
}

void TestTimelineAxis::spansBeginBeforeTheFirstEventAndEndAfterTheLast()
{
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    const TimeSpan span = spanAround(timestampFromIso(first).value(), timestampFromIso(last).value());
    QTEST(QString(toIsoString(span.begin)).replace(QLatin1String(".000"), QString()), "begin");
    QTEST(QString(toIsoString(span.end)).replace(QLatin1String(".000"), QString()), "end");
}

void TestTimelineAxis::ticksAreRoundAndNotTooMany_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("stepMinutes");
    QTest::newRow("three hours") << 9 << 9 << 180;
    QTest::newRow("both ends count") << 8 << 8 << 180;
    QTest::newRow("hours") << 25 << 25 << 60;
    QTest::newRow("one") << 1 << 1 << 1440;
}

void TestTimelineAxis::ticksAreRoundAndNotTooMany()
{
    QFETCH(const int, most);
    QFETCH(const int, stepMinutes);
    const std::vector<Timestamp> ticks = axisTicks(m_day, most);
    QTEST(static_cast<int>(ticks.size()), "count");
    QCOMPARE(ticks.front(), m_day.span.begin);
    for (std::size_t i = 1; i < ticks.size(); ++i)
        QCOMPARE(ticks[i] - ticks[i - 1], std::chrono::minutes(stepMinutes));
}

void TestTimelineAxis::scalesHoldTheHighestValue_data()
{
    QTest::addColumn<qint64>("highest");
    QTest::addColumn<int>("lines");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<qint64>("top");
    QTest::newRow("nothing") << qint64(0) << 4 << qint64(1) << qint64(1);
    QTest::newRow("one") << qint64(1) << 4 << qint64(1) << qint64(1);
    QTest::newRow("thousands") << qint64(2874) << 3 << qint64(1000) << qint64(3000);
    QTest::newRow("just above") << qint64(3001) << 3 << qint64(2000) << qint64(4000);
    QTest::newRow("a million") << qint64(1'000'000) << 4 << qint64(500'000) << qint64(1'000'000);
}

void TestTimelineAxis::scalesHoldTheHighestValue()
{
    QFETCH(const qint64, highest);
    QFETCH(const int, lines);
    const ValueScale scale = valueScale(highest, lines);
    QTEST(scale.step, "step");
    QTEST(scale.top, "top");
    QVERIFY(scale.top >= highest);
    QVERIFY(scale.top / scale.step <= lines);
}

QTEST_APPLESS_MAIN(TestTimelineAxis)
#include "tst_timelineaxis.moc"

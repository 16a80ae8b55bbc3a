// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/playback.h"

#include "base/clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace bucketwatch;
using namespace std::chrono_literals;

namespace {

class HandClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override { return time; }
    Timestamp time {std::chrono::days(20'000)};
};

} // namespace

class TestPlayback final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void timePassesAtTheSpeed_data();
    void timePassesAtTheSpeed();
    void changingTheSpeedKeepsWhatHasPassed();
    void pauseStopsTheClock();
    void seekingIsHeldInsideOfTheSpan();
    void playingGoesOnFromWhereItWasSought();
    void theEndPauses();
    void playingAtTheEndStartsAgain();
    void aNewSpanStopsAndRewinds();
    void aSpanThatGrowsKeepsThePosition_data();
    void aSpanThatGrowsKeepsThePosition();
    void anEmptySpanCanNotBePlayed();
    void aClockThatGoesBackMovesNothingBack();
    void itAdvancesByItself();

private:
    const Timestamp m_begin {std::chrono::days(20'780)};
    HandClock m_clock;
};

void TestPlayback::init()
{
    QTest::failOnWarning();
    m_clock.time = Timestamp(std::chrono::days(20'000));
}

void TestPlayback::timePassesAtTheSpeed_data()
{
    QTest::addColumn<double>("speed");
    QTest::addColumn<int>("elapsedMilliseconds");
    QTest::addColumn<int>("positionSeconds");
    QTest::newRow("1x") << 1.0 << 5'000 << 5;
    QTest::newRow("60x") << 60.0 << 1'000 << 60;
    QTest::newRow("600x") << 600.0 << 100 << 60;
    QTest::newRow("max") << Playback::Max << 1 << 86'400;
}

void TestPlayback::timePassesAtTheSpeed()
{
    QFETCH(const double, speed);
    QFETCH(const int, elapsedMilliseconds);
    Playback playback(m_clock);
    playback.setSpan(m_begin, m_begin + 24h);
    playback.setSpeed(speed);
    playback.play();
    m_clock.time += std::chrono::milliseconds(elapsedMilliseconds);
    playback.advance();
    QTEST(static_cast<int>((playback.position() - m_begin) / 1s), "positionSeconds");
}

void TestPlayback::changingTheSpeedKeepsWhatHasPassed()
{
    Playback playback(m_clock);
    playback.setSpan(m_begin, m_begin + 24h);
    playback.setSpeed(10);
    playback.play();
    m_clock.time += 1s;
    const QSignalSpy changed(&playback, &Playback::speedChanged);
    playback.setSpeed(600);
    playback.setSpeed(600);
    QCOMPARE(changed.count(), 1);
    m_clock.time += 1s;
    playback.advance();
    QCOMPARE(playback.position(), m_begin + 610s);
}

void TestPlayback::pauseStopsTheClock()
{
    Playback playback(m_clock);
    playback.setSpan(m_begin, m_begin + 24h);
    playback.play();
    m_clock.time += 1s;
    playback.advance();
    playback.pause();
    m_clock.time += 1h;
    playback.advance();
    QCOMPARE(playback.position(), m_begin + 60s);
    playback.play();
    m_clock.time += 1s;
    playback.advance();
    QCOMPARE(playback.position(), m_begin + 120s);
}

void TestPlayback::seekingIsHeldInsideOfTheSpan()
{
    Playback playback(m_clock);
    playback.setSpan(m_begin, m_begin + 1h);
    const QSignalSpy moved(&playback, &Playback::positionChanged);
    playback.seek(m_begin - 1h);
    QCOMPARE(moved.count(), 0);
    playback.seek(m_begin + 2h);
    QCOMPARE(playback.position(), m_begin + 1h);
    QCOMPARE(moved.count(), 1);
}

void TestPlayback::playingGoesOnFromWhereItWasSought()
{
    Playback playback(m_clock);
    playback.setSpan(m_begin, m_begin + 24h);
    playback.play();
    m_clock.time += 10s;
    playback.seek(m_begin + 5h);
    m_clock.time += 1s;
    playback.advance();
    QVERIFY(playback.isPlaying());
    QCOMPARE(playback.position(), m_begin + 5h + 60s);
}

void TestPlayback::theEndPauses()
{
    Playback playback(m_clock);
    playback.setSpan(m_begin, m_begin + 10s);
    const QSignalSpy playing(&playback, &Playback::playingChanged);
    playback.play();
    m_clock.time += 1s;
    playback.advance();
    QVERIFY(!playback.isPlaying());
    QCOMPARE(playback.position(), m_begin + 10s);
    QCOMPARE(playing.count(), 2);
}

void TestPlayback::playingAtTheEndStartsAgain()
{
    Playback playback(m_clock);
    playback.setSpan(m_begin, m_begin + 10s);
    playback.seek(m_begin + 10s);
    playback.play();
    QCOMPARE(playback.position(), m_begin);
    QVERIFY(playback.isPlaying());
}

void TestPlayback::aNewSpanStopsAndRewinds()
{
    Playback playback(m_clock);
    playback.setSpan(m_begin, m_begin + 1h);
    playback.play();
    playback.seek(m_begin + 30min);
    const QSignalSpy changed(&playback, &Playback::spanChanged);
    playback.setSpan(m_begin + 24h, m_begin + 48h);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!playback.isPlaying());
    QCOMPARE(playback.position(), m_begin + 24h);
    QCOMPARE(playback.end(), m_begin + 48h);
}

void TestPlayback::aSpanThatGrowsKeepsThePosition_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::newRow("at the start") << 0 << 0;
    QTest::newRow("in between") << 20 << 20;
    QTest::newRow("at the end") << 60 << 90;
}

void TestPlayback::aSpanThatGrowsKeepsThePosition()
{
    QFETCH(int, before);
    QFETCH(int, after);
    Playback playback(m_clock);
    playback.setSpan(m_begin, m_begin + 60min);
    playback.seek(m_begin + std::chrono::minutes(before));
    QSignalSpy moved(&playback, &Playback::positionChanged);
    QSignalSpy spans(&playback, &Playback::spanChanged);
    playback.changeSpan(m_begin, m_begin + 90min);
    QCOMPARE(playback.position(), m_begin + std::chrono::minutes(after));
    QCOMPARE(playback.end(), m_begin + 90min);
    QCOMPARE(spans.count(), 1);
    QCOMPARE(moved.count(), before == after ? 0 : 1);

    playback.seek(m_begin);
    playback.play();
    playback.changeSpan(m_begin, m_begin + 120min);
    QVERIFY(playback.isPlaying());
    m_clock.time += 1min; // an hour at 60x
    playback.advance();
    QCOMPARE(playback.position(), m_begin + 60min);
}

void TestPlayback::anEmptySpanCanNotBePlayed()
{
    Playback playback(m_clock);
    playback.play();
    QVERIFY(!playback.isPlaying());
}

void TestPlayback::aClockThatGoesBackMovesNothingBack()
{
    Playback playback(m_clock);
    playback.setSpan(m_begin, m_begin + 1h);
    playback.play();
    m_clock.time -= 1h;
    playback.advance();
    QCOMPARE(playback.position(), m_begin);
}

void TestPlayback::itAdvancesByItself()
{
    const SystemClock clock;
    Playback playback(clock);
    playback.setSpan(m_begin, m_begin + 24h);
    QSignalSpy moved(&playback, &Playback::positionChanged);
    playback.play();
    QVERIFY(moved.count() > 0 || moved.wait());
    QVERIFY(playback.position() > m_begin);
}

QTEST_GUILESS_MAIN(TestPlayback)
#include "tst_playback.moc"

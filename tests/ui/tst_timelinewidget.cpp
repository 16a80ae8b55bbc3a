// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/timelinewidget.h"

#include "finding/jsontext.h"
#include "items/timelinetext.h"
#include "style/theme.h"
#include "support/fakeeventlog.h"

#include <QAccessible>
#include <QLocale>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace bucketwatch;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestTimelineWidget final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void largeNumbersAreShort_data();
    void largeNumbersAreShort();
    void ticksSayTimesAndDays();
    void barsAreSaidInWords();
    void jsonKeepsTheOrderOfItsMembers_data();
    void jsonKeepsTheOrderOfItsMembers();

    void barsStandOnTheAxisAndDoNotOverlap();
    void everyPixelOfThePlotHasItsBar();
    void marksThatTouchAreOneCluster();
    void diamondsAreHitWhereTheyArePainted();
    void theDescriptionNamesThePeak();
    void anEmptyRecordingPaints();
    void onlyTheStripOfThePlayHeadIsPaintedAgain();
    void whatIsToComeIsPale();
    void pageKeysGoByBars();
    void screenReadersFindASlider();

private:
    [[nodiscard]] TimelineLayout layout(std::vector<TimelineMark> marks = {}) const;
    const TimeSpan m_day {at("2026-11-23T00:00:00Z"), at("2026-11-24T00:00:00Z")};
    const std::shared_ptr<FakeEventLog> m_log = steadyLog(1440, at("2026-11-23T00:00:00Z"), 60s);
    const TimelineDensity m_density {*m_log};
};

void TestTimelineWidget::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    auto *theme = new Theme(*qobject_cast<QApplication *>(qApp), this);
    theme->setChoice(Theme::Choice::Light);
}

void TestTimelineWidget::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

TimelineLayout TestTimelineWidget::layout(std::vector<TimelineMark> marks) const
{
    return TimelineLayout(m_density, std::move(marks), m_day, QSizeF(1100, 190), QFontMetricsF(QGuiApplication::font()));
}

void TestTimelineWidget::largeNumbersAreShort_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"0"_s;
    QTest::newRow("hundreds") << qint64(500) << u"500"_s;
    QTest::newRow("thousand") << qint64(1000) << u"1k"_s;
    QTest::newRow("one and a half") << qint64(1500) << u"1.5k"_s;
    QTest::newRow("thousands") << qint64(50'000) << u"50k"_s;
    QTest::newRow("millions") << qint64(2'000'000) << u"2M"_s;
}

void TestTimelineWidget::largeNumbersAreShort()
{
    QFETCH(const qint64, value);
    QTEST(shortNumber(value), "text");
}

void TestTimelineWidget::ticksSayTimesAndDays()
{
    const std::vector<Timestamp> hours {m_day.begin, m_day.begin + 3h};
    QCOMPARE(tickText(m_day, hours, m_day.begin + 3h), u"03:00"_s);
    QCOMPARE(tickText(m_day, hours, m_day.begin), u"00:00"_s);
    QCOMPARE(tickText(m_day, hours, m_day.end), u"24:00"_s);
    const std::vector<Timestamp> seconds {m_day.begin, m_day.begin + 10s};
    QCOMPARE(tickText(m_day, seconds, m_day.begin + 10s), u"00:00:10"_s);
    const TimeSpan days {m_day.begin, m_day.end + 24h};
    QCOMPARE(tickText(days, hours, m_day.end), u"Nov 24"_s);
    QCOMPARE(headText(m_day, m_day.begin + 14h + 32min + 10s), u"14:32:10"_s);
    QCOMPARE(headText(m_day, m_day.end), u"24:00:00"_s);
    QCOMPARE(headText(days, m_day.end + 1s), u"Nov 24, 00:00:01"_s);
}

void TestTimelineWidget::barsAreSaidInWords()
{
    const QString plain = barText({m_day.begin + 14h, 15min, {12, 3, 0}});
    QVERIFY2(plain.startsWith(u"14:00 to 14:15: 12 data event"_s) && plain.contains(u"3 management event"_s), qPrintable(plain));
    const QString others = barText({m_day.begin + 14h, 10s, {1, 2, 4}});
    QVERIFY2(others.startsWith(u"14:00:00 to 14:00:10"_s) && others.contains(u"4 other"_s), qPrintable(others));
    QCOMPARE(barTime(m_day, {m_day.begin + 14h, 15min, {}}), u"14:00"_s);
}

void TestTimelineWidget::jsonKeepsTheOrderOfItsMembers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("object") << QByteArray(R"({"b":1,"a":[true,null]})")
                            << QByteArray("{\n  \"b\": 1,\n  \"a\": [\n    true,\n    null\n  ]\n}");
    QTest::newRow("empty") << QByteArray(R"({"a":{ },"b":[]})") << QByteArray("{\n  \"a\": {},\n  \"b\": []\n}");
    QTest::newRow("signs in strings") << QByteArray(R"({"a":"x{\",:}","b":""})")
                                      << QByteArray("{\n  \"a\": \"x{\\\",:}\",\n  \"b\": \"\"\n}");
    QTest::newRow("indented before") << QByteArray("{\n\t\"a\" :\r\n 1 }") << QByteArray("{\n  \"a\": 1\n}");
    QTest::newRow("cut off") << QByteArray(R"({"a":"x)") << QByteArray("{\n  \"a\": \"x");
    QTest::newRow("too many ends") << QByteArray("}]") << QByteArray("\n}\n]");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void TestTimelineWidget::jsonKeepsTheOrderOfItsMembers()
{
    QFETCH(const QByteArray, json);
    QTEST(indentedJson(json), "text");
}

void TestTimelineWidget::barsStandOnTheAxisAndDoNotOverlap()
{
    const TimelineLayout made = layout();
    QCOMPARE(made.bars().size(), 96U);
    double right = made.plot().left();
    for (const TimelineBar &bar : made.bars()) {
        const QRectF rect = made.barRect(bar);
        QVERIFY(rect.left() >= right);
        QCOMPARE(rect.bottom(), made.plot().bottom());
        QVERIFY(rect.top() >= made.plot().top());
        right = rect.right();
    }
    QVERIFY(right <= made.plot().right());
    QCOMPARE(made.yOf(0), made.plot().bottom());
    QCOMPARE(made.yOf(made.scale().top), made.plot().top());
}

void TestTimelineWidget::everyPixelOfThePlotHasItsBar()
{
    const TimelineLayout made = layout();
    for (double x = made.plot().left(); x < made.plot().right(); x += 1) {
        const TimelineBar &bar = made.bars().at(static_cast<std::size_t>(made.barAt(x)));
        const Timestamp time = xToTime(made.axis(), x);
        QVERIFY(time >= bar.begin && time < bar.begin + bar.duration);
    }
    QCOMPARE(made.barAt(made.plot().left() - 2), -1);
    QCOMPARE(made.barAt(made.plot().right() + 2), -1);
    QCOMPARE(
        TimelineLayout(TimelineDensity(), {}, m_day, QSizeF(500, 190), QFontMetricsF(QGuiApplication::font())).barAt(200), -1);
}

void TestTimelineWidget::marksThatTouchAreOneCluster()
{
    const TimelineLayout made = layout({{m_day.begin + 6h, Severity::Low, 0}, {m_day.begin + 6h + 2min, Severity::High, 1},
        {m_day.begin + 12h, Severity::Medium, 2}});
    QCOMPARE(made.clusters().size(), 2U);
    QCOMPARE(made.clusters()[0].count, 2);
    QCOMPARE(made.clusters()[0].severity, Severity::High);
    QCOMPARE(made.clusters()[0].firstMark, 0);
    QCOMPARE(made.clusters()[1].severity, Severity::Medium);
}

void TestTimelineWidget::diamondsAreHitWhereTheyArePainted()
{
    const TimelineLayout made = layout({{m_day.begin + 6h, Severity::Low, 0}, {m_day.begin + 12h, Severity::Medium, 1}});
    QCOMPARE(made.clusterAt({made.clusters()[1].x + 5, made.diamondY()}), 1);
    QCOMPARE(made.clusterAt({made.clusters()[0].x, made.diamondY() - 5}), 0);
    QCOMPARE(made.clusterAt({made.clusters()[0].x + 40, made.diamondY()}), -1);
    QCOMPARE(made.clusterAt({made.clusters()[0].x, made.plot().center().y()}), -1);
    QCOMPARE(layout().clusterAt({300, made.diamondY()}), -1);
}

void TestTimelineWidget::theDescriptionNamesThePeak()
{
    auto log = steadyLog(100, m_day.begin, 10min);
    for (int i = 0; i < 38; ++i)
        log->append({.time = m_day.begin + 20h + 5min});
    TimelineWidget widget;
    widget.resize(1100, 190);
    widget.setRecording(TimelineDensity(*log), {{m_day.begin + 6h, Severity::Low, 0}}, m_day);
    const QString text = widget.accessibleDescription();
    QVERIFY2(
        text.contains(u"138 event"_s) && text.contains(u"1 finding"_s) && text.contains(u"peak 38 at 20:00"_s), qPrintable(text));
}

void TestTimelineWidget::anEmptyRecordingPaints()
{
    TimelineWidget widget;
    widget.resize(400, 190);
    QCOMPARE(widget.accessibleDescription(), u"No events."_s);
    QVERIFY(!widget.grab().isNull());
    const QSignalSpy sought(&widget, &TimelineWidget::seekRequested);
    QTest::mouseClick(&widget, Qt::LeftButton, {}, {200, 60});
    QTest::keyClick(&widget, Qt::Key_PageDown);
    QCOMPARE(sought.count(), 0);
}

void TestTimelineWidget::onlyTheStripOfThePlayHeadIsPaintedAgain()
{
    struct Watch final : QObject {
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                area = static_cast<QPaintEvent *>(event)->region().boundingRect();
            return false;
        }
        QRect area;
    } watch;
    TimelineWidget widget;
    widget.resize(1100, 190);
    widget.setRecording(m_density, {}, m_day);
    widget.setPosition(m_day.begin + 12h);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    widget.installEventFilter(&watch);
    widget.setPosition(m_day.begin + 12h + 1min);
    QVERIFY(QTest::qWaitFor([&watch] { return !watch.area.isEmpty(); }));
    QVERIFY2(watch.area.width() < 120, qPrintable(QString::number(watch.area.width())));
    QVERIFY(watch.area.contains(static_cast<int>(timeToX(widget.layoutNow().axis(), m_day.begin + 12h)), 80));
}

void TestTimelineWidget::whatIsToComeIsPale()
{
    TimelineWidget widget;
    widget.resize(1100, 190);
    widget.setRecording(m_density, {}, m_day);
    const TimelineLayout made = widget.layoutNow();
    const QPoint inBar = made.barRect(made.bars()[10]).center().toPoint();
    const QColor pale = widget.grab().toImage().pixelColor(inBar);
    widget.setPosition(m_day.end);
    const QColor full = widget.grab().toImage().pixelColor(inBar);
    QVERIFY(pale.lightness() > full.lightness() + 40);
}

void TestTimelineWidget::pageKeysGoByBars()
{
    TimelineWidget widget;
    widget.resize(1100, 190);
    widget.setRecording(m_density, {}, m_day);
    widget.setPosition(m_day.begin + 12h);
    QSignalSpy sought(&widget, &TimelineWidget::seekRequested);
    QTest::keyClick(&widget, Qt::Key_PageDown);
    QCOMPARE(sought.takeFirst().first().value<Timestamp>(), m_day.begin + 12h + 15min);
    QTest::keyClick(&widget, Qt::Key_PageUp);
    QCOMPARE(sought.takeFirst().first().value<Timestamp>(), m_day.begin + 11h + 45min);
    widget.setPosition(m_day.end);
    QTest::keyClick(&widget, Qt::Key_PageDown);
    QCOMPARE(sought.takeFirst().first().value<Timestamp>(), m_day.end);
}

void TestTimelineWidget::screenReadersFindASlider()
{
    TimelineWidget widget;
    widget.resize(1100, 190);
    widget.setRecording(m_density, {}, m_day);
    widget.setPosition(m_day.begin + 14h + 32min);
    QAccessibleInterface *timeline = QAccessible::queryAccessibleInterface(&widget);
    QVERIFY(timeline && timeline->valueInterface());
    QCOMPARE(timeline->role(), QAccessible::Slider);
    QCOMPARE(timeline->text(QAccessible::Value), u"14:32:00"_s);
    QCOMPARE(timeline->valueInterface()->currentValue().toDouble(), 52'320.0);
    QCOMPARE(timeline->valueInterface()->maximumValue().toDouble(), 86'400.0);
    QSignalSpy sought(&widget, &TimelineWidget::seekRequested);
    timeline->valueInterface()->setCurrentValue(3600.0);
    QCOMPARE(sought.takeFirst().first().value<Timestamp>(), m_day.begin + 1h);
}

QTEST_MAIN(TestTimelineWidget)
#include "tst_timelinewidget.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/replaypage.h"

#include "items/replayeventsmodel.h"
#include "replay/replayview.h"
#include "replay/timelineoverview.h"
#include "replay/timelinewidget.h"
#include "style/tableview.h"
#include "style/textlabel.h"
#include "style/theme.h"
#include "support/recordingwriter.h"
#include "ui/replaywindow.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const AccountId Recorded(200000000001);
const Timestamp Morning = timestampFromIso(u"2026-11-23T08:00:00Z").value();

/// One event a minute from 08:00 to 17:59, logging off at 09:00:30, an open policy at 13:00:30.
bool writeRecording(const QString &path)
{
    RecordingWriter writer;
    for (int minute = 0; minute < 600; ++minute) {
        const Timestamp time = Morning + std::chrono::minutes(minute);
        writer.add({.time = time, .account = Recorded});
        if (minute == 60)
            writer.add(RecordingWriter::loggingOff(time + 30s, Recorded));
        if (minute == 300)
            writer.add(RecordingWriter::publicPolicy(time + 30s, Recorded));
    }
    return writer.write(path);
}

} // namespace

/// Looking at a part of a recording: by mouse, wheel, keys and buttons, and what the tables show of it.
class TestReplayZoom final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void everythingIsShownAtFirst();
    void draggingOverBarsShowsThem();
    void escapeGivesUpDragging();
    void theWheelZoomsAtThePointer();
    void theWheelScrollsThePageBesideTheBars();
    void keysZoomAndPan();
    void buttonsZoom();
    void theFrameOfTheOverviewIsDragged_data();
    void theFrameOfTheOverviewIsDragged();
    void aDoubleClickShowsEverything();
    void tablesShowWhatIsInTheRange();
    void thePlayHeadIsFollowed();
    void aFindingOutOfTheRangeIsBroughtIntoView();
    void anOpenFindingStaysWhilePanning();
    void thePictureIsOfThePartTheReportOfAll();
    void anotherRecordingIsShownWhole();

private:
    template<typename T> T *find(const char *name) { return m_page->findChild<T *>(QLatin1StringView(name)); }
    [[nodiscard]] TimelineWidget *timeline() { return find<TimelineWidget>("timeline"); }
    [[nodiscard]] TimelineOverview *overview() { return find<TimelineOverview>("timelineOverview"); }
    [[nodiscard]] Playback &playback() { return m_page->session().playback(); }
    [[nodiscard]] TimeSpan shown() { return timeline()->shown(); }
    [[nodiscard]] int rows(const char *table) { return find<TableView>(table)->model()->rowCount(); }
    [[nodiscard]] QPoint at(std::chrono::milliseconds afterMorning)
    {
        const TimelineLayout &layout = timeline()->layoutNow();
        return QPointF(timeToX(layout.axis(), Morning + afterMorning), layout.plot().center().y()).toPoint();
    }
    void drag(QWidget *widget, QPoint from, QPoint to);
    void turnWheel(QPoint at, QPoint angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void dragOver(std::chrono::milliseconds from, std::chrono::milliseconds to) { drag(timeline(), at(from), at(to)); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(timeline(), Qt::Key(key), modifiers); }

    QTemporaryDir m_folder;
    std::unique_ptr<ReplayWindow> m_window;
    ReplayPage *m_page = nullptr;
    QString m_file;
};

void TestReplayZoom::initTestCase()
{
    auto *theme = new Theme(*qobject_cast<QApplication *>(qApp), this);
    theme->setChoice(Theme::Choice::Light);
    m_file = m_folder.filePath(u"day.json"_s);
    QVERIFY(writeRecording(m_file));
}

void TestReplayZoom::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_window = std::make_unique<ReplayWindow>(QSize {1200, 900});
    m_page = &m_window->page;
    QVERIFY(m_window->open(m_file));
    QCOMPARE(m_page->session().replay()->findings.size(), 2U);
}

void TestReplayZoom::drag(QWidget *widget, QPoint from, QPoint to)
{
    QTest::mousePress(widget, Qt::LeftButton, {}, from);
    QTest::mouseMove(widget, (from + to) / 2);
    QTest::mouseMove(widget, to);
    QTest::mouseRelease(widget, Qt::LeftButton, {}, to);
}

void TestReplayZoom::turnWheel(QPoint at, QPoint angle, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(
        QPointF(at), timeline()->mapToGlobal(QPointF(at)), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(timeline(), &event);
}

void TestReplayZoom::everythingIsShownAtFirst()
{
    QCOMPARE(shown(), timeline()->span());
    QVERIFY(!overview()->isVisible());
    QVERIFY(find<QWidget>("zoomIn")->isEnabled());
    QVERIFY(!find<QWidget>("zoomOut")->isEnabled());
}

void TestReplayZoom::draggingOverBarsShowsThem()
{
    const TimelineAxis axis = timeline()->layoutNow().axis();
    const QPoint from = at(2h);
    const QPoint to = at(4h);
    drag(timeline(), to, from); // to the left, as well
    QCOMPARE(shown().begin, xToTime(axis, from.x()));
    QCOMPARE(shown().end, xToTime(axis, to.x()));
    QVERIFY(overview()->isVisible());
    QVERIFY(find<QWidget>("zoomOut")->isEnabled());
    const QString text = find<TextLabel>("shownPart")->text();
    QVERIFY2(text.contains(u"November 23, 2026"_s) && text.contains(u"event"_s), qPrintable(text));
    QCOMPARE(playback().position(), playback().begin()); // it was no click
    QTest::mouseClick(find<QWidget>("showWhole"), Qt::LeftButton);
    QCOMPARE(shown(), timeline()->span());
    QVERIFY(!overview()->isVisible());
}

void TestReplayZoom::escapeGivesUpDragging()
{
    timeline()->setFocus();
    QTest::mousePress(timeline(), Qt::LeftButton, {}, at(2h));
    QTest::mouseMove(timeline(), at(4h));
    key(Qt::Key_Escape);
    QTest::mouseRelease(timeline(), Qt::LeftButton, {}, at(4h));
    QCOMPARE(shown(), timeline()->span());
}

void TestReplayZoom::theWheelZoomsAtThePointer()
{
    const QPoint pointer = at(3h);
    const Timestamp there = xToTime(timeline()->layoutNow().axis(), pointer.x());
    turnWheel(pointer, {0, 120});
    turnWheel(pointer, {0, 120});
    QVERIFY(shown().length() < timeline()->span().length());
    const Timestamp now = xToTime(timeline()->layoutNow().axis(), pointer.x());
    QVERIFY2(std::abs((now - there) / 1ms) < 60'000, qPrintable(QString::number((now - there) / 1ms)));
    const TimeSpan before = shown();
    turnWheel(pointer, {0, 120}, Qt::ShiftModifier); // sideways
    QCOMPARE(shown().length(), before.length());
    QVERIFY(shown().begin < before.begin);
    turnWheel(pointer, {-120, 0});
    QCOMPARE(shown(), before);
    for (int i = 0; i < 20; ++i)
        turnWheel(pointer, {0, -120});
    QCOMPARE(shown(), timeline()->span());
    for (int i = 0; i < 100; ++i)
        turnWheel(pointer, {0, 120});
    QCOMPARE(shown().length(), TimelineZoom::Least);
    QVERIFY(!timeline()->layoutNow().bars().empty());
}

void TestReplayZoom::theWheelScrollsThePageBesideTheBars()
{
    const int below = static_cast<int>(timeline()->layoutNow().trackY());
    turnWheel({at(3h).x(), below}, {0, 120});
    QCOMPARE(shown(), timeline()->span());
}

void TestReplayZoom::keysZoomAndPan()
{
    timeline()->setFocus();
    playback().seek(Morning + 5h);
    key(Qt::Key_Plus);
    QCOMPARE(shown().length(), timeline()->span().length() / 2);
    QVERIFY(shown().begin < Morning + 5h && shown().end > Morning + 5h);
    const TimeSpan before = shown();
    key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(shown().begin, before.begin + before.length() / 4);
    key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(shown(), before);
    key(Qt::Key_Minus);
    QCOMPARE(shown(), timeline()->span());
    key(Qt::Key_Equal);
    QVERIFY(shown() != timeline()->span());
    key(Qt::Key_0);
    QCOMPARE(shown(), timeline()->span());
}

void TestReplayZoom::buttonsZoom()
{
    QTest::mouseClick(find<QWidget>("zoomIn"), Qt::LeftButton);
    QTest::mouseClick(find<QWidget>("zoomIn"), Qt::LeftButton);
    QCOMPARE(shown().length(), timeline()->span().length() / 4);
    QCOMPARE(shown().begin, playback().begin()); // where the play head stands
    QTest::mouseClick(find<QWidget>("zoomOut"), Qt::LeftButton);
    QTest::mouseClick(find<QWidget>("zoomOut"), Qt::LeftButton);
    QCOMPARE(shown(), timeline()->span());
    QVERIFY(!find<QWidget>("zoomOut")->isEnabled());
}

void TestReplayZoom::theFrameOfTheOverviewIsDragged_data()
{
    QTest::addColumn<double>("from"); // hours
    QTest::addColumn<double>("to");
    QTest::addColumn<double>("begin");
    QTest::addColumn<double>("end");
    QTest::newRow("its begin") << 4.0 << 3.0 << 3.0 << 6.0;
    QTest::newRow("its end") << 6.0 << 8.0 << 4.0 << 8.0;
    QTest::newRow("its begin over its end") << 4.0 << 7.0 << 6.0 << 7.0;
    QTest::newRow("all of it") << 5.0 << 7.0 << 6.0 << 8.0;
    QTest::newRow("another beside it") << 7.5 << 9.0 << 7.5 << 9.0;
    QTest::newRow("another backwards") << 3.0 << 1.0 << 1.0 << 3.0;
}

void TestReplayZoom::theFrameOfTheOverviewIsDragged()
{
    QFETCH(const double, from);
    QFETCH(const double, to);
    QFETCH(const double, begin);
    QFETCH(const double, end);
    dragOver(4h, 6h);
    QVERIFY(QTest::qWaitFor([this] { return overview()->width() > 500; })); // it has just been laid out
    const auto hour = [](double hours) { return Morning + std::chrono::minutes(qRound(hours * 60)); };
    const auto point = [&](double hours) { return QPointF(timeToX(overview()->axis(), hour(hours)), 40).toPoint(); };
    drag(overview(), point(from), point(to));
    const auto isNear = [](Timestamp a, Timestamp b) { return std::chrono::abs(a - b) < 4min; }; // some pixels
    QVERIFY2(isNear(shown().begin, hour(begin)), qPrintable(QString::number((shown().begin - Morning) / 1min)));
    QVERIFY2(isNear(shown().end, hour(end)), qPrintable(QString::number((shown().end - Morning) / 1min)));
}

void TestReplayZoom::aDoubleClickShowsEverything()
{
    dragOver(4h, 6h);
    overview()->setFocus();
    const TimeSpan before = shown();
    QTest::keyClick(overview(), Qt::Key_Right);
    QCOMPARE(shown().begin, before.begin + before.length() / 10);
    QTest::mouseDClick(overview(), Qt::LeftButton, {}, overview()->rect().center());
    QCOMPARE(shown(), timeline()->span());
    QVERIFY(timeline()->hasFocus()); // what had it has gone
}

void TestReplayZoom::tablesShowWhatIsInTheRange()
{
    playback().seek(playback().end());
    QCOMPARE(rows("events"), 602);
    QCOMPARE(rows("findings"), 2);
    dragOver(4h, 6h);
    QVERIFY2(std::abs(rows("events") - 121) < 10, qPrintable(QString::number(rows("events"))));
    QCOMPARE(rows("findings"), 1);
    playback().seek(Morning + 5h);
    QVERIFY2(std::abs(rows("events") - 61) < 5, qPrintable(QString::number(rows("events"))));
    QCOMPARE(rows("findings"), 0);
    key(Qt::Key_0);
    QCOMPARE(rows("events"), 302);
    QCOMPARE(rows("findings"), 1);
}

void TestReplayZoom::thePlayHeadIsFollowed()
{
    dragOver(4h, 5h);
    const auto length = shown().length();
    playback().seek(Morning + 4h + 30min);
    const TimeSpan before = shown();
    playback().play();
    m_window->clock.time += 10s; // 10 minutes at 60 times the speed
    playback().advance();
    QCOMPARE(shown(), before);
    m_window->clock.time += 30s;
    playback().advance();
    QVERIFY(shown().begin > before.begin);
    QCOMPARE(shown().length(), length);
    QVERIFY(playback().position() > shown().begin && playback().position() < shown().end);
    key(Qt::Key_Home);
    QCOMPARE(shown().begin, playback().begin());
}

void TestReplayZoom::aFindingOutOfTheRangeIsBroughtIntoView()
{
    dragOver(2h, 3h);
    playback().seek(Morning + 150min);
    key(Qt::Key_N);
    QCOMPARE(playback().position(), Morning + 300min + 30s);
    QVERIFY(shown().begin <= playback().position() && shown().end >= playback().position());
    QCOMPARE(find<TableView>("findings")->selectedRowCount(), 1);
    m_page->view().openFinding(0); // the one of 09:00:30
    QVERIFY(m_page->view().isFindingOpen());
    QVERIFY(shown().begin <= Morning + 60min + 30s && shown().end >= Morning + 60min + 30s);
}

void TestReplayZoom::anOpenFindingStaysWhilePanning()
{
    playback().seek(Morning + 8h);
    m_page->view().openFinding(0);
    QVERIFY(m_page->view().isFindingOpen());
    m_page->view().zoom(1);
    m_page->view().zoom(1);
    QCOMPARE(rows("findings"), 0);
    QVERIFY(m_page->view().isFindingOpen());
    playback().seek(Morning + 8h + 1min);
    QVERIFY(m_page->view().isFindingOpen());
    playback().seek(Morning);
    QVERIFY(!m_page->view().isFindingOpen()); // it is not there yet
    QVERIFY(QTest::qWaitFor([this] { return m_page->isSettled(); }, 10000));
}

void TestReplayZoom::thePictureIsOfThePartTheReportOfAll()
{
    dragOver(2h, 4h);
    QCOMPARE(m_page->view().picture().span, shown());
    QCOMPARE(m_page->view().wholePicture().span, timeline()->span());
    const TimelinePicture picture = m_page->view().picture(); // the play head is not in it
    QVERIFY(picture.position && *picture.position < picture.span.begin);
    QVERIFY(!picture.image(1).isNull());
}

void TestReplayZoom::anotherRecordingIsShownWhole()
{
    dragOver(2h, 4h);
    m_page->session().reload();
    QVERIFY(QTest::qWaitFor([this] { return m_page->session().state() == ReplaySession::State::Ready; }, 20000));
    QCOMPARE(shown(), timeline()->span());
    QVERIFY(!overview()->isVisible());
}

QTEST_MAIN(TestReplayZoom)
#include "tst_replayzoom.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/replaypage.h"

#include "items/replayeventsmodel.h"
#include "replay/replayview.h"
#include "replay/timelinelanesview.h"
#include "replay/timelinewidget.h"
#include "style/header.h"
#include "style/segmentedcontrol.h"
#include "style/tableview.h"
#include "style/theme.h"
#include "support/recordingwriter.h"
#include "ui/replaywindow.h"

#include <QAbstractButton>
#include <QScrollBar>
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
const AccountId Other(200000000002);
const Timestamp Morning = timestampFromIso(u"2026-11-23T08:00:00Z").value();

/// "ledger" every minute from 08:00 to 17:59, "claims" of another account every ten minutes and logging off there at 09:00:30; 30
/// more buckets once.
RecordingWriter recorded()
{
    RecordingWriter writer;
    for (int minute = 0; minute < 600; ++minute) {
        const Timestamp time = Morning + std::chrono::minutes(minute);
        writer.add({.time = time, .account = Recorded, .bucket = "ledger"});
        if (minute % 10 == 0)
            writer.add({.time = time, .account = Other, .bucket = "claims"});
        if (minute == 60) {
            RecordedCall off = RecordingWriter::loggingOff(time + 30s, Other);
            off.bucket = "claims";
            writer.add(off);
        }
        if (minute >= 300 && minute < 330) {
            const QByteArray name = "archive-" + QByteArray::number(minute);
            writer.add({.time = time, .account = Recorded, .bucket = name.constData()});
        }
    }
    return writer;
}

} // namespace

/// The lanes of a replay, by mouse, wheel and keys, and what the events table shows of them.
class TestReplayLanes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void eventsStandTogetherAtFirst();
    void aLaneForEach_data();
    void aLaneForEach();
    void aClickListsTheEventsOfALane();
    void keysChooseLanes();
    void theTableSaysWhoseEventsItLists();
    void aDiamondOpensItsFinding();
    void zoomingCountsAnew();
    void draggingPansAndTheHeadIsDraggedAboveTheLanes();
    void manyLanesScroll();
    void anotherRecordingHasNoLaneChosen();
    void theRecordingThatIsFollowedKeepsItsLane();

private:
    template<typename T> T *find(const char *name) { return m_page->findChild<T *>(QLatin1StringView(name)); }
    [[nodiscard]] TimelineLanesView *lanes() { return find<TimelineLanesView>("timelineLanes"); }
    [[nodiscard]] QAbstractItemModel *events() { return find<TableView>("events")->model(); }
    [[nodiscard]] QString spoken() { return lanes()->accessibleDescription(); }
    void settle()
    {
        QVERIFY(QTest::qWaitFor([this] { return m_page->isSettled(); }, 20'000));
    }
    void choose(const QString &words)
    {
        for (auto *button : find<SegmentedControl>("lanes")->findChildren<QAbstractButton *>()) {
            if (button->text() == words)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        settle();
    }
    void clickLane(int lane)
    {
        QTest::mouseClick(lanes()->viewport(), Qt::LeftButton, {}, QPointF(20, lanes()->laneRect(lane).center().y()).toPoint());
        settle();
    }
    void key(Qt::Key key)
    {
        QTest::keyClick(lanes(), key);
        settle();
    }
    void toTheEnd() { m_page->session().playback().seek(m_page->session().playback().end()); }

    QTemporaryDir m_folder;
    std::unique_ptr<ReplayWindow> m_window;
    ReplayPage *m_page = nullptr;
    QString m_file;
};

void TestReplayLanes::initTestCase()
{
    auto *theme = new Theme(*qobject_cast<QApplication *>(qApp), this);
    theme->setChoice(Theme::Choice::Light);
    m_file = m_folder.filePath(u"day.json"_s);
    QVERIFY(recorded().write(m_file));
}

void TestReplayLanes::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_window = std::make_unique<ReplayWindow>(QSize {1200, 1000});
    m_page = &m_window->page;
    QVERIFY(m_window->open(m_file));
    settle();
    QVERIFY(!m_page->session().replay()->findings.empty());
    toTheEnd();
}

void TestReplayLanes::eventsStandTogetherAtFirst()
{
    QVERIFY(!lanes()->isVisible());
    QVERIFY(find<QWidget>("timeline")->isVisible());
    choose(u"By bucket"_s);
    QVERIFY(lanes()->isVisible());
    QVERIFY(!find<QWidget>("timeline")->isVisible());
    choose(u"All events"_s);
    QVERIFY(!lanes()->isVisible());
    QVERIFY(find<QWidget>("timeline")->isVisible());
}

void TestReplayLanes::aLaneForEach_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("count");
    QTest::addColumn<QString>("first");
    // What has findings comes first.
    QTest::newRow("bucket") << u"By bucket"_s << u"32"_s << u"claims: 61 event(s), 1 finding(s)"_s;
    QTest::newRow("account") << u"By account"_s << u"2"_s << u": 61 event(s), 1 finding(s)"_s;
    QTest::newRow("identity") << u"By identity"_s << u"2"_s << u"user/reader: 61 event(s)"_s;
}

void TestReplayLanes::aLaneForEach()
{
    QFETCH(const QString, choice);
    QFETCH(const QString, count);
    QFETCH(const QString, first);
    choose(choice);
    QVERIFY2(spoken().contains(count), qPrintable(spoken()));
    lanes()->setFocus();
    key(Qt::Key_Down);
    QVERIFY2(spoken().contains(first), qPrintable(spoken()));
}

void TestReplayLanes::aClickListsTheEventsOfALane()
{
    const int all = events()->rowCount();
    choose(u"By bucket"_s);
    clickLane(0);
    QCOMPARE(events()->rowCount(), 61);
    for (int row = 0; row < events()->rowCount(); ++row)
        QCOMPARE(events()->index(row, ReplayEventsModel::ResourceColumn).data().toString(), u"claims"_s);
    m_page->session().playback().seek(Morning + 3h);
    QCOMPARE(events()->rowCount(), 20); // until the play head: 08:00 to 11:00, and what happened at 09:00:30
    toTheEnd();
    clickLane(0); // once more: none
    QCOMPARE(events()->rowCount(), all);
    QVERIFY(!lanes()->chosen());
}

void TestReplayLanes::keysChooseLanes()
{
    choose(u"By bucket"_s);
    lanes()->setFocus();
    key(Qt::Key_Down);
    QCOMPARE(lanes()->chosen(), std::string("claims"));
    key(Qt::Key_Down);
    QCOMPARE(lanes()->chosen(), std::string("ledger"));
    QCOMPARE(events()->rowCount(), 600);
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    QCOMPARE(lanes()->chosen(), std::string("claims"));
    key(Qt::Key_Return);
    QVERIFY(m_page->view().isFindingOpen());
    m_page->view().closeFinding();
    lanes()->setFocus();
    key(Qt::Key_Escape);
    QVERIFY(!lanes()->chosen());
    const Timestamp before = m_page->session().playback().position();
    key(Qt::Key_Home); // keys of the page work from here
    QVERIFY(m_page->session().playback().position() < before);
}

void TestReplayLanes::theTableSaysWhoseEventsItLists()
{
    const auto title = [this] { return find<TableView>("events")->parentWidget()->findChild<Header *>()->title(); };
    QCOMPARE(title(), u"Events"_s);
    QVERIFY(!find<QWidget>("allEvents")->isVisible());
    choose(u"By bucket"_s);
    clickLane(1);
    QCOMPARE(title(), u"Events of ledger"_s);
    QTest::mouseClick(find<QWidget>("allEvents"), Qt::LeftButton);
    settle();
    QCOMPARE(title(), u"Events"_s);
    QVERIFY(!lanes()->chosen());
    QCOMPARE(events()->rowCount(), 691);
    clickLane(1);
    choose(u"By account"_s); // which has other lanes
    QCOMPARE(title(), u"Events"_s);
    QCOMPARE(events()->rowCount(), 691);
}

void TestReplayLanes::aDiamondOpensItsFinding()
{
    choose(u"By bucket"_s);
    const QPointF diamond(lanes()->xOf(Morning + 1h + 30s), lanes()->laneRect(0).center().y());
    QTest::mouseClick(lanes()->viewport(), Qt::LeftButton, {}, diamond.toPoint());
    QVERIFY(m_page->view().isFindingOpen());
    QVERIFY(!lanes()->chosen()); // it was no click on the lane
}

void TestReplayLanes::zoomingCountsAnew()
{
    choose(u"By bucket"_s);
    const QPointF pointer(lanes()->xOf(Morning + 2h), lanes()->laneRect(0).center().y());
    QWheelEvent event(
        pointer, lanes()->viewport()->mapToGlobal(pointer), {}, {0, 960}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(lanes()->viewport(), &event);
    settle();
    const TimeSpan shown = find<TimelineWidget>("timeline")->shown();
    QVERIFY(shown.length() < find<TimelineWidget>("timeline")->span().length());
    QVERIFY(std::abs(lanes()->xOf(Morning + 2h) - pointer.x()) < 3);
    lanes()->setFocus();
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    // Lanes count what is shown; the archives of the afternoon are out of it.
    QVERIFY2(!spoken().contains(u"600 event"), qPrintable(spoken()));
    key(Qt::Key_Escape);
    QVERIFY2(spoken().contains(u"2 lane"), qPrintable(spoken()));
}

void TestReplayLanes::draggingPansAndTheHeadIsDraggedAboveTheLanes()
{
    choose(u"By bucket"_s);
    m_page->view().zoom(1);
    settle();
    const TimeSpan before = find<TimelineWidget>("timeline")->shown();
    const int y = int(lanes()->laneRect(1).center().y());
    const int x = int(lanes()->xOf(before.begin + before.length() / 2));
    QTest::mousePress(lanes()->viewport(), Qt::LeftButton, {}, {x, y});
    QTest::mouseMove(lanes()->viewport(), {x + 40, y});
    QTest::mouseMove(lanes()->viewport(), {x + 80, y});
    QTest::mouseRelease(lanes()->viewport(), Qt::LeftButton, {}, {x + 80, y});
    settle();
    QVERIFY(find<TimelineWidget>("timeline")->shown().begin < before.begin);
    QVERIFY(!lanes()->chosen());
    const Timestamp wanted = find<TimelineWidget>("timeline")->shown().begin + 30min;
    QTest::mouseClick(lanes()->viewport(), Qt::LeftButton, {}, {int(lanes()->xOf(wanted)), 4});
    QVERIFY(std::abs((m_page->session().playback().position() - wanted) / 1min) < 5);
}

void TestReplayLanes::manyLanesScroll()
{
    choose(u"By bucket"_s);
    QScrollBar *bar = lanes()->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    lanes()->setFocus();
    for (int lane = 0; lane < 20; ++lane)
        QTest::keyClick(lanes(), Qt::Key_Down);
    settle();
    QVERIFY(bar->value() > 0);
    QVERIFY(lanes()->laneRect(19).bottom() <= lanes()->viewport()->height());
    bar->setValue(0);
    // The wheel scrolls beside the bars and zooms over them.
    const QPointF name(20, lanes()->laneRect(0).center().y());
    QWheelEvent event(name, lanes()->viewport()->mapToGlobal(name), {}, {0, -120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(lanes()->viewport(), &event);
    QVERIFY(bar->value() > 0);
    QCOMPARE(find<TimelineWidget>("timeline")->shown(), find<TimelineWidget>("timeline")->span());
}

void TestReplayLanes::anotherRecordingHasNoLaneChosen()
{
    choose(u"By bucket"_s);
    clickLane(0);
    const QString other = m_folder.filePath(u"other.json"_s);
    RecordingWriter writer;
    writer.add({.time = Morning, .bucket = "elsewhere"});
    QVERIFY(writer.write(other));
    m_page->session().open({other});
    QVERIFY(QTest::qWaitFor([this] { return m_page->session().state() == ReplaySession::State::Ready; }, 20000));
    settle();
    toTheEnd();
    QVERIFY(!lanes()->chosen());
    QVERIFY(lanes()->isVisible()); // how it is looked at stays
    QCOMPARE(events()->rowCount(), 1);
    clickLane(0);
    QCOMPARE(lanes()->chosen(), std::string("elsewhere"));
}

void TestReplayLanes::theRecordingThatIsFollowedKeepsItsLane()
{
    choose(u"By bucket"_s);
    clickLane(0);
    QCOMPARE(events()->rowCount(), 61);
    QSignalSpy updated(&m_page->session(), &ReplaySession::replayUpdated);
    m_page->session().setFollowing(true);
    RecordingWriter grown = recorded();
    grown.add({.time = Morning + 10h, .account = Other, .bucket = "claims"});
    QVERIFY(grown.write(m_file));
    QVERIFY(QTest::qWaitFor([&] { return updated.count() > 0; }, 20'000));
    toTheEnd();
    settle();
    QCOMPARE(lanes()->chosen(), std::string("claims"));
    QVERIFY(QTest::qWaitFor([this] { return events()->rowCount() == 62; }));
    m_page->session().setFollowing(false);
    QVERIFY(recorded().write(m_file)); // for the others
}

QTEST_MAIN(TestReplayLanes)
#include "tst_replaylanes.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/replaypage.h"

#include "code/codepane.h"
#include "context/recordingdesk.h"
#include "items/replayeventsmodel.h"
#include "items/replayfindingsmodel.h"
#include "report/reporthtml.h"
#include "replay/findingdetail.h"
#include "replay/keptdatabases.h"
#include "replay/replayview.h"
#include "style/segmentedcontrol.h"
#include "finding/tallscrollarea.h"
#include "replay/timelinewidget.h"
#include "style/button.h"
#include "style/emptystate.h"
#include "style/tableview.h"
#include "style/textlabel.h"
#include "style/theme.h"
#include "support/fakeguardduty.h"
#include "support/fakeprompts.h"
#include "support/mmdbwriter.h"
#include "support/recordingwriter.h"
#include "support/viewbuilder.h"
#include "ui/menuclicks.h"

#include <KSyntaxHighlighting/Repository>

#include <QAbstractItemModelTester>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPromise>
#include <QScrollBar>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <optional>

using namespace bucketwatch;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const AccountId Protected(200000000001);
const AccountId Unprotected(200000000002);
const AccountId Foreign(300000000001);
const Timestamp Morning = timestampFromIso(u"2026-11-23T08:00:00Z").value();

class HandClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override { return time; }
    Timestamp time = Morning + std::chrono::days(30);
};

class NowhereNavigator final : public Navigator {
public:
    void openPage(const QString &id, const QString &) override { page = id; }
    void refresh() override { }
    QString page;
};

/// One event a minute from 08:00:00 to 17:59:00, of them 4 in 5 data events; an open policy at 09:30:30, Kali Linux at 12:00:30
/// and 12:10:30 and once in an account without S3 Protection, logging off at 16:00:30; one anonymous call, one duplicate.
bool writeDay(const QString &path)
{
    RecordingWriter writer;
    for (int minute = 0; minute < 600; ++minute) {
        const Timestamp time = Morning + std::chrono::minutes(minute);
        const bool isData = minute % 5 != 0;
        writer.add({.time = time, .name = isData ? "GetObject" : "GetBucketPolicy", .isData = isData, .account = Protected});
        if (minute == 90)
            writer.add(RecordingWriter::publicPolicy(time + 30s, Protected));
        if (minute == 240 || minute == 250)
            writer.add(RecordingWriter::kaliLinux(time + 30s, Protected));
        if (minute == 300)
            writer.add(RecordingWriter::kaliLinux(time + 30s, Unprotected));
        if (minute == 400)
            writer.add({.time = time + 30s, .account = Protected, .isAnonymous = true});
        if (minute == 480)
            writer.add(RecordingWriter::loggingOff(time + 30s, Protected));
    }
    writer.repeat();
    return writer.write(path);
}

constexpr int AllEvents = 606;

} // namespace

class TestReplayPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void withoutARecordingItOffersToOpenOne();
    void aRecordingIsOpenedThroughTheDialog();
    void aFolderIsOpenedFromTheMenu();
    void otherPagesAskItToOpen_data();
    void otherPagesAskItToOpen();
    void filesAreOpenedByDroppingThem();
    void theSummarySaysWhatWasLeftOut();
    void accountsOutsideTheWorkspaceAreCountedApart();
    void theSpaceBarPlaysARecordingJustOpened_data();
    void theSpaceBarPlaysARecordingJustOpened();
    void aRecordingJustOpenedIsShownFromItsTop();
    void findingsAppearAsTheClockPassesThem();
    void theKeyboardPlaysAndSeeks();
    void speedsAreChosenByMouseAndKeyboard();
    void theTimelineSeeksWhereItIsClicked();
    void aDiamondOpensItsFinding();
    void aHollowDiamondIsAFindingOnlyWithS3Protection();
    void aFindingShowsWhyAndItsRecord();
    void aFindingAskedForWhileAnotherIsLaidOutIsShown();
    void goingBackClosesAFindingThatIsNotThereYet();
    void followingKeepsTheNewestEventInView();
    void scrolledAwayTheViewStaysWhereItIs();
    void aChangedConfigurationOffersToDetectAgain();
    void listsAreReadAgainWithTheRecording();
    void aRecordingThatGrowsIsFollowed();
    void followingKeepsWhatIsOpen();
    void followingEndsWhenAskedTo();
    void followingEndsWithTheRecording();
    void followingThatFailsSaysSo();
    void databasesOfAddressesAreChosen();
    void aWrongDatabaseChangesNothing();
    void databasesAreKeptOverARestart();
    void unreadableFilesAreNamed();
    void aRecordingWithoutEventsSaysSo();
    void listsOfTheDemoGoWithIt();
    void readingSaysHowFarItIs();
    void theTabKeyGoesFromTopToBottom();
    void whatCannotBeReadAtAllIsAnError();
    void cancellingGoesBackToWhatWasOpen();
    void theFindingsAreAddedToTheWorkspace();
    void theTimelineIsSavedAsAPicture_data();
    void theTimelineIsSavedAsAPicture();
    void theReplayIsSavedAsAReport();
    void theReportIsSavedAsPdf();
    void whatCannotBeSavedIsSaid_data();
    void whatCannotBeSavedIsSaid();
    void thereIsNothingToSaveOfNothing();
    void closingEmptiesThePage();
    void theDemoRecordingRaisesFindings();
    void realLogsReplay_data();
    void realLogsReplay();
    void itPaintsInBothThemes_data();
    void itPaintsInBothThemes();

private:
    void open();
    void follow(const RecordingWriter &writer);
    void load(const QStringList &paths);
    template<typename T> T *find(const char *name) { return m_page->findChild<T *>(QLatin1StringView(name)); }
    void click(const char *name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    [[nodiscard]] int eventCount() { return find<TableView>("events")->model()->rowCount(); }
    [[nodiscard]] int findingCount() { return find<TableView>("findings")->model()->rowCount(); }
    void pass(std::chrono::milliseconds wallTime);
    void seek(std::chrono::milliseconds afterMorning) { m_page->session().playback().seek(Morning + afterMorning); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(find<QWidget>("timeline"), Qt::Key(key), modifiers);
    }
    void waitUntilRead();
    /// Opens the Actions menu and clicks one of its entries.
    void chooseAction(const char *name);
    /// Does that with @p path as the answer of the dialog, and waits for the file. @return what stands in it
    [[nodiscard]] QByteArray saved(const char *action, const QString &path);

    QTemporaryDir m_folder;
    KSyntaxHighlighting::Repository m_syntax;
    Theme *m_theme = nullptr;
    HandClock m_clock;
    NowhereNavigator m_navigator;
    FakePrompts m_prompts;
    std::unique_ptr<FakeGuardDuty> m_service;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<NoticeList> m_notices;
    std::unique_ptr<ReplayPage> m_page;
    QString m_day;
    QString m_growing;
};

void TestReplayPage::initTestCase()
{
    m_theme = new Theme(*qobject_cast<QApplication *>(qApp), this);
    m_theme->setChoice(Theme::Choice::Light);
    m_day = m_folder.filePath(u"day.json"_s);
    QVERIFY(writeDay(m_day));
    m_growing = m_folder.filePath(u"growing.json"_s);
}

void TestReplayPage::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_prompts.paths.clear();
    m_service = std::make_unique<FakeGuardDuty>(aView().withAdministrator(AccountId(412887530196)).withMembers(2, 1).build());
    m_session = std::make_unique<Session>(Region::parse(u"eu-west-1").value(), AccountId(412887530196));
    m_notices = std::make_unique<NoticeList>();
    m_page = std::make_unique<ReplayPage>(
        PageContext {*m_service, *m_session, m_clock, *m_notices, m_prompts, m_syntax, m_navigator});
    m_page->resize(1200, 820);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestReplayPage::cleanup()
{
    m_page.reset();
}

void TestReplayPage::load(const QStringList &paths)
{
    m_page->session().open(paths);
    QVERIFY(QTest::qWaitFor([this] { return m_page->session().state() != ReplaySession::State::Loading; }, 20000));
}

void TestReplayPage::open()
{
    load({m_day});
    QCOMPARE(m_page->session().state(), ReplaySession::State::Ready);
    waitUntilRead(); // what is missed is known a little later
}

void TestReplayPage::pass(std::chrono::milliseconds wallTime)
{
    m_clock.time += wallTime;
    m_page->session().playback().advance();
}

void TestReplayPage::waitUntilRead()
{
    QVERIFY(QTest::qWaitFor([this] { return m_page->isSettled(); }, 10000));
}

void TestReplayPage::withoutARecordingItOffersToOpenOne()
{
    QVERIFY(find<QWidget>("replayEmpty")->isVisible());
    QVERIFY(!m_page->view().isVisible());
    m_prompts.paths = {m_day};
    click("openRecording");
    QCOMPARE(m_page->session().state(), ReplaySession::State::Loading);
    QVERIFY(find<QWidget>("loading")->isVisible());
}

void TestReplayPage::aRecordingIsOpenedThroughTheDialog()
{
    m_prompts.paths = {m_day};
    click("openRecording");
    QVERIFY(QTest::qWaitFor([this] { return m_page->session().state() == ReplaySession::State::Ready; }, 20000));
    QVERIFY(m_page->view().isVisible());
    QCOMPARE(m_page->session().replay()->statistics.events, AllEvents);
    QCOMPARE(eventCount(), 0);
    QCOMPARE(findingCount(), 0);
    QVERIFY(find<TableView>("events")->emptyState()->isVisible());
}

void TestReplayPage::aFolderIsOpenedFromTheMenu()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"AWSLogs/2026"_s));
    QVERIFY(QFile::copy(m_day, folder.filePath(u"AWSLogs/2026/log.json"_s)));
    m_prompts.paths = {folder.path()};
    find<QAction>("openFolder")->trigger();
    QVERIFY(QTest::qWaitFor([this] { return m_page->session().state() == ReplaySession::State::Ready; }, 20000));
    QCOMPARE(m_page->session().replay()->statistics.events, AllEvents);
}

void TestReplayPage::otherPagesAskItToOpen_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<QString>("title");
    QTest::newRow("files") << QString::fromLatin1(ReplayRequests::Files) << QFileInfo(m_day).completeBaseName();
    QTest::newRow("folder") << QString::fromLatin1(ReplayRequests::Folder) << QFileInfo(m_day).completeBaseName();
    QTest::newRow("demo") << QString::fromLatin1(ReplayRequests::Demo) << u"Demo recording"_s;
    QTest::newRow("nothing") << u"something else"_s << QString();
}

void TestReplayPage::otherPagesAskItToOpen()
{
    QFETCH(QString, request);
    QFETCH(QString, title);
    m_prompts.paths = {m_day};
    ReplayPage::description().applyFilter(*m_page, request);
    if (title.isEmpty()) {
        QCOMPARE(m_page->session().state(), ReplaySession::State::Empty);
        return;
    }
    QVERIFY(QTest::qWaitFor([this] { return m_page->session().state() == ReplaySession::State::Ready; }, 20000));
    QVERIFY2(m_page->session().title().startsWith(title), qPrintable(m_page->session().title()));
    QCOMPARE(RecordingDesk::of(*m_service).replay(), m_page->session().replay());
}

void TestReplayPage::filesAreOpenedByDroppingThem()
{
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(m_day)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &drop);
    QVERIFY(QTest::qWaitFor([this] { return m_page->session().state() == ReplaySession::State::Ready; }, 20000));
    QCOMPARE(m_page->session().paths(), QStringList {m_day});
}

void TestReplayPage::theSummarySaysWhatWasLeftOut()
{
    open();
    QVERIFY(find<TextLabel>("summaryFindings")->text().startsWith(u"3 finding"_s));
    const QString leftOut = find<TextLabel>("summaryLeftOut")->text();
    QVERIFY2(leftOut.contains(u"1 data event"_s) && leftOut.contains(u"not monitored: S3 Protection is off"_s), qPrintable(leftOut));
    QVERIFY2(!leftOut.contains(u"workspace"_s), qPrintable(leftOut));
    QVERIFY2(leftOut.contains(u"anonymous"_s), qPrintable(leftOut));
    QVERIFY2(leftOut.contains(u"1 duplicate"_s), qPrintable(leftOut));
    QVERIFY(!find<QWidget>("showUnreadable")->isVisible());
}

void TestReplayPage::accountsOutsideTheWorkspaceAreCountedApart()
{
    RecordingWriter writer;
    writer.add({.time = Morning, .account = Unprotected});
    writer.add({.time = Morning + 1min, .account = Foreign});
    writer.add({.time = Morning + 2min, .account = Foreign, .isAnonymous = true});
    const QString path = m_folder.filePath(u"foreign.json"_s);
    QVERIFY(writer.write(path));
    load({path});
    const QString leftOut = find<TextLabel>("summaryLeftOut")->text();
    const QStringList lines = leftOut.split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].startsWith(u'1') && lines[0].contains(u"S3 Protection is off"_s), qPrintable(leftOut));
    QVERIFY2(lines[1].startsWith(u'2') && lines[1].contains(u"not in this workspace"_s), qPrintable(leftOut));
    QVERIFY2(lines[2].startsWith(u'1') && lines[2].contains(u"anonymous callers, monitored or not"_s), qPrintable(leftOut));
}

void TestReplayPage::theSpaceBarPlaysARecordingJustOpened_data()
{
    QTest::addColumn<bool>("isTyping");
    QTest::newRow("a button beside the page has the focus") << false;
    QTest::newRow("somebody types beside the page") << true;
}

void TestReplayPage::theSpaceBarPlaysARecordingJustOpened()
{
    QFETCH(const bool, isTyping);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *field = new QLineEdit;
    auto *button = new QPushButton(u"Region"_s);
    column->addWidget(button);
    column->addWidget(field);
    column->addWidget(m_page.get());
    const auto page = qScopeGuard([this] { m_page->setParent(nullptr); }); // it is not the window's to delete
    window.resize(1200, 900);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QWidget *before = isTyping ? static_cast<QWidget *>(field) : button;
    before->setFocus();
    open();
    QCOMPARE(QApplication::focusWidget(), isTyping ? before : find<QWidget>("timeline"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_page->session().playback().isPlaying(), !isTyping);
}

void TestReplayPage::aRecordingJustOpenedIsShownFromItsTop()
{
    m_page->resize(900, 420);
    open();
    QScrollBar *bar = m_page->view().findChild<TallScrollArea *>()->verticalScrollBar();
    QVERIFY(QTest::qWaitFor([bar] { return bar->maximum() > 0; }, 5000));
    QCOMPARE(bar->value(), 0);
    bar->setValue(bar->maximum());
    open();
    QCoreApplication::processEvents();
    QCOMPARE(bar->value(), 0);
}

void TestReplayPage::findingsAppearAsTheClockPassesThem()
{
    open();
    auto *findings = find<TableView>("findings");
    const QAbstractItemModelTester eventsTester(find<TableView>("events")->model());
    const QAbstractItemModelTester findingsTester(findings->model());
    m_page->session().playback().seek(Morning + 89min);
    click("play");
    QVERIFY(m_page->session().playback().isPlaying());
    QCOMPARE(find<Button>("play")->text(), u"Pause"_s);
    pass(1s); // a minute of the recording
    QCOMPARE(findingCount(), 0);
    pass(1s);
    QCOMPARE(findingCount(), 1);
    QCOMPARE(findings->model()->index(0, ReplayFindingsModel::FindingTypeColumn).data().toString(),
        u"Policy:S3/BucketAnonymousAccessGranted"_s);
    QCOMPARE(eventCount(), 93);
    pass(180s); // to 12:31
    QCOMPARE(findingCount(), 2);
    QCOMPARE(findings->model()->index(0, ReplayFindingsModel::CountColumn).data().toInt(), 2);
    pass(1h);
    QVERIFY(!m_page->session().playback().isPlaying()); // the end
    QCOMPARE(findingCount(), 3);
    QCOMPARE(eventCount(), AllEvents);
    click("toStart");
    QCOMPARE(findingCount(), 0);
    QCOMPARE(eventCount(), 0);
}

void TestReplayPage::theKeyboardPlaysAndSeeks()
{
    open();
    const Playback &playback = m_page->session().playback();
    find<QWidget>("timeline")->setFocus();
    key(Qt::Key_Space);
    QVERIFY(playback.isPlaying());
    key(Qt::Key_Space);
    QVERIFY(!playback.isPlaying());
    key(Qt::Key_Right);
    QCOMPARE(playback.position(), Morning);
    key(Qt::Key_Right);
    QCOMPARE(playback.position(), Morning + 1min);
    key(Qt::Key_Left);
    QCOMPARE(playback.position(), Morning);
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(playback.position(), Morning + 2min);
    key(Qt::Key_N);
    QCOMPARE(playback.position(), Morning + 90min + 30s);
    key(Qt::Key_N);
    QCOMPARE(playback.position(), Morning + 240min + 30s);
    QCOMPARE(find<TableView>("findings")->selectedRowCount(), 1);
    key(Qt::Key_P);
    QCOMPARE(playback.position(), Morning + 90min + 30s);
    QCOMPARE(findingCount(), 1);
    key(Qt::Key_End);
    QCOMPARE(playback.position(), playback.end());
    QCOMPARE(findingCount(), 3);
    key(Qt::Key_Home);
    QCOMPARE(playback.position(), playback.begin());
    QTest::keyClick(find<TableView>("events"), Qt::Key_Space);
    QVERIFY(playback.isPlaying());
}

void TestReplayPage::speedsAreChosenByMouseAndKeyboard()
{
    open();
    const Playback &playback = m_page->session().playback();
    find<QWidget>("timeline")->setFocus();
    QCOMPARE(playback.speed(), 60);
    key(Qt::Key_BracketRight);
    QCOMPARE(playback.speed(), 600);
    key(Qt::Key_BracketRight);
    QCOMPARE(playback.speed(), 3600);
    key(Qt::Key_BracketRight);
    key(Qt::Key_BracketRight);
    QCOMPARE(playback.speed(), Playback::Max);
    const auto segments = find<SegmentedControl>("speed")->findChildren<QAbstractButton *>();
    QCOMPARE(segments.size(), 6);
    QTest::mouseClick(segments[1], Qt::LeftButton);
    QCOMPARE(playback.speed(), 10);
    QTest::keyClick(segments[1], Qt::Key_Left);
    QCOMPARE(playback.speed(), 1);
    QTest::mouseClick(segments[5], Qt::LeftButton);
    click("play");
    pass(1ms);
    QCOMPARE(eventCount(), AllEvents);
}

void TestReplayPage::theTimelineSeeksWhereItIsClicked()
{
    open();
    auto *timeline = find<TimelineWidget>("timeline");
    const TimelineAxis axis = timeline->layoutNow().axis();
    const int bars = static_cast<int>(timeline->layoutNow().plot().center().y());
    const int x = static_cast<int>(timeToX(axis, Morning + 3h));
    QTest::mouseClick(timeline, Qt::LeftButton, {}, {x, bars});
    QCOMPARE(m_page->session().playback().position(), xToTime(axis, x));
    const int track = static_cast<int>(timeline->layoutNow().trackY());
    QTest::mousePress(timeline, Qt::LeftButton, {}, {x + 20, track});
    QCOMPARE(m_page->session().playback().position(), xToTime(axis, x + 20));
    QTest::mouseMove(timeline, {x + 50, track});
    QCOMPARE(m_page->session().playback().position(), xToTime(axis, x + 50));
    QTest::mouseRelease(timeline, Qt::LeftButton, {}, {x + 50, track});
    QTest::mouseMove(timeline, {x + 90, track});
    QCOMPARE(m_page->session().playback().position(), xToTime(axis, x + 50));
    const QString description = timeline->accessibleDescription();
    QVERIFY2(description.contains(u"606 event"_s) && description.contains(u"3 finding"_s) && description.contains(u"peak"_s),
        qPrintable(description));
}

void TestReplayPage::aDiamondOpensItsFinding()
{
    open();
    auto *timeline = find<TimelineWidget>("timeline");
    const TimelineLayout layout = timeline->layoutNow();
    QCOMPARE(layout.clusters().size(), 4U);
    QTest::mouseClick(timeline, Qt::LeftButton, {}, QPointF(layout.clusters()[1].x, layout.diamondY()).toPoint());
    QVERIFY(m_page->view().isFindingOpen());
    QCOMPARE(m_page->session().playback().position(), Morning + 240min + 30s);
    waitUntilRead();
    QCOMPARE(find<TextLabel>("detailType")->text(), u"PenTest:S3/KaliLinux"_s);
    key(Qt::Key_Escape);
    QVERIFY(!m_page->view().isFindingOpen());
}

void TestReplayPage::aHollowDiamondIsAFindingOnlyWithS3Protection()
{
    open();
    auto *timeline = find<TimelineWidget>("timeline");
    const TimelineLayout layout = timeline->layoutNow();
    const TimelineCluster missed = layout.clusters()[2];
    QVERIFY(missed.isMissed());
    QCOMPARE(std::ranges::count_if(layout.clusters(), &TimelineCluster::isMissed), 1);
    QTest::mouseClick(timeline, Qt::LeftButton, {}, QPointF(missed.x, layout.diamondY()).toPoint());
    QCOMPARE(m_page->session().playback().position(), Morning + 300min + 30s);
    QVERIFY(!m_page->view().isFindingOpen());
    QCOMPARE(findingCount(), 2); // it is none of them
    QVERIFY2(timeline->accessibleDescription().contains(u"1 more finding"_s), qPrintable(timeline->accessibleDescription()));
    click("openRecording"); // nothing is chosen: what is shown stays
    QCOMPARE(timeline->layoutNow().clusters().size(), 4U);
    find<QAction>("closeRecording")->trigger();
    QVERIFY(timeline->layoutNow().clusters().empty());
}

void TestReplayPage::aFindingShowsWhyAndItsRecord()
{
    open();
    seek(4h + 5min);
    auto *findings = find<TableView>("findings");
    QTest::mouseClick(findings->viewport(), Qt::LeftButton, {}, findings->visualRect(findings->model()->index(0, 0)).center());
    QVERIFY(m_page->view().isFindingOpen());
    waitUntilRead();
    QVERIFY2(find<TextLabel>("detailWhy")->text().contains(u"kali"_s, Qt::CaseInsensitive),
        qPrintable(find<TextLabel>("detailWhy")->text()));
    const QString before = find<CodePane>("findingJson")->text();
    QVERIFY(before.contains(u"\"type\": \"PenTest:S3/KaliLinux\""_s));
    QVERIFY(before.contains(u"\"count\": 1"_s));
    QVERIFY(find<CodePane>("eventJson")->text().contains(u"2026-11-23T12:00:30Z"_s));
    seek(5h); // repeated meanwhile
    waitUntilRead();
    QVERIFY(find<CodePane>("findingJson")->text().contains(u"\"count\": 2"_s));
    QVERIFY(find<CodePane>("eventJson")->text().contains(u"2026-11-23T12:10:30Z"_s));
    click("showEvent");
    auto *events = find<TableView>("events");
    QCOMPARE(events->selectedRowCount(), 1);
    const QModelIndex selected = events->selectionModel()->selectedRows().first();
    QCOMPARE(selected.siblingAtColumn(ReplayEventsModel::TimeColumn).data().toString(), u"12:10:30"_s);
    QCOMPARE(selected.siblingAtColumn(ReplayEventsModel::FindingColumn).data().toString(), u"Medium"_s);
    click("closeDetail");
    QVERIFY(!m_page->view().isFindingOpen());
}

void TestReplayPage::aFindingAskedForWhileAnotherIsLaidOutIsShown()
{
    open();
    seek(9h);
    auto *detail = find<FindingDetail>("findingDetail");
    auto *record = find<CodePane>("eventJson")->findChild<QPlainTextEdit *>();
    // As soon as the first has been read, before the loop comes round.
    connect(record, &QPlainTextEdit::textChanged, m_page.get(), [this] { m_page->view().openFinding(1); },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    m_page->view().openFinding(0);
    QVERIFY(QTest::qWaitFor([&] { return detail->finding() == 1; }));
    waitUntilRead();
}

void TestReplayPage::goingBackClosesAFindingThatIsNotThereYet()
{
    open();
    seek(5h);
    m_page->view().openLatestFinding();
    QVERIFY(m_page->view().isFindingOpen());
    seek(3h);
    QVERIFY(!m_page->view().isFindingOpen());
    waitUntilRead();
}

void TestReplayPage::followingKeepsTheNewestEventInView()
{
    open();
    auto *events = find<TableView>("events");
    seek(2h);
    QCOMPARE(events->rowAt(1), 0);
    seek(4h);
    QCOMPARE(events->verticalScrollBar()->value(), 0);
    QVERIFY(find<Button>("follow")->isChecked());
}

void TestReplayPage::scrolledAwayTheViewStaysWhereItIs()
{
    open();
    auto *events = find<TableView>("events");
    seek(5h);
    QCoreApplication::processEvents();
    events->verticalScrollBar()->setValue(2000);
    QVERIFY(!find<Button>("follow")->isChecked());
    const QString seen = events->indexAt({5, 5}).data().toString();
    seek(6h);
    QCOMPARE(events->indexAt({5, 5}).data().toString(), seen);
    QCoreApplication::processEvents();
    QCOMPARE(events->indexAt({5, 5}).data().toString(), seen);
    click("follow");
    QCOMPARE(events->verticalScrollBar()->value(), 0);
}

void TestReplayPage::aChangedConfigurationOffersToDetectAgain()
{
    open();
    seek(6h);
    QCOMPARE(findingCount(), 2);
    m_service->announce(
        aView().withAdministrator(AccountId(412887530196)).withMembers(2, 1).build()); // nothing that matters here
    QCOMPARE(m_notices->count(), 0);
    m_service->announce(aView().withAdministrator(AccountId(412887530196)).withMembers(2, 2).build());
    QVERIFY(m_page->session().isOutdated());
    QCOMPARE(m_notices->count(), 1);
    const auto buttons = m_notices->findChildren<QPushButton *>();
    const auto again
        = std::ranges::find_if(buttons, [](const QPushButton *button) { return button->text() == u"Detect again"_s; });
    QVERIFY(again != buttons.end());
    QTest::mouseClick(*again, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([this] { return m_page->session().state() == ReplaySession::State::Ready; }, 20000));
    QCOMPARE(m_notices->count(), 0);
    QCOMPARE(m_page->session().playback().position(), Morning + 6h);
    QCOMPARE(findingCount(), 3); // Kali Linux in the other account
    QCOMPARE(m_page->session().replay()->statistics.notMonitored, 0);
}

void TestReplayPage::listsAreReadAgainWithTheRecording()
{
    open();
    const auto before = m_page->session().replay()->findings.size();
    const QString list = m_folder.filePath(u"bad-addresses.txt"_s);
    QFile file(list);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("203.0.113.0/24\n");
    file.close();
    m_prompts.paths = {list};
    auto *action = find<QAction>("list0");
    action->trigger();
    QVERIFY(QTest::qWaitFor([this] { return m_page->session().state() == ReplaySession::State::Ready; }, 20000));
    QVERIFY(m_page->session().replay()->findings.size() > before);
    QVERIFY(action->text().contains(u"bad-addresses.txt"_s));
    find<QAction>("noLists")->trigger();
    QVERIFY(QTest::qWaitFor([this] { return m_page->session().state() == ReplaySession::State::Ready; }, 20000));
    QCOMPARE(m_page->session().replay()->findings.size(), before);
}

/// Opens what @p writer has and follows it.
void TestReplayPage::follow(const RecordingWriter &writer)
{
    QVERIFY(writer.write(m_growing));
    load({m_growing});
    find<QAction>("followFiles")->trigger();
    QVERIFY(m_page->session().isFollowing());
}

void TestReplayPage::aRecordingThatGrowsIsFollowed()
{
    RecordingWriter writer;
    writer.add({.time = Morning, .account = Protected});
    QVERIFY(!find<QAction>("followFiles")->isEnabled());
    follow(writer);
    QVERIFY(find<QWidget>("followingFiles")->isVisible());
    QCOMPARE(eventCount(), 1); // from the end on
    QCOMPARE(findingCount(), 0);

    QSignalSpy states(&m_page->session(), &ReplaySession::stateChanged);
    writer.add(RecordingWriter::publicPolicy(Morning + 5h, Protected));
    QVERIFY(writer.write(m_growing));
    QVERIFY(QTest::qWaitFor([this] { return eventCount() == 2; }, 20000));
    QCOMPARE(findingCount(), 1);
    writer.add(RecordingWriter::loggingOff(Morning + 30h, Protected));
    QVERIFY(writer.write(m_growing));
    QVERIFY(QTest::qWaitFor([this] { return eventCount() == 3; }, 20000));
    QCOMPARE(findingCount(), 2);
    QCOMPARE(states.count(), 0); // nothing of it is seen as loading
}

void TestReplayPage::followingKeepsWhatIsOpen()
{
    RecordingWriter writer;
    for (int minute = 0; minute < 100; ++minute)
        writer.add({.time = Morning + std::chrono::minutes(minute), .account = Protected});
    writer.add(RecordingWriter::loggingOff(Morning + 3h, Protected));
    follow(writer);
    m_page->view().openLatestFinding();
    waitUntilRead();
    const QString type = find<TextLabel>("detailType")->text();
    const QString id = find<FindingDetail>("findingDetail")->findingId();
    QVERIFY(!id.isEmpty());
    auto *events = find<TableView>("events");
    events->selectRow(50);
    m_page->view().step(-1); // where somebody looks at something, there it stays
    const Timestamp position = m_page->session().playback().position();
    const QString selected = events->currentIndex().siblingAtColumn(0).data().toString();
    QCOMPARE(selected, u"08:50:00"_s);

    writer.add(RecordingWriter::publicPolicy(Morning + 1s, Protected)); // late, and before the other: their numbers change
    writer.add({.time = Morning + 40h, .account = Protected});
    QVERIFY(writer.write(m_growing));
    QVERIFY(QTest::qWaitFor([this] { return m_page->session().replay()->statistics.events == 103; }, 20000));
    waitUntilRead();
    QCOMPARE(m_page->session().playback().position(), position);
    QVERIFY(events->currentIndex().siblingAtColumn(0).data().toString().endsWith(selected)); // with the date, as there are two now
    QVERIFY(m_page->view().isFindingOpen());
    QCOMPARE(find<FindingDetail>("findingDetail")->findingId(), id);
    QCOMPARE(find<TextLabel>("detailType")->text(), type);
    QCOMPARE(m_page->session().replay()->findings.size(), 2U);
}

void TestReplayPage::followingEndsWhenAskedTo()
{
    RecordingWriter writer;
    writer.add({.time = Morning, .account = Protected});
    follow(writer);
    click("stopFollowing");
    QVERIFY(!m_page->session().isFollowing());
    QVERIFY(!find<QWidget>("followingFiles")->isVisible());
    QSignalSpy updated(&m_page->session(), &ReplaySession::replayUpdated);
    writer.add({.time = Morning + 1h, .account = Protected});
    QVERIFY(writer.write(m_growing));
    QVERIFY(!updated.wait(int(3 * RecordingWatch::ShortestPause.count())));
    QCOMPARE(eventCount(), 1);
    QCOMPARE(m_notices->count(), 0);
}

void TestReplayPage::followingEndsWithTheRecording()
{
    RecordingWriter writer;
    writer.add({.time = Morning, .account = Protected});
    follow(writer);
    open();
    QVERIFY(!m_page->session().isFollowing());
    follow(writer);
    find<QAction>("closeRecording")->trigger();
    QVERIFY(!m_page->session().isFollowing());
    QVERIFY(!find<QWidget>("followingFiles")->isVisible());
}

void TestReplayPage::followingThatFailsSaysSo()
{
    RecordingWriter writer;
    writer.add({.time = Morning, .account = Protected});
    follow(writer);
    QVERIFY(QFile::remove(m_growing));
    QVERIFY(QTest::qWaitFor([this] { return !m_page->session().isFollowing(); }, 20000));
    QCOMPARE(m_notices->count(), 1);
    QVERIFY(!find<QWidget>("followingFiles")->isVisible());
    QCOMPARE(m_page->session().state(), ReplaySession::State::Ready); // what was read is still there
    QCOMPARE(eventCount(), 1);
}

void TestReplayPage::databasesOfAddressesAreChosen()
{
    const QString asn = m_folder.filePath(u"systems.mmdb"_s);
    const QString city = m_folder.filePath(u"places.mmdb"_s);
    const QByteArray range = "203.0.113.0/24";
    const auto write = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    };
    write(asn, mmdb({{range, {{u"autonomous_system_number"_s, 64496}, {u"autonomous_system_organization"_s, u"Example"_s}}}}, u"GeoLite2-ASN"_s));
    write(city, mmdb({{range, {{u"country"_s, QJsonObject {{u"names"_s, QJsonObject {{u"en"_s, u"Norway"_s}}}}}}}}, u"GeoLite2-City"_s));
    open();
    for (const auto &[action, path] : {std::pair("asnDatabase", asn), std::pair("geoipDatabase", city)}) {
        m_prompts.paths = {path};
        QVERIFY(!find<QAction>(action)->text().contains(u".mmdb"_s));
        find<QAction>(action)->trigger();
        QVERIFY(QTest::qWaitFor([&] { return find<QAction>(action)->text().contains(QFileInfo(path).fileName()); }, 20000));
        QVERIFY(QTest::qWaitFor([this] { return m_page->session().state() == ReplaySession::State::Ready; }, 20000));
    }
    const auto documentOfFirst = [this] { return QJsonDocument(m_page->session().replay()->findings.front().document).toJson(); };
    QVERIFY(documentOfFirst().contains("Norway"));
    QVERIFY(documentOfFirst().contains("64496"));
    find<QAction>("noDatabases")->trigger();
    QVERIFY(QTest::qWaitFor([this] { return m_page->session().state() == ReplaySession::State::Ready; }, 20000));
    QVERIFY(!documentOfFirst().contains("Norway"));
    QVERIFY(!find<QAction>("noDatabases")->isEnabled());
    QCOMPARE(m_notices->count(), 0);
}

void TestReplayPage::aWrongDatabaseChangesNothing()
{
    QSignalSpy said(m_notices.get(), &NoticeList::noticeShown);
    m_prompts.paths = {m_day};
    find<QAction>("geoipDatabase")->trigger();
    QVERIFY(QTest::qWaitFor([&said] { return !said.isEmpty(); }, 20000));
    QCOMPARE(said[0][0].value<Status>(), Status::Error);
    QCOMPARE(said[0][1].toString(), m_day + u" cannot be used. It is no MaxMind database (.mmdb), or a damaged one."_s);
    QCOMPARE(m_page->session().databases(), ReplaySession::Databases());
    m_prompts.paths.clear(); // cancelled
    find<QAction>("geoipDatabase")->trigger();
    QVERIFY(m_page->isSettled());
}

void TestReplayPage::databasesAreKeptOverARestart()
{
    auto *kept = find<KeptDatabases>("replayDatabases");
    QSignalSpy changed(kept, &KeptState::stateChanged);
    m_page->session().setDatabases({u"/data/GeoLite2-ASN.mmdb"_s, u"/data/GeoLite2-City.mmdb"_s});
    QCOMPARE(changed.count(), 1);
    const QByteArray state = kept->state();
    m_page->session().setDatabases({});
    kept->restore(state);
    QCOMPARE(m_page->session().databases().asn, u"/data/GeoLite2-ASN.mmdb"_s);
    QCOMPARE(m_page->session().databases().geoip, u"/data/GeoLite2-City.mmdb"_s);
    kept->restore({}); // at the first start
    QCOMPARE(m_page->session().databases(), ReplaySession::Databases());
    open(); // and what is not there any more is said then
    m_page->session().setDatabases({u"/data/GeoLite2-ASN.mmdb"_s, {}});
    QVERIFY(QTest::qWaitFor([this] { return m_page->session().state() == ReplaySession::State::Failed; }, 20000));
    QCOMPARE(m_page->session().error().message, u"/data/GeoLite2-ASN.mmdb cannot be used. There is no such file, or it may not be read."_s);
}

void TestReplayPage::unreadableFilesAreNamed()
{
    QTemporaryDir folder;
    QVERIFY(QFile::copy(m_day, folder.filePath(u"good.json"_s)));
    QFile broken(folder.filePath(u"broken.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"Records\":[{\"eventVersion\":\"1.0");
    broken.close();
    load({folder.path()});
    QCOMPARE(m_page->session().replay()->statistics.events, AllEvents);
    QVERIFY(find<QWidget>("showUnreadable")->isVisible());
    QVERIFY(!find<QWidget>("unreadable")->isVisible());
    click("showUnreadable");
    QVERIFY(find<QWidget>("unreadable")->isVisible());
    const QAbstractItemModel *model = find<TableView>("unreadableTable")->model();
    QCOMPARE(model->rowCount(), 1);
    QVERIFY(model->index(0, 0).data().toString().endsWith(u"broken.json"_s));
    QVERIFY(!model->index(0, 1).data().toString().isEmpty());
    click("closeUnreadable");
    QVERIFY(!find<QWidget>("unreadable")->isVisible());
}

void TestReplayPage::aRecordingWithoutEventsSaysSo()
{
    const QString path = m_folder.filePath(u"no-events.json"_s);
    QVERIFY(RecordingWriter().write(path));
    load({path});
    QCOMPARE(m_page->session().state(), ReplaySession::State::Ready);
    QVERIFY(find<TableView>("events")->emptyState()->isVisible());
    click("play");
    QVERIFY(!m_page->session().playback().isPlaying());
    QVERIFY(!find<Button>("nextFinding")->isEnabled());
    for (const int pressed : {Qt::Key_Right, Qt::Key_Left, Qt::Key_N, Qt::Key_End, Qt::Key_Space})
        key(pressed);
    QCOMPARE(eventCount(), 0);
}

void TestReplayPage::listsOfTheDemoGoWithIt()
{
    click("openDemo");
    QVERIFY(QTest::qWaitFor([this] { return m_page->session().state() == ReplaySession::State::Ready; }, 20000));
    m_page->session().open(QStringList {m_folder.filePath(u"nothing-here.json"_s)});
    click("cancelLoading");
    QVERIFY(!m_page->session().lists(ReplaySession::List::Threat).isEmpty()); // back at the demo
    QCOMPARE(m_page->session().title(), u"Demo recording"_s);
    open();
    QVERIFY(m_page->session().lists(ReplaySession::List::Threat).isEmpty());
    QCOMPARE(m_page->session().title(), u"day.json"_s);
}

void TestReplayPage::readingSaysHowFarItIs()
{
    using Answer = Result<std::shared_ptr<const Replay>>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    promise->setProgressRange(0, 1000);
    m_page = std::make_unique<ReplayPage>(
        PageContext {*m_service, *m_session, m_clock, *m_notices, m_prompts, m_syntax, m_navigator}, nullptr,
        [promise](const ReplayOptions &) { return promise->future(); });
    m_page->show();
    m_page->session().open(QStringList {m_day});
    const auto *bar = find<QProgressBar>("progress");
    QVERIFY(bar->isVisible());
    promise->setProgressValue(320);
    QVERIFY(QTest::qWaitFor([bar] { return bar->value() == 320; }));
    QVERIFY(find<QLabel>("loadingText")->text().contains(u"day.json: 32 %"_s));
    click("cancelLoading");
    QVERIFY(promise->isCanceled());
    QCOMPARE(m_page->session().state(), ReplaySession::State::Empty);
    promise->addResult(Answer(std::unexpected(Error {Error::Kind::BadInput, u"late"_s, {}}))); // after it was given up
    promise->finish();
    QCoreApplication::processEvents();
    QCOMPARE(m_page->session().state(), ReplaySession::State::Empty);
}

void TestReplayPage::theTabKeyGoesFromTopToBottom()
{
    open();
    seek(5h);
    find<QWidget>("openRecording")->setFocus();
    QStringList names;
    for (int i = 0; i < 40; ++i) {
        const QWidget *focus = QApplication::focusWidget();
        if (!focus || (i > 0 && focus->objectName() == u"openRecording"_s))
            break;
        names += focus->objectName();
        QTest::keyClick(m_page.get(), Qt::Key_Tab);
    }
    names.removeAll(QString()); // the speeds, which have no names of their own
    QCOMPARE(names,
        (QStringList {u"openRecording"_s, u"replayActions"_s, u"toStart"_s, u"stepBack"_s, u"play"_s, u"stepForward"_s,
            u"toEnd"_s, u"nextFinding"_s, u"zoomIn"_s, u"timeline"_s, u"follow"_s, u"events"_s, u"findings"_s}));
}

void TestReplayPage::whatCannotBeReadAtAllIsAnError()
{
    load({m_folder.filePath(u"nothing-here.json"_s)});
    QCOMPARE(m_page->session().state(), ReplaySession::State::Failed);
    QVERIFY(find<QWidget>("replayFailed")->isVisible());
    QVERIFY(m_page->session().error().message.contains(u"nothing-here.json"_s));
    load({m_day});
    QVERIFY(m_page->view().isVisible());
}

void TestReplayPage::cancellingGoesBackToWhatWasOpen()
{
    open();
    seek(5h);
    m_page->session().open({m_folder.path()});
    QVERIFY(find<QWidget>("loading")->isVisible());
    click("cancelLoading");
    QCOMPARE(m_page->session().state(), ReplaySession::State::Ready);
    QCOMPARE(m_page->session().paths(), QStringList {m_day});
    QCOMPARE(eventCount(), 304);
}

void TestReplayPage::theFindingsAreAddedToTheWorkspace()
{
    auto *add = find<QAction>("addFindings");
    QVERIFY(!add->isEnabled());
    QVERIFY(!add->toolTip().isEmpty());
    open();
    QVERIFY(add->isEnabled());
    add->trigger();
    waitUntilRead();
    QCOMPARE(m_service->requests().size(), std::size_t(1)); // one edit
    const ChangeRequest &request = m_service->requests().front();
    QVERIFY(request.title.contains(m_page->session().title()));
    QCOMPARE(request.changes.size(), std::size_t(1));
    const auto &raised = std::get<RaiseFindings>(request.changes.front());
    QCOMPARE(raised.region, m_session->region());
    QVERIFY(!raised.findings.empty());
    QCOMPARE(m_notices->count(), 1);
    QTest::mouseClick(m_notices->findChild<QPushButton *>(u"noticeAction"_s), Qt::LeftButton);
    QCOMPARE(m_navigator.page, QLatin1StringView(PageIds::Findings));
    m_service->setReadOnlyReason(u"The workspace is read-only."_s);
    m_page->session().reload();
    QVERIFY(QTest::qWaitFor([this] { return m_page->session().state() == ReplaySession::State::Ready; }, 20000));
    QVERIFY(!add->isEnabled());
    QCOMPARE(add->toolTip(), u"The workspace is read-only."_s);
}

void TestReplayPage::chooseAction(const char *name)
{
    click("replayActions");
    QMenu *menu = test::popupMenu();
    QVERIFY(menu);
    test::clickEntry(menu, name);
}

QByteArray TestReplayPage::saved(const char *action, const QString &path)
{
    m_prompts.paths = {path};
    chooseAction(action);
    if (!QTest::qWaitFor([this] { return m_page->isSettled(); }, 30000))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestReplayPage::theTimelineIsSavedAsAPicture_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("png") << u"timeline.png"_s;
    QTest::newRow("svg") << u"timeline.SVG"_s;
}

void TestReplayPage::theTimelineIsSavedAsAPicture()
{
    QFETCH(const QString, name);
    open();
    seek(5h);
    const QString path = m_folder.filePath(name);
    QSignalSpy said(m_notices.get(), &NoticeList::noticeShown);
    const QByteArray bytes = saved("savePicture", path);
    const TimelinePicture shown = m_page->view().picture();
    QCOMPARE(shown.position, std::optional(Morning + 5h));
    QCOMPARE(shown.timeline, find<QWidget>("timeline")->size());
    QCOMPARE(bytes, name.endsWith(u"png"_s) ? shown.png(m_page->devicePixelRatioF()) : shown.svg());
    QVERIFY(bytes.size() > 1000);
    QCOMPARE(m_prompts.lastExisting, std::optional(Prompts::Existing::IsReplaced));
    QCOMPARE(said.last().at(0).value<Status>(), Status::Success);
    QVERIFY(said.last().at(1).toString().contains(name));
    QCOMPARE(m_notices->count(), 1);
}

void TestReplayPage::theReplayIsSavedAsAReport()
{
    open();
    const QString html = QString::fromUtf8(saved("saveReport", m_folder.filePath(u"report.html"_s)));
    const auto replay = m_page->session().replay();
    const auto report = makeReplayReport(*replay, {.title = m_page->session().title(), .organization = m_service->organization()});
    QVERIFY(report);
    QCOMPARE(html, reportHtml(*report));
    for (const Finding &finding : replay->findings)
        QVERIFY2(html.contains(finding.type), qPrintable(finding.type));
    QVERIFY(html.contains(u"Gained with S3 Protection"_s)); // Kali Linux, in the account without it
    QVERIFY(html.contains(u"<svg"_s));
}

void TestReplayPage::theReportIsSavedAsPdf()
{
    open();
    const QByteArray pdf = saved("saveReport", m_folder.filePath(u"report.pdf"_s));
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(pdf.contains("/Subtype /Image")); // the timeline
    QVERIFY(pdf.contains("/FontFile") || pdf.contains("/Font"));
}

void TestReplayPage::whatCannotBeSavedIsSaid_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QTest::newRow("picture of another kind") << QByteArray("savePicture") << u"timeline.bmp"_s << u".png or .svg"_s;
    QTest::newRow("report of another kind") << QByteArray("saveReport") << u"report.docx"_s << u".html or .pdf"_s;
    QTest::newRow("a folder that cannot be") << QByteArray("savePicture") << u"day.json/timeline.png"_s << u"day.json"_s;
}

void TestReplayPage::whatCannotBeSavedIsSaid()
{
    QFETCH(const QByteArray, action);
    QFETCH(const QString, name);
    QFETCH(const QString, words);
    open();
    QSignalSpy said(m_notices.get(), &NoticeList::noticeShown);
    QVERIFY(saved(action.constData(), m_folder.filePath(name)).isEmpty());
    QCOMPARE(said.last().at(0).value<Status>(), Status::Error);
    QVERIFY2(said.last().at(1).toString().contains(words), qPrintable(said.last().at(1).toString()));
    QVERIFY(!QFile::exists(m_folder.filePath(name)));
}

void TestReplayPage::thereIsNothingToSaveOfNothing()
{
    QVERIFY(!find<QAction>("savePicture")->isEnabled());
    QVERIFY(!find<QAction>("saveReport")->isEnabled());
    QVERIFY(!find<QAction>("saveReport")->toolTip().isEmpty());
    open();
    QVERIFY(find<QAction>("savePicture")->isEnabled());
    QVERIFY(find<QAction>("saveReport")->isEnabled());
    m_prompts.paths.clear(); // the dialog was cancelled
    chooseAction("saveReport");
    QVERIFY(m_page->isSettled());
    QCOMPARE(m_notices->count(), 0);
}

void TestReplayPage::closingEmptiesThePage()
{
    open();
    seek(5h);
    m_page->view().openLatestFinding();
    find<QAction>("closeRecording")->trigger();
    QCOMPARE(m_page->session().state(), ReplaySession::State::Empty);
    QVERIFY(find<QWidget>("replayEmpty")->isVisible());
    QCOMPARE(eventCount(), 0);
    QCOMPARE(findingCount(), 0);
}

void TestReplayPage::theDemoRecordingRaisesFindings()
{
    click("openDemo");
    QVERIFY(QTest::qWaitFor([this] { return m_page->session().state() == ReplaySession::State::Ready; }, 20000));
    QCOMPARE(m_page->session().title(), u"Demo recording"_s);
    QVERIFY(!m_page->session().lists(ReplaySession::List::Threat).isEmpty());
    click("toEnd");
    QCOMPARE(eventCount(), m_page->session().replay()->statistics.events);
    QCOMPARE(findingCount(), static_cast<int>(m_page->session().replay()->findings.size()));
    QVERIFY(findingCount() > 0);
}

/// Records of others that do not belong to the sources; looked for beside the checkout.
void TestReplayPage::realLogsReplay_data()
{
    const QString beside = qEnvironmentVariable("BUCKETWATCH_SHARED", QStringLiteral(BUCKETWATCH_SOURCE_DIR "/../shared"));
    QTest::addColumn<QString>("folder");
    for (const QString &name : QDir(beside + u"/cases"_s).entryList({u"r*"_s}, QDir::Dirs))
        QTest::newRow(qPrintable(name)) << QString(beside % u"/cases/"_s % name);
    if (!QDir(beside + u"/cases"_s).exists())
        QTest::newRow("none here") << QString();
}

void TestReplayPage::realLogsReplay()
{
    QFETCH(const QString, folder);
    if (folder.isEmpty())
        QSKIP("There are no real logs beside the checkout.");
    load({folder});
    QCOMPARE(m_page->session().state(), ReplaySession::State::Ready);
    const std::shared_ptr<const Replay> replay = m_page->session().replay();
    QVERIFY(replay->statistics.events > 0);
    const QAbstractItemModelTester eventsTester(find<TableView>("events")->model());
    const QAbstractItemModelTester findingsTester(find<TableView>("findings")->model());
    Playback &playback = m_page->session().playback();
    for (int tenth = 0; tenth <= 10; ++tenth) {
        playback.seek(playback.begin() + (playback.end() - playback.begin()) * tenth / 10);
        QCoreApplication::processEvents();
        QCOMPARE(eventCount(), replay->events->firstRowAt(playback.position() + 1ms));
    }
    QCOMPARE(eventCount(), replay->statistics.events);
    QCOMPARE(findingCount(), static_cast<int>(replay->findings.size()));
    if (findingCount() > 0) {
        m_page->view().openLatestFinding();
        waitUntilRead();
        QVERIFY(find<CodePane>("eventJson")->text().startsWith(u'{'));
        QVERIFY(!find<QWidget>("recordError")->isVisibleTo(find<QWidget>("findingDetail")));
    }
    playback.seek(playback.begin());
    QCOMPARE(eventCount(), 0);
}

void TestReplayPage::itPaintsInBothThemes_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << int(Theme::Choice::Light) << u"light"_s << QSize(1200, 790);
    QTest::newRow("dark") << int(Theme::Choice::Dark) << u"dark"_s << QSize(1200, 790);
    QTest::newRow("small light") << int(Theme::Choice::Light) << u"small-light"_s << QSize(784, 590);
    QTest::newRow("small dark") << int(Theme::Choice::Dark) << u"small-dark"_s << QSize(784, 590);
}

void TestReplayPage::itPaintsInBothThemes()
{
    QFETCH(const int, choice);
    QFETCH(const QString, name);
    QFETCH(const QSize, size);
    m_theme->setChoice(Theme::Choice(choice));
    m_page->resize(size);
    const auto keep = [this, &name](const QString &what) {
        waitUntilRead();
        QCoreApplication::processEvents(); // layouts
        const QPixmap picture = m_page->grab();
        QCOMPARE(picture.size(), m_page->size());
        const QString folder = qEnvironmentVariable("BUCKETWATCH_GALLERY");
        if (!folder.isEmpty())
            QVERIFY(picture.save(folder % u"/replay-"_s % what % u'-' % name % u".png"_s));
    };
    keep(u"empty"_s);
    open();
    seek(5h + 12min);
    keep(u"playing"_s);
    m_page->view().openLatestFinding();
    keep(u"finding"_s);
    find<FindingDetail>("findingDetail")->chooseView(FindingDetail::EventView);
    keep(u"event"_s);
    m_theme->setChoice(Theme::Choice::Light);
}

QTEST_MAIN(TestReplayPage)
#include "tst_replaypage.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/replayeventsmodel.h"

#include "organization/organizationview.h"
#include "support/fakereplay.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bucketwatch;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestReplayEventsModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsShownBeforeTheFirstEvent();
    void theNewestEventStandsFirst();
    void playingInsertsAtTheTop();
    void seekingBackRemovesFromTheTop();
    void selectionStaysWithItsEvent();
    void eventsOfTheSameSecondAppearTogether();
    void columnsSayWhatTheLogHolds();
    void severalDaysShowTheDay();
    void accountsAreNamedWhenTheyAreKnown();
    void theWorstFindingOfAnEventIsShown();
    void takingTheReplayAwayEmptiesTheModel();
    void aMillionEventsMoveAtOnce();
    void aRangeShowsItsEventsAlone();
    void ofVeryManyTheNewestAreThere();
    void someRowsAreShownAlone();

private:
    [[nodiscard]] static QString text(const ReplayEventsModel &model, int row, ReplayEventsModel::Column column)
    {
        return model.index(row, column).data().toString();
    }
    const Timestamp m_begin = at("2026-11-23T10:00:00Z");
};

void TestReplayEventsModel::init()
{
    QTest::failOnWarning();
}

void TestReplayEventsModel::nothingIsShownBeforeTheFirstEvent()
{
    ReplayEventsModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setPosition(m_begin); // no replay yet
    model.setReplay(aReplay(steadyLog(10, m_begin, 1s)));
    QCOMPARE(model.rowCount(), 0);
    model.setPosition(m_begin - 1ms);
    QCOMPARE(model.rowCount(), 0);
    model.setPosition(m_begin);
    QCOMPARE(model.rowCount(), 1);
}

void TestReplayEventsModel::theNewestEventStandsFirst()
{
    ReplayEventsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReplay(aReplay(steadyLog(10, m_begin, 1s)));
    model.setPosition(m_begin + 4s);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(text(model, 0, ReplayEventsModel::TimeColumn), u"10:00:04"_s);
    QCOMPARE(text(model, 4, ReplayEventsModel::TimeColumn), u"10:00:00"_s);
    QCOMPARE(model.eventRow(0), 4);
    QCOMPARE(model.rowOfEvent(0), 4);
    QCOMPARE(model.rowOfEvent(5), -1);
    QCOMPARE(model.rowOfEvent(-1), -1);
}

void TestReplayEventsModel::playingInsertsAtTheTop()
{
    ReplayEventsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReplay(aReplay(steadyLog(100, m_begin, 1s)));
    model.setPosition(m_begin);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    for (int second = 1; second <= 60; ++second)
        model.setPosition(m_begin + std::chrono::seconds(second));
    QCOMPARE(inserted.count(), 60);
    QCOMPARE(inserted.last().at(1).toInt(), 0);
    QCOMPARE(inserted.last().at(2).toInt(), 0);
    model.setPosition(m_begin + 60s + 500ms); // no event there
    QCOMPARE(inserted.count(), 60);
    model.setPosition(m_begin + 1h);
    QCOMPARE(inserted.count(), 61);
    QCOMPARE(inserted.last().at(2).toInt(), 38);
    QCOMPARE(model.rowCount(), 100);
}

void TestReplayEventsModel::seekingBackRemovesFromTheTop()
{
    ReplayEventsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReplay(aReplay(steadyLog(100, m_begin, 1s)));
    model.setPosition(m_begin + 1h);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setPosition(m_begin + 9s);
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.first().at(1).toInt(), 0);
    QCOMPARE(removed.first().at(2).toInt(), 89);
    QCOMPARE(reset.count(), 0);
}

void TestReplayEventsModel::selectionStaysWithItsEvent()
{
    ReplayEventsModel model;
    model.setReplay(aReplay(steadyLog(100, m_begin, 1s)));
    model.setPosition(m_begin + 9s);
    const QPersistentModelIndex kept = model.index(model.rowOfEvent(3), 0);
    model.setPosition(m_begin + 50s);
    QCOMPARE(kept.data(ReplayRole::EventRowRole).toInt(), 3);
    model.setPosition(m_begin + 5s);
    QCOMPARE(kept.data(ReplayRole::EventRowRole).toInt(), 3);
    model.setPosition(m_begin + 2s);
    QVERIFY(!kept.isValid());
}

void TestReplayEventsModel::eventsOfTheSameSecondAppearTogether()
{
    ReplayEventsModel model;
    model.setReplay(aReplay(steadyLog(7, m_begin, 0s)));
    model.setPosition(m_begin);
    QCOMPARE(model.rowCount(), 7);
}

void TestReplayEventsModel::columnsSayWhatTheLogHolds()
{
    auto log = std::make_shared<FakeEventLog>();
    log->append({.time = m_begin, .kind = EventKind::Management, .name = "CreateBucket", .bucket = "", .account = AccountId()});
    log->append({.time = m_begin, .kind = EventKind::Other, .name = "Invoke", .bucket = "images"});
    ReplayEventsModel model;
    model.setReplay(aReplay(log));
    model.setPosition(m_begin);
    QCOMPARE(text(model, 1, ReplayEventsModel::NameColumn), u"CreateBucket"_s);
    QCOMPARE(text(model, 1, ReplayEventsModel::TypeColumn), u"Management"_s);
    QCOMPARE(text(model, 1, ReplayEventsModel::AccountColumn), u"\u2013"_s);
    QCOMPARE(text(model, 1, ReplayEventsModel::ResourceColumn), u"\u2013"_s);
    QCOMPARE(text(model, 1, ReplayEventsModel::FindingColumn), u"\u2013"_s);
    QCOMPARE(text(model, 0, ReplayEventsModel::TypeColumn), u"Other"_s);
    QCOMPARE(text(model, 0, ReplayEventsModel::ResourceColumn), u"images"_s);
    const QModelIndex type = model.index(0, ReplayEventsModel::TypeColumn);
    QCOMPARE(type.data(ReplayRole::EventKindRole).toInt(), static_cast<int>(EventKind::Other));
    QCOMPARE(type.data(Qt::AccessibleTextRole).toString(), u"Event type: Other"_s);
    QCOMPARE(model.headerData(ReplayEventsModel::NameColumn, Qt::Horizontal).toString(), u"Event name"_s);
}

void TestReplayEventsModel::severalDaysShowTheDay()
{
    ReplayEventsModel model;
    model.setReplay(aReplay(steadyLog(3, m_begin, 24h)));
    model.setPosition(m_begin + 48h);
    QCOMPARE(text(model, 0, ReplayEventsModel::TimeColumn), u"Nov 25, 2026, 10:00:00"_s);
}

void TestReplayEventsModel::accountsAreNamedWhenTheyAreKnown()
{
    ReplayEventsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReplay(aReplay(steadyLog(3, m_begin, 1s)));
    model.setPosition(m_begin + 3s);
    QCOMPARE(text(model, 0, ReplayEventsModel::AccountColumn), u"111122223333"_s);
    auto accounts = std::make_shared<AccountTable>();
    accounts->rows.push_back({.id = AccountId(111122223333), .name = u"ledger-prod"_s, .email = {}});
    accounts->rowById.insert(AccountId(111122223333), 0);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setAccounts(accounts);
    QCOMPARE(changed.count(), 1);
    const QModelIndex account = model.index(0, ReplayEventsModel::AccountColumn);
    QCOMPARE(account.data().toString(), u"ledger-prod"_s);
    QCOMPARE(account.data(Qt::ToolTipRole).toString(), u"111122223333"_s);
    model.setAccounts(accounts);
    QCOMPARE(changed.count(), 1);
}

void TestReplayEventsModel::theWorstFindingOfAnEventIsShown()
{
    ReplayEventsModel model;
    model.setReplay(aReplay(steadyLog(5, m_begin, 1s),
        {{"Stealth:S3/ServerAccessLoggingDisabled", 2, {2}}, {"Policy:S3/BucketAnonymousAccessGranted", 8, {2, 4}}}));
    model.setPosition(m_begin + 10s);
    const QModelIndex cell = model.index(model.rowOfEvent(2), ReplayEventsModel::FindingColumn);
    QCOMPARE(cell.data().toString(), u"High"_s);
    QCOMPARE(cell.data(ReplayRole::SeverityRole).toInt(), static_cast<int>(Severity::High));
    QCOMPARE(cell.data(ReplayRole::FindingRole).toInt(), 1);
    const QModelIndex none = model.index(model.rowOfEvent(3), ReplayEventsModel::FindingColumn);
    QCOMPARE(none.data(ReplayRole::FindingRole).toInt(), -1);
    QVERIFY(!none.data(ReplayRole::SeverityRole).isValid());
}

void TestReplayEventsModel::takingTheReplayAwayEmptiesTheModel()
{
    ReplayEventsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReplay(aReplay(steadyLog(5, m_begin, 1s)));
    model.setPosition(m_begin + 10s);
    model.setReplay(nullptr);
    QCOMPARE(model.rowCount(), 0);
    model.setPosition(m_begin + 10s);
    QCOMPARE(model.rowCount(), 0);
}

void TestReplayEventsModel::aMillionEventsMoveAtOnce()
{
    ReplayEventsModel model;
    model.setReplay(aReplay(steadyLog(1'000'000, m_begin, 40ms)));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 100; ++i) {
        model.setPosition(m_begin + 40'000s);
        QCOMPARE(model.rowCount(), 1'000'000);
        QCOMPARE(model.index(999'999, ReplayEventsModel::TimeColumn).data().toString(), u"10:00:00"_s);
        model.setPosition(m_begin);
    }
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed()))); // a hundredth of a second a jump
}

void TestReplayEventsModel::aRangeShowsItsEventsAlone()
{
    ReplayEventsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReplay(aReplay(steadyLog(100, m_begin, 1s)));
    model.setPosition(m_begin + 50s);
    model.setRange(TimeSpan {m_begin + 20s, m_begin + 40s});
    QCOMPARE(model.rowCount(), 20);
    QCOMPARE(model.eventRow(0), 39);
    QCOMPARE(model.eventRow(19), 20);
    QCOMPARE(model.rowOfEvent(19), -1);
    QCOMPARE(model.rowOfEvent(40), -1);
    model.setPosition(m_begin + 25s); // the play head stands in it
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.eventRow(0), 25);
    model.setPosition(m_begin + 10s); // before it
    QCOMPARE(model.rowCount(), 0);
    model.setPosition(m_begin + 99s);
    model.setRange(TimeSpan {m_begin + 90s, m_begin + 200s}); // beside the one before
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.eventRow(0), 99);
    model.setRange(std::nullopt);
    QCOMPARE(model.rowCount(), 100);
    model.setRange(TimeSpan {m_begin + 1h, m_begin + 2h}); // where nothing happened
    QCOMPARE(model.rowCount(), 0);
}

void TestReplayEventsModel::ofVeryManyTheNewestAreThere()
{
    ReplayEventsModel model;
    const qsizetype most = ReplayEventsModel::MostRows;
    model.setReplay(aReplay(steadyLog(most + 1000, m_begin, 1ms)));
    model.setPosition(m_begin + std::chrono::milliseconds(most - 1));
    QCOMPARE(model.rowCount(), most);
    model.setPosition(m_begin + std::chrono::milliseconds(most + 499));
    QCOMPARE(model.rowCount(), most);
    QCOMPARE(model.eventRow(0), most + 499);
    QCOMPARE(model.rowOfEvent(499), -1);
    model.setRange(TimeSpan {m_begin, m_begin + 10ms}); // what had gone can be had
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.eventRow(9), 0);
}

void TestReplayEventsModel::someRowsAreShownAlone()
{
    ReplayEventsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReplay(aReplay(steadyLog(100, m_begin, 1s)));
    model.setPosition(m_begin + 49s);
    model.setRows(std::vector<qsizetype> {3, 10, 11, 40, 60, 99});
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.eventRow(0), 40);
    QCOMPARE(model.eventRow(3), 3);
    QCOMPARE(text(model, 0, ReplayEventsModel::TimeColumn), u"10:00:40"_s);
    QCOMPARE(model.rowOfEvent(10), 2);
    QCOMPARE(model.rowOfEvent(12), -1); // another's
    QCOMPARE(model.rowOfEvent(60), -1); // not yet
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setPosition(m_begin + 99s);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.rowCount(), 6);
    model.setRange(TimeSpan {m_begin + 10s, m_begin + 60s}); // whose end is not in it
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.eventRow(2), 10);
    model.setRange({});
    model.setRows(std::vector<qsizetype> {});
    QCOMPARE(model.rowCount(), 0);
    model.setRows({});
    QCOMPARE(model.rowCount(), 100);
    model.setRows(std::vector<qsizetype> {5});
    model.setReplay(aReplay(steadyLog(10, m_begin, 1s))); // of another recording they say nothing
    model.setPosition(m_begin + 99s);
    QCOMPARE(model.rowCount(), 10);
}

QTEST_MAIN(TestReplayEventsModel)
#include "tst_replayeventsmodel.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/replayfindingsmodel.h"

#include "organization/organizationview.h"
#include "support/fakereplay.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bucketwatch;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestReplayFindingsModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findingsAppearAsTheClockPassesThem();
    void seekingBackTakesThemAway();
    void countsGrowAndShrinkWithTheClock();
    void onlyRowsThatChangedAreAnnounced();
    void countsAreRightAtEverySecond();
    void columnsSayWhatWasFound();
    void theLatestEventIsKnown();
    void accountsAreNamedWhenTheyAreKnown();
    void selectionStaysWithItsFinding();
    void aReplayWithoutFindingsIsEmpty();
    void takingTheReplayAwayEmptiesTheModel();
    void aRangeShowsWhatIsRaisedInIt();

private:
    [[nodiscard]] std::shared_ptr<Replay> threeFindings() const
    {
        return aReplay(steadyLog(100, m_begin, 1s),
            {{"Stealth:S3/ServerAccessLoggingDisabled", 2, {10, 30, 50}}, {"Policy:S3/BucketAnonymousAccessGranted", 8, {20}},
                {"PenTest:S3/KaliLinux", 5, {40, 41, 42}}});
    }
    const Timestamp m_begin = at("2026-11-23T10:00:00Z");
};

void TestReplayFindingsModel::init()
{
    QTest::failOnWarning();
}

void TestReplayFindingsModel::findingsAppearAsTheClockPassesThem()
{
    ReplayFindingsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPosition(m_begin); // no replay yet
    model.setReplay(threeFindings());
    QCOMPARE(model.rowCount(), 0);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setPosition(m_begin + 10s - 1ms);
    QCOMPARE(model.rowCount(), 0);
    model.setPosition(m_begin + 10s);
    QCOMPARE(model.rowCount(), 1);
    model.setPosition(m_begin + 20s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.finding(0), 1); // the newest first
    QCOMPARE(model.rowOfFinding(0), 1);
    QCOMPARE(model.rowOfFinding(2), -1);
    QCOMPARE(model.rowOfFinding(77), -1);
    QCOMPARE(inserted.count(), 2);
}

void TestReplayFindingsModel::seekingBackTakesThemAway()
{
    ReplayFindingsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReplay(threeFindings());
    model.setPosition(m_begin + 99s);
    QCOMPARE(model.rowCount(), 3);
    model.setPosition(m_begin + 15s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, ReplayFindingsModel::CountColumn).data().toString(), u"1"_s);
    model.setPosition(m_begin);
    QCOMPARE(model.rowCount(), 0);
}

void TestReplayFindingsModel::countsGrowAndShrinkWithTheClock()
{
    ReplayFindingsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReplay(threeFindings());
    const auto count = [&model](int finding) {
        return model.index(model.rowOfFinding(finding), ReplayFindingsModel::CountColumn).data().toInt();
    };
    model.setPosition(m_begin + 30s);
    QCOMPARE(count(0), 2);
    model.setPosition(m_begin + 41s);
    QCOMPARE(count(0), 2);
    QCOMPARE(count(2), 2);
    model.setPosition(m_begin + 99s);
    QCOMPARE(count(0), 3);
    QCOMPARE(count(2), 3);
    model.setPosition(m_begin + 40s);
    QCOMPARE(count(0), 2);
    QCOMPARE(count(2), 1);
}

void TestReplayFindingsModel::onlyRowsThatChangedAreAnnounced()
{
    ReplayFindingsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReplay(threeFindings());
    model.setPosition(m_begin + 45s);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setPosition(m_begin + 49s);
    QCOMPARE(changed.count(), 0);
    model.setPosition(m_begin + 50s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 2);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 2);
}

void TestReplayFindingsModel::countsAreRightAtEverySecond()
{
    const auto replay = threeFindings();
    ReplayFindingsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReplay(replay);
    for (const int second : {5, 42, 10, 99, 30, 29, 50, 49, 0, 41, 20, 98, 40}) {
        const Timestamp position = m_begin + std::chrono::seconds(second);
        model.setPosition(position);
        for (int row = 0; row < model.rowCount(); ++row) {
            const int finding = model.finding(row);
            const auto expected = std::ranges::count_if(replay->occurrences,
                [finding, position](const Occurrence &o) { return o.finding == finding && o.time <= position; });
            QVERIFY(expected > 0);
            QCOMPARE(model.index(row, ReplayFindingsModel::CountColumn).data().toInt(), expected);
        }
    }
}

void TestReplayFindingsModel::columnsSayWhatWasFound()
{
    ReplayFindingsModel model;
    model.setReplay(threeFindings());
    model.setPosition(m_begin + 25s);
    const auto text = [&model](ReplayFindingsModel::Column column) { return model.index(0, column).data().toString(); };
    QCOMPARE(text(ReplayFindingsModel::SeverityColumn), u"High"_s);
    QCOMPARE(text(ReplayFindingsModel::TimeColumn), u"10:00:20"_s);
    QCOMPARE(text(ReplayFindingsModel::FindingTypeColumn), u"Policy:S3/BucketAnonymousAccessGranted"_s);
    QCOMPARE(text(ReplayFindingsModel::AccountColumn), u"111122223333"_s);
    const QModelIndex severity = model.index(0, ReplayFindingsModel::SeverityColumn);
    QCOMPARE(severity.data(ReplayRole::SeverityRole).toInt(), static_cast<int>(Severity::High));
    QCOMPARE(severity.data(Qt::AccessibleTextRole).toString(), u"Severity: High"_s);
    QCOMPARE(model.raisedAt(1), m_begin + 20s);
    QCOMPARE(model.findingsByTime(), (std::vector<int> {0, 1, 2}));
    QCOMPARE(model.headerData(ReplayFindingsModel::FindingTypeColumn, Qt::Horizontal).toString(), u"Finding type"_s);
}

void TestReplayFindingsModel::theLatestEventIsKnown()
{
    ReplayFindingsModel model;
    model.setReplay(threeFindings());
    const auto eventRow = [&model] { return model.index(model.rowOfFinding(0), 0).data(ReplayRole::EventRowRole).toInt(); };
    model.setPosition(m_begin + 49s);
    QCOMPARE(eventRow(), 30);
    model.setPosition(m_begin + 50s);
    QCOMPARE(eventRow(), 50);
    model.setPosition(m_begin + 12s);
    QCOMPARE(eventRow(), 10);
}

void TestReplayFindingsModel::accountsAreNamedWhenTheyAreKnown()
{
    ReplayFindingsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReplay(threeFindings());
    model.setPosition(m_begin + 99s);
    auto accounts = std::make_shared<AccountTable>();
    accounts->rows.push_back({.id = AccountId(111122223333), .name = u"ledger-prod"_s, .email = {}});
    accounts->rowById.insert(AccountId(111122223333), 0);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setAccounts(accounts);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(2, ReplayFindingsModel::AccountColumn).data().toString(), u"ledger-prod"_s);
}

void TestReplayFindingsModel::selectionStaysWithItsFinding()
{
    ReplayFindingsModel model;
    model.setReplay(threeFindings());
    model.setPosition(m_begin + 10s);
    const QPersistentModelIndex kept = model.index(0, 0);
    model.setPosition(m_begin + 99s);
    QCOMPARE(kept.row(), 2);
    QCOMPARE(kept.data(ReplayRole::FindingRole).toInt(), 0);
}

void TestReplayFindingsModel::aReplayWithoutFindingsIsEmpty()
{
    ReplayFindingsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReplay(aReplay(steadyLog(10, m_begin, 1s)));
    model.setPosition(m_begin + 99s);
    QCOMPARE(model.rowCount(), 0);
}

void TestReplayFindingsModel::takingTheReplayAwayEmptiesTheModel()
{
    ReplayFindingsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReplay(threeFindings());
    model.setPosition(m_begin + 99s);
    model.setReplay(nullptr);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.findingsByTime().empty());
}

void TestReplayFindingsModel::aRangeShowsWhatIsRaisedInIt()
{
    ReplayFindingsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReplay(threeFindings());
    model.setPosition(m_begin + 99s);
    model.setRange(TimeSpan {m_begin + 15s, m_begin + 40s});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.finding(0), 1);
    QCOMPARE(model.rowOfFinding(0), -1); // raised before it, though repeated in it
    QCOMPARE(model.rowOfFinding(2), -1); // raised as it ends
    model.setPosition(m_begin + 25s);
    QCOMPARE(model.rowCount(), 1);
    model.setPosition(m_begin + 12s);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.latestEvent(0), std::optional<qsizetype>(10)); // whether it is shown or not
    QCOMPARE(model.latestEvent(1), std::nullopt);
    model.setPosition(m_begin + 45s);
    model.setRange(TimeSpan {m_begin + 5s, m_begin + 50s});
    QCOMPARE(model.rowCount(), 3);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRange(TimeSpan {m_begin + 35s, m_begin + 100s});
    model.setPosition(m_begin + 60s); // counts of what is out of the range change without a row
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(changed.count(), 0);
    model.setRange(std::nullopt);
    QCOMPARE(model.rowCount(), 3);
}

QTEST_MAIN(TestReplayFindingsModel)
#include "tst_replayfindingsmodel.moc"

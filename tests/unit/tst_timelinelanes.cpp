// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/timelinelanes.h"

#include "support/fakeeventlog.h"

#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

const AccountId Ledger(111122223333);
const AccountId Claims(444455556666);

QStringList namesOf(const TimelineLanes &lanes)
{
    QStringList names;
    for (const TimelineLane &lane : lanes.lanes())
        names << QString::fromStdString(lane.name);
    return names;
}

} // namespace

class TestTimelineLanes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_log = std::make_unique<FakeEventLog>();
        // Ten minutes: ledger every 10 s, claims every minute, calls without a bucket at the beginning and after five minutes.
        for (int second = 0; second < 600; second += 10) {
            const Timestamp time = at("2026-11-23T14:00:00Z") + std::chrono::seconds(second);
            if (second % 300 == 0)
                m_log->append({.time = time,
                    .kind = EventKind::Management,
                    .name = "ListBuckets",
                    .bucket = "",
                    .caller = "arn:aws:iam::111122223333:role/night"});
            m_log->append(
                {.time = time, .bucket = "ledger", .account = Ledger, .accessKey = second % 20 == 0 ? "AKIA1" : "AKIA2"});
            if (second % 60 == 0)
                m_log->append({.time = time, .bucket = "claims", .account = Claims});
        }
    }

    void anEmptyLogHasNoLanes();
    void lanesAreWhatTheyAreCalled_data();
    void lanesAreWhatTheyAreCalled();
    void everyEventIsInOneLaneAndColumn_data();
    void everyEventIsInOneLaneAndColumn();
    void findingsComeFirst();
    void onlyTheSpanCounts();
    void columnsAreRoundAndNoMoreThanWanted_data();
    void columnsAreRoundAndNoMoreThanWanted();
    void ofManyLanesTheLargestAreKept();
    void rowsOfALaneAreItsEvents();
    void whoCancelsGetsNothing();

private:
    [[nodiscard]] static TimeSpan whole() { return {at("2026-11-23T14:00:00Z"), at("2026-11-23T14:10:00Z")}; }
    [[nodiscard]] TimelineLanes lanes(LaneKey key, std::vector<qsizetype> findings = {}, int columns = 100) const
    {
        return TimelineLanes(*m_log, key, whole(), findings, columns);
    }
    std::unique_ptr<FakeEventLog> m_log;
};

void TestTimelineLanes::anEmptyLogHasNoLanes()
{
    const TimelineLanes lanes(FakeEventLog(), LaneKey::Bucket, whole(), {}, 100);
    QVERIFY(lanes.lanes().empty());
    QCOMPARE(lanes.highest(), 0);
    QCOMPARE(lanes.indexOf("ledger"), -1);
    QVERIFY(TimelineLanes().lanes().empty());
}

void TestTimelineLanes::lanesAreWhatTheyAreCalled_data()
{
    QTest::addColumn<LaneKey>("key");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QList<qint64>>("events");
    QTest::newRow("buckets, and calls that name none")
        << LaneKey::Bucket << QStringList {u"ledger"_s, u"claims"_s, QString()} << QList<qint64> {60, 10, 2};
    QTest::newRow("accounts") << LaneKey::Account << QStringList {u"111122223333"_s, u"444455556666"_s} << QList<qint64> {62, 10};
    QTest::newRow("a caller with two keys is one")
        << LaneKey::Identity
        << QStringList {u"arn:aws:iam::111122223333:user/reader"_s, u"arn:aws:iam::111122223333:role/night"_s}
        << QList<qint64> {70, 2};
}

void TestTimelineLanes::lanesAreWhatTheyAreCalled()
{
    QFETCH(const LaneKey, key);
    QFETCH(const QStringList, names);
    QFETCH(const QList<qint64>, events);
    const TimelineLanes all = lanes(key);
    QCOMPARE(all.key(), key);
    QCOMPARE(namesOf(all), names);
    for (qsizetype lane = 0; lane < names.size(); ++lane) {
        QCOMPARE(all.lanes()[std::size_t(lane)].counts.total(), events[lane]);
        QCOMPARE(all.indexOf(names[lane].toStdString()), lane);
    }
}

void TestTimelineLanes::everyEventIsInOneLaneAndColumn_data()
{
    QTest::addColumn<LaneKey>("key");
    QTest::newRow("bucket") << LaneKey::Bucket;
    QTest::newRow("account") << LaneKey::Account;
    QTest::newRow("identity") << LaneKey::Identity;
}

void TestTimelineLanes::everyEventIsInOneLaneAndColumn()
{
    QFETCH(const LaneKey, key);
    const TimelineLanes all = lanes(key);
    qint64 events = 0;
    qint64 highest = 0;
    for (const TimelineLane &lane : all.lanes()) {
        EventCounts sum;
        for (const EventCounts &column : lane.columns) {
            sum = {sum.data + column.data, sum.management + column.management, sum.other + column.other};
            highest = std::max(highest, column.total());
        }
        QCOMPARE(sum, lane.counts);
        events += sum.total();
    }
    QCOMPARE(events, m_log->size());
    QCOMPARE(all.highest(), highest);
}

void TestTimelineLanes::findingsComeFirst()
{
    qsizetype claims = 0;
    while (m_log->bucket(claims) != "claims")
        ++claims;
    const TimelineLanes all = lanes(LaneKey::Bucket, {claims, claims, -1, m_log->size()});
    QCOMPARE(namesOf(all), QStringList({u"claims"_s, u"ledger"_s, QString()}));
    QCOMPARE(all.lanes()[0].findings, 2);
    QCOMPARE(all.lanes()[1].findings, 0);
    QCOMPARE(all.lanes()[0].account, Claims);
}

void TestTimelineLanes::onlyTheSpanCounts()
{
    const TimelineLanes part(
        *m_log, LaneKey::Bucket, {at("2026-11-23T14:01:00Z"), at("2026-11-23T14:02:00Z")}, std::vector<qsizetype> {}, 60);
    QCOMPARE(namesOf(part), QStringList({u"ledger"_s, u"claims"_s}));
    QCOMPARE(part.lanes()[0].counts.total(), 6);
    QCOMPARE(part.lanes()[1].counts.total(), 1);
}

void TestTimelineLanes::columnsAreRoundAndNoMoreThanWanted_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("seconds");
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("one") << 1 << 600;
    QTest::newRow("seven") << 7 << 120;
    QTest::newRow("a hundred") << 100 << 10;
    QTest::newRow("more than seconds") << 10'000 << 1;
}

void TestTimelineLanes::columnsAreRoundAndNoMoreThanWanted()
{
    QFETCH(const int, most);
    QFETCH(const int, seconds);
    const TimelineLanes all = lanes(LaneKey::Bucket, {}, most);
    QCOMPARE(all.columnDuration(), std::chrono::seconds(seconds));
    QVERIFY(std::ssize(all.lanes()[0].columns) <= most);
    if (most > 0)
        QCOMPARE(all.columnBegin(0), whole().begin);
}

void TestTimelineLanes::ofManyLanesTheLargestAreKept()
{
    FakeEventLog log;
    const Timestamp begin = whole().begin;
    std::vector<QByteArray> names;
    const std::size_t many = TimelineLanes::MostLanes + 20;
    for (std::size_t i = 0; i < many; ++i)
        names.push_back("bucket-" + QByteArray::number(qulonglong(i)));
    for (std::size_t i = 0; i < many; ++i) {
        log.append({.time = begin, .bucket = names[i].constData()});
        if (i >= 20)
            log.append({.time = begin, .bucket = names[i].constData()});
    }
    const TimelineLanes all(log, LaneKey::Bucket, whole(), {}, 10);
    QCOMPARE(all.lanes().size(), TimelineLanes::MostLanes);
    QCOMPARE(all.leftOut(), 20);
    QCOMPARE(all.eventsLeftOut(), 20);
    QCOMPARE(all.lanes().front().name, std::string("bucket-20"));
}

void TestTimelineLanes::rowsOfALaneAreItsEvents()
{
    for (const LaneKey key : {LaneKey::Bucket, LaneKey::Account, LaneKey::Identity}) {
        const TimelineLanes all = lanes(key);
        for (const TimelineLane &lane : all.lanes()) {
            const auto rows = rowsInLane(*m_log, key, lane.name, whole());
            QCOMPARE(std::ssize(rows), lane.counts.total());
            QVERIFY(std::ranges::is_sorted(rows));
        }
    }
    for (const qsizetype row : rowsInLane(*m_log, LaneKey::Bucket, "claims", whole()))
        QVERIFY(m_log->bucket(row) == "claims");
    QVERIFY(rowsInLane(*m_log, LaneKey::Bucket, "nobody's", whole()).empty());
}

void TestTimelineLanes::whoCancelsGetsNothing()
{
    const auto yes = [] { return true; };
    QVERIFY(TimelineLanes(*m_log, LaneKey::Bucket, whole(), {}, 100, yes).lanes().empty());
    QVERIFY(rowsInLane(*m_log, LaneKey::Bucket, "ledger", whole(), yes).empty());
}

QTEST_GUILESS_MAIN(TestTimelineLanes)
#include "tst_timelinelanes.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/accountid.h"
#include "base/clock.h"
#include "base/region.h"
#include "base/timestamp.h"
#include "base/whendone.h"

#include <QPromise>
#include <QSet>
#include <QTest>
#include <QThread>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

class TestBase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void readsAccountNumbers_data();
    void readsAccountNumbers();
    void accountNumbersKeepTheirZeros();
    void readsRegions_data();
    void readsRegions();
    void knowsEveryRegionOnce();
    void writesAndReadsDates_data();
    void writesAndReadsDates();
    void refusesWhatIsNoDate();
    void clockTellsTheTime();
    void whenDoneGivesTheResultInTheThreadOfTheReceiver();
    void whenDoneForgetsReceiversThatAreGone();
    void whenDoneSaysNothingOfCancelledFutures();
};

void TestBase::readsAccountNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("number"); // 0: refused
    QTest::newRow("plain") << u"412887530196"_s << qint64(412887530196);
    QTest::newRow("leading zeros") << u"000000000042"_s << qint64(42);
    QTest::newRow("largest") << u"999999999999"_s << qint64(999999999999);
    QTest::newRow("zero") << u"000000000000"_s << qint64(0);
    QTest::newRow("empty") << QString() << qint64(0);
    QTest::newRow("eleven digits") << u"41288753019"_s << qint64(0);
    QTest::newRow("thirteen digits") << u"4128875301967"_s << qint64(0);
    QTest::newRow("letter") << u"41288753019x"_s << qint64(0);
    QTest::newRow("sign") << u"-41288753019"_s << qint64(0);
    QTest::newRow("blanks") << u" 4128875301 "_s << qint64(0);
    QTest::newRow("arabic digits") << u"\u0664\u0661\u0662\u0668\u0668\u0667\u0665\u0663\u0660\u0661\u0669\u0666"_s << qint64(0);
}

void TestBase::readsAccountNumbers()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, number);
    const auto account = AccountId::parse(text);
    QCOMPARE(account.has_value(), number != 0);
    if (account) {
        QCOMPARE(account->number(), static_cast<std::uint64_t>(number));
        QCOMPARE(account->toString(), text);
    } else {
        QCOMPARE(account.error().kind, Error::Kind::BadInput);
        QVERIFY(account.error().message.contains(text));
    }
}

void TestBase::accountNumbersKeepTheirZeros()
{
    QCOMPARE(AccountId(42).toString(), u"000000000042"_s);
    QVERIFY(!AccountId().isValid());
    QVERIFY(AccountId(1) < AccountId(2));
}

void TestBase::readsRegions_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("optIn");
    QTest::newRow("Ireland") << u"eu-west-1"_s << u"Europe (Ireland)"_s << false;
    QTest::newRow("Cape Town") << u"af-south-1"_s << u"Africa (Cape Town)"_s << true;
    QTest::newRow("N. Virginia") << u"us-east-1"_s << u"US East (N. Virginia)"_s << false;
}

void TestBase::readsRegions()
{
    QFETCH(const QString, id);
    QFETCH(const QString, name);
    QFETCH(const bool, optIn);
    const auto region = Region::parse(id);
    QVERIFY(region);
    QCOMPARE(region->id(), id);
    QCOMPARE(region->name(), name);
    QCOMPARE(region->isOptIn(), optIn);
    QVERIFY(!Region::parse(id.toUpper()));
    QVERIFY(Region::parse(u"moon-1"_s).error().message.contains(u"moon-1"_s));
}

void TestBase::knowsEveryRegionOnce()
{
    QSet<QString> ids;
    QSet<QString> names;
    for (const Region region : Region::all()) {
        QCOMPARE(Region::parse(region.id()), Result<Region>(region));
        ids.insert(region.id());
        names.insert(region.name());
    }
    QCOMPARE(ids.size(), 34);
    QCOMPARE(names.size(), 34);
}

void TestBase::writesAndReadsDates_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("epoch") << qint64(0) << u"1970-01-01T00:00:00.000Z"_s;
    QTest::newRow("milliseconds") << qint64(1763908085123) << u"2025-11-23T14:28:05.123Z"_s;
}

void TestBase::writesAndReadsDates()
{
    QFETCH(const qint64, milliseconds);
    QFETCH(const QString, text);
    const Timestamp time {std::chrono::milliseconds(milliseconds)};
    QCOMPARE(toIsoString(time), text);
    QVERIFY(timestampFromIso(text) == std::optional(time));
    QCOMPARE(toEpochSeconds(time), milliseconds / 1000);
    QCOMPARE(toEpochSeconds(Timestamp(std::chrono::milliseconds(-1))), -1);
}

void TestBase::refusesWhatIsNoDate()
{
    QVERIFY(!timestampFromIso(u"yesterday"_s));
    QVERIFY(!timestampFromIso(QString()));
    QVERIFY(timestampFromIso(u"2026-01-01T02:00:00+02:00"_s) == timestampFromIso(u"2026-01-01T00:00:00Z"_s));
}

void TestBase::clockTellsTheTime()
{
    const SystemClock clock;
    const Timestamp first = clock.now();
    QVERIFY(first > *timestampFromIso(u"2020-01-01T00:00:00Z"_s));
    QVERIFY(clock.now() >= first);
}

void TestBase::whenDoneGivesTheResultInTheThreadOfTheReceiver()
{
    QPromise<int> promise;
    promise.start();
    QObject receiver;
    int result = 0;
    QThread *where = nullptr;
    whenDone(promise.future(), &receiver, [&](int value) {
        result = value;
        where = QThread::currentThread();
    });
    const std::unique_ptr<QThread> thread(QThread::create([&promise] {
        promise.addResult(42);
        promise.finish();
    }));
    thread->start();
    QVERIFY(QTest::qWaitFor([&result] { return result == 42; }));
    QCOMPARE(where, QThread::currentThread());
    QVERIFY(thread->wait());
}

void TestBase::whenDoneForgetsReceiversThatAreGone()
{
    QPromise<int> promise;
    promise.start();
    bool called = false;
    {
        QObject receiver;
        whenDone(promise.future(), &receiver, [&called](int) { called = true; });
    }
    promise.addResult(1);
    promise.finish();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestBase::whenDoneSaysNothingOfCancelledFutures()
{
    QObject receiver;
    bool called = false;
    QPromise<int> promise;
    promise.start();
    whenDone(promise.future(), &receiver, [&called](int) { called = true; });
    promise.future().cancel();
    promise.finish();
    QVERIFY(QTest::qWaitFor([&receiver] { return receiver.children().isEmpty(); })); // the watcher went
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"

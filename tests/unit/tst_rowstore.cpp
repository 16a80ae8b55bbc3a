// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/rowstore.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace bucketwatch;

namespace {

constexpr qint64 Count = 300'000; // several writes, and no whole number of them

EventRow rowOf(qint64 number)
{
    EventRow row;
    row.time = 7 * number;
    row.place = std::uint64_t(number);
    return row;
}

bool areAllThere(const RowStore &store)
{
    const auto rows = store.rows();
    if (std::ssize(rows) != Count)
        return false;
    for (qint64 number = 0; number < Count; ++number) {
        const EventRow &row = rows[size_t(number)];
        if (row.time != 7 * number || row.place != std::uint64_t(number))
            return false;
    }
    return true;
}

Result<void> fill(RowStore &store, qint64 maxInMemory)
{
    return store.reserve(Count + 1000, maxInMemory).and_then([&store] { // duplicates are not appended
        for (qint64 number = 0; number < Count; ++number)
            store.append(rowOf(number));
        return store.finish();
    });
}

/// Of this process, of files: in kB, as the system says.
qint64 mappedKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    qint64 sum = 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("RssFile:") || line.startsWith("RssShmem:"))
            sum += line.simplified().split(' ')[1].toLongLong();
    }
    return sum;
}

} // namespace

class RowStoreTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasTheRowsItWasGiven_data()
    {
        QTest::addColumn<qint64>("maxInMemory");
        QTest::newRow("in memory") << 2 * Count;
        QTest::newRow("in a temporary file") << qint64(1000);
    }

    void hasTheRowsItWasGiven()
    {
        QFETCH(const qint64, maxInMemory);
        RowStore store;
        QVERIFY(fill(store, maxInMemory).has_value());
        const RowStore moved = std::move(store); // as into a log
        QVERIFY(areAllThere(moved));
        moved.release(0, Count);
        QVERIFY(areAllThere(moved));
    }

    void letsGoOfMemoryThatItIsDoneWith()
    {
        RowStore store;
        QVERIFY(fill(store, 1000).has_value());
        QVERIFY(areAllThere(store));
        const qint64 before = mappedKilobytes();
        store.release(0, Count);
        QVERIFY2(mappedKilobytes() < before - Count * qint64(sizeof(EventRow)) / 1024 / 2, qPrintable(QString::number(before)));
    }

    void isWithoutRowsWhenThereAreNone()
    {
        RowStore store;
        QVERIFY(store.reserve(0, 1000).has_value());
        QVERIFY(store.finish().has_value());
        QVERIFY(store.rows().empty());
    }
};

QTEST_GUILESS_MAIN(RowStoreTest)
#include "tst_rowstore.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/shownrange.h"

#include <QTest>

#include <algorithm>
#include <deque>

using namespace bucketwatch;

class TestShownRange final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsCountFromTheEnd();
    void changesLeadFromAnyRangeToAnyOther();
    void aStepIsOneChange();
};

void TestShownRange::rowsCountFromTheEnd()
{
    const ShownRange range {3, 7};
    QCOMPARE(range.count(), 4);
    QCOMPARE(range.at(0), 6);
    QCOMPARE(range.at(3), 3);
    QCOMPARE(range.rowOf(6), 0);
    QCOMPARE(range.rowOf(3), 3);
    QCOMPARE(range.rowOf(2), -1);
    QCOMPARE(range.rowOf(7), -1);
}

void TestShownRange::changesLeadFromAnyRangeToAnyOther()
{
    constexpr int Most = 6;
    const auto rowsOf = [](ShownRange range) {
        std::deque<qsizetype> rows;
        for (int row = 0; row < range.count(); ++row)
            rows.push_back(range.at(row));
        return rows;
    };
    for (int code = 0; code < Most * Most * Most * Most; ++code) {
        const ShownRange from {code % Most, code / Most % Most};
        const ShownRange to {code / Most / Most % Most, code / Most / Most / Most};
        if (from.first > from.end || to.first > to.end)
            continue;
        ShownRange now = from;
        std::deque<qsizetype> rows = rowsOf(from);
        for (const RowsChange &change : from.changesTo(to)) {
            QVERIFY(change.firstRow <= change.lastRow);
            if (change.isInsertion) {
                // A view asks for what came after it was told, at the rows that it was told.
                std::deque<qsizetype> come;
                for (int row = change.firstRow; row <= change.lastRow; ++row)
                    come.push_back(change.after.at(row));
                rows.insert(rows.begin() + change.firstRow, come.begin(), come.end());
            } else {
                QVERIFY(change.lastRow < now.count());
                rows.erase(rows.begin() + change.firstRow, rows.begin() + change.lastRow + 1);
            }
            now = change.after;
            QVERIFY(rows == rowsOf(now));
        }
        QCOMPARE(now.count(), to.count());
        QVERIFY(rows == rowsOf(to));
    }
}

void TestShownRange::aStepIsOneChange()
{
    QCOMPARE((ShownRange {0, 5}).changesTo({0, 9}).size(), 1U);
    QCOMPARE((ShownRange {0, 5}).changesTo({0, 2}).size(), 1U);
    QCOMPARE((ShownRange {0, 5}).changesTo({2, 7}).size(), 2U);
    QCOMPARE((ShownRange {0, 5}).changesTo({0, 5}).size(), 0U);
    QCOMPARE((ShownRange {}).changesTo({40, 50}).size(), 1U);
}

QTEST_APPLESS_MAIN(TestShownRange)
#include "tst_shownrange.moc"

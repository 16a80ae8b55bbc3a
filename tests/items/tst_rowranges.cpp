// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/rowranges.h"

#include <QTest>

using namespace bucketwatch;

class TestRowRanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noRowsAreNoRanges() { QVERIFY(rowRanges({}).empty()); }
    void neighboursAreOneRange() { QCOMPARE(rowRanges({1, 2, 3, 7, 9, 10}), (std::vector<RowRange> {{1, 3}, {7, 7}, {9, 10}})); }
    void tooManyRangesBecomeOne()
    {
        std::vector<int> rows;
        for (int row = 0; row < MaxRowRanges; ++row)
            rows.push_back(row * 2);
        QCOMPARE(rowRanges(rows).size(), std::size_t(MaxRowRanges));
        rows.push_back(1000);
        QCOMPARE(rowRanges(rows), (std::vector<RowRange> {{0, 1000}}));
    }
};

QTEST_GUILESS_MAIN(TestRowRanges)
#include "tst_rowranges.moc"

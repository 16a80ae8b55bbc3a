// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/whatifscale.h"

#include <QTest>

using namespace bucketwatch;

/// Axes and names of the chart in the What-if explorer.
class TestWhatIfScale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void axesEndAtRoundNumbers_data()
    {
        QTest::addColumn<double>("most");
        QTest::addColumn<double>("end");
        QTest::newRow("nothing") << 0.0 << 4.0;
        QTest::newRow("few") << 4.0 << 4.0;
        QTest::newRow("five") << 5.0 << 8.0;
        QTest::newRow("82") << 82.0 << 100.0;
        QTest::newRow("100") << 100.0 << 100.0;
        QTest::newRow("4324") << 4324.0 << 8000.0;
        QTest::newRow("9001") << 9001.0 << 10000.0;
        QTest::newRow("a million") << 1e6 << 1e6;
    }
    void axesEndAtRoundNumbers()
    {
        QFETCH(double, most);
        QFETCH(double, end);
        QCOMPARE(axisEnd(most, 4), end);
    }

    void namesKeepClearOfEachOther_data()
    {
        QTest::addColumn<std::vector<QPointF>>("dots");
        QTest::newRow("apart") << std::vector<QPointF> {{60, 200}, {200, 120}, {330, 60}};
        QTest::newRow("at one place") << std::vector<QPointF> {{200, 120}, {200, 120}};
        QTest::newRow("close together") << std::vector<QPointF> {{200, 120}, {206, 118}, {212, 112}};
        QTest::newRow("in corners") << std::vector<QPointF> {{0, 0}, {400, 0}, {0, 240}, {400, 240}};
    }
    void namesKeepClearOfEachOther()
    {
        QFETCH(std::vector<QPointF>, dots);
        const QRectF bounds(0, 0, 400, 240);
        const auto labels = placedLabels(dots, std::vector<QSizeF>(dots.size(), {90, 16}), bounds, 8);
        QCOMPARE(labels.size(), dots.size());
        for (std::size_t i = 0; i < labels.size(); ++i) {
            QVERIFY(bounds.contains(labels[i]));
            QCOMPARE(labels[i].size(), QSizeF(90, 16));
            for (std::size_t other = 0; other < i; ++other)
                QVERIFY(!labels[i].intersects(labels[other]));
            for (const QPointF &dot : dots)
                QVERIFY(!labels[i].contains(dot));
        }
    }

    void aNameIsNearItsDot()
    {
        const auto labels = placedLabels({{200, 120}}, {{90, 16}}, {0, 0, 400, 240}, 8);
        QVERIFY(labels.front().bottom() < 120);
        QVERIFY(labels.front().bottom() > 100);
        QCOMPARE(labels.front().center().x(), 200.0);
    }
};

QTEST_GUILESS_MAIN(TestWhatIfScale)
#include "tst_whatifscale.moc"

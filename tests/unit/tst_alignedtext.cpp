// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/alignedtext.h"

#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

class TestAlignedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreAligned_data()
    {
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("no rows") << QList<QStringList>() << QStringList();
        QTest::newRow("one cell") << QList<QStringList> {{u"a"_s}} << QStringList {u"a"_s};
        QTest::newRow("widest cell decides") << QList<QStringList> {{u"a"_s, u"b"_s}, {u"long"_s, u"c"_s}}
                                             << QStringList {u"a     b"_s, u"long  c"_s};
        QTest::newRow("empty at the beginning") << QList<QStringList> {{u""_s, u"b"_s}, {u"+"_s, u"c"_s}}
                                                << QStringList {u"   b"_s, u"+  c"_s};
        QTest::newRow("empty at the end") << QList<QStringList> {{u"a"_s, u"b"_s}, {u"c"_s, u""_s}}
                                          << QStringList {u"a  b"_s, u"c"_s};
    }
    void columnsAreAligned()
    {
        QFETCH(QList<QStringList>, rows);
        QFETCH(QStringList, lines);
        QCOMPARE(alignedLines({rows.begin(), rows.end()}), lines);
    }
};

QTEST_GUILESS_MAIN(TestAlignedText)

#include "tst_alignedtext.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/chunkedbody.h"

#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

class TestChunkedBody : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsBehindTheLastChunk_data();
    void endsBehindTheLastChunk();
};

void TestChunkedBody::endsBehindTheLastChunk_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("isComplete");
    QTest::addColumn<bool>("isMalformed");
    QTest::newRow("nothing in it") << "0\r\n\r\nGET"_ba << 5 << true << false;
    QTest::newRow("two chunks") << "5\r\nhello\r\n0a\r\n0123456789\r\n000\r\n\r\nGET"_ba << 33 << true << false;
    QTest::newRow("line ends in it") << "4\r\n\r\n\r\n\r\n0\r\n\r\n"_ba << 14 << true << false;
    QTest::newRow("an extension") << "1;a=\"b\"\r\nx\r\n0\r\n\r\n"_ba << 17 << true << false;
    QTest::newRow("half a chunk") << "5\r\nhel"_ba << 6 << false << false;
    QTest::newRow("no last line") << "0\r\n"_ba << 3 << false << false;
    QTest::newRow("no size") << "\r\n0\r\n\r\n"_ba << 1 << false << true;
    QTest::newRow("no size again") << "1\r\nx\r\n\r\n"_ba << 7 << false << true;
    QTest::newRow("a prefix") << "0x1\r\nx\r\n"_ba << 2 << false << true;
    QTest::newRow("a sign") << "+1\r\nx\r\n"_ba << 1 << false << true;
    QTest::newRow("a space") << "1 \r\nx\r\n"_ba << 2 << false << true;
    QTest::newRow("no carriage return") << "1\nx\n0\n\n"_ba << 2 << false << true;
    QTest::newRow("no line feed") << "1\rx"_ba << 3 << false << true;
    QTest::newRow("no line feed in an extension") << "1;a\nx"_ba << 4 << false << true;
    QTest::newRow("beyond 64 bits") << "FFFFFFFFFFFFFFFF\r\n"_ba << 16 << false << true;
    QTest::newRow("more than it says") << "1\r\nxy\r\n"_ba << 5 << false << true;
    QTest::newRow("a trailer") << "0\r\nA: b\r\n\r\n"_ba << 4 << false << true;
}

void TestChunkedBody::endsBehindTheLastChunk()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, size);
    QFETCH(bool, isComplete);
    QFETCH(bool, isMalformed);
    ChunkedBody whole;
    QCOMPARE(whole.take(bytes), size);
    QCOMPARE(whole.isComplete(), isComplete);
    QCOMPARE(whole.isMalformed(), isMalformed);
    ChunkedBody pieces;
    qsizetype taken = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        taken += pieces.take(QByteArrayView(bytes).sliced(i, 1));
    QCOMPARE(taken, size);
    QCOMPARE(pieces.isComplete(), isComplete);
    QCOMPARE(pieces.isMalformed(), isMalformed);
}

QTEST_GUILESS_MAIN(TestChunkedBody)
#include "tst_chunkedbody.moc"

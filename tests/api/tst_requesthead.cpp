// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/requesthead.h"

#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

enum class End { Complete, Malformed, Open };

End endOf(const RequestHead &head)
{
    return head.isComplete() ? End::Complete : head.isMalformed() ? End::Malformed : End::Open;
}

} // namespace

class TestRequestHead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsWhereTheServerEndsIt_data();
    void endsWhereTheServerEndsIt();
    void tellsHowLongTheBodyIs_data();
    void tellsHowLongTheBodyIs();
    void keepsTheTargetAsItCame_data();
    void keepsTheTargetAsItCame();
};

void TestRequestHead::endsWhereTheServerEndsIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("size");
    QTest::addColumn<End>("end");
    QTest::newRow("as HTTP says") << "GET / HTTP/1.1\r\nA: b\r\n\r\nbody"_ba << 24 << End::Complete;
    QTest::newRow("no fields") << "GET / HTTP/1.1\r\n\r\nbody"_ba << 18 << End::Complete;
    QTest::newRow("no carriage returns") << "GET / HTTP/1.1\nA: b\n\nbody"_ba << 21 << End::Complete;
    QTest::newRow("empty lines before") << "\r\n\r\n\n GET / HTTP/1.1\r\n\r\nbody"_ba << 24 << End::Complete;
    QTest::newRow("HTTP/1.0") << "\r\nGET / HTTP/1.0\r\nA: b\r\n\r\nbody"_ba << 26 << End::Complete;
    QTest::newRow("white space only") << "\r\n\r\n\r\n\r\n"_ba << 8 << End::Open;
    QTest::newRow("half a line") << "GET / HTTP/1.1\r\nA: "_ba << 19 << End::Open;
    QTest::newRow("two carriage returns") << "GET / HTTP/1.1\n\r\r\nA: b"_ba << 18 << End::Malformed;
    QTest::newRow("a carriage return in a value") << "GET / HTTP/1.1\nA: b\rc\n\n"_ba << 22 << End::Malformed;
    QTest::newRow("no version") << "GET /\r\n\r\n"_ba << 7 << End::Malformed;
    QTest::newRow("another version") << "GET / HTTP/1.2\r\n\r\n"_ba << 16 << End::Malformed;
    QTest::newRow("a space in the target") << "GET /a b HTTP/1.1\r\n\r\n"_ba << 19 << End::Malformed;
    QTest::newRow("two spaces") << "GET  / HTTP/1.1\r\n\r\n"_ba << 17 << End::Malformed;
    QTest::newRow("a method that is none") << "G(T / HTTP/1.1\r\n\r\n"_ba << 16 << End::Malformed;
    QTest::newRow("no host in an address") << "GET http:///a HTTP/1.1\r\n\r\n"_ba << 24 << End::Malformed;
    QTest::newRow("no name") << "GET / HTTP/1.1\r\n: b\r\n\r\n"_ba << 21 << End::Malformed;
    QTest::newRow("a hundred fields") << "GET / HTTP/1.1\n" + "A:b\n"_ba.repeated(100) + "\n" << 416 << End::Complete;
    QTest::newRow("one more") << "GET / HTTP/1.1\n" + "A:b\n"_ba.repeated(101) + "\n" << 419 << End::Malformed;
}

void TestRequestHead::endsWhereTheServerEndsIt()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, size);
    QFETCH(End, end);
    RequestHead whole;
    QCOMPARE(whole.take(bytes), size);
    QCOMPARE(endOf(whole), end);
    RequestHead pieces;
    qsizetype taken = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        taken += pieces.take(QByteArrayView(bytes).sliced(i, 1));
    QCOMPARE(taken, size);
    QCOMPARE(endOf(pieces), end);
    QCOMPARE(pieces.isHttp10(), whole.isHttp10());
    QCOMPARE(whole.isHttp10(), bytes.contains("HTTP/1.0"));
}

void TestRequestHead::tellsHowLongTheBodyIs_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<End>("end");
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<bool>("isChunked");
    const auto malformed = [](const char *name, const QByteArray &fields) {
        QTest::newRow(name) << fields << End::Malformed << qsizetype(0) << false;
    };
    QTest::newRow("none") << ""_ba << End::Complete << qsizetype(0) << false;
    QTest::newRow("zero") << "Content-Length: 0\r\n"_ba << End::Complete << qsizetype(0) << false;
    QTest::newRow("some") << "content-length:\t42 \r\n"_ba << End::Complete << qsizetype(42) << false;
    QTest::newRow("the longest") << "Content-Length: 999999999999999999\r\n"_ba << End::Complete << qsizetype(999999999999999999)
                                 << false;
    QTest::newRow("chunks") << "Transfer-Encoding: Chunked\r\n"_ba << End::Complete << qsizetype(0) << true;
    malformed("too long", "Content-Length: 1000000000000000000\r\n");
    malformed("nothing", "Content-Length:\r\n");
    malformed("a list", "Content-Length: 1, 1\r\n");
    malformed("hexadecimal", "Content-Length: 0x10\r\n");
    malformed("two", "Content-Length: 1\r\ncontent-length: 1\r\n");
    malformed("chunks twice", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n");
    malformed("another coding first", "Transfer-Encoding: gzip, chunked\r\n");
    malformed("another coding", "Transfer-Encoding: identity\r\n");
    malformed("both", "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n");
    malformed("both the other way round", "Transfer-Encoding: chunked\r\nContent-Length: 1\r\n");
}

void TestRequestHead::tellsHowLongTheBodyIs()
{
    QFETCH(QByteArray, fields);
    QFETCH(End, end);
    QFETCH(qsizetype, length);
    QFETCH(bool, isChunked);
    RequestHead head;
    const QByteArray bytes = "POST / HTTP/1.1\r\n" + fields + "\r\n";
    QVERIFY(head.take(bytes) <= bytes.size());
    QCOMPARE(endOf(head), end);
    if (end == End::Complete) {
        QCOMPARE(head.contentLength(), length);
        QCOMPARE(head.isChunked(), isChunked);
    }
}

void TestRequestHead::keepsTheTargetAsItCame_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("authority");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("a path") << "/a%2Fb"_ba << ""_ba << "/a%2Fb"_ba << ""_ba;
    QTest::newRow("a query") << "/a?b=/c?d"_ba << ""_ba << "/a"_ba << "b=/c?d"_ba;
    QTest::newRow("a fragment") << "/a?b#c?d"_ba << ""_ba << "/a"_ba << "b"_ba;
    QTest::newRow("two slashes") << "//a/b"_ba << ""_ba << "//a/b"_ba << ""_ba;
    QTest::newRow("everything") << "*"_ba << ""_ba << "*"_ba << ""_ba;
    QTest::newRow("an address") << "http://a:1/b?c"_ba << "a:1"_ba << "/b"_ba << "c"_ba;
    QTest::newRow("an address without a path") << "http://a:1?c"_ba << "a:1"_ba << "/"_ba << "c"_ba;
    QTest::newRow("an address with a name") << "http://localhost:1@a/"_ba << "localhost:1@a"_ba << "/"_ba << ""_ba;
    QTest::newRow("a host") << "a:1"_ba << "a:1"_ba << "/"_ba << ""_ba;
}

void TestRequestHead::keepsTheTargetAsItCame()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, authority);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, query);
    RequestHead head;
    const QByteArray bytes = "BREW " + target + " HTTP/1.1\r\n\r\n";
    QCOMPARE(head.take(bytes), bytes.size());
    QVERIFY(head.isComplete());
    QCOMPARE(head.method(), "BREW"_ba);
    QCOMPARE(head.authority(), authority);
    QCOMPARE(head.path(), path);
    QCOMPARE(head.query(), query);
}

QTEST_GUILESS_MAIN(TestRequestHead)
#include "tst_requesthead.moc"

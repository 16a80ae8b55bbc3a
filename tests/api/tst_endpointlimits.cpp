// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/filelimit.h"
#include "support/servedsimulation.h"

#include <QElapsedTimer>
#include <QTcpSocket>

#include <algorithm>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The limits of the product with shorter times, so that nobody waits.
EndpointOptions quickOptions()
{
    EndpointOptions options;
    options.limits.requestTime = 1'500ms;
    options.limits.idleTime = 2'000ms;
    return options;
}

constexpr int PatienceMs = 20'000;

} // namespace

/// Clients that want too much, and the good ones beside them.
class TestEndpointLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_served.port != 0);
        allowOpenFiles(4096);
    }
    void init() { QTest::failOnWarning(); }
    void cleanup() { goodRequestsAreAnsweredSoon(); }

    void takesRequestsUpToTheLimits_data();
    void takesRequestsUpToTheLimits();
    void endsRequestsBeyondTheLimits_data();
    void endsRequestsBeyondTheLimits();
    void endsConnectionsThatTakeTheirTime_data();
    void endsConnectionsThatTakeTheirTime();
    void keepsConnectionsThatAreInUse();
    void idleConnectionsEndAfterTheirTime();
    void aThousandConnectionsAreEnough();
    void manyLargeRequestsAtOnceAreTooMuch();
    void whoDoesNotReadGetsNoMore();
    void twoHundredClientsAtOnceAreAllAnswered();
    void aBadRequestLineEndsTheConnection_data();
    void aBadRequestLineEndsTheConnection();
    void aRequestWithoutACertainEndIsTheLast_data();
    void aRequestWithoutACertainEndIsTheLast();
    void aBodyInChunksIsTaken_data();
    void aBodyInChunksIsTaken();
    void theHeaderAloneIsAnsweredWithoutABody();
    void otherAddressesOfThisMachineAreRefused();
    void closesWhenTheClientSaysSo();
    void http10IsAnsweredAndClosed_data();
    void http10IsAnsweredAndClosed();
    void aWebSocketEndsTheConnection();
    void theProgramHasTheLimitsThatItStates();

private:
    [[nodiscard]] SignedClient client() { return SignedClient(m_served.port, m_served.credentials(Administrator)); }
    [[nodiscard]] std::unique_ptr<QTcpSocket> connected() const;
    /// The milliseconds until the endpoint ended the connection; -1 when it did not.
    [[nodiscard]] static qint64 ended(QTcpSocket &socket, int withinMs = PatienceMs);
    /// The next answer; its status is 0 when none came.
    [[nodiscard]] static HttpReply replyFrom(QTcpSocket &socket);
    [[nodiscard]] QByteArray head(const QByteArray &more) const;
    void goodRequestsAreAnsweredSoon();

    ServedSimulation m_served {quickOptions()};
};

std::unique_ptr<QTcpSocket> TestEndpointLimits::connected() const
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress::LocalHost, m_served.port);
    socket->waitForConnected(PatienceMs);
    return socket;
}

qint64 TestEndpointLimits::ended(QTcpSocket &socket, int withinMs)
{
    QElapsedTimer timer;
    timer.start();
    while (socket.state() != QAbstractSocket::UnconnectedState && timer.elapsed() < withinMs) {
        socket.waitForDisconnected(50);
        socket.readAll();
    }
    return socket.state() == QAbstractSocket::UnconnectedState ? timer.elapsed() : -1;
}

HttpReply TestEndpointLimits::replyFrom(QTcpSocket &socket)
{
    QByteArray received;
    while (socket.bytesAvailable() > 0 || socket.waitForReadyRead(PatienceMs)) {
        received += socket.readAll();
        if (auto reply = takeReply(received))
            return *std::move(reply);
    }
    return {};
}

QByteArray TestEndpointLimits::head(const QByteArray &more) const
{
    return "POST /detector HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_served.port) + "\r\n" + more;
}

/// The middle one of some requests does not wait for the clients that are in the way; how fast it is, the benchmark tells.
void TestEndpointLimits::goodRequestsAreAnsweredSoon()
{
    constexpr qint64 Soon = 500; // ms; a tenth of the time that a request may take to arrive
    SignedClient good = client();
    std::vector<qint64> times;
    for (int i = 0; i < 9; ++i) {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(good.send({"GET", "/detector"}).status, 200);
        times.push_back(timer.elapsed());
    }
    std::ranges::nth_element(times, times.begin() + 4);
    QVERIFY2(times[4] < Soon, qPrintable(u"%1 ms"_s.arg(times[4])));
}

void TestEndpointLimits::takesRequestsUpToTheLimits_data()
{
    QTest::addColumn<int>("bodyBytes");
    QTest::addColumn<int>("headerBytes");
    QTest::newRow("body of 1 MiB") << 1024 * 1024 << 0;
    QTest::newRow("header of 63 KiB") << 2 << 63 * 1024;
    QTest::newRow("both") << 1024 * 1024 << 63 * 1024;
}

void TestEndpointLimits::takesRequestsUpToTheLimits()
{
    QFETCH(int, bodyBytes);
    QFETCH(int, headerBytes);
    ClientRequest request {"POST", "/detector/12abc", {}, "{}" + QByteArray(bodyBytes - 2, ' ')};
    if (headerBytes > 0) // in lines of a length that HTTP libraries take
        for (int left = headerBytes; left > 0; left -= 4096)
            request.headers.push_back({"X-Filler-" + QByteArray::number(left), QByteArray(qMin(left, 4096) - 20, 'x')});
    const HttpReply reply = client().send(request);
    QCOMPARE(reply.status, 400); // not the caller's detector; but it was read as a whole, or its signature would not match
    QVERIFY2(reply.body.contains("not owned by the current account"), reply.body.constData());
}

void TestEndpointLimits::endsRequestsBeyondTheLimits_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("repeated");
    const QByteArray block(16 * 1024, 'x');
    QTest::newRow("a body with its length") << head("Content-Length: 419430400\r\n\r\n") << block;
    QTest::newRow("a body in chunks") << head("Transfer-Encoding: chunked\r\n\r\n") << QByteArray("4000\r\n" + block + "\r\n");
    QTest::newRow("a long line in the header") << head("X-Long: ") << block;
    QTest::newRow("many lines in the header") << head("") << "X-Line: 1234567890\r\n"_ba.repeated(500);
    QTest::newRow("a long request line") << "GET /"_ba << block;
    QTest::newRow("no HTTP at all") << block << block;
}

void TestEndpointLimits::endsRequestsBeyondTheLimits()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, repeated);
    const auto socket = connected();
    socket->write(begin);
    qint64 written = begin.size();
    while (socket->state() == QAbstractSocket::ConnectedState && written < 16 * 1024 * 1024) {
        socket->write(repeated);
        written += repeated.size();
        socket->waitForBytesWritten(1000);
    }
    QVERIFY(ended(*socket) >= 0);
    QVERIFY2(written < 8 * 1024 * 1024, qPrintable(QString::number(written))); // what the kernel buffers comes on top
}

void TestEndpointLimits::endsConnectionsThatTakeTheirTime_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<bool>("dripping");
    QTest::newRow("nothing is sent") << ""_ba << false;
    QTest::newRow("half a request line") << "GET /det"_ba << false;
    QTest::newRow("a header without an end") << head("") << false;
    QTest::newRow("a body that stays away") << head("Content-Length: 10\r\n\r\n") << false;
    QTest::newRow("a header drop by drop") << head("X-Slow: ") << true;
    QTest::newRow("a body drop by drop") << head("Content-Length: 100000\r\n\r\n") << true;
}

void TestEndpointLimits::endsConnectionsThatTakeTheirTime()
{
    QFETCH(QByteArray, begin);
    QFETCH(bool, dripping);
    const auto socket = connected();
    socket->write(begin);
    QElapsedTimer timer;
    timer.start();
    while (dripping && socket->state() == QAbstractSocket::ConnectedState && timer.elapsed() < PatienceMs) {
        socket->write("x");
        socket->waitForDisconnected(20);
    }
    QVERIFY(ended(*socket) >= 0);
    QVERIFY2(timer.elapsed() >= 1'200, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(timer.elapsed() < PatienceMs, "it lasted as long as anybody waited");
}

void TestEndpointLimits::keepsConnectionsThatAreInUse()
{
    const auto socket = connected();
    SignedClient signer = client();
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 4'500) { // longer than all limits together
        socket->write(toBytes(signer.sign({"GET", "/detector"})));
        QByteArray received;
        while (!takeReply(received)) {
            QVERIFY(socket->waitForReadyRead(PatienceMs));
            received += socket->readAll();
        }
        QVERIFY(!socket->waitForDisconnected(300));
    }
}

void TestEndpointLimits::idleConnectionsEndAfterTheirTime()
{
    const auto socket = connected();
    socket->write(toBytes(client().sign({"GET", "/detector"})));
    QVERIFY(socket->waitForReadyRead(PatienceMs));
    const qint64 time = ended(*socket);
    QVERIFY2(time >= 1'600, qPrintable(QString::number(time)));
}

void TestEndpointLimits::aThousandConnectionsAreEnough()
{
    const ServedSimulation served; // half-open connections must stay while we count them
    const auto connect = [&served] {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, served.port);
        return socket;
    };
    SignedClient good(served.port, served.credentials(Administrator));
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 999; ++i) {
        sockets.push_back(connect());
        QVERIFY(sockets.back()->waitForConnected(PatienceMs));
    }
    QCOMPARE(good.send({"GET", "/detector"}).status, 200); // the thousandth, gone again
    sockets.push_back(connect());
    QVERIFY(sockets.back()->waitForConnected(PatienceMs));
    const auto tooMany = connect();
    QVERIFY(tooMany->waitForConnected(PatienceMs));
    QVERIFY(ended(*tooMany) >= 0);
    sockets.resize(500);
    QVERIFY(QTest::qWaitFor([&] { return good.send({"GET", "/detector"}).status == 200; }));
}

void TestEndpointLimits::manyLargeRequestsAtOnceAreTooMuch()
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 40; ++i) {
        sockets.push_back(connected());
        sockets.back()->write(head("Content-Length: 1000000\r\n\r\n") + QByteArray(900'000, 'x'));
        while (sockets.back()->bytesToWrite() > 0 && sockets.back()->waitForBytesWritten(1000)) { }
    }
    // All of them end: some because together they were too large, the others because they did not go on.
    for (const auto &socket : sockets)
        QVERIFY(ended(*socket) >= 0);
}

void TestEndpointLimits::whoDoesNotReadGetsNoMore()
{
    const auto socket = connected();
    socket->setReadBufferSize(1024);
    const QByteArray request = toBytes(client().sign({"GET", "/detector/12abc/member"}));
    qint64 written = 0;
    while (socket->state() == QAbstractSocket::ConnectedState && written < 200 * 1024 * 1024) {
        socket->write(request.repeated(50));
        written += request.size() * 50;
        if (!socket->waitForBytesWritten(2000))
            break; // the endpoint reads no more of it
    }
    QVERIFY(ended(*socket) >= 0);
}

void TestEndpointLimits::twoHundredClientsAtOnceAreAllAnswered()
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 200; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress::LocalHost, m_served.port);
        QVERIFY(sockets.back()->waitForConnected(PatienceMs));
    }
    const QByteArray request = toBytes(client().sign({"GET", "/detector"}));
    for (const auto &socket : sockets) {
        socket->write(request);
        socket->flush();
    }
    for (const auto &socket : sockets) {
        QCOMPARE(replyFrom(*socket).status, 200);
    }
}

void TestEndpointLimits::aBadRequestLineEndsTheConnection_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("words") << "hello\r\n\r\n"_ba;
    QTest::newRow("TLS") << QByteArray::fromHex("16030100c8010000c403031c5a8b0d0a0d0a");
    QTest::newRow("zeros") << QByteArray(100, '\0') + "\r\n\r\n";
    QTest::newRow("a negative length") << head("Content-Length: -1\r\n\r\n");
    QTest::newRow("a length that is none") << head("Content-Length: many\r\n\r\n");
    QTest::newRow("a length beyond 64 bits") << head("Content-Length: 99999999999999999999999\r\n\r\n");
    QTest::newRow("a chunk that is none") << head("Transfer-Encoding: chunked\r\n\r\nxyz\r\n");
    QTest::newRow("HTTP/2") << "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"_ba;
}

void TestEndpointLimits::aBadRequestLineEndsTheConnection()
{
    QFETCH(QByteArray, bytes);
    const auto socket = connected();
    socket->write(bytes);
    QVERIFY(ended(*socket) >= 0);
}

void TestEndpointLimits::aRequestWithoutACertainEndIsTheLast_data()
{
    QTest::addColumn<QByteArray>("request");
    const QByteArray next = "GET /detector HTTP/1.1\r\n\r\n";
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    QTest::newRow("two lengths") << head("Content-Length: 1\r\nContent-Length: 200\r\n\r\na" + next);
    QTest::newRow("one length twice") << head("Content-Length: 1\r\nContent-Length: 1\r\n\r\na" + next);
    QTest::newRow("a length beyond 64 bits") << head("Content-Length: 99999999999999999999\r\n\r\n" + next);
    QTest::newRow("a negative length") << head("Content-Length: -5\r\n\r\n" + next);
    QTest::newRow("a length with a sign") << head("Content-Length: +5\r\n\r\n" + next);
    QTest::newRow("a length and chunks") << head("Content-Length: 4\r\n" + chunked + "\r\n0\r\n\r\n" + next);
    QTest::newRow("another coding") << head("Transfer-Encoding: gzip\r\n\r\n" + next);
    QTest::newRow("two codings") << head("Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n" + next);
    QTest::newRow("chunks in HTTP/1.0") << head(chunked + "\r\n0\r\n\r\n" + next).replace("HTTP/1.1\r\nHost", "HTTP/1.0\r\nHost");
    QTest::newRow("a chunk beyond 64 bits") << head(chunked + "\r\nFFFFFFFFFFFFFFFF\r\n" + next);
    QTest::newRow("a chunk that is none") << head(chunked + "\r\nxyz\r\n" + next);
    QTest::newRow("a chunk that is longer") << head(chunked + "\r\n1\r\n{}\r\n0\r\n\r\n" + next);
    QTest::newRow("a trailer") << head(chunked + "\r\n0\r\nA: b\r\n\r\n" + next);
    QTest::newRow("a line without a colon") << head("Content-Length: 5\r\nnothing\r\n\r\n" + next);
    QTest::newRow("a name with a space") << head("Content-Length : 5\r\n\r\n" + next);
    QTest::newRow("a folded line") << head("Content-Length: 5\r\n 0\r\n\r\n" + next);
    QTest::newRow("a NUL") << head("X-Zero: "_ba + '\0' + "\r\nContent-Length: 5\r\n\r\n" + next);
    QTest::newRow("more lines than Qt reads") << head("X-Line: 1\r\n"_ba.repeated(200) + "Content-Length: 5\r\n\r\n" + next);
    QTest::newRow("four words") << "GET /detector HTTP/1.1 HTTP/1.1\r\n\r\n" + next;
    QTest::newRow("HTTP/2") << "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + next;
}

/// One answer, and nothing behind the request is read as one.
void TestEndpointLimits::aRequestWithoutACertainEndIsTheLast()
{
    QFETCH(QByteArray, request);
    const auto socket = connected();
    socket->write(request);
    QByteArray received;
    QElapsedTimer timer;
    timer.start();
    while (socket->state() != QAbstractSocket::UnconnectedState && socket->waitForReadyRead(PatienceMs))
        received += socket->readAll();
    received += socket->readAll();
    QCOMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QVERIFY2(timer.elapsed() < 1'200, "it ended for being late");
    const auto reply = takeReply(received);
    QVERIFY(reply);
    QCOMPARE(reply->status, 400);
    QCOMPARE(reply->header("connection"), "close"_ba);
    QVERIFY(!reply->json()["message"_L1].toString().isEmpty());
    QCOMPARE(received, ""_ba);
}

void TestEndpointLimits::aBodyInChunksIsTaken_data()
{
    QTest::addColumn<QByteArrayList>("pieces");
    QTest::newRow("at once") << QByteArrayList {"1\r\n{\r\n1;a=b\r\n}\r\n0\r\n\r\n"};
    QTest::newRow("chunk by chunk") << QByteArrayList {"1\r\n{\r\n", "1\r\n}\r\n", "0\r\n\r\n"};
    QTest::newRow("sizes by themselves") << QByteArrayList {"1\r\n", "{", "\r\n1\r\n", "}", "\r\n0\r\n\r\n"};
}

/// Such a request is the last one, too: the connection ends behind it.
void TestEndpointLimits::aBodyInChunksIsTaken()
{
    QFETCH(QByteArrayList, pieces);
    const auto socket = connected();
    SignableRequest request = client().sign({"POST", "/detector/12abc", {}, "{}"});
    QByteArray bytes = toBytes(request).chopped(2);
    bytes.replace("Content-Length: 2", "Transfer-Encoding: chunked");
    socket->write(bytes);
    for (const QByteArray &piece : pieces) {
        QVERIFY(!socket->waitForReadyRead(50));
        socket->write(piece);
    }
    const HttpReply reply = replyFrom(*socket);
    QCOMPARE(reply.status, 400); // not the caller's detector; but it was read as a whole, or its signature would not match
    QVERIFY2(reply.body.contains("not owned by the current account"), reply.body.constData());
    QCOMPARE(reply.header("connection"), "close"_ba);
    const qint64 time = ended(*socket);
    QVERIFY2(time >= 0 && time < 1'200, qPrintable(QString::number(time)));
}

void TestEndpointLimits::theHeaderAloneIsAnsweredWithoutABody()
{
    const auto socket = connected();
    const SignableRequest request = client().sign({"HEAD", "/detector"});
    socket->write(toBytes(request) + toBytes(client().sign({"GET", "/detector"})));
    QByteArray received;
    while (received.count("HTTP/1.1 ") < 2 && socket->waitForReadyRead(PatienceMs))
        received += socket->readAll();
    const qsizetype end = received.indexOf("\r\n\r\n") + 4;
    QVERIFY2(received.startsWith("HTTP/1.1 404 "), received.constData());
    QVERIFY(received.first(end).toLower().contains("content-length: "));
    QVERIFY(!received.first(end).toLower().contains("content-length: 0"));
    QVERIFY2(received.sliced(end).startsWith("HTTP/1.1 200 "), received.constData());
}

void TestEndpointLimits::otherAddressesOfThisMachineAreRefused()
{
    QTcpSocket socket;
    QVERIFY(socket.bind(QHostAddress(u"127.0.0.2"_s)));
    socket.connectToHost(QHostAddress::LocalHost, m_served.port);
    QVERIFY(socket.waitForConnected(PatienceMs));
    const qint64 time = ended(socket);
    QVERIFY2(time >= 0 && time < 1'200, qPrintable(QString::number(time))); // at once, not for being late
}

void TestEndpointLimits::closesWhenTheClientSaysSo()
{
    const auto socket = connected();
    ClientRequest request {"GET", "/detector"};
    request.headers.push_back({"Connection", "Close"});
    socket->write(toBytes(client().sign(request)));
    const HttpReply reply = replyFrom(*socket);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("connection"), "close"_ba);
    const qint64 time = ended(*socket);
    QVERIFY2(time >= 0 && time < 1'500, qPrintable(QString::number(time)));
}

void TestEndpointLimits::http10IsAnsweredAndClosed_data()
{
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<bool>("stays");
    QTest::newRow("says nothing") << ""_ba << false;
    QTest::newRow("says close") << "close"_ba << false;
    QTest::newRow("asks to stay") << "Keep-Alive"_ba << true;
}

void TestEndpointLimits::http10IsAnsweredAndClosed()
{
    QFETCH(QByteArray, connection);
    QFETCH(bool, stays);
    const auto socket = connected();
    ClientRequest request {"GET", "/detector"};
    if (!connection.isEmpty())
        request.headers.push_back({"Connection", connection});
    const QByteArray bytes = toBytes(client().sign(request)).replace("HTTP/1.1\r\n", "HTTP/1.0\r\n");
    socket->write(bytes);
    const HttpReply reply = replyFrom(*socket);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("connection"), stays ? "keep-alive"_ba : "close"_ba);
    if (stays) {
        socket->write(bytes);
        QCOMPARE(replyFrom(*socket).status, 200);
        return;
    }
    const qint64 time = ended(*socket);
    QVERIFY2(time >= 0 && time < 1'200, qPrintable(QString::number(time))); // at once, not for being idle
}

void TestEndpointLimits::aWebSocketEndsTheConnection()
{
    const auto socket = connected();
    socket->write("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
    QVERIFY(ended(*socket) >= 0);
}

/// Other tests shorten the times, so nobody else would see them change.
void TestEndpointLimits::theProgramHasTheLimitsThatItStates()
{
    const ConnectionLimits limits = EndpointOptions().limits;
    QCOMPARE(limits.requestTime, 5s);
    QCOMPARE(limits.idleTime, 60s);
    QCOMPARE(limits.maxBodyBytes, 1024 * 1024);
    QCOMPARE(limits.maxHeaderBytes, 64 * 1024);
    QCOMPARE(limits.maxConnections, 1000);
}

QTEST_GUILESS_MAIN(TestEndpointLimits)
#include "tst_endpointlimits.moc"

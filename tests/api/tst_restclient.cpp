// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/remote/restclient.h"
#include "support/simulation.h"
#include "support/stubserver.h"

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

using Pause = std::chrono::milliseconds;

Q_DECLARE_METATYPE(bucketwatch::Error::Kind)

namespace {

/// Goes on at once and remembers how long it should have waited.
class ImpatientTimer final : public RetryTimer {
public:
    void after(Pause pause, QObject *context, std::function<void()> next) override
    {
        pauses.push_back(pause);
        QMetaObject::invokeMethod(context, std::move(next), Qt::QueuedConnection);
    }
    std::vector<Pause> pauses;
};

const QByteArray DetectorText = "12abc34d567e8fa901bc2d34e56789f0";
const QByteArray SecretText = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

AwsCredentials keys()
{
    return {"AKIDEXAMPLE", Secret(SecretText), {}};
}

ApiCall getDetector()
{
    return {u"GetDetector"_s, test::region("eu-west-1"_L1), {{u"DetectorId"_s, QString::fromLatin1(DetectorText)}}};
}

} // namespace

/// The client against a server that misbehaves in every way that one can.
class TestRestClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCallIsSentAsTheTableSays_data();
    void aCallIsSentAsTheTableSays();
    void aCallThatTheTableForbidsIsNotSent();
    void anAnswerIsItsJson();
    void errorsAreMapped_data();
    void errorsAreMapped();
    void aRefusalIsNotRepeated();
    void throttlingAndFailuresAreRepeated_data();
    void throttlingAndFailuresAreRepeated();
    void pausesDoubleUpToALimit();
    void aConnectionThatIsCutIsOffline();
    void nobodyThereIsOffline();
    void silenceIsATimeout();
    void garbageIsAnError();
    void cancellingAbortsTheRequest();
    void oneConnectionIsKept();
    void pagesAreJoined();
    void aPageThatFailsFailsTheList();
    void aTokenThatComesBackEndsTheList();
    void theSecretIsInNoRequestAndNoError();

private:
    [[nodiscard]] std::unique_ptr<RestClient> clientFor(const QUrl &url, RetryRules rules = {})
    {
        m_timer = std::make_shared<ImpatientTimer>();
        return std::make_unique<RestClient>(url, std::make_shared<StoppedClock>(), m_timer, rules);
    }
    std::shared_ptr<ImpatientTimer> m_timer;
};

void TestRestClient::aCallIsSentAsTheTableSays_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("body");
    const QString id = QString::fromLatin1(DetectorText);
    QTest::newRow("path") << u"GetDetector"_s << QJsonObject {{u"DetectorId"_s, id}} << "GET /detector/" + DetectorText
                          << QByteArray();
    QTest::newRow("query") << u"ListMembers"_s
                           << QJsonObject {{u"DetectorId"_s, id}, {u"maxResults"_s, 50}, {u"onlyAssociated"_s, u"false"_s},
                                  {u"nextToken"_s, u"a+b/c=&d"_s}}
                           << "GET /detector/" + DetectorText
            + "/member?maxResults=50&nextToken=a%2Bb%2Fc%3D%26d&onlyAssociated=false"
                           << QByteArray();
    QTest::newRow("body") << u"UpdateDetector"_s << QJsonObject {{u"DetectorId"_s, id}, {u"enable"_s, true}}
                          << "POST /detector/" + DetectorText << R"({"enable":true})"_ba;
    QTest::newRow("a slash in a label") << u"ListTagsForResource"_s
                                        << QJsonObject {{u"ResourceArn"_s,
                                               QString(u"arn:aws:guardduty:eu-west-1:111122223333:detector/"_s + id)}}
                                        << "GET /tags/arn%3Aaws%3Aguardduty%3Aeu-west-1%3A111122223333%3Adetector%2F"
            + DetectorText << QByteArray();
    QTest::newRow("a list in the query") << u"UntagResource"_s
                                         << QJsonObject {{u"ResourceArn"_s,
                                                             QString(u"arn:aws:guardduty:eu-west-1:111122223333:detector/"_s + id)},
                                                {u"tagKeys"_s, QJsonArray {u"team"_s, u"cost center"_s}}}
                                         << "DELETE /tags/arn%3Aaws%3Aguardduty%3Aeu-west-1%3A111122223333%3Adetector%2F"
            + DetectorText + "?tagKeys=team&tagKeys=cost%20center"
                                         << QByteArray();
}

void TestRestClient::aCallIsSentAsTheTableSays()
{
    QFETCH(QString, operation);
    QFETCH(QJsonObject, input);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, body);
    StubServer server([](int, const QByteArray &) { return httpAnswer(200, "{}"); });
    const auto client = clientFor(server.url());
    QVERIFY(waitFor(client->call({operation, test::region("eu-west-1"_L1), input}, keys())));
    QCOMPARE(server.requests().size(), 1);
    const QByteArray request = server.requests().front();
    QCOMPARE(request.first(request.indexOf(" HTTP/1.1\r\n")), line);
    QCOMPARE(request.sliced(request.indexOf("\r\n\r\n") + 4), body);
    QVERIFY2(request.contains("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261123/eu-west-1/guardduty/aws4_request"),
        request.constData());
}

void TestRestClient::aCallThatTheTableForbidsIsNotSent()
{
    StubServer server([](int, const QByteArray &) { return httpAnswer(200, "{}"); });
    const auto client = clientFor(server.url());
    const auto unknown = waitFor(client->call({u"EnableEverything"_s, {}, {}}, keys()));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Error::Kind::BadInput);
    const auto missing = waitFor(client->call({u"GetDetector"_s, {}, {}}, keys()));
    QVERIFY(!missing);
    QVERIFY(!missing.error().message.isEmpty());
    QVERIFY(server.requests().isEmpty());
}

void TestRestClient::anAnswerIsItsJson()
{
    StubServer server(
        [](int index, const QByteArray &) { return httpAnswer(200, index == 0 ? R"({"status":"ENABLED"})"_ba : QByteArray()); });
    const auto client = clientFor(server.url());
    const auto answer = waitFor(client->call(getDetector(), keys()));
    QVERIFY(answer);
    QCOMPARE(answer->value("status"_L1).toString(), u"ENABLED"_s);
    const auto empty = waitFor(client->call(getDetector(), keys()));
    QVERIFY(empty);
    QVERIFY(empty->isEmpty());
}

void TestRestClient::errorsAreMapped_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("message");
    const QByteArray json = R"({"__type":"InvalidInputException","message":"No."})";
    const QByteArray xml
        = "<ErrorResponse><Error><Code>InvalidClientTokenId</Code><Message>Bad keys.</Message></Error></ErrorResponse>";
    QTest::newRow("400") << 400 << "x-amzn-ErrorType: BadRequestException\r\n"_ba << json << Error::Kind::BadInput << u"No."_s;
    QTest::newRow("401") << 401 << QByteArray() << json << Error::Kind::Denied << u"No."_s;
    QTest::newRow("403") << 403 << "x-amzn-ErrorType: InvalidSignatureException\r\n"_ba << json << Error::Kind::Denied
                         << u"No."_s;
    QTest::newRow("403 in XML") << 403 << QByteArray() << xml << Error::Kind::Denied << u"Bad keys."_s;
    QTest::newRow("404") << 404 << QByteArray() << json << Error::Kind::NotFound << u"No."_s;
    QTest::newRow("409") << 409 << QByteArray() << json << Error::Kind::Conflict << u"No."_s;
    QTest::newRow("429") << 429 << QByteArray() << json << Error::Kind::Throttled << u"No."_s;
    QTest::newRow("throttled with 400") << 400 << "x-amzn-ErrorType: ThrottlingException:http://x\r\n"_ba << json
                                        << Error::Kind::Throttled << u"No."_s;
    QTest::newRow("500") << 500 << QByteArray() << json << Error::Kind::BadReply << u"No."_s;
    QTest::newRow("no reason") << 418 << QByteArray() << QByteArray() << Error::Kind::BadInput
                               << u"The endpoint answered with HTTP status 418 and no reason."_s;
    QTest::newRow("redirection") << 302 << "Location: http://127.0.0.1:1/\r\n"_ba << QByteArray() << Error::Kind::BadReply
                                 << u"The endpoint answered with HTTP status 302 and no reason."_s;
}

void TestRestClient::errorsAreMapped()
{
    QFETCH(int, status);
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, message);
    StubServer server([&](int, const QByteArray &) { return httpAnswer(status, body, headers + "x-amzn-RequestId: 4711\r\n"); });
    const auto client = clientFor(server.url());
    const auto answer = waitFor(client->call(getDetector(), keys()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, kind);
    QCOMPARE(answer.error().message, message);
    QVERIFY2(
        answer.error().detail.contains(u"GetDetector in eu-west-1: HTTP %1"_s.arg(status)), qPrintable(answer.error().detail));
    QVERIFY2(answer.error().detail.endsWith(u"request 4711"_s), qPrintable(answer.error().detail));
}

void TestRestClient::aRefusalIsNotRepeated()
{
    StubServer server([](int, const QByteArray &) { return httpAnswer(400, R"({"message":"No."})"); });
    const auto client = clientFor(server.url());
    QVERIFY(!waitFor(client->call(getDetector(), keys())));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(m_timer->pauses.empty());
}

void TestRestClient::throttlingAndFailuresAreRepeated_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("429") << 429;
    QTest::newRow("500") << 500;
    QTest::newRow("503") << 503;
}

void TestRestClient::throttlingAndFailuresAreRepeated()
{
    QFETCH(int, status);
    StubServer server([&](int index, const QByteArray &) { return httpAnswer(index < 2 ? status : 200, "{}"); });
    const auto client = clientFor(server.url());
    QVERIFY(waitFor(client->call(getDetector(), keys())));
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(m_timer->pauses.size(), std::size_t(2));

    StubServer never([&](int, const QByteArray &) { return httpAnswer(status, "{}"); });
    const auto patient = clientFor(never.url(), {.attempts = 4});
    QVERIFY(!waitFor(patient->call(getDetector(), keys())));
    QCOMPARE(never.requests().size(), 4);
}

void TestRestClient::pausesDoubleUpToALimit()
{
    StubServer server([](int, const QByteArray &) { return httpAnswer(503, "{}"); });
    const auto client = clientFor(server.url(), {.attempts = 7, .firstPause = Pause(100), .longestPause = Pause(1000)});
    QVERIFY(!waitFor(client->call(getDetector(), keys())));
    const std::vector<Pause> longest {Pause(100), Pause(200), Pause(400), Pause(800), Pause(1000), Pause(1000)};
    QCOMPARE(m_timer->pauses.size(), longest.size());
    for (std::size_t i = 0; i < longest.size(); ++i)
        QVERIFY2(m_timer->pauses[i] >= longest[i] / 2 && m_timer->pauses[i] <= longest[i],
            qPrintable(QString::number(m_timer->pauses[i].count())));
}

void TestRestClient::aConnectionThatIsCutIsOffline()
{
    StubServer server([](int, const QByteArray &) { return "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"status\""_ba; });
    server.closesAfterAnswer = true;
    const auto client = clientFor(server.url());
    const auto answer = waitFor(client->call(getDetector(), keys()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Offline);
    QCOMPARE(answer.error().message, u"The connection was cut in the middle of an answer."_s);
}

void TestRestClient::nobodyThereIsOffline()
{
    QUrl gone;
    {
        const StubServer server([](int, const QByteArray &) { return QByteArray(); });
        gone = server.url();
    }
    const auto client = clientFor(gone);
    const auto answer = waitFor(client->call(getDetector(), keys()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Offline);
}

void TestRestClient::silenceIsATimeout()
{
    StubServer server([](int, const QByteArray &) { return QByteArray(); });
    const auto client = clientFor(server.url(), {.transferTimeout = Pause(50)});
    const auto answer = waitFor(client->call(getDetector(), keys()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Timeout);
    QCOMPARE(server.requests().size(), 1);
}

void TestRestClient::garbageIsAnError()
{
    StubServer server([](int index, const QByteArray &) {
        return index == 0 ? httpAnswer(200, "<html>") : "\x16\x03\x01 not HTTP\r\n\r\n"_ba;
    });
    server.closesAfterAnswer = true;
    const auto client = clientFor(server.url());
    const auto body = waitFor(client->call(getDetector(), keys()));
    QVERIFY(!body);
    QCOMPARE(body.error().kind, Error::Kind::BadReply);
    const auto head = waitFor(client->call(getDetector(), keys()));
    QVERIFY(!head);
    QVERIFY(!head.error().message.isEmpty());
}

void TestRestClient::cancellingAbortsTheRequest()
{
    StubServer server([](int, const QByteArray &) { return QByteArray(); });
    const auto client = clientFor(server.url());
    QFuture<Result<QByteArray>> future = client->send(*restRequest(getDetector()), keys());
    eventually([&] { return server.requests().size() == 1; });
    QCOMPARE(server.requests().size(), 1);
    future.cancel();
    eventually([&] { return server.disconnections() == 1; });
    QCOMPARE(server.disconnections(), 1);
}

void TestRestClient::oneConnectionIsKept()
{
    StubServer server([](int, const QByteArray &) { return httpAnswer(200, "{}"); });
    const auto client = clientFor(server.url());
    for (int i = 0; i < 20; ++i)
        QVERIFY(waitFor(client->call(getDetector(), keys())));
    QCOMPARE(server.connections(), 1);
}

void TestRestClient::pagesAreJoined()
{
    StubServer server([](int index, const QByteArray &request) {
        if (index == 0)
            return httpAnswer(200, R"({"detectorIds":["a","b"],"nextToken":"two"})");
        return httpAnswer(200, request.contains("nextToken=two") ? R"({"detectorIds":["c"]})"_ba : R"({"detectorIds":[]})"_ba);
    });
    const auto client = clientFor(server.url());
    std::vector<qsizetype> progress;
    const auto all = waitFor(client->pages({u"ListDetectors"_s, test::region("eu-west-1"_L1), {}}, u"detectorIds"_s, keys(),
        [&progress](qsizetype count) { progress.push_back(count); }));
    QVERIFY(all);
    QCOMPARE(*all, QJsonArray({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(progress, std::vector<qsizetype>({2, 3}));
}

void TestRestClient::aPageThatFailsFailsTheList()
{
    StubServer server([](int index, const QByteArray &) {
        return index == 0 ? httpAnswer(200, R"({"detectorIds":["a"],"nextToken":"two"})")
                          : httpAnswer(400, R"({"message":"No."})");
    });
    const auto client = clientFor(server.url());
    const auto all = waitFor(client->pages({u"ListDetectors"_s, test::region("eu-west-1"_L1), {}}, u"detectorIds"_s, keys(), {}));
    QVERIFY(!all);
    QCOMPARE(all.error().message, u"No."_s);
}

void TestRestClient::aTokenThatComesBackEndsTheList()
{
    StubServer server([](int, const QByteArray &) { return httpAnswer(200, R"({"detectorIds":["a"],"nextToken":"again"})"); });
    const auto client = clientFor(server.url());
    const auto all = waitFor(client->pages({u"ListDetectors"_s, test::region("eu-west-1"_L1), {}}, u"detectorIds"_s, keys(), {}));
    QVERIFY(!all);
    QCOMPARE(all.error().kind, Error::Kind::BadReply);
    QCOMPARE(server.requests().size(), 2);
}

void TestRestClient::theSecretIsInNoRequestAndNoError()
{
    StubServer server([](int, const QByteArray &) { return httpAnswer(403, R"({"message":"No."})"); });
    const auto client = clientFor(server.url());
    const auto answer = waitFor(client->call(getDetector(), keys()));
    QVERIFY(!answer);
    QVERIFY(!server.requests().front().contains(SecretText));
    QVERIFY(!QString(answer.error().message + answer.error().detail).contains(QString::fromLatin1(SecretText)));
}

QTEST_GUILESS_MAIN(TestRestClient)
#include "tst_restclient.moc"

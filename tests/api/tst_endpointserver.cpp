// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/endpointfixture.h"

#include <QTcpSocket>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// GuardDuty over HTTP: the same answers as without it, connections, and what is recorded of requests.
class TestEndpointServer : public QObject, private EndpointFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { findCallers(); }
    void init() { QTest::failOnWarning(); }

    void guardDutyAnswersInJson();
    void guardDutyRefusesInJson_data();
    void guardDutyRefusesInJson();
    void theBodyGivesNothingThatBelongsInThePath();
    void whatHasNoContentHasNoLength();
    void answersAsWithoutHttp_data();
    void answersAsWithoutHttp();
    void changesAreEditsThatCameOverHttp();
    void oneConnectionServesManyRequests();
    void requestsMayArriveTogether();
    void everyRequestIsRecordedWithoutSecrets();
    void stopsAndStartsAgain();
    void saysWhyItCannotListen();

private:
    QByteArray m_detector = detectorIdFor(Administrator, region("eu-west-1"_L1)).toString().toLatin1();
};

void TestEndpointServer::guardDutyAnswersInJson()
{
    SignedClient administrator = client(Administrator);
    const HttpReply detector = administrator.send({"GET", "/detector/" + m_detector});
    QCOMPARE(detector.status, 200);
    QCOMPARE(detector.json()["status"_L1].toString(), u"ENABLED"_s);
    const HttpReply page = administrator.send({"GET", "/detector/" + m_detector + "/member", "maxResults=7"});
    QCOMPARE(page.json()["members"_L1].toArray().size(), 7);
    const QByteArray token = page.json()["nextToken"_L1].toString().toLatin1().toPercentEncoding();
    const HttpReply next = administrator.send({"GET", "/detector/" + m_detector + "/member", "maxResults=7&nextToken=" + token});
    QCOMPARE(next.json()["members"_L1].toArray().size(), 7);
    QVERIFY(next.json()["members"_L1] != page.json()["members"_L1]);
    const HttpReply members = administrator.send({"POST", "/detector/" + m_detector + "/member/detector/get", {},
        R"({"accountIds":[")" + m_member.toString().toLatin1() + R"("]})"});
    QCOMPARE(members.json()["members"_L1].toArray().size(), 1);
}

void TestEndpointServer::guardDutyRefusesInJson_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("message");

    const QByteArray own = "/detector/" + m_detector;
    const QByteArray bad = "BadRequestException";
    const QString unreadable = u"The request is rejected because the JSON could not be processed."_s;
    QTest::newRow("no such path") << "GET"_ba << "/buckets"_ba << ""_ba << 404 << "UnknownOperationException"_ba
                                  << u"GET /buckets"_s;
    QTest::newRow("no such method") << "PUT"_ba << own << ""_ba << 404 << "UnknownOperationException"_ba << u"PUT /detector"_s;
    QTest::newRow("a slash too many") << "GET"_ba << "/detector/"_ba << ""_ba << 404 << "UnknownOperationException"_ba
                                      << u"GET"_s;
    QTest::newRow("two slashes") << "GET"_ba << "//detector"_ba << ""_ba << 404 << "UnknownOperationException"_ba
                                 << u"GuardDuty has no operation GET //detector."_s;
    QTest::newRow("a method of nobody") << "BREW"_ba << "/detector"_ba << ""_ba << 404 << "UnknownOperationException"_ba
                                        << u"BREW /detector"_s;
    QTest::newRow("somebody else's detector")
        << "GET"_ba << "/detector/12abc%203%2F4"_ba << ""_ba << 400 << bad << u"not owned by the current account"_s;
    QTest::newRow("broken JSON") << "POST"_ba << own << "{"_ba << 400 << bad << unreadable;
    QTest::newRow("JSON that is no object") << "POST"_ba << own << "[]"_ba << 400 << bad << unreadable;
    QTest::newRow("bytes") << "POST"_ba << own << "\xff\xfe\x00\x01"_ba << 400 << bad << unreadable;
    QTest::newRow("51 accounts") << "POST"_ba << QByteArray(own + "/member/detector/get")
                                 << QByteArray(R"({"accountIds":[)" + QByteArray(R"("111122223333",)").repeated(50)
                                        + R"("111122223333"]})")
                                 << 400 << bad << u"provided for the accountIds array was 51. Max allowed length is 50."_s;
    QTest::newRow("not simulated") << "POST"_ba << QByteArray(own + "/coverage") << "{}"_ba << 400 << bad << u"ListCoverage"_s;
}

void TestEndpointServer::guardDutyRefusesInJson()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(QString, message);
    const HttpReply reply = client(Administrator).send({method, path, {}, body});
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.header("x-amzn-errortype"), code);
    QVERIFY2(reply.json()["message"_L1].toString().contains(message), reply.body.constData());
    QVERIFY(!reply.json()["__type"_L1].toString().isEmpty());
}

void TestEndpointServer::theBodyGivesNothingThatBelongsInThePath()
{
    const HttpReply reply
        = client(Administrator).send({"POST", "/detector/12abc", {}, R"({"DetectorId":")" + m_detector + R"("})"});
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.body.contains("not owned by the current account"));
}

void TestEndpointServer::whatHasNoContentHasNoLength()
{
    const QByteArray arn = "arn:aws:guardduty:eu-west-1:" + Administrator.toString().toLatin1() + ":detector/" + m_detector;
    const HttpReply reply
        = client(Administrator).send({"POST", "/tags/" + arn.toPercentEncoding(), {}, R"({"tags":{"team":"blue"}})"});
    QCOMPARE(reply.status, 204);
    QVERIFY(reply.header("content-length").isNull());
    QVERIFY(!reply.header("x-amzn-requestid").isNull());
}

void TestEndpointServer::answersAsWithoutHttp_data()
{
    QTest::addColumn<AccountId>("account");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QJsonObject>("body");
    const QByteArray own = "/detector/" + m_detector;
    const QJsonObject ids {{u"accountIds"_s, QJsonArray {m_member.toString(), u"123456789012"_s}}};
    const QByteArray arn = "arn:aws:guardduty:eu-west-1:" + Administrator.toString().toLatin1() + ":detector/" + m_detector;
    QTest::newRow("detector") << Administrator << u"GetDetector"_s << "GET"_ba << own << ""_ba << QJsonObject();
    QTest::newRow("detectors") << m_member << u"ListDetectors"_s << "GET"_ba << "/detector"_ba << "maxResults=1"_ba
                               << QJsonObject();
    QTest::newRow("members") << Administrator << u"ListMembers"_s << "GET"_ba << QByteArray(own + "/member")
                             << "maxResults=3&onlyAssociated=false"_ba << QJsonObject();
    QTest::newRow("some members") << Administrator << u"GetMembers"_s << "POST"_ba << QByteArray(own + "/member/get") << ""_ba
                                  << ids;
    QTest::newRow("their detectors") << Administrator << u"GetMemberDetectors"_s << "POST"_ba
                                     << QByteArray(own + "/member/detector/get") << ""_ba << ids;
    QTest::newRow("preferences") << Administrator << u"DescribeOrganizationConfiguration"_s << "GET"_ba
                                 << QByteArray(own + "/admin") << ""_ba << QJsonObject();
    QTest::newRow("administrators") << m_management << u"ListOrganizationAdminAccounts"_s << "GET"_ba << "/admin"_ba << ""_ba
                                    << QJsonObject();
    QTest::newRow("trials") << Administrator << u"GetRemainingFreeTrialDays"_s << "POST"_ba
                            << QByteArray(own + "/freeTrial/daysRemaining") << ""_ba << ids;
    QTest::newRow("statistics") << Administrator << u"GetOrganizationStatistics"_s << "GET"_ba << "/organization/statistics"_ba
                                << ""_ba << QJsonObject();
    QTest::newRow("tags") << Administrator << u"ListTagsForResource"_s << "GET"_ba
                          << QByteArray("/tags/" + arn.toPercentEncoding()) << ""_ba << QJsonObject();
    QTest::newRow("invitations") << m_outside << u"ListInvitations"_s << "GET"_ba << "/invitation"_ba << ""_ba << QJsonObject();
    QTest::newRow("a refusal") << m_member << u"GetOrganizationStatistics"_s << "GET"_ba << "/organization/statistics"_ba << ""_ba
                               << QJsonObject();
    QTest::newRow("tags of somebody else") << m_member << u"UntagResource"_s << "DELETE"_ba
                                           << QByteArray("/tags/" + arn.toPercentEncoding()) << "tagKeys=a&tagKeys=b%20c"_ba
                                           << QJsonObject();
}

/// A transport over the same call: body, query and path come together in one input, and the answer goes out as it is.
void TestEndpointServer::answersAsWithoutHttp()
{
    QFETCH(AccountId, account);
    QFETCH(QString, operation);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, query);
    QFETCH(QJsonObject, body);

    QJsonObject input = body;
    if (path.startsWith("/detector/"))
        input.insert(u"DetectorId"_s, QString::fromLatin1(m_detector));
    if (path.startsWith("/tags/"))
        input.insert(u"ResourceArn"_s, QUrl::fromPercentEncoding(path.sliced(6)));
    if (query.startsWith("maxResults="))
        input.insert(u"maxResults"_s, query.sliced(11, 1).toInt());
    if (query.contains("onlyAssociated"))
        input.insert(u"onlyAssociated"_s, u"false"_s);
    if (query.contains("tagKeys"))
        input.insert(u"tagKeys"_s, QJsonArray {u"a"_s, u"b c"_s});
    const ApiReply expected
        = waitFor(m_served.demo.service->call({operation, region("eu-west-1"_L1), input}, {account, Door::CommandLine}));
    const HttpReply reply = client(account).send(
        {method, path, query, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact)});
    if (expected) {
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json(), *expected);
        return;
    }
    QCOMPARE(reply.status, expected.error().httpStatus);
    QCOMPARE(reply.header("x-amzn-errortype"), expected.error().exception.toLatin1());
    QCOMPARE(reply.json(), expected.error().body());
}

void TestEndpointServer::changesAreEditsThatCameOverHttp()
{
    const auto before = m_served.demo.service->history()->edits.size();
    const QByteArray body = R"({"accountIds":[")" + m_member.toString().toLatin1()
        + R"(","123456789012"],"features":[{"name":"S3_DATA_EVENTS","status":"%1"}]})";
    for (const char *status : {"DISABLED", "ENABLED"}) {
        const HttpReply reply = client(Administrator)
                                    .send({"POST", "/detector/" + m_detector + "/member/detector/update", {},
                                        QByteArray(body).replace("%1", status)});
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()["unprocessedAccounts"_L1].toArray().size(), 1);
    }
    QVERIFY(QTest::qWaitFor([&] { return m_served.demo.service->history()->edits.size() > before; }));
    const EditSummary last = m_served.demo.service->history()->edits.back();
    QCOMPARE(last.caller, (Caller {Administrator, Door::Http}));
}

void TestEndpointServer::oneConnectionServesManyRequests()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_served.port);
    QByteArray received;
    SignedClient signer = client(Administrator);
    for (int i = 0; i < 20; ++i) {
        socket.write(toBytes(signer.sign({"GET", "/detector/" + m_detector})));
        std::optional<HttpReply> reply;
        while (!reply) {
            QVERIFY(socket.waitForReadyRead(10'000));
            received += socket.readAll();
            reply = takeReply(received);
        }
        QCOMPARE(reply->status, 200);
    }
}

void TestEndpointServer::requestsMayArriveTogether()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_served.port);
    SignedClient signer = client(Administrator);
    QByteArray bytes;
    for (int i = 0; i < 5; ++i)
        bytes += toBytes(signer.sign({"POST", "/detector/" + m_detector, {}, "{}"}));
    socket.write(bytes);
    QByteArray received;
    int replies = 0;
    while (replies < 5) {
        QVERIFY(socket.waitForReadyRead(10'000));
        received += socket.readAll();
        while (const auto reply = takeReply(received)) {
            QCOMPARE(reply->status, 200);
            QCOMPARE(reply->body, "{}");
            ++replies;
        }
    }
}

void TestEndpointServer::everyRequestIsRecordedWithoutSecrets()
{
    std::vector<RequestRecord> records;
    QObject receiver;
    connect(m_served.server.get(), &EndpointServer::answered, &receiver,
        [&records](const RequestRecord &record) { records.push_back(record); });
    QByteArray accounts;
    for (int i = 0; i < 51; ++i)
        accounts += R"("111122223333",)";
    accounts.chop(1);
    const QByteArray get = "/detector/" + m_detector + "/member/detector/get";
    QCOMPARE(client(Administrator).send({"POST", get, {}, R"({"accountIds":[)" + accounts + "]}"}).status, 400);
    QCOMPARE(client(Administrator).send({"POST", get, {}, R"({"accountIds":["111122223333"]})"}).status, 200);
    QCOMPARE(client(Administrator).send({"GET", "/detector/" + m_detector + "/member", "maxResults=5"}).status, 200);
    const HttpReply role = form(m_management, "sts",
        "Action=AssumeRole&Version=2011-06-15&RoleSessionName=me&RoleArn=arn:aws:iam::" + m_member.toString().toLatin1()
            + ":role/Audit");
    const QByteArray secret = between(role.body, "<SecretAccessKey>", "</SecretAccessKey>");
    const QByteArray token = between(role.body, "<SessionToken>", "</SessionToken>");
    SignedClient session(m_served.port, {between(role.body, "<AccessKeyId>", "</AccessKeyId>"), Secret(secret), token});
    QCOMPARE(session.send({"GET", "/detector"}).status, 200);
    QCOMPARE(client(Administrator).sendRaw("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n").status, 403);

    QCOMPARE(form(m_management, "sts", "Action=AssumeRole&Version=2011-06-15&RoleSessionName=me&RoleArn=Audit").status, 400);

    QVERIFY(QTest::qWaitFor([&] { return records.size() == 7; }));
    QCOMPARE(records[0].operation, u"GetMemberDetectors"_s);
    QCOMPARE(records[0].method, u"POST"_s);
    QCOMPARE(records[0].service, u"guardduty"_s);
    QCOMPARE(records[0].account, Administrator);
    QCOMPARE(records[0].region, u"eu-west-1"_s);
    QCOMPARE(records[0].status, 400);
    QCOMPARE(records[0].note, u"51 IDs, 50 allowed"_s);
    QVERIFY(records[0].milliseconds > 0);
    QVERIFY(records[0].request.contains("111122223333"_L1));
    QVERIFY(records[0].response.contains("Max allowed length is 50"_L1));
    QCOMPARE(records[1].note, u"1 unprocessed"_s);
    QCOMPARE(records[2].note, u"5 on this page, more follow"_s);
    QCOMPARE(records[3].operation, u"AssumeRole"_s);
    QCOMPARE(records[4].account, m_member);
    QCOMPARE(records[5].status, 403);
    QVERIFY(!records[5].account.isValid());
    QCOMPARE(records[6].operation, u"AssumeRole"_s); // a refusal holds no credentials
    QVERIFY(!records[6].note.isEmpty() && records[6].response.contains(records[6].note));
    for (const RequestRecord &record : records) {
        const QString all = record.request + record.response + record.note;
        QVERIFY(!all.contains("authorization"_L1, Qt::CaseInsensitive));
        QVERIFY(!all.contains(QString::fromLatin1(secret)) && !all.contains(QString::fromLatin1(token)));
        QVERIFY(all.size() < 3 * MaxRecordedCharacters);
    }
}

void TestEndpointServer::stopsAndStartsAgain()
{
    quint16 port = 0;
    Result<quint16> again;
    m_served.demo.service
        ->waitWithHost([&](ApiHost &) {
            port = m_served.server->port();
            m_served.server->stop();
        });
    QCOMPARE(client(Administrator).send({"GET", "/detector"}).status, 0);
    m_served.demo.service->waitWithHost([&](ApiHost &) { again = m_served.server->start(port); });
    QCOMPARE(again, port);
    QCOMPARE(client(Administrator).send({"GET", "/detector"}).status, 200);
}

void TestEndpointServer::saysWhyItCannotListen()
{
    QString message;
    m_served.demo.service
        ->waitWithHost([&](ApiHost &host) {
            EndpointServer second(host);
            const auto started = second.start(m_served.port);
            message = started ? QString() : started.error().message;
        });
    QVERIFY2(message.contains(QString::number(m_served.port)), qPrintable(message));
}

QTEST_GUILESS_MAIN(TestEndpointServer)
#include "tst_endpointserver.moc"

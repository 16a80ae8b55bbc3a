// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/endpointserver.h"

#include "organization/rules.h"
#include "support/servedsimulation.h"

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const AccountId Management(454332827145);

} // namespace

/// Who may talk to the endpoint, and what everybody else is told.
class TestEndpointAuthentication : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_served.port != 0); }
    void init() { QTest::failOnWarning(); }

    void answersWhatIsSigned_data();
    void answersWhatIsSigned();
    void refusesInTheWordsOfAws_data();
    void refusesInTheWordsOfAws();
    void olderServicesRefuseInXml_data();
    void olderServicesRefuseInXml();
    void toleratesAClockThatIsOffByLessThanAQuarterOfAnHour_data();
    void toleratesAClockThatIsOffByLessThanAQuarterOfAnHour();
    void keysOfAnotherWorkspaceAreUnknown();
    void theSimulatedClockMovesNoSignature();
    void sessionTokensExpire();
    void sessionTokensBelongToTheirKey();
    void anyCredentialsActAsTheAdministratorWhenAsked_data();
    void anyCredentialsActAsTheAdministratorWhenAsked();
    void anyCredentialsStillNeedAScope();
    void answersForItsOwnHostOnly_data();
    void answersForItsOwnHostOnly();
    void theHostOfAnAddressCountsToo_data();
    void theHostOfAnAddressCountsToo();

private:
    [[nodiscard]] SignedClient client(AccountId account = Administrator) const
    {
        return SignedClient(m_served.port, m_served.credentials(account));
    }
    [[nodiscard]] static ClientRequest listDetectors() { return {"GET", "/detector"}; }
    static void replaceHeader(SignableRequest &request, QByteArrayView name, const QByteArray &value);
    static void removeHeader(SignableRequest &request, QByteArrayView name);

    ServedSimulation m_served;
};

void TestEndpointAuthentication::replaceHeader(SignableRequest &request, QByteArrayView name, const QByteArray &value)
{
    removeHeader(request, name);
    request.headers.push_back({name.toByteArray(), value});
}

void TestEndpointAuthentication::removeHeader(SignableRequest &request, QByteArrayView name)
{
    std::erase_if(
        request.headers, [name](const HttpHeader &header) { return header.name.compare(name, Qt::CaseInsensitive) == 0; });
}

void TestEndpointAuthentication::answersWhatIsSigned_data()
{
    QTest::addColumn<bool>("sendsHash");
    QTest::addColumn<bool>("hasSession");
    QTest::newRow("as the CLI signs") << false << false;
    QTest::newRow("as the JavaScript SDK signs") << true << false;
    QTest::newRow("with temporary credentials") << false << true;
    QTest::newRow("with both") << true << true;
}

void TestEndpointAuthentication::answersWhatIsSigned()
{
    QFETCH(bool, sendsHash);
    QFETCH(bool, hasSession);
    const RoleSession session {Administrator, u"Audit"_s, u"me"_s, m_served.machineClock->now() + 1h, "nonce"};
    const SimulatedKeys keys(m_served.seed);
    SignedClient client(m_served.port, hasSession ? keys.credentials(session) : keys.credentials(Administrator));
    client.bodyHash = sendsHash ? BodyHash::Sent : BodyHash::Implied;
    const HttpReply reply = client.send(listDetectors());
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("content-type"), "application/json");
    QCOMPARE(reply.header("x-amzn-requestid").size(), 36);
    QCOMPARE(reply.json()["detectorIds"_L1].toArray().size(), 1);
    QCOMPARE(reply.json()["detectorIds"_L1][0].toString(), detectorIdFor(Administrator, region("eu-west-1"_L1)).toString());
}

void TestEndpointAuthentication::refusesInTheWordsOfAws_data()
{
    QTest::addColumn<QByteArray>("flaw");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("message");

    const QString mismatch = u"The request signature we calculated does not match the signature you provided."_s;
    const QString invalid = u"The security token included in the request is invalid."_s;
    const QByteArray badSignature = "InvalidSignatureException";
    QTest::newRow("not signed") << "unsigned"_ba << "MissingAuthenticationTokenException"_ba << u"Missing Authentication Token"_s;
    QTest::newRow("half an Authorization") << "half"_ba << "IncompleteSignatureException"_ba << u"'Signature' parameter"_s;
    QTest::newRow("a bearer token") << "bearer"_ba << "IncompleteSignatureException"_ba << u"'Bearer'"_s;
    QTest::newRow("no date") << "undated"_ba << "IncompleteSignatureException"_ba << u"'X-Amz-Date'"_s;
    QTest::newRow("an unreadable date") << "date?"_ba << "IncompleteSignatureException"_ba << u"'X-Amz-Date'"_s;
    QTest::newRow("an unknown key") << "key"_ba << "UnrecognizedClientException"_ba << invalid;
    QTest::newRow("a token that is none") << "token"_ba << "UnrecognizedClientException"_ba << invalid;
    QTest::newRow("a changed path") << "path"_ba << badSignature << mismatch;
    QTest::newRow("a changed query") << "query"_ba << badSignature << mismatch;
    QTest::newRow("a changed body") << "body"_ba << badSignature << mismatch;
    QTest::newRow("the hash of another body") << "hash"_ba << badSignature << mismatch;
    QTest::newRow("no hash, as S3 has it") << "payload"_ba << badSignature << mismatch;
    QTest::newRow("a host that is not signed") << "host"_ba << badSignature << mismatch;
    QTest::newRow("an old date") << "old"_ba << badSignature << u"Signature expired: "_s;
    QTest::newRow("a date to come") << "early"_ba << badSignature << u"Signature not yet current: "_s;
    QTest::newRow("another day in the scope") << "day"_ba << badSignature << u"Date in Credential scope does not match"_s;
    QTest::newRow("another service") << "service"_ba << badSignature << u"not 's3'"_s;
    QTest::newRow("a Region that is none") << "region"_ba << badSignature << u"valid Region, not 'mars-north-1'"_s;
}

void TestEndpointAuthentication::refusesInTheWordsOfAws()
{
    QFETCH(QByteArray, flaw);
    QFETCH(QByteArray, code);
    QFETCH(QString, message);

    SignedClient signer = client();
    if (flaw == "service")
        signer.service = "s3";
    if (flaw == "region")
        signer.region = "mars-north-1";
    Timestamp time = m_served.machineClock->now();
    if (flaw == "old")
        time -= 16min;
    if (flaw == "early")
        time += 16min;
    ClientRequest call = listDetectors();
    if (flaw == "hash")
        call.headers.push_back({"x-amz-content-sha256", QByteArray(64, '0')});
    if (flaw == "payload")
        call.headers.push_back({"x-amz-content-sha256", "UNSIGNED-PAYLOAD"});
    SignableRequest request = signer.sign(call, time);
    QByteArray authorization = headerValue(request.headers, "authorization");
    if (flaw == "unsigned")
        removeHeader(request, "authorization");
    else if (flaw == "half")
        replaceHeader(request, "authorization", authorization.first(authorization.indexOf(", Signature")));
    else if (flaw == "bearer")
        replaceHeader(request, "authorization", "Bearer abc");
    else if (flaw == "undated")
        removeHeader(request, "x-amz-date");
    else if (flaw == "date?")
        replaceHeader(request, "x-amz-date", "yesterday");
    else if (flaw == "key")
        replaceHeader(request, "authorization",
            authorization.replace(m_served.credentials(Administrator).accessKeyId, "AKIAIOSFODNN7EXAMPLE"));
    else if (flaw == "token")
        request.headers.push_back({"x-amz-security-token", "FwoGZXIvYXdzE"});
    else if (flaw == "path")
        request.path = "/invitation";
    else if (flaw == "query")
        request.query = "maxResults=1";
    else if (flaw == "body")
        request.body = "{}";
    else if (flaw == "host")
        replaceHeader(request, "authorization", authorization.replace("host;", ""));
    else if (flaw == "day")
        replaceHeader(request, "authorization", authorization.replace(toAmzDate(time).first(8), "20150830"));

    const HttpReply reply = signer.sendSigned(request);
    QCOMPARE(reply.status, 403);
    QCOMPARE(reply.header("x-amzn-errortype"), code);
    QCOMPARE(reply.header("x-amzn-requestid").size(), 36);
    QVERIFY2(reply.json()["message"_L1].toString().contains(message), reply.body.constData());
}

void TestEndpointAuthentication::olderServicesRefuseInXml_data()
{
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QByteArray>("flaw");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("STS, not signed") << "sts"_ba << "unsigned"_ba << 403 << "<Code>MissingAuthenticationToken</Code>"_ba;
    QTest::newRow("STS, unknown key") << "sts"_ba << "key"_ba << 403 << "<Code>InvalidClientTokenId</Code>"_ba;
    QTest::newRow("STS, changed body") << "sts"_ba << "body"_ba << 403 << "<Code>SignatureDoesNotMatch</Code>"_ba;
    QTest::newRow("STS, the hash of another body") << "sts"_ba << "hash"_ba << 403 << "<Code>SignatureDoesNotMatch</Code>"_ba;
    QTest::newRow("EC2, not signed") << "ec2"_ba << "unsigned"_ba << 401 << "<Code>AuthFailure</Code>"_ba;
    QTest::newRow("EC2, unknown key") << "ec2"_ba << "key"_ba << 401 << "<Code>AuthFailure</Code>"_ba;
    QTest::newRow("EC2, changed body") << "ec2"_ba << "body"_ba << 401 << "<Code>AuthFailure</Code>"_ba;
    QTest::newRow("STS, expired token") << "sts"_ba << "expired"_ba << 403 << "<Code>ExpiredToken</Code>"_ba;
    QTest::newRow("STS, old date") << "sts"_ba << "old"_ba << 403 << "<Code>SignatureDoesNotMatch</Code>"_ba;
    QTest::newRow("EC2, expired token") << "ec2"_ba << "expired"_ba << 401 << "<Code>AuthFailure</Code>"_ba;
    QTest::newRow("EC2, old date") << "ec2"_ba << "old"_ba << 401 << "<Code>AuthFailure</Code>"_ba;
    QTest::newRow("Organizations, expired token") << "organizations"_ba << "expired"_ba << 403 << "ExpiredTokenException"_ba;
    QTest::newRow("Organizations, not signed")
        << "organizations"_ba << "unsigned"_ba << 403 << "MissingAuthenticationTokenException"_ba;
    QTest::newRow("Organizations, unknown key") << "organizations"_ba << "key"_ba << 403 << "UnrecognizedClientException"_ba;
}

void TestEndpointAuthentication::olderServicesRefuseInXml()
{
    QFETCH(QByteArray, service);
    QFETCH(QByteArray, flaw);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    const RoleSession expired {Administrator, u"Audit"_s, u"me"_s, m_served.machineClock->now() - 1s, "nonce"};
    SignedClient signer
        = flaw == "expired" ? SignedClient(m_served.port, SimulatedKeys(m_served.seed).credentials(expired)) : client();
    signer.service = service;
    ClientRequest call {"POST", "/"};
    call.body
        = service == "sts" ? "Action=GetCallerIdentity&Version=2011-06-15"_ba : "Action=DescribeRegions&Version=2016-11-15"_ba;
    call.contentType = "application/x-www-form-urlencoded; charset=utf-8";
    if (service == "organizations") {
        call.headers.push_back({"X-Amz-Target", "AWSOrganizationsV20161128.ListAccounts"});
        call.body = "{}";
        call.contentType = "application/x-amz-json-1.1";
    }
    if (flaw == "hash")
        call.headers.push_back({"x-amz-content-sha256", QByteArray(64, '0')});
    SignableRequest request = signer.sign(call, m_served.machineClock->now() - (flaw == "old" ? 16min : 0min));
    if (flaw == "unsigned")
        removeHeader(request, "authorization");
    else if (flaw == "key")
        replaceHeader(request, "authorization",
            headerValue(request.headers, "authorization")
                .replace(m_served.credentials(Administrator).accessKeyId, "AKIAIOSFODNN7EXAMPLE"));
    else if (flaw == "body")
        request.body += "&a=b";
    const HttpReply reply = signer.sendSigned(request);
    QCOMPARE(reply.status, status);
    QVERIFY2(reply.body.contains(code), reply.body.constData());
    QVERIFY(reply.header("content-type").startsWith(service == "organizations" ? "application/x-amz-json-1.1" : "text/xml"));
}

void TestEndpointAuthentication::toleratesAClockThatIsOffByLessThanAQuarterOfAnHour_data()
{
    QTest::addColumn<int>("minutes");
    QTest::newRow("behind") << -14;
    QTest::newRow("ahead") << 14;
}

void TestEndpointAuthentication::toleratesAClockThatIsOffByLessThanAQuarterOfAnHour()
{
    QFETCH(int, minutes);
    SignedClient signer = client();
    QCOMPARE(signer.sendSigned(signer.sign(listDetectors(), m_served.machineClock->now() + std::chrono::minutes(minutes))).status,
        200);
}

void TestEndpointAuthentication::keysOfAnotherWorkspaceAreUnknown()
{
    SignedClient other(m_served.port, SimulatedKeys(QByteArray(32, 'x')).credentials(Administrator));
    const HttpReply reply = other.send(listDetectors());
    QCOMPARE(reply.status, 403);
    QCOMPARE(reply.header("x-amzn-errortype"), "UnrecognizedClientException");
    // The number is a real one, the account is not there.
    SignedClient nobody = client(AccountId(999999999999));
    QCOMPARE(nobody.send(listDetectors()).header("x-amzn-errortype"), "UnrecognizedClientException");
}

void TestEndpointAuthentication::theSimulatedClockMovesNoSignature()
{
    const ServedSimulation served;
    const SimulatedTime later {std::chrono::hours(24 * 40), std::nullopt};
    const Caller caller {Administrator, Door::CommandLine};
    QVERIFY(waitFor(served.demo.service->change({caller, u"Later"_s, {SetTime {later}}})));
    SignedClient client(served.port, served.credentials(Administrator));
    const HttpReply listed = client.send(listDetectors());
    QCOMPARE(listed.status, 200);
    const QByteArray detector = listed.json()["detectorIds"_L1][0].toString().toLatin1();
    QCOMPARE(client.send({"POST", "/detector/" + detector, {}, R"({"findingPublishingFrequency":"ONE_HOUR"})"}).status, 200);
    // What the service dates has the simulated time.
    const QString updated = client.send({"GET", "/detector/" + detector}).json()["updatedAt"_L1].toString();
    QVERIFY2(*timestampFromIso(updated) >= served.demo.clock->now() + later.offset, qPrintable(updated));
}

void TestEndpointAuthentication::sessionTokensExpire()
{
    const RoleSession session {Administrator, u"Audit"_s, u"me"_s, m_served.machineClock->now() + 1h, "nonce"};
    SignedClient client(m_served.port, SimulatedKeys(m_served.seed).credentials(session));
    QCOMPARE(client.send(listDetectors()).status, 200);
    m_served.machineClock->shift(61min);
    const HttpReply reply = client.sendSigned(client.sign(listDetectors(), m_served.machineClock->now()));
    m_served.machineClock->shift(-61min);
    QCOMPARE(reply.status, 403);
    QCOMPARE(reply.header("x-amzn-errortype"), "ExpiredTokenException");
    QCOMPARE(reply.json()["message"_L1].toString(), u"The security token included in the request is expired"_s);
}

void TestEndpointAuthentication::sessionTokensBelongToTheirKey()
{
    const SimulatedKeys keys(m_served.seed);
    const RoleSession session {Administrator, u"Audit"_s, u"me"_s, m_served.machineClock->now() + 1h, "nonce"};
    AwsCredentials withoutToken = keys.credentials(session);
    AwsCredentials withToken = keys.credentials(Administrator);
    withToken.sessionToken = std::exchange(withoutToken.sessionToken, {});
    for (const AwsCredentials &credentials : {withoutToken, withToken}) {
        SignedClient client(m_served.port, credentials);
        QCOMPARE(client.send(listDetectors()).header("x-amzn-errortype"), "UnrecognizedClientException");
    }
}

void TestEndpointAuthentication::anyCredentialsActAsTheAdministratorWhenAsked_data()
{
    QTest::addColumn<QByteArray>("keyId");
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<AccountId>("account");
    QTest::newRow("unknown key") << "AKIAIOSFODNN7EXAMPLE"_ba << "eu-west-1"_ba << Administrator;
    QTest::newRow("no key of AWS at all") << "test"_ba << "eu-west-1"_ba << Administrator;
    QTest::newRow("a Region that the workspace lacks") << "test"_ba << "sa-east-1"_ba << Administrator;
    QTest::newRow("a key of the workspace, wrong secret")
        << m_served.credentials(Management).accessKeyId << "eu-west-1"_ba << Management;
    QTest::newRow("a key of the workspace, a token that is none")
        << m_served.credentials(Management).accessKeyId << "eu-west-1"_ba << Management;
}

void TestEndpointAuthentication::anyCredentialsActAsTheAdministratorWhenAsked()
{
    QFETCH(QByteArray, keyId);
    QFETCH(QByteArray, region);
    QFETCH(AccountId, account);
    EndpointOptions options;
    options.credentials = AcceptedCredentials::Any;
    const ServedSimulation served(options);
    // The demo organization has the same seed for its accounts but keys of its own in every workspace.
    const QByteArray id = account == Management ? served.credentials(Management).accessKeyId : keyId;
    const bool hasToken = QByteArray(QTest::currentDataTag()).endsWith("a token that is none");
    SignedClient client(served.port, {id, Secret("wrong"), hasToken ? "FwoGZXIvYXdzE"_ba : QByteArray()});
    client.service = "sts";
    client.region = region;
    ClientRequest request {"POST", "/", {}, "Action=GetCallerIdentity&Version=2011-06-15"};
    request.headers.push_back({"x-amz-content-sha256", QByteArray(64, '0')}); // which nobody looks at either
    const HttpReply reply = client.send(request);
    QCOMPARE(reply.status, 200);
    QVERIFY2(reply.body.contains(QByteArray("<Account>" + account.toString().toLatin1() + "</Account>")), reply.body.constData());
}

void TestEndpointAuthentication::anyCredentialsStillNeedAScope()
{
    EndpointOptions options;
    options.credentials = AcceptedCredentials::Any;
    const ServedSimulation served(options);
    SignedClient client(served.port, {"test", Secret("test"), {}});
    SignableRequest request = client.sign(listDetectors());
    removeHeader(request, "authorization");
    QCOMPARE(client.sendSigned(request).header("x-amzn-errortype"), "MissingAuthenticationTokenException");
}

void TestEndpointAuthentication::answersForItsOwnHostOnly_data()
{
    QTest::addColumn<QByteArray>("hosts");
    QTest::addColumn<int>("status");
    const QByteArray port = QByteArray::number(m_served.port);
    QTest::newRow("address") << QByteArray("Host: 127.0.0.1:" + port + "\r\n") << 403; // not signed, that is all
    QTest::newRow("name") << QByteArray("Host: localhost:" + port + "\r\n") << 403;
    QTest::newRow("another name") << QByteArray("Host: example.com:" + port + "\r\n") << 403;
    QTest::newRow("a name that only begins like ours") << QByteArray("Host: localhost.example.com:" + port + "\r\n") << 403;
    QTest::newRow("another port") << "Host: 127.0.0.1:1\r\n"_ba << 403;
    QTest::newRow("no port") << "Host: 127.0.0.1\r\n"_ba << 403;
    QTest::newRow("none") << ""_ba << 400;
    QTest::newRow("two") << QByteArray("Host: 127.0.0.1:" + port + "\r\nHost: 127.0.0.1:" + port + "\r\n") << 400;
}

void TestEndpointAuthentication::answersForItsOwnHostOnly()
{
    QFETCH(QByteArray, hosts);
    QFETCH(int, status);
    const QByteArray tag = QTest::currentDataTag();
    const HttpReply reply = client().sendRaw("GET /detector HTTP/1.1\r\n" + hosts + "\r\n");
    QCOMPARE(reply.status, status);
    const bool isOurs = tag == "address" || tag == "name";
    QCOMPARE(reply.header("x-amzn-errortype"), isOurs ? "MissingAuthenticationTokenException"_ba : QByteArray());
    QVERIFY(isOurs || reply.body.contains("Host header") || reply.body.contains("answers requests for 127.0.0.1"));
}

void TestEndpointAuthentication::theHostOfAnAddressCountsToo_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    const QByteArray port = QByteArray::number(m_served.port);
    QTest::newRow("address") << QByteArray("http://127.0.0.1:" + port + "/detector") << 200;
    QTest::newRow("name") << QByteArray("http://localhost:" + port + "/detector") << 200;
    QTest::newRow("another name") << "http://evil.example/detector"_ba << 403;
    QTest::newRow("another name with our port") << QByteArray("http://evil.example:" + port + "/detector") << 403;
    QTest::newRow("our name before another one") << QByteArray("http://127.0.0.1:" + port + "@evil.example/detector") << 403;
    QTest::newRow("no port") << "http://127.0.0.1/detector"_ba << 403;
    QTest::newRow("a host alone") << "evil.example:80"_ba << 403;
}

/// A target that is a whole address names a host, and that goes before the Host header, which is ours and signed here.
void TestEndpointAuthentication::theHostOfAnAddressCountsToo()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    const QByteArray bytes = toBytes(client().sign(listDetectors())).replace("/detector ", QByteArray(target + ' '));
    const HttpReply reply = client().sendRaw(bytes);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.body.contains("answers requests for 127.0.0.1"), status == 403);
}

QTEST_GUILESS_MAIN(TestEndpointAuthentication)
#include "tst_endpointauthentication.moc"

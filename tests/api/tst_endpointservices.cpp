// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/endpointserver.h"

#include "organization/rules.h"
#include "support/servedsimulation.h"

#include <QTcpSocket>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// What the services behind the endpoint answer to signed requests.
class TestEndpointServices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(); }

    void guardDutyAnswersInJson();
    void guardDutyRefusesInJson_data();
    void guardDutyRefusesInJson();
    void theBodyGivesNothingThatBelongsInThePath();
    void answersAsWithoutHttp_data();
    void answersAsWithoutHttp();
    void changesAreEditsThatCameOverHttp();
    void oneConnectionServesManyRequests();
    void requestsMayArriveTogether();
    void stsTellsWhoAsks();
    void stsHandsOutCredentialsOfOtherAccounts();
    void stsRefuses_data();
    void stsRefuses();
    void organizationsDescribesItself();
    void organizationsListsItsAccountsPageByPage();
    void organizationsListsDelegatedAdministrators();
    void organizationsRefuses_data();
    void organizationsRefuses();
    void ec2ListsTheRegionsOfTheWorkspace_data();
    void ec2ListsTheRegionsOfTheWorkspace();
    void ec2Refuses_data();
    void ec2Refuses();
    void everyRequestIsRecordedWithoutSecrets();
    void stopsAndStartsAgain();
    void saysWhyItCannotListen();

private:
    [[nodiscard]] SignedClient client(AccountId account, const QByteArray &service = "guardduty") const;
    [[nodiscard]] HttpReply organizations(AccountId account, const QByteArray &operation, const QJsonObject &input = {}) const;
    [[nodiscard]] HttpReply form(AccountId account, const QByteArray &service, const QByteArray &body) const;
    [[nodiscard]] static QByteArray between(const QByteArray &text, const QByteArray &begin, const QByteArray &end);

    ServedSimulation m_served;
    AccountId m_management;
    AccountId m_member;
    AccountId m_outside; ///< invited, not of the organization
    QByteArray m_detector = detectorIdFor(Administrator, region("eu-west-1"_L1)).toString().toLatin1();
};

void TestEndpointServices::initTestCase()
{
    QVERIFY(m_served.port != 0);
    const auto view = m_served.demo.service->organization();
    m_management = view->managementAccount;
    const auto part = m_served.demo.region("eu-west-1"_L1);
    for (std::size_t row = 0; row < view->accounts->rows.size(); ++row) {
        const Account &account = view->accounts->rows[row];
        if (!account.inOrganization)
            m_outside = account.id;
        else if (isActive(part->members[row]) && account.id != m_management && account.id != Administrator)
            m_member = account.id;
    }
    QVERIFY(m_management.isValid() && m_member.isValid() && m_outside.isValid());
}

SignedClient TestEndpointServices::client(AccountId account, const QByteArray &service) const
{
    SignedClient client(m_served.port, m_served.credentials(account));
    client.service = service;
    return client;
}

HttpReply TestEndpointServices::organizations(AccountId account, const QByteArray &operation, const QJsonObject &input) const
{
    ClientRequest request {"POST", "/", {}, QJsonDocument(input).toJson(QJsonDocument::Compact), "application/x-amz-json-1.1"};
    request.headers.push_back({"X-Amz-Target", "AWSOrganizationsV20161128." + operation});
    return client(account, "organizations").send(request);
}

HttpReply TestEndpointServices::form(AccountId account, const QByteArray &service, const QByteArray &body) const
{
    return client(account, service).send({"POST", "/", {}, body, "application/x-www-form-urlencoded; charset=utf-8"});
}

QByteArray TestEndpointServices::between(const QByteArray &text, const QByteArray &begin, const QByteArray &end)
{
    const qsizetype from = text.indexOf(begin);
    const qsizetype to = text.indexOf(end, from);
    return from < 0 || to < 0 ? QByteArray() : text.sliced(from + begin.size(), to - from - begin.size());
}

void TestEndpointServices::guardDutyAnswersInJson()
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

void TestEndpointServices::guardDutyRefusesInJson_data()
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

void TestEndpointServices::guardDutyRefusesInJson()
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

void TestEndpointServices::theBodyGivesNothingThatBelongsInThePath()
{
    const HttpReply reply
        = client(Administrator).send({"POST", "/detector/12abc", {}, R"({"DetectorId":")" + m_detector + R"("})"});
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.body.contains("not owned by the current account"));
}

void TestEndpointServices::answersAsWithoutHttp_data()
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
void TestEndpointServices::answersAsWithoutHttp()
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

void TestEndpointServices::changesAreEditsThatCameOverHttp()
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

void TestEndpointServices::oneConnectionServesManyRequests()
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

void TestEndpointServices::requestsMayArriveTogether()
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

void TestEndpointServices::stsTellsWhoAsks()
{
    const HttpReply reply = form(m_member, "sts", "Action=GetCallerIdentity&Version=2011-06-15");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("content-type"), "text/xml");
    QCOMPARE(between(reply.body, "<Account>", "</Account>"), m_member.toString().toLatin1());
    QCOMPARE(between(reply.body, "<Arn>", "</Arn>"), "arn:aws:iam::" + m_member.toString().toLatin1() + ":user/bucketwatch");
    QCOMPARE(between(reply.body, "<RequestId>", "</RequestId>"), reply.header("x-amzn-requestid"));
    const HttpReply get = client(m_member, "sts").send({"GET", "/", "Action=GetCallerIdentity&Version=2011-06-15"});
    QCOMPARE(between(get.body, "<Account>", "</Account>"), m_member.toString().toLatin1());
}

void TestEndpointServices::stsHandsOutCredentialsOfOtherAccounts()
{
    const HttpReply reply = form(m_management, "sts",
        "Action=AssumeRole&Version=2011-06-15&RoleSessionName=audit-1&DurationSeconds=900&RoleArn="
            + QByteArray("arn:aws:iam::" + m_member.toString().toLatin1() + ":role/path/OrganizationAccountAccessRole")
                .toPercentEncoding());
    QCOMPARE(reply.status, 200);
    const QByteArray arn
        = "arn:aws:sts::" + m_member.toString().toLatin1() + ":assumed-role/OrganizationAccountAccessRole/audit-1";
    QCOMPARE(between(reply.body, "<Arn>", "</Arn>"), arn);
    const AwsCredentials credentials {between(reply.body, "<AccessKeyId>", "</AccessKeyId>"),
        Secret(between(reply.body, "<SecretAccessKey>", "</SecretAccessKey>")),
        between(reply.body, "<SessionToken>", "</SessionToken>")};
    QVERIFY(credentials.accessKeyId.startsWith("ASIA"));
    const auto expiration = timestampFromIso(QString::fromLatin1(between(reply.body, "<Expiration>", "</Expiration>")));
    QVERIFY(expiration);
    QVERIFY(*expiration - m_served.machineClock->now() > std::chrono::minutes(14));

    SignedClient session(m_served.port, credentials);
    const HttpReply detectors = session.send({"GET", "/detector"});
    QCOMPARE(detectors.json()["detectorIds"_L1][0].toString(), detectorIdFor(m_member, region("eu-west-1"_L1)).toString());
    session.service = "sts";
    const HttpReply identity = session.send({"POST", "/", {}, "Action=GetCallerIdentity&Version=2011-06-15"});
    QCOMPARE(between(identity.body, "<Arn>", "</Arn>"), arn);
}

void TestEndpointServices::stsRefuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    const QByteArray assume = "Action=AssumeRole&Version=2011-06-15";
    const QByteArray role
        = "&RoleArn=" + QByteArray("arn:aws:iam::" + m_member.toString().toLatin1() + ":role/Audit").toPercentEncoding();
    QTest::newRow("no action") << "Version=2011-06-15"_ba << 400 << "InvalidAction"_ba;
    QTest::newRow("another action") << "Action=GetFederationToken&Version=2011-06-15"_ba << 400 << "InvalidAction"_ba;
    QTest::newRow("no role") << QByteArray(assume + "&RoleSessionName=me") << 400 << "ValidationError"_ba;
    QTest::newRow("no ARN") << QByteArray(assume + "&RoleSessionName=me&RoleArn=Audit") << 400 << "ValidationError"_ba;
    QTest::newRow("a user") << QByteArray(assume + "&RoleSessionName=me&RoleArn=arn:aws:iam::111122223333:user/me") << 400
                            << "ValidationError"_ba;
    QTest::newRow("no session name") << QByteArray(assume + role) << 400 << "ValidationError"_ba;
    QTest::newRow("a bad session name") << QByteArray(assume + role + "&RoleSessionName=a%20b") << 400 << "ValidationError"_ba;
    QTest::newRow("too short") << QByteArray(assume + role + "&RoleSessionName=me&DurationSeconds=899") << 400
                               << "ValidationError"_ba;
    QTest::newRow("too long") << QByteArray(assume + role + "&RoleSessionName=me&DurationSeconds=43201") << 400
                              << "ValidationError"_ba;
    QTest::newRow("no number") << QByteArray(assume + role + "&RoleSessionName=me&DurationSeconds=1h") << 400
                               << "ValidationError"_ba;
    QTest::newRow("an account from elsewhere")
        << QByteArray(assume + "&RoleSessionName=me&RoleArn=arn:aws:iam::999999999999:role/Audit") << 403 << "AccessDenied"_ba;
}

void TestEndpointServices::stsRefuses()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    const HttpReply reply = form(m_management, "sts", body);
    QCOMPARE(reply.status, status);
    QCOMPARE(between(reply.body, "<Code>", "</Code>"), code);
    QVERIFY(!between(reply.body, "<Message>", "</Message>").isEmpty());
}

void TestEndpointServices::organizationsDescribesItself()
{
    const HttpReply reply = organizations(m_member, "DescribeOrganization");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("content-type"), "application/x-amz-json-1.1");
    const QJsonObject organization = reply.json()["Organization"_L1].toObject();
    QCOMPARE(organization["MasterAccountId"_L1].toString(), m_management.toString());
    QVERIFY(organization["Id"_L1].toString().startsWith("o-"_L1));
    QVERIFY(organization["Arn"_L1].toString().endsWith(organization["Id"_L1].toString()));
    QVERIFY(organization["MasterAccountEmail"_L1].toString().contains(u'@'));
}

void TestEndpointServices::organizationsListsItsAccountsPageByPage()
{
    QSet<QString> ids;
    QJsonObject input;
    int pages = 0;
    do {
        const HttpReply reply = organizations(Administrator, "ListAccounts", input);
        QCOMPARE(reply.status, 200);
        const QJsonArray accounts = reply.json()["Accounts"_L1].toArray();
        QVERIFY(accounts.size() <= 20);
        for (const QJsonValue account : accounts) {
            QCOMPARE(account["Status"_L1].toString(), u"ACTIVE"_s);
            ids.insert(account["Id"_L1].toString());
        }
        input = {{u"NextToken"_s, reply.json()["NextToken"_L1]}};
        ++pages;
    } while (input["NextToken"_L1].isString());
    const auto view = m_served.demo.service->organization();
    QCOMPARE(ids.size(), std::ranges::count_if(view->accounts->rows, &Account::inOrganization));
    QCOMPARE(pages, (ids.size() + 19) / 20);
    QVERIFY(ids.contains(m_management.toString()));
    QVERIFY(!ids.contains(m_outside.toString()));
}

void TestEndpointServices::organizationsListsDelegatedAdministrators()
{
    const HttpReply reply
        = organizations(m_management, "ListDelegatedAdministrators", {{u"ServicePrincipal"_s, u"guardduty.amazonaws.com"_s}});
    QCOMPARE(reply.status, 200);
    const QJsonArray administrators = reply.json()["DelegatedAdministrators"_L1].toArray();
    QCOMPARE(administrators.size(), 1);
    QCOMPARE(administrators[0]["Id"_L1].toString(), Administrator.toString());
    const HttpReply others
        = organizations(m_management, "ListDelegatedAdministrators", {{u"ServicePrincipal"_s, u"macie.amazonaws.com"_s}});
    QVERIFY(others.json()["DelegatedAdministrators"_L1].toArray().isEmpty());
}

void TestEndpointServices::organizationsRefuses_data()
{
    QTest::addColumn<AccountId>("account");
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<QString>("code");

    const QString principal = u"guardduty.amazonaws.com"_s;
    const auto registration = [&principal](const QString &account) {
        return QJsonObject {{u"AccountId"_s, account}, {u"ServicePrincipal"_s, principal}};
    };
    const QByteArray enroll = "RegisterDelegatedAdministrator";
    QTest::newRow("a member lists accounts") << m_member << "ListAccounts"_ba << QJsonObject() << u"AccessDeniedException"_s;
    QTest::newRow("a member lists administrators")
        << m_member << "ListDelegatedAdministrators"_ba << QJsonObject() << u"AccessDeniedException"_s;
    QTest::newRow("an account from outside")
        << m_outside << "DescribeOrganization"_ba << QJsonObject() << u"AWSOrganizationsNotInUseException"_s;
    QTest::newRow("page too large") << m_management << "ListAccounts"_ba << QJsonObject {{u"MaxResults"_s, 21}}
                                    << u"InvalidInputException"_s;
    QTest::newRow("page of nothing") << m_management << "ListAccounts"_ba << QJsonObject {{u"MaxResults"_s, 0}}
                                     << u"InvalidInputException"_s;
    QTest::newRow("no token of ours") << m_management << "ListAccounts"_ba << QJsonObject {{u"NextToken"_s, u"abc"_s}}
                                      << u"InvalidInputException"_s;
    QTest::newRow("another operation") << m_management << "CreateAccount"_ba << QJsonObject() << u"UnknownOperationException"_s;
    QTest::newRow("registered by the administrator")
        << Administrator << enroll << registration(m_member.toString()) << u"AccessDeniedException"_s;
    QTest::newRow("the management account itself")
        << m_management << enroll << registration(m_management.toString()) << u"ConstraintViolationException"_s;
    QTest::newRow("an unknown account") << m_management << enroll << registration(u"999999999999"_s)
                                        << u"AccountNotFoundException"_s;
    QTest::newRow("no account number") << m_management << enroll << registration(u"me"_s) << u"InvalidInputException"_s;
    QTest::newRow("registered already") << m_management << enroll << registration(Administrator.toString())
                                        << u"AccountAlreadyRegisteredException"_s;
    QTest::newRow("another service") << m_management << enroll
                                     << QJsonObject {{u"AccountId"_s, m_member.toString()}, {u"ServicePrincipal"_s, u"s3"_s}}
                                     << u"InvalidInputException"_s;
    QTest::newRow("not registered") << m_management << "DeregisterDelegatedAdministrator"_ba << registration(m_member.toString())
                                    << u"AccountNotRegisteredException"_s;
    QTest::newRow("another type of policy") << m_management << "DescribeEffectivePolicy"_ba
                                            << QJsonObject {{u"PolicyType"_s, u"TAG_POLICY"_s}} << u"InvalidInputException"_s;
    QTest::newRow("no policy") << m_management << "DescribeEffectivePolicy"_ba
                               << QJsonObject {{u"PolicyType"_s, u"GUARDDUTY_POLICY"_s}} << u"EffectivePolicyNotFoundException"_s;
    QTest::newRow("the policy of somebody else")
        << m_member << "DescribeEffectivePolicy"_ba
        << QJsonObject {{u"PolicyType"_s, u"GUARDDUTY_POLICY"_s}, {u"TargetId"_s, m_management.toString()}}
        << u"AccessDeniedException"_s;
    QTest::newRow("the policy of nobody") << m_management << "DescribeEffectivePolicy"_ba
                                          << QJsonObject {{u"PolicyType"_s, u"GUARDDUTY_POLICY"_s},
                                                 {u"TargetId"_s, u"999999999999"_s}}
                                          << u"TargetNotFoundException"_s;
}

void TestEndpointServices::organizationsRefuses()
{
    QFETCH(AccountId, account);
    QFETCH(QByteArray, operation);
    QFETCH(QJsonObject, input);
    QFETCH(QString, code);
    const HttpReply reply = organizations(account, operation, input);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.json()["__type"_L1].toString(), code);
    QCOMPARE(reply.header("x-amzn-errortype"), code.toLatin1());
    QVERIFY(!reply.json()["Message"_L1].toString().isEmpty());
}

void TestEndpointServices::ec2ListsTheRegionsOfTheWorkspace_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QByteArrayList>("listed");
    QTest::addColumn<QByteArrayList>("missing");
    QTest::newRow("those that can be used") << ""_ba << QByteArrayList {"eu-west-1"} << QByteArrayList {"af-south-1"};
    QTest::newRow("all") << "&AllRegions=true"_ba << QByteArrayList {"eu-west-1", "af-south-1", "us-west-1"} << QByteArrayList();
    QTest::newRow("one") << "&RegionName.1=eu-west-1"_ba << QByteArrayList {"eu-west-1"} << QByteArrayList {"us-east-1"};
    QTest::newRow("by status") << "&AllRegions=true&Filter.1.Name=opt-in-status&Filter.1.Value.1=not-opted-in"_ba
                               << QByteArrayList {"af-south-1"} << QByteArrayList {"eu-west-1", "us-east-2", "us-west-1"};
    QTest::newRow("without opting in, used or not")
        << "&Filter.1.Name=opt-in-status&Filter.1.Value.1=opt-in-not-required"_ba << QByteArrayList {"eu-west-1", "us-west-1"}
        << QByteArrayList {"af-south-1"};
    QTest::newRow("by pattern") << "&AllRegions=true&Filter.1.Name=region-name&Filter.1.Value.1=ap-*&Filter.1.Value.2=sa-*"_ba
                                << QByteArrayList {"ap-south-1", "sa-east-1"} << QByteArrayList {"eu-west-1"};
}

void TestEndpointServices::ec2ListsTheRegionsOfTheWorkspace()
{
    QFETCH(QByteArray, parameters);
    QFETCH(QByteArrayList, listed);
    QFETCH(QByteArrayList, missing);
    const HttpReply reply = form(m_member, "ec2", "Action=DescribeRegions&Version=2016-11-15" + parameters);
    QCOMPARE(reply.status, 200);
    for (const QByteArray &name : listed)
        QVERIFY2(reply.body.contains(QByteArray("<regionName>" + name + "</regionName>")), name.constData());
    for (const QByteArray &name : missing)
        QVERIFY2(!reply.body.contains(QByteArray("<regionName>" + name + "</regionName>")), name.constData());
    QVERIFY(reply.body.contains("<optInStatus>"));
}

void TestEndpointServices::ec2Refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("another action") << "Action=RunInstances&Version=2016-11-15"_ba << "InvalidAction"_ba;
    QTest::newRow("an unknown Region") << "Action=DescribeRegions&RegionName.1=mars-1&Version=2016-11-15"_ba
                                       << "InvalidParameterValue"_ba;
    QTest::newRow("an unknown filter") << "Action=DescribeRegions&Filter.1.Name=colour&Version=2016-11-15"_ba
                                       << "InvalidParameterValue"_ba;
}

void TestEndpointServices::ec2Refuses()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, code);
    const HttpReply reply = form(m_member, "ec2", body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(between(reply.body, "<Code>", "</Code>"), code);
}

void TestEndpointServices::everyRequestIsRecordedWithoutSecrets()
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

void TestEndpointServices::stopsAndStartsAgain()
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

void TestEndpointServices::saysWhyItCannotListen()
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

QTEST_GUILESS_MAIN(TestEndpointServices)
#include "tst_endpointservices.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/endpointfixture.h"

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// What the services beside GuardDuty answer: STS, Organizations and EC2.
class TestEndpointServices : public QObject, private EndpointFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { findCallers(); }
    void init() { QTest::failOnWarning(); }

    void stsTellsWhoAsks();
    void stsHandsOutCredentialsOfOtherAccounts();
    void stsTrusts_data();
    void stsTrusts();
    void stsRefuses_data();
    void stsRefuses();
    void organizationsDescribesItself();
    void organizationsListsItsAccountsPageByPage();
    void organizationsListsDelegatedAdministrators();
    void organizationsRefuses_data();
    void organizationsRefuses();
    void organizationsSaysWhoMayNotDoWhat_data();
    void organizationsSaysWhoMayNotDoWhat();
    void ec2ListsTheRegions_data();
    void ec2ListsTheRegions();
    void ec2Refuses_data();
    void ec2Refuses();

private:
    [[nodiscard]] HttpReply organizations(AccountId account, const QByteArray &operation, const QJsonObject &input = {}) const;
};

HttpReply TestEndpointServices::organizations(AccountId account, const QByteArray &operation, const QJsonObject &input) const
{
    ClientRequest request {"POST", "/", {}, QJsonDocument(input).toJson(QJsonDocument::Compact), "application/x-amz-json-1.1"};
    request.headers.push_back({"X-Amz-Target", "AWSOrganizationsV20161128." + operation});
    return client(account, "organizations").send(request);
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
    const QByteArray foreign = "arn:aws:guardduty:eu-west-1:" + m_management.toString().toLatin1() + ":detector/12abc";
    const HttpReply tags = session.send({"GET", "/tags/" + foreign.toPercentEncoding()});
    QCOMPARE(tags.status, 403);
    QCOMPARE(tags.json()["message"_L1].toString(),
        u"User: %1 is not authorized to perform: guardduty:ListTagsForResource on resource: %2"_s.arg(
            QString::fromLatin1(arn), QString::fromLatin1(foreign)));
    session.service = "sts";
    const HttpReply identity = session.send({"POST", "/", {}, "Action=GetCallerIdentity&Version=2011-06-15"});
    QCOMPARE(between(identity.body, "<Arn>", "</Arn>"), arn);
}

void TestEndpointServices::stsTrusts_data()
{
    QTest::addColumn<AccountId>("caller");
    QTest::addColumn<AccountId>("owner");
    QTest::addColumn<int>("status");
    QTest::newRow("management of a member") << m_management << m_member << 200;
    QTest::newRow("the administrator of a member") << Administrator << m_member << 200;
    QTest::newRow("a member of itself") << m_member << m_member << 200;
    QTest::newRow("management of the administrator") << m_management << Administrator << 200;
    QTest::newRow("a member of the management account") << m_member << m_management << 403;
    QTest::newRow("a member of the administrator") << m_member << Administrator << 403;
    QTest::newRow("the administrator of the management account") << Administrator << m_management << 403;
    QTest::newRow("somebody from outside of a member") << m_outside << m_member << 403;
    QTest::newRow("management of somebody from outside") << m_management << m_outside << 403;
}

void TestEndpointServices::stsTrusts()
{
    QFETCH(const AccountId, caller);
    QFETCH(const AccountId, owner);
    QFETCH(const int, status);
    const QByteArray role = "arn:aws:iam::" + owner.toString().toLatin1() + ":role/OrganizationAccountAccessRole";
    const HttpReply reply = form(
        caller, "sts", "Action=AssumeRole&Version=2011-06-15&RoleSessionName=me&RoleArn=" + role.toPercentEncoding());
    QCOMPARE(reply.status, status);
    if (status != 200)
        QCOMPARE(between(reply.body, "<Message>", "</Message>"),
            "User: arn:aws:iam::" + caller.toString().toLatin1() + ":user/bucketwatch is not authorized to perform: "
                "sts:AssumeRole on resource: " + role);
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
    QTest::newRow("a session policy") << QByteArray(assume + role + "&RoleSessionName=me&Policy=%7B%7D") << 400
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
            QCOMPARE(account["State"_L1].toString(), u"ACTIVE"_s);
            const bool isManagement = account["Id"_L1].toString() == m_management.toString();
            QCOMPARE(account["JoinedMethod"_L1].toString(), isManagement ? u"INVITED"_s : u"CREATED"_s);
            const auto joined = std::chrono::sys_seconds(std::chrono::seconds(qint64(account["JoinedTimestamp"_L1].toDouble())));
            QVERIFY(joined > std::chrono::sys_days(std::chrono::year(2023) / 1 / 1) && joined < m_served.demo.clock->now());
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
    QVERIFY(administrators[0]["DelegationEnabledDate"_L1].toDouble() > administrators[0]["JoinedTimestamp"_L1].toDouble());
    QVERIFY(administrators[0]["JoinedTimestamp"_L1].toDouble() > 0);
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
    QTest::newRow("the policy of an account from outside")
        << m_management << "DescribeEffectivePolicy"_ba
        << QJsonObject {{u"PolicyType"_s, u"GUARDDUTY_POLICY"_s}, {u"TargetId"_s, m_outside.toString()}}
        << u"TargetNotFoundException"_s;
}

void TestEndpointServices::organizationsRefuses()
{
    QFETCH(AccountId, account);
    QFETCH(QByteArray, operation);
    QFETCH(QJsonObject, input);
    QFETCH(QString, code);
    const HttpReply reply = organizations(account, operation, input);
    QCOMPARE(reply.status, code == "AccessDeniedException"_L1 ? 403 : 400);
    QCOMPARE(reply.json()["__type"_L1].toString(), code);
    QCOMPARE(reply.header("x-amzn-errortype"), code.toLatin1());
    // Who may not in is told so as by GuardDuty; what the service refuses has the member of its model.
    QVERIFY(!reply.json()[reply.status == 403 ? "message"_L1 : "Message"_L1].toString().isEmpty());
    QCOMPARE(reply.json().size(), 2);
}

void TestEndpointServices::organizationsSaysWhoMayNotDoWhat_data()
{
    QTest::addColumn<AccountId>("account");
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<AccountId>("resource"); // none: every one
    const QJsonObject registration {{u"AccountId"_s, m_member.toString()}, {u"ServicePrincipal"_s, u"guardduty.amazonaws.com"_s}};
    QTest::newRow("accounts") << m_member << "ListAccounts"_ba << QJsonObject() << AccountId();
    QTest::newRow("administrators") << m_member << "ListDelegatedAdministrators"_ba << QJsonObject() << AccountId();
    QTest::newRow("register") << Administrator << "RegisterDelegatedAdministrator"_ba << registration << m_member;
    QTest::newRow("deregister") << Administrator << "DeregisterDelegatedAdministrator"_ba << registration << m_member;
    QTest::newRow("register nobody") << Administrator << "RegisterDelegatedAdministrator"_ba << QJsonObject() << AccountId();
    QTest::newRow("policy") << m_member << "DescribeEffectivePolicy"_ba
                            << QJsonObject {{u"PolicyType"_s, u"GUARDDUTY_POLICY"_s}, {u"TargetId"_s, m_management.toString()}}
                            << m_management;
}

void TestEndpointServices::organizationsSaysWhoMayNotDoWhat()
{
    QFETCH(AccountId, account);
    QFETCH(QByteArray, operation);
    QFETCH(QJsonObject, input);
    QFETCH(AccountId, resource);
    const QJsonObject organization = organizations(m_management, "DescribeOrganization", {}).json()["Organization"_L1].toObject();
    const QString arn = u"arn:aws:organizations::%1:account/%2/%3"_s.arg(
        m_management.toString(), organization["Id"_L1].toString(), resource.toString());
    QCOMPARE(organizations(account, operation, input).json()["message"_L1].toString(),
        u"User: arn:aws:iam::%1:user/bucketwatch is not authorized to perform: organizations:%2 on resource: %3"_s.arg(
            account.toString(), QString::fromLatin1(operation), resource.isValid() ? arn : u"*"_s));
}

void TestEndpointServices::ec2ListsTheRegions_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QByteArrayList>("listed");
    QTest::addColumn<QByteArrayList>("missing");
    QTest::newRow("those that can be used") << ""_ba << QByteArrayList {"eu-west-1"} << QByteArrayList {"af-south-1"};
    QTest::newRow("all") << "&AllRegions=true"_ba << QByteArrayList {"eu-west-1", "af-south-1", "us-west-1"} << QByteArrayList();
    QTest::newRow("one") << "&RegionName.1=eu-west-1"_ba << QByteArrayList {"eu-west-1"} << QByteArrayList {"us-east-1"};
    QTest::newRow("by status") << "&AllRegions=true&Filter.1.Name=opt-in-status&Filter.1.Value.1=not-opted-in"_ba
                               << QByteArrayList {"af-south-1"} << QByteArrayList {"eu-west-1"};
    QTest::newRow("what the workspace does not have") << ""_ba << QByteArrayList {"eu-west-1"} << QByteArrayList {"us-west-1"};
    QTest::newRow("without opting in") << "&Filter.1.Name=opt-in-status&Filter.1.Value.1=opt-in-not-required"_ba
                                       << QByteArrayList {"eu-west-1"} << QByteArrayList {"af-south-1", "us-west-1"};
    QTest::newRow("by pattern") << "&AllRegions=true&Filter.1.Name=region-name&Filter.1.Value.1=ap-*&Filter.1.Value.2=sa-*"_ba
                                << QByteArrayList {"ap-south-1", "sa-east-1"} << QByteArrayList {"eu-west-1"};
}

void TestEndpointServices::ec2ListsTheRegions()
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
    QTest::addColumn<int>("status");
    QTest::newRow("another action") << "Action=RunInstances&Version=2016-11-15"_ba << "InvalidAction"_ba << 400;
    QTest::newRow("an unknown Region") << "Action=DescribeRegions&RegionName.1=mars-1&Version=2016-11-15"_ba
                                       << "InvalidParameterValue"_ba << 400;
    QTest::newRow("an unknown filter") << "Action=DescribeRegions&Filter.1.Name=colour&Version=2016-11-15"_ba
                                       << "InvalidParameterValue"_ba << 400;
    QTest::newRow("a rehearsal") << "Action=DescribeRegions&DryRun=true&Version=2016-11-15"_ba << "DryRunOperation"_ba << 412;
    QTest::newRow("a rehearsal of what would fail")
        << "Action=DescribeRegions&RegionName.1=mars-1&DryRun=true&Version=2016-11-15"_ba << "InvalidParameterValue"_ba << 400;
}

void TestEndpointServices::ec2Refuses()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, code);
    QFETCH(int, status);
    const HttpReply reply = form(m_member, "ec2", body);
    QCOMPARE(reply.status, status);
    QCOMPARE(between(reply.body, "<Code>", "</Code>"), code);
}

QTEST_GUILESS_MAIN(TestEndpointServices)
#include "tst_endpointservices.moc"

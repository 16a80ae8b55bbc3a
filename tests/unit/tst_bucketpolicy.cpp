// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/bucketpolicy.h"
#include "support/recordlog.h"

#include <QJsonArray>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

// moc takes a slash and a star for a comment even inside of a raw string, so the star is written \u002a there.
namespace {

const QByteArray Get = R"("Action":"s3:GetObject","Resource":"arn:aws:s3:::ledger/\u002a")";

QByteArray policy(const QByteArray &statements)
{
    return R"({"Version":"2012-10-17","Statement":[)" + statements + "]}";
}

/// An Allow of s3:GetObject for everyone under a condition.
QByteArray allowIf(const QByteArray &condition)
{
    return policy(R"({"Effect":"Allow","Principal":"*",)" + Get + R"(,"Condition":{)" + condition + "}}");
}

/// An Allow of s3:GetObject for everyone, and @p deny beside it.
QByteArray allowBut(const QByteArray &deny)
{
    return policy(R"({"Effect":"Allow","Principal":"*",)" + Get + R"(},{"Effect":"Deny",)" + deny + "}");
}

} // namespace

class BucketPolicyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void principalsDecide_data();
    void principalsDecide() { check(); }
    void conditionsNarrow_data();
    void conditionsNarrow() { check(); }
    void denialsNarrow_data();
    void denialsNarrow() { check(); }
    void actionsSayWhetherItReadsOrWrites_data();
    void actionsSayWhetherItReadsOrWrites();
    void textIsReadAsAPolicy();
    void whatIsNoPolicyHasNoVerdict_data();
    void whatIsNoPolicyHasNoVerdict();
    void theStatementThatOpensWidestIsNamed();

private:
    static void columns()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("expected");
    }
    static void row(const char *name, const QByteArray &text, Exposure expected) { QTest::newRow(name) << text << int(expected); }
    static void check()
    {
        QFETCH(const QByteArray, text);
        const auto verdict = judgeBucketPolicy(json(text));
        QVERIFY(verdict);
        QTEST(int(verdict->openness.widest()), "expected");
        QCOMPARE(verdict->statement.isEmpty(), !verdict->openness.isPublic());
    }
};

void BucketPolicyTest::principalsDecide_data()
{
    columns();
    const auto allow = [](const QByteArray &principal) { return policy(R"({"Effect":"Allow",)" + principal + "," + Get + "}"); };
    row("star", allow(R"("Principal":"*")"), Exposure::Anonymous);
    row("AWS star", allow(R"("Principal":{"AWS":"*"})"), Exposure::Anonymous);
    row("AWS list with star", allow(R"("Principal":{"AWS":["arn:aws:iam::444455556666:root","*"]})"), Exposure::Anonymous);
    row("list with star", allow(R"("Principal":["*"])"), Exposure::Anonymous);
    row("star of stars", allow(R"("Principal":{"*":"*"})"), Exposure::Anonymous);
    row("lower-case names", R"({"statement":{"effect":"allow","principal":"*","action":"s3:GetObject"}})", Exposure::Anonymous);
    row("one statement without list", R"({"Statement":{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}})",
        Exposure::Anonymous);
    row("one foreign account", allow(R"("Principal":{"AWS":"arn:aws:iam::444455556666:root"})"), Exposure::NotPublic);
    row("account number", allow(R"("Principal":{"AWS":"444455556666"})"), Exposure::NotPublic);
    row("a role", allow(R"("Principal":{"AWS":["arn:aws:iam::444455556666:role/reader"]})"), Exposure::NotPublic);
    row("a service", allow(R"("Principal":{"Service":"cloudtrail.amazonaws.com"})"), Exposure::NotPublic);
    row("all services", allow(R"("Principal":{"Service":"*"})"), Exposure::NotPublic);
    row("federated", allow(R"("Principal":{"Federated":"cognito-identity.amazonaws.com"})"), Exposure::NotPublic);
    row("canonical user", allow(R"("Principal":{"CanonicalUser":"79a59df900b949e5"})"), Exposure::NotPublic);
    row("all but one", allow(R"("NotPrincipal":{"AWS":"arn:aws:iam::444455556666:root"})"), Exposure::Anonymous);
    row("denied only", policy(R"({"Effect":"Deny","Principal":"*",)" + Get + "}"), Exposure::NotPublic);
    row("no statement", policy(""), Exposure::NotPublic);
    row("action of another service", policy(R"({"Effect":"Allow","Principal":"*","Action":"sqs:SendMessage","Resource":"*"})"),
        Exposure::NotPublic);
}

void BucketPolicyTest::conditionsNarrow_data()
{
    columns();
    const auto test
        = [](const char *name, const QByteArray &condition, Exposure expected) { row(name, allowIf(condition), expected); };
    test("office network", R"("IpAddress":{"aws:SourceIp":"203.0.113.0/24"})", Exposure::NotPublic);
    test("two networks", R"("IpAddress":{"aws:SourceIp":["203.0.113.0/24","2001:db8::/48"]})", Exposure::NotPublic);
    test("narrowest public range", R"("IpAddress":{"aws:SourceIp":"13.0.0.0/8"})", Exposure::NotPublic);
    test("private range", R"("IpAddress":{"aws:SourceIp":"10.0.0.0/8"})", Exposure::NotPublic);
    test("half the internet", R"("IpAddress":{"aws:SourceIp":"0.0.0.0/1"})", Exposure::Anonymous);
    test("whole internet", R"("IpAddress":{"aws:SourceIp":["203.0.113.0/24","0.0.0.0/0"]})", Exposure::Anonymous);
    test("wide IPv6", R"("IpAddress":{"aws:SourceIp":"2001::/16"})", Exposure::Anonymous);
    test("not from a network", R"("NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"})", Exposure::Anonymous);
    test("a VPC", R"("StringEquals":{"aws:SourceVpc":"vpc-0a1b2c3d"})", Exposure::NotPublic);
    test("an endpoint", R"("StringEquals":{"aws:sourceVpce":["vpce-0a1b2c3d"]})", Exposure::NotPublic);
    test("any endpoint", R"("StringLike":{"aws:SourceVpce":"vpce-*"})", Exposure::Anonymous);
    test("an endpoint if there is one", R"("StringEqualsIfExists":{"aws:SourceVpce":"vpce-0a1b2c3d"})", Exposure::Anonymous);
    test("the organization", R"("StringEquals":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"})", Exposure::NotPublic);
    test("the organization if there is one", R"("StringEqualsIfExists":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"})",
        Exposure::Anonymous);
    test("any organization", R"("StringLike":{"aws:PrincipalOrgID":"o-*"})", Exposure::AnyAwsCaller);
    test("own organization", R"("StringEquals":{"aws:PrincipalOrgID":"${aws:ResourceOrgID}"})", Exposure::NotPublic);
    test("organization path", R"("ForAnyValue:StringLike":{"aws:PrincipalOrgPaths":"o-a1b2c3d4e5/r-ab12/\u002a"})",
        Exposure::NotPublic);
    test("all values", R"("ForAllValues:StringLike":{"aws:PrincipalOrgPaths":"o-a1b2c3d4e5/\u002a"})", Exposure::Anonymous);
    test("an account", R"("StringEquals":{"aws:PrincipalAccount":"444455556666"})", Exposure::NotPublic);
    test("any account", R"("StringLike":{"aws:PrincipalAccount":"*"})", Exposure::AnyAwsCaller);
    test("not an account", R"("StringNotEquals":{"aws:PrincipalAccount":"444455556666"})", Exposure::Anonymous);
    test("has an account", R"("Null":{"aws:PrincipalAccount":"false"})", Exposure::AnyAwsCaller);
    test("has no account", R"("Null":{"aws:PrincipalAccount":"true"})", Exposure::Anonymous);
    test(
        "a role of one account", R"("ArnLike":{"aws:PrincipalArn":"arn:aws:iam::444455556666:role/app-*"})", Exposure::NotPublic);
    test("that role of any account", R"("ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/app"})", Exposure::AnyAwsCaller);
    test("sessions of a role", R"("StringLike":{"aws:userid":"AROAEXAMPLEID:*"})", Exposure::NotPublic);
    test("any user id", R"("StringLike":{"aws:userid":"*"})", Exposure::AnyAwsCaller);
    test("users and roles", R"("StringEquals":{"aws:PrincipalType":["User","AssumedRole"]})", Exposure::AnyAwsCaller);
    test("not anonymous", R"("StringNotEquals":{"aws:PrincipalType":"Anonymous"})", Exposure::AnyAwsCaller);
    test("signed requests", R"("StringEquals":{"s3:signatureversion":"AWS4-HMAC-SHA256"})", Exposure::AnyAwsCaller);
    test("not through a service", R"("Bool":{"aws:ViaAWSService":"false"})", Exposure::Anonymous);
    test("through a service", R"("Bool":{"aws:ViaAWSService":"true"})", Exposure::AnyAwsCaller);
    test("with a second factor", R"("Bool":{"aws:MultiFactorAuthPresent":"true"})", Exposure::AnyAwsCaller);
    test("a distribution", R"("StringEquals":{"AWS:SourceArn":"arn:aws:cloudfront::444455556666:distribution/E1"})",
        Exposure::NotPublic);
    test("a source bucket", R"("ArnLike":{"aws:SourceArn":"arn:aws:s3:::inventory-source"})", Exposure::NotPublic);
    test("any topic", R"("ArnLike":{"aws:SourceArn":"arn:aws:sns:*:*:*"})", Exposure::AnyAwsCaller);
    test("a source account", R"("StringEquals":{"aws:SourceAccount":"444455556666"})", Exposure::NotPublic);
    test("an access point", R"("StringLike":{"s3:DataAccessPointArn":"arn:aws:s3:eu-west-1:111122223333:accesspoint/\u002a"})",
        Exposure::NotPublic);
    test("an account's access points", R"("StringEquals":{"s3:DataAccessPointAccount":"111122223333"})", Exposure::NotPublic);
    test(
        "any access point", R"("StringLike":{"s3:DataAccessPointArn":"arn:aws:s3:*:*:accesspoint/\u002a"})", Exposure::Anonymous);
    test("AWS services", R"("Bool":{"aws:PrincipalIsAWSService":true})", Exposure::NotPublic);
    test("TLS", R"("Bool":{"aws:SecureTransport":"true"})", Exposure::Anonymous);
    test("referer", R"("StringLike":{"aws:Referer":["https://www.example.com/\u002a"]})", Exposure::Anonymous);
    test("user agent", R"("StringEquals":{"aws:UserAgent":"reader"})", Exposure::Anonymous);
    test("prefix", R"("StringLike":{"s3:prefix":"public/\u002a"})", Exposure::Anonymous);
    test("object tag", R"("StringEquals":{"s3:ExistingObjectTag/public":"yes"})", Exposure::Anonymous);
    test("organization and TLS", R"("StringEquals":{"aws:PrincipalOrgID":"o-a1"},"Bool":{"aws:SecureTransport":"true"})",
        Exposure::NotPublic);
    test("two keys of one test", R"("StringEquals":{"aws:PrincipalType":"User","aws:SourceVpc":"vpc-1"})", Exposure::NotPublic);
    test("empty", "", Exposure::Anonymous);
}

void BucketPolicyTest::denialsNarrow_data()
{
    columns();
    const auto test = [](const char *name, const QByteArray &deny, Exposure expected) { row(name, allowBut(deny), expected); };
    const QByteArray all = R"("Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::ledger","arn:aws:s3:::ledger/\u002a"])";
    test("everything", all, Exposure::NotPublic);
    test("the same call", R"("Principal":"*",)" + Get, Exposure::NotPublic);
    test("another call", R"("Principal":"*","Action":"s3:PutObject","Resource":"*")", Exposure::Anonymous);
    test("part of the objects", R"("Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::ledger/secret/\u002a")",
        Exposure::Anonymous);
    test("all but reading", R"("Principal":"*","NotAction":"s3:GetObject","Resource":"*")", Exposure::Anonymous);
    test("all but listing", R"("Principal":"*","NotAction":"s3:ListBucket","Resource":"*")", Exposure::NotPublic);
    test("one account", R"("Principal":{"AWS":"444455556666"},"Action":"s3:*","Resource":"*")", Exposure::Anonymous);
    test("all but one role", R"("NotPrincipal":{"AWS":"arn:aws:iam::444455556666:role/r"},"Action":"s3:*","Resource":"*")",
        Exposure::NotPublic);
    test("without TLS", all + R"(,"Condition":{"Bool":{"aws:SecureTransport":"false"}})", Exposure::Anonymous);
    test("outside the organization", all + R"(,"Condition":{"StringNotEquals":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}})",
        Exposure::NotPublic);
    test("outside the network", all + R"(,"Condition":{"NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"}})", Exposure::NotPublic);
    test("outside endpoint and network",
        all + R"(,"Condition":{"StringNotEquals":{"aws:SourceVpce":"vpce-1"},"NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"}})",
        Exposure::NotPublic);
    test("outside the organization without TLS",
        all + R"(,"Condition":{"StringNotEquals":{"aws:PrincipalOrgID":"o-a1"},"Bool":{"aws:SecureTransport":"false"}})",
        Exposure::Anonymous);
    test("data perimeter",
        all + R"(,"Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-a1"},"BoolIfExists":{"aws:PrincipalIsAWSService":"false"}})",
        Exposure::NotPublic);
    test("from one network", all + R"(,"Condition":{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}})", Exposure::Anonymous);
    test("anonymous callers", all + R"(,"Condition":{"StringEquals":{"aws:PrincipalType":"Anonymous"}})", Exposure::AnyAwsCaller);
    test("callers without ARN", all + R"(,"Condition":{"Null":{"aws:PrincipalArn":"true"}})", Exposure::AnyAwsCaller);
}

void BucketPolicyTest::actionsSayWhetherItReadsOrWrites_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<bool>("reads");
    QTest::addColumn<bool>("writes");
    const auto test = [](const QByteArray &action, bool reads, bool writes) {
        QTest::newRow(action.constData()) << action << reads << writes;
    };
    test(R"("Action":"s3:GetObject")", true, false);
    test(R"("Action":"s3:ListBucket")", true, false);
    test(R"("Action":["s3:PutObject","s3:DeleteObject"])", false, true);
    test(R"("Action":"s3:PutBucketPolicy")", false, true);
    test(R"("Action":"s3:*")", true, true);
    test(R"("Action":"*")", true, true);
    test(R"("Action":"S3:getobject*")", true, false);
    test(R"("Action":"s3:*Object")", true, true);
    test(R"("NotAction":"s3:DeleteBucket")", true, true);
}

void BucketPolicyTest::actionsSayWhetherItReadsOrWrites()
{
    QFETCH(const QByteArray, action);
    const auto verdict = judgeBucketPolicy(json(policy(R"({"Effect":"Allow","Principal":"*","Resource":"*",)" + action + "}")));
    QVERIFY(verdict);
    QTEST(verdict->openness.read == Exposure::Anonymous, "reads");
    QTEST(verdict->openness.write == Exposure::Anonymous, "writes");
}

void BucketPolicyTest::textIsReadAsAPolicy()
{
    const QString text = QString::fromUtf8(policy(R"({"Effect":"Allow","Principal":"*",)" + Get + "}"));
    for (const QJsonValue &value : {QJsonValue(text), QJsonValue(QJsonArray {QString(), text})}) {
        const auto verdict = judgeBucketPolicy(value);
        QVERIFY(verdict);
        QCOMPARE(verdict->openness.read, Exposure::Anonymous);
    }
}

void BucketPolicyTest::whatIsNoPolicyHasNoVerdict_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("null") << QJsonValue();
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("empty text") << QJsonValue(QString());
    QTest::newRow("query echo") << QJsonValue(QJsonArray {QString()});
    QTest::newRow("cut text") << QJsonValue(
        QString::fromUtf8(R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Princ)"));
    QTest::newRow("number") << QJsonValue(7);
    QTest::newRow("without statements") << QJsonValue(QJsonObject {{"Version"_L1, "2012-10-17"_L1}});
}

void BucketPolicyTest::whatIsNoPolicyHasNoVerdict()
{
    QFETCH(const QJsonValue, value);
    QVERIFY(!judgeBucketPolicy(value));
}

void BucketPolicyTest::theStatementThatOpensWidestIsNamed()
{
    const QByteArray statements
        = R"({"Effect":"Allow","Principal":{"Service":"logging.s3.amazonaws.com"},"Action":"s3:PutObject","Resource":"*"},
        {"Sid":"Signed","Effect":"Allow","Principal":"*",)"
        + Get + R"(,"Condition":{"StringLike":{"aws:PrincipalAccount":"*"}}},
        {"Effect":"Allow","Principal":"*","Action":"s3:PutObject","Resource":"*"})";
    const auto verdict = judgeBucketPolicy(json(policy(statements)));
    QVERIFY(verdict);
    QCOMPARE(verdict->statement, u"3"_s);
    QCOMPARE(verdict->openness, (Openness {.read = Exposure::AnyAwsCaller, .write = Exposure::Anonymous}));
}

QTEST_APPLESS_MAIN(BucketPolicyTest)
#include "tst_bucketpolicy.moc"

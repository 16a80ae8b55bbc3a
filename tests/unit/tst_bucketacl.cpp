// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/bucketacl.h"
#include "support/recordlog.h"

#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Everyone = R"({"xsi:type":"Group","URI":"http://acs.amazonaws.com/groups/global/AllUsers"})";
const QByteArray Authenticated = R"({"xsi:type":"Group","URI":"http://acs.amazonaws.com/groups/global/AuthenticatedUsers"})";
const QByteArray LogDelivery = R"({"xsi:type":"Group","URI":"http://acs.amazonaws.com/groups/s3/LogDelivery"})";
const QByteArray Owner = R"({"xsi:type":"CanonicalUser","ID":"79a59df900b949e5","DisplayName":"owner"})";

QByteArray grant(const QByteArray &grantee, const QByteArray &permission)
{
    return R"({"Grantee":)" + grantee + R"(,"Permission":")" + permission + R"("})";
}

QByteArray policyWith(const QByteArray &grants)
{
    return R"({"acl":"","AccessControlPolicy":{"Owner":{"ID":"79a59df900b949e5"},"AccessControlList":{"Grant":)" + grants + "}}}";
}

} // namespace

class BucketAclTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void grantsDecide_data();
    void grantsDecide();
    void withoutAListThereIsNoVerdict_data();
    void withoutAListThereIsNoVerdict();
};

void BucketAclTest::grantsDecide_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<int>("read");
    QTest::addColumn<int>("write");
    QTest::addColumn<QString>("grant");
    const auto test = [](const char *name, const QByteArray &parameters, Exposure read, Exposure write, const QString &grant) {
        QTest::newRow(name) << parameters << int(read) << int(write) << grant;
    };
    constexpr auto None = Exposure::NotPublic;
    constexpr auto Aws = Exposure::AnyAwsCaller;
    constexpr auto All = Exposure::Anonymous;
    test("private", R"({"x-amz-acl":"private"})", None, None, {});
    test("private in a list", R"({"x-amz-acl":["private"]})", None, None, {});
    test("public-read", R"({"x-amz-acl":"public-read"})", All, None, u"public-read"_s);
    test("public-read in a list", R"({"x-amz-acl":["public-read"]})", All, None, u"public-read"_s);
    test("public-read-write", R"({"x-amz-acl":"public-read-write"})", All, All, u"public-read-write"_s);
    test("authenticated-read", R"({"x-amz-acl":"authenticated-read"})", Aws, None, u"authenticated-read"_s);
    test("log-delivery-write", R"({"x-amz-acl":"log-delivery-write"})", None, None, {});
    test("header in capitals", R"({"X-Amz-Acl":"public-read"})", All, None, u"public-read"_s);
    test("grant to the owner", policyWith(grant(Owner, "FULL_CONTROL")), None, None, {});
    test("one grant", policyWith(grant(Everyone, "READ")), All, None, u"READ for AllUsers"_s);
    test("list of grants", policyWith("[" + grant(Owner, "FULL_CONTROL") + "," + grant(Everyone, "WRITE") + "]"), None, All,
        u"WRITE for AllUsers"_s);
    test("widest is named", policyWith("[" + grant(Authenticated, "READ") + "," + grant(Everyone, "READ_ACP") + "]"), All, None,
        u"READ_ACP for AllUsers"_s);
    test("authenticated users", policyWith(grant(Authenticated, "FULL_CONTROL")), Aws, Aws,
        u"FULL_CONTROL for AuthenticatedUsers"_s);
    test("write the list", policyWith(grant(Everyone, "WRITE_ACP")), None, All, u"WRITE_ACP for AllUsers"_s);
    test("log delivery", policyWith("[" + grant(LogDelivery, "WRITE") + "," + grant(LogDelivery, "READ_ACP") + "]"), None, None,
        {});
    test("secure address of the group",
        policyWith(grant(R"({"URI":"https://acs.amazonaws.com/groups/global/AllUsers"})", "READ")), All, None,
        u"READ for AllUsers"_s);
    test("grant header", R"({"x-amz-grant-read":"uri=\"http://acs.amazonaws.com/groups/global/AllUsers\""})", All, None,
        u"READ for AllUsers"_s);
    test("grant header of two",
        R"({"x-amz-grant-write":["id=\"79a5\", uri=http://acs.amazonaws.com/groups/global/AuthenticatedUsers"]})", None, Aws,
        u"WRITE for AuthenticatedUsers"_s);
    test("grant header of the owner", R"({"x-amz-grant-full-control":"id=79a59df900b949e5"})", None, None, {});
    test("grant header inside a list",
        R"({"accessControlList":{"x-amz-grant-full-control":"uri=\"http://acs.amazonaws.com/groups/global/AllUsers\""}})", All,
        All, u"FULL_CONTROL for AllUsers"_s);
    test("owner's grant header inside a list", R"({"accessControlList":{"x-amz-grant-read":"id=79a59df900b949e5"}})", None, None,
        {});
    test("canned list where the query stands", R"({"acl":["public-read"]})", All, None, u"public-read"_s);
    test("permission cut out", policyWith(grant(Everyone, "...")), All, None, u"unknown permission for AllUsers"_s);
    test("permission left out", policyWith(R"({"Grantee":)" + Everyone + "}"), All, None, u"unknown permission for AllUsers"_s);
    test("owner's permission left out", policyWith(R"({"Grantee":)" + Owner + "}"), None, None, {});
    test("XML text",
        R"({"AccessControlPolicy":"<?xml version='1.0'?><AccessControlPolicy><AccessControlList><Grant><Grantee xsi:type='Group'><URI>http://acs.amazonaws.com/groups/global/AllUsers</URI></Grantee><Permission>WRITE</Permission></Grant><Grant><Grantee><ID>1</ID></Grantee><Permission>READ</Permission></Grant></AccessControlList></AccessControlPolicy>"})",
        None, All, u"WRITE for AllUsers"_s);
    test("cut XML text", R"({"AccessControlPolicy":"<AccessControlPolicy><AccessControlList><Grant><Gra"})", None, None, {});
    test("list without policy around", R"({"AccessControlList":[)" + grant(Everyone, "READ") + "]}", All, None,
        u"READ for AllUsers"_s);
}

void BucketAclTest::grantsDecide()
{
    QFETCH(const QByteArray, parameters);
    const auto verdict = judgeBucketAcl(json(parameters));
    QVERIFY(verdict);
    QTEST(int(verdict->openness.read), "read");
    QTEST(int(verdict->openness.write), "write");
    QTEST(verdict->grant, "grant");
}

void BucketAclTest::withoutAListThereIsNoVerdict_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("query echo") << QByteArray(R"({"acl":[""],"bucketName":"ledger"})");
    QTest::newRow("empty canned list") << QByteArray(R"({"x-amz-acl":""})");
    QTest::newRow("null policy") << QByteArray(R"({"AccessControlPolicy":null})");
}

void BucketAclTest::withoutAListThereIsNoVerdict()
{
    QFETCH(const QByteArray, parameters);
    QVERIFY(!judgeBucketAcl(json(parameters)));
}

QTEST_APPLESS_MAIN(BucketAclTest)
#include "tst_bucketacl.moc"

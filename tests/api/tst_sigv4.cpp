// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/sigv4.h"

#include "guardduty/signingkeys.h"

#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

const AwsCredentials Example {"AKIDEXAMPLE", Secret("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"), {}};
const HttpHeader Host {"Host", "example.amazonaws.com"};

Timestamp exampleTime()
{
    return *timestampFromAmzDate("20150830T123600Z");
}

} // namespace

class TestSigV4 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void signsAsThePublishedTestSuite_data();
    void signsAsThePublishedTestSuite();
    void writesTheCanonicalRequestOfTheTestSuite();
    void keepsEncodedSlashesApartFromSlashes();
    void acceptsWhatItSigned_data();
    void acceptsWhatItSigned();
    void refusesWhatWasChangedOnTheWay_data();
    void refusesWhatWasChangedOnTheWay();
    void readsAnAuthorizationHeader();
    void namesWhatAnAuthorizationHeaderLacks_data();
    void namesWhatAnAuthorizationHeaderLacks();
    void readsDates_data();
    void readsDates();
    void keepsSigningKeysApart();

private:
    [[nodiscard]] static QByteArray valueOf(const HttpHeaders &headers, QByteArrayView name)
    {
        return headerValue(headers, name);
    }
    [[nodiscard]] static SignableRequest update();
    SigningKeys m_keys;
};

/// Signatures: aws-sig-v4-test-suite, published with the AWS General Reference.
void TestSigV4::signsAsThePublishedTestSuite_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QList<QByteArrayList>>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");

    using Lines = QList<QByteArrayList>;
    const QByteArray get = "GET";
    const QByteArray post = "POST";
    QTest::newRow("get-vanilla") << get << "/"_ba << ""_ba << Lines() << ""_ba
                                 << "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"_ba;
    QTest::newRow("get-vanilla-query-order-key-case") << get << "/"_ba << "Param2=value2&Param1=value1"_ba << Lines() << ""_ba
                                                      << "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"_ba;
    QTest::newRow("get-vanilla-empty-query-key") << get << "/"_ba << "Param1=value1"_ba << Lines() << ""_ba
                                                 << "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb"_ba;
    QTest::newRow("get-unreserved") << get << "/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_ba << ""_ba
                                    << Lines() << ""_ba
                                    << "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f"_ba;
    QTest::newRow("get-utf8") << get << "/\u1234"_ba << ""_ba << Lines() << ""_ba
                              << "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85"_ba;
    QTest::newRow("get-relative") << get << "/example/.."_ba << ""_ba << Lines() << ""_ba
                                  << "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"_ba;
    QTest::newRow("get-slash") << get << "//"_ba << ""_ba << Lines() << ""_ba
                               << "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"_ba;
    QTest::newRow("get-header-value-trim") << get << "/"_ba << ""_ba
                                           << Lines {{"My-Header1", " value1"}, {"My-Header2", " \"a   b   c\""}} << ""_ba
                                           << "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736"_ba;
    QTest::newRow("get-header-key-duplicate")
        << get << "/"_ba << ""_ba << Lines {{"My-Header1", "value2"}, {"My-Header1", "value2"}, {"My-Header1", "value1"}} << ""_ba
        << "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea"_ba;
    QTest::newRow("post-vanilla") << post << "/"_ba << ""_ba << Lines() << ""_ba
                                  << "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"_ba;
    QTest::newRow("post-vanilla-query") << post << "/"_ba << "Param1=value1"_ba << Lines() << ""_ba
                                        << "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11"_ba;
    QTest::newRow("post-x-www-form-urlencoded")
        << post << "/"_ba << ""_ba << Lines {{"Content-Type", "application/x-www-form-urlencoded"}} << "Param1=value1"_ba
        << "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a"_ba;
}

void TestSigV4::signsAsThePublishedTestSuite()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, query);
    QFETCH(QList<QByteArrayList>, headers);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, signature);

    SignableRequest request {method, path, query, {Host}, body};
    for (const QByteArrayList &header : headers)
        request.headers.push_back({header[0], header[1]});
    const HttpHeaders added = signatureHeaders(request, Example, "us-east-1", "service", exampleTime(), m_keys);
    QCOMPARE(valueOf(added, "X-Amz-Date"), "20150830T123600Z");
    const auto authorization = AuthorizationHeader::parse(valueOf(added, "authorization"));
    QVERIFY(authorization);
    QCOMPARE(authorization->signature, signature);
}

void TestSigV4::writesTheCanonicalRequestOfTheTestSuite()
{
    const SignableRequest request {"GET", "/", {}, {Host, {"X-Amz-Date", "20150830T123600Z"}}, {}};
    const QByteArray canonical = canonicalRequest(request, {"host", "x-amz-date"});
    QCOMPARE(canonical,
        "GET\n/\n\nhost:example.amazonaws.com\nx-amz-date:20150830T123600Z\n\nhost;x-amz-date\n"
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QCOMPARE(stringToSign("20150830T123600Z", {"20150830", "us-east-1", "service"}, canonical),
        "AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/service/aws4_request\n"
        "bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63");
}

void TestSigV4::keepsEncodedSlashesApartFromSlashes()
{
    const SignableRequest request {"GET", "/tags/arn%3Aaws%3Aguardduty%3A%3Adetector%2F12abc", "tagKeys=b&tagKeys=a%20c", {}, {}};
    QVERIFY(canonicalRequest(request, {})
            .startsWith("GET\n/tags/arn%253Aaws%253Aguardduty%253A%253Adetector%252F12abc\ntagKeys=a%20c&tagKeys=b\n"));
}

SignableRequest TestSigV4::update()
{
    return {"POST", "/detector/12abc/member/detector/update", {},
        {{"Host", "127.0.0.1:4000"}, {"Content-Type", "application/json"}, {"User-Agent", "test"}}, R"({"accountIds":["1"]})"};
}

void TestSigV4::acceptsWhatItSigned_data()
{
    QTest::addColumn<bool>("sendsHash");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("as the CLI") << false << QByteArray();
    QTest::newRow("as the JavaScript SDK") << true << QByteArray();
    QTest::newRow("with a session token") << false << "FwoGZXIvYXdzE+/="_ba;
    QTest::newRow("with both") << true << "FwoGZXIvYXdzE+/="_ba;
}

void TestSigV4::acceptsWhatItSigned()
{
    QFETCH(bool, sendsHash);
    QFETCH(QByteArray, token);
    AwsCredentials credentials = Example;
    credentials.sessionToken = token;
    SignableRequest request = update();
    const HttpHeaders added = signatureHeaders(
        request, credentials, "eu-west-1", "guardduty", exampleTime(), m_keys, sendsHash ? BodyHash::Sent : BodyHash::Implied);
    QCOMPARE(!valueOf(added, "x-amz-content-sha256").isNull(), sendsHash);
    QCOMPARE(valueOf(added, "x-amz-security-token"), token);
    request.headers.insert(request.headers.end(), added.begin(), added.end());
    const auto authorization = AuthorizationHeader::parse(valueOf(added, "authorization"));
    QVERIFY(authorization);
    QVERIFY(!authorization->signedHeaders.contains("user-agent"));
    QCOMPARE(authorization->signedHeaders.contains("x-amz-content-sha256"), sendsHash);
    QVERIFY(isSignedWith(Example.secret, request, *authorization, "20150830T123600Z", m_keys));
}

void TestSigV4::refusesWhatWasChangedOnTheWay_data()
{
    QTest::addColumn<QByteArray>("part");
    for (const char *part : {"method", "path", "query", "header", "body", "date", "region", "secret", "signature", "short"})
        QTest::newRow(part) << QByteArray(part);
}

void TestSigV4::refusesWhatWasChangedOnTheWay()
{
    QFETCH(QByteArray, part);
    SignableRequest request = update();
    const HttpHeaders added = signatureHeaders(request, Example, "eu-west-1", "guardduty", exampleTime(), m_keys);
    request.headers.insert(request.headers.end(), added.begin(), added.end());
    auto authorization = AuthorizationHeader::parse(valueOf(added, "authorization"));
    QVERIFY(authorization);
    QVERIFY(isSignedWith(Example.secret, request, *authorization, "20150830T123600Z", m_keys));

    QByteArray date = "20150830T123600Z";
    Secret secret = Example.secret;
    if (part == "method")
        request.method = "DELETE";
    else if (part == "path")
        request.path.replace("12abc", "12abd");
    else if (part == "query")
        request.query = "a=b";
    else if (part == "header")
        request.headers[1].value = "text/plain";
    else if (part == "body")
        request.body += ' ';
    else if (part == "date")
        date = "20150830T123601Z";
    else if (part == "region")
        authorization->scope.region = "eu-west-2";
    else if (part == "secret")
        secret = Secret("wrong");
    else if (part == "signature")
        authorization->signature[0] = authorization->signature[0] == 'a' ? 'b' : 'a';
    else
        authorization->signature.chop(1);
    QVERIFY(!isSignedWith(secret, request, *authorization, date, m_keys));
}

void TestSigV4::readsAnAuthorizationHeader()
{
    const QByteArray text = "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/guardduty/aws4_request, "
                            "SignedHeaders=host;x-amz-date, Signature=abc";
    const auto header = AuthorizationHeader::parse(text);
    QVERIFY(header);
    QCOMPARE(header->accessKeyId, "AKIDEXAMPLE");
    QCOMPARE(header->scope, (CredentialScope {"20150830", "us-east-1", "guardduty"}));
    QCOMPARE(header->signedHeaders, (QByteArrayList {"host", "x-amz-date"}));
    QCOMPARE(header->signature, "abc");
    QCOMPARE(header->toByteArray(), text);
    QCOMPARE(AuthorizationHeader::parse(QByteArray(text).replace(", ", ",")), header);
}

void TestSigV4::namesWhatAnAuthorizationHeaderLacks_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("message");
    const QByteArray scope = "AKID/20150830/us-east-1/guardduty/aws4_request";
    QTest::newRow("nothing else") << "AWS4-HMAC-SHA256"_ba << u"requires 'SignedHeaders' parameter"_s;
    QTest::newRow("no signature") << QByteArray("AWS4-HMAC-SHA256 Credential=" + scope + ", SignedHeaders=host")
                                  << u"requires 'Signature' parameter"_s;
    QTest::newRow("no credential") << "AWS4-HMAC-SHA256 SignedHeaders=host, Signature=a"_ba
                                   << u"requires 'Credential' parameter"_s;
    QTest::newRow("no equal sign") << "AWS4-HMAC-SHA256 Credential"_ba << u"missing equal-sign"_s;
    QTest::newRow("another algorithm") << "Bearer abc"_ba << u"'Bearer'"_s;
    QTest::newRow("empty") << ""_ba << u"AWS4-HMAC-SHA256"_s;
    QTest::newRow("short scope") << "AWS4-HMAC-SHA256 Credential=AKID/20150830, SignedHeaders=host, Signature=a"_ba
                                 << u"slash-delimited"_s;
    QTest::newRow("empty Region")
        << "AWS4-HMAC-SHA256 Credential=AKID/20150830//guardduty/aws4_request, SignedHeaders=host, Signature=a"_ba
        << u"slash-delimited"_s;
    QTest::newRow("wrong end")
        << "AWS4-HMAC-SHA256 Credential=AKID/20150830/us-east-1/guardduty/aws3, SignedHeaders=host, Signature=a"_ba
        << u"terminator"_s;
}

void TestSigV4::namesWhatAnAuthorizationHeaderLacks()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, message);
    const auto parsed = AuthorizationHeader::parse(header);
    QVERIFY(!parsed);
    QVERIFY2(parsed.error().contains(message), qPrintable(parsed.error()));
}

void TestSigV4::readsDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isDate");
    QTest::newRow("a date") << "20261124T235959Z"_ba << true;
    QTest::newRow("a leap day") << "20240229T000000Z"_ba << true;
    QTest::newRow("no leap day") << "20260229T000000Z"_ba << false;
    QTest::newRow("hour 24") << "20261124T240000Z"_ba << false;
    QTest::newRow("minus") << "20261124T-10000Z"_ba << false;
    QTest::newRow("ISO form") << "2026-11-24T00:00"_ba << false;
    QTest::newRow("no zone") << "20261124T0000000"_ba << false;
    QTest::newRow("empty") << ""_ba << false;
}

void TestSigV4::readsDates()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isDate);
    const auto time = timestampFromAmzDate(text);
    QCOMPARE(time.has_value(), isDate);
    if (time)
        QCOMPARE(toAmzDate(*time), text);
}

void TestSigV4::keepsSigningKeysApart()
{
    SigningKeys keys;
    const CredentialScope scope {"20150830", "us-east-1", "iam"};
    const QByteArray first = keys.signature(Secret("a"), scope, "text");
    QCOMPARE(keys.signature(Secret("a"), scope, "text"), first);
    QVERIFY(keys.signature(Secret("b"), scope, "text") != first);
    QVERIFY(keys.signature(Secret("a"), {"20150831", "us-east-1", "iam"}, "text") != first);
    QVERIFY(keys.signature(Secret("a"), {"20150830", "us-east-2", "iam"}, "text") != first);
    QVERIFY(keys.signature(Secret("a"), {"20150830", "us-east-1", "sts"}, "text") != first);
    QVERIFY(keys.signature(Secret("a"), scope, "other") != first);
    for (int i = 0; i < 1500; ++i) // more than are kept
        QVERIFY(!keys.signature(Secret(QByteArray::number(i)), scope, "text").isEmpty());
    QCOMPARE(keys.signature(Secret("a"), scope, "text"), first);
}

QTEST_APPLESS_MAIN(TestSigV4)
#include "tst_sigv4.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/fieldrules.h"
#include "cloudtrail/recordfields.h"

#include <QTest>

#include <string>

using namespace bucketwatch;
using namespace std::string_view_literals;
using Flag = RecordFields::Flag;

class FieldRulesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEventTimes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("milliseconds");
        constexpr qint64 Noon = 1780488000000; // 2026-06-03T12:00:00Z
        QTest::newRow("as CloudTrail writes it") << QByteArray("2026-06-03T12:00:00Z") << Noon;
        QTest::newRow("with milliseconds") << QByteArray("2026-06-03T12:00:00.125Z") << Noon + 125;
        QTest::newRow("with one digit after the point") << QByteArray("2026-06-03T12:00:00.5Z") << Noon + 500;
        QTest::newRow("with microseconds") << QByteArray("2026-06-03T12:00:00.125999Z") << Noon + 125;
        QTest::newRow("east of Greenwich") << QByteArray("2026-06-03T23:00:00+11:00") << Noon;
        QTest::newRow("west of Greenwich, no colon") << QByteArray("2026-06-03T05:00:00-0700") << Noon;
        QTest::newRow("with a space") << QByteArray("2026-06-03 12:00:00Z") << Noon;
        QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59Z") << qint64(-1000);
        QTest::newRow("a leap second") << QByteArray("2016-12-31T23:59:60Z") << qint64(1483228800000);
        for (const char *bad : {"", "...", "2026-06-03", "2026-13-03T12:00:00Z", "2026-02-30T12:00:00Z", "2026-06-03T25:00:00Z",
                 "2026-06-03T12:00:00Q", "2026-06-03T12:00:00+99:00", "2026-06-03T12:0a:00Z", "1780488000",
                 "20-6-06-03T12:00:00Z"})
            QTest::addRow("not a time: %s", bad) << QByteArray(bad) << qint64(NoTime);
    }

    void readsEventTimes()
    {
        QFETCH(QByteArray, text);
        QTEST(qint64(parseEventTime({text.constData(), size_t(text.size())})), "milliseconds");
    }

    void readsAccountsOfTwelveDigits()
    {
        QCOMPARE(parseAccount("000000000042"sv).number(), 42U);
        for (std::string_view bad :
            {""sv, "12345"sv, "anonymous"sv, "ANONYMOUS_PRINCIPAL"sv, "1234567890123"sv, "-12345678901"sv})
            QVERIFY(!parseAccount(bad).isValid());
    }

    void ordersUuidsAsTheirTexts()
    {
        const auto uuid = parseUuid("0123abcd-0000-4000-a000-00000000000f"sv);
        QVERIFY(uuid.has_value());
        QCOMPARE(uuid->first, 0x0123abcd00004000U);
        QCOMPARE(uuid->second, 0xa00000000000000fU);
        QCOMPARE(parseUuid("0123ABCD-0000-4000-A000-00000000000F"sv), uuid);
        for (std::string_view other : {""sv, "1"sv, "00000000-0000-0000-0000-000000000000"sv,
                 "0123abcd-0000-4000-a000-00000000000g"sv, "0123abcd00000-4000-a000-00000000000f"sv})
            QVERIFY(!parseUuid(other));
        for (int c = 0; c < 256; ++c) { // every byte at every digit
            for (int at : {0, 7, 9, 12, 14, 17, 19, 22, 24, 28, 35}) {
                std::string text = "0123abcd-0000-4000-a000-00000000000f";
                text[size_t(at)] = char(c);
                const bool isHex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
                QCOMPARE(parseUuid(text).has_value(), isHex);
            }
        }
    }

    void tellsWhatKindAnEventIs_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("category");
        QTest::addColumn<int>("flag");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *source, const char *name, const char *category, Flag flag, EventKind kind) {
            QTest::addRow("%s %s %s %d", source, name, category, int(flag))
                << QByteArray(source) << QByteArray(name) << QByteArray(category) << int(flag) << int(kind);
        };
        row("s3.amazonaws.com", "GetObject", "Data", Flag::Absent, EventKind::Data);
        row("s3.amazonaws.com", "GetObject", "Management", Flag::False, EventKind::Management);
        row("s3.amazonaws.com", "GetBucketAcl", "Data", Flag::Absent, EventKind::Data);
        row("s3.amazonaws.com", "GetObject", "", Flag::False, EventKind::Data);
        row("s3.amazonaws.com", "GetBucketLocation", "", Flag::False, EventKind::Other);
        row("s3.amazonaws.com", "HeadBucket", "", Flag::Absent, EventKind::Data);
        row("s3.amazonaws.com", "ListObjects", "", Flag::Absent, EventKind::Data);
        row("s3.amazonaws.com", "ListBuckets", "", Flag::Absent, EventKind::Management);
        row("s3.amazonaws.com", "GetBucketPolicy", "", Flag::Absent, EventKind::Management);
        row("s3.amazonaws.com", "GetObject", "", Flag::True, EventKind::Data);
        row("s3.amazonaws.com", "PutBucketPolicy", "", Flag::True, EventKind::Management);
        row("lambda.amazonaws.com", "Invoke", "Data", Flag::Absent, EventKind::Other);
        row("lambda.amazonaws.com", "Invoke", "", Flag::False, EventKind::Other);
        row("iam.amazonaws.com", "CreateUser", "", Flag::Absent, EventKind::Management);
        row("ec2.amazonaws.com", "GetObject", "", Flag::Absent, EventKind::Management);
        row("s3.amazonaws.com", "", "Insight", Flag::Absent, EventKind::Other);
        row("s3.amazonaws.com", "PutObject", "NetworkActivity", Flag::Absent, EventKind::Other);
    }

    void tellsWhatKindAnEventIs()
    {
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, category);
        QFETCH(int, flag);
        RecordFields fields;
        fields.source = {source.constData(), size_t(source.size())};
        fields.name = {name.constData(), size_t(name.size())};
        fields.category = {category.constData(), size_t(category.size())};
        fields.managementEvent = Flag(flag);
        QTEST(int(kindOf(fields)), "kind");
    }

    void knowsAnonymousCallers()
    {
        const auto caller
            = [](std::string_view type, std::string_view principalId, std::string_view arn, std::string_view account) {
                  Identity identity;
                  identity.type = type;
                  identity.principalId = principalId;
                  identity.arn = arn;
                  identity.accountId = account;
                  return identity;
              };
        QVERIFY(isAnonymousCaller(caller("AWSAccount", "", "", "ANONYMOUS_PRINCIPAL")));
        QVERIFY(isAnonymousCaller(caller("AWSAccount", "", "", "anonymous")));
        QVERIFY(isAnonymousCaller(caller("AWSAccount", "", "", "")));
        QVERIFY(isAnonymousCaller(caller("Anonymous", "", "", "")));
        Identity service = caller("AWSAccount", "", "", "");
        service.invokedBy = "cloudfront.amazonaws.com";
        QVERIFY(!isAnonymousCaller(service));
        QVERIFY(!isAnonymousCaller(caller("AWSAccount", "AIDAEXAMPLE", "", "444455556666")));
        QVERIFY(!isAnonymousCaller(caller("AWSService", "", "", "")));
        QVERIFY(!isAnonymousCaller(caller("IAMUser", "", "arn:aws:iam::111122223333:user/anonymous", "")));
        QVERIFY(!isAnonymousCaller(Identity()));
    }
};

QTEST_APPLESS_MAIN(FieldRulesTest)
#include "tst_fieldrules.moc"

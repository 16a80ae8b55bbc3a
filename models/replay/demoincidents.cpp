// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/demoincidents.h"

#include "replay/demorandom.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

using Kind = DemoCaller::Kind;

// Addresses of the documentation ranges (RFC 5737, RFC 3849).
const auto ThreatAddress = u"198.51.100.77"_s;
const auto OtherThreatAddress = u"2001:db8:bad::7"_s;
const auto CustomAddress = u"203.0.113.200"_s;
const auto TorAddress = u"198.51.100.5"_s;
const auto OtherTorAddress = u"198.51.100.131"_s;
const auto TrustedAddress = u"203.0.113.240"_s;

QString cli(const QString &system)
{
    return u"[aws-cli/2.23.6 md/awscrt#0.23.8 ua/2.0 %1 md/arch#x86_64 lang/python#3.12.6 md/prompt#off]"_s.arg(system);
}

constexpr int at(int hour, int minute, int second = 0)
{
    return (hour * 60 + minute) * 60 + second;
}

QJsonObject key(const QString &name)
{
    return {{"key"_L1, name}};
}

QJsonObject block(bool isOn)
{
    const QJsonObject settings {{"BlockPublicAcls"_L1, isOn}, {"IgnorePublicAcls"_L1, isOn}, {"BlockPublicPolicy"_L1, isOn},
        {"RestrictPublicBuckets"_L1, isOn}};
    return {{"publicAccessBlock"_L1, ""_L1}, {"PublicAccessBlockConfiguration"_L1, settings}};
}

QJsonObject policy(const QString &bucket, const QJsonValue &principal, const QJsonObject &condition = {})
{
    QJsonObject statement {{"Sid"_L1, "ShareExports"_L1}, {"Effect"_L1, "Allow"_L1}, {"Principal"_L1, principal},
        {"Action"_L1, "s3:GetObject"_L1}, {"Resource"_L1, QString("arn:aws:s3:::"_L1 % bucket % "/*"_L1)}};
    if (!condition.isEmpty())
        statement["Condition"_L1] = condition;
    return {{"policy"_L1, ""_L1},
        {"bucketPolicy"_L1, QJsonObject {{"Version"_L1, "2012-10-17"_L1}, {"Statement"_L1, QJsonArray {statement}}}}};
}

class Incidents {
public:
    Incidents(const OrganizationView &organization, DemoRandom &random, std::vector<DemoCall> &calls)
        : m_organization(organization), m_random(random), m_calls(calls)
    {
    }

    Result<void> add()
    {
        policies();
        addresses();
        penetrationTests();
        silentCalls();
        return m_error ? Result<void>(std::unexpected(*m_error)) : Result<void>();
    }

private:
    /// Where and by whom; the rest of a call is said each time.
    struct Scene {
        QString account;
        QString region;
        DemoCaller caller;
        QString bucket;
    };

    void call(const Scene &scene, int second, const QString &api, const QJsonObject &parameters = {}, const QString &error = {})
    {
        const Result<AccountId> account = demoAccount(m_organization, scene.account);
        if (!account) {
            m_error = account.error();
            return;
        }
        m_calls.push_back({.second = second,
            .account = *account,
            .region = scene.region,
            .caller = scene.caller,
            .api = api,
            .bucket = api.contains("Account"_L1) ? QString() : scene.bucket,
            .parameters = parameters,
            .error = error,
            .source = {}});
    }

    static DemoCaller user(const QString &name, const QString &address, const QString &agent = cli(u"os/macos#23.6.0"_s))
    {
        return {Kind::User, name, {}, address, agent};
    }

    static DemoCaller role(const QString &name, const QString &address, const QString &agent = u"[awscurl/0.36]"_s)
    {
        return {Kind::Role, name, u"i-0a4f00000000001c"_s, address, agent};
    }

    void policies()
    {
        const auto admin = user(u"marek"_s, u"198.18.7.22"_s);
        call({u"claims-prod"_s, u"eu-west-1"_s, admin, u"halden-claims-prod-data"_s}, at(2, 41, 7), u"PutBucketLogging"_s,
            {{"logging"_L1, ""_L1},
                {"BucketLoggingStatus"_L1, QJsonObject {{"xmlns"_L1, "http://s3.amazonaws.com/doc/2006-03-01/"_L1}}}});
        const Scene media {u"media-prod"_s, u"eu-west-1"_s, admin, u"halden-media-prod-press"_s};
        call(media, at(6, 18, 55), u"PutBucketPublicAccessBlock"_s, block(false));
        call(media, at(6, 21, 3), u"PutBucketAcl"_s, {{"acl"_L1, ""_L1}, {"x-amz-acl"_L1, "public-read"_L1}});
        const Scene reporting {
            u"reporting-prod"_s, u"eu-west-1"_s, user(u"tove"_s, u"198.18.7.25"_s), u"halden-reporting-prod-exports"_s};
        const QJsonObject anyAccount {
            {"StringLike"_L1, QJsonObject {{"aws:PrincipalArn"_L1, "arn:aws:iam::*:role/report-reader"_L1}}}};
        call(reporting, at(11, 52, 3), u"PutBucketPolicy"_s,
            policy(reporting.bucket, QJsonObject {{"AWS"_L1, "*"_L1}}, anyAccount));
        const Scene mobile {
            u"mobile-api-prod"_s, u"us-east-1"_s, user(u"samir"_s, u"198.18.7.27"_s), u"halden-mobile-api-prod-uploads"_s};
        call(mobile, at(16, 44, 10), u"PutAccountPublicAccessBlock"_s, block(false));
        call(mobile, at(16, 46, 52), u"PutBucketPolicy"_s, policy(mobile.bucket, u"*"_s));
        call(mobile, at(17, 20, 31), u"PutAccountPublicAccessBlock"_s, block(true));
    }

    void addresses()
    {
        const Scene lake {
            u"data-lake-prod"_s, u"eu-west-1"_s, role(u"app-data-lake"_s, TorAddress), u"halden-data-lake-prod-data"_s};
        for (int i = 0; i < 3; ++i)
            call(lake, at(4, 12, 9 + i * 41), u"ListObjects"_s, {{"list-type"_L1, "2"_L1}, {"prefix"_L1, "intake/"_L1}});
        const Scene payments {
            u"payments-prod"_s, u"eu-west-1"_s, user(u"svc-invoice"_s, OtherTorAddress), u"halden-payments-prod-data"_s};
        for (int i = 0; i < 12; ++i)
            call(payments, at(10, 27, 44) + i * 9, u"GetObject"_s, key(u"invoices/2026/%1.pdf"_s.arg(4100 + i)));
        const Scene ledger {u"ledger-prod"_s, u"eu-west-1"_s, user(u"samir"_s, CustomAddress), u"halden-ledger-prod-data"_s};
        call(ledger, at(13, 47, 30), u"HeadObject"_s, key(u"close/2026-10.csv"_s));
        call(ledger, at(13, 47, 31), u"GetObject"_s, key(u"close/2026-10.csv"_s));
        ransom();
        const Scene telematics {u"telematics-prod"_s, u"eu-central-1"_s, user(u"svc-tracker"_s, OtherThreatAddress),
            u"halden-telematics-prod-data"_s};
        call(telematics, at(19, 8, 12), u"GetObjectAcl"_s, key(u"trips/2026-11-22.parquet"_s), u"AccessDenied"_s);
        call(telematics, at(19, 8, 40), u"ListObjects"_s, {{"prefix"_L1, "trips/"_L1}});
    }

    /// The afternoon's peak: a stolen key copies a part of the claims and deletes it.
    void ransom()
    {
        const Scene claims {u"claims-prod"_s, u"eu-west-1"_s,
            user(u"svc-claims-export"_s, ThreatAddress, cli(u"os/linux#6.1.0"_s)), u"halden-claims-prod-data"_s};
        constexpr int Objects = 110;
        for (int i = 0; i < Objects; ++i) {
            const QJsonObject object = key(u"claims/2026/%1.json"_s.arg(70000 + i));
            call(claims, at(14, 11, 18) + i * 8 + m_random.below(6), u"GetObject"_s, object);
            call(claims, at(14, 29, 51) + i * 5 + m_random.below(4), u"DeleteObject"_s, object);
        }
        call(claims, at(14, 40, 2), u"PutObject"_s, key(u"READ-ME-TO-RECOVER.txt"_s));
    }

    void penetrationTests()
    {
        const auto test = [this](const Scene &scene, int second) {
            call(scene, second, u"ListObjects"_s, {{"list-type"_L1, "2"_L1}});
            call(scene, second + 7, u"GetObject"_s, key(u"config/app.yaml"_s), u"AccessDenied"_s);
        };
        const auto address = u"192.0.2.61"_s;
        test({u"ledger-prod"_s, u"eu-west-1"_s,
                 user(u"contractor-kl"_s, address, cli(u"os/linux#6.12.13-amd64 md/distrib#kali.2026"_s)),
                 u"halden-ledger-prod-data"_s},
            at(9, 3, 12));
        test({u"mobile-api-prod"_s, u"us-east-1"_s, user(u"contractor-kl"_s, address, cli(u"os/linux#6.11.5-1parrot1-amd64"_s)),
                 u"halden-mobile-api-prod-data"_s},
            at(15, 31, 40));
        test({u"media-prod"_s, u"ap-northeast-1"_s, user(u"contractor-kl"_s, address, cli(u"os/linux#6.6.58-pentoo"_s)),
                 u"halden-media-prod-data"_s},
            at(21, 33, 5));
    }

    void silentCalls()
    {
        // The company's own testers, from their trusted address.
        const auto tester = user(u"red-team"_s, TrustedAddress, cli(u"os/linux#6.12.13-amd64 md/distrib#kali.2026"_s));
        for (int i = 0; i < 9; ++i)
            call(
                {u"payments-prod"_s, u"eu-west-1"_s, tester, u"halden-payments-prod-data"_s}, at(8, 10, i * 6), u"ListObjects"_s);
        // Accounts without S3 Protection: nobody looks.
        const Scene underwriting {
            u"underwriting-dev"_s, u"eu-west-1"_s, user(u"svc-quotes"_s, TorAddress), u"halden-underwriting-dev-data"_s};
        for (int i = 0; i < 24; ++i)
            call(underwriting, at(12, 38, 20) + i * 11, u"GetObject"_s, key(u"quotes/%1.json"_s.arg(900 + i)));
        const Scene telematics {
            u"telematics-dev"_s, u"us-east-1"_s, user(u"svc-tracker"_s, ThreatAddress), u"halden-telematics-dev-data"_s};
        call(telematics, at(20, 15, 2), u"PutObject"_s, key(u"trips/x.bin"_s));
        // Refused, and grants that are not public.
        const Scene lake {
            u"data-lake-prod"_s, u"eu-west-1"_s, user(u"ingrid"_s, u"198.18.7.21"_s), u"halden-data-lake-prod-share"_s};
        call(lake, at(10, 2, 14), u"PutBucketPolicy"_s, policy(lake.bucket, u"*"_s), u"AccessDenied"_s);
        call(lake, at(10, 4, 40), u"PutBucketPolicy"_s,
            policy(lake.bucket, u"*"_s, {{"StringEquals"_L1, QJsonObject {{"aws:PrincipalOrgID"_L1, "o-h4ld3n0rg1"_L1}}}}));
        call(lake, at(10, 9, 1), u"PutBucketPolicy"_s,
            policy(lake.bucket, QJsonObject {{"Service"_L1, "cloudfront.amazonaws.com"_L1}}));
        call(lake, at(10, 15, 33), u"PutBucketAcl"_s, {{"acl"_L1, ""_L1}, {"x-amz-acl"_L1, "private"_L1}});
    }

    const OrganizationView &m_organization;
    DemoRandom &m_random;
    std::vector<DemoCall> &m_calls;
    std::optional<Error> m_error;
};

} // namespace

Result<AccountId> demoAccount(const OrganizationView &organization, const QString &name)
{
    const auto &rows = organization.accounts->rows;
    const auto found = std::ranges::find(rows, name, &Account::name);
    if (found != rows.end())
        return found->id;
    return std::unexpected(Error {Error::Kind::NotFound,
        QCoreApplication::translate("bucketwatch::DemoRecording", "The organization has no account %1.").arg(name), {}});
}

Result<void> addIncidents(const OrganizationView &organization, DemoRandom &random, std::vector<DemoCall> &calls)
{
    return Incidents(organization, random, calls).add();
}

std::vector<DemoList> demoLists()
{
    const auto list = [](const char *title, const QStringList &entries) -> QByteArray { // not a QStringBuilder of locals
        return QByteArray("# ") + title + " (invented, for the demo recording)\n" + entries.join(u'\n').toLatin1() + '\n';
    };
    return {
        {u"threat.txt"_s, list("Known malicious addresses", {u"198.51.100.64/28"_s, u"2001:db8:bad::/48"_s, u"192.0.2.200"_s})},
        {u"custom-threat.txt"_s, list("Addresses that halden saw in an earlier incident", {CustomAddress, u"203.0.113.201"_s})},
        {u"tor.txt"_s, list("Tor exit nodes", {TorAddress, u"198.51.100.40"_s, OtherTorAddress, u"2001:db8:70::5"_s})},
        {u"trusted.txt"_s, list("halden's own penetration testers", {TrustedAddress})},
    };
}

} // namespace bucketwatch

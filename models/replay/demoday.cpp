// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/demoday.h"

#include "replay/demoincidents.h"
#include "replay/demorandom.h"

#include <array>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

using Kind = DemoCaller::Kind;

/// Events an hour of a place with weight 100: quiet nights, a job at three, office hours with a peak after lunch.
constexpr std::array HourlyLoad {9, 8, 8, 26, 9, 9, 13, 20, 31, 40, 44, 46, 41, 44, 56, 50, 44, 36, 24, 17, 13, 12, 10, 9};

/// An account in a Region with its ordinary life.
struct Place {
    QString account;
    QString region;
    int weight; ///< percent of HourlyLoad
};

std::vector<Place> places()
{
    return {{u"data-lake-prod"_s, u"eu-west-1"_s, 100}, {u"payments-prod"_s, u"eu-west-1"_s, 60},
        {u"claims-prod"_s, u"eu-west-1"_s, 45}, {u"ledger-prod"_s, u"eu-west-1"_s, 40}, {u"media-prod"_s, u"eu-west-1"_s, 35},
        {u"reporting-prod"_s, u"eu-west-1"_s, 30}, {u"underwriting-dev"_s, u"eu-west-1"_s, 22},
        {u"analytics-staging"_s, u"eu-west-1"_s, 18}, {u"security-tooling"_s, u"eu-west-1"_s, 10},
        {u"payments-dr"_s, u"eu-central-1"_s, 30}, {u"telematics-prod"_s, u"eu-central-1"_s, 28},
        {u"mobile-api-prod"_s, u"us-east-1"_s, 26}, {u"telematics-dev"_s, u"us-east-1"_s, 12},
        {u"media-prod"_s, u"ap-northeast-1"_s, 14}};
}

class Day {
public:
    Day(const OrganizationView &organization, DemoRandom &random) : m_organization(organization), m_random(random) { }

    Result<std::vector<DemoCall>> make()
    {
        for (const Place &place : places()) {
            const Result<AccountId> account = demoAccount(m_organization, place.account);
            if (!account)
                return std::unexpected(account.error());
            live(place, *account);
        }
        if (Result<void> added = addIncidents(m_organization, m_random, m_calls); !added)
            return std::unexpected(added.error());
        return std::move(m_calls);
    }

private:
    void live(const Place &place, AccountId account)
    {
        for (int hour = 0; hour < 24; ++hour) {
            const int events = HourlyLoad[std::size_t(hour)] * place.weight / 100;
            for (int i = 0; i < events; ++i)
                m_calls.push_back(ordinaryCall(place, account, hour * 3600 + m_random.below(3600)));
            m_calls.push_back(logDelivery(place, account, hour * 3600 + 300 + m_random.below(60)));
        }
    }

    DemoCall ordinaryCall(const Place &place, AccountId account, int second)
    {
        DemoCall call;
        call.second = second;
        call.account = account;
        call.region = place.region;
        const bool hasWebsite = place.account == "media-prod"_L1;
        const int chance = m_random.below(100);
        if (hasWebsite && chance < 45)
            visit(call, place);
        else if (chance < 78)
            work(call, place);
        else if (chance < 90)
            administer(call, place);
        else
            browse(call, place);
        return call;
    }

    /// A visitor of the public website.
    void visit(DemoCall &call, const Place &place)
    {
        call.caller = {Kind::Anonymous, {}, {}, u"192.0.2."_s + QString::number(1 + m_random.below(250)), u"[Mozilla/5.0]"_s};
        call.api = u"GetObject"_s;
        call.bucket = "halden-"_L1 + place.account + "-web-"_L1 + place.region;
        call.parameters = {{"key"_L1, m_random.pick(m_pages)}};
    }

    /// The application of the account, on several machines.
    void work(DemoCall &call, const Place &place)
    {
        const int machine = 1 + m_random.below(4);
        call.caller = {Kind::Role, "app-"_L1 + place.account.section(u'-', 0, -2), u"i-0a4f0000000000%1c"_s.arg(machine),
            u"10.20.%1.%2"_s.arg(place.weight).arg(machine), m_random.pick(m_programs)};
        call.api = m_random.pick(m_appCalls);
        call.bucket = "halden-"_L1 + place.account + "-data"_L1;
        call.parameters = {{"key"_L1, objectKey(call.second)}};
        if (call.api == "ListObjects"_L1)
            call.parameters = {{"list-type"_L1, "2"_L1}, {"prefix"_L1, "intake/"_L1}};
        if (m_random.isOneIn(60))
            call.error = u"AccessDenied"_s;
    }

    /// Looking after buckets: management events.
    void administer(DemoCall &call, const Place &place)
    {
        call.caller = {Kind::Role, u"platform-admin"_s, m_random.pick(m_people), u"198.18.7.%1"_s.arg(10 + m_random.below(6)),
            u"[S3Console/0.4, aws-internal/3 aws-sdk-java/1.12.750]"_s};
        call.api = m_random.pick(m_adminCalls);
        if (call.api == "AssumeRole"_L1) {
            call.source = u"sts.amazonaws.com"_s;
            call.parameters = {{"roleArn"_L1, QString("arn:aws:iam::"_L1 % call.account.toString() % ":role/platform-admin"_L1)}};
        } else if (call.api != "ListBuckets"_L1) {
            call.bucket = "halden-"_L1 + place.account + "-data"_L1;
        }
    }

    /// A person with the AWS CLI.
    void browse(DemoCall &call, const Place &place)
    {
        call.caller = {Kind::User, m_random.pick(m_people), {}, u"198.18.7.%1"_s.arg(20 + m_random.below(9)),
            u"[aws-cli/2.17.60 md/awscrt#0.21.2 ua/2.0 os/macos#23.6.0 md/arch#arm64 md/command#s3.ls]"_s};
        call.api = m_random.isOneIn(2) ? u"ListObjects"_s : u"HeadObject"_s;
        call.bucket = "halden-"_L1 + place.account + "-data"_L1;
        call.parameters = {{"key"_L1, objectKey(call.second)}};
    }

    DemoCall logDelivery(const Place &place, AccountId account, int second)
    {
        const QString service = u"cloudtrail.amazonaws.com"_s;
        return {.second = second,
            .account = account,
            .region = place.region,
            .caller = {Kind::Service, service, {}, service, service},
            .api = m_random.isOneIn(3) ? u"GetBucketAcl"_s : u"PutObject"_s,
            .bucket = u"halden-org-trail"_s,
            .parameters = {},
            .error = {},
            .source = {}};
    }

    QString objectKey(int second)
    {
        return u"intake/2026/11/23/%1/batch-%2.parquet"_s.arg(second / 3600, 2, 10, QChar(u'0'))
            .arg(m_random.below(400), 4, 10, QChar(u'0'));
    }

    const OrganizationView &m_organization;
    DemoRandom &m_random;
    std::vector<DemoCall> m_calls;
    const std::vector<QString> m_pages {u"index.html"_s, u"style.css"_s, u"images/harbour.webp"_s, u"terms.html"_s, u"app.js"_s};
    const std::vector<QString> m_programs {u"[aws-sdk-java/2.25.11 Linux/5.10.216 Java/17.0.10]"_s,
        u"[Boto3/1.34.84 md/Botocore#1.34.84 os/linux#5.10.216 md/arch#x86_64 lang/python#3.11.8]"_s};
    const std::vector<QString> m_appCalls {u"GetObject"_s, u"GetObject"_s, u"GetObject"_s, u"GetObject"_s, u"PutObject"_s,
        u"PutObject"_s, u"HeadObject"_s, u"ListObjects"_s, u"DeleteObject"_s, u"CopyObject"_s};
    const std::vector<QString> m_adminCalls {u"GetBucketPolicy"_s, u"GetBucketAcl"_s, u"ListBuckets"_s, u"GetBucketLocation"_s,
        u"GetBucketVersioning"_s, u"GetBucketPublicAccessBlock"_s, u"PutBucketTagging"_s, u"AssumeRole"_s};
    const std::vector<QString> m_people {u"ingrid"_s, u"marek"_s, u"tove"_s, u"samir"_s};
};

} // namespace

Result<std::vector<DemoCall>> demoDay(const OrganizationView &organization, DemoRandom &random)
{
    return Day(organization, random).make();
}

} // namespace bucketwatch

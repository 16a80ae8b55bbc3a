// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/ordinarydays.h"

#include "recording/chance.h"

#include <array>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

using Kind = RecordedCaller::Kind;

/// Hours in which an application works, some more than once: office hours with a peak after lunch.
constexpr std::array BusyHours {
    0, 2, 4, 6, 7, 8, 8, 9, 9, 9, 10, 10, 10, 11, 11, 12, 13, 13, 13, 14, 14, 14, 15, 15, 16, 16, 17, 18, 20, 22};

QString objectKey(int day, int number)
{
    return u"intake/day-%1/part-%2.parquet"_s.arg(day, 3, 10, QChar(u'0')).arg(number, 5, 10, QChar(u'0'));
}

} // namespace

RecordedCaller appCaller(const Workplace &place, int host)
{
    const std::size_t number = std::size_t(host) % place.hosts.size();
    return {.kind = Kind::Role,
        .name = "app-"_L1 + place.name.section(u'-', 0, 0),
        .session = u"i-0a4f00000000%1"_s.arg(number + 16, 4, 16, QChar(u'0')),
        .address = place.hosts[number],
        .agent = place.appAgent};
}

RecordedCaller batchCaller(const Workplace &place)
{
    return {.kind = Kind::Role,
        .name = u"nightly-batch"_s,
        .session = u"nightly"_s,
        .address = place.hosts.front(),
        .agent = u"[Boto3/1.34.84 md/Botocore#1.34.84 os/linux#5.10.216 lang/python#3.11.8]"_s};
}

RecordedCaller integrationCaller(const Workplace &place)
{
    return {.kind = Kind::Role,
        .name = u"ci-deploy"_s,
        .session = u"pipeline"_s,
        .address = place.hosts.back().section(u'.', 0, 1) + ".200.14"_L1,
        .agent = u"[aws-cli/2.15.30 Python/3.11.8 Linux/6.5.0 exe/x86_64.ubuntu.22 prompt/off]"_s};
}

RecordedCaller adminCaller(const Workplace &place)
{
    return {.kind = Kind::Role,
        .name = u"platform-admin"_s,
        .session = place.admin,
        .address = place.adminDesk,
        .agent = u"[S3Console/0.4, aws-internal/3 aws-sdk-java/1.12.750 Linux/5.10.216]"_s};
}

RecordedCaller personCaller(const Person &person, bool isAtHome)
{
    return {.kind = Kind::User, .name = person.name, .address = isAtHome ? person.home : person.desk, .agent = person.agent};
}

RecordedCall objectCall(const Workplace &place, const RecordedCaller &caller, qint64 second, const QString &api,
    const QString &bucket, const QString &key)
{
    constexpr qint64 UsualBytes = 48'000;
    RecordedCall call {.second = second,
        .account = place.account,
        .region = place.region,
        .caller = caller,
        .api = api,
        .bucket = bucket,
        .key = key};
    const qint64 bytes = UsualBytes + qint64(key.size()) * 977;
    if (api == "GetObject"_L1)
        call.bytesOut = bytes;
    else if (api == "PutObject"_L1)
        call.bytesIn = bytes;
    if (api == "ListObjects"_L1) {
        call.key.clear();
        call.bytesOut = 4'200;
        call.parameters = {{"list-type"_L1, "2"_L1}, {"prefix"_L1, QString(key.section(u'/', 0, 0) % u'/')}};
    } else if (api == "CopyObject"_L1) {
        call.parameters = {{"x-amz-copy-source"_L1, QString(bucket % u'/' % key)}};
    }
    return call;
}

std::vector<RecordedCall> OrdinaryDays::day(int number)
{
    m_calls.clear();
    work(number);
    workAtNight(number);
    people(number);
    integrate(number);
    administer(number);
    serve(number);
    visit(number);
    return std::move(m_calls);
}

qint64 OrdinaryDays::inHour(int day, int hour)
{
    return day * DaySeconds + hour * HourSeconds + m_chance.below(HourSeconds);
}

void OrdinaryDays::work(int day)
{
    const std::vector<QString> apis {u"GetObject"_s, u"GetObject"_s, u"GetObject"_s, u"GetObject"_s, u"GetObject"_s,
        u"PutObject"_s, u"PutObject"_s, u"PutObject"_s, u"HeadObject"_s, u"ListObjects"_s, u"DeleteObject"_s};
    const int load = isHoliday(day) ? 60 : isWeekend(day) ? 50 : 100;
    const int count = m_chance.about(share(50) * load / 100, 12);
    for (int i = 0; i < count; ++i) {
        const int hour = BusyHours[std::size_t(m_chance.below(int(BusyHours.size())))];
        const qint64 second = inHour(day, hour);
        const QString key = objectKey(day, m_chance.below(9'999));
        const QString &api = m_chance.pick(apis);
        RecordedCall call = objectCall(m_place, appCaller(m_place, m_chance.below(3)), second, api, m_place.data, key);
        if (m_chance.isOneIn(150))
            call.error = u"AccessDenied"_s;
        add(std::move(call));
    }
}

void OrdinaryDays::workAtNight(int day)
{
    const RecordedCaller caller = batchCaller(m_place);
    qint64 second = day * DaySeconds + m_place.batchHour * HourSeconds + m_chance.below(600);
    add(objectCall(m_place, caller, second, u"ListObjects"_s, m_place.data, u"intake/"_s));
    const int count = m_chance.about(share(5), 20);
    for (int i = 0; i < count; ++i) {
        const QString key = objectKey(day, i);
        second += m_chance.between(2, 9);
        add(objectCall(m_place, caller, second, u"GetObject"_s, m_place.data, key));
        add(objectCall(m_place, caller, second + 1, u"PutObject"_s, m_place.archive, key));
        if (i % 3 == 0) {
            add(objectCall(m_place, caller, second + 1, u"CopyObject"_s, m_place.backup, key));
            add(objectCall(m_place, caller, second + 2, u"DeleteObject"_s, m_place.data, key));
        }
    }
}

void OrdinaryDays::people(int day)
{
    const std::vector<QString> apis {u"GetObject"_s, u"GetObject"_s, u"GetObject"_s, u"GetObject"_s, u"ListObjects"_s,
        u"ListObjects"_s, u"HeadObject"_s, u"PutObject"_s};
    if (isHoliday(day))
        return;
    for (std::size_t i = 0; i < m_place.people.size(); ++i) {
        const Person &person = m_place.people[i];
        const bool isAtHome = day % 7 == int(i) % 5 && day > person.firstDay + 7; // a day of the week each
        const bool isResting = isWeekend(day) && !m_chance.isOneIn(6);
        if (day < person.firstDay || isResting || m_chance.isOneIn(12))
            continue;
        const int count = m_chance.about(std::min(share(12) / int(m_place.people.size()) + 3, 36), 30);
        for (int call = 0; call < count; ++call) {
            const int hour = m_chance.between(8, 16);
            const qint64 second = inHour(day, hour);
            const QString &bucket = m_chance.isOneIn(3) ? m_place.reports : m_place.data;
            const QString key = objectKey(day, m_chance.below(9'999));
            add(objectCall(m_place, personCaller(person, isAtHome), second, m_chance.pick(apis), bucket, key));
        }
    }
}

void OrdinaryDays::integrate(int day)
{
    if (isWeekend(day) || isHoliday(day))
        return;
    const int runs = m_chance.between(1, std::max(2, share(1)));
    for (int run = 0; run < runs; ++run) {
        const int hour = m_chance.between(7, 17);
        const qint64 second = day * DaySeconds + hour * HourSeconds + m_chance.below(3'000);
        const RecordedCaller caller = integrationCaller(m_place);
        add({.second = second,
            .account = m_place.account,
            .region = m_place.region,
            .caller = caller,
            .api = u"GetCallerIdentity"_s,
            .source = u"sts"_s});
        const QString key = u"builds/%1/app.tar.gz"_s.arg(day * 20 + run);
        add(objectCall(m_place, caller, second + 20, u"GetObject"_s, m_place.artifacts, key));
        add(objectCall(m_place, caller, second + 300, u"PutObject"_s, m_place.artifacts, key));
    }
}

void OrdinaryDays::administer(int day)
{
    struct Call {
        QString source;
        QString api;
    };
    const std::vector<Call> calls {{{}, u"ListBuckets"_s}, {{}, u"GetBucketPolicy"_s}, {{}, u"GetBucketVersioning"_s},
        {{}, u"GetBucketAcl"_s}, {{}, u"GetBucketEncryption"_s}, {u"iam"_s, u"ListRoles"_s}, {u"iam"_s, u"ListUsers"_s},
        {u"iam"_s, u"GetUser"_s}, {u"cloudtrail"_s, u"DescribeTrails"_s}, {u"cloudtrail"_s, u"LookupEvents"_s},
        {u"cloudtrail"_s, u"GetTrailStatus"_s}, {u"kms"_s, u"ListKeys"_s}, {u"kms"_s, u"DescribeKey"_s},
        {u"sts"_s, u"AssumeRole"_s}};
    if (isWeekend(day) || isHoliday(day))
        return;
    const int count = m_chance.about(share(6) + 3, 30);
    for (int i = 0; i < count; ++i) {
        const Call &picked = m_chance.pick(calls);
        const int hour = m_chance.between(8, 16);
        RecordedCall call {.second = inHour(day, hour),
            .account = m_place.account,
            .region = picked.source == "iam"_L1 ? u"us-east-1"_s : m_place.region,
            .caller = adminCaller(m_place),
            .api = picked.api,
            .source = picked.source};
        if (picked.source.isEmpty() && picked.api != "ListBuckets"_L1)
            call.bucket = m_place.data;
        if (picked.api == "AssumeRole"_L1)
            call.parameters = {{"roleArn"_L1, u"arn:aws:iam::%1:role/platform-admin"_s.arg(m_place.account.toString())},
                {"roleSessionName"_L1, m_place.admin}};
        add(std::move(call));
    }
}

void OrdinaryDays::serve(int day)
{
    const auto service = [](const QString &host) {
        return RecordedCaller {.kind = Kind::Service, .name = host, .address = host, .agent = host};
    };
    const int deliveries = std::max(1, share(4));
    for (int i = 0; i < deliveries; ++i) {
        const qint64 second = day * DaySeconds + i * DaySeconds / deliveries + m_chance.below(300);
        add(objectCall(m_place, service(u"cloudtrail.amazonaws.com"_s), second, u"PutObject"_s, m_company.name + "-org-trail"_L1,
            u"AWSLogs/%1.json.gz"_s.arg(i)));
    }
    add({.second = day * DaySeconds + m_chance.below(DaySeconds),
        .account = m_place.account,
        .region = m_place.region,
        .caller = service(u"config.amazonaws.com"_s),
        .api = u"GetBucketPolicy"_s,
        .bucket = m_place.data});
    RecordedCaller app = appCaller(m_place, 0);
    app.address = app.agent = u"AWS Internal"_s; // S3 asks for the key in the application's name
    const int keys = std::max(1, share(4));
    for (int i = 0; i < keys; ++i)
        add({.second = day * DaySeconds + m_chance.below(DaySeconds),
            .account = m_place.account,
            .region = m_place.region,
            .caller = app,
            .api = m_chance.isOneIn(2) ? u"Decrypt"_s : u"GenerateDataKey"_s,
            .source = u"kms"_s});
}

void OrdinaryDays::visit(int day)
{
    const std::vector<QString> pages {u"index.html"_s, u"style.css"_s, u"app.js"_s, u"images/harbor.webp"_s};
    if (m_place.website.isEmpty())
        return;
    const int count = m_chance.about(share(12), 40);
    for (int i = 0; i < count; ++i) {
        const RecordedCaller visitor {
            .kind = Kind::Anonymous, .address = u"192.0.2.%1"_s.arg(m_chance.between(1, 250)), .agent = u"[Mozilla/5.0]"_s};
        const QString &page = m_chance.pick(pages);
        add(objectCall(
            m_place, visitor, day * DaySeconds + m_chance.below(DaySeconds), u"GetObject"_s, m_place.website, page));
    }
}

void OrdinaryDays::add(RecordedCall call)
{
    m_calls.push_back(std::move(call));
}

} // namespace bucketwatch

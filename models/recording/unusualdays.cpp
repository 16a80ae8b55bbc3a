// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/unusualdays.h"

#include "recording/chance.h"
#include "recording/ordinarydays.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

qint64 at(int day, int hour, qint64 second = 0)
{
    return (day * 24LL + hour) * 3'600 + second;
}

} // namespace

UnusualDays::UnusualDays(Company &company, int days, Chance &chance) : m_chance(chance)
{
    constexpr int FirstDay = 9; // enough before it that it is unusual
    if (days <= FirstDay + 1) // all of it would fall on one day, with nothing before that is usual
        return;
    for (const Kind kind : {Kind::NewEmployee, Kind::NewBucket, Kind::Migration, Kind::Restore, Kind::MovedNight, Kind::NewAgent,
             Kind::KeyRotation}) {
        const int day = chance.between(FirstDay, days - 1);
        Workplace &place = company.places[std::size_t(chance.below(int(company.places.size())))];
        if (kind == Kind::NewEmployee)
            place.people.back().firstDay = day;
        else
            m_occasions.push_back({kind, day, place.account});
    }
}

void UnusualDays::change(std::vector<RecordedCall> &calls, const Workplace &place, int day)
{
    for (const Occasion &occasion : m_occasions) {
        const int daysSince = day - occasion.day;
        if (occasion.account != place.account || daysSince < 0)
            continue;
        switch (occasion.kind) {
        case Kind::NewEmployee: // is there from Person::firstDay
            break;
        case Kind::NewBucket:
            makeBucket(calls, place, day, daysSince);
            break;
        case Kind::Migration:
            if (daysSince == 0)
                migrate(calls, place, day);
            break;
        case Kind::Restore:
            if (daysSince == 0)
                restore(calls, place, day);
            break;
        case Kind::MovedNight:
            moveNight(calls);
            break;
        case Kind::NewAgent:
            replaceAgent(calls);
            break;
        case Kind::KeyRotation:
            rotateKeys(calls, place, day, daysSince);
            break;
        }
    }
}

void UnusualDays::makeBucket(std::vector<RecordedCall> &calls, const Workplace &place, int day, int daysSince)
{
    const QString bucket = place.bucketFor(u"events"_s);
    if (daysSince == 0) {
        RecordedCall call = {.second = at(day, 9, 100),
            .account = place.account,
            .region = place.region,
            .caller = adminCaller(place),
            .api = u"CreateBucket"_s,
            .bucket = bucket};
        calls.push_back(call);
        call.second += 30;
        call.api = u"PutBucketEncryption"_s;
        calls.push_back(call);
    }
    const int count = std::max(5, place.eventsPerDay / 12);
    for (int i = 0; i < count; ++i)
        calls.push_back(objectCall(place, appCaller(place, i), at(day, 10 + i % 9, m_chance.below(HourSeconds)),
            i % 3 ? u"PutObject"_s : u"GetObject"_s, bucket, u"events/%1"_s.arg(i)));
}

void UnusualDays::migrate(std::vector<RecordedCall> &calls, const Workplace &place, int day)
{
    constexpr int Objects = 600;
    const QString bucket = place.bucketFor(u"v2"_s);
    calls.push_back({.second = at(day, 8, 100),
        .account = place.account,
        .region = place.region,
        .caller = adminCaller(place),
        .api = u"CreateBucket"_s,
        .bucket = bucket});
    RecordedCaller caller = personCaller(place.people.front(), false);
    caller.agent = u"[rclone/v1.66.0]"_s;
    for (qint64 i = 0; i < Objects; ++i) {
        const QString key = u"intake/migrated/%1.parquet"_s.arg(i);
        calls.push_back(objectCall(place, caller, at(day, 9, i * 20), u"GetObject"_s, place.data, key));
        calls.push_back(objectCall(place, caller, at(day, 9, i * 20 + 4), u"PutObject"_s, bucket, key));
    }
}

void UnusualDays::restore(std::vector<RecordedCall> &calls, const Workplace &place, int day)
{
    constexpr int Objects = 280;
    const RecordedCaller caller = personCaller(place.people.front(), false);
    for (qint64 i = 0; i < Objects; ++i) {
        const QString key = u"intake/restored/%1.parquet"_s.arg(i);
        calls.push_back(objectCall(place, caller, at(day, 13, i * 11), u"GetObject"_s, place.backup, key));
        calls.push_back(objectCall(place, caller, at(day, 13, i * 11 + 3), u"PutObject"_s, place.data, key));
    }
}

void UnusualDays::moveNight(std::vector<RecordedCall> &calls)
{
    constexpr qint64 Later = 5 * HourSeconds;
    for (RecordedCall &call : calls) {
        if (call.caller.name == "nightly-batch"_L1) {
            call.second += Later;
            call.caller.address = call.caller.address.section(u'.', 0, 1) + ".77.9"_L1;
        }
    }
}

void UnusualDays::replaceAgent(std::vector<RecordedCall> &calls)
{
    for (RecordedCall &call : calls) {
        if (call.caller.name == "ci-deploy"_L1) {
            call.caller.address = u"10.240.8.21"_s;
            call.caller.agent = u"[aws-cli/2.18.4 md/awscrt#0.22.0 ua/2.0 os/linux#6.8.0 md/arch#aarch64 lang/python#3.12.6]"_s;
        }
    }
}

void UnusualDays::rotateKeys(std::vector<RecordedCall> &calls, const Workplace &place, int day, int daysSince)
{
    const QString &user = place.people.front().name;
    for (RecordedCall &call : calls) {
        if (call.caller.kind == RecordedCaller::Kind::User && call.caller.name == user)
            call.caller.keyNumber = 1;
    }
    if (daysSince != 0)
        return;
    for (const auto &[hour, api] :
        {std::pair {7, u"CreateAccessKey"_s}, std::pair {16, u"UpdateAccessKey"_s}, std::pair {17, u"DeleteAccessKey"_s}})
        calls.push_back({.second = at(day, hour, 240),
            .account = place.account,
            .region = u"us-east-1"_s,
            .caller = adminCaller(place),
            .api = api,
            .parameters = {{"userName"_L1, user}},
            .source = u"iam"_s});
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/behaviorscore.h"

#include <algorithm>
#include <numeric>

namespace bucketwatch {

namespace {

using Aspect = UnusualPart::Aspect;

constexpr std::uint32_t LeastCalls = 50;
constexpr std::uint32_t LeastCallsOfNewIdentity = 200;
constexpr std::uint32_t LeastWritesOfNewIdentity = 500;
constexpr std::uint32_t ExtremeForeignCallsOfNewIdentity = 400;
constexpr std::uint32_t LeastKibibytes = 256U << 10;
constexpr std::uint32_t ExtremeKibibytes = 4U << 20;
constexpr double MoreThanUsual = 1.5;
constexpr double UnusualFactor = 3;
constexpr double ExtremeFactor = 10;
constexpr std::uint32_t ExtremeCalls = 500;
constexpr std::uint32_t ExtremeForeignCalls = 200;
constexpr double FamiliarNetworkShare = 0.75;
constexpr double SomeDays = 1.5;
constexpr double OftenInAccount = 2; ///< days

/// 1 never seen, 0.5 on a day, 0 on more.
double novelty(double days)
{
    return days < 0.5 ? 1 : days < 1.5 ? 0.5 : 0;
}

bool isUnusualNumber(std::uint32_t today, double usual, double factor, std::uint32_t least)
{
    return today >= least && double(today) > factor * usual;
}

bool isUnusual(const DailyVolume &volume, int day, double factor, std::uint32_t least)
{
    return isUnusualNumber(volume.today(day), volume.usual(day), factor, least);
}

bool hasLeftPrivateNetworks(const Circumstances &call, const IdentityProfile &identity)
{
    return !call.isPrivateNetwork && identity.onInternet.daysBefore(0, call.day) < SomeDays;
}

double networkPoints(const Circumstances &call, const IdentityProfile &identity, const AccountClients &account)
{
    const double isNew = call.isService ? 0 : novelty(identity.networks.daysBefore(call.network, call.day));
    if (isNew == 0 || call.isPrivateNetwork)
        return isNew;
    if (account.networks.daysBefore(call.network, call.day) >= OftenInAccount)
        return isNew;
    const auto known = std::ranges::count_if(
        identity.networks.entries(), [&](const auto &entry) { return FamiliarValues::daysBefore(entry, call.day) > 0.5; });
    const double settled = known == 1 ? 0.5 : 0;
    const double left = hasLeftPrivateNetworks(call, identity) ? 0.5 : 0;
    return isNew * (2 + settled + left);
}

double volumePoints(const Circumstances &call, const IdentityProfile &identity, const PlaceProfile &place, bool isForeignNetwork)
{
    const auto purpose = std::size_t(call.purpose);
    const DailyVolume &all = identity.volumes[purpose];
    const std::uint32_t fromNew = call.isPrivateNetwork ? 0 : identity.fromNewNetwork[purpose].today(call.day);
    const auto inBucket = identity.inBucket.find(call.bucket);
    double points = 0;
    if (isForeignNetwork && isUnusual(all, call.day, ExtremeFactor, ExtremeForeignCalls))
        points = 3;
    else if (isUnusual(all, call.day, ExtremeFactor, ExtremeCalls))
        points = 2.5;
    else if (isUnusual(all, call.day, UnusualFactor, LeastCalls))
        points = 2;
    else if (fromNew >= LeastCalls)
        points = hasLeftPrivateNetworks(call, identity) || fromNew > MoreThanUsual * all.usual(call.day) ? 2 : 1;
    else if (inBucket != identity.inBucket.end() && isUnusual(inBucket->second[purpose], call.day, UnusualFactor, LeastCalls))
        points = 1;
    if (points == 0 || points >= 2.5)
        return points;
    // What the bucket as a whole is used to, whoever calls, may be far more than this.
    const auto bucket = place.buckets.find(call.bucket);
    const bool isMuchForBucket
        = bucket == place.buckets.end() || isUnusual(bucket->second.volumes[purpose], call.day, UnusualFactor, LeastCalls);
    return isMuchForBucket ? points + 0.25 : points;
}

/// Of what was read, in bytes. A past that told no bytes says nothing of how many are usual.
double bytesPoints(const Circumstances &call, const IdentityProfile &identity)
{
    const DailyVolume &all = identity.kibibytes;
    if (call.kibibytes == 0 || all.usual(call.day) == 0)
        return 0;
    if (isUnusual(all, call.day, ExtremeFactor, ExtremeKibibytes))
        return 2.5;
    const std::uint32_t toNew = call.isPrivateNetwork ? 0 : identity.kibibytesToNewNetwork.today(call.day);
    const bool isToNewNetwork = isUnusualNumber(toNew, all.usual(call.day), MoreThanUsual, LeastKibibytes);
    return isToNewNetwork || isUnusual(all, call.day, UnusualFactor, LeastKibibytes) ? 2 : 0;
}

double hourPoints(const Circumstances &call, const IdentityProfile &identity)
{
    constexpr int DaysForHours = 7;
    if (identity.judgedDaysBefore(call.day) < DaysForHours)
        return 0;
    const auto seen = [&](int hour) { return identity.hours.daysBefore(FamiliarValues::Value((hour + 24) % 24), call.day) > 0.3; };
    return seen(call.hour) || seen(call.hour - 1) || seen(call.hour + 1) ? 0 : 0.5;
}

void addBytes(BehaviorScore &score, double points)
{
    double &volume = score.points[std::size_t(Aspect::Volume)];
    score.isBytes = points > volume;
    volume = std::max(volume, points);
}

void scoreNewIdentity(BehaviorScore &score, const Circumstances &call, const IdentityProfile &identity, bool isYoungBucket)
{
    const auto least = call.purpose == CallPurpose::Write ? LeastWritesOfNewIdentity : LeastCallsOfNewIdentity;
    score.isNewIdentity = true;
    score.points[std::size_t(Aspect::Network)] = score.isNetworkNewToAccount && !call.isPrivateNetwork ? 2 : 0;
    score.points[std::size_t(Aspect::UserAgent)] = score.isSoftwareNewToAccount && !call.isService ? 1.5 : 0;
    score.points[std::size_t(Aspect::Bucket)]
        = isYoungBucket ? 0 : 0.5 * novelty(identity.buckets.daysBefore(call.bucket, call.day));
    const std::uint32_t today = identity.volumes[std::size_t(call.purpose)].today(call.day);
    const bool isExtreme = score.of(Aspect::Network) > 0 && today >= std::max(least, ExtremeForeignCallsOfNewIdentity);
    score.points[std::size_t(Aspect::Volume)] = isExtreme ? 2.5 : today >= least ? 2 : 0;
    addBytes(score, call.kibibytes > 0 && identity.kibibytes.today(call.day) >= ExtremeKibibytes ? 2 : 0);
}

void scoreKnownIdentity(BehaviorScore &score, const Circumstances &call, const IdentityProfile &identity,
    const PlaceProfile &place, const AccountClients &account, bool isYoungBucket)
{
    const auto days = [&call](const FamiliarValues &values, FamiliarValues::Value value) { return values.daysBefore(value, call.day); };
    score.points[std::size_t(Aspect::Network)] = networkPoints(call, identity, account);
    const bool isCommonSoftware = days(account.software, call.software) >= OftenInAccount;
    score.points[std::size_t(Aspect::UserAgent)]
        = call.isService ? 0 : novelty(days(identity.software, call.software)) * (isCommonSoftware ? 0.75 : 1.5);
    const double newPurpose = novelty(days(identity.purposes, FamiliarValues::Value(call.purpose)));
    score.points[std::size_t(Aspect::Api)] = std::max(1.5 * newPurpose, 0.75 * novelty(days(identity.apis, call.api)));
    if (call.bucket != 0)
        score.points[std::size_t(Aspect::Bucket)] = novelty(days(identity.buckets, call.bucket)) * (isYoungBucket ? 0.5 : 1.5);
    score.points[std::size_t(Aspect::Hour)] = hourPoints(call, identity);
    score.points[std::size_t(Aspect::Volume)] = volumePoints(call, identity, place, score.isNetworkNewToAccount && !call.isPrivateNetwork);
    addBytes(score, bytesPoints(call, identity));
}

void scoreSlowTheft(BehaviorScore &score, const ForeignVisits::Theft &theft)
{
    if (theft.reads == 0)
        return;
    score.theft = theft;
    score.isBytes = false;
    for (const Aspect aspect : {Aspect::Network, Aspect::Volume}) {
        double &points = score.points[std::size_t(aspect)];
        points = std::max(points, 2.5);
    }
}

} // namespace

BehaviorScore scoreOf(
    const Circumstances &call, const IdentityProfile &identity, const PlaceProfile &place, const AccountClients &account,
    bool hasHistory, bool isYoungBucket)
{
    BehaviorScore score;
    score.isNetworkNewToAccount = account.networks.daysBefore(call.network, call.day) < 0.5;
    score.isSoftwareNewToAccount = account.software.daysBefore(call.software, call.day) < 0.5;
    if (hasHistory) {
        scoreKnownIdentity(score, call, identity, place, account, isYoungBucket);
        scoreSlowTheft(score, identity.visits.theftBy(call));
    } else {
        scoreNewIdentity(score, call, identity, isYoungBucket);
    }
    score.sum = std::accumulate(score.points.begin(), score.points.end(), 0.0);
    if (hasHistory && score.of(Aspect::Network) == 0)
        score.share = FamiliarNetworkShare;
    score.sum *= score.share;
    return score;
}

} // namespace bucketwatch

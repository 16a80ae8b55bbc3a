// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/anomalousbehaviorrule.h"

#include "cloudtrail/eventlog.h"
#include "detection/apicall.h"
#include "detection/findingcollector.h"
#include "findings/findingtype.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace bucketwatch {

namespace {

using Aspect = UnusualPart::Aspect;

constexpr int DaysOfHistory = 3; ///< on which an identity was active before it has one
constexpr float AnomalousShare = 0.25F;
constexpr std::size_t MostBucketsOfIdentity = 512;
constexpr std::size_t MostUsual = 20; ///< as many as GuardDuty lists

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

AnomalousBehaviorRule::AnomalousBehaviorRule(const EventLog &log, const BehaviorSettings &settings, FindingCollector &collector)
    : m_log(log)
    , m_settings(settings)
    , m_collector(collector)
    , m_names(log)
    , m_types {findFindingType(u"Discovery:S3/AnomalousBehavior"), findFindingType(u"Exfiltration:S3/AnomalousBehavior"),
          findFindingType(u"Impact:S3/AnomalousBehavior.Delete"), findFindingType(u"Impact:S3/AnomalousBehavior.Permission"),
          findFindingType(u"Impact:S3/AnomalousBehavior.Write")}
    , m_purposes(std::size_t(log.textCount()))
{
}

void AnomalousBehaviorRule::inspect(const Event &event)
{
    judge(event);
}

void AnomalousBehaviorRule::inspectManagement(const Event &event, bool isS3Permission)
{
    if (isS3Permission)
        return judge(event);
    PlaceProfile &place = placeOf(event);
    IdentityProfile &identity = place.identity(m_collector.principal(event.identity), event.time);
    learnClient(circumstancesOf(event, CallPurpose::Discovery), identity, place, 1);
}

void AnomalousBehaviorRule::judge(const Event &event)
{
    PlaceProfile &place = placeOf(event);
    IdentityProfile &identity = place.identity(m_collector.principal(event.identity), event.time);
    const Circumstances call = circumstancesOf(event, purposeOf(event.name));
    PlaceProfile::Bucket *bucket = call.bucket == 0 ? nullptr : &place.bucket(call.bucket, event.time);
    const bool isPlaceLearned = isLearned(*place.firstSeen, event.time);
    const bool isKnownNetwork = !isPlaceLearned || identity.networks.daysBefore(call.network, call.day) >= 0.5;
    count(call, identity, bucket, true, isKnownNetwork);
    if (!isPlaceLearned)
        return learn(call, identity, place, 1);

    const bool hasHistory = isLearned(identity.firstSeen, event.time) && identity.activeDaysBefore(call.day) >= DaysOfHistory;
    const bool isYoungBucket = bucket && !isLearned(bucket->firstSeen, event.time);
    const BehaviorScore score = scoreOf(call, identity, place, hasHistory, isYoungBucket);
    const bool isAnomalous = score.sum >= m_settings.threshold();
    if (isAnomalous) {
        count(call, identity, bucket, false, isKnownNetwork);
        raise(event, call, score, identity);
    }
    learn(call, identity, place, isAnomalous ? AnomalousShare : 1);
}

void AnomalousBehaviorRule::count(
    const Circumstances &call, IdentityProfile &identity, PlaceProfile::Bucket *bucket, bool isUsual, bool isKnownNetwork) const
{
    const auto purpose = std::size_t(call.purpose);
    const auto add = [&](DailyVolume &volume) { isUsual ? volume.add(call.day) : volume.markUnusual(); };
    add(identity.volumes[purpose]);
    if (!isKnownNetwork)
        add(identity.fromNewNetwork[purpose]);
    if (!bucket)
        return;
    add(bucket->volumes[purpose]);
    if (identity.inBucket.size() < MostBucketsOfIdentity || identity.inBucket.contains(call.bucket))
        add(identity.inBucket[call.bucket][purpose]);
}

void AnomalousBehaviorRule::learn(const Circumstances &call, IdentityProfile &identity, PlaceProfile &place, float share) const
{
    learnClient(call, identity, place, share);
    identity.apis.see(call.api, call.day, share);
    identity.purposes.see(FamiliarValues::Value(call.purpose), call.day, share);
    if (call.bucket != 0)
        identity.buckets.see(call.bucket, call.day, share);
}

void AnomalousBehaviorRule::learnClient(const Circumstances &call, IdentityProfile &identity, PlaceProfile &place, float share) const
{
    if (identity.lastDay != call.day) {
        identity.lastDay = call.day;
        ++identity.activeDays;
    }
    identity.wasPublic |= !call.isPrivateNetwork && share == 1;
    identity.networks.see(call.network, call.day, share);
    identity.software.see(call.software, call.day, share);
    identity.hours.see(FamiliarValues::Value(call.hour), call.day, share);
    place.networks.see(call.network, call.day, share);
    place.software.see(call.software, call.day, share);
}

void AnomalousBehaviorRule::raise(const Event &event, const Circumstances &call, const BehaviorScore &score, IdentityProfile &identity)
{
    // Which parts, and how large a volume to a power of two: what the words would say.
    std::uint64_t parts = score.isNewIdentity;
    for (const double points : score.points)
        parts = parts << 4 | std::uint64_t(std::lround(points * 4));
    if (score.of(Aspect::Volume) > 0)
        parts = parts << 6 | std::uint64_t(std::bit_width(identity.volumes[std::size_t(call.purpose)].today(call.day)));
    IdentityProfile::Known &known = identity.evidence[{call.purpose, call.bucket}];
    if (known.evidence < 0 || known.parts != parts) {
        Evidence evidence;
        evidence.kind = Evidence::Kind::Behavior;
        evidence.unusual = partsOf(event, call, score, identity);
        known = {parts, m_collector.addEvidence(std::move(evidence))};
    }
    m_collector.raise(*m_types[std::size_t(call.purpose)], event, event.bucket, known.evidence);
}

std::vector<UnusualPart> AnomalousBehaviorRule::partsOf(
    const Event &event, const Circumstances &call, const BehaviorScore &score, const IdentityProfile &identity) const
{
    std::vector<UnusualPart> parts;
    const auto add = [&](Aspect aspect, const QString &value, const QStringList &usual, bool forAccount = false) {
        if (score.of(aspect) > 0)
            parts.push_back({.aspect = aspect, .value = value, .usual = usual, .points = score.of(aspect), .isUnusualForAccount = forAccount});
    };
    const auto usual = [&](const FamiliarValues &values, const auto &text) {
        QStringList texts;
        for (const FamiliarValues::Value value : values.mostUsual(MostUsual, call.day))
            texts.append(text(value));
        return texts;
    };
    const auto client = [this](std::uint32_t number) { return textOf(m_names.name(number)); };
    const auto word = [this](TextId text) { return textOf(m_log.text(text)); };
    const auto hour = [](std::uint32_t value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    add(Aspect::Network, client(call.network), usual(identity.networks, client), score.isNetworkNewToAccount);
    add(Aspect::UserAgent, client(call.software), usual(identity.software, client), score.isSoftwareNewToAccount);
    add(Aspect::Api, word(call.api), usual(identity.apis, word));
    add(Aspect::Bucket, word(call.bucket), usual(identity.buckets, word));
    add(Aspect::Hour, hour(std::uint32_t(call.hour)), usual(identity.hours, hour));
    add(Aspect::Volume, word(event.name), {});
    if (score.of(Aspect::Volume) > 0) {
        const DailyVolume &volume = identity.volumes[std::size_t(call.purpose)];
        parts.back().count = volume.today(call.day);
        parts.back().usualCount = std::llround(volume.usual(call.day));
    }
    std::ranges::stable_sort(parts, std::greater {}, &UnusualPart::points);
    return parts;
}

BehaviorCoverage AnomalousBehaviorRule::coverage() const
{
    BehaviorCoverage coverage {.places = int(m_places.size())};
    for (const auto &[key, place] : m_places)
        coverage.learnedPlaces += isLearned(*place.firstSeen, m_now);
    return coverage;
}

PlaceProfile &AnomalousBehaviorRule::placeOf(const Event &event)
{
    m_now = event.time;
    const PlaceKey key {event.account, event.region};
    if (!m_lastPlace || m_lastKey != key) {
        m_lastPlace = &m_places[key];
        m_lastKey = key;
        if (!m_lastPlace->firstSeen)
            m_lastPlace->firstSeen = event.time;
    }
    return *m_lastPlace;
}

CallPurpose AnomalousBehaviorRule::purposeOf(TextId name)
{
    std::optional<CallPurpose> &known = m_purposes[name];
    if (!known) {
        const std::string_view api = m_log.text(name);
        switch (tacticOf(api)) {
        case Tactic::Discovery:
            known = CallPurpose::Discovery;
            break;
        case Tactic::Read:
            known = CallPurpose::Read;
            break;
        case Tactic::Change:
            known = CallPurpose(int(CallPurpose::Delete) + int(impactOf(api)));
            break;
        }
    }
    return *known;
}

Circumstances AnomalousBehaviorRule::circumstancesOf(const Event &event, CallPurpose purpose)
{
    const auto day = std::chrono::floor<std::chrono::days>(event.time);
    const std::uint32_t network = m_names.networkOf(event.sourceIp);
    return {.day = int(day.time_since_epoch().count()),
        .hour = int(std::chrono::floor<std::chrono::hours>(event.time - day).count()),
        .network = network,
        .software = m_names.softwareOf(event.userAgent),
        .api = event.name,
        .bucket = event.bucket,
        .purpose = purpose,
        .isPrivateNetwork = m_names.isPrivate(network)};
}

} // namespace bucketwatch

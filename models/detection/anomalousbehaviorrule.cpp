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
constexpr double DaysNotForgotten = 2; ///< of them, old ones counting less
constexpr float AnomalousShare = 0.25F;
constexpr double SuspiciousShare = 0.6; ///< of the threshold, from which a call is learned like an anomalous one
constexpr std::size_t MostBucketsOfIdentity = 512;
constexpr std::size_t MostUsual = 20; ///< as many as GuardDuty lists

} // namespace

AnomalousBehaviorRule::AnomalousBehaviorRule(
    const EventLog &log, const BehaviorSettings &settings, const AddressOrigins *origins, FindingCollector &collector)
    : m_log(log)
    , m_settings(settings)
    , m_collector(collector)
    , m_names(log, origins)
    , m_types {findFindingType(u"Discovery:S3/AnomalousBehavior"), findFindingType(u"Exfiltration:S3/AnomalousBehavior"),
          findFindingType(u"Impact:S3/AnomalousBehavior.Delete"), findFindingType(u"Impact:S3/AnomalousBehavior.Permission"),
          findFindingType(u"Impact:S3/AnomalousBehavior.Write")}
    , m_kinds(std::size_t(log.textCount()))
{
}

void AnomalousBehaviorRule::inspect(const Event &event)
{
    const Circumstances call = circumstancesOf(event);
    judge(event, call);
    if (!kindOf(event.name).alsoWrites)
        return;
    Circumstances written = call;
    written.purpose = CallPurpose::Write;
    if (m_log.text(event.name).starts_with("UploadPart"))
        written.calls = 0; // as other parts of an object
    judge(event, written);
}

void AnomalousBehaviorRule::inspectManagement(const Event &event, Management kind)
{
    if (kind == Management::SetsPermission)
        return judge(event, circumstancesOf(event));
    PlaceProfile &place = placeOf(event);
    if (kind == Management::CreatesBucket && event.bucket != 0)
        (void)place.bucket(event.bucket, event.time, true);
    IdentityProfile &identity = place.identity(m_collector.principal(event.identity));
    const Circumstances call = circumstancesOf(event);
    // Who asks first who he is, from where nobody calls, must not be at home there the day after.
    const bool isForeign = place.firstJudged && isLearned(*place.firstJudged, event.time) && !call.isPrivateNetwork
        && identity.networks.daysBefore(call.network, call.day) < 0.5 && m_lastAccount->networks.daysBefore(call.network, call.day) < 0.5;
    learnClient(call, identity, *m_lastAccount, isForeign ? AnomalousShare : 1);
}

void AnomalousBehaviorRule::judge(const Event &event, const Circumstances &call)
{
    PlaceProfile &place = placeOf(event);
    AccountClients &account = *m_lastAccount;
    IdentityProfile &identity = place.identity(m_collector.principal(event.identity));
    if (!place.firstJudged)
        place.firstJudged = event.time;
    if (!identity.firstJudged)
        identity.firstJudged = event.time;
    PlaceProfile::Bucket *bucket = nullptr;
    if (call.bucket != 0 && event.errorCode == 0) // names that somebody guesses are no buckets
        bucket = &place.bucket(call.bucket, event.time, call.purpose == CallPurpose::Write);
    const bool isPlaceLearned = isLearned(*place.firstJudged, event.time);
    const bool isKnownNetwork = !isPlaceLearned || identity.networks.daysBefore(call.network, call.day) >= 0.5;
    count(call, identity, bucket, true, isKnownNetwork);
    if (!isPlaceLearned)
        return learn(call, identity, account, 1);

    const bool hasHistory = isLearned(*identity.firstJudged, event.time) && identity.judgedDaysBefore(call.day) >= DaysOfHistory
        && identity.active.daysBefore(0, call.day) >= DaysNotForgotten;
    const bool isYoungBucket = bucket && bucket->isNew && !isLearned(bucket->firstSeen, event.time);
    if (hasHistory)
        identity.visits.count(call, event.time, identity.networks, account.networks);
    const BehaviorScore score = scoreOf(call, identity, place, account, hasHistory, isYoungBucket);
    if (score.sum >= m_settings.threshold()) {
        count(call, identity, bucket, false, isKnownNetwork);
        raise(event, call, score, identity);
    }
    learn(call, identity, account, score.sum >= SuspiciousShare * m_settings.threshold() ? AnomalousShare : 1);
}

void AnomalousBehaviorRule::count(
    const Circumstances &call, IdentityProfile &identity, PlaceProfile::Bucket *bucket, bool isUsual, bool isKnownNetwork) const
{
    if (call.calls == 0)
        return;
    const auto purpose = std::size_t(call.purpose);
    const auto add = [&](DailyVolume &volume) { isUsual ? volume.add(call.day, call.calls) : volume.markUnusual(call.calls); };
    add(identity.volumes[purpose]);
    if (!isKnownNetwork)
        add(identity.fromNewNetwork[purpose]);
    if (call.kibibytes > 0) {
        const auto addBytes = [&](DailyVolume &volume) {
            isUsual ? volume.add(call.day, call.kibibytes) : volume.markUnusual(call.kibibytes);
        };
        addBytes(identity.kibibytes);
        if (!isKnownNetwork)
            addBytes(identity.kibibytesToNewNetwork);
    }
    if (!bucket)
        return;
    add(bucket->volumes[purpose]);
    if (identity.inBucket.size() < MostBucketsOfIdentity || identity.inBucket.contains(call.bucket))
        add(identity.inBucket[call.bucket][purpose]);
}

void AnomalousBehaviorRule::learn(const Circumstances &call, IdentityProfile &identity, AccountClients &account, float share) const
{
    if (identity.lastDay != call.day) {
        identity.lastDay = call.day;
        ++identity.judgedDays;
    }
    identity.active.see(0, call.day);
    learnClient(call, identity, account, share);
    identity.hours.see(FamiliarValues::Value(call.hour), call.day, share);
    identity.apis.see(call.api, call.day, share);
    identity.purposes.see(FamiliarValues::Value(call.purpose), call.day, share);
    if (call.bucket != 0)
        identity.buckets.see(call.bucket, call.day, share);
}

void AnomalousBehaviorRule::learnClient(
    const Circumstances &call, IdentityProfile &identity, AccountClients &account, float share) const
{
    if (call.isService)
        return;
    if (!call.isPrivateNetwork)
        identity.onInternet.see(0, call.day, share);
    identity.networks.see(call.network, call.day, share);
    identity.software.see(call.software, call.day, share);
    account.networks.see(call.network, call.day, share);
    account.software.see(call.software, call.day, share);
}

void AnomalousBehaviorRule::raise(const Event &event, const Circumstances &call, const BehaviorScore &score, IdentityProfile &identity)
{
    // Which parts, and how large a volume to a power of two: what the words would say.
    std::uint64_t parts = score.isNewIdentity;
    for (const double points : score.points)
        parts = parts << 4 | std::uint64_t(std::lround(points * 4));
    if (score.of(Aspect::Volume) > 0) {
        const DailyVolume &volume = score.isBytes ? identity.kibibytes : identity.volumes[std::size_t(call.purpose)];
        parts = parts << 6 | std::uint64_t(std::bit_width(volume.today(call.day)));
    }
    const bool hasRoom = identity.latestEvidence.size() < MostBucketsInEvidence;
    const TextId bucket = hasRoom || identity.latestEvidence.contains({call.purpose, call.bucket}) ? call.bucket : 0;
    const IdentityProfile::Alike alike {call.purpose, bucket, call.network, call.software, call.api, call.day, parts};
    const auto known = identity.evidence.find(alike);
    const auto [latest, isFirst] = identity.latestEvidence.try_emplace({call.purpose, bucket}, -1);
    if (known != identity.evidence.end()) {
        latest->second = known->second;
    } else if (isFirst || identity.evidence.size() < MostEvidence) {
        Evidence evidence;
        evidence.kind = Evidence::Kind::Behavior;
        evidence.unusual = partsOf(event, call, score, identity);
        if (bucket != call.bucket)
            std::erase_if(evidence.unusual, [](const UnusualPart &part) { return part.aspect == Aspect::Bucket; });
        evidence.verdict = {score.sum, m_settings.threshold(), score.share, score.isNewIdentity};
        latest->second = m_collector.addEvidence(std::move(evidence));
        identity.evidence.emplace(alike, latest->second);
    }
    m_collector.raise(*m_types[std::size_t(call.purpose)], event, event.bucket, latest->second);
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
    const auto client = [this](std::uint32_t number) { return QString::fromUtf8(m_names.name(number)); };
    const auto word = [this](TextId text) { return QString::fromUtf8(m_log.text(text)); };
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
        if (score.isBytes) {
            constexpr qint64 Kibibyte = 1024;
            parts.back().bytes = Kibibyte * identity.kibibytes.today(call.day);
            parts.back().usualBytes = Kibibyte * std::llround(identity.kibibytes.usual(call.day));
        }
        if (score.theft.reads > 0) {
            parts.back().count = score.theft.reads;
            parts.back().days = score.theft.days;
        }
    }
    std::ranges::stable_sort(parts, std::greater {}, &UnusualPart::points);
    return parts;
}

BehaviorCoverage AnomalousBehaviorRule::coverage() const
{
    BehaviorCoverage coverage;
    for (const auto &[key, place] : m_places) {
        coverage.places += place.firstJudged.has_value();
        coverage.learnedPlaces += place.firstJudged && isLearned(*place.firstJudged, m_now);
    }
    return coverage;
}

PlaceProfile &AnomalousBehaviorRule::placeOf(const Event &event)
{
    m_now = event.time;
    const PlaceKey key {event.account, event.region};
    if (!m_lastPlace || m_lastKey != key) {
        m_lastPlace = &m_places[key];
        m_lastAccount = &m_accounts[event.account];
        m_lastKey = key;
    }
    return *m_lastPlace;
}

AnomalousBehaviorRule::Kind AnomalousBehaviorRule::kindOf(TextId name)
{
    constexpr std::uint32_t ObjectsOfBatch = 10; ///< up to 1,000 really; the record does not tell
    std::optional<Kind> &known = m_kinds[name];
    if (known)
        return *known;
    const std::string_view api = m_log.text(name);
    known = Kind {};
    switch (tacticOf(api)) {
    case Tactic::Discovery:
        known->purpose = CallPurpose::Discovery;
        break;
    case Tactic::Read:
        known->purpose = CallPurpose::Read;
        break;
    case Tactic::Change:
        known->purpose = CallPurpose(int(CallPurpose::Delete) + int(impactOf(api)));
        break;
    }
    known->alsoWrites = alsoWrites(api);
    if (api == "DeleteObjects")
        known->calls = ObjectsOfBatch;
    else if (api == "UploadPart" || api == "ListParts" || api == "AbortMultipartUpload" || api == "CompleteMultipartUpload")
        known->calls = 0; // CreateMultipartUpload counts for the object
    return *known;
}

Circumstances AnomalousBehaviorRule::circumstancesOf(const Event &event)
{
    const auto day = std::chrono::floor<std::chrono::days>(event.time);
    const std::uint32_t network = m_names.networkOf(event.sourceIp);
    const Kind kind = kindOf(event.name);
    constexpr float MostBytes = 1ULL << 41; // so that it is a number of 32 bits in kibibytes
    constexpr std::uint64_t Kibibyte = 1024;
    const bool isRead = kind.purpose == CallPurpose::Read && event.errorCode == 0;
    return {.day = int(day.time_since_epoch().count()),
        .hour = int(std::chrono::floor<std::chrono::hours>(event.time - day).count()),
        .network = network,
        .software = m_names.softwareOf(event.userAgent),
        .api = event.name,
        .bucket = event.bucket,
        .purpose = kind.purpose,
        .calls = kind.calls,
        .kibibytes = isRead ? std::uint32_t((std::uint64_t(std::min(event.bytes, MostBytes)) + Kibibyte - 1) / Kibibyte) : 0,
        .isPrivateNetwork = m_names.isPrivate(network),
        .isService = m_names.name(network) == "AWS"};
}

} // namespace bucketwatch

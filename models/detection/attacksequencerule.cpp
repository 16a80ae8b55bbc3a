// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/attacksequencerule.h"

#include "cloudtrail/eventlog.h"
#include "detection/addressorigins.h"
#include "detection/findingcollector.h"
#include "detection/lifecycleexpiration.h"
#include "findings/findingtype.h"

#include <QByteArrayView>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <bit>
#include <ranges>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

using Ground = AttackSignal::Ground;

constexpr std::chrono::hours Window {24};
constexpr std::size_t MostSignals = 100; ///< in a sequence, GuardDuty's own limit
constexpr std::size_t FewestGrounds = 3;
constexpr std::size_t FewestTactics = 2;

bool isAboutData(QStringView type)
{
    return type.startsWith("Exfiltration:"_L1) || type.startsWith("Impact:"_L1) || type.startsWith("UnauthorizedAccess:"_L1);
}

bool isForTheWorse(Ground ground)
{
    constexpr std::array Grounds {Ground::UnusualDelete, Ground::UnusualPermission, Ground::UnusualWrite, Ground::Exposure, Ground::Evasion, Ground::Destruction};
    return std::ranges::contains(Grounds, ground);
}

/// IAM is one for all Regions, and a trail of all Regions is changed in its home Region.
bool isRecordedElsewhere(std::string_view source)
{
    return source.starts_with("iam.") || source.starts_with("cloudtrail.");
}

QString indicatorOf(const UnusualPart &part)
{
    switch (part.aspect) {
    case UnusualPart::Aspect::Network: // of which there is no word while only a range of addresses is known
        if (asnProfile(part.value).isEmpty())
            return {};
        return part.isUnusualForAccount ? u"UNUSUAL_ASN_FOR_ACCOUNT"_s : u"UNUSUAL_ASN_FOR_USER"_s;
    case UnusualPart::Aspect::UserAgent:
        return u"SUSPICIOUS_USER_AGENT"_s;
    case UnusualPart::Aspect::Api: // GuardDuty has a word for what is unusual for the account only
    case UnusualPart::Aspect::Bucket:
    case UnusualPart::Aspect::Hour:
    case UnusualPart::Aspect::Volume:
        break;
    }
    return {};
}

} // namespace

AttackSequenceRule::AttackSequenceRule(
    const EventLog &log, const AddressOrigins *origins, FindingCollector &findings, FindingCollector &target)
    : m_log(log)
    , m_origins(origins)
    , m_findings(findings)
    , m_target(target)
    , m_type(findFindingType(u"AttackSequence:S3/CompromisedData"))
    , m_isSignalName(std::size_t(log.textCount()))
{
}

void AttackSequenceRule::addFinding(const FindingType &type, const Event &event, TextId bucket, int evidence)
{
    if (const auto signal = signalOfFinding(type.name))
        add(event, {.signal = *signal, .type = &type, .bucket = bucket, .evidence = evidence}, false);
}

void AttackSequenceRule::inspectManagement(const Event &event)
{
    if (event.bucket != 0 && event.errorCode == 0 && m_log.text(event.name) == "CreateBucket")
        signalsOf(event).madeBuckets[event.bucket] = event.time;
    std::optional<bool> &mayBeSignal = m_isSignalName[event.name];
    if (!mayBeSignal)
        mayBeSignal = isSignalName(m_log.text(event.name));
    if (!*mayBeSignal || event.errorCode != 0)
        return;
    const auto signal = signalOfCall(m_log.text(event.source), m_log.text(event.name));
    if (signal && holds(event, conditionOf(m_log.text(event.name))))
        add(event, {.signal = *signal, .name = event.name, .source = event.source, .bucket = event.bucket},
            isRecordedElsewhere(m_log.text(event.source)));
}

AttackSequenceRule::Signals &AttackSequenceRule::signalsOf(const Event &event)
{
    constexpr std::size_t MostPeople = 65'536;
    if (m_signals.size() >= MostPeople)
        forgetOld(event.time);
    Signals &signals = m_signals[{event.account, m_findings.principal(event.identity)}];
    signals.lastSeen = event.time;
    std::erase_if(signals.madeBuckets, [&event](const auto &made) { return event.time - made.second > Window; });
    return signals;
}

void AttackSequenceRule::add(const Event &event, Part part, bool isAnywhere)
{
    Signals &signals = signalsOf(event);
    part.isOnOwnBucket = signals.madeBuckets.contains(part.bucket);
    const auto isOver = [&event](const Part &old) { return event.time - old.lastSeen > Window; };
    std::erase_if(signals.anywhere, isOver);
    for (auto &[region, sequence] : signals.regions) {
        std::erase_if(sequence.parts, isOver);
        if (sequence.parts.empty() && signals.anywhere.empty() && std::exchange(sequence.isRaised, false))
            ++sequence.number;
    }
    if (!isAnywhere) {
        if (addTo(signals.regions[event.region].parts, event, part))
            check(signals, event.region);
    } else if (addTo(signals.anywhere, event, part)) {
        for (const TextId region : signals.regions | std::views::keys)
            check(signals, region);
    }
}

bool AttackSequenceRule::addTo(Parts &parts, const Event &event, Part part)
{
    const auto known = std::ranges::find_if(parts, [&part](const Part &old) {
        return old.type == part.type && old.name == part.name && old.source == part.source && old.bucket == part.bucket;
    });
    if (known != parts.end()) {
        ++known->count;
        known->lastSeen = event.time;
        known->evidence = part.evidence;
        return std::has_single_bit(unsigned(known->count));
    }
    if (parts.size() >= MostSignals)
        return false;
    part.count = 1;
    part.firstSeen = part.lastSeen = event.time;
    part.firstRow = event.row;
    part.address = event.sourceIp;
    parts.push_back(part);
    return true;
}

void AttackSequenceRule::check(Signals &signals, TextId region)
{
    Sequence &sequence = signals.regions[region];
    if (sequence.parts.empty() || (!sequence.isRaised && !isAttack(together(signals, sequence))))
        return;
    sequence.isRaised = true;
    if (!std::ranges::contains(m_due, Due {&signals, region}))
        m_due.push_back({&signals, region});
}

void AttackSequenceRule::forgetOld(Timestamp now)
{
    std::erase_if(m_signals, [now](const auto &entry) { return now - entry.second.lastSeen > Window; });
}

void AttackSequenceRule::raise(const Event &event)
{
    for (const Due &due : std::exchange(m_due, {})) {
        const Sequence &sequence = due.signals->regions[due.region];
        Event here = event; // a call of IAM is recorded in another Region
        here.region = due.region;
        m_target.raise(*m_type, here, 0, m_target.addEvidence(evidenceOf(together(*due.signals, sequence))), sequence.number);
    }
}

AttackSequenceRule::Parts AttackSequenceRule::together(const Signals &signals, const Sequence &sequence)
{
    Parts parts = sequence.parts;
    parts.insert(parts.end(), signals.anywhere.begin(), signals.anywhere.end());
    std::ranges::stable_sort(parts, {}, &Part::firstRow);
    if (parts.size() > MostSignals)
        parts.resize(MostSignals);
    return parts;
}

bool AttackSequenceRule::isAttack(const Parts &parts)
{
    std::set<Ground> grounds;
    std::set<std::string_view> tactics;
    for (const Part &part : parts) {
        grounds.insert(part.signal.ground);
        tactics.insert(part.signal.tactic);
    }
    if (grounds.size() < FewestGrounds)
        return false;
    if (isManagementAttack(parts))
        return true;
    return tactics.size() >= FewestTactics && std::ranges::any_of(grounds, isForTheWorse)
        && std::ranges::any_of(parts, [](const Part &part) { return part.type && isAboutData(part.type->name); });
}

bool AttackSequenceRule::isManagementAttack(const Parts &parts)
{
    constexpr double Serious = 5;
    const bool losesData = std::ranges::any_of(parts, [](const Part &part) {
        if (part.isOnOwnBucket)
            return false;
        if (part.signal.ground == Ground::Destruction)
            return true;
        const bool isOpened = part.type && part.type->name.endsWith("Granted"_L1);
        return part.signal.ground == Ground::Exposure && (isOpened || !part.type);
    });
    return losesData && std::ranges::any_of(parts, [](const Part &part) {
        return part.signal.ground == Ground::Evasion && !part.type && part.signal.severity >= Serious;
    });
}

Evidence AttackSequenceRule::evidenceOf(const Parts &parts) const
{
    Evidence evidence;
    evidence.kind = Evidence::Kind::Sequence;
    for (const Part &part : parts) {
        const QString call = QString::fromUtf8(m_log.text(part.source)) % u':' % QString::fromUtf8(m_log.text(part.name));
        evidence.signals.push_back({.name = part.type ? part.type->name : call,
            .isFinding = part.type != nullptr,
            .tactic = QString::fromLatin1(part.signal.tactic),
            .technique = QString::fromLatin1(part.signal.technique),
            .bucket = QString::fromUtf8(m_log.text(part.bucket)),
            .address = QString::fromUtf8(m_log.text(part.address)),
            .origin = m_origins ? m_origins->find(m_log.text(part.address)) : AddressOrigin(),
            .indicators = indicatorsOf(part),
            .severity = part.type ? part.type->severity : part.signal.severity,
            .count = part.count,
            .firstSeen = part.firstSeen,
            .lastSeen = part.lastSeen});
    }
    std::ranges::stable_sort(evidence.signals, {}, &SequenceSignal::firstSeen);
    return evidence;
}

QStringList AttackSequenceRule::indicatorsOf(const Part &part) const
{
    QStringList indicators {u"ATTACK_TACTIC"_s, u"ATTACK_TECHNIQUE"_s};
    if (!part.type) {
        indicators.append(u"HIGH_RISK_API"_s);
        return indicators;
    }
    if (part.signal.ground == Ground::Address)
        indicators.append(part.type->name.contains("Tor"_L1) ? u"TOR_IP"_s : u"MALICIOUS_IP"_s);
    if (part.signal.ground == Ground::Client)
        indicators.append(u"SUSPICIOUS_USER_AGENT"_s);
    for (const UnusualPart &unusual : m_findings.evidence(part.evidence).unusual)
        indicators.append(indicatorOf(unusual));
    indicators.removeAll(QString());
    indicators.removeDuplicates();
    return indicators;
}

bool AttackSequenceRule::holds(const Event &event, const RequestCondition &condition) const
{
    if (condition.word.empty() && !condition.mustExpireSoon)
        return true;
    const Result<QByteArray> raw = m_log.raw(event.row);
    if (!raw)
        return false;
    if (condition.mustExpireSoon)
        return expiresSoon(QJsonDocument::fromJson(*raw)["requestParameters"_L1].toObject(), event.time);
    return raw->contains(QByteArrayView(condition.word));
}

} // namespace bucketwatch

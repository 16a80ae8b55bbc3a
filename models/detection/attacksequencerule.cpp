// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/attacksequencerule.h"

#include "cloudtrail/eventlog.h"
#include "detection/findingcollector.h"
#include "findings/findingtype.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <bit>
#include <set>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

using Ground = AttackSignal::Ground;

constexpr std::chrono::hours Window {24};
constexpr std::size_t MostSignals = 100; ///< in a sequence, GuardDuty's own limit
constexpr std::size_t FewestGrounds = 3;
constexpr std::size_t FewestTactics = 2;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

bool isAboutData(QStringView type)
{
    return type.startsWith("Exfiltration:"_L1) || type.startsWith("Impact:"_L1) || type.startsWith("UnauthorizedAccess:"_L1);
}

bool isForTheWorse(Ground ground)
{
    constexpr std::array Grounds {Ground::UnusualDelete, Ground::UnusualPermission, Ground::UnusualWrite, Ground::Exposure, Ground::Evasion, Ground::Destruction};
    return std::ranges::contains(Grounds, ground);
}

QString indicatorOf(const UnusualPart &part)
{
    switch (part.aspect) {
    case UnusualPart::Aspect::Network:
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

AttackSequenceRule::AttackSequenceRule(const EventLog &log, FindingCollector &collector)
    : m_log(log), m_collector(collector), m_type(findFindingType(u"AttackSequence:S3/CompromisedData")), m_isSignalName(std::size_t(log.textCount()))
{
}

void AttackSequenceRule::addFinding(const FindingType &type, const Event &event, TextId bucket, int evidence)
{
    if (const auto signal = signalOfFinding(type.name))
        add(event, {.signal = *signal, .type = &type, .bucket = bucket, .evidence = evidence});
}

void AttackSequenceRule::inspectManagement(const Event &event)
{
    std::optional<bool> &mayBeSignal = m_isSignalName[event.name];
    if (!mayBeSignal)
        mayBeSignal = isSignalName(m_log.text(event.name));
    if (!*mayBeSignal || event.errorCode != 0)
        return;
    const std::string_view word = requiredWordOf(m_log.text(event.name));
    const auto signal = signalOfCall(m_log.text(event.source), m_log.text(event.name));
    if (signal && (word.empty() || says(event, word)))
        add(event, {.signal = *signal, .name = event.name, .source = event.source, .bucket = event.bucket});
}

void AttackSequenceRule::add(const Event &event, Part part)
{
    constexpr std::size_t MostSequences = 65'536;
    if (m_sequences.size() >= MostSequences) {
        std::erase_if(m_sequences, [&event](const auto &entry) {
            return std::ranges::all_of(entry.second.parts, [&event](const Part &old) { return event.time - old.lastSeen > Window; });
        });
    }
    Sequence &sequence = m_sequences[{event.account, event.region, m_collector.principal(event.identity)}];
    std::erase_if(sequence.parts, [&event](const Part &old) { return event.time - old.lastSeen > Window; });
    if (sequence.parts.empty())
        sequence.isRaised = false;
    const auto known = std::ranges::find_if(sequence.parts, [&part](const Part &old) {
        return old.type == part.type && old.name == part.name && old.source == part.source && old.bucket == part.bucket;
    });
    bool isNews = known == sequence.parts.end();
    if (isNews) {
        if (sequence.parts.size() >= MostSignals)
            return;
        part.count = 1;
        part.firstSeen = part.lastSeen = event.time;
        part.address = event.sourceIp;
        sequence.parts.push_back(part);
    } else {
        ++known->count;
        known->lastSeen = event.time;
        known->evidence = part.evidence;
        isNews = std::has_single_bit(unsigned(known->count));
    }
    if (!isNews || (!sequence.isRaised && !isAttack(sequence.parts)))
        return;
    sequence.isRaised = true;
    m_due = &sequence;
}

void AttackSequenceRule::raise(const Event &event)
{
    m_collector.raise(*m_type, event, 0, m_collector.addEvidence(evidenceOf(m_due->parts)));
    m_due = nullptr;
}

bool AttackSequenceRule::isAttack(const std::vector<Part> &parts)
{
    std::set<Ground> grounds;
    std::set<std::string_view> tactics;
    for (const Part &part : parts) {
        grounds.insert(part.signal.ground);
        tactics.insert(part.signal.tactic);
    }
    return grounds.size() >= FewestGrounds && tactics.size() >= FewestTactics && std::ranges::any_of(grounds, isForTheWorse)
        && std::ranges::any_of(parts, [](const Part &part) { return part.type && isAboutData(part.type->name); });
}

Evidence AttackSequenceRule::evidenceOf(const std::vector<Part> &parts) const
{
    Evidence evidence;
    evidence.kind = Evidence::Kind::Sequence;
    for (const Part &part : parts) {
        const QString call = textOf(m_log.text(part.source)) % u':' % textOf(m_log.text(part.name));
        evidence.signals.push_back({.name = part.type ? part.type->name : call,
            .isFinding = part.type != nullptr,
            .tactic = QString::fromLatin1(part.signal.tactic),
            .technique = QString::fromLatin1(part.signal.technique),
            .bucket = textOf(m_log.text(part.bucket)),
            .address = textOf(m_log.text(part.address)),
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
    for (const UnusualPart &unusual : m_collector.evidence(part.evidence).unusual)
        indicators.append(indicatorOf(unusual));
    indicators.removeAll(QString());
    indicators.removeDuplicates();
    return indicators;
}

bool AttackSequenceRule::says(const Event &event, std::string_view word) const
{
    const Result<QByteArray> raw = m_log.raw(event.row);
    return raw && raw->contains(QByteArrayView(word));
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/findingcollector.h"

#include "cloudtrail/eventlog.h"

#include <algorithm>
#include <numeric>

namespace bucketwatch {

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// "arn:aws:sts::1:assumed-role/role/session" without the session.
std::string_view withoutSession(std::string_view arn)
{
    const auto role = arn.find(":assumed-role/");
    const auto slash = role == std::string_view::npos ? role : arn.find('/', role + 14);
    return arn.substr(0, slash);
}

} // namespace

std::string principalName(const Identity &identity)
{
    if (!identity.issuerArn.empty())
        return std::string(identity.issuerArn);
    return std::string(withoutSession(identity.name()));
}

std::size_t FindingCollector::KeyHash::operator()(const Key &key) const noexcept
{
    return qHashMulti(0, key.type, key.account, key.region, key.bucket, key.principal, key.number);
}

FindingCollector::FindingCollector(const EventLog &log) : m_log(log), m_principalOfIdentity(std::size_t(log.identityCount()), -1)
{
}

int FindingCollector::addEvidence(Evidence evidence)
{
    m_detections.evidence.push_back(std::move(evidence));
    return int(m_detections.evidence.size()) - 1;
}

void FindingCollector::raise(const FindingType &type, const Event &event, TextId bucket, int evidence, int number)
{
    const Key key {&type, event.account, event.region, bucket, principal(event.identity), number};
    const auto [known, isNew] = m_numbers.try_emplace(key, int(m_numbers.size()));
    if (isNew)
        m_detections.findings.push_back(publicKey(key));
    m_detections.occurrences.push_back(
        {.time = event.time, .eventRow = event.row, .finding = known->second, .evidence = evidence});
    if (m_observer)
        m_observer(type, event, bucket, evidence);
}

Detections FindingCollector::take()
{
    std::vector<Timestamp> firstSeen(m_detections.findings.size(), Timestamp::max());
    for (const Occurrence &occurrence : m_detections.occurrences) {
        Timestamp &first = firstSeen[std::size_t(occurrence.finding)];
        first = std::min(first, occurrence.time);
    }
    std::vector<std::pair<Timestamp, QString>> order;
    order.reserve(firstSeen.size());
    for (std::size_t i = 0; i < firstSeen.size(); ++i)
        order.emplace_back(firstSeen[i], findingId(m_detections.findings[i]));
    std::vector<std::size_t> sorted(order.size());
    std::ranges::iota(sorted, 0);
    std::ranges::sort(sorted, {}, [&order](std::size_t i) -> const auto & { return order[i]; });

    std::vector<int> place(sorted.size());
    std::vector<FindingKey> findings;
    for (const std::size_t from : sorted) {
        place[from] = int(findings.size());
        findings.push_back(std::move(m_detections.findings[from]));
    }
    m_detections.findings = std::move(findings);
    for (Occurrence &occurrence : m_detections.occurrences)
        occurrence.finding = place[std::size_t(occurrence.finding)];
    std::ranges::sort(m_detections.occurrences, {}, [](const Occurrence &o) { return std::pair(o.eventRow, o.finding); });
    m_numbers.clear();
    return std::exchange(m_detections, {});
}

int FindingCollector::principal(IdentityId identity)
{
    int &number = m_principalOfIdentity[identity];
    if (number < 0) {
        const std::string name = principalName(m_log.identity(identity));
        const auto [entry, isNew] = m_principalNumbers.try_emplace(name, int(m_principals.size()));
        if (isNew)
            m_principals.push_back(name);
        number = entry->second;
    }
    return number;
}

FindingKey FindingCollector::publicKey(const Key &key) const
{
    return {.type = key.type,
        .account = key.account,
        .region = toQString(m_log.text(key.region)),
        .bucket = toQString(m_log.text(key.bucket)),
        .principal = toQString(m_principals[std::size_t(key.principal)]),
        .number = key.number};
}

} // namespace bucketwatch

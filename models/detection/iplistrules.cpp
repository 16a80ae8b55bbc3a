// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/iplistrules.h"

#include "cloudtrail/eventlog.h"
#include "detection/findingcollector.h"
#include "findings/findingtype.h"

namespace bucketwatch {

IpListRules::IpListRules(const EventLog &log, SourceAddresses &addresses, FindingCollector &collector)
    : m_log(log), m_addresses(addresses), m_collector(collector), m_tactics(std::size_t(log.textCount()))
{
    const auto type = [](QStringView name) {
        const FindingType *found = findFindingType(name);
        Q_ASSERT(found);
        return found;
    };
    // Discovery, Read, Change
    m_types[SourceAddresses::Threat] = {type(u"Discovery:S3/MaliciousIPCaller"), type(u"Exfiltration:S3/MaliciousIPCaller"),
        type(u"Impact:S3/MaliciousIPCaller")};
    m_types[SourceAddresses::Custom] = {type(u"Discovery:S3/MaliciousIPCaller.Custom"),
        type(u"UnauthorizedAccess:S3/MaliciousIPCaller.Custom"), type(u"UnauthorizedAccess:S3/MaliciousIPCaller.Custom")};
    m_types[SourceAddresses::Tor] = {type(u"Discovery:S3/TorIPCaller"), type(u"UnauthorizedAccess:S3/TorIPCaller"),
        type(u"UnauthorizedAccess:S3/TorIPCaller")};
}

void IpListRules::inspect(const Event &event)
{
    const SourceAddresses::Verdict &verdict = m_addresses.verdict(event);
    if (!verdict.isListed)
        return;
    const auto column = std::size_t(tactic(event.name));
    for (std::size_t kind = 0; kind < m_types.size(); ++kind) {
        if (verdict.evidence[kind] != SourceAddresses::NoEvidence)
            m_collector.raise(*m_types[kind][column], event, event.bucket, verdict.evidence[kind]);
    }
}

Tactic IpListRules::tactic(TextId name)
{
    std::optional<Tactic> &known = m_tactics[name];
    if (!known)
        known = tacticOf(m_log.text(name));
    return *known;
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/sourceaddresses.h"

#include "cloudtrail/eventlog.h"
#include "detection/findingcollector.h"

#include <algorithm>

namespace bucketwatch {

SourceAddresses::SourceAddresses(const EventLog &log, const AddressLists &lists, FindingCollector &collector)
    : m_log(log), m_lists(lists), m_collector(collector), m_verdictOf(std::size_t(log.textCount())), m_verdicts(1)
{
}

const SourceAddresses::Verdict &SourceAddresses::verdict(TextId sourceIp)
{
    std::uint32_t &known = m_verdictOf[sourceIp];
    if (known == 0) {
        const Verdict verdict = lookUp(m_log.text(sourceIp));
        if (verdict.isTrusted || verdict.isListed)
            m_verdicts.push_back(verdict);
        known = verdict.isTrusted || verdict.isListed ? std::uint32_t(m_verdicts.size()) : 1;
    }
    return m_verdicts[known - 1];
}

SourceAddresses::Verdict SourceAddresses::lookUp(std::string_view text) const
{
    Verdict verdict;
    const auto address = IpAddress::parse(QByteArrayView(text).trimmed());
    if (!address)
        return verdict;
    verdict.isTrusted
        = std::ranges::any_of(m_lists.trusted, [&](const AddressList &list) { return list.find(*address) != nullptr; });
    const std::array lists {&m_lists.threat, &m_lists.custom, &m_lists.tor};
    for (std::size_t kind = 0; kind < lists.size(); ++kind) {
        for (const AddressList &list : *lists[kind]) {
            const std::string *entry = list.find(*address);
            if (!entry)
                continue;
            verdict.isListed = true;
            verdict.evidence[kind] = m_collector.addEvidence({.kind = Evidence::Kind::ListEntry,
                .subject = QString::fromStdString(*entry),
                .listName = list.name(),
                .listSha256 = list.sha256(),
                .access = {}});
            break;
        }
    }
    return verdict;
}

} // namespace bucketwatch

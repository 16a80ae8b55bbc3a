// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/sourceaddresses.h"

#include "cloudtrail/eventlog.h"
#include "detection/findingcollector.h"

#include <algorithm>

namespace bucketwatch {

SourceAddresses::SourceAddresses(
    const EventLog &log, const AddressLists &lists, const ListsOf &listsOf, FindingCollector &collector)
    : m_log(log), m_lists(lists), m_listsOf(listsOf), m_collector(collector), m_last(Place(), Scope()), m_verdicts(1)
{
    const auto everybody = m_verdictOf.try_emplace(nullptr, std::size_t(log.textCount())).first;
    m_last.second.known = &everybody->second;
}

const SourceAddresses::Scope &SourceAddresses::scopeOf(const Event &event)
{
    const Place place {event.account, event.region};
    if (!m_listsOf || place == m_last.first)
        return m_last.second;
    const auto [found, isNew] = m_scopes.try_emplace(place);
    if (isNew) {
        found->second.lists = m_listsOf(event.account, m_log.text(event.region));
        found->second.known
            = &m_verdictOf.try_emplace(found->second.lists, std::size_t(m_log.textCount())).first->second;
    }
    m_last = *found;
    return m_last.second;
}

const SourceAddresses::Verdict &SourceAddresses::verdict(const Event &event)
{
    const Scope &scope = scopeOf(event);
    std::uint32_t &known = (*scope.known)[event.sourceIp];
    if (known == 0) {
        const Verdict verdict = lookUp(m_log.text(event.sourceIp), scope.lists);
        if (verdict.isTrusted || verdict.isListed)
            m_verdicts.push_back(verdict);
        known = verdict.isTrusted || verdict.isListed ? std::uint32_t(m_verdicts.size()) : 1;
    }
    return m_verdicts[known - 1];
}

SourceAddresses::Verdict SourceAddresses::lookUp(std::string_view text, const AddressLists *own) const
{
    Verdict verdict;
    const auto address = IpAddress::parse(QByteArrayView(text).trimmed());
    if (!address)
        return verdict;
    const auto take = [&](const std::vector<AddressList> &lists, std::size_t kind) {
        for (const AddressList &list : lists) {
            const std::string *entry = verdict.evidence[kind] == NoEvidence ? list.find(*address) : nullptr;
            if (!entry)
                continue;
            verdict.isListed = true;
            verdict.evidence[kind] = m_collector.addEvidence({.kind = Evidence::Kind::ListEntry,
                .subject = QString::fromStdString(*entry),
                .listName = list.name(),
                .listSha256 = list.sha256(),
                .access = {}});
        }
    };
    for (const AddressLists *lists : {&m_lists, own}) {
        if (!lists)
            continue;
        verdict.isTrusted |= std::ranges::any_of(
            lists->trusted, [&](const AddressList &list) { return list.find(*address) != nullptr; });
        take(lists->threat, Threat);
        take(lists->custom, Custom);
        take(lists->tor, Tor);
    }
    return verdict;
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/findingcolumns.h"

#include "findings/findingtype.h"
#include "items/ranks.h"
#include "organization/findingscope.h"

#include <algorithm>
#include <unordered_map>

namespace bucketwatch {

namespace {

/// Ranks of one text or number of all contents, written to @p rank of each.
template<typename List, typename ValueOf> void rankBy(List &list, std::uint32_t List::value_type::*rank, ValueOf valueOf)
{
    std::vector<decltype(valueOf(list.front()))> values;
    values.reserve(list.size());
    for (const auto &entry : list)
        values.push_back(valueOf(entry));
    const std::vector<std::uint32_t> ranks = ranksOf(values);
    for (std::size_t i = 0; i < list.size(); ++i)
        list[i].*rank = ranks[i];
}

} // namespace

FindingColumns::FindingColumns(
    std::shared_ptr<const OrganizationView> view, std::shared_ptr<const RegionView> region, AccountId caller)
    : m_view(std::move(view)), m_region(std::move(region))
{
    if (!m_view || !m_region)
        return;
    addRows(caller);
    rankContents();
    rankOwners();
    rankMoments();
}

void FindingColumns::addRows(AccountId caller)
{
    const FindingScope scope(*m_view, *m_region, caller, Action::ViewFindings);
    if (scope.coversNothing())
        return;
    constexpr std::uint32_t Hidden = ~0U;
    std::unordered_map<const FindingContent *, std::uint32_t> contents;
    std::unordered_map<AccountId, std::uint32_t> owners;
    const auto ownerOf = [&](AccountId account) {
        const auto [place, isNew] = owners.try_emplace(account, Hidden);
        if (isNew && scope.covers(account)) {
            place->second = static_cast<std::uint32_t>(m_owners.size());
            m_owners.push_back({account, {}, {}, 0});
        }
        return place->second;
    };
    const auto &findings = m_region->findings.rows();
    for (auto *column : {&m_rows, &m_contentOf, &m_ownerOf, &m_counts, &m_idHeads})
        column->reserve(findings.size());
    std::uint32_t row = 0;
    for (const StoredFinding &finding : findings) {
        const std::uint32_t own = row++;
        const std::uint32_t owner = ownerOf(finding.account);
        if (owner == Hidden || !finding.content)
            continue;
        const auto [content, isNew]
            = contents.try_emplace(finding.content.get(), static_cast<std::uint32_t>(m_contents.size()));
        if (isNew)
            m_contents.push_back({finding.content.get(), {}, severityOf(finding.content->severity), isAttackSequence(finding.content->type)});
        m_rows.push_back(own);
        m_contentOf.push_back(content->second);
        m_ownerOf.push_back(owner);
        m_counts.push_back(finding.state.count);
        m_idHeads.push_back(static_cast<std::uint32_t>(finding.id.high >> 32U));
        m_archived.push_back(finding.state.isArchived ? 1 : 0);
    }
}

void FindingColumns::rankContents()
{
    for (Content &content : m_contents) {
        const FindingContent &from = *content.content;
        content.text
            = QStringList {from.title, from.type, from.resource, displayName(content.severity)}.join(u'\n').toCaseFolded();
    }
    rankBy(m_contents, &Content::severityRank, [](const Content &content) { return content.content->severity; });
    rankBy(m_contents, &Content::titleRank, [](const Content &content) { return content.content->title.toCaseFolded(); });
    rankBy(m_contents, &Content::typeRank, [](const Content &content) { return content.content->type.toCaseFolded(); });
    rankBy(m_contents, &Content::resourceRank, [](const Content &content) { return content.content->resource.toCaseFolded(); });
}

void FindingColumns::rankOwners()
{
    for (Owner &owner : m_owners) {
        const int row = m_view->accounts->row(owner.account);
        const QString name = row < 0 ? QString() : m_view->accounts->rows[static_cast<std::size_t>(row)].name;
        owner.name = name.isEmpty() ? owner.account.toString() : name;
        owner.text = owner.account.toString() + u'\n' + name.toCaseFolded();
    }
    rankBy(m_owners, &Owner::rank,
        [](const Owner &owner) { return std::pair(owner.name.toCaseFolded(), owner.account.number()); });
}

void FindingColumns::rankMoments()
{
    m_moments.reserve(m_rows.size());
    for (std::size_t row = 0; row < size(); ++row)
        m_moments.push_back(finding(row).state.updatedAt);
    m_seenAt = ranksOf(m_moments); // equal ones have equal places, so they are places in the list below
    std::ranges::sort(m_moments);
    const auto [end, last] = std::ranges::unique(m_moments);
    m_moments.erase(end, last);
}

int FindingColumns::rowOf(const FindingId &id) const
{
    const int row = m_region ? m_region->findings.row(id) : -1;
    if (row < 0)
        return -1;
    const auto found = std::ranges::lower_bound(m_rows, static_cast<std::uint32_t>(row));
    return found != m_rows.end() && *found == static_cast<std::uint32_t>(row) ? static_cast<int>(found - m_rows.begin()) : -1;
}

} // namespace bucketwatch

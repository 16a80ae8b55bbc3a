// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/findingtable.h"

#include <algorithm>
#include <numeric>

namespace bucketwatch {

FindingState carried(FindingState now, const FindingChange &change)
{
    if (change.comesOrGoes())
        return change.after;
    const auto carry = [&](auto member) {
        if (change.before.*member != change.after.*member)
            now.*member = change.after.*member;
    };
    carry(&FindingState::count);
    carry(&FindingState::isArchived);
    carry(&FindingState::feedback);
    carry(&FindingState::updatedAt);
    return now.exists() ? now : FindingState();
}

bool touchSameState(const FindingChange &one, const FindingChange &other)
{
    if (one.id != other.id)
        return false;
    if (one.comesOrGoes() || other.comesOrGoes())
        return true;
    const auto bothSet
        = [&](auto member) { return one.before.*member != one.after.*member && other.before.*member != other.after.*member; };
    return bothSet(&FindingState::count) || bothSet(&FindingState::isArchived) || bothSet(&FindingState::feedback);
}

int FindingTable::row(const FindingId &id) const
{
    if (!m_byId)
        return -1;
    const auto found = std::ranges::lower_bound(*m_byId, id, {}, [this](std::uint32_t row) { return m_rows[row].id; });
    return found != m_byId->end() && m_rows[*found].id == id ? static_cast<int>(*found) : -1;
}

const StoredFinding *FindingTable::find(const FindingId &id) const
{
    const int found = row(id);
    return found < 0 ? nullptr : &m_rows[static_cast<std::size_t>(found)];
}

FindingState FindingTable::stateOf(const FindingId &id) const
{
    const StoredFinding *found = find(id);
    return found ? found->state : FindingState();
}

void FindingTable::append(std::vector<StoredFinding> findings)
{
    std::ranges::stable_sort(findings, {}, &StoredFinding::id);
    const auto [end, last] = std::ranges::unique(findings, {}, &StoredFinding::id);
    findings.erase(end, last);
    std::erase_if(findings, [this](const StoredFinding &finding) { return row(finding.id) >= 0; });
    auto byId = m_byId ? *m_byId : std::vector<std::uint32_t>();
    const auto middle = std::ssize(byId);
    for (StoredFinding &finding : findings) {
        byId.push_back(static_cast<std::uint32_t>(m_rows.size()));
        m_rows.push_back(std::move(finding));
    }
    std::ranges::inplace_merge(byId, byId.begin() + middle, {}, [this](std::uint32_t row) { return m_rows[row].id; });
    m_byId = std::make_shared<const std::vector<std::uint32_t>>(std::move(byId));
}

void FindingTable::apply(const std::vector<FindingChange> &changes)
{
    std::vector<StoredFinding> added;
    bool removes = false;
    for (const FindingChange &change : changes) {
        const int found = row(change.id);
        if (found >= 0) {
            StoredFinding &finding = m_rows.edit(static_cast<std::size_t>(found));
            finding.state = carried(finding.state, change);
            removes = removes || !finding.state.exists();
        } else if (change.after.exists() && change.content) {
            added.push_back({change.id, change.account, change.content, change.createdAt, change.after});
        }
    }
    if (removes)
        removeMarked();
    if (!added.empty())
        append(std::move(added));
}

void FindingTable::removeMarked()
{
    ChunkedRows<StoredFinding> kept;
    for (const StoredFinding &finding : m_rows) {
        if (finding.state.exists())
            kept.push_back(finding);
    }
    m_rows = std::move(kept);
    index();
}

void FindingTable::appendStored(std::vector<StoredFinding> findings)
{
    for (StoredFinding &finding : findings)
        m_rows.push_back(std::move(finding));
}

void FindingTable::index()
{
    const auto idOf = [this](std::uint32_t row) { return m_rows[row].id; };
    std::vector<std::uint32_t> byId(m_rows.size());
    std::ranges::iota(byId, 0U);
    std::ranges::sort(byId, {}, [&](std::uint32_t row) { return std::pair(idOf(row), row); });
    bool hasDoubles = false;
    for (std::size_t i = 1; i < byId.size(); ++i) {
        if (idOf(byId[i]) == idOf(byId[i - 1])) {
            m_rows.edit(byId[i]).state = {};
            hasDoubles = true;
        }
    }
    if (hasDoubles)
        removeMarked();
    else
        m_byId = std::make_shared<const std::vector<std::uint32_t>>(std::move(byId));
}

} // namespace bucketwatch

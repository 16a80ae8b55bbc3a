// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/memberlist.h"

#include "organization/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// An account of the organization becomes a member without an invitation; another one is listed first, and invited when its
/// address is verified.
bool wasInvited(const Member &member)
{
    using enum RelationshipStatus;
    return member.type == MemberType::ByInvitation && member.status != Created && member.status != EmailVerificationFailed
        && !isBeingVerified(member.status);
}

} // namespace

MemberList::MemberList(const OrganizationView &view, const RegionView &region, AccountId administrator)
    : m_view(view), m_region(region), m_administrator(administrator), m_isDelegated(region.administrator == administrator)
{
    if (!m_isDelegated)
        m_invited = relationsOf(view, region, administrator);
}

std::size_t MemberList::positions() const
{
    return m_isDelegated ? m_region.members.size() : m_invited.size();
}

std::optional<ListedMember> MemberList::at(std::size_t position) const
{
    if (!m_isDelegated) {
        const Relation &relation = m_invited[position];
        return ListedMember {relation.account, m_view.accounts->row(relation.account), relation.member};
    }
    const Member &member = m_region.members[position];
    if (member.status == RelationshipStatus::None)
        return std::nullopt;
    return ListedMember {m_view.accounts->rows[position].id, static_cast<int>(position), member};
}

std::optional<ListedMember> MemberList::find(AccountId account) const
{
    const int row = m_view.accounts->row(account);
    if (m_isDelegated)
        return row < 0 ? std::nullopt : at(static_cast<std::size_t>(row));
    const auto found = std::ranges::find(m_invited, account, &Relation::account);
    return found == m_invited.end() ? std::nullopt : std::optional(ListedMember {account, row, found->member});
}

QJsonObject MemberList::json(const ListedMember &listed) const
{
    const QString administrator = m_administrator.toString();
    QJsonObject json {{u"accountId"_s, listed.account.toString()}, {u"masterId"_s, administrator},
        {u"administratorId"_s, administrator}, {u"relationshipStatus"_s, wireName(listed.member.status)},
        {u"updatedAt"_s, toIsoString(listed.member.updatedAt)}};
    if (wasInvited(listed.member))
        json.insert(u"invitedAt"_s, toIsoString(listed.member.invitedAt));
    if (listed.row < 0)
        return json;
    const auto row = static_cast<std::size_t>(listed.row);
    json.insert(u"email"_s, m_view.accounts->rows[row].email);
    const Detector &detector = m_region.detectors[row];
    if (detector.exists() && isAssociated(listed.member))
        json.insert(u"detectorId"_s, detector.id.toString());
    return json;
}

} // namespace bucketwatch

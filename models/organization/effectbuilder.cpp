// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/effectbuilder.h"

#include "organization/enrollment.h"
#include "organization/relations.h"
#include "organization/rules.h"

#include <algorithm>

namespace bucketwatch {

namespace {

template<typename T> void append(std::vector<T> &list, std::vector<T> &&more)
{
    if (list.empty())
        list = std::move(more);
    else
        list.insert(list.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

EffectBuilder::EffectBuilder(const OrganizationView &view, const RegionView &region) : m_view(view), m_region(region), m_rows(*view.accounts)
{
    m_patch.region = region.region;
    // Below the limit nobody needs the number, and counting looks at every row.
    if (std::ssize(view.accounts->rows) >= MemberAccountLimit)
        m_membersBefore = organizationMemberCount(region);
}

void EffectBuilder::reserve(std::size_t accounts)
{
    m_patch.fields.reserve(accounts);
    m_changed.reserve(accounts);
}

void EffectBuilder::begin(int row)
{
    endRow();
    m_row = row;
    m_account = m_view.accounts->rows[static_cast<std::size_t>(row)].id;
}

void EffectBuilder::begin(AccountId account)
{
    endRow();
    m_row = m_rows.row(account);
    m_account = account;
}

void EffectBuilder::leaveOut(AccountId account, const QString &reason)
{
    m_unprocessed.push_back({account, m_region.region, reason});
}

std::uint32_t EffectBuilder::value(Field field) const
{
    for (std::size_t i = m_rowBegin; i < m_patch.fields.size(); ++i) {
        if (m_patch.fields[i].field == field)
            return m_patch.fields[i].after;
    }
    return m_row < 0 ? 0 : valueOf(m_region, m_row, field);
}

RelationshipStatus EffectBuilder::statusUnder(AccountId administrator) const
{
    if (m_region.administrator == administrator)
        return static_cast<RelationshipStatus>(value(Field::RelationshipStatus));
    return memberOf(m_region, administrator, m_account, m_row).status;
}

void EffectBuilder::set(Field field, std::uint32_t after)
{
    const std::uint32_t now = value(field);
    if (now == after)
        return;
    const auto own = m_patch.fields.begin() + static_cast<std::ptrdiff_t>(m_rowBegin);
    const auto earlier = std::find_if(own, m_patch.fields.end(), [field](const FieldChange &one) { return one.field == field; });
    if (earlier == m_patch.fields.end())
        m_patch.fields.push_back({m_account, field, now, after});
    else if (earlier->before == after)
        m_patch.fields.erase(earlier);
    else
        earlier->after = after;
}

void EffectBuilder::setStatusUnder(AccountId administrator, RelationshipStatus status, MemberType type)
{
    if (m_region.administrator != administrator) {
        setInvitation({administrator, m_account}, status);
        return;
    }
    set(Field::RelationshipStatus, static_cast<std::uint32_t>(status));
    const MemberType kept = status == RelationshipStatus::None ? MemberType::NotAMember : type;
    set(Field::MemberType, static_cast<std::uint32_t>(kept));
}

void EffectBuilder::setFrequencyOf(AccountId administrator)
{
    if (const int row = m_view.accounts->row(administrator); row >= 0)
        set(Field::Frequency, valueOf(m_region, row, Field::Frequency));
}

void EffectBuilder::setInvitation(Invitation invitation, RelationshipStatus after)
{
    const RelationshipStatus before = memberOf(m_region, invitation.administrator, invitation.account, m_row).status;
    if (before != after)
        m_patch.invitations.push_back({invitation, before, after});
}

void EffectBuilder::setTags(const Tags &after)
{
    const auto found = m_region.tags.find(m_account);
    const Tags before = found == m_region.tags.end() ? Tags() : found->second;
    if (before != after)
        m_patch.tags.push_back({m_account, before, after});
}

void EffectBuilder::setConfiguration(const OrganizationConfiguration &after)
{
    if (after != m_region.configuration)
        m_patch.configuration = ConfigurationChange {m_region.configuration, after};
    else
        m_patch.configuration.reset();
}

void EffectBuilder::setAdministrator(std::optional<AccountId> after)
{
    if (after != m_region.administrator)
        m_patch.administrator = AdministratorChange {m_region.administrator, after};
}

const OrganizationConfiguration &EffectBuilder::configuration() const
{
    return m_patch.configuration ? m_patch.configuration->after : m_region.configuration;
}

void EffectBuilder::endRow()
{
    m_membersChange += rowChange();
    if (m_account.isValid()) {
        const bool isDifferent
            = m_patch.fields.size() > m_rowBegin || m_patch.invitations.size() + m_patch.tags.size() > m_otherBegin;
        (isDifferent ? m_changed : m_alreadySo).push_back(m_account);
    }
    m_account = {};
    m_rowBegin = m_patch.fields.size();
    m_otherBegin = m_patch.invitations.size() + m_patch.tags.size();
}

int EffectBuilder::rowChange() const
{
    if (m_patch.fields.size() == m_rowBegin)
        return 0;
    const Member after {static_cast<MemberType>(value(Field::MemberType)),
        static_cast<RelationshipStatus>(value(Field::RelationshipStatus)), {}, {}};
    const bool before = m_row >= 0 && isOrganizationMember(m_region.members[static_cast<std::size_t>(m_row)]);
    return int(isOrganizationMember(after)) - int(before);
}

void EffectBuilder::finish(ChangeEffect &effect)
{
    endRow();
    OrganizationConfiguration after = configuration();
    after.memberAccountLimitReached = organizationMembers() >= MemberAccountLimit;
    setConfiguration(after);
    append(effect.changed, std::move(m_changed));
    append(effect.alreadySo, std::move(m_alreadySo));
    append(effect.unprocessed, std::move(m_unprocessed));
    if (!m_patch.isEmpty())
        effect.patch.regions.push_back(std::move(m_patch));
}

ChangeEffect EffectBuilder::take()
{
    ChangeEffect effect;
    finish(effect);
    tidy(effect);
    return effect;
}

std::vector<AccountId> eachOnce(std::vector<AccountId> accounts)
{
    if (!std::ranges::is_sorted(accounts))
        std::ranges::sort(accounts);
    const auto [first, last] = std::ranges::unique(accounts);
    accounts.erase(first, last);
    return accounts;
}

void tidy(ChangeEffect &effect)
{
    effect.changed = eachOnce(std::move(effect.changed));
    effect.alreadySo = eachOnce(std::move(effect.alreadySo));
    std::vector<AccountId> rest;
    std::ranges::set_difference(effect.alreadySo, effect.changed, std::back_inserter(rest));
    effect.alreadySo = std::move(rest);
    std::ranges::sort(effect.patch.regions, {}, &RegionPatch::region);
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/remote/valuegrouping.h"

#include "organization/rules.h"

#include <algorithm>

namespace bucketwatch {

ValueGrouping::ValueGrouping(const OrganizationView &view, const RegionView &region, AccountId caller)
    : m_view(view), m_region(region), m_caller(caller)
{
}

bool ValueGrouping::add(const FieldChange &change)
{
    constexpr auto Absent = static_cast<std::uint32_t>(DetectorStatus::Absent);
    if (change.account != m_caller
        && !reachedByMemberUpdate(m_region, m_caller, change.account, m_view.accounts->row(change.account)))
        return false;
    if (const auto feature = featureOf(change.field)) {
        m_plans[{*feature, change.after != 0}].push_back(change.account);
        return true;
    }
    if (const auto additional = additionalOf(change.field)) {
        m_additional[{*additional, change.after != 0}].push_back(change.account);
        return true;
    }
    if (change.account == m_caller)
        return addOwn(change);
    // What follows its administrator: how often a member publishes, and whether its detector runs.
    return change.field == Field::Frequency
        || (change.field == Field::DetectorStatus && change.after != Absent && change.before != Absent);
}

/// The detector of the caller itself, which is there.
bool ValueGrouping::addOwn(const FieldChange &change)
{
    if (change.field == Field::DetectorStatus)
        m_own.enable = change.after == static_cast<std::uint32_t>(DetectorStatus::Enabled);
    else if (change.field == Field::Frequency)
        m_own.frequency = static_cast<PublishingFrequency>(change.after);
    return change.field == Field::DetectorStatus || change.field == Field::Frequency;
}

std::vector<Change> ValueGrouping::take() const
{
    std::vector<Change> changes;
    if (m_own.enable || m_own.frequency)
        changes.emplace_back(m_own);
    for (const auto &[plan, members] : m_plans)
        append(changes, members, plan.first, plan.second, {});
    for (const auto &[additional, members] : m_additional) {
        const Feature feature = featureOf(additional.first);
        // The switch is set together with its plan, which stays as it is.
        for (const AccountId account : members) {
            const int row = m_view.accounts->row(account);
            const bool enabled = row >= 0 && m_region.detectors[static_cast<std::size_t>(row)].isEnabled(feature);
            append(changes, {account}, feature, enabled, {additional});
        }
    }
    return changes;
}

void ValueGrouping::append(std::vector<Change> &changes, const std::vector<AccountId> &accounts, Feature feature, bool enable,
    const std::vector<AdditionalSetting> &additional) const
{
    std::vector<AccountId> members = accounts;
    if (std::erase(members, m_caller) > 0)
        changes.emplace_back(SetOwnFeature {m_region.region, feature, enable, additional});
    if (!members.empty())
        changes.emplace_back(SetMemberFeature {m_region.region, members, feature, enable, additional});
}

} // namespace bucketwatch

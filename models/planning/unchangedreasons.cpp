// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/unchangedreasons.h"

#include "organization/rules.h"
#include "planning/accountsofchange.h"

#include <QCoreApplication>

#include <algorithm>

namespace bucketwatch {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::UnchangedReasons)
};

} // namespace

UnchangedReasons::UnchangedReasons(const PlanOutlook &outlook, const RegionOutlook &region)
    : m_outlook(outlook), m_region(*region.current), m_isNamed(region.current != region.result)
{
    for (const auto &edit : region.edits) {
        if (edit->state == EditOutlook::State::Refused)
            addRefused(edit->edit->request);
        for (std::size_t index = 0; index < edit->effects.size(); ++index)
            add(edit->edit->request.changes[index], edit->effects[index]);
    }
}

void UnchangedReasons::addRefused(const ChangeRequest &request)
{
    for (const Change &change : request.changes) {
        if (regionOf(change) != m_region.region)
            continue;
        m_isNamed = true;
        const auto named = accountsOf(change);
        m_refused.unite(QSet<AccountId>(named.begin(), named.end()));
        if (std::holds_alternative<SetAutoEnable>(change))
            m_isPreferenceRefused = true;
        else if (named.empty()) // it is about the one who asks
            m_refused.insert(request.caller.account);
    }
}

void UnchangedReasons::add(const Change &change, const ChangeEffect &effect)
{
    const auto region = regionOf(change);
    for (const UnprocessedAccount &account : effect.unprocessed) {
        if (account.region == m_region.region)
            m_unprocessed.insert(account.account, account.reason);
    }
    if (region != m_region.region)
        return;
    m_isNamed = true;
    for (const AccountId account : effect.alreadySo)
        m_alreadySo.insert(account);
    for (const AccountId account : effect.changed)
        m_changed.insert(account);
    if (const auto *preferences = std::get_if<SetAutoEnable>(&change)) {
        for (const auto &[subject, preference] : settingsOf(*preferences)) {
            m_enablesGuardDuty
                = m_enablesGuardDuty || (subject == AutoEnableSubject() && reachesExistingAccounts(preference));
            m_reachesExisting = m_reachesExisting || reachesExistingAccounts(preference);
            m_reachesJoiningOnly = m_reachesJoiningOnly || !reachesExistingAccounts(preference);
        }
    }
}

std::pair<UnchangedLine::Reason, QString> UnchangedReasons::of(int row) const
{
    using enum UnchangedLine::Reason;
    if (!m_isNamed)
        return {RegionNotNamed, Texts::tr("The plan changes nothing in the Region.")};
    const AccountId account = m_outlook.current->accounts->rows[static_cast<std::size_t>(row)].id;
    if (const auto found = m_unprocessed.constFind(account); found != m_unprocessed.cend())
        return {Unprocessed, *found};
    if (m_refused.contains(account))
        return {Refused, Texts::tr("The edit is refused.")};
    if (m_changed.contains(account))
        return {CancelledOut, Texts::tr("Edits cancel each other out.")};
    const auto at = static_cast<std::size_t>(row);
    const bool isManaged = isActive(m_region.members[at]) || m_region.administrator == account;
    const bool hasGuardDuty = isManaged && m_region.detectors[at].status == DetectorStatus::Enabled;
    if (m_alreadySo.contains(account) || (m_enablesGuardDuty && hasGuardDuty))
        return {AlreadySo, Texts::tr("Is as the plan wants it already.")};
    if (m_region.members[at].isRegionOff)
        return {RegionOff, Texts::tr("The account did not opt in to the Region.")};
    if (m_isPreferenceRefused)
        return {Refused, Texts::tr("The edit is refused.")};
    if (m_reachesExisting)
        return {NotReached, Texts::tr("Is no member, or a policy or another administrator manages it.")};
    if (m_reachesJoiningOnly)
        return {PreferenceLeavesExisting, Texts::tr("NEW and NONE leave accounts that exist as they are.")};
    return {NotNamed, Texts::tr("No edit of the plan names the account.")};
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/accountaction.h"

#include "organization/effect.h"
#include "organization/effectivepolicy.h"
#include "organization/enrollment.h"
#include "organization/membereffects.h"
#include "organization/relations.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace bucketwatch {

namespace {

struct AccountActions {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::AccountActions)
};

CreateMembers membersOf(const OrganizationView &view, Region region, const std::vector<AccountId> &accounts)
{
    CreateMembers members {region, {}};
    for (const AccountId account : accounts) {
        const int row = view.accounts->row(account);
        members.accounts.push_back({account, row < 0 ? QString() : view.accounts->rows[static_cast<std::size_t>(row)].email});
    }
    return members;
}

MemberAction memberAction(AccountAction action)
{
    switch (action) {
    case AccountAction::AddMember:
    case AccountAction::Invite:
        return MemberAction::Invite;
    case AccountAction::Suspend:
        return MemberAction::StopMonitoring;
    case AccountAction::Resume:
        return MemberAction::StartMonitoring;
    case AccountAction::Disassociate:
        return MemberAction::Disassociate;
    case AccountAction::Delete:
        return MemberAction::Delete;
    }
    Q_UNREACHABLE_RETURN(MemberAction::Invite);
}

/// All that the rules of the actions ask about an account: they answer the same for accounts that are alike in it.
using Kind = std::tuple<RelationshipStatus, MemberType, DetectorStatus, std::optional<bool>, bool, bool, bool, bool, bool, bool>;

/// One account of each kind among @p accounts, and how many there are of it: a look at 50,000 is not for opening a menu.
class AccountKinds {
public:
    AccountKinds(const OrganizationView &view, Region region, AccountId caller, const std::vector<AccountId> &accounts)
    {
        static const RegionView none;
        const auto part = view.find(region);
        const RegionView &rows = part ? *part : none;
        const EnrollmentCheck check(view, rows);
        const EffectivePolicies policies(view, region);
        RowFinder finder(*view.accounts);
        std::map<Kind, std::size_t> found;
        for (const AccountId account : accounts) {
            const int row = finder.row(account);
            const auto [at, isNew] = found.try_emplace(kindOf(view, rows, check, policies, caller, account, row), m_counts.size());
            if (isNew) {
                m_accounts.push_back(account);
                m_counts.push_back(0);
            }
            ++m_counts[at->second];
        }
    }

    [[nodiscard]] const std::vector<AccountId> &accounts() const { return m_accounts; }
    [[nodiscard]] int countOf(AccountId account) const
    {
        return m_counts[static_cast<std::size_t>(std::ranges::find(m_accounts, account) - m_accounts.begin())];
    }

private:
    static Kind kindOf(const OrganizationView &view, const RegionView &rows, const EnrollmentCheck &check,
        const EffectivePolicies &policies, AccountId caller, AccountId account, int row)
    {
        const Member member = memberOf(rows, caller, account, row);
        const bool isKnown = row >= 0;
        const auto index = static_cast<std::size_t>(std::max(row, 0));
        return {member.status, member.type, isKnown ? rows.detectors[index].status : DetectorStatus::Absent,
            isKnown && policies.any() ? policies.of(view.accounts->rows[index]).foundational : std::nullopt,
            isKnown && rows.members[index].isRegionOff, isKnown && view.accounts->rows[index].inOrganization,
            isKnown && check.isEligible(row), isKnown && isPlausibleEmail(view.accounts->rows[index].email), account == caller,
            account == view.managementAccount};
    }

    std::vector<AccountId> m_accounts;
    std::vector<int> m_counts; ///< beside m_accounts
};

/// That of most accounts.
QString mainReason(const std::vector<UnprocessedAccount> &accounts, const AccountKinds &kinds)
{
    std::map<QString, int> counts;
    for (const UnprocessedAccount &one : accounts)
        counts[one.reason] += kinds.countOf(one.account);
    const auto most = std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
    return most == counts.end() ? QString() : most->first;
}

} // namespace

Change changeFor(AccountAction action, const OrganizationView &view, Region region, const std::vector<AccountId> &accounts)
{
    if (action == AccountAction::AddMember)
        return membersOf(view, region, accounts);
    return ActOnMembers {region, memberAction(action), accounts};
}

QString refusalOf(AccountAction action, const OrganizationView &view, Region region, const Caller &caller,
    const std::vector<AccountId> &accounts)
{
    if (accounts.empty())
        return AccountActions::tr("Select at least one account first.");
    const AccountKinds kinds(view, region, caller.account, accounts);
    const auto effect = effectOf(view, caller.account, changeFor(action, view, region, kinds.accounts()), {});
    if (!effect)
        return effect.error().message;
    if (!effect->changed.empty())
        return {};
    const QString reason = mainReason(effect->unprocessed, kinds);
    return reason.isEmpty() ? AccountActions::tr("The selected accounts are like this already.")
                            : AccountActions::tr("None of the selected accounts can be changed like this.") + u'\n' + reason;
}

QString refusalOf(
    AccountAction action, const OrganizationView &view, const Caller &caller, const std::vector<RegionAccounts> &selected)
{
    QString first;
    for (const auto &[region, accounts] : selected) {
        const QString refusal = refusalOf(action, view, region, caller, accounts);
        if (refusal.isEmpty())
            return {};
        if (first.isEmpty())
            first = refusal;
    }
    return first.isEmpty() ? AccountActions::tr("Select at least one account first.") : first;
}

QString refusalOfRegion(AccountAction action, const OrganizationView &view, Region region, const Caller &caller,
    const std::vector<AccountId> &accounts)
{
    const AccountKinds kinds(view, region, caller.account, accounts);
    const auto effect = effectOf(view, caller.account, changeFor(action, view, region, kinds.accounts()), {});
    return effect ? QString() : effect.error().message;
}

int countWithStatus(const OrganizationView &view, Region region, AccountId administrator, const std::vector<AccountId> &accounts,
    RelationshipStatus status)
{
    const auto part = view.find(region);
    return part ? int(std::ranges::count_if(accounts,
                      [&](AccountId account) {
                          return memberOf(*part, administrator, account, view.accounts->row(account)).status == status;
                      }))
                : 0;
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/permissions.h"

#include <unordered_set>

namespace bucketwatch {

/// Whose findings an account may do something about in one Region: nobody's, its own, or those of its members too. Made once,
/// asked for many findings.
class FindingScope {
public:
    FindingScope(const OrganizationView &view, const RegionView &region, AccountId caller, Action action);

    [[nodiscard]] bool covers(AccountId account) const
    {
        return (m_scope != Scope::Nobody && account == m_caller) || m_members.contains(account);
    }
    [[nodiscard]] bool coversNothing() const { return m_scope == Scope::Nobody; }
    [[nodiscard]] bool coversMembers() const { return m_scope == Scope::Any; }

private:
    AccountId m_caller;
    Scope m_scope = Scope::Nobody;
    std::unordered_set<AccountId> m_members; ///< active and suspended ones
};

} // namespace bucketwatch

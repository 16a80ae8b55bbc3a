// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/findingscope.h"

#include "organization/relations.h"
#include "organization/rules.h"

namespace bucketwatch {

FindingScope::FindingScope(const OrganizationView &view, const RegionView &region, AccountId caller, Action action)
    : m_caller(caller), m_scope(scopeFor(view, region, caller, action))
{
    if (m_scope != Scope::Any)
        return;
    for (const Relation &relation : relationsOf(view, region, caller)) {
        if (isAssociated(relation.member))
            m_members.insert(relation.account);
    }
}

} // namespace bucketwatch

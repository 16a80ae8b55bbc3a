// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/s3protectiondraft.h"

#include "organization/rules.h"

namespace bucketwatch {

S3ProtectionDraft S3ProtectionDraft::of(const S3ProtectionSummary &summary)
{
    S3ProtectionDraft draft;
    draft.enableOwn = summary.isEnabled();
    draft.enableNewMembers = reachesJoiningAccounts(summary.autoEnable);
    if (summary.autoEnable == AutoEnable::All)
        draft.scope = Scope::AllAccounts;
    else if (summary.autoEnable == AutoEnable::New || summary.configuredAt != Timestamp {}) // GuardDuty's API tells no date
        draft.scope = Scope::Manual;
    return draft;
}

AutoEnable S3ProtectionDraft::autoEnable() const
{
    if (scope == Scope::AllAccounts)
        return AutoEnable::All;
    return enableNewMembers ? AutoEnable::New : AutoEnable::None;
}

std::vector<Change> S3ProtectionDraft::changes(const S3ProtectionSummary &now) const
{
    constexpr Feature Plan = Feature::S3DataEvents;
    std::vector<Change> all;
    const SetAutoEnable preference {now.region, {}, {{Plan, autoEnable()}}};
    if (scope == Scope::AllAccounts && (now.autoEnable != AutoEnable::All || now.leftToAll > 0 || !now.isEnabled()))
        all.emplace_back(preference);
    if (scope == Scope::Manual && now.autoEnable != autoEnable())
        all.emplace_back(preference);
    if (scope == Scope::Manual && now.isEnabled() != enableOwn)
        all.emplace_back(SetOwnFeature {now.region, Plan, enableOwn});
    return all;
}

} // namespace bucketwatch

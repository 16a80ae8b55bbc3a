// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/patchcodec.h"
#include "journal/revert.h"
#include "journal/revertrights.h"
#include "support/changingorganization.h"

#include <map>

namespace bucketwatch::test {

/// An organization with a journal in memory, whose patches go through their bytes.
class EditJournal {
public:
    /// 0 when nothing changed or the change was refused; then message says why.
    EditNumber change(AccountId caller, const Change &change)
    {
        const auto effect = effectOf(organization.view, caller, change, organization.now);
        message = effect ? QString() : effect.error().message;
        return effect ? commit(effect->patch, caller, 0) : 0;
    }
    EditNumber revert(EditNumber number, AccountId caller)
    {
        const auto plan = planRevert(organization.view, history, number,
            [this](EditNumber edit) -> Result<OrganizationPatch> { return patches.at(edit); });
        const auto allowed = plan ? checkMayChange(organization.view, caller, plan->patch) : Result<void>();
        message = !plan ? plan.error().message : !allowed ? allowed.error().message : QString();
        return plan && allowed ? commit(plan->patch, caller, revertTarget(history, number)) : 0;
    }

    ChangingOrganization organization;
    History history;
    std::map<EditNumber, OrganizationPatch> patches;
    QString message;

private:
    EditNumber commit(const OrganizationPatch &patch, AccountId caller, EditNumber reverts)
    {
        if (patch.isEmpty())
            return 0;
        const AccountTable &accounts = *organization.view.accounts;
        OrganizationPatch stored = patch;
        for (RegionPatch &region : stored.regions)
            region = decodePatch(region.region, encodePatch(region, accounts), accounts).value();
        if (stored.regions.front().lists != patch.regions.front().lists
            || stored.regions.front().destinations != patch.regions.front().destinations)
            qCritical("a patch did not come back from its bytes");
        organization.view = patched(organization.view, stored, organization.now);
        const EditNumber number = std::ssize(history.edits) + 1;
        history.append({number, organization.now, {caller, Door::Window}, QStringLiteral("Edit %1").arg(number), reverts, 0});
        patches[number] = stored;
        return number;
    }
};

} // namespace bucketwatch::test

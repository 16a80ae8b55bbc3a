// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/confirmplandialog.h"

#include "dialogs/differencelist.h"
#include "items/planwords.h"

namespace bucketwatch {

ConfirmPlanDialog::ConfirmPlanDialog(
    const PendingChange &pending, KSyntaxHighlighting::Repository &syntax, QWidget *parent)
    //: %1 is a protection plan
    : ConfirmChangeDialog(tr("Save the configuration of %1?").arg(planName(pending.before.plan)), pending, syntax, parent)
{
    setObjectName(QStringLiteral("confirmPlanDialog"));
    const QString plan = planName(pending.before.plan);
    const QString region = pending.before.region.name();
    const auto members = int(pending.membersEnabled());
    if (members > 0)
        //: %1 is a protection plan, %2 a Region
        addText(tr("%1 will be enabled for %n active member account(s) in %2.", nullptr, members).arg(plan, region));
    else if (members < 0)
        addText(tr("%1 will be disabled for %n active member account(s) in %2.", nullptr, -members).arg(plan, region));
    else
        addText(tr("No active member account in %1 changes.").arg(region));
    addSuspended();
    addUnprocessed();
    const auto all = planDifferences(pending.before, pending.after);
    if (!all.empty())
        add(new DifferenceList(all));
    const bool losesOwn = pending.before.isEnabled() && !pending.after.isEnabled();
    if (members < 0 || losesOwn)
        addRemark(tr("Where %1 is disabled, GuardDuty no longer generates its findings. Existing findings are kept.").arg(plan),
            false);
    if (pending.before.role == Role::DelegatedAdministrator)
        addRemark(S3Words::mayTakeADay());
    addCommand();
    setDefault(members < 0 || losesOwn ? Default::Cancel : Default::Primary);
}

} // namespace bucketwatch

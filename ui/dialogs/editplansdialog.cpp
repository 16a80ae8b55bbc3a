// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/editplansdialog.h"

namespace bucketwatch {

EditPlansDialog::EditPlansDialog(
    const PendingChange &pending, Feature plan, bool enable, KSyntaxHighlighting::Repository &syntax, QWidget *parent)
    //: %1 is the name of a protection plan
    : ConfirmChangeDialog((enable ? tr("Enable %1 for the selected accounts?") : tr("Disable %1 for the selected accounts?"))
                              .arg(planName(plan)),
          pending, syntax, parent)
{
    setObjectName(QStringLiteral("editPlansDialog"));
    const QString region = pending.before.region.name();
    const int changes = int(pending.preview.changedAccounts());
    const int same = int(pending.preview.alreadySo());
    //: %1 is the name of a protection plan, %2 that of a Region
    addText((enable ? tr("%1 will be enabled for %n account(s) in %2.", nullptr, changes)
                    : tr("%1 will be disabled for %n account(s) in %2.", nullptr, changes))
                .arg(planName(plan), region));
    if (same > 0)
        addText(enable ? tr("%n selected account(s) already have it enabled.", nullptr, same)
                       : tr("%n selected account(s) do not have it enabled.", nullptr, same));
    if (enable)
        addSuspended();
    addUnprocessed();
    addDifferences();
    if (!enable && changes > 0)
        addRemark(plan == Feature::S3DataEvents
                ? tr("GuardDuty stops monitoring S3 data events in these accounts, and threats that only show in object-level "
                     "activity will no longer generate findings for them.")
                : tr("GuardDuty stops monitoring what %1 looks at in these accounts, and it will no longer generate findings for "
                     "them.").arg(planName(plan)),
            false);
    addRemark(S3Words::mayTakeADay());
    addCommand();
    if (pending.preview.changesNothing())
        primary()->setDisabledReason(tr("None of the selected accounts would change."));
    setDefault(enable ? Default::Primary : Default::Cancel);
}

} // namespace bucketwatch

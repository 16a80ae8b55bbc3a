// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/configuremanuallydialog.h"

namespace bucketwatch {

ConfigureManuallyDialog::ConfigureManuallyDialog(
    const PendingChange &pending, KSyntaxHighlighting::Repository &syntax, QWidget *parent)
    : ConfirmChangeDialog(tr("Configure accounts manually?"), pending, syntax, parent)
{
    setObjectName(QStringLiteral("configureManuallyDialog"));
    const S3ProtectionSummary &before = pending.before;
    const S3ProtectionSummary &after = pending.after;
    addText(tr("The configuration for %1 will be saved. %n existing active member account(s) keep their current status.", nullptr,
        int(before.coverage.active))
            .arg(before.region.name()));
    addDifferences();
    if (before.isEnabled() && !after.isEnabled())
        addRemark(
            tr("GuardDuty stops monitoring S3 data events in this account, and threats that only show in object-level activity "
               "will no longer generate findings here."),
            false);
    if (before.autoEnable != after.autoEnable)
        addRemark(S3Words::mayTakeADay());
    addCommand();
    setDefault(before.isEnabled() && !after.isEnabled() ? Default::Cancel : Default::Primary);
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/setplandialog.h"

namespace bucketwatch {

SetPlanDialog::SetPlanDialog(const PendingChange &pending, bool enable, KSyntaxHighlighting::Repository &syntax, QWidget *parent)
    : ConfirmChangeDialog(enable ? tr("Enable S3 Protection?") : tr("Disable S3 Protection?"), pending, syntax, parent)
{
    setObjectName(QStringLiteral("setPlanDialog"));
    if (enable) {
        addText(tr("GuardDuty starts to analyze S3 data events from all of your S3 buckets in %1. You don't need to configure S3 "
                   "data event "
                   "logging in AWS CloudTrail.")
                .arg(pending.before.region.name()));
    } else {
        addText(tr(
            "GuardDuty stops monitoring S3 data events for the data stored in your S3 buckets in %1. Existing findings are kept.")
                .arg(pending.before.region.name()));
        addRemark(
            tr("Threats that only show in object-level activity will no longer generate findings in this account and Region."),
            false);
    }
    addCommand();
    setDefault(enable ? Default::Primary : Default::Cancel);
}

} // namespace bucketwatch

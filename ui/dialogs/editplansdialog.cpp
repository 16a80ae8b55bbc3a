// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/editplansdialog.h"

namespace bucketwatch {

EditPlansDialog::EditPlansDialog(
    const PendingChange &pending, bool enable, KSyntaxHighlighting::Repository &syntax, QWidget *parent)
    : ConfirmChangeDialog(
          enable ? tr("Enable S3 Protection for the selected accounts?") : tr("Disable S3 Protection for the selected accounts?"),
          pending, syntax, parent)
{
    setObjectName(QStringLiteral("editPlansDialog"));
    const QString region = pending.before.region.name();
    const int changes = int(pending.preview.changedAccounts());
    const int same = int(pending.preview.alreadySo());
    addText(enable ? tr("S3 Protection will be enabled for %n account(s) in %1.", nullptr, changes).arg(region)
                   : tr("S3 Protection will be disabled for %n account(s) in %1.", nullptr, changes).arg(region));
    if (same > 0)
        addText(enable ? tr("%n selected account(s) already have it enabled.", nullptr, same)
                       : tr("%n selected account(s) do not have it enabled.", nullptr, same));
    addUnprocessed();
    addDifferences();
    if (!enable && changes > 0)
        addRemark(
            tr("GuardDuty stops monitoring S3 data events in these accounts, and threats that only show in object-level activity "
               "will no longer generate findings for them."),
            false);
    addRemark(S3Words::mayTakeADay());
    addCommand();
    setDefault(enable ? Default::Primary : Default::Cancel);
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/enableforalldialog.h"

namespace bucketwatch {

EnableForAllDialog::EnableForAllDialog(const PendingChange &pending, KSyntaxHighlighting::Repository &syntax, QWidget *parent)
    : ConfirmChangeDialog(tr("Enable for all accounts?"), pending, syntax, parent)
{
    setObjectName(QStringLiteral("enableForAllDialog"));
    const int accounts = int(pending.membersEnabled());
    if (accounts == 0)
        addText(tr("Every active member account in %1 has S3 Protection already. It will also be enabled for every new account "
                   "that joins "
                   "the organization.")
                .arg(pending.before.region.name()));
    else
        addText(tr("S3 Protection will be enabled for %n existing active member account(s) in %1, and for every new account that "
                   "joins the "
                   "organization.",
            nullptr, accounts)
                .arg(pending.before.region.name()));
    addSuspended();
    addDifferences();
    addRemark(S3Words::mayTakeADay());
    addCommand();
}

} // namespace bucketwatch

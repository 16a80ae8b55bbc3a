// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/enableexistingmembersdialog.h"

#include <QLocale>

namespace bucketwatch {

EnableExistingMembersDialog::EnableExistingMembersDialog(
    const PendingChange &pending, KSyntaxHighlighting::Repository &syntax, QWidget *parent)
    : ConfirmChangeDialog(tr("Enable for all existing active member accounts?"), pending, syntax, parent)
{
    setObjectName(QStringLiteral("enableExistingMembersDialog"));
    const S3Coverage &coverage = pending.before.coverage;
    addText(tr("S3 Protection will be enabled for %1 of your %2 existing active member accounts in %3.")
            .arg(QLocale().toString(coverage.notEnabled()), QLocale().toString(coverage.active), pending.before.region.name()));
    if (coverage.enabled > 0)
        addText(tr("The other %n account(s) already have it enabled.", nullptr, int(coverage.enabled)));
    addDifferences();
    addUnprocessed();
    addRemark(
        tr("It may take up to 24 hours to update the configuration for the member accounts. Your auto-enable preference for new "
           "accounts doesn't change."));
    addCommand();
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/deletelistdialog.h"

#include "style/button.h"

namespace bucketwatch {

DeleteListDialog::DeleteListDialog(
    const DetectionList &list, const PendingChange &pending, KSyntaxHighlighting::Repository &syntax, QWidget *parent)
    : ConfirmChangeDialog(tr("Delete list?"), pending, syntax, parent)
{
    setObjectName(QStringLiteral("deleteListDialog"));
    //: %1 is the name of a list, %2 a Region
    addText(tr("GuardDuty stops using the list %1 in %2, for this account and its members.")
            .arg(list.name, pending.before.region.name()));
    addRemark(isTrusted(list.kind) ? tr("The file stays where it is. Addresses of the list can raise findings again.")
                                   : tr("The file stays where it is. Addresses of the list raise no findings any more."),
        isTrusted(list.kind));
    addCommand();
    primary()->setText(tr("Delete list"));
    setDefault(Default::Cancel);
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/stopexportdialog.h"

#include "style/button.h"

namespace bucketwatch {

StopExportDialog::StopExportDialog(const PublishingDestination &destination, const PendingChange &pending,
    KSyntaxHighlighting::Repository &syntax, QWidget *parent)
    : ConfirmChangeDialog(tr("Stop exporting findings?"), pending, syntax, parent)
{
    setObjectName(QStringLiteral("stopExportDialog"));
    const auto place = bucketPlaceFrom(destination.bucketArn);
    //: %1 is a Region, %2 a bucket
    addText(tr("Findings of %1 are no longer written to %2.")
            .arg(pending.before.region.name(), place ? place->bucket : destination.bucketArn));
    addRemark(tr("What was exported stays in the bucket. Findings still go to Amazon EventBridge."), false);
    addCommand();
    primary()->setText(tr("Stop exporting"));
    setDefault(Default::Cancel);
}

} // namespace bucketwatch

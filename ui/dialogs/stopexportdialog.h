// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/confirmchangedialog.h"

namespace bucketwatch {

/// Asks whether findings are no longer to be exported to a bucket.
class StopExportDialog final : public ConfirmChangeDialog {
    Q_OBJECT
public:
    StopExportDialog(const PublishingDestination &destination, const PendingChange &pending,
        KSyntaxHighlighting::Repository &syntax, QWidget *parent);
};

} // namespace bucketwatch

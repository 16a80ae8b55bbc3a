// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/confirmchangedialog.h"

namespace bucketwatch {

/// "Configure accounts manually" of the edit view: this account, and what happens to accounts that join; no member changes.
class ConfigureManuallyDialog final : public ConfirmChangeDialog {
    Q_OBJECT
public:
    ConfigureManuallyDialog(const PendingChange &pending, KSyntaxHighlighting::Repository &syntax, QWidget *parent = nullptr);
};

} // namespace bucketwatch

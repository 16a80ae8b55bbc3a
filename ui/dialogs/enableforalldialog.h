// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/confirmchangedialog.h"

namespace bucketwatch {

/// "Enable for all accounts" of the edit view: every existing active account and every account that joins.
class EnableForAllDialog final : public ConfirmChangeDialog {
    Q_OBJECT
public:
    EnableForAllDialog(const PendingChange &pending, KSyntaxHighlighting::Repository &syntax, QWidget *parent = nullptr);
};

} // namespace bucketwatch

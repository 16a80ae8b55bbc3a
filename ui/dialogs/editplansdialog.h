// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/confirmchangedialog.h"

namespace bucketwatch {

/// Edit Protection Plans, a plan, Enable or Disable for the accounts that are selected in the Accounts table.
class EditPlansDialog final : public ConfirmChangeDialog {
    Q_OBJECT
public:
    EditPlansDialog(
        const PendingChange &pending, Feature plan, bool enable, KSyntaxHighlighting::Repository &syntax, QWidget *parent = nullptr);
};

} // namespace bucketwatch

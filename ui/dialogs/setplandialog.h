// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/confirmchangedialog.h"

namespace bucketwatch {

/// "Enable" or "Disable" for the account itself. Disabling says what is lost and has Cancel as its default.
class SetPlanDialog final : public ConfirmChangeDialog {
    Q_OBJECT
public:
    SetPlanDialog(const PendingChange &pending, bool enable, KSyntaxHighlighting::Repository &syntax, QWidget *parent = nullptr);
};

} // namespace bucketwatch

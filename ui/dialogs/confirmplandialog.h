// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/confirmchangedialog.h"

namespace bucketwatch {

/// The question after "Configure" of a protection plan: what becomes different, and the commands that do the same.
class ConfirmPlanDialog final : public ConfirmChangeDialog {
    Q_OBJECT
public:
    ConfirmPlanDialog(const PendingChange &pending, KSyntaxHighlighting::Repository &syntax, QWidget *parent = nullptr);
};

} // namespace bucketwatch

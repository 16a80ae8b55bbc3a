// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/confirmchangedialog.h"

namespace bucketwatch {

/// "Enable for all existing active member accounts": the members that are not enabled yet, and no preference.
class EnableExistingMembersDialog final : public ConfirmChangeDialog {
    Q_OBJECT
public:
    EnableExistingMembersDialog(const PendingChange &pending, KSyntaxHighlighting::Repository &syntax, QWidget *parent = nullptr);
};

} // namespace bucketwatch

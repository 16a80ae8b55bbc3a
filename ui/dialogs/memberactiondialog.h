// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/confirmchangedialog.h"
#include "items/accountaction.h"

namespace bucketwatch {

/// The question before one of the actions of the Accounts page: how many accounts it changes, what stops there, and which of the
/// selected ones stay as they are, and why.
class MemberActionDialog final : public ConfirmChangeDialog {
    Q_OBJECT
public:
    MemberActionDialog(
        AccountAction action, const PendingChange &pending, KSyntaxHighlighting::Repository &syntax, QWidget *parent);

    /// "GuardDuty has been suspended for 3 accounts."
    [[nodiscard]] static QString successText(AccountAction action, int accounts);

private:
    void addEffect(AccountAction action);
    void addAddedMembers();
    void addLeftOut();
};

} // namespace bucketwatch

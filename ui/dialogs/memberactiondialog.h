// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialogs/confirmchangedialog.h"
#include "items/actionchange.h"

namespace bucketwatch {

/// The question before one of the actions on accounts: how many it changes and in which Regions, what stops there, and which of the
/// selected ones stay as they are, and why.
class MemberActionDialog final : public ConfirmChangeDialog {
    Q_OBJECT
public:
    MemberActionDialog(
        const std::shared_ptr<const ActionChange> &change, KSyntaxHighlighting::Repository &syntax, QWidget *parent);

private:
    void addEffect(const ActionChange &change);
    void addAddedMembers(const ActionChange &change);
    void addRegions(const ActionChange &change);
    void addLeftOut(const ActionChange &change);
    /// The same by reason, of accounts that may stand in several Regions.
    void addLeftOutInRegions();
};

} // namespace bucketwatch

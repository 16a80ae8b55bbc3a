// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/pendingchange.h"
#include "style/modal.h"

#include <functional>
#include <memory>
#include <optional>

class QLineEdit;

namespace KSyntaxHighlighting {
class Repository;
}

namespace bucketwatch {

class CodePane;
class StatusLabel;

/// Asks which account becomes the delegated GuardDuty administrator of a Region. What the rules say against an account stands
/// beside its field. It sends nothing: accepted() means that pending() may be sent.
class DelegateDialog final : public Modal {
    Q_OBJECT
public:
    /// What delegating to an account would do, or why it cannot be done.
    using Preview = std::function<Result<PendingChange>(AccountId)>;

    DelegateDialog(Region region, std::shared_ptr<const AccountTable> accounts, Preview preview,
        KSyntaxHighlighting::Repository &syntax, QWidget *parent);

    [[nodiscard]] const std::optional<PendingChange> &pending() const { return m_pending; }

private:
    void check();
    [[nodiscard]] std::optional<AccountId> account() const;

    std::shared_ptr<const AccountTable> m_accounts;
    Preview m_preview;
    std::optional<PendingChange> m_pending;
    QLineEdit *m_account;
    StatusLabel *m_problem;
    CodePane *m_command;
};

} // namespace bucketwatch

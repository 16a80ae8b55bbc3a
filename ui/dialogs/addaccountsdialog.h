// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "items/accountlist.h"
#include "items/pendingchange.h"
#include "style/modal.h"

#include <optional>

class QPlainTextEdit;

namespace bucketwatch {

class CheckOption;
class CodePane;
class StatusLabel;
class TextLabel;

/// Asks for accounts and their e-mail addresses, typed or pasted, says line by line what is wrong, and what adding them would do.
class AddAccountsDialog final : public Modal {
    Q_OBJECT
public:
    AddAccountsDialog(const PageContext &context, QWidget *parent);
    ~AddAccountsDialog() override;

    /// What is to be sent; nothing while the list cannot be.
    [[nodiscard]] const std::optional<PendingChange> &pending() const { return m_pending; }
    void setText(const QString &text);

private:
    void addFields();
    void check();
    void showProblems(const std::vector<AccountList::Problem> &problems);
    void preview(const AccountList &list);
    [[nodiscard]] QStringList effects(const PendingChange &pending) const;

    PageContext m_context;
    QPlainTextEdit *m_text;
    CheckOption *m_invite;
    StatusLabel *m_problems;
    TextLabel *m_effects;
    TextLabel *m_leftOut;
    CodePane *m_command;
    std::optional<PendingChange> m_pending;
};

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "items/checkedaccountlist.h"
#include "style/modal.h"

#include <QTimer>

#include <memory>
#include <optional>

class QPlainTextEdit;

namespace bucketwatch {

class CheckOption;
class CodePane;
class StatusLabel;
class TextLabel;

/// Asks for accounts and their e-mail addresses, typed or pasted, says line by line what is wrong, and what adding them would do. The
/// list is read beside the window once nobody types, so tens of thousands of lines do not hold it up.
class AddAccountsDialog final : public Modal {
    Q_OBJECT
public:
    AddAccountsDialog(const PageContext &context, QWidget *parent);
    ~AddAccountsDialog() override;

    /// What is to be sent; nothing while the list cannot be.
    [[nodiscard]] std::optional<PendingChange> pending() const;
    /// False while the list is read.
    [[nodiscard]] bool isSettled() const { return !m_pause.isActive() && !m_isChecking; }
    void setText(const QString &text);

private:
    void addFields();
    /// The list is another one: nothing can be added until it was read.
    void wait();
    void check();
    void show(const std::shared_ptr<const CheckedAccountList> &checked);
    void showProblems(const std::vector<AccountList::Problem> &problems);
    void showEffects();
    /// Of what was read last.
    [[nodiscard]] bool changesSomebody() const;
    [[nodiscard]] QStringList effects() const;

    PageContext m_context;
    QPlainTextEdit *m_text;
    CheckOption *m_invite;
    StatusLabel *m_problems;
    TextLabel *m_effects;
    TextLabel *m_leftOut;
    CodePane *m_command;
    std::shared_ptr<const CheckedAccountList> m_checked; ///< null while the list is read
    QTimer m_pause; ///< until nobody types
    bool m_isChecking = false;
    bool m_isOutdated = false; ///< what is being checked
};

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"

#include <QObject>
#include <QPointer>

namespace bucketwatch {

class AddAccountsDialog;
class Button;
class ChangeSender;

/// "Add accounts by invitation" of the Accounts page: its button, its question, and what it sends.
class AccountAdder final : public QObject {
    Q_OBJECT
public:
    AccountAdder(const PageContext &context, ChangeSender &sender, QWidget *page);

    [[nodiscard]] Button *button() const { return m_button; }
    /// False while the dialog reads what was typed.
    [[nodiscard]] bool isSettled() const;
    /// Begins with @p text.
    void ask(const QString &text = {});

private:
    PageContext m_context;
    ChangeSender &m_sender;
    QWidget *m_page;
    Button *m_button;
    QPointer<AddAccountsDialog> m_dialog;
};

} // namespace bucketwatch

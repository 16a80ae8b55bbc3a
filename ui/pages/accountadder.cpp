// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/accountadder.h"

#include "dialogs/addaccountsdialog.h"
#include "items/actionchange.h"
#include "pages/changesender.h"
#include "style/button.h"

namespace bucketwatch {

AccountAdder::AccountAdder(const PageContext &context, ChangeSender &sender, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_sender(sender)
    , m_page(page)
    , m_button(new Button(tr("Add accounts by invitation"), Button::Kind::Primary))
{
    m_button->setObjectName(QStringLiteral("addAccountsButton"));
    connect(m_button, &QAbstractButton::clicked, this, [this] { ask(); });
}

bool AccountAdder::isSettled() const
{
    return !m_dialog || m_dialog->isSettled();
}

void AccountAdder::ask(const QString &text)
{
    auto *dialog = new AddAccountsDialog(m_context, m_page);
    dialog->setText(text);
    connect(dialog, &QDialog::accepted, &m_sender, [this, dialog] {
        if (const auto pending = dialog->pending())
            m_sender.send(*pending, [change = additionOf(*pending)](const Outcome &outcome) {
                return change.success(int(outcome.changedAccounts));
            });
    });
    m_dialog = dialog;
    dialog->open();
}

} // namespace bucketwatch

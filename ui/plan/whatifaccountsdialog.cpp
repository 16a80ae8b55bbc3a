// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/whatifaccountsdialog.h"

#include "style/textlabel.h"

#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;

WhatIfAccountsDialog::WhatIfAccountsDialog(
    std::shared_ptr<const OrganizationView> view, const std::vector<AccountId> &chosen, bool canSuggest, QWidget *parent)
    : Modal(tr("Choose accounts"), tr("Compare"), parent)
    , m_view(std::move(view))
    , m_text(new QPlainTextEdit)
    , m_remark(new TextLabel({}, TextLevel::Small, TextLabel::Tone::Secondary))
{
    setObjectName(u"whatIfAccountsDialog"_s);
    addText(tr("The alternative “Chosen accounts” enables S3 Protection for new accounts and for these. Nothing changes by choosing."));
    auto *label = new TextLabel(tr("&Account IDs"), TextLevel::Strong);
    label->setTextFormat(Qt::AutoText); // mnemonics
    label->setBuddy(m_text);
    m_text->setObjectName(u"chosenAccounts"_s);
    m_text->setAccessibleName(tr("Account IDs"));
    m_text->setPlaceholderText(tr("One a line, or with commas between them"));
    m_text->setTabChangesFocus(true);
    QStringList ids;
    for (const AccountId account : chosen)
        ids << account.toString();
    m_text->setPlainText(ids.join(u'\n'));
    auto *field = new QWidget;
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(m_text);
    column->addWidget(m_remark);
    add(field);
    auto *suggest = new Button(tr("Take those that find more"), Button::Kind::Link);
    suggest->setObjectName(u"suggestAccountsButton"_s);
    suggest->setDisabledReason(canSuggest ? QString() : tr("Open a recording with data events first."));
    addFooterAction(suggest);
    connect(suggest, &QAbstractButton::clicked, this, [this] {
        m_isSuggestion = true;
        accept();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &WhatIfAccountsDialog::validate);
    validate();
    m_text->setFocus();
}

WhatIfAccountsDialog::~WhatIfAccountsDialog() = default;

std::optional<std::vector<AccountId>> WhatIfAccountsDialog::accounts() const
{
    return m_isSuggestion ? std::nullopt : std::optional(m_accounts);
}

void WhatIfAccountsDialog::validate()
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    m_accounts.clear();
    QString wrong;
    for (const QStringList words = m_text->toPlainText().split(between, Qt::SkipEmptyParts); const QString &word : words) {
        const auto account = AccountId::parse(word);
        if (!account)
            wrong = tr("%1 is not an account ID.").arg(word);
        else if (m_view->accounts->row(*account) < 0)
            wrong = tr("Account %1 is not part of this organization.").arg(word);
        else if (!std::ranges::contains(m_accounts, *account))
            m_accounts.push_back(*account);
        if (!wrong.isEmpty())
            break;
    }
    const QString reason = wrong.isEmpty() && m_accounts.empty() ? tr("Type an account ID.") : wrong;
    m_remark->setText(reason.isEmpty() ? tr("%n account(s)", nullptr, int(m_accounts.size())) : reason);
    primary()->setDisabledReason(reason);
}

} // namespace bucketwatch

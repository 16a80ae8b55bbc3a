// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/accountchooser.h"

#include "items/identitytext.h"
#include "organization/identities.h"
#include "style/statuslabel.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;

AccountChooser::AccountChooser(QWidget *parent) : QWidget(parent), m_box(new QComboBox), m_reason(new StatusLabel)
{
    auto *title = new TextLabel(tr("&Answer as account"), TextLevel::Strong);
    title->setTextFormat(Qt::AutoText); // mnemonics
    title->setBuddy(m_box);
    m_box->setObjectName(u"accountBox"_s);
    m_box->setAccessibleName(tr("Answer as account"));
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setMinimumHeight(std::max(int(Tokens::ControlHeight), fontMetrics().height() + 12));
    m_box->setMinimumContentsLength(20);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->lineEdit()->setAccessibleName(tr("Answer as account"));
    m_box->setToolTip(tr("Choose an account, or type the ID or the name of any account of this organization."));
    m_reason->setObjectName(u"accountReason"_s);
    m_reason->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(title);
    column->addWidget(new TextLabel(tr("The access key ID carries the account, so several shells can differ."), TextLevel::Small, TextLabel::Tone::Secondary));
    column->addWidget(m_box);
    column->addWidget(m_reason);
    column->addStretch(1);
    connect(m_box, &QComboBox::currentTextChanged, this, &AccountChooser::take);
}

QString AccountChooser::label(AccountId account) const
{
    const int row = m_view->accounts->row(account);
    //: %1 is the name of an account, %2 its ID
    return row < 0 ? account.toString() : tr("%1 – %2").arg(m_view->accounts->rows[std::size_t(row)].name, account.toString());
}

void AccountChooser::offer(const std::shared_ptr<const OrganizationView> &view, Region region, AccountId first)
{
    m_view = view;
    const bool keep = m_account.isValid() && view->accounts->row(m_account) >= 0;
    const AccountId chosen = keep ? m_account : first;
    {
        const QSignalBlocker quiet(m_box);
        m_box->clear();
        const auto part = view->find(region);
        for (const SuggestedIdentity &identity : part ? suggestedIdentities(*view, *part) : std::vector<SuggestedIdentity>()) {
            m_box->addItem(label(identity.account));
            m_box->setItemData(m_box->count() - 1, roleName(identity.role), Qt::ToolTipRole);
        }
        if (m_box->findText(label(chosen)) < 0)
            m_box->addItem(label(chosen));
        m_box->setCurrentIndex(m_box->findText(label(chosen)));
    }
    take(m_box->currentText());
}

AccountId AccountChooser::find(const QString &text) const
{
    // The ID stands last in what is offered, and alone when it is typed.
    const QString typed = text.trimmed();
    if (const auto id = AccountId::parse(typed.right(AccountId::Digits)); id && m_view->accounts->row(*id) >= 0)
        return *id;
    const auto named = std::ranges::find_if(m_view->accounts->rows, [&](const Account &account) { return account.name.compare(typed, Qt::CaseInsensitive) == 0; });
    return named == m_view->accounts->rows.end() ? AccountId() : named->id;
}

bool AccountChooser::isValid() const
{
    return m_reason->isHidden();
}

void AccountChooser::take(const QString &text)
{
    const AccountId found = find(text);
    m_reason->setVisible(!found.isValid());
    if (!found.isValid()) {
        m_reason->setStatus(Status::Error, tr("This organization has no such account."));
        return;
    }
    if (found == m_account)
        return;
    m_account = found;
    Q_EMIT accountChanged();
}

} // namespace bucketwatch

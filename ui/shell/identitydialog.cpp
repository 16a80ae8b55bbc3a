// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/identitydialog.h"

#include "style/labeledfield.h"
#include "style/textlabel.h"

#include <QCompleter>
#include <QLineEdit>

namespace bucketwatch {

using namespace Qt::StringLiterals;

IdentityDialog::IdentityDialog(std::shared_ptr<const OrganizationView> view, QWidget *parent)
    : Modal(tr("Act as another account"), tr("Switch account"), parent), m_view(std::move(view)), m_field(new QLineEdit),
      m_reason(new TextLabel({}, TextLevel::Small, TextLabel::Tone::Secondary))
{
    setObjectName(u"identityDialog"_s);
    m_field->setObjectName(u"accountField"_s);

    QStringList known;
    for (const Account &account : m_view->accounts->rows)
        known << account.id.toString() + u' ' + account.name;
    auto *completer = new QCompleter(known, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_field->setCompleter(completer);

    auto *field = new LabeledField(tr("&Account ID or name"), m_field);
    field->addBelow(m_reason);
    add(field);
    connect(m_field, &QLineEdit::textChanged, this, &IdentityDialog::validate);
    validate();
    m_field->setFocus();
}

AccountId IdentityDialog::account() const
{
    const QString typed = m_field->text().trimmed();
    if (const auto id = AccountId::parse(typed.left(AccountId::Digits)); id && m_view->accounts->row(*id) >= 0)
        return *id;
    for (const Account &account : m_view->accounts->rows) {
        if (account.name.compare(typed, Qt::CaseInsensitive) == 0)
            return account.id;
    }
    return {};
}

void IdentityDialog::validate()
{
    const bool valid = account().isValid();
    const QString reason = m_field->text().isEmpty() ? tr("Twelve digits, or the name of an account of this organization.")
        : valid                                      ? QString()
                                                     : tr("This organization has no such account.");
    m_reason->setText(reason);
    primary()->setDisabledReason(reason);
}

} // namespace bucketwatch

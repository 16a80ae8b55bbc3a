// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/delegatedialog.h"

#include "code/codepane.h"
#include "style/labeledfield.h"
#include "style/statuslabel.h"

#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;

DelegateDialog::DelegateDialog(Region region, std::shared_ptr<const AccountTable> accounts, Preview preview,
    KSyntaxHighlighting::Repository &syntax, QWidget *parent)
    //: %1 is a Region
    : Modal(tr("Delegated administrator in %1").arg(region.name()), tr("Delegate"), parent)
    , m_accounts(std::move(accounts))
    , m_preview(std::move(preview))
    , m_account(new QLineEdit)
    , m_problem(new StatusLabel)
    , m_command(new CodePane(tr("AWS CLI command"), CodePane::Language::Bash, syntax))
{
    setObjectName(u"delegateDialog"_s);
    addText(tr(
        "The delegated GuardDuty administrator account sees and manages GuardDuty of the accounts in your organization in this "
        "Region. GuardDuty is enabled for it. Its members are those that it adds or that the preferences add."));
    m_account->setObjectName(u"delegateAccount"_s);
    m_problem->setObjectName(u"delegateProblem"_s);
    auto *field = new LabeledField(tr("Account ID or name"), m_account);
    field->addBelow(m_problem);
    add(field);
    m_command->setObjectName(u"commandPane"_s);
    m_command->setVisibleLines(3, 6);
    add(m_command);
    connect(m_account, &QLineEdit::textChanged, this, &DelegateDialog::check);
    m_account->setFocus();
    check();
}

std::optional<AccountId> DelegateDialog::account() const
{
    QString typed = m_account->text().trimmed();
    const auto isNamed = [&typed](const Account &one) { return one.name.compare(typed, Qt::CaseInsensitive) == 0; };
    const auto named = std::ranges::find_if(m_accounts->rows, isNamed);
    if (named != m_accounts->rows.end()) // names need not differ
        return std::ranges::count_if(m_accounts->rows, isNamed) == 1 ? std::optional(named->id) : std::nullopt;
    const auto id = AccountId::parse(typed.remove(u'-'));
    return id && m_accounts->row(*id) >= 0 ? std::optional(*id) : std::nullopt;
}

void DelegateDialog::check()
{
    m_pending.reset();
    const auto chosen = account();
    QString problem;
    if (m_account->text().trimmed().isEmpty())
        problem = tr("Type the ID or the name of an account.");
    else if (!chosen)
        problem = tr("This organization has no such account, or several of that name. Type its ID.");
    else if (auto pending = m_preview(*chosen))
        m_pending = std::move(*pending);
    else
        problem = pending.error().message;
    const bool isBegun = !m_account->text().trimmed().isEmpty();
    m_problem->setVisible(isBegun && !problem.isEmpty());
    m_problem->setStatus(Status::Error, problem);
    m_command->setVisible(m_pending.has_value());
    m_command->setText(m_pending ? m_pending->commands.text() : QString());
    primary()->setDisabledReason(problem);
}

} // namespace bucketwatch

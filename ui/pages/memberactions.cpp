// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/memberactions.h"

#include "dialogs/addaccountsdialog.h"
#include "dialogs/memberactiondialog.h"
#include "guardduty/changetitle.h"
#include "pages/changesender.h"
#include "style/button.h"
#include "style/contextmenu.h"

#include <QMenu>

#include <utility>

namespace bucketwatch {

MemberActions::MemberActions(const PageContext &context, ChangeSender &sender, Selection selection, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_sender(sender)
    , m_selection(std::move(selection))
    , m_page(page)
    , m_actions(new DropdownButton(tr("Actions")))
    , m_add(new Button(tr("Add accounts by invitation"), Button::Kind::Primary))
{
    m_actions->setObjectName(QStringLiteral("actionsButton"));
    m_add->setObjectName(QStringLiteral("addAccountsButton"));
    addAction(AccountAction::AddMember, tr("Add member"), "addMemberAction");
    addAction(AccountAction::Invite, tr("Invite"), "inviteAction");
    m_actions->dropdown()->addSeparator();
    addAction(AccountAction::Suspend, tr("Suspend GuardDuty"), "suspendAction");
    addAction(AccountAction::Resume, tr("Resume GuardDuty"), "resumeAction");
    m_actions->dropdown()->addSeparator();
    addAction(AccountAction::Disassociate, tr("Disassociate account"), "disassociateAction");
    addAction(AccountAction::Delete, tr("Delete account"), "deleteAction");
    m_actions->dropdown()->addSeparator();
    m_actions->dropdown()->addAction(tr("Import…"), this, &MemberActions::importRequested)->setObjectName(QStringLiteral("importAction"));
    connect(m_actions->dropdown(), &QMenu::aboutToShow, this, &MemberActions::refuse);
    connect(m_add, &QAbstractButton::clicked, this, [this] { askForAccounts(); });
}

void MemberActions::addAction(AccountAction action, const QString &text, const char *name)
{
    QAction *entry = m_actions->dropdown()->addAction(text, this, [this, action] { ask(action); });
    entry->setObjectName(QLatin1String(name));
    m_entries[std::size_t(action)] = entry;
}

void MemberActions::update(const QString &lock)
{
    m_add->setDisabledReason(lock);
}

void MemberActions::refuse()
{
    const auto view = m_context.service.organization();
    const auto accounts = m_selection();
    for (const AccountAction action : AllAccountActions) {
        const QString lock = m_context.service.readOnlyReason();
        setDisabledReason(*m_entries[std::size_t(action)],
            lock.isEmpty() ? refusalOf(action, *view, m_context.session.region(), m_context.caller(), accounts) : lock);
    }
}

bool MemberActions::isSettled() const
{
    return !m_adding || m_adding->isSettled();
}

void MemberActions::ask(AccountAction action)
{
    const auto view = m_context.service.organization();
    const Region region = m_context.session.region();
    const std::vector<Change> changes {changeFor(action, *view, region, m_selection())};
    const auto pending = [view, region, request = ChangeRequest {m_context.caller(), titleOf(changes), changes}] {
        return pendingChange(*view, region, request).transform([&](PendingChange all) {
            return namingOnlyChanged(*view, std::move(all));
        });
    };
    m_sender.question().ask(pending, [this, action](const PendingChange &change) {
        auto *dialog = new MemberActionDialog(action, change, m_context.syntax, m_page);
        connect(dialog, &QDialog::accepted, &m_sender, [this, change, action] { send(change, action); });
        dialog->open();
    });
}

void MemberActions::send(const PendingChange &change, AccountAction action)
{
    m_sender.send(change,
        [action](const Outcome &outcome) { return MemberActionDialog::successText(action, int(outcome.changedAccounts)); });
}

void MemberActions::askForAccounts(const QString &text)
{
    auto *dialog = new AddAccountsDialog(m_context, m_page);
    dialog->setText(text);
    connect(dialog, &QDialog::accepted, &m_sender, [this, dialog] {
        if (const auto pending = dialog->pending())
            send(*pending, AccountAction::AddMember);
    });
    m_adding = dialog;
    dialog->open();
}

} // namespace bucketwatch

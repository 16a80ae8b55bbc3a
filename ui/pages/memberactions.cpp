// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/memberactions.h"

#include "dialogs/memberactiondialog.h"
#include "pages/changesender.h"
#include "style/button.h"
#include "style/contextmenu.h"

#include <QMenu>

#include <memory>
#include <utility>

namespace bucketwatch {

namespace {

/// Of more accounts the question says what cannot be done, which is worked out beside the window; a menu opens at once.
constexpr std::size_t MostToLookAt = 100'000;

std::size_t sizeOf(const std::vector<RegionAccounts> &selected)
{
    std::size_t all = 0;
    for (const RegionAccounts &one : selected)
        all += one.accounts.size();
    return all;
}

} // namespace

MemberActions::MemberActions(const PageContext &context, ChangeSender &sender, Selection selection, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_sender(sender)
    , m_selection(std::move(selection))
    , m_page(page)
    , m_button(new DropdownButton(tr("Actions")))
{
    m_button->setObjectName(QStringLiteral("actionsButton"));
    const Entries entries = fill(*m_button->dropdown());
    connect(m_button->dropdown(), &QMenu::aboutToShow, this, [this, entries] { refuse(entries); });
}

MemberActions::Entries MemberActions::fill(QMenu &menu)
{
    Entries entries {};
    const auto add = [&](AccountAction action, const QString &text, const char *name) {
        QAction *entry = menu.addAction(text, this, [this, action] { ask(action); });
        entry->setObjectName(QLatin1String(name));
        entries[std::size_t(action)] = entry;
    };
    add(AccountAction::AddMember, tr("Add member"), "addMemberAction");
    add(AccountAction::Invite, tr("Invite"), "inviteAction");
    menu.addSeparator();
    add(AccountAction::Suspend, tr("Suspend GuardDuty"), "suspendAction");
    add(AccountAction::Resume, tr("Resume GuardDuty"), "resumeAction");
    menu.addSeparator();
    add(AccountAction::Disassociate, tr("Disassociate account"), "disassociateAction");
    add(AccountAction::Delete, tr("Delete account"), "deleteAction");
    return entries;
}

void MemberActions::refuse(const Entries &entries)
{
    const QString lock = m_context.service.readOnlyReason();
    const auto view = m_context.service.organization();
    const auto selected = m_selection();
    const bool isLarge = sizeOf(selected) > MostToLookAt;
    for (const AccountAction action : AllAccountActions) {
        const QString refusal = !lock.isEmpty() ? lock : isLarge ? QString() : refusalOf(action, *view, m_context.caller(), selected);
        setDisabledReason(*entries[std::size_t(action)], refusal);
    }
}

void MemberActions::ask(AccountAction action)
{
    using Answer = std::shared_ptr<const ActionChange>;
    const auto workOut = [view = m_context.service.organization(), region = m_context.session.region(), caller = m_context.caller(), action,
                             selected = m_selection()]() -> Result<Answer> {
        return actionChange(*view, region, caller, action, selected).transform([](ActionChange change) {
            return std::make_shared<const ActionChange>(std::move(change));
        });
    };
    m_sender.question().ask(workOut, [this](const Answer &change) {
        auto *dialog = new MemberActionDialog(change, m_context.syntax, m_page);
        connect(dialog, &QDialog::accepted, &m_sender, [this, change] {
            m_sender.send(change->pending, [change](const Outcome &outcome) {
                return change->success(change->regions.size() == 1 ? int(outcome.changedAccounts) : change->accounts);
            });
        });
        dialog->open();
    });
}

} // namespace bucketwatch

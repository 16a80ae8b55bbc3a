// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done on the Lists page.

#include "dialogs/deletelistdialog.h"
#include "dialogs/listdialog.h"
#include "dialogs/listlinedialog.h"
#include "guardduty/awscli.h"
#include "guardduty/changetitle.h"
#include "organization/permissions.h"
#include "organization/relations.h"
#include "pages/changesender.h"
#include "pages/listspage.h"

#include <QClipboard>
#include <QGuiApplication>

namespace bucketwatch {

QString ListsPage::manageLock() const
{
    if (const QString lock = m_context.service.readOnlyReason(); !lock.isEmpty())
        return lock;
    const auto view = m_context.service.organization();
    const auto region = part();
    const AccountId self = m_context.session.identity();
    if (!region || !region->isLoaded || scopeFor(*view, *region, self, Action::ManageLists) == Scope::Nobody)
        return tr("Only the GuardDuty administrator account manages the lists of its members.");
    const int row = view->accounts->row(self);
    const bool has = row >= 0 && region->detectors[static_cast<std::size_t>(row)].exists();
    return has ? QString() : tr("GuardDuty is not enabled for this account in %1.").arg(region->region.name());
}

QString ListsPage::lockOf(Verb verb) const
{
    QString manage = verb == Verb::CopyCommand || verb == Verb::ShowLine ? QString() : manageLock();
    const auto list = selectedList();
    if (!manage.isEmpty())
        return manage;
    if (!list)
        return tr("Select a list first.");
    if (verb == Verb::ShowLine && list->problem.line == 0)
        return tr("No line of this list is wrong.");
    if (verb == Verb::Deactivate && !list->isInForce && list->status != ListStatus::Active
        && list->status != ListStatus::Activating)
        return tr("This list is not active.");
    return {};
}

void ListsPage::trigger(Verb verb)
{
    const auto list = selectedList();
    if (!list || !lockOf(verb).isEmpty())
        return;
    switch (verb) {
    case Verb::Edit:
        editList(*list);
        break;
    case Verb::Activate:
        setActive(*list, true);
        break;
    case Verb::Deactivate:
        setActive(*list, false);
        break;
    case Verb::Delete:
        deleteList(*list);
        break;
    case Verb::ShowLine:
        showLine(list->id);
        break;
    case Verb::CopyCommand:
        copyCommand(*list);
        break;
    }
}

std::optional<PendingChange> ListsPage::pendingFor(const Change &change, const QString &title)
{
    auto pending
        = pendingChange(*m_context.service.organization(), m_context.session.region(), {m_context.caller(), title, {change}});
    if (pending)
        return std::move(*pending);
    m_context.notices.show({.status = Status::Error, .title = {}, .text = pending.error().message, .id = ChangeResultNotice});
    return std::nullopt;
}

void ListsPage::send(const Change &change, const QString &title, const QString &success)
{
    if (const auto pending = pendingFor(change, title))
        m_sender->send(*pending, success);
}

void ListsPage::addList(ListKind kind)
{
    DetectionList list;
    list.kind = kind;
    editList(list);
}

void ListsPage::editList(const DetectionList &list)
{
    if (findChild<ListDialog *>()) // a click can be a link and an activation
        return;
    const auto commandsOf = [this](const Change &change) {
        return awsCliCommands(*m_context.service.organization(), m_context.session.identity(), change);
    };
    auto *dialog = new ListDialog(m_context.session.region(), list, m_context.prompts, commandsOf, m_context.syntax, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, isNew = list.id.isEmpty()] {
        const Change change = dialog->change();
        const QString region = m_context.session.region().name();
        if (isNew)
            //: %1 is the name of a list
            send(change, titleOf({change}), tr("The list %1 has been added.").arg(dialog->name()));
        else
            //: %1 is the name of a list, %2 a Region
            send(change, tr("Change the list \u201c%1\u201d in %2").arg(dialog->name(), region),
                tr("The list %1 has been changed.").arg(dialog->name()));
    });
    if (const QString lock = manageLock(); !lock.isEmpty())
        dialog->lock(lock);
    dialog->open();
}

void ListsPage::setActive(const DetectionList &list, bool active)
{
    UpdateList change {m_context.session.region(), list.kind, list.id};
    change.activate = active;
    const QString region = m_context.session.region().name();
    if (active)
        //: %1 is the name of a list, %2 a Region
        send(change, tr("Activate the list \u201c%1\u201d in %2").arg(list.name, region),
            tr("GuardDuty was asked to activate the list %1.").arg(list.name));
    else
        //: %1 is the name of a list, %2 a Region
        send(change, tr("Deactivate the list \u201c%1\u201d in %2").arg(list.name, region),
            tr("The list %1 has been deactivated.").arg(list.name));
}

void ListsPage::deleteList(const DetectionList &list)
{
    const Region region = m_context.session.region();
    const auto pending = pendingFor(DeleteList {region, list.kind, list.id},
        //: %1 is the name of a list, %2 a Region
        tr("Delete the list \u201c%1\u201d in %2").arg(list.name, region.name()));
    if (!pending)
        return;
    auto *dialog = new DeleteListDialog(list, *pending, m_context.syntax, this);
    connect(dialog, &QDialog::accepted, this,
        [this, change = *pending, name = list.name] { m_sender->send(change, tr("The list %1 has been deleted.").arg(name)); });
    dialog->open();
}

void ListsPage::showLine(const QString &id)
{
    const DetectionLists &lists = m_model->all();
    const int index = listIndex(lists, id);
    if (index < 0)
        return;
    const DetectionList list = lists[static_cast<std::size_t>(index)];
    auto *dialog = new ListLineDialog(list, manageLock(), m_context.syntax, this);
    connect(dialog, &QDialog::accepted, this, [this, list] { setActive(list, true); });
    dialog->open();
}

void ListsPage::copyCommand(const DetectionList &list)
{
    CreateList change {m_context.session.region(), list, list.isInForce};
    const QStringList commands = awsCliCommands(*m_context.service.organization(), m_context.session.identity(), change);
    QGuiApplication::clipboard()->setText(commands.join(QStringLiteral("\n\n")));
}

} // namespace bucketwatch

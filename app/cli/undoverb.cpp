// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/undoverb.h"

#include "cli/workspaceaccess.h"

#include <QCoreApplication>

#include <ostream>

namespace bucketwatch {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::UndoVerb)
};

Error nothing(const QString &message)
{
    return Error {Error::Kind::NotFound, message, {}};
}

constexpr auto AsHelp = "Take it back with the rights of this account only (default: as the holder of the workspace, who may take "
                        "anything back, in the name of the account that made the edit)";

/// Who takes @p edit back: the account that was named, with its rights, or the holder of the workspace in the name of the account
/// that made the edit, or of the management account for what no account made.
Result<Reverter> reverterFor(const std::string &account, const std::optional<EditSummary> &edit, const OrganizationView &view)
{
    if (!account.empty())
        return findAccount(account, view).transform([](AccountId id) {
            return Reverter {{id, Door::CommandLine}, RevertRights::OfCaller};
        });
    const bool made = edit && view.accounts->row(edit->caller.account) >= 0;
    return Reverter {{made ? edit->caller.account : view.managementAccount, Door::CommandLine}, RevertRights::OfWorkspace};
}

int report(QFuture<Result<Outcome>> future, SimulatedGuardDuty &service, const Context &context)
{
    future.waitForFinished();
    const Result<Outcome> outcome = future.result();
    if (!outcome)
        return refuse(context, outcome.error());
    service.catchUp();
    if (outcome->edit == 0) {
        context.err << Texts::tr("Nothing is different, so nothing was stored.").toStdString() << '\n';
        return Done;
    }
    const auto edit = service.history()->find(outcome->edit);
    context.out << (edit ? edit->title : QString()).toStdString() << '\n';
    return outcome->unprocessed.empty() ? Done : Incomplete;
}

} // namespace

const char *UndoVerb::description() const
{
    return "Take the newest edit of a workspace back";
}

void UndoVerb::declare(CLI::App &command)
{
    declareWorkspace(command, m_workspace);
    command.add_option("--as", m_as, AsHelp)->type_name("ACCOUNT");
    auto *edit = command.add_option("--edit", m_edit, "Take this edit back instead of the newest one")->type_name("NUMBER");
    command.add_option("--to", m_to, "Take everything back that came after this edit; 0 is the beginning")
        ->type_name("NUMBER")
        ->excludes(edit);
}

int UndoVerb::run(const Context &context)
{
    const auto service = openWorkspaceToChange(m_workspace);
    if (!service)
        return refuse(context, service.error());
    const auto history = (*service)->history();
    const auto view = (*service)->organization();
    const auto target = m_edit ? history->find(*m_edit) : history->undoable();
    if (!target && !m_to && !m_edit)
        return refuse(context, nothing(Texts::tr("There is nothing to undo.")));
    const bool takesAnyBack = m_to && !history->edits.empty() && history->edits.back().number > *m_to;
    const auto newest = takesAnyBack ? std::optional(history->edits.back()) : std::nullopt;
    const auto by = reverterFor(m_as, m_to ? newest : target, *view);
    if (!by)
        return refuse(context, by.error());
    return report(m_to ? (*service)->revertToBy(*m_to, *by)
                       : (*service)->revertBy(m_edit.value_or(target ? target->number : 0), *by),
        **service, context);
}

const char *RedoVerb::description() const
{
    return "Take the newest undo of a workspace back";
}

void RedoVerb::declare(CLI::App &command)
{
    declareWorkspace(command, m_workspace);
    command.add_option("--as", m_as, AsHelp)->type_name("ACCOUNT");
}

int RedoVerb::run(const Context &context)
{
    const auto service = openWorkspaceToChange(m_workspace);
    if (!service)
        return refuse(context, service.error());
    const auto undone = (*service)->history()->redoable();
    if (!undone)
        return refuse(context, nothing(Texts::tr("There is nothing to redo.")));
    const auto by = reverterFor(m_as, undone, *(*service)->organization());
    if (!by)
        return refuse(context, by.error());
    return report((*service)->revertBy(undone->number, *by), **service, context);
}

} // namespace bucketwatch

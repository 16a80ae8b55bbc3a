// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/workspaceaccess.h"

#include "guardduty/changetitle.h"
#include "workspace/demoworkspace.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

#include <ostream>

namespace bucketwatch {

namespace {

std::unexpected<Error> badInput(const QString &message)
{
    return std::unexpected(Error {Error::Kind::BadInput, message, {}});
}

/// What was typed, or what the environment says as for the AWS CLI.
QString idOfRegion(const std::string &region)
{
    QString id = QString::fromStdString(region);
    for (const char *variable : {"AWS_REGION", "AWS_DEFAULT_REGION"}) {
        if (id.isEmpty())
            id = qEnvironmentVariable(variable);
    }
    return id;
}

} // namespace

Result<std::unique_ptr<SimulatedGuardDuty>> openWorkspace(const std::string &file, const std::string &region, Patience patience)
{
    const Result<QString> path = file.empty() ? ensureDemoWorkspace() : Result<QString>(fileNameFrom(file));
    // The first Region of all stands for the first one of the workspace, which is read when it does not have the one named.
    const Region first = Region::parse(idOfRegion(region)).value_or(Region::all().front());
    const OpenOptions options {first, patience == Patience::ForTheOwner ? LockPatience : std::chrono::milliseconds(0), false};
    return path.and_then([&options](const QString &name) {
        return SimulatedGuardDuty::opened(name, std::make_shared<SystemClock>(), options)
            .transform_error([&name](const Error &error) { return withAdvice(error, name); });
    });
}

Error withAdvice(Error error, const QString &path)
{
    if (error.kind != Error::Kind::Damaged)
        return error;
    const QString argument = path.contains(u' ') ? u'"' + path + u'"' : path;
    const bool isSaid = error.message.contains(error.detail); // where, or nothing
    const QString reason = isSaid ? error.message : QStringLiteral("%1 (%2)").arg(error.message, error.detail);
    //: %1 is why a workspace does not open, the rest a command to type
    error.message = QCoreApplication::translate(
        "bucketwatch::CallVerb", "%1\nTo save what can be read of it: bucketwatchctl recover %2 NEW-FILE")
                        .arg(reason, argument);
    return error;
}

Result<std::unique_ptr<SimulatedGuardDuty>> openWorkspaceToChange(const std::string &file, const std::string &region)
{
    auto service = openWorkspace(file, region);
    if (service && !(*service)->readOnlyReason().isEmpty())
        return std::unexpected(Error {Error::Kind::Conflict, (*service)->readOnlyReason(), {}});
    return service;
}

Timestamp timeOf(const OrganizationView &view)
{
    return view.settings.time.at(SystemClock().now());
}

void declareWorkspace(CLI::App &command, std::string &file)
{
    command.add_option("--workspace", file, "The workspace (default: the demo)")->type_name("FILE");
}

void declarePropagation(CLI::App &command, std::string &propagation)
{
    command
        .add_option("--propagation", propagation,
            "When preferences reach accounts that exist: at-once, or delayed (within 24 hours of the simulated clock)")
        ->check(CLI::IsMember({"at-once", "delayed"}));
}

void declareEmailVerification(CLI::App &command, std::string &verification)
{
    command
        .add_option("--email-verification", verification,
            "When e-mail addresses of accounts that are added or invited are verified: at-once, or delayed (within 24 hours of "
            "the simulated clock)")
        ->check(CLI::IsMember({"at-once", "delayed"}));
}

EmailVerification emailVerificationFrom(const std::string &verification)
{
    return verification == "delayed" ? EmailVerification::Delayed : EmailVerification::AtOnce;
}

Propagation propagationFrom(const std::string &propagation)
{
    return propagation == "delayed" ? Propagation::Delayed : Propagation::AtOnce;
}

Result<Region> chooseRegion(const std::string &region, const OrganizationView &view)
{
    if (const QString id = idOfRegion(region); !id.isEmpty())
        return Region::parse(id);
    if (view.regions.empty())
        return badInput(QCoreApplication::translate("bucketwatch::CallVerb", "The workspace has no Region."));
    return view.regions.front()->region;
}

Result<AccountId> findAccount(const std::string &account, const OrganizationView &view)
{
    return AccountId::parse(QString::fromStdString(account)).and_then([&view](AccountId id) -> Result<AccountId> {
        if (view.accounts->row(id) >= 0)
            return id;
        return badInput(QCoreApplication::translate("bucketwatch::CallVerb", "Account %1 is not part of this workspace.")
                .arg(id.toString()));
    });
}

Result<std::vector<AccountId>> findAccounts(const std::vector<std::string> &accounts, const OrganizationView &view)
{
    std::vector<AccountId> found;
    for (const std::string &id : accounts) {
        const auto account = findAccount(id, view);
        if (!account)
            return std::unexpected(account.error());
        found.push_back(*account);
    }
    return found;
}

int carryOutAndTell(SimulatedGuardDuty &service, const Change &change, const Context &context)
{
    const AccountId management = service.organization()->managementAccount;
    const QString title = titleOf({change});
    if (const auto outcome = carryOut(service, {{management, Door::CommandLine}, title, {change}}); !outcome)
        return refuse(context, outcome.error());
    context.err << title.toStdString() << '\n';
    return Done;
}

Result<Outcome> carryOut(SimulatedGuardDuty &service, const ChangeRequest &request)
{
    QFuture<Result<Outcome>> outcome = service.change(request);
    outcome.waitForFinished();
    service.catchUp();
    return outcome.result();
}

int refuse(const Context &context, const Error &error)
{
    complain(context, error);
    return error.kind == Error::Kind::Denied || error.kind == Error::Kind::Conflict ? Incomplete : NothingDone;
}

} // namespace bucketwatch

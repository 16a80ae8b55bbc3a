// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"
#include "guardduty/simulated/simulatedguardduty.h"

#include <memory>
#include <string>
#include <vector>

namespace bucketwatch {

/// What verbs share that work on a workspace. The functions take what the user typed; empty is "not said".

/// How long a verb waits for another program that has the workspace open.
enum class Patience { None, ForTheOwner };
/// The workspace @p file, or the demo, for verbs that only look. Of a large one only the rows of the Region that is named @p region
/// are read, or else the first one; the others follow when something asks for them.
[[nodiscard]] Result<std::unique_ptr<SimulatedGuardDuty>> openWorkspace(
    const std::string &file, const std::string &region = {}, Patience patience = Patience::ForTheOwner);
/// The same for verbs that change it: Error::Conflict naming the owner when another program has it open.
[[nodiscard]] Result<std::unique_ptr<SimulatedGuardDuty>> openWorkspaceToChange(
    const std::string &file, const std::string &region = {});
/// @p error of opening @p path; when the workspace is damaged, with the command that saves what can be read of it.
[[nodiscard]] Error withAdvice(Error error, const QString &path);
/// Adds --workspace.
void declareWorkspace(CLI::App &command, std::string &file);

/// Adds --propagation: "at-once" or "delayed"; empty is "not said".
void declarePropagation(CLI::App &command, std::string &propagation);
/// Adds --email-verification, which takes the same.
void declareEmailVerification(CLI::App &command, std::string &verification);
[[nodiscard]] EmailVerification emailVerificationFrom(const std::string &verification);
/// Of what --propagation takes.
[[nodiscard]] Propagation propagationFrom(const std::string &propagation);

/// The Region that was named, or that the environment names as for the AWS CLI, or the first one of the workspace.
[[nodiscard]] Result<Region> chooseRegion(const std::string &region, const OrganizationView &view);
/// The account that was named, which must be part of the workspace.
[[nodiscard]] Result<AccountId> findAccount(const std::string &account, const OrganizationView &view);

/// The same for several; the first one that is not part of the workspace is the error.
[[nodiscard]] Result<std::vector<AccountId>> findAccounts(const std::vector<std::string> &accounts, const OrganizationView &view);

/// The time of the organization now.
[[nodiscard]] Timestamp timeOf(const OrganizationView &view);

/// Carries @p change out as one edit and says what was done. @return an ExitStatus
[[nodiscard]] int carryOutAndTell(SimulatedGuardDuty &service, const Change &change, const Context &context);
/// Carries @p request out and waits for it.
[[nodiscard]] Result<Outcome> carryOut(SimulatedGuardDuty &service, const ChangeRequest &request);

/// For verbs, which have nothing else to do meanwhile.
template<typename T> [[nodiscard]] T waitFor(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

/// Says why nothing was done. @return Incomplete when the service refused or another program has the workspace open, else
/// NothingDone
[[nodiscard]] int refuse(const Context &context, const Error &error);

} // namespace bucketwatch

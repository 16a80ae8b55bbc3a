// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/leaveverb.h"

#include "cli/workspaceaccess.h"

namespace bucketwatch {

const char *LeaveVerb::description() const
{
    return "Let accounts leave the organization of a workspace";
}

void LeaveVerb::declare(CLI::App &command)
{
    declareWorkspace(command, m_workspace);
    command.add_option("ACCOUNT", m_accounts, "The accounts")->required();
}

int LeaveVerb::run(const Context &context)
{
    const auto service = openWorkspaceToChange(m_workspace);
    if (!service)
        return refuse(context, service.error());
    const auto accounts = findAccounts(m_accounts, *(*service)->organization());
    if (!accounts)
        return refuse(context, accounts.error());
    return carryOutAndTell(**service, LeaveOrganization {*accounts}, context);
}

} // namespace bucketwatch

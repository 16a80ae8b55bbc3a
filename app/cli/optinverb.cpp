// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/optinverb.h"

#include "cli/workspaceaccess.h"

namespace bucketwatch {

const char *OptInVerb::description() const
{
    return "Let accounts of a workspace opt in to a Region, or out of it";
}

void OptInVerb::declare(CLI::App &command)
{
    declareWorkspace(command, m_workspace);
    command.add_option("--region", m_region, "The Region (default: as for the AWS CLI, else the first of the workspace)");
    command.add_flag("--off", m_off, "Opt out instead");
    command.add_option("ACCOUNT", m_accounts, "The accounts")->required();
}

int OptInVerb::run(const Context &context)
{
    const auto service = openWorkspaceToChange(m_workspace, m_region);
    if (!service)
        return refuse(context, service.error());
    const auto view = (*service)->organization();
    const auto region = chooseRegion(m_region, *view);
    if (!region)
        return refuse(context, region.error());
    const auto accounts = findAccounts(m_accounts, *view);
    if (!accounts)
        return refuse(context, accounts.error());
    return carryOutAndTell(**service, SetRegionOptIn {*region, *accounts, !m_off}, context);
}

} // namespace bucketwatch

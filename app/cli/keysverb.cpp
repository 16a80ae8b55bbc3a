// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/keysverb.h"

#include "cli/accountkeys.h"
#include "cli/workspaceaccess.h"

#include <QJsonDocument>

#include <ostream>

namespace bucketwatch {

namespace {

Result<std::vector<AccountId>> parseAccounts(const std::vector<std::string> &arguments)
{
    std::vector<AccountId> accounts;
    for (const std::string &argument : arguments) {
        const auto account = AccountId::parse(QString::fromStdString(argument));
        if (!account)
            return std::unexpected(account.error());
        accounts.push_back(*account);
    }
    return accounts;
}

Result<QJsonObject> readKeys(SimulatedGuardDuty &service, Region region, const std::vector<AccountId> &accounts)
{
    Result<QJsonObject> keys;
    service.waitWithHost([&](ApiHost &host) { keys = accountKeysJson(host, region, accounts); });
    return keys;
}

} // namespace

const char *KeysVerb::description() const
{
    return "Print the simulated access keys of accounts for the AWS CLI; they work with serve";
}

void KeysVerb::declare(CLI::App &command)
{
    declareWorkspace(command, m_workspace);
    command.add_option("--region", m_region, "The Region that the roles are told for (default: AWS_REGION, or the first one)")
        ->type_name("REGION");
    command.add_option("ACCOUNT", m_accounts, "Account IDs (default: the administrator and one or more of every other role)");
}

int KeysVerb::run(const Context &context)
{
    const auto accounts = parseAccounts(m_accounts);
    if (!accounts)
        return refuse(context, accounts.error());
    const auto service = openWorkspace(m_workspace, m_region, Patience::None);
    if (!service)
        return refuse(context, service.error());
    const auto region = chooseRegion(m_region, *(*service)->organization());
    if (!region)
        return refuse(context, region.error());
    const auto keys = readKeys(**service, *region, *accounts);
    if (!keys)
        return refuse(context, keys.error());
    context.out << QJsonDocument(*keys).toJson(QJsonDocument::Compact).toStdString() << '\n';
    return Done;
}

} // namespace bucketwatch

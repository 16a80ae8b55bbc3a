// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/joinverb.h"

#include "cli/workspaceaccess.h"
#include "guardduty/changetitle.h"
#include "organization/generator.h"

#include <QCoreApplication>

#include <algorithm>
#include <ostream>

namespace bucketwatch {

namespace {

constexpr int MostAtOnce = 50'000;

} // namespace

const char *JoinVerb::description() const
{
    return "Let invented accounts join the organization of a workspace";
}

void JoinVerb::declare(CLI::App &command)
{
    declareWorkspace(command, m_workspace);
    command.add_option("--count", m_count, "How many accounts")->check(CLI::Range(1, MostAtOnce))->capture_default_str();
    command.add_option("--batch", m_batch, "How many join together, each batch an edit of its own (default: all)")
        ->check(CLI::Range(1, MostAtOnce));
    command.add_option("--seed", m_seed, "Equal seeds make equal accounts")->capture_default_str();
}

int JoinVerb::run(const Context &context)
{
    const auto service = openWorkspaceToChange(m_workspace);
    if (!service)
        return refuse(context, service.error());
    const int batch = m_batch > 0 ? m_batch : m_count;
    for (int left = m_count; left > 0; left -= batch) {
        const auto view = (*service)->organization();
        const std::vector<Account> accounts = inventAccounts(*view->accounts, std::min(left, batch), m_seed);
        const Change change = JoinOrganization {accounts};
        const auto outcome = carryOut(**service, {{view->managementAccount, Door::CommandLine}, titleOf({change}), {change}});
        if (!outcome) {
            const int status = refuse(context, outcome.error());
            return left < m_count ? Incomplete : status; // batches before this one are stored
        }
        for (const Account &account : accounts)
            context.out << account.id.toString().toStdString() << '\t' << account.name.toStdString() << '\n';
    }
    context.err << QCoreApplication::translate("bucketwatch::JoinVerb", "%n account(s) joined the organization.", nullptr, m_count)
                       .toStdString()
                << '\n';
    return Done;
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/whatifarguments.h"

#include "cli/workspaceaccess.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// The administrator of the first of @p regions that has one, or else the management account.
AccountId administratorFor(const OrganizationView &view, const std::vector<Region> &regions)
{
    for (const Region region : regions) {
        if (const auto part = view.find(region); part && part->administrator)
            return *part->administrator;
    }
    return view.managementAccount;
}

} // namespace

void WhatIfArguments::declare(CLI::App &command)
{
    command.add_option("--accounts", m_accounts, "The chosen accounts of what-if and of --stage-alternative chosen")
        ->type_name("ID,…")
        ->delimiter(',')
        ->allow_extra_args(false);
    std::vector<std::string> words;
    words.reserve(std::size(AllAlternatives));
    for (const AlternativeKind kind : AllAlternatives)
        words.push_back(wireName(kind).toStdString());
    command.add_option("--stage-alternative", m_staged, "Stage what leads to an alternative of what-if, in --region or everywhere")
        ->type_name("WORD")
        ->check(CLI::IsMember(words));
}

std::optional<AlternativeKind> WhatIfArguments::staged() const
{
    return parseAlternative(QString::fromStdString(m_staged));
}

Result<WhatIfQuestion> WhatIfArguments::question(
    const std::shared_ptr<const OrganizationView> &view, const std::string &region, Timestamp when) const
{
    WhatIfQuestion question {.view = view, .when = when};
    if (region.empty() && !view->regions.empty()) {
        for (const auto &part : view->regions)
            question.regions.push_back(part->region);
    } else if (const auto chosen = chooseRegion(region, *view)) {
        question.regions.push_back(*chosen);
    } else {
        return std::unexpected(chosen.error());
    }
    question.caller = {administratorFor(*view, question.regions), Door::CommandLine};
    if (!m_accounts.empty()) {
        auto accounts = findAccounts(m_accounts, *view);
        if (!accounts)
            return std::unexpected(accounts.error());
        question.chosen = *std::move(accounts);
    }
    const auto settings = readUsageSettings(usageSettingsPath());
    if (!settings) {
        Error error = settings.error();
        if (!error.message.contains(usageSettingsPath()))
            error.message = usageSettingsPath() % ": "_L1 % error.message;
        return std::unexpected(error);
    }
    question.settings = *settings;
    return question;
}

} // namespace bucketwatch

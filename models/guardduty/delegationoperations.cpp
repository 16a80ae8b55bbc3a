// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/delegationoperations.h"

#include "guardduty/pagination.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// @p handler for the management account, a refusal for everybody else.
template<OperationHandler Handler> ApiReply forManagement(const OperationContext &context)
{
    if (context.caller.account != context.view.managementAccount)
        return std::unexpected(notTheAdministrator());
    return Handler(context);
}

ApiReply enableAdministrator(const OperationContext &context)
{
    const auto account = AccountId::parse(context.input()["adminAccountId"_L1].toString());
    if (!account)
        return std::unexpected(invalidParameter());
    const int row = context.view.accounts->row(*account);
    if (row < 0 || !context.view.accounts->rows[static_cast<std::size_t>(row)].inOrganization)
        return std::unexpected(notInTheOrganization());
    if (context.region.administrator && context.region.administrator != *account)
        return std::unexpected(anotherAdministrator());
    return changing(context);
}

/// A Region has one administrator at most, so no token was ever given out.
ApiReply listAdministrators(const OperationContext &context)
{
    if (const auto page = pageRequestOf(context); !page)
        return std::unexpected(page.error());
    QJsonArray accounts;
    if (const auto administrator = context.region.administrator)
        accounts.append(QJsonObject {{u"adminAccountId"_s, administrator->toString()}, {u"adminStatus"_s, u"ENABLED"_s}});
    return QJsonObject {{u"adminAccounts"_s, accounts}};
}

} // namespace

std::vector<NamedOperation> delegationOperations()
{
    return {
        {u"EnableOrganizationAdminAccount"_s, forManagement<enableAdministrator>},
        {u"DisableOrganizationAdminAccount"_s, forManagement<changing>},
        {u"ListOrganizationAdminAccounts"_s, forManagement<listAdministrators>},
    };
}

} // namespace bucketwatch

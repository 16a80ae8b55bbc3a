// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/accountkeys.h"

#include "guardduty/simulatedkeys.h"
#include "organization/identities.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr std::size_t MembersShown = 3;

struct AccountKeys {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::AccountKeys)
};

QString roleName(Role role)
{
    switch (role) {
    case Role::DelegatedAdministrator:
        return u"delegated-administrator"_s;
    case Role::ManagementAccount:
        return u"management"_s;
    case Role::Member:
        return u"member"_s;
    case Role::Standalone:
    case Role::Unknown: // nobody's member and without GuardDuty: what it enables will be its own
        return u"standalone"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::vector<AccountId> typicalAccounts(const OrganizationView &view, const RegionView &region)
{
    std::vector<AccountId> accounts;
    for (const SuggestedIdentity &identity : suggestedIdentities(view, region)) {
        if (identity.role != Role::Member)
            accounts.push_back(identity.account);
    }
    std::size_t members = 0;
    for (const Account &account : view.accounts->rows) {
        if (members < MembersShown && roleOf(view, region, account.id) == Role::Member) {
            accounts.push_back(account.id);
            ++members;
        }
    }
    return accounts;
}

} // namespace

Result<Region> regionOrDefault(const std::string &argument, const OrganizationView &view)
{
    QString id = QString::fromStdString(argument);
    for (const char *variable : {"AWS_REGION", "AWS_DEFAULT_REGION"}) {
        if (id.isEmpty())
            id = qEnvironmentVariable(variable);
    }
    if (view.regions.empty())
        return std::unexpected(Error {Error::Kind::BadInput, AccountKeys::tr("The workspace has no Region."), {}});
    if (id.isEmpty())
        return view.regions.front()->region;
    return Region::parse(id).and_then([&view](Region region) -> Result<Region> {
        if (view.find(region))
            return region;
        return std::unexpected(
            Error {Error::Kind::NotFound, AccountKeys::tr("The workspace does not use %1.").arg(region.id()), {}});
    });
}

Result<QJsonObject> accountKeysJson(ApiHost &host, Region region, std::vector<AccountId> accounts)
{
    if (const auto loaded = host.load({region}); !loaded)
        return std::unexpected(loaded.error());
    const auto view = host.organization();
    const auto part = view->find(region);
    if (accounts.empty())
        accounts = typicalAccounts(*view, *part);
    const SimulatedKeys keys(host.keySeed());
    QJsonArray list;
    for (const AccountId account : accounts) {
        const int row = view->accounts->row(account);
        if (row < 0)
            return std::unexpected(Error {
                Error::Kind::NotFound, AccountKeys::tr("Account %1 is not part of this workspace.").arg(account.toString()), {}});
        const AwsCredentials credentials = keys.credentials(account);
        list.append(QJsonObject {{u"accountId"_s, account.toString()},
            {u"name"_s, view->accounts->rows[static_cast<std::size_t>(row)].name},
            {u"role"_s, roleName(roleOf(*view, *part, account))},
            {u"accessKeyId"_s, QString::fromLatin1(credentials.accessKeyId)},
            {u"secretAccessKey"_s, QString::fromLatin1(credentials.secret.reveal())}});
    }
    return QJsonObject {{u"region"_s, region.id()}, {u"accounts"_s, list}};
}

} // namespace bucketwatch

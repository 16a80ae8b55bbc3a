// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/remote/organizationreader.h"

#include "guardduty/answerparser.h"
#include "guardduty/remote/asyncresult.h"
#include "guardduty/remote/readcalls.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

RestRequest whoAmI()
{
    return queryRequest("sts", u"GetCallerIdentity"_s, u"2011-06-15"_s, *Region::parse(u"us-east-1"_s));
}

/// Those whose keys we have and that the organization does not list.
void addMissing(std::vector<Account> &accounts, const Keyring &keys)
{
    for (const auto &[account, credentials] : keys) {
        if (!std::ranges::contains(accounts, account, &Account::id))
            accounts.push_back({account, {}, {}, false});
    }
}

} // namespace

OrganizationReader::OrganizationReader(RestClient &client, QObject *parent) : QObject(parent), m_client(client)
{
}

QFuture<Result<Keyring>> OrganizationReader::identify(std::vector<AwsCredentials> credentials)
{
    std::vector<QFuture<Result<QByteArray>>> asked;
    asked.reserve(credentials.size());
    for (const AwsCredentials &one : credentials)
        asked.push_back(m_client.send(whoAmI(), one));
    Keyring keys;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const auto answer = co_await asked[i];
        const auto account = answer.and_then(parseCallerIdentity);
        if (!account)
            co_return std::unexpected(account.error());
        keys.emplace(*account, credentials[i]);
    }
    co_return keys;
}

QFuture<Result<OrganizationReading>> OrganizationReader::read(Keyring keys)
{
    OrganizationReading reading;
    for (const auto &[account, credentials] : keys) {
        const auto answer = co_await m_client.callOrganizations(u"DescribeOrganization"_s, QJsonObject(), credentials);
        if (!answer && !isRefusal(answer.error()))
            co_return std::unexpected(answer.error());
        if (!answer)
            continue;
        const QJsonObject organization = answer->value("Organization"_L1).toObject();
        reading.id = organization["Id"_L1].toString();
        reading.management = AccountId::parse(organization["MasterAccountId"_L1].toString()).value_or(AccountId());
        break;
    }
    // The management account and delegated administrators may list accounts; who is refused tells nothing about the others.
    for (const auto &[account, credentials] : keys) {
        const auto accounts = co_await listAccounts(credentials);
        if (!accounts && !isRefusal(accounts.error()))
            co_return std::unexpected(accounts.error());
        if (accounts) {
            reading.accounts = *accounts;
            break;
        }
    }
    addMissing(reading.accounts, keys);
    co_return reading;
}

QFuture<Result<std::vector<Account>>> OrganizationReader::listAccounts(AwsCredentials credentials)
{
    std::vector<Account> accounts;
    QJsonObject input;
    while (true) {
        const auto page = co_await m_client.callOrganizations(u"ListAccounts"_s, input, credentials);
        if (!page)
            co_return std::unexpected(page.error());
        for (const QJsonArray entries = page->value("Accounts"_L1).toArray(); const QJsonValue &entry : entries) {
            const auto account = parseAccount(entry.toObject());
            if (!account)
                co_return std::unexpected(account.error());
            accounts.push_back(*account);
        }
        const QString next = page->value("NextToken"_L1).toString();
        if (next.isEmpty() || next == input["NextToken"_L1].toString())
            co_return accounts;
        input.insert(u"NextToken"_s, next);
    }
}

QFuture<Result<std::vector<Region>>> OrganizationReader::readRegions(Keyring keys)
{
    const RestRequest request = queryRequest("ec2", u"DescribeRegions"_s, u"2016-11-15"_s, *Region::parse(u"us-east-1"_s));
    const auto answer = co_await m_client.send(request, keys.begin()->second);
    co_return answer.and_then(parseRegions);
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/organizationsrequests.h"

#include "guardduty/changetitle.h"
#include "guardduty/endpoint/delegation.h"
#include "guardduty/endpoint/listpage.h"
#include "organization/effectivepolicy.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr QByteArrayView TargetPrefix = "AWSOrganizationsV20161128.";

QString servicePrincipal()
{
    return u"guardduty.amazonaws.com"_s;
}

std::unexpected<ServiceError> refusal(const QString &code, const QString &message)
{
    return std::unexpected(ServiceError {400, code, message});
}

std::unexpected<ServiceError> invalidInput(const QString &message)
{
    return refusal(u"InvalidInputException"_s, message);
}

std::unexpected<ServiceError> noSuchAccount()
{
    return refusal(u"AccountNotFoundException"_s, u"You specified an account that doesn't exist."_s);
}

ServiceError errorFrom(const Error &error)
{
    if (error.kind == Error::Kind::Denied)
        return {403, u"AccessDeniedException"_s, error.message};
    if (error.kind == Error::Kind::Storage)
        return {500, u"ServiceException"_s, error.message};
    return {400, u"ConstraintViolationException"_s, error.message};
}

} // namespace

OrganizationsRequests::OrganizationsRequests(ApiHost &host, const SimulatedKeys &keys, const RequestIdentity &identity)
    : m_host(host)
    , m_view(host.organization())
    , m_identity(identity)
    , m_organizationId("o-"_L1 + keys.identifier("organization", 10))
{
}

OrganizationsRequests::Handler OrganizationsRequests::handlerOf(QStringView operation)
{
    static const QHash<QString, Handler> handlers {
        {u"DescribeOrganization"_s, &OrganizationsRequests::describeOrganization},
        {u"ListAccounts"_s, &OrganizationsRequests::listAccounts},
        {u"RegisterDelegatedAdministrator"_s, &OrganizationsRequests::registerAdministrator},
        {u"DeregisterDelegatedAdministrator"_s, &OrganizationsRequests::deregisterAdministrator},
        {u"ListDelegatedAdministrators"_s, &OrganizationsRequests::listAdministrators},
        {u"DescribeEffectivePolicy"_s, &OrganizationsRequests::describeEffectivePolicy},
    };
    return handlers.value(operation.toString());
}

ServiceReply OrganizationsRequests::reply(const SignableRequest &request)
{
    const QByteArray target = headerValue(request.headers, "x-amz-target");
    m_operation = target.startsWith(TargetPrefix) ? QString::fromUtf8(target.sliced(TargetPrefix.size())) : QString();
    const auto reply = [&]() -> Reply {
        const Handler handler = handlerOf(m_operation);
        if (!handler)
            return refusal(u"UnknownOperationException"_s,
                u"Bucketwatch does not simulate '%1' of Organizations."_s.arg(QString::fromUtf8(target)));
        const QJsonDocument body = QJsonDocument::fromJson(request.body.isEmpty() ? "{}"_ba : request.body);
        if (!body.isObject())
            return refusal(u"SerializationException"_s, u"The request is no JSON object."_s);
        const int row = m_view->accounts->row(m_identity.account);
        if (row < 0 || !m_view->accounts->rows[static_cast<std::size_t>(row)].inOrganization)
            return refusal(u"AWSOrganizationsNotInUseException"_s, u"Your account is not a member of an organization."_s);
        return (this->*handler)(body.object());
    }();
    if (!reply)
        return {errorAnswer(AwsService::Organizations, reply.error(), {}), m_operation, reply.error().message};
    return {jsonAnswer(200, *reply, Json11), m_operation, {}};
}

OrganizationsRequests::Reply OrganizationsRequests::describeOrganization(const QJsonObject &)
{
    const int row = m_view->accounts->row(m_view->managementAccount);
    QJsonArray policyTypes {QJsonObject {{u"Type"_s, u"SERVICE_CONTROL_POLICY"_s}, {u"Status"_s, u"ENABLED"_s}}};
    if (m_view->settings.policyTypeEnabled)
        policyTypes.append(QJsonObject {{u"Type"_s, u"GUARDDUTY_POLICY"_s}, {u"Status"_s, u"ENABLED"_s}});
    QJsonObject organization {{u"Id"_s, m_organizationId}, {u"Arn"_s, arnOf(u"organization"_s, m_organizationId)},
        {u"FeatureSet"_s, u"ALL"_s}, {u"MasterAccountId"_s, m_view->managementAccount.toString()},
        {u"MasterAccountArn"_s, arnOfAccount(m_view->managementAccount)}, {u"AvailablePolicyTypes"_s, policyTypes}};
    if (row >= 0)
        organization.insert(u"MasterAccountEmail"_s, m_view->accounts->rows[static_cast<std::size_t>(row)].email);
    return QJsonObject {{u"Organization"_s, organization}};
}

OrganizationsRequests::Reply OrganizationsRequests::listAccounts(const QJsonObject &input)
{
    if (!mayReadAll())
        return accessDenied();
    const auto page = readPage(input);
    if (!page)
        return std::unexpected(page.error());
    const std::vector<Account> &rows = m_view->accounts->rows;
    return listPage(*page, u"Accounts"_s, rows.size(), [&](std::size_t row) -> std::optional<QJsonObject> {
        return rows[row].inOrganization ? std::optional(accountJson(rows[row])) : std::nullopt;
    });
}

OrganizationsRequests::Reply OrganizationsRequests::registerAdministrator(const QJsonObject &input)
{
    return setRegistration(input, true);
}

OrganizationsRequests::Reply OrganizationsRequests::deregisterAdministrator(const QJsonObject &input)
{
    return setRegistration(input, false);
}

OrganizationsRequests::Reply OrganizationsRequests::setRegistration(const QJsonObject &input, bool isRegistered)
{
    const auto account = AccountId::parse(input["AccountId"_L1].toString());
    if (!isManagementAccount())
        return account ? accessDenied(arnOfAccount(*account)) : accessDenied();
    if (input["ServicePrincipal"_L1].toString() != servicePrincipal())
        return invalidInput(u"You specified an unrecognized service principal."_s);
    if (!account)
        return invalidInput(u"You provided a value that does not match the required pattern."_s);
    if (*account == m_view->managementAccount)
        return refusal(u"ConstraintViolationException"_s,
            u"You cannot register master account/management account as delegated administrator for your organization."_s);
    const int row = m_view->accounts->row(*account);
    if (row < 0 || !m_view->accounts->rows[static_cast<std::size_t>(row)].inOrganization)
        return noSuchAccount();
    const bool wasRegistered = std::ranges::contains(delegatedAdministrators(*m_view), *account);
    if (isRegistered && wasRegistered)
        return refusal(u"AccountAlreadyRegisteredException"_s,
            u"The provided account is already a delegated administrator for your organization."_s);
    if (!isRegistered && !wasRegistered)
        return refusal(u"AccountNotRegisteredException"_s,
            u"The provided account is not a registered delegated administrator for your organization."_s);
    const std::vector<Change> changes {RegisterAdministrator {*account, isRegistered}};
    const auto outcome = m_host.change({{m_identity.account, Door::Http}, titleOf(changes), changes});
    if (!outcome)
        return std::unexpected(errorFrom(outcome.error()));
    return QJsonObject();
}

OrganizationsRequests::Reply OrganizationsRequests::listAdministrators(const QJsonObject &input)
{
    if (!mayReadAll())
        return accessDenied();
    const auto page = readPage(input);
    if (!page)
        return std::unexpected(page.error());
    const QString principal = input["ServicePrincipal"_L1].toString(servicePrincipal());
    const auto administrators = principal == servicePrincipal() ? delegatedAdministrators(*m_view) : std::vector<AccountId>();
    return listPage(*page, u"DelegatedAdministrators"_s, administrators.size(), [&](std::size_t i) -> std::optional<QJsonObject> {
        const int row = m_view->accounts->row(administrators[i]);
        if (row < 0)
            return std::nullopt;
        const Account &account = m_view->accounts->rows[static_cast<std::size_t>(row)];
        const auto since = m_view->settings.delegatedSince.find(account.id);
        QJsonObject json = accountJson(account);
        json.insert(u"DelegationEnabledDate"_s,
            toEpochSeconds(since == m_view->settings.delegatedSince.end() ? account.joinedAt : since->second));
        return json;
    });
}

OrganizationsRequests::Reply OrganizationsRequests::describeEffectivePolicy(const QJsonObject &input)
{
    const QString type = input["PolicyType"_L1].toString();
    if (type != "GUARDDUTY_POLICY"_L1)
        return invalidInput(u"Bucketwatch simulates policies of type GUARDDUTY_POLICY, not '%1'."_s.arg(type));
    const auto account = AccountId::parse(input["TargetId"_L1].toString(m_identity.account.toString()));
    const int row = account ? m_view->accounts->row(*account) : -1;
    if (row < 0 || !m_view->accounts->rows[static_cast<std::size_t>(row)].inOrganization)
        return refusal(u"TargetNotFoundException"_s,
            u"We can't find a root, OU, account, or policy with the TargetId that you specified."_s);
    if (*account != m_identity.account && !mayReadAll())
        return accessDenied(arnOfAccount(*account));
    const QString content = effectivePolicyJson(*m_view, *account);
    if (content.isEmpty())
        return refusal(u"EffectivePolicyNotFoundException"_s,
            u"If you ran this action on the management account, this policy type is not enabled. If you ran the action on a "
            u"member "
            "account, the account doesn't have an effective policy of this type."_s);
    return QJsonObject {{u"EffectivePolicy"_s,
        QJsonObject {{u"PolicyContent"_s, content}, {u"LastUpdatedTimestamp"_s, toEpochSeconds(m_view->settings.policiesUpdatedAt)},
            {u"TargetId"_s, account->toString()}, {u"PolicyType"_s, type}}}};
}

std::unexpected<ServiceError> OrganizationsRequests::accessDenied(const QString &resource) const
{
    return std::unexpected(ServiceError {403, u"AccessDeniedException"_s,
        u"User: %1 is not authorized to perform: organizations:%2 on resource: %3"_s.arg(
            m_identity.arn(), m_operation, resource)});
}

bool OrganizationsRequests::mayReadAll() const
{
    return isManagementAccount() || std::ranges::contains(delegatedAdministrators(*m_view), m_identity.account);
}

QString OrganizationsRequests::arnOf(const QString &kind, const QString &resource) const
{
    return u"arn:aws:organizations::%1:%2/%3"_s.arg(m_view->managementAccount.toString(), kind, resource);
}

QString OrganizationsRequests::arnOfAccount(AccountId account) const
{
    return arnOf(u"account"_s, m_organizationId + u'/' + account.toString());
}

QJsonObject OrganizationsRequests::accountJson(const Account &account) const
{
    // Only the management account was there before its organization. State has taken the place of Status.
    const QString method = account.id == m_view->managementAccount ? u"INVITED"_s : u"CREATED"_s;
    return {{u"Id"_s, account.id.toString()}, {u"Arn"_s, arnOfAccount(account.id)}, {u"Email"_s, account.email},
        {u"Name"_s, account.name}, {u"Status"_s, u"ACTIVE"_s}, {u"State"_s, u"ACTIVE"_s}, {u"JoinedMethod"_s, method},
        {u"JoinedTimestamp"_s, toEpochSeconds(account.joinedAt)}};
}

} // namespace bucketwatch

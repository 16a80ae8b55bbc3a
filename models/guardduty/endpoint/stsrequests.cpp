// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/stsrequests.h"

#include "guardduty/endpoint/delegation.h"
#include "guardduty/endpoint/rolerequest.h"
#include "guardduty/endpoint/xmlbody.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// The IDs that IAM gives users (AIDA) and roles (AROA): always the same one for an account and a name.
QString principalId(const SimulatedKeys &keys, QLatin1StringView prefix, AccountId account, const QString &name)
{
    const QByteArray purpose = prefix.latin1() + account.toString().toLatin1() + '/' + name.toUtf8();
    return prefix + keys.identifier(purpose, 17).toUpper();
}

QString assumedRoleId(const SimulatedKeys &keys, const RoleSession &session)
{
    return principalId(keys, "AROA"_L1, session.account, session.role) + u':' + session.name;
}

QByteArray randomNonce()
{
    QByteArray bytes(16, '\0');
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes;
}

/// Whom roles trust, whatever they are called: their own account, and in an organization those that look after others there, the
/// management account (OrganizationAccountAccessRole) and the delegated administrators.
bool mayAssumeRolesOf(const OrganizationView &view, AccountId caller, AccountId owner)
{
    const int row = view.accounts->row(owner);
    if (row < 0)
        return false;
    const bool looksAfter = caller == view.managementAccount
        || (owner != view.managementAccount && std::ranges::contains(delegatedAdministrators(view), caller));
    return caller == owner || (looksAfter && view.accounts->rows[static_cast<std::size_t>(row)].inOrganization);
}

HttpAnswer finished(XmlBody &xml, const QString &requestId)
{
    xml.begin(u"ResponseMetadata"_s);
    xml.add(u"RequestId"_s, requestId);
    xml.end();
    return xmlAnswer(200, xml.finished());
}

} // namespace

ServiceReply StsRequests::reply(
    const FormParameters &parameters, const RequestIdentity &identity, const SimulatedKeys &keys, const QString &requestId) const
{
    const QString action = parameters.value(u"Action"_s);
    if (action == "GetCallerIdentity"_L1)
        return {callerIdentity(identity, keys, requestId), action, {}};
    if (action == "AssumeRole"_L1) {
        const auto answer = assumeRole(parameters, identity, keys, requestId);
        if (!answer)
            return {errorAnswer(AwsService::Sts, answer.error(), requestId), action, answer.error().message};
        return {*answer, action, parameters.value(u"RoleArn"_s), true};
    }
    const ServiceError error {400, u"InvalidAction"_s, u"The action %1 is not valid for this endpoint."_s.arg(action)};
    return {errorAnswer(AwsService::Sts, error, requestId), action, error.message};
}

HttpAnswer StsRequests::callerIdentity(const RequestIdentity &identity, const SimulatedKeys &keys, const QString &requestId) const
{
    XmlBody xml(u"GetCallerIdentityResponse"_s, StsNamespace);
    xml.begin(u"GetCallerIdentityResult"_s);
    xml.add(u"Arn"_s, identity.arn());
    xml.add(u"UserId"_s,
        identity.session ? assumedRoleId(keys, *identity.session) : principalId(keys, "AIDA"_L1, identity.account, UserName));
    xml.add(u"Account"_s, identity.account.toString());
    xml.end();
    return finished(xml, requestId);
}

std::expected<HttpAnswer, ServiceError> StsRequests::assumeRole(
    const FormParameters &parameters, const RequestIdentity &identity, const SimulatedKeys &keys, const QString &requestId) const
{
    const auto role = readRoleRequest(parameters, identity.session.has_value());
    if (!role)
        return std::unexpected(role.error());
    if (!mayAssumeRolesOf(*m_host.organization(), identity.account, role->account)) {
        return std::unexpected(ServiceError {403, u"AccessDenied"_s,
            u"User: %1 is not authorized to perform: sts:AssumeRole on resource: %2"_s.arg(
                identity.arn(), parameters.value(u"RoleArn"_s))});
    }
    const auto now = std::chrono::floor<std::chrono::seconds>(m_clock.now());
    const RoleSession session {role->account, role->role, role->session, now + role->duration, randomNonce()};
    const AwsCredentials credentials = keys.credentials(session);
    XmlBody xml(u"AssumeRoleResponse"_s, StsNamespace);
    xml.begin(u"AssumeRoleResult"_s);
    xml.begin(u"AssumedRoleUser"_s);
    xml.add(u"AssumedRoleId"_s, assumedRoleId(keys, session));
    xml.add(u"Arn"_s, assumedRoleArn(session.account, session.role, session.name));
    xml.end();
    xml.begin(u"Credentials"_s);
    xml.add(u"AccessKeyId"_s, QString::fromLatin1(credentials.accessKeyId));
    xml.add(u"SecretAccessKey"_s, QString::fromLatin1(credentials.secret.reveal()));
    xml.add(u"SessionToken"_s, QString::fromLatin1(credentials.sessionToken));
    xml.add(u"Expiration"_s, toIsoString(session.expiration));
    xml.end();
    xml.end();
    return finished(xml, requestId);
}

} // namespace bucketwatch

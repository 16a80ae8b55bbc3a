// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/apihost.h"
#include "guardduty/endpoint/identity.h"
#include "guardduty/endpoint/servicereply.h"
#include "guardduty/simulatedkeys.h"

namespace bucketwatch {

/// The part of AWS Organizations that concerns GuardDuty: accounts, delegated administrators, effective policies.
/// Source: Organizations API reference; who may call what: the same, "management account or delegated administrator".
class OrganizationsRequests {
public:
    OrganizationsRequests(ApiHost &host, const SimulatedKeys &keys, const RequestIdentity &identity);

    [[nodiscard]] ServiceReply reply(const SignableRequest &request);

private:
    using Reply = std::expected<QJsonObject, ServiceError>;
    using Handler = Reply (OrganizationsRequests::*)(const QJsonObject &);
    static Handler handlerOf(QStringView operation);

    [[nodiscard]] Reply describeOrganization(const QJsonObject &input);
    [[nodiscard]] Reply listAccounts(const QJsonObject &input);
    [[nodiscard]] Reply registerAdministrator(const QJsonObject &input);
    [[nodiscard]] Reply deregisterAdministrator(const QJsonObject &input);
    [[nodiscard]] Reply setRegistration(const QJsonObject &input, bool isRegistered);
    [[nodiscard]] Reply listAdministrators(const QJsonObject &input);
    [[nodiscard]] Reply describeEffectivePolicy(const QJsonObject &input);

    /// The caller may not do what it asks for to @p resource, an ARN or "*".
    [[nodiscard]] std::unexpected<ServiceError> accessDenied(const QString &resource = QStringLiteral("*")) const;
    [[nodiscard]] bool isManagementAccount() const { return m_identity.account == m_view->managementAccount; }
    [[nodiscard]] bool mayReadAll() const;
    [[nodiscard]] QString arnOf(const QString &kind, const QString &resource) const;
    [[nodiscard]] QString arnOfAccount(AccountId account) const;
    [[nodiscard]] QJsonObject accountJson(const Account &account) const;

    ApiHost &m_host;
    std::shared_ptr<const OrganizationView> m_view;
    const RequestIdentity &m_identity;
    QString m_organizationId; ///< "o-" and ten characters
    QString m_operation; ///< "ListAccounts"; empty when it is none of Organizations
};

} // namespace bucketwatch

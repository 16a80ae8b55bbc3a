// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "guardduty/apihost.h"
#include "guardduty/endpoint/identity.h"
#include "guardduty/signingkeys.h"
#include "guardduty/simulatedkeys.h"

#include <expected>
#include <memory>

namespace bucketwatch {

/// Why a request was not taken for anybody's; each service has a name of its own for it.
struct AuthenticationFailure {
    enum class Kind { MissingToken, IncompleteSignature, UnrecognizedClient, ExpiredToken, InvalidSignature };
    Kind kind = Kind::MissingToken;
    AwsService service = AwsService::GuardDuty;
    QString message;
};

/// The failure in the words of its service.
[[nodiscard]] ServiceError errorFrom(const AuthenticationFailure &failure);

/// Whose credentials are taken.
enum class AcceptedCredentials {
    OfWorkspace,
    /// Unknown keys act as the delegated administrator of the Region. Signatures are not looked at, nor are tokens with keys that
    /// need none.
    Any,
};

/// Finds out who sent a request by verifying its signature. Source of the refusals: AWS General Reference, "Common errors".
class Authenticator {
public:
    /// @p host outlives this. @p machineClock is what signatures and sessions are measured by, not the simulated time.
    Authenticator(const ApiHost &host, std::shared_ptr<const Clock> machineClock, AcceptedCredentials accepted);

    [[nodiscard]] std::expected<RequestIdentity, AuthenticationFailure> identify(const SignableRequest &request);
    /// Those of the workspace that is open now.
    [[nodiscard]] const SimulatedKeys &keys();

private:
    struct Found {
        AccountId account;
        std::optional<RoleSession> session;
        Secret secret;
    };

    [[nodiscard]] std::expected<Found, AuthenticationFailure> find(
        const SignableRequest &request, const AuthorizationHeader &authorization, AwsService service);
    [[nodiscard]] std::optional<AuthenticationFailure> checkDate(
        const QByteArray &amzDate, const AuthorizationHeader &authorization, AwsService service) const;
    [[nodiscard]] AccountId administratorOf(const QString &region) const;

    const ApiHost &m_host;
    std::shared_ptr<const Clock> m_clock;
    AcceptedCredentials m_accepted;
    SimulatedKeys m_keys;
    SigningKeys m_signingKeys;
};

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/authenticator.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

using Kind = AuthenticationFailure::Kind;
using namespace std::chrono_literals;

constexpr auto MaxSkew = 15min; // as AWS allows it

QString mismatch()
{
    return u"The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and "
           "signing method. Consult the service documentation for details."_s;
}

QString invalidToken()
{
    return u"The security token included in the request is invalid."_s;
}

/// The moment that was signed: X-Amz-Date, or the Date of HTTP when there is none.
QByteArray amzDateOf(const SignableRequest &request)
{
    QByteArray amzDate = headerValue(request.headers, "x-amz-date");
    if (!amzDate.isNull())
        return amzDate;
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(headerValue(request.headers, "date")), Qt::RFC2822Date);
    return date.isValid() ? toAmzDate(Timestamp(std::chrono::milliseconds(date.toMSecsSinceEpoch()))) : QByteArray();
}

QString codeOf(const AuthenticationFailure &failure)
{
    struct Names {
        QString json;
        QString sts;
    };
    static const std::array<Names, 5> names {{
        {u"MissingAuthenticationTokenException"_s, u"MissingAuthenticationToken"_s},
        {u"IncompleteSignatureException"_s, u"IncompleteSignature"_s},
        {u"UnrecognizedClientException"_s, u"InvalidClientTokenId"_s},
        {u"ExpiredTokenException"_s, u"ExpiredToken"_s},
        {u"InvalidSignatureException"_s, u"SignatureDoesNotMatch"_s},
    }};
    const Names &name = names.at(static_cast<std::size_t>(failure.kind));
    switch (failure.service) {
    case AwsService::GuardDuty:
    case AwsService::Organizations:
        return name.json;
    case AwsService::Sts:
        return name.sts;
    case AwsService::Ec2:
        return u"AuthFailure"_s; // whatever it is
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ServiceError errorFrom(const AuthenticationFailure &failure)
{
    constexpr int Forbidden = 403;
    constexpr int Unauthorized = 401;
    return {failure.service == AwsService::Ec2 ? Unauthorized : Forbidden, codeOf(failure), failure.message};
}

Authenticator::Authenticator(const ApiHost &host, std::shared_ptr<const Clock> machineClock, AcceptedCredentials accepted)
    : m_host(host), m_clock(std::move(machineClock)), m_accepted(accepted), m_keys(host.keySeed())
{
}

const SimulatedKeys &Authenticator::keys()
{
    if (m_keys.seed() != m_host.keySeed()) // another workspace was opened
        m_keys = SimulatedKeys(m_host.keySeed());
    return m_keys;
}

std::expected<RequestIdentity, AuthenticationFailure> Authenticator::identify(const SignableRequest &request)
{
    const QByteArray header = headerValue(request.headers, "authorization");
    if (header.isNull())
        return std::unexpected(
            AuthenticationFailure {Kind::MissingToken, guessedService(request), u"Missing Authentication Token"_s});
    const auto authorization = AuthorizationHeader::parse(header);
    if (!authorization)
        return std::unexpected(AuthenticationFailure {Kind::IncompleteSignature, guessedService(request), authorization.error()});
    const auto service = serviceFrom(authorization->scope.service);
    if (!service)
        return std::unexpected(AuthenticationFailure {Kind::InvalidSignature, guessedService(request),
            u"Credential should be scoped to a service of this endpoint (guardduty, organizations, sts or ec2), not '%1'."_s.arg(
                QString::fromUtf8(authorization->scope.service))});
    const auto found = find(request, *authorization, *service);
    if (!found)
        return std::unexpected(found.error());
    if (m_accepted == AcceptedCredentials::OfWorkspace) {
        const QByteArray amzDate = amzDateOf(request);
        if (const auto failure = checkDate(amzDate, *authorization, *service))
            return std::unexpected(*failure);
        if (!authorization->signedHeaders.contains("host") || !tellsItsBody(request)
            || !isSignedWith(found->secret, request, *authorization, amzDate, m_signingKeys))
            return std::unexpected(AuthenticationFailure {Kind::InvalidSignature, *service, mismatch()});
    }
    return RequestIdentity {found->account, found->session, *service, QString::fromUtf8(authorization->scope.region)};
}

std::expected<Authenticator::Found, AuthenticationFailure> Authenticator::find(
    const SignableRequest &request, const AuthorizationHeader &authorization, AwsService service)
{
    const QByteArray &id = authorization.accessKeyId;
    const QByteArray token = headerValue(request.headers, "x-amz-security-token");
    const auto session = token.isEmpty() ? std::nullopt : keys().sessionOf(id, token);
    if (session && session->expiration <= m_clock->now())
        return std::unexpected(
            AuthenticationFailure {Kind::ExpiredToken, service, u"The security token included in the request is expired"_s});
    const bool isUser = token.isEmpty() || m_accepted == AcceptedCredentials::Any;
    const auto account = session ? std::optional(session->account) : isUser ? keys().accountOf(id) : std::nullopt;
    if (account && m_host.organization()->accounts->row(*account) >= 0)
        return Found {*account, session, session ? keys().credentials(*session).secret : keys().credentials(*account).secret};
    if (m_accepted == AcceptedCredentials::Any)
        return Found {administratorOf(QString::fromUtf8(authorization.scope.region)), std::nullopt, {}};
    return std::unexpected(AuthenticationFailure {Kind::UnrecognizedClient, service, invalidToken()});
}

std::optional<AuthenticationFailure> Authenticator::checkDate(
    const QByteArray &amzDate, const AuthorizationHeader &authorization, AwsService service) const
{
    const auto text = [](Timestamp time) { return QString::fromLatin1(toAmzDate(time)); };
    const auto time = timestampFromAmzDate(amzDate);
    if (!time)
        return AuthenticationFailure {Kind::IncompleteSignature, service,
            u"Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header."_s};
    if (!amzDate.startsWith(QByteArray(authorization.scope.date + 'T')))
        return AuthenticationFailure {Kind::InvalidSignature, service,
            u"Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '%1' != '%2', from '%3'."_s
                .arg(QString::fromUtf8(authorization.scope.date), text(*time).first(8), text(*time))};
    const Timestamp now = m_clock->now();
    if (*time < now - MaxSkew)
        return AuthenticationFailure {Kind::InvalidSignature, service,
            u"Signature expired: %1 is now earlier than %2 (%3 - 15 min.)"_s.arg(text(*time), text(now - MaxSkew), text(now))};
    if (*time > now + MaxSkew)
        return AuthenticationFailure {Kind::InvalidSignature, service,
            u"Signature not yet current: %1 is still later than %2 (%3 + 15 min.)"_s.arg(
                text(*time), text(now + MaxSkew), text(now))};
    return std::nullopt;
}

AccountId Authenticator::administratorOf(const QString &region) const
{
    const auto view = m_host.organization();
    const auto parsed = Region::parse(region);
    const auto part = parsed ? view->find(*parsed) : nullptr;
    if (part && part->administrator)
        return *part->administrator;
    // Organizations and STS are signed for Regions that the workspace may not have.
    const auto other = std::ranges::find_if(view->regions, [](const auto &candidate) { return candidate->administrator.has_value(); });
    return other != view->regions.end() ? *(*other)->administrator : view->managementAccount;
}

} // namespace bucketwatch

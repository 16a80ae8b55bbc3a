// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/endpointserver.h"

#include "base/translation.h"
#include "guardduty/endpoint/ec2requests.h"
#include "guardduty/endpoint/guarddutyrequests.h"
#include "guardduty/endpoint/httpserver.h"
#include "guardduty/endpoint/organizationsrequests.h"
#include "guardduty/endpoint/requesttext.h"
#include "guardduty/endpoint/stsrequests.h"
#include "guardduty/slowhost.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMetaMethod>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

HttpAnswer badHost(int status, const QString &message)
{
    return jsonAnswer(status, {{u"message"_s, message}});
}

/// The parameters of the query protocol, which may travel in the body or, for GET, behind the path.
FormParameters formOf(const SignableRequest &request)
{
    return FormParameters(request.body.isEmpty() ? request.query : request.body);
}

} // namespace

EndpointServer::EndpointServer(ApiHost &host, EndpointOptions options, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_options(std::move(options))
    , m_authenticator(host, m_options.machineClock, m_options.credentials)
{
}

EndpointServer::~EndpointServer() = default;

Result<quint16> EndpointServer::start(quint16 port)
{
    stop();
    auto server = std::make_unique<HttpServer>(m_options.limits, [this](const HttpRequest &request) { return answer(request); });
    const auto started = server->start(port);
    if (!started)
        return std::unexpected(Error {Error::Kind::Offline,
            QCoreApplication::translate("bucketwatch::EndpointServer", "The endpoint cannot listen on port %1: %2")
                .arg(port)
                .arg(started.error()),
            {}});
    m_server = std::move(server);
    m_port = *started;
    return m_port;
}

void EndpointServer::stop()
{
    m_server.reset();
    m_port = 0;
}

HttpAnswer EndpointServer::answer(const HttpRequest &request)
{
    QElapsedTimer timer;
    timer.start();
    const QString requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    RequestRecord record;
    ServiceReply reply = replyTo(request, record, requestId);
    reply.answer.headers.push_back({"x-amzn-RequestId", requestId.toLatin1()});
    static const QMetaMethod signal = QMetaMethod::fromSignal(&EndpointServer::answered);
    if (isSignalConnected(signal)) {
        record.time = m_options.machineClock->now();
        record.method = QString::fromLatin1(request.method);
        record.operation = reply.operation.isEmpty() ? QString::fromUtf8(request.path) : reply.operation;
        record.status = reply.answer.status;
        record.note = reply.note;
        record.request = recordedText(request);
        if (reply.hasSecrets)
            record.response = QCoreApplication::translate("bucketwatch::EndpointServer", "(temporary credentials)");
        else
            record.response = recordedText(reply.answer);
        record.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6 + static_cast<double>(reply.answer.delay.count());
        Q_EMIT answered(record);
    }
    return reply.answer;
}

ServiceReply EndpointServer::replyTo(const HttpRequest &request, RequestRecord &record, const QString &requestId)
{
    if (const auto refusal = foreignHostRefusal(request))
        return {*refusal, {}, QCoreApplication::translate("bucketwatch::EndpointServer", "foreign Host header")};
    const auto identity = m_authenticator.identify(request);
    if (!identity) {
        record.service = QString::fromLatin1(signingName(identity.error().service));
        const ServiceError error = errorFrom(identity.error());
        return {errorAnswer(identity.error().service, error, requestId), {}, error.code};
    }
    record.service = QString::fromLatin1(signingName(identity->service));
    record.account = identity->account;
    record.region = identity->region;
    return serve(request, *identity, requestId);
}

ServiceReply EndpointServer::serve(const SignableRequest &request, const RequestIdentity &identity, const QString &requestId)
{
    const WireLanguage english;
    switch (identity.service) {
    case AwsService::GuardDuty: {
        ServiceReply reply = GuardDutyRequests(m_host).reply(request, identity);
        if (const auto *slow = dynamic_cast<const SlowHost *>(&m_host))
            reply.answer.delay = slow->latency();
        return reply;
    }
    case AwsService::Organizations:
        return OrganizationsRequests(m_host, m_authenticator.keys(), identity).reply(request);
    case AwsService::Sts:
        return StsRequests(m_host, *m_options.machineClock).reply(formOf(request), identity, m_authenticator.keys(), requestId);
    case AwsService::Ec2:
        return Ec2Requests(m_host).reply(formOf(request), identity, requestId);
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<HttpAnswer> EndpointServer::foreignHostRefusal(const HttpRequest &request) const
{
    // Names that point here from elsewhere must not reach the endpoint: a web page could send requests through them.
    const auto isHost = [](const HttpHeader &header) { return header.name.compare("host", Qt::CaseInsensitive) == 0; };
    if (std::ranges::count_if(request.headers, isHost) != 1)
        return badHost(400, u"A request must have exactly one Host header."_s);
    const auto isOwn = [port = QByteArray::number(m_port)](const QByteArray &authority) {
        const QByteArray host = authority.trimmed().toLower();
        return host == "127.0.0.1:" + port || host == "localhost:" + port;
    };
    if (isOwn(std::ranges::find_if(request.headers, isHost)->value) && (request.authority.isEmpty() || isOwn(request.authority)))
        return std::nullopt;
    return badHost(403, u"This endpoint answers requests for 127.0.0.1:%1 and localhost:%1 only."_s.arg(m_port));
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/localendpoint.h"

#include "console/requestbox.h"
#include "context/connectioncontrol.h"
#include "guardduty/endpoint/endpointserver.h"
#include "guardduty/signingkeys.h"
#include "guardduty/simulated/simulatedguardduty.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPromise>
#include <QTcpServer>

#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct LocalEndpoint::Server {
    std::unique_ptr<EndpointServer> endpoint; ///< only in the thread of the service
    RequestBox box;
};

namespace {

AnsweredRequest answeredRequest(const RequestRecord &record)
{
    AnsweredRequest request;
    request.time = record.time;
    request.method = record.method;
    request.target = record.request.section(u' ', 1, 1);
    request.operation = record.operation;
    if (record.account.isValid())
        request.account = record.account;
    if (const auto region = Region::parse(record.region))
        request.region = *region;
    request.status = record.status;
    request.note = record.note;
    request.duration = std::chrono::microseconds(qint64(record.milliseconds * 1000));
    request.requestMessage = record.request.toUtf8();
    request.responseMessage = record.response.toUtf8();
    return request;
}

template<typename F> void whenFinished(const QFuture<void> &future, QObject *context, F &&then)
{
    auto *watcher = new QFutureWatcher<void>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::forward<F>(then)] {
        watcher->deleteLater();
        then();
    });
    watcher->setFuture(future);
}

/// A port that another program listens on, among the reasons not to get one.
bool isTaken(quint16 port)
{
    QTcpServer probe;
    return !probe.listen(QHostAddress::LocalHost, port) && probe.serverError() == QAbstractSocket::AddressInUseError;
}

} // namespace

LocalEndpoint::LocalEndpoint(SimulatedGuardDuty &service, QObject *parent)
    : EndpointControl(parent), m_service(service), m_server(std::make_shared<Server>())
{
    connect(&service, &GuardDutyService::organizationChanged, this, [this](const OrganizationDelta &delta) {
        if (!delta.isAnother)
            return;
        readKeys();
        Q_EMIT availabilityChanged();
    });
    m_network.setProxy(QNetworkProxy::NoProxy); // this machine needs none
    readKeys();
}

void LocalEndpoint::watch(const ConnectionControl &connection)
{
    m_connection = &connection;
    connect(&connection, &ConnectionControl::changed, this, &EndpointControl::availabilityChanged);
}

QString LocalEndpoint::unavailableReason() const
{
    const QString shown = m_connection ? m_connection->address() : QString();
    if (shown.isEmpty())
        return m_service.path().isEmpty() ? tr("No workspace is open.") : QString();
    return isRunning()
        ? tr("It goes on answering from the workspace, but the window shows the endpoint %1, for which it has no keys.")
              .arg(shown)
        : tr("The window shows the endpoint %1. Go back to the workspace to switch this one on.").arg(shown);
}

LocalEndpoint::~LocalEndpoint()
{
    // The server goes in its own thread, and before this object that it talks to.
    m_service.waitWithHost([server = m_server](ApiHost &) { server->endpoint.reset(); });
}

void LocalEndpoint::readKeys()
{
    auto seed = std::make_shared<QByteArray>();
    whenFinished(m_service.withHost([seed](ApiHost &host) { *seed = host.keySeed(); }), this, [this, seed] {
        if (seed->isEmpty())
            return;
        m_keys = SimulatedKeys(*seed);
        Q_EMIT keysChanged();
    });
}

void LocalEndpoint::start(quint16 port)
{
    auto result = std::make_shared<Result<quint16>>();
    const auto make = [this, server = m_server, port, result](ApiHost &host) {
        server->endpoint = std::make_unique<EndpointServer>(host);
        QObject::connect(server->endpoint.get(), &EndpointServer::answered, server->endpoint.get(),
            [this, server = server.get()](const RequestRecord &record) {
                if (server->box.put(answeredRequest(record)))
                    QMetaObject::invokeMethod(this, &LocalEndpoint::takeRequests, Qt::QueuedConnection);
            });
        *result = server->endpoint->start(port);
        if (!*result)
            server->endpoint.reset();
    };
    whenFinished(m_service.withHost(make), this, [this, port, result] { takeStart(port, *result); });
}

void LocalEndpoint::takeStart(quint16 asked, const Result<quint16> &port)
{
    m_port = port.value_or(0);
    if (port) {
        Q_EMIT started();
        return;
    }
    Error error = port.error();
    if (isTaken(asked))
        error.kind = Error::Kind::Conflict;
    Q_EMIT failed(error);
}

void LocalEndpoint::stop()
{
    whenFinished(m_service.withHost([server = m_server](ApiHost &) { server->endpoint.reset(); }), this, [this] {
        m_port = 0;
        Q_EMIT stopped();
    });
}

QString LocalEndpoint::address() const
{
    return isRunning() ? u"http://127.0.0.1:%1"_s.arg(m_port) : QString();
}

void LocalEndpoint::takeRequests()
{
    const RequestBox::Batch batch = m_server->box.take();
    Q_EMIT requestsAnswered(batch.requests, batch.dropped);
}

std::optional<EndpointKey> LocalEndpoint::credentialsFor(AccountId account) const
{
    if (!m_keys || !account.isValid() || !unavailableReason().isEmpty())
        return std::nullopt;
    const AwsCredentials credentials = m_keys->credentials(account);
    return EndpointKey {QString::fromLatin1(credentials.accessKeyId), QString::fromLatin1(credentials.secret.reveal())};
}

QFuture<Result<std::chrono::microseconds>> LocalEndpoint::test(AccountId account, Region region)
{
    using Answer = Result<std::chrono::microseconds>;
    if (!isRunning() || !m_keys)
        return QtFuture::makeReadyValueFuture(
            Answer(std::unexpected(Error {Error::Kind::Offline, tr("The endpoint is off."), {}})));
    const QUrl url(address() + u"/detector"_s);
    SignableRequest signable {"GET", "/detector", {}, {{"host", u"127.0.0.1:%1"_s.arg(m_port).toLatin1()}}, {}};
    SigningKeys signingKeys;
    const Timestamp now = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    QNetworkRequest request(url);
    request.setTransferTimeout(5s);
    for (const auto &[name, value] :
        signatureHeaders(signable, m_keys->credentials(account), region.id().toLatin1(), "guardduty", now, signingKeys))
        request.setRawHeader(name, value);

    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QElapsedTimer timer;
    timer.start();
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [reply, timer, promise] {
        reply->deleteLater();
        const auto took = std::chrono::duration_cast<std::chrono::microseconds>(timer.durationElapsed());
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (reply->error() == QNetworkReply::NoError)
            promise->addResult(Answer(took));
        else
            promise->addResult(Answer(std::unexpected(Error {Error::Kind::BadReply,
                status == 0 ? tr("The endpoint cannot be reached: %1").arg(reply->errorString())
                            : tr("The endpoint refused with status %1.").arg(status),
                QString::fromUtf8(reply->readAll())})));
        promise->finish();
    });
    return promise->future();
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/remote/restclient.h"

#include "guardduty/remote/asyncresult.h"
#include "guardduty/remote/restreply.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

Error unreadable(const QString &operation, const QString &detail)
{
    return {Error::Kind::BadReply,
        QCoreApplication::translate("bucketwatch::RemoteGuardDuty", "The endpoint's answer to %1 cannot be read.").arg(operation),
        detail};
}

Result<QJsonObject> parseObject(const QByteArray &body, const QString &operation)
{
    if (body.trimmed().isEmpty())
        return QJsonObject();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (!document.isObject())
        return std::unexpected(unreadable(operation, problem.errorString()));
    return document.object();
}

QString described(const RestRequest &request)
{
    return u"%1 in %2"_s.arg(request.operation, request.region.id());
}

} // namespace

/// One request with its attempts. Deletes itself when it is done or nobody wants its answer any more.
class RestClient::Exchange final : public QObject {
public:
    Exchange(RestClient &client, RestRequest request, AwsCredentials credentials)
        : QObject(&client), m_client(client), m_request(std::move(request)), m_credentials(std::move(credentials))
    {
        m_promise.start();
        connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] { giveUp(); });
        m_watcher.setFuture(m_promise.future());
    }
    ~Exchange() override { abort(); }

    [[nodiscard]] QFuture<Result<QByteArray>> future() const { return m_promise.future(); }

    void attempt()
    {
        ++m_attempts;
        m_reply.reset(m_client.post(m_request, m_credentials));
        connect(m_reply.get(), &QNetworkReply::finished, this, [this] { take(); });
    }

private:
    void take()
    {
        const std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> reply = std::move(m_reply);
        const RestReply answer {.networkError = reply->error(),
            .networkText = reply->errorString(),
            .timedOut = reply->error() == QNetworkReply::OperationCanceledError,
            .httpStatus = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .errorType = reply->rawHeader("x-amzn-ErrorType"),
            .requestId = reply->rawHeader("x-amzn-RequestId"),
            .body = reply->isOpen() ? reply->readAll() : QByteArray()};
        if (deservesRetry(answer) && m_attempts < m_client.m_rules.attempts) {
            m_client.m_timer->after(m_client.pauseBefore(m_attempts), this, [this] { attempt(); });
            return;
        }
        m_promise.addResult(resultOf(answer, described(m_request)));
        m_promise.finish();
        deleteLater();
    }

    void giveUp()
    {
        abort();
        deleteLater();
    }

    void abort()
    {
        if (!m_reply)
            return;
        m_reply->disconnect(this); // nobody waits for its end
        m_reply->abort();
    }

    RestClient &m_client;
    RestRequest m_request;
    AwsCredentials m_credentials;
    QPromise<Result<QByteArray>> m_promise;
    QFutureWatcher<Result<QByteArray>> m_watcher;
    std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> m_reply;
    int m_attempts = 0;
};

RestClient::RestClient(
    QUrl endpoint, std::shared_ptr<const Clock> clock, std::shared_ptr<RetryTimer> timer, RetryRules rules, QObject *parent)
    : QObject(parent), m_endpoint(std::move(endpoint)), m_clock(std::move(clock)), m_timer(std::move(timer)), m_rules(rules)
{
    // Nobody stands between us and this machine, whatever the desktop says about proxies.
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy); // a signature holds for one address
}

RestClient::~RestClient()
{
    // Exchanges use the network manager, which goes before children do.
    qDeleteAll(findChildren<QObject *>(Qt::FindDirectChildrenOnly));
}

QFuture<Result<QByteArray>> RestClient::send(RestRequest request, AwsCredentials credentials)
{
    auto *exchange = new Exchange(*this, std::move(request), std::move(credentials));
    QFuture<Result<QByteArray>> future = exchange->future();
    exchange->attempt();
    return future;
}

QNetworkReply *RestClient::post(const RestRequest &request, const AwsCredentials &credentials)
{
    const QByteArray host = m_endpoint.authority(QUrl::FullyEncoded).toLatin1();
    SignableRequest signable {request.method, request.path, request.query, {{"host", host}}, request.body};
    if (!request.contentType.isEmpty())
        signable.headers.push_back({"content-type", request.contentType});
    if (!request.target.isEmpty())
        signable.headers.push_back({"x-amz-target", request.target});
    const HttpHeaders added
        = signatureHeaders(signable, credentials, request.region.id().toLatin1(), request.service, m_clock->now(), m_keys);

    QByteArray address = m_endpoint.scheme().toLatin1() + "://" + host + request.path;
    if (!request.query.isEmpty())
        address += '?' + request.query;
    QNetworkRequest network(QUrl::fromEncoded(address, QUrl::StrictMode));
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    network.setTransferTimeout(m_rules.transferTimeout);
    for (const HttpHeaders &headers : {signable.headers, added}) {
        for (const HttpHeader &header : headers)
            network.setRawHeader(header.name, header.value);
    }
    return m_network.sendCustomRequest(network, request.method, request.body);
}

std::chrono::milliseconds RestClient::pauseBefore(int attempt) const
{
    const auto longest = std::min(m_rules.firstPause * (1 << std::min(attempt - 1, 16)), m_rules.longestPause);
    const auto half = longest / 2;
    return longest - half + half * QRandomGenerator::global()->bounded(1024) / 1024;
}

QFuture<Result<QJsonObject>> RestClient::call(ApiCall call, AwsCredentials credentials)
{
    const Result<RestRequest> request = restRequest(call);
    if (!request)
        co_return std::unexpected(request.error());
    const Result<QByteArray> body = co_await send(*request, std::move(credentials));
    if (!body)
        co_return std::unexpected(body.error());
    co_return parseObject(*body, call.operation);
}

QFuture<Result<QJsonObject>> RestClient::callOrganizations(QString operation, QJsonObject input, AwsCredentials credentials)
{
    const Result<QByteArray> body = co_await send(organizationsRequest(operation, input), std::move(credentials));
    if (!body)
        co_return std::unexpected(body.error());
    co_return parseObject(*body, operation);
}

QFuture<Result<QJsonArray>> RestClient::pages(ApiCall call, QString listName, AwsCredentials credentials, Progress progress)
{
    QJsonArray all;
    while (true) {
        const Result<QJsonObject> page = co_await this->call(call, credentials);
        if (!page)
            co_return std::unexpected(page.error());
        const QJsonValue list = page->value(listName);
        if (!list.isArray())
            co_return std::unexpected(unreadable(call.operation, u"no %1"_s.arg(listName)));
        for (const QJsonArray entries = list.toArray(); const QJsonValue &entry : entries)
            all.append(entry);
        if (progress)
            progress(all.size());
        const QString next = page->value("nextToken"_L1).toString();
        if (next.isEmpty())
            co_return all;
        if (next == call.input["nextToken"_L1].toString()) // it would never end
            co_return std::unexpected(unreadable(call.operation, u"the same nextToken twice"_s));
        call.input.insert(u"nextToken"_s, next);
    }
}

} // namespace bucketwatch

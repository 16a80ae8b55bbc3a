// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "guardduty/remote/restrequest.h"
#include "guardduty/remote/retrytimer.h"
#include "guardduty/signingkeys.h"
#include "guardduty/sigv4.h"

#include <QFuture>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

class QNetworkReply;

namespace bucketwatch {

/// How often and how patiently a request is sent again after 429 and 5xx: the pauses double from @c firstPause to
/// @c longestPause, and each is shortened by up to half at random so that clients do not come back all at once.
struct RetryRules {
    int attempts = 5;
    std::chrono::milliseconds firstPause {100};
    std::chrono::milliseconds longestPause {5000};
    std::chrono::milliseconds transferTimeout {10000}; ///< of one attempt
};

/// Sends signed requests to one endpoint over connections that are kept alive. Errors are mapped, and requests repeated, here and
/// nowhere else. A future that is cancelled aborts what it stands for. Lives in the thread of its users.
class RestClient final : public QObject {
    Q_OBJECT
public:
    /// @p clock dates the signatures, so it is the machine's.
    RestClient(QUrl endpoint, std::shared_ptr<const Clock> clock, std::shared_ptr<RetryTimer> timer, RetryRules rules = {},
        QObject *parent = nullptr);
    ~RestClient() override;

    [[nodiscard]] Timestamp now() const { return m_clock->now(); }
    /// The body of the answer. Error::Offline, Timeout, Throttled, Denied, NotFound, Conflict, BadInput or BadReply.
    [[nodiscard]] QFuture<Result<QByteArray>> send(RestRequest request, AwsCredentials credentials);
    /// A call of GuardDuty's API: the JSON of the answer; empty where the API answers with nothing.
    [[nodiscard]] QFuture<Result<QJsonObject>> call(ApiCall call, AwsCredentials credentials);
    /// A call of an operation of AWS Organizations.
    [[nodiscard]] QFuture<Result<QJsonObject>> callOrganizations(
        QString operation, QJsonObject input, AwsCredentials credentials);

    /// Everything that is listed under @p listName on all pages of a call, or the first error; never half a list. @p progress
    /// hears after each page how many there are.
    using Progress = std::function<void(qsizetype)>;
    [[nodiscard]] QFuture<Result<QJsonArray>> pages(
        ApiCall call, QString listName, AwsCredentials credentials, Progress progress);

private:
    class Exchange;

    [[nodiscard]] QNetworkReply *post(const RestRequest &request, const AwsCredentials &credentials);
    [[nodiscard]] std::chrono::milliseconds pauseBefore(int attempt) const;

    QNetworkAccessManager m_network;
    QUrl m_endpoint;
    std::shared_ptr<const Clock> m_clock;
    std::shared_ptr<RetryTimer> m_timer;
    RetryRules m_rules;
    SigningKeys m_keys;
};

} // namespace bucketwatch

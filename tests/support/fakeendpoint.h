// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/endpointcontrol.h"

#include <QSet>

namespace bucketwatch {

/// An endpoint without a network: it is on when it is told so, except at ports that are taken, and answers what the test says.
class FakeEndpoint final : public EndpointControl {
    Q_OBJECT
public:
    using EndpointControl::EndpointControl;

    void start(quint16 port) override
    {
        asked << port;
        if (taken.contains(port)) {
            Q_EMIT failed({Error::Kind::Conflict, QStringLiteral("taken"), {}});
            return;
        }
        m_port = port == 0 ? UsualPort : port;
        Q_EMIT started();
    }
    void stop() override
    {
        m_port = 0;
        Q_EMIT stopped();
    }
    [[nodiscard]] bool isRunning() const override { return m_port != 0; }
    [[nodiscard]] QString address() const override { return m_port == 0 ? QString() : QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    [[nodiscard]] QString unavailableReason() const override { return unavailable; }
    [[nodiscard]] std::optional<EndpointKey> credentialsFor(AccountId account) const override
    {
        if (!unavailable.isEmpty())
            return std::nullopt;
        return EndpointKey {QStringLiteral("AKIA") + account.toString(), QStringLiteral("secret-of-") + account.toString()};
    }
    [[nodiscard]] QFuture<Result<std::chrono::microseconds>> test(AccountId account, Region) override
    {
        tested << account;
        return QtFuture::makeReadyValueFuture(answer);
    }

    void setUnavailable(const QString &reason)
    {
        unavailable = reason;
        Q_EMIT availabilityChanged();
    }
    /// As if a client had asked.
    void say(const std::vector<AnsweredRequest> &requests) { Q_EMIT requestsAnswered(requests, 0); }

    QSet<quint16> taken;
    QList<quint16> asked;
    QList<AccountId> tested;
    QString unavailable;
    Result<std::chrono::microseconds> answer = std::chrono::microseconds(1400);

private:
    quint16 m_port = 0;
};

/// Six requests as a morning with the CLI leaves them, the newest last.
[[nodiscard]] std::vector<AnsweredRequest> someRequests(AccountId account, Timestamp latest);

} // namespace bucketwatch

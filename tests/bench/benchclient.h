// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "loopbacksocket.h"

#include "guardduty/signingkeys.h"
#include "guardduty/sigv4.h"

namespace bucketwatch::bench {

/// One keep-alive connection to an endpoint of GuardDuty on this machine. It signs every request, as a client does, and
/// otherwise costs as little as it can: what is measured is the other side.
class BenchClient {
public:
    BenchClient(quint16 port, AwsCredentials credentials, QByteArray region);

    /// @p target is path and query. The body of the answer; null when its status was not 2xx, nothing came for some seconds or the
    /// connection broke twice. A server may end the connection after each answer.
    [[nodiscard]] QByteArray call(const QByteArray &method, const QByteArray &target, const QByteArray &body = {});

private:
    void connectSocket();
    [[nodiscard]] bool exchange(const QByteArray &request);
    [[nodiscard]] QByteArray takeAnswer();

    quint16 m_port;
    AwsCredentials m_credentials;
    QByteArray m_region;
    SigningKeys m_keys;
    QByteArray m_received;
    LoopbackSocket m_socket;
};

} // namespace bucketwatch::bench

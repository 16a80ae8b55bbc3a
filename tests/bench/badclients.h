// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <thread>
#include <vector>

namespace bucketwatch::bench {

/// Clients that an endpoint has to live with, in threads of their own. Who is turned away comes back at once.
class BadClients {
public:
    explicit BadClients(quint16 port) : m_port(port) { }

    /// One connection after the other with a body of 400 MiB.
    void sendTooMuch();
    /// One connection after the other with a header that does not end.
    void sendEndlessHeaders();
    /// @p count connections that begin a request and say no more.
    void stopHalfway(int count);
    /// @p count connections that send a byte of a request ten times a second.
    void sendSlowly(int count);
    /// @p count connections that ask for an unknown host, one request after the other.
    void nameAnotherHost(int count);

private:
    quint16 m_port;
    std::vector<std::jthread> m_threads;
};

} // namespace bucketwatch::bench

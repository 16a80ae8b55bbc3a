// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <chrono>

namespace bucketwatch::bench {

/// A TCP connection to a port of this machine, as cheap as the system has it.
class LoopbackSocket {
public:
    LoopbackSocket() = default;
    /// Not connected when nobody listens on @p port.
    explicit LoopbackSocket(quint16 port);
    ~LoopbackSocket();
    LoopbackSocket(LoopbackSocket &&other) noexcept;
    LoopbackSocket &operator=(LoopbackSocket &&other) noexcept;
    LoopbackSocket(const LoopbackSocket &) = delete;
    LoopbackSocket &operator=(const LoopbackSocket &) = delete;

    /// How long receive() waits for something to come.
    void setPatience(std::chrono::seconds patience) const;
    /// False once the other side has ended the connection.
    [[nodiscard]] bool sendAll(const QByteArray &bytes) const;
    /// What has come; empty when nothing did in time or the connection has ended.
    [[nodiscard]] QByteArray receive() const;
    /// Whether the other side has ended the connection, as far as one can tell without waiting. What has come is dropped.
    [[nodiscard]] bool hasEnded() const;

private:
    int m_descriptor = -1;
};

} // namespace bucketwatch::bench

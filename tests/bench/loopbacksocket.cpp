// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loopbacksocket.h"

#include <array>
#include <cerrno>
#include <utility>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace bucketwatch::bench {

LoopbackSocket::LoopbackSocket(quint16 port) : m_descriptor(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int noDelay = 1;
    setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &noDelay, sizeof noDelay);
    const auto *const general = reinterpret_cast<const sockaddr *>(&address); // NOLINT: the interface of sockets
    if (connect(m_descriptor, general, sizeof address) != 0)
        qWarning("Nobody listens on port %d.", port);
}

LoopbackSocket::~LoopbackSocket()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

LoopbackSocket::LoopbackSocket(LoopbackSocket &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) { }

LoopbackSocket &LoopbackSocket::operator=(LoopbackSocket &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

void LoopbackSocket::setPatience(std::chrono::seconds patience) const
{
    const timeval value {patience.count(), 0};
    setsockopt(m_descriptor, SOL_SOCKET, SO_RCVTIMEO, &value, sizeof value);
}

bool LoopbackSocket::sendAll(const QByteArray &bytes) const
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count
            = send(m_descriptor, bytes.constData() + sent, static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += count;
    }
    return true;
}

QByteArray LoopbackSocket::receive() const
{
    std::array<char, 64 * 1024> buffer;
    const ssize_t count = recv(m_descriptor, buffer.data(), buffer.size(), 0);
    return count > 0 ? QByteArray(buffer.data(), count) : QByteArray();
}

bool LoopbackSocket::hasEnded() const
{
    std::array<char, 1024> buffer;
    const ssize_t count = recv(m_descriptor, buffer.data(), buffer.size(), MSG_DONTWAIT);
    return count == 0 || (count < 0 && errno != EAGAIN);
}

} // namespace bucketwatch::bench

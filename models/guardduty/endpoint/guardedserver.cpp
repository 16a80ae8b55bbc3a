// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/guardedserver.h"

#include "guardduty/endpoint/connectionwatch.h"
#include "guardduty/endpoint/filelimit.h"

#include <QTcpSocket>

#include <algorithm>
#include <numeric>

namespace bucketwatch {

namespace {

using namespace std::chrono_literals;

// Hundreds of clients that start at once must not wait a second for the kernel to take them up.
constexpr int Backlog = 512;
// A client is found to be late at most this much later.
constexpr auto LongestSweep = 500ms;
// When the process has no file left for a connection, Qt stops accepting.
constexpr auto AcceptAgain = 100ms;

} // namespace

GuardedServer::GuardedServer(const ConnectionLimits &limits, QObject *parent) : QTcpServer(parent), m_limits(limits)
{
    setListenBacklogSize(Backlog);
    setMaxPendingConnections(Backlog);
    m_sweep.setInterval(std::min<std::chrono::milliseconds>(LongestSweep, limits.requestTime / 4));
    connect(&m_sweep, &QTimer::timeout, this, &GuardedServer::abortLateOnes);
    connect(
        this, &QTcpServer::acceptError, this, [this] { QTimer::singleShot(AcceptAgain, this, &QTcpServer::resumeAccepting); });
}

GuardedServer::~GuardedServer() = default;

bool GuardedServer::start(quint16 port)
{
    constexpr int OtherFiles = 256; // the workspace, a window, what the program has open besides
    allowOpenFiles(m_limits.maxConnections + OtherFiles);
    return listen(QHostAddress::LocalHost, port);
}

void GuardedServer::abortConnections()
{
    const QList<ConnectionWatch *> all = m_watches.values(); // each abort takes one out
    for (ConnectionWatch *watch : all)
        watch->abort();
}

void GuardedServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    // A program can have other addresses of this machine, and with them the same port several times.
    if (!socket->setSocketDescriptor(descriptor) || connections() >= m_limits.maxConnections
        || socket->peerAddress() != QHostAddress(QHostAddress::LocalHost)) {
        socket->abort();
        delete socket;
        return;
    }
    // Answers are small and complete: waiting for more of them would only delay them.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    watch(socket);
    addPendingConnection(socket);
}

void GuardedServer::watch(QTcpSocket *socket)
{
    auto *watch = new ConnectionWatch(socket, m_limits);
    const quint16 port = socket->peerPort();
    m_watches.insert(port, watch);
    connect(watch, &ConnectionWatch::grown, this, [this, watch] { checkMemory(watch); });
    connect(socket, &QTcpSocket::disconnected, this, [this, port, watch] { forget(port, watch); });
    if (!m_sweep.isActive()) {
        m_swept = ConnectionWatch::Time::clock::now();
        m_sweep.start();
    }
}

void GuardedServer::forget(quint16 peerPort, const ConnectionWatch *watch)
{
    if (m_watches.value(peerPort) == watch) // or the port is somebody else's by now
        m_watches.remove(peerPort);
    if (m_watches.isEmpty())
        m_sweep.stop();
}

void GuardedServer::checkMemory(ConnectionWatch *grown)
{
    // Small ones are bounded by the number of connections; adding up is for the large ones.
    if (grown->heldBytes() <= m_limits.maxHeaderBytes)
        return;
    const qsizetype all = std::accumulate(m_watches.cbegin(), m_watches.cend(), qsizetype(0),
        [](qsizetype sum, const ConnectionWatch *watch) { return sum + watch->heldBytes(); });
    if (all > m_limits.maxHeldBytes)
        grown->abort();
}

void GuardedServer::abortLateOnes()
{
    // While this thread carried something out, clients could not get through: that time is not theirs.
    const auto now = ConnectionWatch::Time::clock::now();
    const auto busy = std::chrono::floor<std::chrono::milliseconds>(now - m_swept) - m_sweep.intervalAsDuration();
    m_swept = now;
    const QList<ConnectionWatch *> all = m_watches.values();
    for (ConnectionWatch *watch : all) {
        if (busy > m_sweep.intervalAsDuration())
            watch->postpone(busy);
        if (watch->isLate(now))
            watch->abort();
    }
}

} // namespace bucketwatch

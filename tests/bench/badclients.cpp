// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "badclients.h"

#include "loopbacksocket.h"

#include <chrono>

namespace bucketwatch::bench {

namespace {

constexpr std::chrono::milliseconds Pause(100);
const QByteArray Filling(64 * 1024, 'x');

QByteArray header(quint16 port)
{
    return "POST /detector HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n";
}

/// Connects and sends @p first and then fillings until it is turned away, again and again.
void flood(const std::stop_token &stop, quint16 port, const QByteArray &first)
{
    while (!stop.stop_requested()) {
        const LoopbackSocket socket(port);
        bool isOpen = socket.sendAll(first);
        while (isOpen && !stop.stop_requested())
            isOpen = socket.sendAll(Filling);
    }
}

std::vector<LoopbackSocket> connections(quint16 port, int count)
{
    std::vector<LoopbackSocket> sockets;
    for (int i = 0; i < count; ++i)
        sockets.emplace_back(port);
    return sockets;
}

} // namespace

void BadClients::sendTooMuch()
{
    m_threads.emplace_back(flood, m_port, header(m_port) + "Content-Length: 419430400\r\n\r\n");
}

void BadClients::sendEndlessHeaders()
{
    m_threads.emplace_back(flood, m_port, header(m_port) + "X-Long: ");
}

void BadClients::stopHalfway(int count)
{
    m_threads.emplace_back([port = m_port, count](const std::stop_token &stop) {
        auto sockets = connections(port, count);
        for (const LoopbackSocket &socket : sockets)
            (void)socket.sendAll(header(port));
        while (!stop.stop_requested()) {
            std::this_thread::sleep_for(Pause);
            for (LoopbackSocket &socket : sockets) {
                if (!socket.hasEnded())
                    continue;
                socket = LoopbackSocket(port);
                (void)socket.sendAll(header(port));
            }
        }
    });
}

void BadClients::sendSlowly(int count)
{
    m_threads.emplace_back([port = m_port, count](const std::stop_token &stop) {
        auto sockets = connections(port, count);
        const QByteArray request = header(port) + QByteArray(4096, 'x');
        for (qsizetype at = 0; !stop.stop_requested(); at = (at + 1) % request.size()) {
            std::this_thread::sleep_for(Pause);
            for (LoopbackSocket &socket : sockets) {
                if (!socket.sendAll(request.sliced(at, 1)))
                    socket = LoopbackSocket(port);
            }
        }
    });
}

void BadClients::nameAnotherHost(int count)
{
    for (int i = 0; i < count; ++i) {
        m_threads.emplace_back([port = m_port](const std::stop_token &stop) {
            while (!stop.stop_requested()) {
                const LoopbackSocket socket(port);
                socket.setPatience(std::chrono::seconds(1));
                while (!stop.stop_requested() && socket.sendAll("GET /detector HTTP/1.1\r\nHost: attacker.example\r\n\r\n")) {
                    if (socket.receive().isEmpty())
                        break;
                }
            }
        });
    }
}

} // namespace bucketwatch::bench

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as what a client sends to the endpoint, over a real connection: request lines, headers and bodies, one request or
// several. Sent to one that verifies signatures and to one that takes any. In the input, {port} and {key} stand for the port
// and for an access key of the administrator.

#include "guardduty/endpoint/endpointserver.h"
#include "support/memoryhost.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

using namespace bucketwatch;
using namespace bucketwatch::test;

namespace {

class FixedClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override { return Now; }
};

/// A client that says all it has to say at once, and then listens.
class Client {
public:
    Client(quint16 port, const QByteArray &bytes) : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (m_socket < 0 || connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            std::abort();
        for (qsizetype sent = 0; sent < bytes.size();) {
            const ssize_t count = send(m_socket, bytes.data() + sent, std::size_t(bytes.size() - sent), MSG_NOSIGNAL);
            if (count < 0)
                std::abort(); // the buffers of the system hold more than an input has
            sent += count;
        }
    }
    ~Client()
    {
        // Closed at once: a minute's wait for each would use up the ports of the machine.
        constexpr linger AtOnce {1, 0};
        setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &AtOnce, sizeof AtOnce);
        close(m_socket);
    }
    Q_DISABLE_COPY_MOVE(Client)

    /// What the server says while it has anything to do. It runs in this thread, so a few rounds without a byte are the end.
    [[nodiscard]] QByteArray answers() const
    {
        constexpr int IdleRounds = 8;
        QByteArray answers;
        std::array<char, 16384> buffer {};
        for (int idle = 0; idle < IdleRounds; ++idle) {
            QCoreApplication::processEvents();
            const ssize_t count = recv(m_socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
            if (count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR))
                break;
            if (count > 0) {
                answers.append(buffer.data(), count);
                idle = 0;
            }
        }
        return answers;
    }

    /// What the server says to a request that must have an answer, however busy the machine is.
    [[nodiscard]] QByteArray answer() const
    {
        constexpr std::chrono::seconds Patience(10);
        QByteArray said;
        for (const QDeadlineTimer end(Patience); said.isEmpty() && !end.hasExpired();)
            said = answers();
        return said;
    }

private:
    int m_socket;
};

/// What a server answers is HTTP, and never that it failed: an organization in memory has nothing that can.
void checkAnswers(const QByteArray &answers)
{
    constexpr QByteArrayView Version = "HTTP/1.1 ";
    if (answers.isEmpty())
        return;
    bool isNumber = false;
    const int status = answers.sliced(std::min(Version.size(), answers.size())).first(3).toInt(&isNumber);
    if (!answers.startsWith(Version) || !isNumber || status < 100 || status >= 500)
        std::abort();
}

void send(const QByteArray &input, AcceptedCredentials credentials)
{
    MemoryHost host(anOrganization().build());
    EndpointServer server(host, {credentials, {}, std::make_shared<FixedClock>()});
    auto port = server.start(0);
    for (int waits = 0; !port && waits < 90; ++waits) { // until a port is free again
        QThread::sleep(std::chrono::seconds(1));
        port = server.start(0);
    }
    if (!port)
        std::abort();
    QByteArray bytes = input;
    bytes.replace("{port}", QByteArray::number(*port));
    bytes.replace("{key}", SimulatedKeys(host.keySeed()).credentials(Admin).accessKeyId);
    checkAnswers(Client(*port, bytes).answers());
    QCoreApplication::processEvents();
    // Whatever was said, another client is served.
    const Client next(*port, "GET /detector HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(*port) + "\r\n\r\n");
    if (const QByteArray answer = next.answer(); !answer.startsWith("HTTP/1.1 403")) {
        qCritical("Another client was answered with \"%s\".", answer.constData());
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int argumentCount = 1;
    static char name[] = "fuzz_request";
    static char *arguments[] = {name, nullptr};
    // Never destroyed: at the end of the program Qt's own statics are gone before ours.
    static const auto *application = new QCoreApplication(argumentCount, arguments);
    Q_UNUSED(application)
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    send(input, AcceptedCredentials::OfWorkspace);
    send(input, AcceptedCredentials::Any);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // no event loop runs that would do it
    return 0;
}

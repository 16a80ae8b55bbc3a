// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/spooledinput.h"

#include "cloudtrail/temporaryfile.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bucketwatch {

namespace {

constexpr qint64 SpoolPieceBytes = qint64(256) * 1024;
constexpr int MillisecondsBetweenQuestions = 200;

struct SpooledInput {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::SpooledInput)
};

/// Closed at the end, unless it is the standard input.
class PipeEnd {
public:
    /// Opening for reading alone would wait for a writer, and could not be cancelled.
    explicit PipeEnd(const QString &pipe)
        : m_isOwn(!isStandardInput(pipe))
        , m_descriptor(m_isOwn ? ::open(QFile::encodeName(pipe).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK) : STDIN_FILENO)
    {
    }
    ~PipeEnd()
    {
        if (m_isOwn && m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(PipeEnd)

    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    bool m_isOwn;
    int m_descriptor;
};

std::unexpected<Error> cannotReadPipe(const QString &pipe)
{
    return std::unexpected(
        Error {Error::Kind::NotFound, SpooledInput::tr("%1 cannot be read: %2").arg(pipe, qt_error_string(errno)), {}});
}

/// Waits for the next bytes. @return none at the end, less than none when nothing came yet
Result<qint64> nextPiece(const QString &pipe, int descriptor, char *to)
{
    pollfd waiting {descriptor, POLLIN, 0};
    const int ready = ::poll(&waiting, 1, MillisecondsBetweenQuestions);
    if (ready == 0 || (ready < 0 && errno == EINTR))
        return -1;
    const ssize_t got = ready < 0 ? -1 : ::read(descriptor, to, SpoolPieceBytes);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return -1;
    if (got < 0)
        return cannotReadPipe(pipe);
    return got;
}

} // namespace

Result<LogFile> spooledInput(const QString &pipe, const std::function<bool()> &isCancelled)
{
    const PipeEnd end(pipe);
    if (end.descriptor() < 0)
        return cannotReadPipe(pipe);
    const std::shared_ptr<QFile> spool = makeTemporaryFile();
    if (!spool)
        return std::unexpected(Error {
            Error::Kind::Storage, SpooledInput::tr("No temporary file can be made for what comes through %1.").arg(pipe), {}});
    std::vector<char> piece(SpoolPieceBytes);
    for (;;) {
        if (isCancelled && isCancelled())
            return std::unexpected(Error {Error::Kind::Cancelled, SpooledInput::tr("Reading was cancelled."), {}});
        const Result<qint64> got = nextPiece(pipe, end.descriptor(), piece.data());
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0)
            break;
        if (*got > 0 && spool->write(piece.data(), *got) != *got)
            return std::unexpected(Error {Error::Kind::Storage,
                SpooledInput::tr("What comes through %1 cannot be kept: %2").arg(pipe, spool->errorString()), {}});
    }
    if (!spool->flush())
        return std::unexpected(Error {Error::Kind::Storage,
            SpooledInput::tr("What comes through %1 cannot be kept: %2").arg(pipe, spool->errorString()), {}});
    const QByteArray native = "/proc/self/fd/" + QByteArray::number(spool->handle());
    struct stat status {};
    if (::fstat(spool->handle(), &status) != 0)
        return cannotReadPipe(pipe);
    return LogFile {.path = pipe, .bytes = status.st_size, .modified = modifiedOf(status), .nativePath = native, .spool = spool};
}

} // namespace bucketwatch

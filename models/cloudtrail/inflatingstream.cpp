// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/inflatingstream.h"

#include <QFile>

#include <zlib.h>

#include <algorithm>
#include <cstring>

namespace bucketwatch {

namespace {

constexpr size_t InputBytes = size_t(256) * 1024;
constexpr int GzipWrapper = 15 + 16;
constexpr int NoWrapper = -15;
constexpr size_t TrailerBytes = 8; ///< check sum and length after a gz member
constexpr uInt WindowBytes = 32 * 1024;

} // namespace

struct InflatingStream::Inflater {
    Inflater() : input(InputBytes) { inflateInit2(&stream, GzipWrapper); }
    ~Inflater() { inflateEnd(&stream); }
    Q_DISABLE_COPY_MOVE(Inflater)

    z_stream stream {};
    std::vector<unsigned char> input;
    bool isRaw = false; ///< restarted inside a member: zlib does not see its trailer
};

InflatingStream::InflatingStream(QFile &file)
    : m_file(file)
    , m_inflater(std::make_unique<Inflater>())
    , m_limit(mostUnpacked(static_cast<std::uint64_t>(std::max<qint64>(file.size(), 0))))
{
    if (!m_file.seek(0))
        fail(StreamFailure::CannotRead);
    else if (fill(2))
        m_isGzip = m_inflater->stream.next_in[0] == 0x1f && m_inflater->stream.next_in[1] == 0x8b;
}

InflatingStream::~InflatingStream() = default;

void InflatingStream::noteRestartPoints(std::uint64_t bytes)
{
    m_restartDistance = bytes;
}

std::vector<RestartPoint> InflatingStream::takeRestartPoints()
{
    return std::exchange(m_points, {});
}

bool InflatingStream::restart(const RestartPoint &point)
{
    z_stream &stream = m_inflater->stream;
    const auto from = point.fileOffset - (point.bits > 0 ? 1 : 0);
    if (!m_file.seek(static_cast<qint64>(from)))
        return false;
    stream.avail_in = 0;
    m_fileOffset = from;
    m_offset = point.offset;
    m_lastPoint = point.offset;
    m_isAtEnd = false;
    m_isInMember = false;
    m_failure = StreamFailure::None;
    if (!m_isGzip || point.bits < 0)
        return true;
    inflateReset2(&stream, NoWrapper);
    if (point.bits > 0) {
        if (!fill(1))
            return false;
        inflatePrime(&stream, point.bits, *stream.next_in >> (8 - point.bits));
        ++stream.next_in;
        --stream.avail_in;
    }
    m_inflater->isRaw = true;
    m_isInMember = true;
    return inflateSetDictionary(
               &stream, reinterpret_cast<const Bytef *>(point.window.constData()), static_cast<uInt>(point.window.size()))
        == Z_OK;
}

size_t InflatingStream::read(char *to, size_t bytes)
{
    z_stream &stream = m_inflater->stream;
    size_t done = 0;
    while (done < bytes && !m_isAtEnd) {
        if (!m_isGzip) {
            if (!fill(1)) {
                m_isAtEnd = true;
                break;
            }
            const size_t part = std::min<size_t>(stream.avail_in, bytes - done);
            std::memcpy(to + done, stream.next_in, part);
            stream.next_in += part;
            stream.avail_in -= static_cast<uInt>(part);
            done += part;
            m_offset += part;
            continue;
        }
        if (!m_isInMember) {
            beginMember();
            continue;
        }
        const bool hasInput = fill(1);
        stream.next_out = reinterpret_cast<Bytef *>(to + done);
        stream.avail_out = static_cast<uInt>(std::min<size_t>(bytes - done, 1U << 30));
        const uInt before = stream.avail_out;
        const int status = inflate(&stream, m_restartDistance > 0 ? Z_BLOCK : Z_NO_FLUSH);
        done += before - stream.avail_out;
        m_offset += before - stream.avail_out;
        if (m_offset > m_limit)
            fail(StreamFailure::UnpacksTooLarge);
        else if (status == Z_STREAM_END)
            endMember();
        else if (status != Z_OK && status != Z_BUF_ERROR)
            fail(StreamFailure::Damaged);
        else if (!hasInput && before == stream.avail_out)
            fail(StreamFailure::EndsEarly);
        else if (m_restartDistance > 0 && (stream.data_type & 0xc0) == 0x80 && m_offset - m_lastPoint >= m_restartDistance)
            notePoint(stream.data_type & 7);
    }
    return done;
}

std::uint64_t InflatingStream::filePosition() const
{
    return m_fileOffset - m_inflater->stream.avail_in;
}

/// Sees to it that @p wanted bytes of input are in memory, unless the file ends first.
bool InflatingStream::fill(size_t wanted)
{
    z_stream &stream = m_inflater->stream;
    std::vector<unsigned char> &input = m_inflater->input;
    if (stream.avail_in >= wanted)
        return true;
    if (stream.avail_in > 0)
        std::memmove(input.data(), stream.next_in, stream.avail_in);
    stream.next_in = input.data();
    while (stream.avail_in < wanted) {
        const qint64 got = m_file.read(
            reinterpret_cast<char *>(input.data()) + stream.avail_in, static_cast<qint64>(input.size() - stream.avail_in));
        if (got < 0)
            fail(StreamFailure::CannotRead);
        if (got <= 0)
            return false;
        stream.avail_in += static_cast<uInt>(got);
        m_fileOffset += static_cast<std::uint64_t>(got);
    }
    return true;
}

void InflatingStream::beginMember()
{
    z_stream &stream = m_inflater->stream;
    while (fill(1) && *stream.next_in == 0 && m_offset > 0) { // padding of tapes and of some copy programs
        ++stream.next_in;
        --stream.avail_in;
    }
    if (!fill(1)) {
        m_isAtEnd = true;
        return;
    }
    if (!fill(2) || stream.next_in[0] != 0x1f || stream.next_in[1] != 0x8b) {
        fail(StreamFailure::TrailingBytes);
        return;
    }
    if (m_restartDistance > 0 && m_offset - m_lastPoint >= m_restartDistance)
        notePoint(-1);
    inflateReset2(&stream, GzipWrapper);
    m_inflater->isRaw = false;
    m_isInMember = true;
}

void InflatingStream::endMember()
{
    m_isInMember = false;
    if (!std::exchange(m_inflater->isRaw, false))
        return;
    z_stream &stream = m_inflater->stream;
    if (!fill(TrailerBytes))
        return;
    stream.next_in += TrailerBytes;
    stream.avail_in -= static_cast<uInt>(TrailerBytes);
}

void InflatingStream::notePoint(int bits)
{
    RestartPoint point {m_offset, filePosition(), bits, {}};
    if (bits >= 0) {
        point.window.resize(WindowBytes);
        uInt length = WindowBytes;
        inflateGetDictionary(&m_inflater->stream, reinterpret_cast<Bytef *>(point.window.data()), &length);
        point.window.truncate(static_cast<qsizetype>(length));
    }
    m_lastPoint = m_offset;
    m_points.push_back(std::move(point));
}

void InflatingStream::fail(StreamFailure failure)
{
    if (m_failure == StreamFailure::None) // what comes after the first follows from it
        m_failure = failure;
    m_isAtEnd = true;
}

} // namespace bucketwatch

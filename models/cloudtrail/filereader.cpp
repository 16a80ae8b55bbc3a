// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/filereader.h"

#include "cloudtrail/archivestream.h"

#include <QFile>

#include <libdeflate.h>

#include <algorithm>
#include <cstring>
#include <type_traits>

using namespace std::string_view_literals;

namespace bucketwatch {

namespace {

constexpr size_t PieceBytes = size_t(16) << 20;

bool isGzip(std::string_view bytes)
{
    return bytes.starts_with("\x1f\x8b"sv);
}

bool isUtf16(std::string_view bytes)
{
    return bytes.starts_with("\xff\xfe"sv) || bytes.starts_with("\xfe\xff"sv);
}

/// What the trailer of the last member says that it inflates to: right for one member below 4 GiB.
size_t statedBytes(std::string_view gzip)
{
    if (gzip.size() < 18)
        return 0;
    size_t stated = 0;
    for (size_t i = 0; i < 4; ++i)
        stated |= size_t(static_cast<unsigned char>(gzip[gzip.size() - 4 + i])) << (8 * i);
    return stated;
}

FileFailure::Kind kindOf(StreamFailure failure)
{
    switch (failure) {
    case StreamFailure::None:
        return FileFailure::Kind::None;
    case StreamFailure::CannotRead:
        return FileFailure::Kind::CannotRead;
    case StreamFailure::Damaged:
        return FileFailure::Kind::Damaged;
    case StreamFailure::EndsEarly:
        return FileFailure::Kind::EndsEarly;
    case StreamFailure::TrailingBytes:
        return FileFailure::Kind::TrailingBytes;
    case StreamFailure::UnpacksTooLarge:
        return FileFailure::Kind::UnpacksTooLarge;
    }
    return FileFailure::Kind::None;
}

} // namespace

struct FileReader::Decompressor {
    libdeflate_decompressor *handle = libdeflate_alloc_decompressor();
    Decompressor() = default;
    ~Decompressor() { libdeflate_free_decompressor(handle); }
    Q_DISABLE_COPY_MOVE(Decompressor)
};

void FileReader::Buffer::reserve(size_t wanted, size_t used)
{
    wanted += DocumentReader::Padding;
    if (wanted <= size)
        return;
    auto larger = std::make_unique_for_overwrite<char[]>(wanted);
    if (used > 0)
        std::memcpy(larger.get(), bytes.get(), used);
    bytes = std::move(larger);
    size = wanted;
}

FileReader::FileReader(RecordSink &sink, MemberObserver &members, size_t maxDocumentBytes, size_t restartDistanceBytes)
    : m_documents(sink, maxDocumentBytes)
    , m_members(members)
    , m_maxDocumentBytes(maxDocumentBytes)
    , m_restartDistanceBytes(restartDistanceBytes)
    , m_decompressor(std::make_unique<Decompressor>())
{
}

FileReader::~FileReader() = default;

FileFailure FileReader::read(const LogFile &log, const Progress &progress)
{
    m_points.clear();
    m_wasArchive = false;
    QFile file;
    if (const QString error = openLog(log, file); !error.isEmpty())
        return {FileFailure::Kind::CannotOpen, 0, error};
    const auto bytes = static_cast<size_t>(std::max<qint64>(file.size(), 0));
    if (bytes > m_maxDocumentBytes)
        return readPieces(file, progress);
    m_input.reserve(bytes);
    const qint64 got = file.read(m_input.bytes.get(), static_cast<qint64>(bytes));
    if (got < 0)
        return {FileFailure::Kind::CannotRead, 0, file.errorString()};
    const std::string_view input(m_input.bytes.get(), static_cast<size_t>(got));
    if (isUtf16(input))
        return {FileFailure::Kind::Utf16, 0, {}};
    std::string_view text = input;
    if (isGzip(input)) {
        size_t outputBytes = 0;
        if (!inflateWhole(input.size(), outputBytes))
            return readPieces(file, progress);
        text = {m_output.bytes.get(), outputBytes};
    }
    if (isArchive(text))
        return readArchive(file, progress);
    m_documents.begin();
    (void)m_documents.read(text, 0, true);
    endDocument(text.size());
    return {};
}

std::vector<RestartPoint> FileReader::takeRestartPoints()
{
    return std::exchange(m_points, {});
}

/// Inflates all members at once. False when they are damaged or too large for that: then they are read as a stream,
/// which finds out what is wrong and gives what comes before it.
bool FileReader::inflateWhole(size_t inputBytes, size_t &outputBytes)
{
    const std::string_view input(m_input.bytes.get(), inputBytes);
    const size_t most = std::min<size_t>(m_maxDocumentBytes, InflatingStream::mostUnpacked(inputBytes));
    if (statedBytes(input) > most)
        return false;
    size_t guess = std::clamp(statedBytes(input), 4 * inputBytes, 1040 * inputBytes); // deflate's best is 1032 : 1
    size_t at = 0;
    outputBytes = 0;
    while (at < inputBytes) {
        const std::string_view rest = input.substr(at);
        if (at > 0 && rest.find_first_not_of('\0') == std::string_view::npos)
            break;
        if (!isGzip(rest))
            return false;
        const size_t room = std::min(guess, most - outputBytes);
        m_output.reserve(outputBytes + room, outputBytes);
        size_t used = 0;
        size_t produced = 0;
        const libdeflate_result result = libdeflate_gzip_decompress_ex(m_decompressor->handle, rest.data(), rest.size(),
            m_output.bytes.get() + outputBytes, m_output.size - DocumentReader::Padding - outputBytes, &used, &produced);
        if (result == LIBDEFLATE_INSUFFICIENT_SPACE && room == guess) {
            guess *= 2;
            continue;
        }
        if (result != LIBDEFLATE_SUCCESS)
            return false;
        const std::uint64_t lastPoint = m_points.empty() ? 0 : m_points.back().offset;
        if (outputBytes - lastPoint >= m_restartDistanceBytes)
            m_points.push_back({outputBytes, at, -1, {}});
        outputBytes += produced;
        at += used;
    }
    return true;
}

FileFailure FileReader::readPieces(QFile &file, const Progress &progress)
{
    m_points.clear();
    InflatingStream stream(file);
    stream.noteRestartPoints(m_restartDistanceBytes);
    const DocumentEnd end = readDocument(stream, &InflatingStream::isAtEnd, progress);
    if (end == DocumentEnd::IsUtf16)
        return {FileFailure::Kind::Utf16, 0, {}};
    if (end == DocumentEnd::IsArchive)
        return readArchive(file, progress);
    m_points = stream.takeRestartPoints();
    return {kindOf(stream.failure()), stream.filePosition(), file.errorString()};
}

/// Reads a document in pieces from something that has read() and filePosition().
template<typename Source>
FileReader::DocumentEnd FileReader::readDocument(Source &source, bool (Source::*isAtEnd)() const, const Progress &progress)
{
    size_t limit = std::min(m_maxDocumentBytes, PieceBytes);
    size_t filled = 0;
    std::uint64_t offset = 0;
    bool goesOn = true;
    m_documents.begin();
    for (bool isLast = false; !isLast && goesOn;) {
        m_output.reserve(limit, filled);
        filled += source.read(m_output.bytes.get() + filled, limit - filled);
        isLast = (source.*isAtEnd)();
        const std::string_view text(m_output.bytes.get(), filled);
        if (offset == 0 && isUtf16(text))
            return DocumentEnd::IsUtf16;
        if constexpr (!std::is_same_v<Source, ArchiveStream>) { // that has unpacked those in it
            if (offset == 0 && isArchive(text))
                return DocumentEnd::IsArchive;
        }
        const size_t done = m_documents.read(text, offset, isLast);
        filled -= done;
        offset += done;
        std::memmove(m_output.bytes.get(), m_output.bytes.get() + done, filled);
        if (filled == limit)
            limit = std::min(2 * limit, m_maxDocumentBytes);
        goesOn = progress(static_cast<qint64>(source.filePosition()));
    }
    endDocument(offset + filled);
    return goesOn ? DocumentEnd::IsRead : DocumentEnd::IsStopped;
}

FileFailure FileReader::readArchive(QFile &file, const Progress &progress)
{
    m_points.clear();
    m_wasArchive = true;
    ArchiveStream archive(file);
    archive.noteRestartPoints(m_restartDistanceBytes);
    bool goesOn = true;
    while (goesOn && archive.nextMember()) {
        m_members.beginMember(archive.memberPath(), archive.offset());
        goesOn = readMember(archive, progress);
        for (const ArchiveStream::Failure &failed : archive.takeFailures())
            m_members.addFailure(failed.member, failed.failure);
    }
    for (const ArchiveStream::Failure &failed : archive.takeFailures())
        m_members.addFailure(failed.member, failed.failure);
    m_points = archive.takeRestartPoints();
    return {};
}

/// @return false when reading is to stop
bool FileReader::readMember(ArchiveStream &archive, const Progress &progress)
{
    const DocumentEnd end = readDocument(archive, &ArchiveStream::isAtMemberEnd, progress);
    if (end == DocumentEnd::IsUtf16)
        m_members.addFailure(archive.memberPath(), {FileFailure::Kind::Utf16, 0, {}});
    return end != DocumentEnd::IsStopped;
}

void FileReader::endDocument(std::uint64_t bytes)
{
    if (!m_documents.tableHeader().empty())
        m_members.endTable(m_documents.tableHeader(), bytes);
}

} // namespace bucketwatch

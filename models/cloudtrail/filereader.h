// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/documentreader.h"
#include "cloudtrail/filefailure.h"
#include "cloudtrail/inflatingstream.h"
#include "cloudtrail/logfiles.h"

#include <functional>
#include <memory>
#include <vector>

class QFile;

namespace bucketwatch {

class ArchiveStream;

/// Told of the files in an archive, while it is read.
class MemberObserver {
public:
    virtual ~MemberObserver() = default;
    /// Before a file's records. @param path in the archive @param offset of its bytes among those of all files
    virtual void beginMember(const QString &path, std::uint64_t offset) = 0;
    /// What cannot be read in it; a path that begins no member is that of an archive in the archive, or empty.
    virtual void addFailure(const QString &path, const FileFailure &failure) = 0;
    /// After the records of a document that is CSV. @param bytes of it, in the current file
    virtual void endTable(std::string_view header, std::uint64_t bytes) = 0;

protected:
    MemberObserver() = default;
    Q_DISABLE_COPY_MOVE(MemberObserver)
};

/// Reads files into a DocumentReader: plain, gz or archives, whole or in pieces. Keeps its buffers from file to file. One thread.
class FileReader {
public:
    /// Called with bytes of the current file that are done with; false stops.
    using Progress = std::function<bool(qint64)>;

    FileReader(RecordSink &sink, MemberObserver &members, size_t maxDocumentBytes, size_t restartDistanceBytes);
    ~FileReader();

    [[nodiscard]] FileFailure read(const LogFile &log, const Progress &progress);
    /// Of the file that was read last.
    [[nodiscard]] std::vector<RestartPoint> takeRestartPoints();
    /// Whether the file that was read last is one for an ArchiveStream.
    [[nodiscard]] bool wasArchive() const { return m_wasArchive; }

private:
    struct Buffer {
        std::unique_ptr<char[]> bytes;
        size_t size = 0;
        /// At least @p wanted bytes and the reader's padding; the first @p used ones are kept.
        void reserve(size_t wanted, size_t used = 0);
    };
    struct Decompressor;
    enum class DocumentEnd { IsRead, IsStopped, IsUtf16, IsArchive };

    [[nodiscard]] FileFailure readPieces(QFile &file, const Progress &progress);
    [[nodiscard]] FileFailure readArchive(QFile &file, const Progress &progress);
    [[nodiscard]] bool readMember(ArchiveStream &archive, const Progress &progress);
    template<typename Source>
    [[nodiscard]] DocumentEnd readDocument(Source &source, bool (Source::*isAtEnd)() const, const Progress &progress);
    void endDocument(std::uint64_t bytes);
    [[nodiscard]] bool inflateWhole(size_t inputBytes, size_t &outputBytes);

    DocumentReader m_documents;
    MemberObserver &m_members;
    const size_t m_maxDocumentBytes;
    const size_t m_restartDistanceBytes;
    std::unique_ptr<Decompressor> m_decompressor;
    Buffer m_input;
    Buffer m_output;
    std::vector<RestartPoint> m_points;
    bool m_wasArchive = false;
};

} // namespace bucketwatch

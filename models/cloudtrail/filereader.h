// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/documentreader.h"
#include "cloudtrail/inflatingstream.h"
#include "cloudtrail/logfiles.h"

#include <functional>
#include <memory>
#include <vector>

class QFile;

namespace bucketwatch {

/// What kept a file as a whole from being read to its end.
struct FileFailure {
    enum class Kind : std::uint8_t { None, CannotOpen, CannotRead, Utf16, Damaged, EndsEarly, TrailingBytes };
    Kind kind = Kind::None;
    std::uint64_t offset = 0; ///< in the file
    QString detail;
};

/// Reads files into a DocumentReader: plain or gz, whole or in pieces. Keeps its buffers from file to file. One thread.
class FileReader {
public:
    /// Called with bytes of the current file that are done with; false stops.
    using Progress = std::function<bool(qint64)>;

    FileReader(RecordSink &sink, size_t maxDocumentBytes, size_t restartDistanceBytes);
    ~FileReader();

    [[nodiscard]] FileFailure read(const LogFile &log, const Progress &progress);
    /// Of the file that was read last.
    [[nodiscard]] std::vector<RestartPoint> takeRestartPoints();

private:
    struct Buffer {
        std::unique_ptr<char[]> bytes;
        size_t size = 0;
        /// At least @p wanted bytes and the reader's padding; the first @p used ones are kept.
        void reserve(size_t wanted, size_t used = 0);
    };
    struct Decompressor;

    [[nodiscard]] FileFailure readPieces(QFile &file, const Progress &progress);
    [[nodiscard]] bool inflateWhole(size_t inputBytes, size_t &outputBytes);

    DocumentReader m_documents;
    const size_t m_maxDocumentBytes;
    const size_t m_restartDistanceBytes;
    std::unique_ptr<Decompressor> m_decompressor;
    Buffer m_input;
    Buffer m_output;
    std::vector<RestartPoint> m_points;
};

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/recordsink.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bucketwatch {

class RecordUnwrapper;
class TableRecords;

/// Finds the records in a document, whatever holds them: an envelope ({"Records": [...]}), an array, one value after
/// another, rows and wrappers that hold a record as text, CSV. What is broken is told and skipped. One thread.
///
/// A sound document goes through the parser at once. One that the parser refuses, or that comes in pieces, is cut into
/// records by a scanner, and each record goes through the parser alone.
class DocumentReader {
public:
    /// Bytes that must be readable after a text.
    static constexpr size_t Padding = 64;

    DocumentReader(RecordSink &sink, size_t maxRecordBytes);
    ~DocumentReader();

    /// Before the first piece of a document.
    void begin();
    /// Reads the records that are whole in @p text, which stands at @p offset of the document.
    /// @return how many bytes are done with; the next piece begins with the rest of them
    size_t read(std::string_view text, std::uint64_t offset, bool isLast);
    /// The line that names the columns, when the document is CSV; a row of it is a record with this line before it only.
    [[nodiscard]] const std::string &tableHeader() const { return m_tableHeader; }

private:
    struct Level {
        bool inEnvelope = false;
        bool afterElement = false;
    };

    using Next = std::optional<size_t>; ///< where to go on; nothing when more bytes are needed

    [[nodiscard]] std::optional<size_t> beginTable(size_t at);
    [[nodiscard]] size_t readTable(size_t at);
    void readRow(size_t begin, size_t end);
    [[nodiscard]] Next step(size_t at);
    [[nodiscard]] Next stepInDocument(size_t at);
    [[nodiscard]] Next stepInArray(size_t at);
    [[nodiscard]] Next stepToEnvelopeEnd(size_t at);
    [[nodiscard]] Next readObject(size_t at);
    [[nodiscard]] Next readLine(size_t at);
    [[nodiscard]] std::optional<size_t> untriedLineEnd(size_t at);
    [[nodiscard]] Next readSpan(size_t begin, size_t end);
    [[nodiscard]] Next enterArray(size_t documentBegin, size_t content, bool inEnvelope);
    [[nodiscard]] size_t readWhole(size_t begin, size_t end, size_t content, bool inEnvelope);
    [[nodiscard]] Next needMore(size_t at);
    [[nodiscard]] Next loseTrack(size_t at, Defect defect);
    [[nodiscard]] Next findTrack(size_t at);

    RecordSink &m_sink;
    const size_t m_maxRecordBytes;
    std::unique_ptr<RecordUnwrapper> m_records;
    std::unique_ptr<TableRecords> m_table;
    std::string m_tableHeader;
    std::string_view m_text;
    std::uint64_t m_offset = 0;
    bool m_isLast = false;
    size_t m_lineBreak = 0; ///< the last that was looked up; npos when none follows
    size_t m_triedLineEnd = 0; ///< of the line that the parser was last run on
    bool m_toEnvelopeEnd = false;
    bool m_isLost = false;
    int m_losses = 0;
    bool m_hasGivenUp = false;
    std::vector<Level> m_levels; ///< open arrays, outermost first
};

} // namespace bucketwatch

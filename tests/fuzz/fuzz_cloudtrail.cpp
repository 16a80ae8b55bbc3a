// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a file holds, straight into the reader: whole, and in pieces, which must find the same records.
// Built by clang this is a libFuzzer target; elsewhere a program goes through the files that it is given.

#include "cloudtrail/documentreader.h"
#include "cloudtrail/eventtables.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

using namespace bucketwatch;

namespace {

class Collector final : public RecordSink {
public:
    explicit Collector(std::string_view document) : m_document(document) { }

    void addRecord(const RecordFields &fields, RecordPlace place, std::string_view bytes) override
    {
        if (place.offset + place.length > m_document.size() || bytes.empty() || !fields.isRecord())
            std::abort();
        if (!place.isWrapped && m_document.substr(place.offset, place.length) != bytes)
            std::abort();
        (void)m_tables.insert(fields);
        records.emplace_back(bytes);
    }
    void addDefect(Defect, std::uint64_t offset) override
    {
        if (offset > m_document.size())
            std::abort();
        ++defects;
    }
    void addDigest() override { }

    std::vector<std::string> records;
    int defects = 0;

private:
    std::string_view m_document;
    EventTables m_tables;
};

constexpr size_t MaxRecordBytes = 1 << 20;

void readPieces(std::string_view document, size_t pieceBytes, Collector &collector)
{
    DocumentReader reader(collector, MaxRecordBytes);
    reader.begin();
    size_t done = 0;
    for (size_t end = 0; end < document.size();) {
        end = std::min(end + pieceBytes, document.size());
        std::string piece(document.substr(done, end - done));
        piece.append(DocumentReader::Padding, '}');
        const size_t used = reader.read({piece.data(), end - done}, done, end == document.size());
        if (used > end - done)
            std::abort();
        done += used;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    const std::string document(reinterpret_cast<const char *>(data), size);
    Collector whole(document);
    readPieces(document, size + 1, whole);
    Collector pieces(document);
    readPieces(document, 1 + size / 3, pieces);
    // where all is sound there is one way to read it; around breaks a piece may end where track is found again
    if (whole.defects == 0 && pieces.defects == 0 && whole.records != pieces.records)
        std::abort();
    return 0;
}

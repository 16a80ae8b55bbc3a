// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/documentreader.h"

#include "cloudtrail/jsonscanner.h"
#include "cloudtrail/recordparser.h"
#include "cloudtrail/recordsearch.h"
#include "cloudtrail/recordunwrapper.h"
#include "cloudtrail/tablerecords.h"

#include <algorithm>
#include <utility>

using namespace std::string_view_literals;

namespace bucketwatch {

namespace {

namespace ondemand = simdjson::ondemand;
using Parsed = RecordUnwrapper::Parsed;

constexpr size_t MaxLevels = 16; ///< arrays in arrays
constexpr size_t MaxHeaderBytes = size_t(64) * 1024; ///< of the line that names the columns of a table
constexpr int MaxLosses = 100; ///< then the rest of a document is given up: each loss scans all of it

} // namespace

DocumentReader::DocumentReader(RecordSink &sink, size_t maxRecordBytes)
    : m_sink(sink), m_maxRecordBytes(maxRecordBytes), m_records(std::make_unique<RecordUnwrapper>(sink)), m_table(std::make_unique<TableRecords>())
{
}

static_assert(DocumentReader::Padding == RecordUnwrapper::Padding);

DocumentReader::~DocumentReader() = default;

void DocumentReader::begin()
{
    m_toEnvelopeEnd = false;
    m_isLost = false;
    m_losses = 0;
    m_hasGivenUp = false;
    m_levels.clear();
    m_tableHeader.clear();
}

size_t DocumentReader::read(std::string_view text, std::uint64_t offset, bool isLast)
{
    m_text = text;
    m_offset = offset;
    m_isLast = isLast;
    m_lineBreak = 0;
    m_triedLineEnd = 0;
    if (offset == 0 && !isLast && text.size() < ByteOrderMark.size())
        return 0;
    size_t at = offset == 0 && text.starts_with(ByteOrderMark) ? ByteOrderMark.size() : 0;
    if (offset == 0 && at == text.size() && !isLast)
        return 0;
    if (offset == 0) {
        const std::optional<size_t> content = beginTable(at);
        if (!content)
            return 0;
        at = *content;
    }
    if (!m_tableHeader.empty())
        return readTable(at);
    for (;;) {
        at = skipSpace(m_text, at);
        if (at == text.size())
            break;
        const Next next = step(at);
        if (!next)
            return at;
        at = *next;
    }
    if (isLast && !m_isLost && (!m_levels.empty() || m_toEnvelopeEnd))
        m_sink.addDefect(Defect::Truncated, offset + at);
    return at;
}

/// Looks whether the document is a table. @return where its rows begin; @p at when it is none; nothing when that cannot be told yet
std::optional<size_t> DocumentReader::beginTable(size_t at)
{
    if (at == m_text.size() || " \t\r\n{[,"sv.contains(m_text[at]))
        return at;
    const size_t lineEnd = m_text.substr(0, at + MaxHeaderBytes).find('\n', at);
    const bool isCut = lineEnd == std::string_view::npos;
    if (isCut && !m_isLast && m_text.size() < at + MaxHeaderBytes)
        return std::nullopt;
    const std::string_view line = m_text.substr(at, std::min(lineEnd, at + MaxHeaderBytes) - at);
    if ((isCut && !m_isLast) || !m_table->begin(line))
        return at;
    m_tableHeader = line;
    return at + line.size();
}

size_t DocumentReader::readTable(size_t at)
{
    for (;;) {
        at = std::min(m_text.find_first_not_of("\r\n"sv, at), m_text.size());
        if (at == m_text.size())
            return at;
        const TableRecords::RowEnd row = TableRecords::rowEnd(m_text, at);
        const size_t end = row.end.value_or(m_text.size());
        if (!row.end && !m_isLast) {
            if (m_text.size() - at < m_maxRecordBytes)
                return at;
            m_sink.addDefect(Defect::TooLarge, m_offset + at);
        } else if (row.isQuoted) {
            m_sink.addDefect(Defect::Truncated, m_offset + at);
        } else {
            readRow(at, end);
        }
        at = end;
    }
}

void DocumentReader::readRow(size_t begin, size_t end)
{
    while (end > begin && m_text[end - 1] == '\r')
        --end;
    const std::string_view json = m_table->json(m_text.substr(begin, end - begin));
    RecordFields fields;
    if (!json.empty() && m_records->parse(json, fields) == Parsed::Whole)
        m_records->deliver(fields, {m_offset + begin, static_cast<std::uint32_t>(end - begin), true}, json);
    else
        m_sink.addDefect(Defect::BrokenRecord, m_offset + begin);
}

DocumentReader::Next DocumentReader::step(size_t at)
{
    if (m_isLost)
        return findTrack(at);
    if (m_toEnvelopeEnd)
        return stepToEnvelopeEnd(at);
    return m_levels.empty() ? stepInDocument(at) : stepInArray(at);
}

DocumentReader::Next DocumentReader::stepInDocument(size_t at)
{
    switch (m_text[at]) {
    case '[':
        return enterArray(at, at + 1, false);
    case '{':
        return readObject(at);
    case ',': // lists of records that somebody took out of their array
        return at + 1;
    default:
        return loseTrack(at, Defect::NotJson);
    }
}

DocumentReader::Next DocumentReader::stepInArray(size_t at)
{
    switch (m_text[at]) {
    case ',':
        m_levels.back().afterElement = false;
        return at + 1;
    case ']':
        m_toEnvelopeEnd = m_levels.back().inEnvelope;
        m_levels.pop_back();
        return at + 1;
    case '[':
        return enterArray(at, at + 1, false);
    case '{':
        if (m_levels.back().afterElement) {
            m_sink.addDefect(Defect::MissingComma, m_offset + at);
            m_levels.back().afterElement = false;
        }
        return readObject(at);
    default: {
        const size_t end = m_text[at] == '"' ? scanValue(m_text, at).end : m_text.find_first_of(",]{"sv, at + 1);
        if (end >= m_text.size())
            return m_isLast ? loseTrack(at, Defect::Truncated) : needMore(at);
        m_sink.addDefect(Defect::NotARecord, m_offset + at);
        return end;
    }
    }
}

DocumentReader::Next DocumentReader::stepToEnvelopeEnd(size_t at)
{
    const ScannedValue rest = scanValue(m_text, at, 1);
    if (rest.state == ScannedValue::State::Incomplete && !m_isLast)
        return needMore(at);
    m_toEnvelopeEnd = false;
    if (rest.state != ScannedValue::State::Complete)
        return loseTrack(at, rest.state == ScannedValue::State::Broken ? Defect::NotJson : Defect::Truncated);
    return rest.end;
}

DocumentReader::Next DocumentReader::readObject(size_t at)
{
    const Envelope header = envelopeAt(m_text, at);
    if (header.state == Envelope::State::Found)
        return enterArray(at, header.content, true);
    if (header.state == Envelope::State::Incomplete && !m_isLast)
        return needMore(at);
    if (m_levels.empty())
        if (const Next next = readLine(at))
            return next;
    const ScannedValue value = scanValue(m_text, at);
    switch (value.state) {
    case ScannedValue::State::Complete:
        return readSpan(at, value.end);
    case ScannedValue::State::Broken:
        return loseTrack(value.end - 1, Defect::BrokenRecord);
    case ScannedValue::State::Incomplete:
        break;
    }
    const bool isAllThatFits = m_isLast || m_text.size() - at >= m_maxRecordBytes;
    if (!isAllThatFits)
        return std::nullopt;
    if (const size_t content = laterEnvelopeAt(m_text, at); content != std::string_view::npos)
        return enterArray(at, content, true);
    return m_isLast ? loseTrack(at, Defect::Truncated) : loseTrack(at, Defect::TooLarge);
}

/// The usual case between documents: a record a line. Nothing when the value that begins at @p at is not one line.
DocumentReader::Next DocumentReader::readLine(size_t at)
{
    const std::optional<size_t> lineEnd = untriedLineEnd(at);
    if (!lineEnd)
        return std::nullopt;
    const std::string_view line = withoutTrailingSpace(m_text.substr(at, *lineEnd - at));
    RecordFields fields;
    if (line.ends_with('}') && m_records->parse(line, fields) == Parsed::Whole && fields.contained.empty()) {
        m_records->deliver(fields, {m_offset + at, static_cast<std::uint32_t>(line.size())}, line);
        return lineEnd;
    }
    const bool isIndented = line.size() < 3 || *lineEnd + 1 >= m_text.size() || m_text[*lineEnd + 1] != '{';
    const bool goesOn = line.ends_with(',') || line.ends_with('['); // a list of records, each at the start of a line
    if (isIndented || goesOn || scanValue(m_text.substr(0, *lineEnd), at).state == ScannedValue::State::Complete)
        return std::nullopt;
    m_sink.addDefect(Defect::BrokenRecord, m_offset + at);
    return lineEnd;
}

/// Where the line of @p at ends. Nothing when that is not known yet, or when the parser was run on this line before: it
/// holds more than one value then, and running the parser on all of the rest for each would take forever.
std::optional<size_t> DocumentReader::untriedLineEnd(size_t at)
{
    if (m_lineBreak <= at) // a value never begins at a line break
        m_lineBreak = m_text.find('\n', at);
    if (m_lineBreak == std::string_view::npos && !m_isLast)
        return std::nullopt;
    const size_t lineEnd = std::min(m_lineBreak, m_text.size());
    if (lineEnd == m_triedLineEnd)
        return std::nullopt;
    m_triedLineEnd = lineEnd;
    return lineEnd;
}

DocumentReader::Next DocumentReader::readSpan(size_t begin, size_t end)
{
    if (!m_levels.empty())
        m_levels.back().afterElement = true;
    const std::string_view span = m_text.substr(begin, end - begin);
    RecordFields fields;
    if (m_records->parse(span, fields) != Parsed::Whole) {
        m_sink.addDefect(Defect::BrokenRecord, m_offset + begin);
        return end;
    }
    if (fields.isRecord() || fields.contained.empty()) {
        m_records->deliver(fields, {m_offset + begin, static_cast<std::uint32_t>(span.size())}, span);
        return end;
    }
    ondemand::document document;
    ondemand::value array;
    const char *content = nullptr;
    if (!m_records->open(span, document) || document.find_field(fields.contained).get(array)
        || array.current_location().get(content)) {
        m_sink.addDefect(Defect::BrokenRecord, m_offset + begin);
        return end;
    }
    return enterArray(begin, static_cast<size_t>(content - m_text.data()) + 1, true);
}

DocumentReader::Next DocumentReader::enterArray(size_t documentBegin, size_t content, bool inEnvelope)
{
    if (m_levels.size() == MaxLevels)
        return loseTrack(documentBegin, Defect::NotARecord);
    const bool isOutermost = m_levels.empty();
    if (!isOutermost)
        m_levels.back().afterElement = true;
    m_levels.push_back({inEnvelope, false});
    if (!isOutermost)
        return content;
    if (m_offset + documentBegin <= ByteOrderMark.size() && m_isLast) // most files are one document
        return readWhole(documentBegin, m_text.size(), content, inEnvelope);
    const std::optional<size_t> lineEnd = untriedLineEnd(documentBegin);
    if (!lineEnd)
        return content;
    const std::string_view line = withoutTrailingSpace(m_text.substr(documentBegin, *lineEnd - documentBegin));
    if (!line.ends_with(inEnvelope ? '}' : ']'))
        return content;
    return readWhole(documentBegin, documentBegin + line.size(), content, inEnvelope);
}

/// Reads the array of a document with one run of the parser, as far as the parser gets.
/// @return after the last record that could be read; from there on the scanner goes on
size_t DocumentReader::readWhole(size_t begin, size_t end, size_t content, bool inEnvelope)
{
    ondemand::document document;
    if (!m_records->open(m_text.substr(begin, end - begin), document))
        return content;
    ondemand::array array;
    if (inEnvelope) {
        ondemand::object envelope;
        if (document.get_object().get(envelope))
            return content;
        const char *const bracket = m_text.data() + content - 1;
        bool isFound = false;
        for (auto member : envelope) {
            ondemand::value value;
            const char *location = nullptr;
            if (std::move(member).value().get(value) || value.current_location().get(location))
                return content;
            if (location == bracket) {
                isFound = !value.get_array().get(array);
                break;
            }
        }
        if (!isFound)
            return content;
    } else if (document.get_array().get(array)) {
        return content;
    }
    size_t done = content;
    for (auto element : array) {
        ondemand::value value;
        ondemand::object object;
        const char *first = nullptr;
        const char *after = nullptr;
        RecordFields fields;
        if (element.get(value) || value.current_location().get(first) || value.get_object().get(object)
            || parseRecord(object, fields) || document.current_location().get(after))
            return done;
        if (!fields.isRecord() && !fields.contained.empty())
            return done;
        if (after <= first || after > m_text.data() + end) // brackets that do not match led the parser out of the document
            return done;
        while (after > first && after[-1] != '}')
            --after;
        if (after == first)
            return done;
        const std::string_view bytes(first, static_cast<size_t>(after - first));
        const auto offset = static_cast<size_t>(first - m_text.data());
        m_records->deliver(fields, {m_offset + offset, static_cast<std::uint32_t>(bytes.size())}, bytes);
        done = offset + bytes.size();
        m_levels.back().afterElement = true;
    }
    return done;
}

DocumentReader::Next DocumentReader::needMore(size_t at)
{
    if (m_text.size() - at < m_maxRecordBytes)
        return std::nullopt;
    return loseTrack(at, Defect::TooLarge);
}

DocumentReader::Next DocumentReader::loseTrack(size_t at, Defect defect)
{
    m_sink.addDefect(defect, m_offset + at);
    m_isLost = true;
    ++m_losses;
    return at + 1;
}

DocumentReader::Next DocumentReader::findTrack(size_t at)
{
    if (m_losses > MaxLosses) {
        if (!std::exchange(m_hasGivenUp, true))
            m_sink.addDefect(Defect::GivenUp, m_offset + at);
        return m_text.size();
    }
    const size_t start = findRecordStart(m_text, at, m_levels.empty());
    if (start != std::string_view::npos) {
        m_isLost = false;
        if (!m_levels.empty())
            m_levels.back().afterElement = false;
        return start;
    }
    if (m_isLast)
        return m_text.size();
    constexpr size_t Kept = 64; // the start of a record may come in two pieces
    if (m_text.size() - at <= Kept)
        return std::nullopt;
    return m_text.size() - Kept;
}

} // namespace bucketwatch

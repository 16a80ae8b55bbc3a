// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/recordsink.h"

#include <simdjson.h>

#include <array>
#include <string>

namespace bucketwatch {

/// Takes records out of what they are wrapped in: texts (CloudTrailEvent, _raw) and objects (detail). One thread.
class RecordUnwrapper {
public:
    /// Bytes that must be readable after a text.
    static constexpr size_t Padding = 64;
    static_assert(Padding >= simdjson::SIMDJSON_PADDING);

    enum class Parsed { Whole, WithRest, Broken };

    explicit RecordUnwrapper(RecordSink &sink) : m_sink(sink) { }

    /// Starts the parser on @p text; what it had before is no longer valid. @return whether it accepts the text so far
    [[nodiscard]] bool open(std::string_view text, simdjson::ondemand::document &document);
    /// Reads the object that @p text is.
    [[nodiscard]] Parsed parse(std::string_view text, RecordFields &fields) { return parse(text, fields, 0); }
    /// Gives the sink the record, digest or defect that @p fields are. @param bytes what was parsed, at @p place
    void deliver(const RecordFields &fields, RecordPlace place, std::string_view bytes) { deliver(fields, place, bytes, 0); }

private:
    static constexpr size_t MaxNesting = 4; ///< wrappers in wrappers

    [[nodiscard]] Parsed parse(std::string_view text, RecordFields &fields, size_t nesting);
    void deliver(const RecordFields &fields, RecordPlace place, std::string_view bytes, size_t nesting);
    void deliverText(const RecordFields &wrapper, RecordPlace place, size_t nesting);
    void deliverObject(const RecordFields &wrapper, RecordPlace place, std::string_view bytes, size_t nesting);
    void deliverInner(const RecordFields &wrapper, std::string_view text, RecordPlace place, size_t nesting);

    RecordSink &m_sink;
    std::array<simdjson::ondemand::parser, MaxNesting + 1> m_parsers;
    std::array<std::string, MaxNesting + 1> m_texts; ///< unwrapped, padded
};

} // namespace bucketwatch

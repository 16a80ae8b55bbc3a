// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string_view>

namespace bucketwatch {

/// What some tools put before UTF-8 text.
inline constexpr std::string_view ByteOrderMark = "\xef\xbb\xbf";

/// The next byte of @p text at or after @p at that is not JSON's white space; its size when there is none.
[[nodiscard]] size_t skipSpace(std::string_view text, size_t at);
/// @p text without white space at its end.
[[nodiscard]] std::string_view withoutTrailingSpace(std::string_view text);

/// An object whose first member is an array of records.
struct Envelope {
    enum class State { Found, Absent, Incomplete };
    State state = State::Absent;
    size_t content = 0; ///< after the opening bracket of the array
};
/// Whether an envelope begins at @p at, where an object does. Incomplete when @p text ends before that can be told.
[[nodiscard]] Envelope envelopeAt(std::string_view text, size_t at);

/// After the bracket that opens the array of records which a later member of the object at @p at is; npos when none begins
/// in @p text. For objects that do not end in it: what is whole goes through the parser.
[[nodiscard]] size_t laterEnvelopeAt(std::string_view text, size_t at);

/// Where the next record seems to begin, at or after @p at: an object that starts with the member that CloudTrail writes
/// first, or, between documents, any at the start of a line. npos when there is none.
[[nodiscard]] size_t findRecordStart(std::string_view text, size_t at, bool isBetweenDocuments);

} // namespace bucketwatch

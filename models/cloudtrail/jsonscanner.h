// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string_view>

namespace bucketwatch {

/// Where a JSON value ends, without a parser: brackets and strings only. For documents that a parser refuses or that are
/// too large for one.
struct ScannedValue {
    enum class State { Complete, Incomplete, Broken };
    State state = State::Incomplete;
    /// After the value; after the byte that breaks it.
    size_t end = 0;
};

/// Scans the object, array or string that begins at @p begin of @p text. Incomplete when @p text ends first, Broken at
/// a line break inside a string, which JSON does not have.
/// @param depth brackets that are open already at @p begin; scanning ends when all are closed
[[nodiscard]] ScannedValue scanValue(std::string_view text, size_t begin, size_t depth = 0);

} // namespace bucketwatch

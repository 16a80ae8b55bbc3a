// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string_view>

namespace bucketwatch {

/// A 64-bit hash of bytes, the same on every machine and in every run: the order of equal events rests on it.
/// Not for keys that somebody could choose to collide on purpose.
[[nodiscard]] std::uint64_t hashBytes(std::string_view bytes);
/// As much of hashBytes() as a row of a log keeps, to tell whether a record is still the one that was read.
[[nodiscard]] constexpr std::uint32_t checkOf(std::uint64_t hash) { return static_cast<std::uint32_t>(hash); }

} // namespace bucketwatch

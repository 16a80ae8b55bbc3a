// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string_view>

namespace bucketwatch {

/// A 64-bit hash of bytes, the same on every machine and in every run: the order of equal events rests on it.
/// Not for keys that somebody could choose to collide on purpose.
[[nodiscard]] std::uint64_t hashBytes(std::string_view bytes);

} // namespace bucketwatch

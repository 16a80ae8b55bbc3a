// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/recordsink.h"

#include <cstdint>

namespace bucketwatch {

/// An event of a log: numbers into tables, and where its record stands.
struct EventRow {
    static constexpr int OffsetBits = 40; ///< a file may inflate to 1 TiB, a recording have 16 million files
    static constexpr std::uint32_t WrappedBit = 1U << 31;

    std::int64_t time = 0; ///< milliseconds since the epoch
    std::uint64_t place = 0; ///< number of the file above OffsetBits, offset below
    std::uint32_t length = 0; ///< of the record, with WrappedBit
    std::uint32_t call = 0;
    std::uint32_t identity = 0;
    std::uint32_t sourceIp = 0;
    std::uint32_t userAgent = 0;
    std::uint32_t bucket = 0;
    float bytes = 0;
    std::uint32_t check = 0; ///< of the record's bytes, see checkOf()

    [[nodiscard]] std::uint32_t file() const { return static_cast<std::uint32_t>(place >> OffsetBits); }
    [[nodiscard]] std::uint64_t offset() const { return place & ((std::uint64_t(1) << OffsetBits) - 1); }
};

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/recordfields.h"

#include <QtTypes>

#include <cstdint>
#include <string_view>

namespace bucketwatch {

/// Where a record stands in the inflated bytes of its file.
struct RecordPlace {
    std::uint64_t offset = 0;
    std::uint32_t length = 0;
    bool isWrapped = false; ///< what stands there holds the record as a text
};

/// What can be wrong with a place of a document.
enum class Defect : std::uint8_t {
    NotJson,
    BrokenRecord,
    BrokenPart, ///< of a record whose other parts were read
    MissingComma,
    Truncated,
    TooLarge,
    NotARecord,
    GivenUp ///< so much was wrong before that the rest was not looked at
};

/// Takes what a DocumentReader finds. Views are valid during the call only.
class RecordSink {
public:
    virtual ~RecordSink() = default;
    /// @param bytes the record itself, unwrapped
    virtual void addRecord(const RecordFields &fields, RecordPlace place, std::string_view bytes) = 0;
    virtual void addDefect(Defect defect, std::uint64_t offset) = 0;
    virtual void addDigest() = 0;

protected:
    RecordSink() = default;
    Q_DISABLE_COPY_MOVE(RecordSink)
};

} // namespace bucketwatch

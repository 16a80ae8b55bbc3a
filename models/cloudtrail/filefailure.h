// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>

namespace bucketwatch {

/// What kept a file as a whole from being read to its end.
struct FileFailure {
    enum class Kind : std::uint8_t {
        None,
        CannotOpen,
        CannotRead,
        Utf16,
        Damaged,
        EndsEarly,
        TrailingBytes,
        DamagedArchive,
        Encrypted,
        TooDeep,
        UnpacksTooLarge
    };
    Kind kind = Kind::None;
    std::uint64_t offset = 0; ///< in the file
    QString detail;
};

} // namespace bucketwatch

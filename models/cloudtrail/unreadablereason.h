// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/filefailure.h"
#include "cloudtrail/recordsink.h"

namespace bucketwatch {

/// What was found wrong with the documents of one file.
struct DocumentFailure {
    Defect first = Defect::NotJson;
    std::uint64_t offset = 0; ///< in the inflated bytes
    qint64 places = 0; ///< how many there are in all
};

/// Why a file, or a part of one, could not be read; whole sentences. @p records is how many were read from it.
[[nodiscard]] QString reasonOf(const FileFailure &failure);
[[nodiscard]] QString reasonOf(const DocumentFailure &failure, qint64 records);

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/filefailure.h"
#include "cloudtrail/recordsink.h"

namespace bucketwatch {

/// A place in the unpacked bytes of a file, and what is wrong there.
struct DefectPlace {
    Defect defect = Defect::NotJson;
    std::uint64_t offset = 0;
};

/// Why a file, or a part of one, could not be read; whole sentences.
[[nodiscard]] QString reasonOf(const FileFailure &failure);
[[nodiscard]] QString reasonOf(const DefectPlace &place);
/// For a file of JSON without a record.
[[nodiscard]] QString reasonForNoRecords();
/// For the @p places of a file beyond those that are named.
[[nodiscard]] QString reasonForMore(qint64 places);

} // namespace bucketwatch

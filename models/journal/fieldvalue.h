// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/regionpatch.h"

namespace bucketwatch {

/// Whether @p field is one of those that there are and can have @p value. A file may be damaged, and a status without a name
/// must not get past its reader.
[[nodiscard]] bool isValueOf(Field field, std::uint32_t value);

} // namespace bucketwatch

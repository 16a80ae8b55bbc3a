// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/regionpatch.h"

#include <QByteArray>

namespace bucketwatch {

/// A patch as bytes for the journal: preferences, then one column a field with account numbers and values before and after;
/// a column whose values are all the same keeps them once. The Region travels beside it.
[[nodiscard]] QByteArray encodePatch(const RegionPatch &patch);
/// The fields come back in the order of their columns. Error::Storage when @p bytes are not what encodePatch() writes.
[[nodiscard]] Result<RegionPatch> decodePatch(Region region, const QByteArray &bytes);

} // namespace bucketwatch

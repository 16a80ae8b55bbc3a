// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"

#include <QByteArray>

namespace bucketwatch {

/// What is known of a Region without its rows: whether it offers S3 Protection, its administrator and the preferences.
[[nodiscard]] QByteArray encodeRegionHeader(const RegionView &region);
/// Sets in @p region what encodeRegionHeader() wrote; false when @p bytes are something else.
[[nodiscard]] bool decodeRegionHeader(QByteArrayView bytes, RegionView &region);

} // namespace bucketwatch

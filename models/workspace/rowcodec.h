// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"

#include <QByteArray>

namespace bucketwatch {

/// Rows of a Region that are stored together: few enough that one edit writes little, many enough that 50,000 accounts load
/// in a blink (one such piece has about 12 KB).
inline constexpr int RowsPerPiece = 256;

/// Members and detectors of the rows from @p firstRow on, at most RowsPerPiece of them. A plan that never changed takes no date.
[[nodiscard]] QByteArray encodeRows(const RegionView &region, int firstRow);
/// Appends what encodeRows() wrote to the rows of @p region; false when @p bytes are something else.
[[nodiscard]] bool decodeRows(const QByteArray &bytes, RegionView &region);

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace bucketwatch {

/// Rows of cells as lines whose columns are aligned with spaces, for a terminal. All rows have as many cells as the first one.
[[nodiscard]] QStringList alignedLines(const std::vector<QStringList> &rows);

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <vector>

class QAbstractItemModel;

namespace bucketwatch {

/// Writes @p columns of all rows of @p model to the file @p path, the headings first, as csvLine() does; what is there is replaced
/// once everything is written. Error::Storage with the system's reason.
[[nodiscard]] Result<void> writeCsvFile(const QString &path, const QAbstractItemModel &model, const std::vector<int> &columns);

} // namespace bucketwatch

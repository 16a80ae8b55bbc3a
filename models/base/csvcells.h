// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace bucketwatch {

/// The cells of each line of @p text; quotation marks may hold commas and line ends.
[[nodiscard]] std::vector<QStringList> csvCells(const QString &text);

} // namespace bucketwatch

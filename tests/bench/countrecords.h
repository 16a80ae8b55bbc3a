// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtTypes>

namespace bucketwatch {

/// The least that a replay must do: inflates every file of @p folder whole, goes over its records with simdjson, reads
/// five fields of each and counts the calls by name. One thread.
/// @return the number of records; -1 when a file could not be read
[[nodiscard]] qint64 countRecords(const QString &folder);

} // namespace bucketwatch

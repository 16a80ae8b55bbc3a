// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtTypes>

namespace bucketwatch {

/// Writes @p records data events as CloudTrail delivers them, gz files of a few thousand records each, into @p folder.
/// The same @p seed gives the same bytes. @return whether all could be written
[[nodiscard]] bool writeSyntheticLogs(const QString &folder, qint64 records, quint64 seed);

} // namespace bucketwatch

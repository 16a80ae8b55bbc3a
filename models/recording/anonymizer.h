// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>
#include <QStringList>

namespace bucketwatch {

/// What was anonymized.
struct AnonymizedRecording {
    qint64 events = 0;
    qint64 unreadable = 0; ///< files and records that are not in the copy
};

/// Reads @p paths as a replay does and writes the records to @p out, as LogWriter does, with other names: findings keep their
/// types and counts. Records that were delivered twice are written once. Lists of addresses, one a line, become lists in "lists"
/// of those new addresses whose old ones they had.
/// @return Error::BadInput when nothing can be read, Error::Storage when @p out cannot be written
[[nodiscard]] Result<AnonymizedRecording> anonymizeRecording(
    const QStringList &paths, const QStringList &lists, const QString &out);

} // namespace bucketwatch

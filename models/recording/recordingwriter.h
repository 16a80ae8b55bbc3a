// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recording/recording.h"

namespace bucketwatch {

/// Writes a recording to @p path as LogWriter does, with the lists of addresses in "lists" where it is a folder. Some records are
/// delivered twice, as CloudTrail's are. Equal options write equal files.
/// @return the number of events; Error::BadInput as checkRecording(), Error::Storage naming the file that cannot be written
[[nodiscard]] Result<qint64> writeRecording(const RecordingOptions &options, const QString &path);
/// The scenario's events alone, to be replayed beside the ordinary days of the same company.
[[nodiscard]] Result<qint64> writeAttack(const RecordingOptions &options, const QString &path);

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "cloudtrail/eventlog.h"
#include "cloudtrail/logfiles.h"
#include "cloudtrail/unreadable.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace bucketwatch {

/// What is read, and within which bounds.
struct EventLogOptions {
    QStringList paths; ///< files or folders, "-" for the standard input, FIFOs; what is named twice is read once
    int jobs = 0; ///< threads; 0: one a core
    /// Larger documents are cut at record boundaries, and larger gz members are inflated as a stream.
    qsizetype maxDocumentBytes = qsizetype(64) << 20;
    /// Rows that all jobs together keep in memory before sorted runs of them go to a temporary file.
    qsizetype maxRowsInMemory = 400'000;
    /// Distance of the points of a large gz member from which a record can be found again.
    qsizetype restartDistanceBytes = qsizetype(16) << 20;

    /// Called from any of the threads, not more often than once a file or document: bytes done and bytes in all.
    std::function<void(qint64 done, qint64 total)> progress;
    /// Asked from any of the threads, between files and documents.
    std::function<bool()> isCancelled;
};

/// The words of the command line's "statistics". Duplicates are not among the events; anonymous are data events.
struct EventLogStatistics {
    qint64 events = 0;
    qint64 dataEvents = 0;
    qint64 managementEvents = 0;
    qint64 duplicates = 0;
    qint64 anonymous = 0;
    qint64 timedByContainer = 0; ///< records without a readable eventTime that have the time of what they were wrapped in
    qint64 untimed = 0; ///< records without any: they stand at the first time that there is
    qint64 bytes = 0; ///< of the files, as stored
};

/// A recording as it was read.
struct Recording {
    std::shared_ptr<const EventLog> events;
    EventLogStatistics statistics;
    std::vector<Unreadable> unreadable; ///< by path
    std::vector<LogFile> files; ///< that were found, readable or not, as they were before they were read
};

/// Reads files and folders into one ordered log without duplicates. What a file is is told by its bytes: gz, plain or an
/// archive (zip, tar, zst) of such files, {"Records": [...]}, {"Events": [...]}, arrays, one record after another, LookupEvents
/// rows, events of EventBridge, _raw wrapping, CSV of CloudTrail Lake and Athena. The result depends neither on the order of the paths nor on the number of jobs. Blocks until it is done.
/// @return Error::Cancelled, or Error::Storage when the temporary file cannot be written; files that cannot be read are
/// Recording::unreadable and no error.
[[nodiscard]] Result<Recording> readEventLog(const EventLogOptions &options);

} // namespace bucketwatch

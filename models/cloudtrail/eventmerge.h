// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/eventtables.h"
#include "cloudtrail/rowstore.h"
#include "cloudtrail/sortedruns.h"

#include <span>

namespace bucketwatch {

/// What is left of the jobs' rows and tables once they are one log. Numbers run in the order of first use, so they
/// depend on the events alone and not on who read them.
struct MergedEvents {
    RowStore rows;
    EventTables tables;
    qint64 duplicates = 0;
};

/// Merges the runs of all jobs. @param jobs tables by SortedRun::job
/// @param maxRowsInMemory of the log; more go to a temporary file
/// @return Error::Storage when a temporary file cannot be read, made or written
[[nodiscard]] Result<MergedEvents> mergeEvents(
    SortedRuns &runs, std::span<const EventTables *const> jobs, qint64 maxRowsInMemory);

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "cloudtrail/unorderedrows.h"

#include <QFile>

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace bucketwatch {

/// A sorted run of one job's rows, in memory or in the temporary file.
struct SortedRun {
    int job = 0;
    UnorderedRows memory {};
    qint64 count = 0;
    qint64 fileOffset = -1; ///< of the rows; less than none: they are in memory
    qint64 idsOffset = -1; ///< of the texts of their ids
};

/// The runs of all jobs. add() may be called from any thread.
class SortedRuns {
public:
    explicit SortedRuns(qsizetype maxRowsInMemory);

    /// Sorts @p rows and takes them, or writes them to the file and empties them.
    void add(int job, UnorderedRows &rows);
    /// Whether the file cannot be written: then there is no use in reading on. Any thread.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    [[nodiscard]] Result<void> status() const;
    [[nodiscard]] std::vector<SortedRun> &runs() { return m_runs; }
    [[nodiscard]] qint64 rowCount() const { return m_rowCount; }
    /// Reads @p count rows of a run that is in the file, with their ids. One thread.
    [[nodiscard]] bool read(const SortedRun &run, qint64 from, qint64 count, UnorderedRows &to);

private:
    [[nodiscard]] bool spill(SortedRun &run, const UnorderedRows &rows);
    [[nodiscard]] bool readAt(qint64 offset, char *to, qint64 bytes);

    const qsizetype m_maxRowsInMemory;
    std::mutex m_mutex;
    std::vector<SortedRun> m_runs;
    std::unique_ptr<QFile> m_file;
    qint64 m_rowsInMemory = 0;
    qint64 m_rowCount = 0;
    std::atomic_bool m_hasFailed = false;
};

} // namespace bucketwatch

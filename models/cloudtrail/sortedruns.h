// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "cloudtrail/eventrow.h"
#include "cloudtrail/textpool.h"

#include <QFile>

#include <compare>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace bucketwatch {

/// An unnamed temporary file where large ones belong: $TMPDIR, else /var/tmp, else the system's choice. Null when it
/// cannot be made.
[[nodiscard]] std::unique_ptr<QFile> makeTemporaryFile();

/// The total order of events: time, then eventID as text, then hash. Equal only for rows that are the same event twice
/// or the same bytes. Each side with the texts that its ids are in.
[[nodiscard]] std::strong_ordering compareRows(
    const UnorderedRow &a, const TextPool &aTexts, const UnorderedRow &b, const TextPool &bTexts);
/// Whether two rows, next to each other in that order, are one event: same time and same eventID. An eventID that is no
/// UUID, or none, does not tell events apart (samples and redacted logs repeat "1" or "..."), so these need the same bytes
/// too. CloudTrail delivers an event again as it was, so the same eventID at another time is another event.
[[nodiscard]] bool isSameEvent(const UnorderedRow &a, const TextPool &aTexts, const UnorderedRow &b, const TextPool &bTexts);

/// A sorted run of one job's rows, in memory or in the temporary file.
struct SortedRun {
    int job = 0;
    std::vector<UnorderedRow> rows;
    qint64 fileOffset = -1;
    qint64 count = 0;
};

/// The runs of all jobs. add() may be called from any thread.
class SortedRuns {
public:
    explicit SortedRuns(qsizetype maxRowsInMemory);

    /// Sorts @p rows and takes them, or writes them to the file and empties them.
    void add(int job, std::vector<UnorderedRow> &rows, const TextPool &texts);
    [[nodiscard]] Result<void> status() const;
    [[nodiscard]] std::vector<SortedRun> &runs() { return m_runs; }
    [[nodiscard]] qint64 rowCount() const { return m_rowCount; }
    /// Reads rows of a run that is in the file. One thread.
    [[nodiscard]] bool read(const SortedRun &run, qint64 from, std::span<UnorderedRow> to);

private:
    void spill(SortedRun &run, const std::vector<UnorderedRow> &rows);

    const qsizetype m_maxRowsInMemory;
    std::mutex m_mutex;
    std::vector<SortedRun> m_runs;
    std::unique_ptr<QFile> m_file;
    qint64 m_rowsInMemory = 0;
    qint64 m_rowCount = 0;
    bool m_failed = false;
};

} // namespace bucketwatch

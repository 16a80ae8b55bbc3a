// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/eventlogreader.h"

#include "cloudtrail/columnareventlog.h"
#include "cloudtrail/eventpass.h"
#include "cloudtrail/readjob.h"
#include "cloudtrail/spooledinput.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <thread>

namespace bucketwatch {

namespace {

constexpr qsizetype LeastDocumentBytes = 4096;
constexpr qsizetype KeptBytes = qsizetype(16) << 20; ///< of records that detection will ask for
constexpr qsizetype RowsInMemory = 3; ///< of a log, times maxRowsInMemory: they are smaller than those being sorted, and come alone

/// All jobs of one recording.
class Reading {
public:
    Reading(const EventLogOptions &options, const std::vector<LogFile> &files)
        : m_options(options), m_files(files), m_sources(files.size()), m_runs(options.maxRowsInMemory / 2)
    {
        for (const LogFile &file : files)
            m_total += file.bytes;
        const auto cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
        const auto wanted = static_cast<size_t>(options.jobs > 0 ? options.jobs : cores);
        const auto jobs = static_cast<qsizetype>(std::clamp<size_t>(wanted, 1, std::max<size_t>(files.size(), 1)));
        const ReadJob::Limits limits {std::max(options.maxDocumentBytes, LeastDocumentBytes), options.restartDistanceBytes,
            std::max<qsizetype>(options.maxRowsInMemory / (2 * jobs), 1), KeptBytes / jobs};
        for (int number = 0; number < jobs; ++number)
            m_jobs.push_back(std::make_unique<ReadJob>(number, m_runs, limits));
    }

    void run()
    {
        std::vector<std::jthread> threads;
        for (size_t job = 1; job < m_jobs.size(); ++job)
            threads.emplace_back([this, job] { work(*m_jobs[job]); });
        work(*m_jobs.front());
    }

    [[nodiscard]] bool isCancelled() const { return m_options.isCancelled && m_options.isCancelled(); }
    [[nodiscard]] SortedRuns &runs() { return m_runs; }
    [[nodiscard]] qint64 bytes() const { return m_total; }

    [[nodiscard]] std::vector<const EventTables *> tables() const
    {
        std::vector<const EventTables *> tables;
        tables.reserve(m_jobs.size());
        for (const auto &job : m_jobs)
            tables.push_back(&job->tables());
        return tables;
    }

    [[nodiscard]] std::vector<KeptRecords> kept()
    {
        std::vector<KeptRecords> kept;
        kept.reserve(m_jobs.size());
        for (const auto &job : m_jobs)
            kept.push_back(job->takeKept());
        return kept;
    }

    [[nodiscard]] std::vector<SourceFile> sources()
    {
        return std::move(m_sources);
    }

    void appendUnreadable(std::vector<Unreadable> &list) const
    {
        for (const auto &job : m_jobs)
            list.insert(list.end(), job->unreadable().begin(), job->unreadable().end());
    }

private:
    void work(ReadJob &job)
    {
        for (size_t number = m_next++; number < m_files.size() && !isStopped(); number = m_next++) {
            const LogFile &file = m_files[number];
            job.read(file, static_cast<std::uint32_t>(number), [this](qint64 done) { return reportProgress(done); });
            m_sources[number] = job.takeSource();
            m_done += file.bytes;
            reportProgress(0);
        }
        job.finish();
    }

    /// @return false when reading is to stop
    bool reportProgress(qint64 doneOfFile)
    {
        if (m_options.progress)
            m_options.progress(std::min(m_done + doneOfFile, m_total), m_total);
        return !isStopped();
    }

    [[nodiscard]] bool isStopped() const { return isCancelled() || m_runs.hasFailed(); }

    const EventLogOptions &m_options;
    const std::vector<LogFile> &m_files;
    std::vector<SourceFile> m_sources;
    SortedRuns m_runs;
    std::vector<std::unique_ptr<ReadJob>> m_jobs;
    std::atomic<size_t> m_next = 0;
    std::atomic<qint64> m_done = 0;
    qint64 m_total = 0;
};

void count(const EventLog &log, EventLogStatistics &statistics)
{
    statistics.events = log.size();
    passOver(log, [&statistics](const Event &event) {
        statistics.dataEvents += event.kind == EventKind::Data;
        statistics.managementEvents += event.kind == EventKind::Management;
        statistics.anonymous += event.kind == EventKind::Data && event.isAnonymous;
    });
}

} // namespace

Result<Recording> readEventLog(const EventLogOptions &options)
{
    FoundFiles found = findFiles(options.paths);
    Recording recording;
    recording.unreadable = std::move(found.unreadable);
    for (const QString &pipe : found.pipes) {
        Result<LogFile> spooled = spooledInput(pipe, options.isCancelled);
        if (spooled)
            found.files.push_back(*std::move(spooled));
        else if (spooled.error().kind == Error::Kind::NotFound)
            recording.unreadable.push_back({pipe, spooled.error().message});
        else
            return std::unexpected(spooled.error());
    }
    std::ranges::stable_sort(found.files, {}, &LogFile::path);
    Reading reading(options, found.files);
    reading.run();
    if (reading.isCancelled())
        return std::unexpected(
            Error {Error::Kind::Cancelled, QCoreApplication::translate("bucketwatch::EventLog", "Reading was cancelled."), {}});
    if (const Result<void> status = reading.runs().status(); !status)
        return std::unexpected(status.error());
    const std::vector<const EventTables *> tables = reading.tables();
    Result<MergedEvents> merged = mergeEvents(reading.runs(), tables, RowsInMemory * options.maxRowsInMemory);
    if (!merged)
        return std::unexpected(merged.error());
    recording.statistics.duplicates = merged->duplicates;
    recording.statistics.bytes = reading.bytes();
    for (const EventTables *job : tables) {
        recording.statistics.timedByContainer += job->timedByContainer;
        recording.statistics.untimed += job->untimed;
    }
    reading.appendUnreadable(recording.unreadable);
    std::ranges::sort(recording.unreadable);
    recording.events = std::make_shared<ColumnarEventLog>(std::move(*merged), reading.sources(), reading.kept());
    count(*recording.events, recording.statistics);
    recording.files = std::move(found.files);
    return recording;
}

} // namespace bucketwatch

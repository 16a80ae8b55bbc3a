// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/readjob.h"

#include "cloudtrail/byteshash.h"

namespace bucketwatch {

ReadJob::ReadJob(int number, SortedRuns &runs, const Limits &limits)
    : m_number(number)
    , m_runs(runs)
    , m_limits(limits)
    , m_kept(limits.keptBytes)
    , m_reader(*this, static_cast<size_t>(limits.maxDocumentBytes), static_cast<size_t>(limits.restartDistanceBytes))
{
}

void ReadJob::read(const LogFile &log, std::uint32_t number, const FileReader::Progress &progress)
{
    m_file = number;
    m_records = 0;
    m_failure = {};
    const FileFailure failure = m_reader.read(log, progress);
    const bool couldRead = failure.kind != FileFailure::Kind::CannotOpen && failure.kind != FileFailure::Kind::CannotRead;
    if (log.isHidden && m_records == 0 && couldRead)
        return; // what programs leave behind, and no log
    if (failure.kind != FileFailure::Kind::None)
        m_unreadable.push_back({log.path, reasonOf(failure)});
    else if (m_failure.places > 0)
        m_unreadable.push_back({log.path, reasonOf(m_failure, m_records)});
}

void ReadJob::finish()
{
    m_runs.add(m_number, m_rows, m_tables.texts);
    m_kept.seal();
}

void ReadJob::addRecord(const RecordFields &fields, RecordPlace place, std::string_view bytes)
{
    ++m_records;
    UnorderedRow row = m_tables.insert(fields);
    row.row.place = std::uint64_t(m_file) << EventRow::OffsetBits | place.offset;
    row.row.length = place.length | (place.isWrapped ? EventRow::WrappedBit : 0);
    row.hash = hashBytes(bytes);
    if (KeptRecords::isWanted(fields.name))
        m_kept.add(row.row.place, bytes);
    m_rows.push_back(row);
    if (std::ssize(m_rows) >= m_limits.rowsPerRun)
        m_runs.add(m_number, m_rows, m_tables.texts);
}

void ReadJob::addDefect(Defect defect, std::uint64_t offset)
{
    if (m_failure.places++ == 0) {
        m_failure.first = defect;
        m_failure.offset = offset;
    }
}

void ReadJob::addDigest()
{
}

} // namespace bucketwatch

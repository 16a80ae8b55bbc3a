// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/readjob.h"

#include "cloudtrail/byteshash.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

ReadJob::ReadJob(int number, SortedRuns &runs, const Limits &limits)
    : m_number(number)
    , m_runs(runs)
    , m_limits(limits)
    , m_kept(limits.keptBytes)
    , m_reader(*this, *this, static_cast<size_t>(limits.maxDocumentBytes), static_cast<size_t>(limits.restartDistanceBytes))
{
}

void ReadJob::read(const LogFile &log, std::uint32_t number, const FileReader::Progress &progress)
{
    m_log = log;
    m_file = number;
    m_path = log.path;
    m_isHidden = log.isHidden;
    m_memberOffset = 0;
    m_records = 0;
    m_failure = {};
    const FileFailure failure = m_reader.read(log, progress);
    const bool couldRead = failure.kind != FileFailure::Kind::CannotOpen && failure.kind != FileFailure::Kind::CannotRead;
    if (m_isHidden && m_records == 0 && couldRead)
        return; // what programs leave behind, and no log
    if (failure.kind != FileFailure::Kind::None)
        m_unreadable.push_back({m_path, reasonOf(failure)});
    else
        endDocuments();
}

SourceFile ReadJob::takeSource()
{
    return {m_log, m_reader.takeRestartPoints(), m_reader.wasArchive(), std::exchange(m_tablesOfFile, {})};
}

void ReadJob::beginMember(const QString &path, std::uint64_t offset)
{
    endDocuments();
    m_path = pathOf(path);
    m_isHidden = m_log.isHidden || path.startsWith(u'.') || path.contains("/."_L1) || path.contains("!."_L1);
    m_memberOffset = offset;
    m_records = 0;
    m_failure = {};
}

void ReadJob::addFailure(const QString &path, const FileFailure &failure)
{
    m_unreadable.push_back({pathOf(path), reasonOf(failure)});
    if (m_unreadable.back().path == m_path) // what else is wrong with it follows from that
        m_failure = {};
}

void ReadJob::endTable(std::string_view header, std::uint64_t bytes)
{
    m_tablesOfFile.push_back({m_memberOffset, m_memberOffset + bytes, QByteArray(header.data(), qsizetype(header.size()))});
}

/// Tells what was wrong with the documents of the current file.
void ReadJob::endDocuments()
{
    if (m_failure.places > 0 && (!m_isHidden || m_records > 0))
        m_unreadable.push_back({m_path, reasonOf(m_failure, m_records)});
    m_failure = {};
}

/// The name of a file in the archive that is being read.
QString ReadJob::pathOf(const QString &member) const
{
    return member.isEmpty() ? m_log.path : m_log.path + u'!' + member;
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
    row.row.place = std::uint64_t(m_file) << EventRow::OffsetBits | (m_memberOffset + place.offset);
    row.row.length = place.length | (place.isWrapped ? EventRow::WrappedBit : 0);
    row.hash = hashBytes(bytes);
    row.row.check = checkOf(row.hash);
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

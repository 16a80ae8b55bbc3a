// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/readjob.h"

#include "cloudtrail/byteshash.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr qsizetype MaxDefectsOfFile = 100;
constexpr qsizetype MaxNamedDefects = 20'000; ///< of all files; then the first of each is named

/// Whether a defect is no more than that a damaged file ends.
bool followsFromFailure(const DefectPlace &place)
{
    return place.defect == Defect::Truncated;
}

} // namespace

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
    dropDefects();
    const FileFailure failure = m_reader.read(log, progress);
    const bool couldRead = failure.kind != FileFailure::Kind::CannotOpen && failure.kind != FileFailure::Kind::CannotRead;
    if (m_isHidden && m_records == 0 && couldRead)
        return; // what programs leave behind, and no log
    if (failure.kind != FileFailure::Kind::None) {
        m_unreadable.push_back({m_path, reasonOf(failure)});
        std::erase_if(m_defects, followsFromFailure);
    }
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
}

void ReadJob::addFailure(const QString &path, const FileFailure &failure)
{
    m_unreadable.push_back({pathOf(path), reasonOf(failure)});
    if (m_unreadable.back().path == m_path)
        std::erase_if(m_defects, followsFromFailure);
}

void ReadJob::endTable(std::string_view header, std::uint64_t bytes)
{
    m_tablesOfFile.push_back({m_memberOffset, m_memberOffset + bytes, QByteArray(header.data(), qsizetype(header.size()))});
}

/// Tells what was wrong with the documents of the current file.
void ReadJob::endDocuments()
{
    if (!m_defects.empty() && (!m_isHidden || m_records > 0)) {
        const bool isOtherJson = m_records == 0
            && std::ranges::all_of(m_defects, [](const DefectPlace &place) { return place.defect == Defect::NotARecord; });
        if (isOtherJson) {
            m_unreadable.push_back({m_path, reasonForNoRecords()});
        } else {
            for (const DefectPlace &place : m_defects)
                m_unreadable.push_back({m_path, reasonOf(place), qint64(place.offset)});
            m_namedDefects += std::ssize(m_defects);
            if (m_moreDefects > 0)
                m_unreadable.push_back({m_path, reasonForMore(m_moreDefects), qint64(m_moreDefectsAt)});
        }
    }
    dropDefects();
}

void ReadJob::dropDefects()
{
    m_defects.clear();
    m_moreDefects = 0;
}

/// The name of a file in the archive that is being read.
QString ReadJob::pathOf(const QString &member) const
{
    return member.isEmpty() ? m_log.path : m_log.path + u'!' + member;
}

void ReadJob::finish()
{
    m_runs.add(m_number, m_rows);
    m_kept.seal();
}

void ReadJob::addRecord(const RecordFields &fields, RecordPlace place, std::string_view bytes)
{
    ++m_records;
    UnorderedRow row {.row = m_tables.insert(fields), .hash = hashBytes(bytes)};
    row.row.place = std::uint64_t(m_file) << EventRow::OffsetBits | (m_memberOffset + place.offset);
    row.row.length = place.length | (place.isWrapped ? EventRow::WrappedBit : 0);
    row.row.check = checkOf(row.hash);
    if (KeptRecords::isWanted(fields.name)) {
        m_kept.add(row.row.place, bytes);
        // The parser looks at what it needs. These few are read as a whole later; of others that is seen when a finding is
        // written.
        if (!QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size()))).isObject())
            addDefect(Defect::BrokenPart, place.offset);
    }
    m_rows.add(row, fields.eventId);
    if (std::ssize(m_rows.rows) >= m_limits.rowsPerRun)
        m_runs.add(m_number, m_rows);
}

void ReadJob::addDefect(Defect defect, std::uint64_t offset)
{
    const bool hasRoom = std::ssize(m_defects) < (m_namedDefects < MaxNamedDefects ? MaxDefectsOfFile : 1);
    if (hasRoom || defect == Defect::GivenUp)
        m_defects.push_back({defect, offset});
    else if (m_moreDefects++ == 0)
        m_moreDefectsAt = offset;
}

void ReadJob::addDigest()
{
}

} // namespace bucketwatch

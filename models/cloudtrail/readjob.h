// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/eventtables.h"
#include "cloudtrail/filereader.h"
#include "cloudtrail/keptrecords.h"
#include "cloudtrail/rawrecords.h"
#include "cloudtrail/sortedruns.h"
#include "cloudtrail/unreadablereason.h"

#include <vector>

namespace bucketwatch {

/// One thread's share of reading: files to rows and tables of its own.
class ReadJob final : private RecordSink, private MemberObserver {
public:
    struct Limits {
        qsizetype maxDocumentBytes = 0;
        qsizetype restartDistanceBytes = 0;
        qsizetype rowsPerRun = 0;
        qsizetype keptBytes = 0; ///< of records that stay in memory
    };

    ReadJob(int number, SortedRuns &runs, const Limits &limits);

    /// @param number of the file in the recording
    void read(const LogFile &log, std::uint32_t number, const FileReader::Progress &progress);
    /// Hands over the rows that are left.
    void finish();

    [[nodiscard]] const EventTables &tables() const { return m_tables; }
    /// The file that was read last, and how its records are found again.
    [[nodiscard]] SourceFile takeSource();
    [[nodiscard]] KeptRecords takeKept() { return std::move(m_kept); }
    [[nodiscard]] const std::vector<Unreadable> &unreadable() const { return m_unreadable; }

private:
    void addRecord(const RecordFields &fields, RecordPlace place, std::string_view bytes) override;
    void addDefect(Defect defect, std::uint64_t offset) override;
    void addDigest() override;
    void beginMember(const QString &path, std::uint64_t offset) override;
    void addFailure(const QString &path, const FileFailure &failure) override;
    void endTable(std::string_view header, std::uint64_t bytes) override;
    void endDocuments();
    void dropDefects();
    [[nodiscard]] QString pathOf(const QString &member) const;

    const int m_number;
    SortedRuns &m_runs;
    const Limits m_limits;
    EventTables m_tables;
    KeptRecords m_kept;
    FileReader m_reader;
    UnorderedRows m_rows;
    std::vector<Unreadable> m_unreadable;
    LogFile m_log;
    std::uint32_t m_file = 0;
    QString m_path; ///< of the current file, with the one in the archive
    bool m_isHidden = false;
    std::uint64_t m_memberOffset = 0;
    qint64 m_records = 0; ///< of the current file
    std::vector<DefectPlace> m_defects; ///< of the current file, the first ones
    std::uint64_t m_moreDefectsAt = 0; ///< where the first is that is not among them
    qint64 m_moreDefects = 0;
    qsizetype m_namedDefects = 0; ///< of all files
    std::vector<TableHeader> m_tablesOfFile;
};

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "cloudtrail/eventrow.h"
#include "cloudtrail/inflatingstream.h"
#include "cloudtrail/keptrecords.h"
#include "cloudtrail/logfiles.h"

#include <QByteArray>

#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace bucketwatch {

/// The line that names the columns of a table, and the bytes of the file whose rows are its.
struct TableHeader {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    QByteArray line;
};

/// A file of a log and where it can be read from.
struct SourceFile {
    LogFile file;
    std::vector<RestartPoint> points; ///< by offset; the beginning is not among them
    bool isArchive = false; ///< one for an ArchiveStream
    std::vector<TableHeader> tables = {}; ///< by begin
};

/// Finds records again in the files that they came from. What was inflated last is kept for a while: whoever looks at
/// one record tends to look at its neighbours next. Any thread.
class RawRecords {
public:
    RawRecords(std::vector<SourceFile> files, std::vector<KeptRecords> kept);
    ~RawRecords();

    /// The record of @p row as JSON. Error::NotFound when its file is gone, or changed so that something else stands there,
    /// unless the record was kept. A file that has only grown still has it.
    [[nodiscard]] Result<QByteArray> read(const EventRow &row) const;
    /// The file of @p row.
    [[nodiscard]] const QString &path(const EventRow &row) const { return m_files[row.file()].file.path; }

private:
    class Inflated;

    struct Bytes {
        QByteArray bytes;
        bool isOfChangedFile = false;
    };

    [[nodiscard]] std::optional<Bytes> readPlace(const EventRow &row, std::uint32_t length) const;
    [[nodiscard]] QByteArray unwrapped(const EventRow &row, QByteArray bytes) const;
    [[nodiscard]] QByteArray tableHeaderOf(const EventRow &row) const;
    void dropOldest() const;
    [[nodiscard]] Inflated *inflatedAt(std::uint32_t file, std::uint64_t offset) const;

    std::vector<SourceFile> m_files;
    const std::vector<KeptRecords> m_kept;
    mutable std::mutex m_mutex;
    mutable std::list<Inflated> m_inflated; ///< used last first
};

} // namespace bucketwatch

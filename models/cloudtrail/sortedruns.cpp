// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/sortedruns.h"

#include "cloudtrail/temporaryfile.h"

#include <algorithm>
#include <span>
#include <utility>

namespace bucketwatch {

SortedRuns::SortedRuns(qsizetype maxRowsInMemory) : m_maxRowsInMemory(maxRowsInMemory)
{
}

void SortedRuns::add(int job, UnorderedRows &rows)
{
    if (rows.rows.empty())
        return;
    rows.sort();
    const std::scoped_lock lock(m_mutex);
    SortedRun run {.job = job, .count = std::ssize(rows.rows)};
    m_rowCount += run.count;
    if (m_rowsInMemory + run.count > m_maxRowsInMemory) {
        if (!m_hasFailed)
            m_hasFailed = !spill(run, rows);
        rows.clear();
    } else {
        m_rowsInMemory += run.count;
        run.memory = std::exchange(rows, {});
    }
    m_runs.push_back(std::move(run));
}

Result<void> SortedRuns::status() const
{
    if (m_hasFailed)
        return std::unexpected(noRoomForEvents(m_file.get()));
    return {};
}

bool SortedRuns::read(const SortedRun &run, qint64 from, qint64 count, UnorderedRows &to)
{
    to.rows.resize(static_cast<size_t>(count));
    to.ids.clear();
    if (!readAt(run.fileOffset + from * qint64(sizeof(UnorderedRow)), reinterpret_cast<char *>(to.rows.data()),
            static_cast<qint64>(std::span(to.rows).size_bytes())))
        return false;
    std::uint64_t begin = 0; // rows stand in their order, and so do their ids
    std::uint64_t end = 0;
    for (UnorderedRow &row : to.rows) {
        if (row.id != UnorderedRow::TextId)
            continue;
        if (end == 0)
            begin = row.idHigh;
        end = row.idHigh + row.idLow;
        row.idHigh -= begin;
    }
    to.ids.resize(end - begin);
    return readAt(run.idsOffset + static_cast<qint64>(begin), to.ids.data(), std::ssize(to.ids));
}

bool SortedRuns::readAt(qint64 offset, char *to, qint64 bytes)
{
    return bytes == 0 || (m_file->seek(offset) && m_file->read(to, bytes) == bytes);
}

/// @return false when the file cannot be written
bool SortedRuns::spill(SortedRun &run, const UnorderedRows &rows)
{
    if (!m_file)
        m_file = makeTemporaryFile();
    if (!m_file)
        return false;
    const auto rowBytes = static_cast<qint64>(std::span(rows.rows).size_bytes());
    run.fileOffset = m_file->size();
    run.idsOffset = run.fileOffset + rowBytes;
    return m_file->seek(run.fileOffset) && m_file->write(reinterpret_cast<const char *>(rows.rows.data()), rowBytes) == rowBytes
        && m_file->write(rows.ids.data(), std::ssize(rows.ids)) == std::ssize(rows.ids) && m_file->flush();
}

} // namespace bucketwatch

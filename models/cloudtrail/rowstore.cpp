// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/rowstore.h"

#include "cloudtrail/temporaryfile.h"

#include <algorithm>
#include <cstdint>

#include <sys/mman.h>
#include <unistd.h>

namespace bucketwatch {

namespace {

constexpr qint64 RowsBetweenWrites = 16384;

} // namespace

Result<void> RowStore::reserve(qint64 count, qint64 maxInMemory)
{
    if (count > maxInMemory) {
        m_file = makeTemporaryFile();
        if (!m_file)
            return std::unexpected(noRoomForEvents(nullptr));
    }
    m_room = static_cast<size_t>(m_file ? RowsBetweenWrites : count);
    m_memory = std::make_unique_for_overwrite<EventRow[]>(m_room);
    return {};
}

void RowStore::flush()
{
    if (!m_file)
        return;
    const qint64 bytes = static_cast<qint64>(m_used) * qint64(sizeof(EventRow));
    m_hasFailed = m_hasFailed || m_file->write(reinterpret_cast<const char *>(m_memory.get()), bytes) != bytes;
    m_used = 0;
}

Result<void> RowStore::finish()
{
    if (!m_file) {
        m_rows = {m_memory.get(), m_used};
        return {};
    }
    flush();
    if (m_hasFailed || !m_file->flush())
        return std::unexpected(noRoomForEvents(m_file.get()));
    m_memory.reset();
    const qint64 bytes = m_file->size();
    const uchar *mapped = m_file->map(0, bytes);
    if (!mapped)
        return std::unexpected(noRoomForEvents(m_file.get()));
    m_rows = {reinterpret_cast<const EventRow *>(mapped), static_cast<size_t>(bytes) / sizeof(EventRow)};
    return {};
}

void RowStore::release(qsizetype first, qsizetype count) const
{
    if (!m_file || count <= 0)
        return;
    const qsizetype page = ::sysconf(_SC_PAGESIZE);
    const qsizetype begin = first * qsizetype(sizeof(EventRow)) / page * page; // the mapping begins with a page
    const qsizetype end = (first + count) * qsizetype(sizeof(EventRow)) / page * page;
    if (begin < end)
        ::madvise(const_cast<char *>(reinterpret_cast<const char *>(m_rows.data())) + begin,
            static_cast<std::size_t>(end - begin), MADV_DONTNEED);
}

} // namespace bucketwatch

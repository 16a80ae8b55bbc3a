// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/rowstore.h"

#include "cloudtrail/sortedruns.h"

namespace bucketwatch {

bool RowStore::reserve(qint64 count, qint64 maxInMemory)
{
    if (count <= maxInMemory) {
        m_memory = std::make_unique_for_overwrite<EventRow[]>(static_cast<size_t>(count));
        m_rows = m_memory.get();
        return true;
    }
    m_file = makeTemporaryFile();
    const qint64 bytes = count * qint64(sizeof(EventRow));
    if (!m_file || !m_file->resize(bytes))
        return false;
    m_rows = reinterpret_cast<EventRow *>(m_file->map(0, bytes));
    return m_rows != nullptr;
}

} // namespace bucketwatch

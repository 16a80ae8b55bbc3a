// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "cloudtrail/eventrow.h"

#include <QFile>

#include <memory>
#include <span>

namespace bucketwatch {

/// The rows of a log in one piece: in memory, or, when there are many, in a temporary file that is mapped to read them.
class RowStore {
public:
    /// Before the first append(). @param count of rows at most, of which @p maxInMemory may be in memory
    [[nodiscard]] Result<void> reserve(qint64 count, qint64 maxInMemory);
    void append(const EventRow &row)
    {
        m_memory[m_used++] = row;
        if (m_used == m_room)
            flush();
    }
    /// After the last append(), before the first look at the rows.
    [[nodiscard]] Result<void> finish();

    [[nodiscard]] std::span<const EventRow> rows() const { return m_rows; }
    /// Lets go of the memory that @p count rows from @p first are mapped to. They are read again when somebody looks at them.
    void release(qsizetype first, qsizetype count) const;

private:
    void flush();

    std::unique_ptr<EventRow[]> m_memory; ///< all of them, or those that were not written yet
    size_t m_room = 0;
    size_t m_used = 0;
    std::unique_ptr<QFile> m_file;
    bool m_hasFailed = false;
    std::span<const EventRow> m_rows;
};

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/eventrow.h"

#include <QFile>

#include <memory>
#include <span>
#include <vector>

namespace bucketwatch {

/// The rows of a log in one piece: in memory, or, when there are many, in a mapped temporary file, which the system
/// writes back and drops as it needs the memory.
class RowStore {
public:
    /// Room for @p count rows, of which at most @p maxInMemory are kept in memory. False when there is no room on disk.
    [[nodiscard]] bool reserve(qint64 count, qint64 maxInMemory);
    void append(const EventRow &row) { m_rows[m_count++] = row; }

    [[nodiscard]] std::span<const EventRow> rows() const { return {m_rows, m_count}; }
    [[nodiscard]] EventRow &back() { return m_rows[m_count - 1]; }
    /// For the little that is decided when all rows are there.
    [[nodiscard]] std::span<EventRow> rows() { return {m_rows, m_count}; }

private:
    std::unique_ptr<EventRow[]> m_memory;
    std::unique_ptr<QFile> m_file;
    EventRow *m_rows = nullptr;
    size_t m_count = 0;
};

} // namespace bucketwatch

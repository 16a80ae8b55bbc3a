// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/eventmerge.h"

#include "cloudtrail/fieldrules.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <optional>

namespace bucketwatch {

namespace {

constexpr std::uint32_t Unknown = std::numeric_limits<std::uint32_t>::max();

/// Numbers of one job's tables to numbers of the log's.
class Renumbering {
public:
    Renumbering(const EventTables &from, EventTables &to)
        : m_from(from)
        , m_to(to)
        , m_texts(from.texts.size(), Unknown)
        , m_calls(from.calls.size(), Unknown)
        , m_identities(from.identities.size(), Unknown)
    {
    }

    void apply(EventRow &row)
    {
        row.call = call(row.call);
        row.identity = identity(row.identity);
        row.sourceIp = text(row.sourceIp);
        row.userAgent = text(row.userAgent);
        row.bucket = text(row.bucket);
    }

private:
    TextId text(TextId id)
    {
        TextId &known = m_texts[id];
        if (known == Unknown)
            known = m_to.texts.insert(m_from.texts.at(id));
        return known;
    }

    std::uint32_t call(std::uint32_t id)
    {
        std::uint32_t &known = m_calls[id];
        if (known == Unknown) {
            EventTables::Call call = m_from.call(id);
            for (TextId *member : {&call.source, &call.name, &call.region, &call.errorCode})
                *member = text(*member);
            known = m_to.insertCall(call);
        }
        return known;
    }

    std::uint32_t identity(std::uint32_t id)
    {
        std::uint32_t &known = m_identities[id];
        if (known == Unknown) {
            auto tuple = m_from.identities.at(id);
            for (TextId &member : tuple)
                member = text(member);
            known = m_to.identities.insert(tuple);
        }
        return known;
    }

    const EventTables &m_from;
    EventTables &m_to;
    std::vector<TextId> m_texts;
    std::vector<std::uint32_t> m_calls;
    std::vector<std::uint32_t> m_identities;
};

/// A run, and the part of it that is in memory.
struct Cursor {
    const SortedRun *run = nullptr;
    UnorderedRows buffer {};
    std::span<const UnorderedRow> part {};
    std::string_view ids {};
    qint64 taken = 0; ///< rows of the run in parts before and including this one

    [[nodiscard]] const UnorderedRow &row() const { return part.front(); }
};

class Merge {
public:
    explicit Merge(SortedRuns &runs) : m_runs(runs)
    {
        constexpr qint64 AllBuffers = 200'000;
        m_bufferRows = std::clamp<qint64>(AllBuffers / std::max<qint64>(std::ssize(runs.runs()), 1), 64, 8192);
        for (const SortedRun &run : runs.runs()) {
            Cursor cursor {&run};
            if (advance(cursor))
                m_cursors.push_back(std::move(cursor));
        }
        for (size_t i = m_cursors.size(); i-- > 0;)
            sink(i);
    }

    [[nodiscard]] bool isDone() const { return m_cursors.empty(); }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    [[nodiscard]] const Cursor &first() const { return m_cursors.front(); }

    void next()
    {
        Cursor &cursor = m_cursors.front();
        cursor.part = cursor.part.subspan(1);
        if (cursor.part.empty() && !advance(cursor)) {
            std::swap(m_cursors.front(), m_cursors.back());
            m_cursors.pop_back();
        }
        sink(0);
    }

private:
    /// Makes the next part of the run the current one; false at its end.
    bool advance(Cursor &cursor)
    {
        const qint64 left = cursor.run->count - cursor.taken;
        if (left == 0)
            return false;
        if (cursor.run->fileOffset < 0) {
            cursor.part = cursor.run->memory.rows;
            cursor.ids = cursor.run->memory.ids;
            cursor.taken = cursor.run->count;
            return true;
        }
        if (!m_runs.read(*cursor.run, cursor.taken, std::min(left, m_bufferRows), cursor.buffer)) {
            m_hasFailed = true;
            return false;
        }
        cursor.part = cursor.buffer.rows;
        cursor.ids = cursor.buffer.ids;
        cursor.taken += std::ssize(cursor.part);
        return true;
    }

    [[nodiscard]] bool isBefore(size_t a, size_t b) const
    {
        const Cursor &left = m_cursors[a];
        const Cursor &right = m_cursors[b];
        return compareRows(left.row(), left.ids, right.row(), right.ids) < 0;
    }

    /// Restores the heap below @p at.
    void sink(size_t at)
    {
        for (;;) {
            size_t child = 2 * at + 1;
            if (child >= m_cursors.size())
                return;
            if (child + 1 < m_cursors.size() && isBefore(child + 1, child))
                ++child;
            if (!isBefore(child, at))
                return;
            std::swap(m_cursors[at], m_cursors[child]);
            at = child;
        }
    }

    SortedRuns &m_runs;
    std::vector<Cursor> m_cursors;
    qint64 m_bufferRows = 0;
    bool m_hasFailed = false;
};

/// Events without a readable time stand at the first time that there is, so that a timeline has no hole of decades.
std::int64_t firstTimeOf(std::span<const EventTables *const> jobs)
{
    std::int64_t first = EventTables().firstTime;
    for (const EventTables *tables : jobs)
        first = std::min(first, tables->firstTime);
    return first == EventTables().firstTime ? 0 : first;
}

} // namespace

Result<MergedEvents> mergeEvents(SortedRuns &runs, std::span<const EventTables *const> jobs, qint64 maxRowsInMemory)
{
    MergedEvents merged;
    if (const Result<void> reserved = merged.rows.reserve(runs.rowCount(), maxRowsInMemory); !reserved)
        return std::unexpected(reserved.error());
    std::vector<Renumbering> renumberings;
    for (const EventTables *tables : jobs)
        renumberings.emplace_back(*tables, merged.tables);
    const std::int64_t firstTime = firstTimeOf(jobs);
    Merge merge(runs);
    std::optional<UnorderedRow> last;
    for (; !merge.isDone(); merge.next()) {
        const UnorderedRow &row = merge.first().row();
        if (last && isSameEvent(*last, row)) {
            ++merged.duplicates;
            continue;
        }
        last = row;
        EventRow placed = row.row;
        if (placed.time == NoTime)
            placed.time = firstTime;
        renumberings[static_cast<size_t>(merge.first().run->job)].apply(placed);
        merged.rows.append(placed);
    }
    if (merge.hasFailed()) {
        return std::unexpected(Error {Error::Kind::Storage,
            QCoreApplication::translate("bucketwatch::EventLog", "The temporary file for the events could not be read."), {}});
    }
    if (const Result<void> finished = merged.rows.finish(); !finished)
        return std::unexpected(finished.error());
    return merged;
}

} // namespace bucketwatch

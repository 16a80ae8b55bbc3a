// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/rawrecords.h"

#include "cloudtrail/archivestream.h"
#include "cloudtrail/byteshash.h"
#include "cloudtrail/documentreader.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace bucketwatch {

namespace {

constexpr size_t MaxInflated = 16; ///< a recording of several Regions goes back and forth between their files
/// Of all together. A file is in no order of its own, so whoever follows the clock goes back and forth in it too.
constexpr qsizetype MaxKeptBytes = qsizetype(24) << 20;
constexpr size_t StepBytes = size_t(256) * 1024;

/// Keeps the first record that it is given.
class FirstRecord final : public RecordSink {
public:
    void addRecord(const RecordFields & /*fields*/, RecordPlace /*place*/, std::string_view bytes) override
    {
        if (!record)
            record = QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }
    void addDefect(Defect /*defect*/, std::uint64_t /*offset*/) override { }
    void addDigest() override { }

    std::optional<QByteArray> record;
};

} // namespace

/// A file open at some place, with the last bytes that were inflated before it.
class RawRecords::Inflated {
public:
    Inflated(std::uint32_t number, const SourceFile &source) : m_number(number), m_isOpen(openLog(source.file, m_file).isEmpty())
    {
        if (!m_isOpen)
            return;
        if (source.isArchive)
            m_archive = std::make_unique<ArchiveStream>(m_file);
        else
            m_stream = std::make_unique<InflatingStream>(m_file);
    }

    [[nodiscard]] std::uint32_t number() const { return m_number; }
    [[nodiscard]] qsizetype keptBytes() const { return m_bytes.size(); }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// Whether reading on is the shortest way to @p offset, from which the nearest restart point is at @p nearest.
    [[nodiscard]] bool leadsTo(std::uint64_t offset, std::uint64_t nearest) const
    {
        return offset >= m_begin && (isPacked() ? nearest : offset) <= end();
    }

    [[nodiscard]] bool moveTo(std::uint64_t offset, const std::vector<RestartPoint> &points)
    {
        RestartPoint from {0, 0, -1, {}};
        if (!isPacked())
            from = {offset, offset, -1, {}};
        else if (const auto after = std::ranges::upper_bound(points, offset, {}, &RestartPoint::offset); after != points.begin())
            from = *std::prev(after);
        m_begin = from.offset;
        m_bytes.clear();
        return m_archive ? m_archive->restart(from) : m_stream->restart(from);
    }

    [[nodiscard]] std::optional<QByteArray> read(std::uint64_t offset, std::uint32_t length)
    {
        while (end() < offset + length) {
            if (m_bytes.size() > MaxKeptBytes && m_begin + MaxKeptBytes / 2 <= offset) {
                m_bytes.remove(0, MaxKeptBytes / 2);
                m_begin += MaxKeptBytes / 2;
            }
            // plain bytes are cheap to read again: just what is wanted
            const size_t wanted = isPacked() ? StepBytes : static_cast<size_t>(offset + length - end());
            const qsizetype before = m_bytes.size();
            m_bytes.resize(before + static_cast<qsizetype>(wanted));
            const size_t got = m_archive ? readArchive(m_bytes.data() + before, wanted) : m_stream->read(m_bytes.data() + before, wanted);
            m_bytes.truncate(before + static_cast<qsizetype>(got));
            if (got == 0)
                return std::nullopt;
        }
        return m_bytes.sliced(static_cast<qsizetype>(offset - m_begin), static_cast<qsizetype>(length));
    }

private:
    [[nodiscard]] std::uint64_t end() const { return m_begin + static_cast<std::uint64_t>(m_bytes.size()); }
    [[nodiscard]] bool isPacked() const { return m_archive || m_stream->isGzip(); }
    [[nodiscard]] size_t readArchive(char *to, size_t bytes)
    {
        for (;;) {
            if (const size_t got = m_archive->read(to, bytes); got > 0 || !m_archive->nextMember())
                return got;
        }
    }

    const std::uint32_t m_number;
    QFile m_file;
    const bool m_isOpen;
    std::unique_ptr<InflatingStream> m_stream; ///< either this or the other, when it is open
    std::unique_ptr<ArchiveStream> m_archive;
    std::uint64_t m_begin = 0;
    QByteArray m_bytes;
};

RawRecords::RawRecords(std::vector<SourceFile> files, std::vector<KeptRecords> kept)
    : m_files(std::move(files)), m_kept(std::move(kept))
{
}

RawRecords::~RawRecords() = default;

Result<QByteArray> RawRecords::read(const EventRow &row) const
{
    for (const KeptRecords &kept : m_kept)
        if (const auto record = kept.find(row.place))
            return QByteArray(record->data(), static_cast<qsizetype>(record->size()));
    const std::uint32_t length = row.length & ~EventRow::WrappedBit;
    if (std::optional<Bytes> found = readPlace(row, length)) {
        QByteArray record = row.length & EventRow::WrappedBit ? unwrapped(row, std::move(found->bytes)) : std::move(found->bytes);
        const auto isSame = [&] { return checkOf(hashBytes({record.constData(), static_cast<size_t>(record.size())})) == row.check; };
        if (!record.isNull() && (!found->isOfChangedFile || isSame()))
            return record;
    }
    return std::unexpected(Error {Error::Kind::NotFound,
        QCoreApplication::translate(
            "bucketwatch::EventLog", "The record is no longer where it was read: the file changed or is gone."),
        m_files[row.file()].file.path});
}

/// The record in what it is wrapped in; null when there is none.
QByteArray RawRecords::unwrapped(const EventRow &row, QByteArray bytes) const
{
    bytes.prepend(tableHeaderOf(row));
    const qsizetype textBytes = bytes.size();
    bytes.append(static_cast<qsizetype>(DocumentReader::Padding), ' ');
    FirstRecord sink;
    DocumentReader reader(sink, static_cast<size_t>(textBytes));
    (void)reader.read({bytes.constData(), static_cast<size_t>(textBytes)}, 0, true);
    return sink.record.value_or(QByteArray());
}

std::optional<RawRecords::Bytes> RawRecords::readPlace(const EventRow &row, std::uint32_t length) const
{
    const std::scoped_lock lock(m_mutex);
    const bool isChanged = !isUnchanged(m_files[row.file()].file);
    if (isChanged) // what was read of it before may not be what stands there now
        std::erase_if(m_inflated, [&row](const Inflated &inflated) { return inflated.number() == row.file(); });
    Inflated *inflated = inflatedAt(row.file(), row.offset());
    std::optional<QByteArray> bytes = inflated ? inflated->read(row.offset(), length) : std::nullopt;
    dropOldest();
    if (!bytes)
        return std::nullopt;
    return Bytes {std::move(*bytes), isChanged};
}

/// What makes the bytes of @p row a table; nothing when they are none.
QByteArray RawRecords::tableHeaderOf(const EventRow &row) const
{
    const std::vector<TableHeader> &tables = m_files[row.file()].tables;
    const auto after = std::ranges::upper_bound(tables, row.offset(), {}, &TableHeader::begin);
    if (after == tables.begin() || std::prev(after)->end <= row.offset())
        return {};
    return std::prev(after)->line + '\n';
}

void RawRecords::dropOldest() const
{
    qsizetype kept = 0;
    for (const Inflated &inflated : m_inflated)
        kept += inflated.keptBytes();
    while (m_inflated.size() > 1 && (kept > MaxKeptBytes || m_inflated.size() > MaxInflated)) {
        kept -= m_inflated.back().keptBytes();
        m_inflated.pop_back();
    }
}

/// The file's inflated bytes, at @p offset or so little before it that no restart point is nearer.
RawRecords::Inflated *RawRecords::inflatedAt(std::uint32_t file, std::uint64_t offset) const
{
    const std::vector<RestartPoint> &points = m_files[file].points;
    const auto known = std::ranges::find(m_inflated, file, &Inflated::number);
    if (known == m_inflated.end()) {
        m_inflated.emplace_front(file, m_files[file]);
    } else {
        m_inflated.splice(m_inflated.begin(), m_inflated, known);
    }
    Inflated &inflated = m_inflated.front();
    const auto after = std::ranges::upper_bound(points, offset, {}, &RestartPoint::offset);
    const std::uint64_t nearest = after == points.begin() ? 0 : std::prev(after)->offset;
    const bool isThere = known != m_inflated.end() && inflated.leadsTo(offset, nearest);
    if (!inflated.isOpen() || (!isThere && !inflated.moveTo(offset, points))) {
        m_inflated.pop_front();
        return nullptr;
    }
    return &inflated;
}

} // namespace bucketwatch

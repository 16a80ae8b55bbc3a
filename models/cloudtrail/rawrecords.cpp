// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/rawrecords.h"

#include "cloudtrail/documentreader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace bucketwatch {

namespace {

/// Keeps the first record that it is given.
class FirstRecord final : public RecordSink
{
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

std::optional<QByteArray> readPlace(
    QFile &file, const std::vector<RestartPoint> &points, std::uint64_t offset, std::uint32_t length)
{
    InflatingStream stream(file);
    std::uint64_t skip = offset;
    if (!stream.isGzip()) {
        if (!stream.restart({offset, offset, -1, {}}))
            return std::nullopt;
        skip = 0;
    } else if (const auto after = std::ranges::upper_bound(points, offset, {}, &RestartPoint::offset); after != points.begin()) {
        if (!stream.restart(*std::prev(after)))
            return std::nullopt;
        skip = offset - std::prev(after)->offset;
    }
    std::vector<char> scratch(std::min<std::uint64_t>(skip, 1 << 20));
    while (skip > 0) {
        const size_t got = stream.read(scratch.data(), std::min<std::uint64_t>(skip, scratch.size()));
        if (got == 0)
            return std::nullopt;
        skip -= got;
    }
    QByteArray bytes(static_cast<qsizetype>(length + DocumentReader::Padding), ' ');
    if (stream.read(bytes.data(), length) != length)
        return std::nullopt;
    return bytes;
}

} // namespace

RawRecords::RawRecords(std::vector<SourceFile> files)
    : m_files(std::move(files))
{
}

Result<QByteArray> RawRecords::read(const EventRow &row) const
{
    const SourceFile &source = m_files[row.file()];
    const QFileInfo now(source.file.path);
    QFile file(source.file.path);
    const bool isSame = now.size() == source.file.bytes
        && now.lastModified(QTimeZone::UTC).toMSecsSinceEpoch() == source.file.modified && file.open(QIODevice::ReadOnly);
    const std::uint32_t length = row.length & ~EventRow::WrappedBit;
    std::optional<QByteArray> bytes = isSame ? readPlace(file, source.points, row.offset(), length) : std::nullopt;
    if (bytes && (row.length & EventRow::WrappedBit)) {
        FirstRecord sink;
        DocumentReader reader(sink, length);
        (void)reader.read({bytes->constData(), length}, 0, true);
        bytes = sink.record;
    } else if (bytes) {
        bytes->truncate(length);
    }
    if (bytes)
        return *bytes;
    return std::unexpected(Error{Error::Kind::NotFound,
        QCoreApplication::translate(
            "bucketwatch::EventLog", "The record is no longer where it was read: the file changed or is gone."),
        source.file.path});
}

} // namespace bucketwatch

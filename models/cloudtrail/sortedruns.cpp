// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/sortedruns.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

using UuidText = std::array<char, 36>;

UuidText uuidText(const UnorderedRow &row)
{
    constexpr std::string_view Digits = "0123456789abcdef";
    UuidText text {};
    int digit = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            text[i] = '-';
            continue;
        }
        const std::uint64_t half = digit < 16 ? row.idHigh : row.idLow;
        text[i] = Digits[half >> (60 - 4 * (digit % 16)) & 15];
        ++digit;
    }
    return text;
}

std::strong_ordering compareIds(const UnorderedRow &a, const TextPool &aTexts, const UnorderedRow &b, const TextPool &bTexts)
{
    if (a.id == UnorderedRow::UuidId && b.id == UnorderedRow::UuidId) {
        const auto high = a.idHigh <=> b.idHigh;
        return high != 0 ? high : a.idLow <=> b.idLow;
    }
    const auto asText = [](const UnorderedRow &row, const TextPool &texts, UuidText &buffer) {
        if (row.id == UnorderedRow::NoId)
            return std::string_view();
        if (row.id != UnorderedRow::UuidId)
            return texts.at(row.id - UnorderedRow::FirstTextId);
        buffer = uuidText(row);
        return std::string_view(buffer.data(), buffer.size());
    };
    UuidText aBuffer;
    UuidText bBuffer;
    return asText(a, aTexts, aBuffer) <=> asText(b, bTexts, bBuffer);
}

} // namespace

std::unique_ptr<QFile> makeTemporaryFile()
{
    QString folder = qEnvironmentVariable("TMPDIR");
    if (folder.isEmpty())
        folder = QFileInfo(u"/var/tmp"_s).isWritable() ? u"/var/tmp"_s : QDir::tempPath();
    auto file = std::make_unique<QTemporaryFile>(folder + u"/bucketwatch-XXXXXX"_s);
    if (!file->open())
        return nullptr;
    return file;
}

std::strong_ordering compareRows(const UnorderedRow &a, const TextPool &aTexts, const UnorderedRow &b, const TextPool &bTexts)
{
    if (a.row.time != b.row.time)
        return a.row.time <=> b.row.time;
    const auto ids = compareIds(a, aTexts, b, bTexts);
    return ids != 0 ? ids : a.hash <=> b.hash;
}

bool isSameEvent(const UnorderedRow &a, const TextPool &aTexts, const UnorderedRow &b, const TextPool &bTexts)
{
    if (a.row.time != b.row.time || compareIds(a, aTexts, b, bTexts) != 0)
        return false;
    return a.id == UnorderedRow::UuidId || a.hash == b.hash;
}

SortedRuns::SortedRuns(qsizetype maxRowsInMemory) : m_maxRowsInMemory(maxRowsInMemory)
{
}

void SortedRuns::add(int job, std::vector<UnorderedRow> &rows, const TextPool &texts)
{
    if (rows.empty())
        return;
    std::ranges::sort(
        rows, [&texts](const UnorderedRow &a, const UnorderedRow &b) { return compareRows(a, texts, b, texts) < 0; });
    const std::scoped_lock lock(m_mutex);
    SortedRun run {job, {}, -1, std::ssize(rows)};
    m_rowCount += run.count;
    if (m_rowsInMemory + run.count > m_maxRowsInMemory) {
        spill(run, rows);
        rows.clear();
    } else {
        m_rowsInMemory += run.count;
        run.rows = std::move(rows);
        rows = {};
    }
    m_runs.push_back(std::move(run));
}

Result<void> SortedRuns::status() const
{
    if (!m_failed)
        return {};
    return std::unexpected(Error {Error::Kind::Storage,
        QCoreApplication::translate("bucketwatch::EventLog", "The temporary file for the events could not be written."),
        m_file ? m_file->errorString() : QString()});
}

bool SortedRuns::read(const SortedRun &run, qint64 from, std::span<UnorderedRow> to)
{
    const auto bytes = static_cast<qint64>(to.size_bytes());
    return m_file->seek(run.fileOffset + from * qint64(sizeof(UnorderedRow)))
        && m_file->read(reinterpret_cast<char *>(to.data()), bytes) == bytes;
}

void SortedRuns::spill(SortedRun &run, const std::vector<UnorderedRow> &rows)
{
    if (!m_file)
        m_file = makeTemporaryFile();
    const auto bytes = static_cast<qint64>(std::span(rows).size_bytes());
    if (m_file) {
        run.fileOffset = m_file->size();
        m_failed = m_failed || !m_file->seek(run.fileOffset)
            || m_file->write(reinterpret_cast<const char *>(rows.data()), bytes) != bytes || !m_file->flush();
    } else {
        m_failed = true;
    }
}

} // namespace bucketwatch

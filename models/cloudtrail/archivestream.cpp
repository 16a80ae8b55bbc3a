// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/archivestream.h"

#include "cloudtrail/archivelevel.h"

#include <QFile>

#include <archive.h>

#include <algorithm>
#include <array>

using namespace std::string_view_literals;

namespace bucketwatch {

namespace {

constexpr std::size_t TarHeaderBytes = 512;
constexpr int MostBroken = 1'000'000; ///< headers in a row, each 512 bytes of a tar

/// tar's sum of its header's bytes, in which the sum itself counts as spaces.
bool hasTarSum(std::string_view header)
{
    constexpr std::size_t SumAt = 148;
    constexpr std::size_t SumBytes = 8;
    unsigned sum = SumBytes * ' ';
    for (std::size_t i = 0; i < TarHeaderBytes; ++i)
        sum += i < SumAt || i >= SumAt + SumBytes ? static_cast<unsigned char>(header[i]) : 0U;
    unsigned stated = 0;
    for (const char c : header.substr(SumAt, SumBytes)) {
        if (c >= '0' && c <= '7')
            stated = stated * 8 + static_cast<unsigned>(c - '0');
        else if (stated > 0)
            break;
    }
    return stated == sum && header.front() != '\0';
}

bool isCompressed(std::string_view bytes)
{
    constexpr std::array Magic {"\x28\xb5\x2f\xfd"sv, "\xfd" "7zXZ\0"sv, "BZh"sv};
    return std::ranges::any_of(Magic, [bytes](std::string_view magic) { return bytes.starts_with(magic); });
}

/// Whether the next header may be found after one that is broken: tar's readers look for it in the next block.
bool mayGoOn(int status)
{
    return status == ARCHIVE_RETRY || status == ARCHIVE_FAILED;
}

} // namespace

bool isArchive(std::string_view bytes)
{
    constexpr std::array Zip {"PK\3\4"sv, "PK\5\6"sv, "PK\7\10"sv};
    return isCompressed(bytes) || std::ranges::any_of(Zip, [bytes](std::string_view magic) { return bytes.starts_with(magic); })
        || (bytes.size() >= TarHeaderBytes && hasTarSum(bytes.substr(0, TarHeaderBytes)));
}

ArchiveStream::ArchiveStream(QFile &file) : m_file(file)
{
    m_limit = InflatingStream::mostUnpacked(static_cast<std::uint64_t>(std::max<qint64>(file.size(), 0)));
    (void)open(0);
}

ArchiveStream::~ArchiveStream()
{
    while (!m_levels.empty()) // inner ones read from outer ones
        m_levels.pop_back();
}

std::vector<RestartPoint> ArchiveStream::takeRestartPoints()
{
    return std::exchange(m_points, {});
}

std::vector<ArchiveStream::Failure> ArchiveStream::takeFailures()
{
    return std::exchange(m_failures, {});
}

bool ArchiveStream::restart(const RestartPoint &point)
{
    m_offset = point.offset;
    m_lastPoint = point.offset;
    m_spent = point.offset; // at least: what is between the levels is not known any more
    return open(point.fileOffset);
}

/// Opens the file and passes over its first @p member files.
bool ArchiveStream::open(std::uint64_t member)
{
    m_isInMember = false;
    m_isAtMemberEnd = true;
    while (!m_levels.empty())
        m_levels.pop_back();
    std::array<unsigned char, 2> begin {};
    const bool isGzip = m_file.seek(0) && m_file.read(reinterpret_cast<char *>(begin.data()), 2) == 2 && begin[0] == 0x1f && begin[1] == 0x8b;
    auto level = std::make_unique<ArchiveLevel>(observer(), nullptr, isGzip);
    const bool isOpen = level->open(m_file.handle());
    m_levels.push_back(std::move(level));
    if (!isOpen) {
        fail(FileFailure::Kind::DamagedArchive, m_levels.back()->error());
        m_levels.clear();
        return false;
    }
    ArchiveLevel &outermost = *m_levels.back();
    int broken = 0;
    while (outermost.members() < member) {
        const int status = outermost.next();
        if (status == ARCHIVE_OK)
            continue;
        if (!mayGoOn(status) || ++broken > MostBroken) {
            m_levels.clear();
            return false;
        }
    }
    return true;
}

bool ArchiveStream::nextMember()
{
    passOverMember();
    int broken = 0;
    while (!m_levels.empty() && m_spent <= m_limit) {
        ArchiveLevel &level = *m_levels.back();
        if (level.isDead()) {
            leaveLevel(true);
            continue;
        }
        const bool isOutermost = m_levels.size() == 1;
        const std::uint64_t number = level.members();
        const int status = level.next();
        if (status != ARCHIVE_OK) {
            if (status != ARCHIVE_EOF && broken++ == 0)
                fail(FileFailure::Kind::DamagedArchive, level.error());
            if (!mayGoOn(status) || broken > MostBroken)
                leaveLevel(false);
            continue;
        }
        broken = 0;
        if (isOutermost && m_restartDistance > 0 && m_offset - m_lastPoint >= m_restartDistance) {
            m_lastPoint = m_offset;
            m_points.push_back({m_offset, number, -1, {}});
        }
        if (enterMember())
            return true;
    }
    return false;
}

/// Looks at the file that the innermost level has come to. @return whether it is one to be read
bool ArchiveStream::enterMember()
{
    ArchiveLevel &level = *m_levels.back();
    if (level.isEncrypted()) {
        fail(FileFailure::Kind::Encrypted, {});
        return false;
    }
    if (level.isFile()) {
        const std::string_view begin = level.peek(TarHeaderBytes);
        const bool isGzip = begin.starts_with("\x1f\x8b"sv);
        const bool isNested = level.isGzip() ? isArchive(begin) : !level.isRaw() && (isArchive(begin) || isGzip);
        if (!isNested) {
            m_isInMember = true;
            m_isAtMemberEnd = level.isAtEnd();
            return true;
        }
        if (m_levels.size() <= MaxDepth) {
            auto inner = std::make_unique<ArchiveLevel>(observer(), &level, isGzip);
            const bool isOpen = inner->open(-1);
            m_levels.push_back(std::move(inner));
            if (isOpen)
                return false;
            fail(FileFailure::Kind::DamagedArchive, m_levels.back()->error());
            m_levels.pop_back();
        } else {
            fail(FileFailure::Kind::TooDeep, {});
        }
    }
    // Read rather than skipped, so that what is passed over counts too. A zip is not unpacked for it.
    std::array<char, ArchiveLevel::BlockBytes> bytes; // NOLINT(cppcoreguidelines-pro-type-member-init): filled before it is read
    while (!level.isZip() && level.isFile() && level.read(bytes.data(), bytes.size()) > 0) { }
    return false;
}

void ArchiveStream::passOverMember()
{
    std::array<char, ArchiveLevel::BlockBytes> bytes; // NOLINT(cppcoreguidelines-pro-type-member-init): filled before it is read
    while (m_isInMember && !m_isAtMemberEnd)
        (void)read(bytes.data(), bytes.size());
    m_isInMember = false;
    m_isAtMemberEnd = true;
}

/// Ends the innermost level. A zip has a directory, from which the files after a damaged one are found.
void ArchiveStream::leaveLevel(bool isDamaged)
{
    const std::uint64_t members = m_levels.back()->members();
    if (isDamaged && m_levels.size() == 1 && m_levels.front()->isZip())
        (void)open(members);
    else
        m_levels.pop_back();
}

QString ArchiveStream::memberPath() const
{
    QStringList names;
    for (const auto &level : m_levels) {
        if (QString name = level->name(); !name.isEmpty())
            names.append(std::move(name));
    }
    return names.join(u'!');
}

std::size_t ArchiveStream::read(char *to, std::size_t bytes)
{
    if (!m_isInMember)
        return 0;
    const std::size_t got = m_levels.back()->read(to, bytes);
    m_isAtMemberEnd = got < bytes || m_levels.back()->isAtEnd();
    m_offset += got;
    return got;
}

std::uint64_t ArchiveStream::filePosition() const
{
    return m_levels.empty() ? static_cast<std::uint64_t>(m_file.size()) : m_levels.front()->position();
}

bool ArchiveStream::spend(std::uint64_t bytes)
{
    const bool wasWithin = m_spent <= m_limit;
    m_spent += std::min(bytes, 2 * m_limit);
    if (wasWithin && m_spent > m_limit)
        fail(FileFailure::Kind::UnpacksTooLarge, {});
    return m_spent <= m_limit;
}

void ArchiveStream::fail(FileFailure::Kind kind, const QString &detail)
{
    const auto inner = std::ranges::find_if(m_levels, [](const auto &level) { return level->isDead(); });
    if (inner != m_levels.end() && *inner != m_levels.back()) // what goes wrong inside of it follows from that
        return;
    m_failures.push_back({memberPath(), {kind, filePosition(), detail}});
}

} // namespace bucketwatch

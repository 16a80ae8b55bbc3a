// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/archivelevel.h"

#include <archive_entry.h>

#include <algorithm>
#include <cstring>

#include <unistd.h>

namespace bucketwatch {

ArchiveLevel::ArchiveLevel(UnpackingObserver &observer, ArchiveLevel *outside, bool isGzip)
    : m_observer(observer), m_outside(outside), m_isGzip(isGzip), m_handle(archive_read_new())
{
    constexpr int GzipWrapper = 15 + 16;
    inflateInit2(&m_inflater, GzipWrapper);
    archive_read_support_filter_zstd(m_handle);
    archive_read_support_filter_xz(m_handle);
    archive_read_support_filter_bzip2(m_handle);
    archive_read_support_format_tar(m_handle);
    archive_read_support_format_zip(m_handle);
    archive_read_support_format_empty(m_handle);
    archive_read_support_format_raw(m_handle);
}

ArchiveLevel::~ArchiveLevel()
{
    inflateEnd(&m_inflater);
    archive_read_free(m_handle);
}

bool ArchiveLevel::open(int descriptor)
{
    m_descriptor = descriptor;
    if (!m_outside && ::lseek(descriptor, 0, SEEK_SET) != 0)
        return false;
    if (m_outside || m_isGzip)
        m_buffer.resize(BlockBytes);
    if (m_isGzip) {
        m_inflated.resize(BlockBytes);
        return true;
    }
    const int status = m_outside ? archive_read_open(m_handle, this, nullptr, &ArchiveLevel::readOutside, nullptr)
                                 : archive_read_open_fd(m_handle, descriptor, BlockBytes);
    return status >= ARCHIVE_WARN;
}

int ArchiveLevel::next()
{
    m_block = {};
    m_zeros = 0;
    m_at = 0;
    m_peeked.clear();
    m_peekedAt = 0;
    m_isAtEnd = false;
    if (m_isGzip)
        return m_members++ == 0 ? ARCHIVE_OK : ARCHIVE_EOF;
    const int status = archive_read_next_header(m_handle, &m_entry);
    const bool isFound = status == ARCHIVE_OK || status == ARCHIVE_WARN;
    m_members += isFound;
    return isFound ? ARCHIVE_OK : status;
}

std::size_t ArchiveLevel::read(char *to, std::size_t bytes)
{
    std::size_t done = std::min(bytes, m_peeked.size() - m_peekedAt);
    std::memcpy(to, m_peeked.data() + m_peekedAt, done);
    m_peekedAt += done;
    while (done < bytes && (m_zeros > 0 || !m_block.empty() || (m_isGzip ? fetchInflated() : fetchUnpacked()))) {
        const auto zeros = static_cast<std::size_t>(std::min<std::uint64_t>(bytes - done, m_zeros));
        std::memset(to + done, 0, zeros);
        m_zeros -= zeros;
        const std::size_t copied = m_zeros > 0 ? 0 : std::min(bytes - done - zeros, m_block.size());
        std::ranges::copy(m_block.substr(0, copied), to + done + zeros);
        m_block.remove_prefix(copied);
        done += zeros + copied;
    }
    return done;
}

std::string_view ArchiveLevel::peek(std::size_t count)
{
    std::string bytes(count, '\0');
    bytes.resize(read(bytes.data(), count));
    m_peeked = std::move(bytes);
    m_peekedAt = 0;
    return m_peeked;
}

bool ArchiveLevel::isRaw() const
{
    return m_isGzip || archive_format(m_handle) == ARCHIVE_FORMAT_RAW;
}

bool ArchiveLevel::isZip() const
{
    return (archive_format(m_handle) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_ZIP;
}

bool ArchiveLevel::isFile() const
{
    return m_isGzip || (archive_entry_filetype(m_entry) == AE_IFREG && !archive_entry_hardlink(m_entry));
}

bool ArchiveLevel::isEncrypted() const
{
    return !m_isGzip && archive_entry_is_data_encrypted(m_entry) > 0;
}

bool ArchiveLevel::isAtEnd() const
{
    return m_isAtEnd && m_block.empty() && m_zeros == 0 && m_peekedAt == m_peeked.size();
}

QString ArchiveLevel::error() const
{
    const char *const text = m_isGzip ? m_inflater.msg : archive_error_string(m_handle);
    return text ? QString::fromUtf8(text).trimmed() : QString();
}

std::uint64_t ArchiveLevel::position() const
{
    return m_isGzip ? m_inflater.total_in : static_cast<std::uint64_t>(std::max<la_int64_t>(archive_filter_bytes(m_handle, -1), 0));
}

QString ArchiveLevel::name() const
{
    if (!m_entry || isRaw())
        return {};
    if (const char *const name = archive_entry_pathname_utf8(m_entry))
        return QString::fromUtf8(name);
    const char *const name = archive_entry_pathname(m_entry);
    return name ? QString::fromLocal8Bit(name) : QString();
}

la_ssize_t ArchiveLevel::readOutside(archive * /*handle*/, void *level, const void **block)
{
    ArchiveLevel &self = *static_cast<ArchiveLevel *>(level);
    *block = self.m_buffer.data();
    return static_cast<la_ssize_t>(self.m_outside->read(self.m_buffer.data(), self.m_buffer.size()));
}

/// Sees to it that there is gz to inflate. Members may follow each other, with zeros behind the last.
bool ArchiveLevel::fillInput()
{
    for (;;) {
        if (m_inflater.avail_in == 0) {
            const ssize_t got = m_outside ? static_cast<ssize_t>(m_outside->read(m_buffer.data(), m_buffer.size()))
                                          : ::read(m_descriptor, m_buffer.data(), m_buffer.size());
            m_inflater.next_in = reinterpret_cast<Bytef *>(m_buffer.data());
            m_inflater.avail_in = static_cast<uInt>(std::max<ssize_t>(got, 0));
        }
        if (m_inflater.avail_in == 0 || !m_isBetweenMembers || *m_inflater.next_in != 0)
            return m_inflater.avail_in > 0;
        ++m_inflater.next_in;
        --m_inflater.avail_in;
    }
}

bool ArchiveLevel::fetchInflated()
{
    while (!m_isAtEnd) {
        if (!fillInput()) {
            m_isAtEnd = true;
            if (!m_isBetweenMembers)
                m_observer.fail(FileFailure::Kind::DamagedArchive, error());
            break;
        }
        m_isBetweenMembers = false;
        m_inflater.next_out = reinterpret_cast<Bytef *>(m_inflated.data());
        m_inflater.avail_out = static_cast<uInt>(m_inflated.size());
        const int status = ::inflate(&m_inflater, Z_NO_FLUSH);
        if (status == Z_STREAM_END) {
            inflateReset(&m_inflater);
            m_isBetweenMembers = true;
        } else if (status != Z_OK && status != Z_BUF_ERROR) {
            m_isAtEnd = true;
            m_observer.fail(FileFailure::Kind::DamagedArchive, error());
        }
        if (give(0, m_inflated.data(), m_inflated.size() - m_inflater.avail_out))
            return true;
    }
    return false;
}

bool ArchiveLevel::fetchUnpacked()
{
    while (!m_isAtEnd) {
        const void *block = nullptr;
        std::size_t bytes = 0;
        la_int64_t at = 0;
        const int status = archive_read_data_block(m_handle, &block, &bytes, &at);
        m_isAtEnd = status != ARCHIVE_OK;
        m_isDead = m_isDead || status == ARCHIVE_FATAL;
        if (status < ARCHIVE_OK)
            m_observer.fail(FileFailure::Kind::DamagedArchive, error());
        if (status < ARCHIVE_WARN || status == ARCHIVE_EOF || !block)
            continue;
        const std::uint64_t hole = std::max(static_cast<std::uint64_t>(std::max<la_int64_t>(at, 0)), m_at) - m_at;
        if (give(hole, block, bytes))
            return true;
    }
    return false;
}

/// Makes what was unpacked the next to be read. @return whether there is any
bool ArchiveLevel::give(std::uint64_t hole, const void *block, std::size_t bytes)
{
    if (!m_observer.spend(hole + bytes)) {
        m_isAtEnd = true;
        return false;
    }
    m_zeros = hole;
    m_block = {static_cast<const char *>(block), bytes};
    m_at += hole + bytes;
    return hole + bytes > 0;
}

} // namespace bucketwatch

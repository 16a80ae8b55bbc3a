// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/archivestream.h"

#include <archive.h>
#include <zlib.h>

#include <string>

namespace bucketwatch {

/// An archive of an ArchiveStream: the file, or one that is a file of the archive outside of it. One thread.
class ArchiveLevel {
public:
    static constexpr std::size_t BlockBytes = std::size_t(128) * 1024;

    /// @param outside what it is read from; null: from the file @param isGzip gz is inflated here, for libarchive does not look at
    /// its check sums; it counts as an archive of one file
    ArchiveLevel(UnpackingObserver &observer, ArchiveLevel *outside, bool isGzip);
    ~ArchiveLevel();
    Q_DISABLE_COPY_MOVE(ArchiveLevel)

    /// @param descriptor of the file; not used when there is one outside
    [[nodiscard]] bool open(int descriptor);
    /// Goes to the next file. @return ARCHIVE_OK, ARCHIVE_EOF at the end, or what libarchive says is wrong
    [[nodiscard]] int next();
    /// Bytes of the current file: less than @p bytes only at its end, or where it is damaged, which the observer is told.
    [[nodiscard]] std::size_t read(char *to, std::size_t bytes);
    /// The first @p count bytes of the current file, or all that it has. read() gives them too; not to be called after it.
    [[nodiscard]] std::string_view peek(std::size_t count);

    [[nodiscard]] bool isGzip() const { return m_isGzip; }
    [[nodiscard]] bool isRaw() const;
    [[nodiscard]] bool isZip() const;
    [[nodiscard]] bool isFile() const;
    [[nodiscard]] bool isEncrypted() const;
    [[nodiscard]] bool isAtEnd() const;
    [[nodiscard]] bool isDead() const { return m_isDead; }
    /// Files until now, with the current one.
    [[nodiscard]] std::uint64_t members() const { return m_members; }
    [[nodiscard]] QString error() const;
    [[nodiscard]] std::uint64_t position() const;
    /// Of the current file; empty when the archive is no more than compressed bytes.
    [[nodiscard]] QString name() const;

private:
    [[nodiscard]] static la_ssize_t readOutside(archive *handle, void *level, const void **block);
    [[nodiscard]] bool fetchInflated();
    [[nodiscard]] bool fetchUnpacked();
    [[nodiscard]] bool fillInput();
    [[nodiscard]] bool give(std::uint64_t hole, const void *block, std::size_t bytes);

    UnpackingObserver &m_observer;
    ArchiveLevel *const m_outside;
    const bool m_isGzip;
    archive *const m_handle;
    archive_entry *m_entry = nullptr;
    z_stream m_inflater {};
    bool m_isBetweenMembers = false; ///< of gz
    int m_descriptor = -1;
    std::vector<char> m_buffer; ///< from outside, or from the file
    std::vector<char> m_inflated;
    std::string m_peeked;
    std::size_t m_peekedAt = 0;
    std::string_view m_block;
    std::uint64_t m_zeros = 0; ///< a hole of a sparse file, before the block
    std::uint64_t m_at = 0; ///< of the current file, after the block
    std::uint64_t m_members = 0;
    bool m_isAtEnd = false;
    bool m_isDead = false; ///< libarchive does not go on in it
};

} // namespace bucketwatch

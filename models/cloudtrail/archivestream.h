// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/filefailure.h"
#include "cloudtrail/inflatingstream.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

class QFile;

namespace bucketwatch {

class ArchiveLevel;

/// Told of what is unpacked.
class UnpackingObserver {
public:
    virtual ~UnpackingObserver() = default;
    /// Counts bytes that were unpacked. @return false when that is too much
    [[nodiscard]] virtual bool spend(std::uint64_t bytes) = 0;
    virtual void fail(FileFailure::Kind kind, const QString &detail) = 0;

protected:
    UnpackingObserver() = default;
    Q_DISABLE_COPY_MOVE(UnpackingObserver)
};

/// Whether a file that begins with @p bytes is one for an ArchiveStream: zip, tar, zst, xz or bzip2. A tar that is gz begins as
/// any gz does; ask again with its inflated bytes.
[[nodiscard]] bool isArchive(std::string_view bytes);

/// The files in an archive, one after the other, unpacked; archives and compressed files in it are unpacked too. All their bytes
/// together make one stream, in which a record has its offset. An archive that unpacks to more than
/// InflatingStream::mostUnpacked(), or that is nested deeper than MaxDepth, is given up. One thread.
class ArchiveStream final : private UnpackingObserver {
public:
    static constexpr std::size_t MaxDepth = 4; ///< archives in archives

    /// @param file open; stays with the caller
    explicit ArchiveStream(QFile &file);
    ~ArchiveStream() override;

    /// Notes a restart point about every @p bytes, where a file in the archive begins. Its fileOffset is the number of that file.
    void noteRestartPoints(std::uint64_t bytes) { m_restartDistance = bytes; }
    [[nodiscard]] std::vector<RestartPoint> takeRestartPoints();
    /// Goes on from @p point, a point of this archive, or from the beginning.
    [[nodiscard]] bool restart(const RestartPoint &point);

    /// Goes to the next file; what is left of the current one is passed over. False at the end.
    [[nodiscard]] bool nextMember();
    /// Where the current file stands: "folder/log.json", "inner.tar!log.json"; empty where the archive holds just bytes.
    [[nodiscard]] QString memberPath() const;
    /// Bytes of the current file. @return less than @p bytes only at its end
    [[nodiscard]] std::size_t read(char *to, std::size_t bytes);
    [[nodiscard]] bool isAtMemberEnd() const { return m_isAtMemberEnd; }
    /// Of the bytes of all files before.
    [[nodiscard]] std::uint64_t offset() const { return m_offset; }
    [[nodiscard]] std::uint64_t filePosition() const;

    struct Failure {
        QString member; ///< as memberPath(); empty when it is the archive itself
        FileFailure failure;
    };
    /// What went wrong since this was called last.
    [[nodiscard]] std::vector<Failure> takeFailures();

private:
    [[nodiscard]] UnpackingObserver &observer() { return *this; }
    [[nodiscard]] bool open(std::uint64_t member);
    [[nodiscard]] bool enterMember();
    void passOverMember();
    void leaveLevel(bool isDamaged);
    [[nodiscard]] bool spend(std::uint64_t bytes) override;
    void fail(FileFailure::Kind kind, const QString &detail) override;

    QFile &m_file;
    std::uint64_t m_limit = InflatingStream::LeastLimit;
    std::uint64_t m_spent = 0;
    std::vector<std::unique_ptr<ArchiveLevel>> m_levels; ///< outermost first
    bool m_isInMember = false;
    bool m_isAtMemberEnd = true;
    std::uint64_t m_offset = 0;
    std::uint64_t m_restartDistance = 0;
    std::uint64_t m_lastPoint = 0;
    std::vector<RestartPoint> m_points;
    std::vector<Failure> m_failures;
};

} // namespace bucketwatch

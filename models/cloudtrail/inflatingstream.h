// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <vector>

class QFile;

namespace bucketwatch {

/// A point of a file from which its inflated bytes can be read.
struct RestartPoint {
    std::uint64_t offset = 0; ///< of the inflated bytes
    std::uint64_t fileOffset = 0;
    int bits = -1; ///< unused bits of the byte before fileOffset; -1 where a gz member begins
    QByteArray window; ///< inflated bytes before offset that later ones refer to
};

enum class StreamFailure : std::uint8_t { None, CannotRead, Damaged, EndsEarly, TrailingBytes, UnpacksTooLarge };

/// The bytes of a file, inflated when they are gz; gz members may follow each other. Tells by the first bytes. What inflates to
/// more than mostUnpacked() is given up there.
class InflatingStream {
public:
    /// Logs do not come near: of the 1,500 bytes of a record some 30 are ids of its own, which do not shrink.
    static constexpr std::uint64_t MaxRatio = 250;
    static constexpr std::uint64_t LeastLimit = std::uint64_t(64) << 20; ///< that any file may unpack to

    /// The bytes that a file of @p bytes may unpack to.
    [[nodiscard]] static constexpr std::uint64_t mostUnpacked(std::uint64_t bytes)
    {
        return std::max(LeastLimit, MaxRatio * bytes);
    }

    /// @param file open; stays with the caller
    explicit InflatingStream(QFile &file);
    ~InflatingStream();

    /// Notes a restart point about every @p bytes of inflated gz data.
    void noteRestartPoints(std::uint64_t bytes);
    [[nodiscard]] std::vector<RestartPoint> takeRestartPoints();
    /// Goes on from @p point, a point of this file.
    [[nodiscard]] bool restart(const RestartPoint &point);

    /// @return bytes read; less than @p bytes only at the end or at a failure
    [[nodiscard]] size_t read(char *to, size_t bytes);
    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }
    [[nodiscard]] StreamFailure failure() const { return m_failure; }
    [[nodiscard]] std::uint64_t filePosition() const; ///< up to where the file was used
    [[nodiscard]] bool isGzip() const { return m_isGzip; }

private:
    struct Inflater;

    [[nodiscard]] bool fill(size_t wanted);
    void beginMember();
    void endMember();
    void notePoint(int bits);
    void fail(StreamFailure failure);

    QFile &m_file;
    std::unique_ptr<Inflater> m_inflater;
    bool m_isGzip = false;
    bool m_isInMember = false;
    bool m_isAtEnd = false;
    StreamFailure m_failure = StreamFailure::None;
    std::uint64_t m_limit = LeastLimit;
    std::uint64_t m_offset = 0; ///< inflated
    std::uint64_t m_fileOffset = 0; ///< after the input in memory
    std::uint64_t m_restartDistance = 0;
    std::uint64_t m_lastPoint = 0;
    std::vector<RestartPoint> m_points;
};

} // namespace bucketwatch

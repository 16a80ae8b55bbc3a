// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace bucketwatch {

/// Finds the end of a body that comes in chunks, in pieces as they arrive (RFC 9112, 7.1). Qt's HTTP server takes a size that it
/// cannot read for the end; here it is malformed. So are trailers, which Qt would leave for the next request.
class ChunkedBody {
public:
    /// How many bytes of @p piece belong to the body: all of them until it is complete or malformed.
    [[nodiscard]] qsizetype take(QByteArrayView piece);
    [[nodiscard]] bool isComplete() const { return m_place == Place::Complete; }
    [[nodiscard]] bool isMalformed() const { return m_place == Place::Malformed; }

private:
    enum class Place { Size, Extension, SizeEnd, Data, DataEnd, DataLineFeed, LastEnd, LastLineFeed, Complete, Malformed };
    [[nodiscard]] Place after(char c);
    [[nodiscard]] Place afterSize(char c);

    Place m_place = Place::Size;
    bool m_hasDigits = false;
    qsizetype m_left = 0; ///< of the chunk
};

} // namespace bucketwatch

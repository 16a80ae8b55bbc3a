// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace bucketwatch {

/// Finds the empty line that ends the header of a request, in pieces as they arrive, where Qt's HTTP server finds it: white space
/// before the request line does not count, and lines may end without a carriage return. On the way it notes the version of HTTP,
/// which Qt tells nobody.
class HeaderEnd {
public:
    /// How many bytes of @p piece belong to the header: all of them until the end was found.
    [[nodiscard]] qsizetype take(QByteArrayView piece);
    [[nodiscard]] bool isFound() const { return m_place == Place::Found; }
    /// Whether the request line ended with HTTP/1.0. False until it did.
    [[nodiscard]] bool isHttp10() const { return !m_isInRequestLine && m_lastWord == "HTTP/1.0"; }

private:
    enum class Place { Before, InLine, LineStart, CarriageReturn, Found };
    [[nodiscard]] Place after(char c) const;
    void noteRequestLine(char c);

    Place m_place = Place::Before;
    bool m_isInRequestLine = true;
    QByteArray m_lastWord; ///< of the request line, as far as it can be a version
};

} // namespace bucketwatch

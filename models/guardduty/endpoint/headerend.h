// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace bucketwatch {

/// Finds the empty line that ends the header of a request, in pieces as they arrive, where Qt's HTTP server finds it: white space
/// before the request line does not count, and lines may end without a carriage return.
class HeaderEnd {
public:
    /// How many bytes of @p piece belong to the header: all of them until the end was found.
    [[nodiscard]] qsizetype take(QByteArrayView piece);
    [[nodiscard]] bool isFound() const { return m_place == Place::Found; }

private:
    enum class Place { Before, InLine, LineStart, CarriageReturn, Found };
    [[nodiscard]] Place after(char c) const;

    Place m_place = Place::Before;
};

} // namespace bucketwatch

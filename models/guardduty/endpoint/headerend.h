// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace bucketwatch {

/// Finds the empty line that ends the header of a request, in pieces as they arrive.
class HeaderEnd {
public:
    /// How many bytes of @p piece belong to the header: all of them until the end was found.
    [[nodiscard]] qsizetype take(QByteArrayView piece);
    [[nodiscard]] bool isFound() const { return m_newLines == 2; }

private:
    int m_newLines = 0; ///< in a row, carriage returns aside
};

} // namespace bucketwatch

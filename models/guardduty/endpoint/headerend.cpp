// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/headerend.h"

namespace bucketwatch {

qsizetype HeaderEnd::take(QByteArrayView piece)
{
    qsizetype taken = 0;
    for (; taken < piece.size() && !isFound(); ++taken) {
        if (piece[taken] == '\n')
            ++m_newLines;
        else if (piece[taken] != '\r')
            m_newLines = 0;
    }
    return taken;
}

} // namespace bucketwatch

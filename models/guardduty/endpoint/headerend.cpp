// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/headerend.h"

namespace bucketwatch {

qsizetype HeaderEnd::take(QByteArrayView piece)
{
    qsizetype taken = 0;
    for (; taken < piece.size() && !isFound(); ++taken)
        m_place = after(piece[taken]);
    return taken;
}

HeaderEnd::Place HeaderEnd::after(char c) const
{
    constexpr QByteArrayView WhiteSpace = " \t\n\v\f\r";
    if (m_place == Place::Before && WhiteSpace.contains(c))
        return Place::Before;
    if (c == '\n')
        return m_place == Place::LineStart || m_place == Place::CarriageReturn ? Place::Found : Place::LineStart;
    return c == '\r' && m_place == Place::LineStart ? Place::CarriageReturn : Place::InLine;
}

} // namespace bucketwatch

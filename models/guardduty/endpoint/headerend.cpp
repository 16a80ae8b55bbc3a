// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/headerend.h"

namespace bucketwatch {

qsizetype HeaderEnd::take(QByteArrayView piece)
{
    qsizetype taken = 0;
    for (; taken < piece.size() && !isFound(); ++taken) {
        m_place = after(piece[taken]);
        if (m_isInRequestLine && m_place != Place::Before)
            noteRequestLine(piece[taken]);
    }
    return taken;
}

void HeaderEnd::noteRequestLine(char c)
{
    constexpr qsizetype LongerThanAVersion = 16;
    if (c == '\n')
        m_isInRequestLine = false;
    else if (c == ' ')
        m_lastWord.resize(0);
    else if (c != '\r' && m_lastWord.size() < LongerThanAVersion)
        m_lastWord.append(c);
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

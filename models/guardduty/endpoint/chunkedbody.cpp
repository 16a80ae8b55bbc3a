// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/chunkedbody.h"

#include <limits>

namespace bucketwatch {

namespace {

/// -1 for any other character.
int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

} // namespace

qsizetype ChunkedBody::take(QByteArrayView piece)
{
    qsizetype taken = 0;
    while (taken < piece.size() && !isComplete() && !isMalformed()) {
        if (m_place == Place::Data) {
            const qsizetype data = qMin(m_left, piece.size() - taken);
            taken += data;
            m_left -= data;
            if (m_left == 0)
                m_place = Place::DataEnd;
        } else {
            m_place = after(piece[taken++]);
        }
    }
    return taken;
}

ChunkedBody::Place ChunkedBody::after(char c)
{
    const auto expect = [c](char wanted, Place next) { return c == wanted ? next : Place::Malformed; };
    switch (m_place) {
    case Place::Size:
        return afterSize(c);
    case Place::Extension:
        return c == '\r' ? Place::SizeEnd : c == '\n' ? Place::Malformed : Place::Extension;
    case Place::SizeEnd:
        return expect('\n', m_left > 0 ? Place::Data : Place::LastEnd);
    case Place::DataEnd:
        m_hasDigits = false;
        return expect('\r', Place::DataLineFeed);
    case Place::DataLineFeed:
        return expect('\n', Place::Size);
    case Place::LastEnd:
        return expect('\r', Place::LastLineFeed);
    case Place::LastLineFeed:
        return expect('\n', Place::Complete);
    case Place::Data:
    case Place::Complete:
    case Place::Malformed:
        break;
    }
    Q_UNREACHABLE_RETURN(Place::Malformed);
}

ChunkedBody::Place ChunkedBody::afterSize(char c)
{
    const int digit = hexValue(c);
    if (digit < 0 && !m_hasDigits)
        return Place::Malformed;
    if (c == ';' || c == '\r')
        return c == ';' ? Place::Extension : Place::SizeEnd;
    if (digit < 0 || m_left > std::numeric_limits<qsizetype>::max() / 32)
        return Place::Malformed;
    m_left = m_left * 16 + digit;
    m_hasDigits = true;
    return Place::Size;
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/requesthead.h"

#include <algorithm>
#include <limits>

namespace bucketwatch {

namespace {

/// Qt reads no header that has more.
constexpr int MaxFields = 100;

bool isControl(char c)
{
    return (c >= 0 && c < ' ') || c == '\x7f';
}

/// The characters of methods and of the names of header fields.
bool isToken(QByteArrayView text)
{
    const auto isTokenCharacter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    };
    return !text.isEmpty() && std::ranges::all_of(text, isTokenCharacter);
}

QByteArrayView withoutLineEnd(QByteArrayView line)
{
    line.chop(1);
    return line.endsWith('\r') ? line.chopped(1) : line;
}

/// Where the first of @p ends is in @p text; its size when there is none.
qsizetype endAt(QByteArrayView text, QByteArrayView ends)
{
    return std::ranges::find_if(text, [ends](char c) { return ends.contains(c); }) - text.begin();
}

bool isNamed(QByteArrayView name, QByteArrayView wanted)
{
    return name.compare(wanted, Qt::CaseInsensitive) == 0;
}

} // namespace

qsizetype RequestHead::take(QByteArrayView piece)
{
    qsizetype taken = 0;
    while (taken < piece.size() && !isComplete() && !isMalformed()) {
        const qsizetype end = piece.indexOf('\n', taken);
        const qsizetype next = end < 0 ? piece.size() : end + 1;
        m_line.append(piece.sliced(taken, next - taken));
        taken = next;
        if (end < 0)
            break;
        m_state = after(withoutLineEnd(m_line));
        m_line.resize(0);
    }
    return taken;
}

RequestHead::State RequestHead::after(QByteArrayView line)
{
    if (m_state == State::RequestLine) {
        if (line.trimmed().isEmpty())
            return State::RequestLine;
        return readRequestLine(line) ? State::Fields : State::Malformed;
    }
    if (line.isEmpty())
        return hasOneLength() ? State::Complete : State::Malformed;
    return readField(line) ? State::Fields : State::Malformed;
}

bool RequestHead::readRequestLine(QByteArrayView line)
{
    while (line.startsWith(' ') || line.startsWith('\t'))
        line = line.sliced(1);
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 0 || first == last)
        return false;
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    m_method = line.first(first).toByteArray();
    m_isHttp10 = version == "HTTP/1.0";
    return isToken(m_method) && readTarget(target) && (m_isHttp10 || version == "HTTP/1.1");
}

bool RequestHead::readTarget(QByteArrayView target)
{
    const auto isNoUri = [](char c) { return c == ' ' || isControl(c); };
    if (std::ranges::any_of(target, isNoUri))
        return false;
    target = target.first(endAt(target, "#"));
    if (!target.startsWith('/') && target != "*") {
        const qsizetype scheme = target.indexOf("://");
        target = target.sliced(scheme < 0 ? 0 : scheme + 3);
        m_authority = target.first(endAt(target, "/?")).toByteArray();
        target = target.sliced(m_authority.size());
        if (m_authority.isEmpty())
            return false;
    }
    const qsizetype mark = endAt(target, "?");
    m_path = mark == 0 ? "/" : target.first(mark).toByteArray();
    m_query = target.sliced(std::min(mark + 1, target.size())).toByteArray();
    return true;
}

bool RequestHead::readField(QByteArrayView line)
{
    const QByteArrayView name = line.first(std::max<qsizetype>(line.indexOf(':'), 0));
    const auto isForbidden = [](char c) { return c != '\t' && isControl(c); };
    // A folded line begins with white space, which is no name.
    if (++m_fields > MaxFields || !isToken(name) || std::ranges::any_of(line, isForbidden))
        return false;
    const QByteArrayView value = line.sliced(name.size() + 1).trimmed();
    if (isNamed(name, "content-length"))
        return readContentLength(value);
    if (!isNamed(name, "transfer-encoding"))
        return true;
    const bool isFirst = !m_isChunked;
    m_isChunked = true;
    return isFirst && isNamed(value, "chunked");
}

bool RequestHead::readContentLength(QByteArrayView value)
{
    constexpr qsizetype MaxDigits = std::numeric_limits<qsizetype>::digits10;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (m_contentLength || value.isEmpty() || value.size() > MaxDigits || !std::ranges::all_of(value, isDigit))
        return false;
    m_contentLength = static_cast<qsizetype>(value.toLongLong());
    return true;
}

bool RequestHead::hasOneLength() const
{
    return !m_isChunked || (!m_contentLength && !m_isHttp10);
}

} // namespace bucketwatch

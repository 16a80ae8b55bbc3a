// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finding/jsontext.h"

#include <algorithm>

namespace bucketwatch {

namespace {

/// Position after the string that begins at @p begin.
qsizetype endOfString(const QByteArray &json, qsizetype begin)
{
    for (qsizetype i = begin + 1; i < json.size(); ++i) {
        if (json[i] == '\\')
            ++i;
        else if (json[i] == '"')
            return i + 1;
    }
    return json.size();
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

qsizetype skipSpace(const QByteArray &json, qsizetype i)
{
    while (i < json.size() && isSpace(json[i]))
        ++i;
    return i;
}

} // namespace

QByteArray indentedJson(const QByteArray &json)
{
    QByteArray text;
    text.reserve(json.size() * 2);
    int depth = 0;
    const auto newLine = [&text, &depth] { text.append('\n').append(QByteArray(qsizetype(2) * std::max(0, depth), ' ')); };
    for (qsizetype i = skipSpace(json, 0); i < json.size(); i = skipSpace(json, i)) {
        const char c = json[i];
        if (c == '"') {
            const qsizetype end = endOfString(json, i);
            text.append(json.sliced(i, end - i));
            i = end;
            continue;
        }
        ++i;
        if (c == '{' || c == '[') {
            text.append(c);
            const qsizetype next = skipSpace(json, i);
            if (next < json.size() && (json[next] == '}' || json[next] == ']')) {
                text.append(json[next]);
                i = next + 1;
                continue;
            }
            ++depth;
            newLine();
        } else if (c == '}' || c == ']') {
            --depth;
            newLine();
            text.append(c);
        } else if (c == ',') {
            text.append(c);
            newLine();
        } else if (c == ':') {
            text.append(": ");
        } else {
            text.append(c);
        }
    }
    return text;
}

} // namespace bucketwatch

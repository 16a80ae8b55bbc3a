// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/csvcells.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr QChar CellQuote = u'"';

} // namespace

std::vector<QStringList> csvCells(const QString &text)
{
    std::vector<QStringList> lines;
    QStringList line;
    QString cell;
    bool isQuoted = false;
    const auto endCell = [&] { line << std::exchange(cell, {}); };
    const auto endLine = [&] {
        endCell();
        lines.push_back(std::exchange(line, {}));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        const bool isDoubled = isQuoted && character == CellQuote && i + 1 < text.size() && text[i + 1] == CellQuote;
        if (isDoubled)
            cell += text[++i];
        else if (character == CellQuote)
            isQuoted = !isQuoted;
        else if (!isQuoted && (character == u',' || character == u';' || character == u'\t'))
            endCell();
        else if (!isQuoted && character == u'\n')
            endLine();
        else if (isQuoted || character != u'\r')
            cell += character;
    }
    if (!cell.isEmpty() || !line.isEmpty())
        endLine();
    return lines;
}

} // namespace bucketwatch

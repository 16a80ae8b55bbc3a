// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/alignedtext.h"

#include <algorithm>

namespace bucketwatch {

QStringList alignedLines(const std::vector<QStringList> &rows)
{
    std::vector<qsizetype> widths(rows.empty() ? 0 : std::size_t(rows.front().size()));
    for (const QStringList &row : rows) {
        for (std::size_t column = 0; column < widths.size(); ++column)
            widths[column] = std::max(widths[column], row[qsizetype(column)].size());
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (std::size_t column = 0; column < widths.size(); ++column)
            line += row[qsizetype(column)].leftJustified(widths[column] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        lines << line;
    }
    return lines;
}

} // namespace bucketwatch

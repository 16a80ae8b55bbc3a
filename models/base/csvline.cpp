// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/csvline.h"

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar Quote = u'"';

bool looksLikeFormula(const QString &cell)
{
    return !cell.isEmpty() && (u"=+-@"_s.contains(cell.front()) || cell.front() < u' ');
}

QString csvCell(const QString &cell)
{
    const QString harmless = looksLikeFormula(cell) ? u'\'' + cell : cell;
    const bool needsQuotes
        = std::ranges::any_of(harmless, [](QChar character) { return character == Quote || character == u',' || character < u' '; });
    return needsQuotes ? Quote + QString(harmless).replace(Quote, u"\"\""_s) + Quote : harmless;
}

} // namespace

QString csvLine(const QStringList &cells)
{
    QStringList texts;
    std::ranges::transform(cells, std::back_inserter(texts), csvCell);
    return texts.join(u',') + u"\r\n"_s;
}

} // namespace bucketwatch

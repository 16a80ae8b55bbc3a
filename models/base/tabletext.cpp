// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/tabletext.h"

#include "base/csvline.h"

#include <algorithm>
#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

QString tabbedLine(const QStringList &cells)
{
    QString line;
    for (const QString &cell : cells) {
        if (&cell != &cells.front())
            line += u'\t';
        for (const QChar character : cell)
            line += character < u' ' ? QChar(u' ') : character; // a tab or a line end in a cell would shift the others
    }
    return line + u'\n';
}

QString quoted(const QString &text)
{
    QString result(u'"');
    for (const QChar character : text) {
        if (character == u'"' || character == u'\\')
            result += u'\\' + QString(character);
        else if (character == u'\n')
            result += u"\\n"_s;
        else if (character == u'\t')
            result += u"\\t"_s;
        else if (character < u' ')
            result += u"\\u%1"_s.arg(int(character.unicode()), 4, 16, QChar(u'0'));
        else
            result += character;
    }
    return result + u'"';
}

/// Headings as the names of an object: those that are empty or the same as one before them by their number.
QStringList namesOf(const QStringList &headings)
{
    QStringList names;
    for (const QString &heading : headings) {
        const QString name = quoted(heading);
        names << (heading.isEmpty() || names.contains(name) ? quoted(u"column %1"_s.arg(names.size() + 1)) : name);
    }
    return names;
}

} // namespace

TableText::TableText(TableFormat format, const QStringList &headings) : m_format(format)
{
    switch (format) {
    case TableFormat::Text:
        m_text = tabbedLine(headings);
        return;
    case TableFormat::Csv:
        m_text = csvLine(headings);
        return;
    case TableFormat::Json:
        m_names = namesOf(headings);
        m_text = u"["_s;
    }
}

void TableText::addRow(const QStringList &cells)
{
    switch (m_format) {
    case TableFormat::Text:
        m_text += tabbedLine(cells);
        return;
    case TableFormat::Csv:
        m_text += csvLine(cells);
        return;
    case TableFormat::Json:
        m_text += std::exchange(m_isFirst, false) ? u"\n  {"_s : u",\n  {"_s;
        for (qsizetype i = 0; i < std::min(cells.size(), m_names.size()); ++i)
            m_text += (i == 0 ? u""_s : u", "_s) + m_names[i] + u": "_s + quoted(cells[i]);
        m_text += u'}';
    }
}

QString TableText::take()
{
    if (m_format == TableFormat::Json)
        m_text += m_isFirst ? u"]\n"_s : u"\n]\n"_s;
    return std::move(m_text);
}

} // namespace bucketwatch

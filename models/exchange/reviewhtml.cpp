// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/plannedcalls.h"
#include "exchange/reviewdocument.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr int DeepestLevel = 6;

// Only what both browsers and QTextDocument understand, but for the last lines, which are for browsers.
constexpr auto Styles
    = R"(body { font-family: sans-serif; font-size: 10pt; line-height: 1.4; color: #16191f; background: #ffffff; }
h1 { font-size: 18pt; }
h2 { font-size: 14pt; margin-top: 20px; }
h3 { font-size: 11pt; margin-top: 14px; }
table { border-collapse: collapse; margin-top: 6px; margin-bottom: 10px; }
th, td { border: 1px solid #8d99a8; padding: 4px; text-align: left; vertical-align: top; }
th { font-weight: bold; }
thead th { background-color: #e9ebed; }
tbody th { font-weight: normal; }
pre { font-family: monospace; font-size: 8pt; white-space: pre-wrap; background-color: #f4f5f6; }
@media screen { body { max-width: 64em; margin: 2em auto; padding: 0 1em; } pre { padding: 1em; } }
@media print { h1, h2, h3 { break-after: avoid; } tr { break-inside: avoid; } thead { display: table-header-group; } }
th, td, pre { overflow-wrap: anywhere; }
)"_L1;

QString htmlText(const QString &text)
{
    return commentText(text).toHtmlEscaped();
}

QString htmlElement(QLatin1StringView name, const QString &text)
{
    return u'<' + name + u'>' + htmlText(text) + u"</"_s + name + u">\n"_s;
}

QString htmlBlock(const QString &paragraph, const QString &)
{
    return htmlElement("p"_L1, paragraph);
}

QString htmlBlock(const ReviewTable &table, const QString &heading)
{
    QString text = u"<table aria-labelledby=\""_s + heading + u"\">\n<thead>\n<tr>"_s;
    for (const QString &column : table.columns)
        text += u"<th scope=\"col\">"_s + htmlText(column) + u"</th>"_s;
    text += u"</tr>\n</thead>\n<tbody>\n"_s;
    for (const QStringList &row : table.rows) {
        text += u"<tr>"_s;
        for (qsizetype column = 0; column < row.size(); ++column)
            text += column == 0 ? u"<th scope=\"row\">"_s + htmlText(row[column]) + u"</th>"_s
                                : u"<td>"_s + htmlText(row[column]) + u"</td>"_s;
        text += u"</tr>\n"_s;
    }
    return text + u"</tbody>\n</table>\n"_s;
}

QString htmlBlock(const ReviewList &list, const QString &)
{
    QString text = u"<ul>\n"_s;
    for (const QString &item : list.items)
        text += htmlElement("li"_L1, item);
    return text + u"</ul>\n"_s;
}

QString htmlBlock(const ReviewCommands &commands, const QString &)
{
    QStringList lines;
    for (const QString &line : commands.lines)
        lines << htmlText(line);
    return u"<pre>"_s + lines.join(u'\n') + u"</pre>\n"_s;
}

/// @p place is the section's place among all headings, which names it for tables.
void addHtml(QString &text, const ReviewSection &section, int level, int &place)
{
    const QString heading = u"heading-%1"_s.arg(++place);
    const QString name = u'h' + QString::number(std::min(level, DeepestLevel));
    text += u'<' + name + u" id=\""_s + heading + u"\">"_s + htmlText(section.heading) + u"</"_s + name + u">\n"_s;
    for (const ReviewBlock &block : section.blocks)
        text += std::visit([&heading](const auto &one) { return htmlBlock(one, heading); }, block);
    for (const ReviewSection &part : section.parts)
        addHtml(text, part, level + 1, place);
}

} // namespace

QString htmlOf(const ReviewDocument &document)
{
    QString text = u"<!DOCTYPE html>\n<html lang=\""_s + htmlText(document.language)
        + u"\">\n<head>\n<meta charset=\"utf-8\"/>\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"_s
        + htmlElement("title"_L1, document.title) + u"<style>\n"_s + Styles + u"</style>\n</head>\n<body>\n"_s
        + htmlElement("h1"_L1, document.title);
    int place = 0;
    for (const ReviewSection &section : document.sections)
        addHtml(text, section, 2, place);
    return text + u"</body>\n</html>\n"_s;
}

} // namespace bucketwatch

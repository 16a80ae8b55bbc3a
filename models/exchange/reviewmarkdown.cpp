// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/plannedcalls.h"
#include "exchange/reviewdocument.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr int DeepestHeading = 6;

/// Characters that are markup somewhere in a line.
bool isMarkdownMark(QChar character)
{
    return u"\\`*_[]<>{}|~^&$!#@="_s.contains(character);
}

/// Whether the character at @p index of @p text would begin a list, a heading, a link or a line under a heading.
bool beginsSomething(const QString &text, qsizetype index)
{
    const QChar character = text[index];
    if (index == 0)
        return character == u'-' || character == u'+';
    if (character == u':')
        return QStringView(text).sliced(index + 1).startsWith("//"_L1);
    if (character != u'.' && character != u')')
        return false;
    const QStringView before = QStringView(text).first(index);
    return std::ranges::all_of(before, [](QChar digit) { return digit >= u'0' && digit <= u'9'; })
        || before.endsWith("www"_L1, Qt::CaseInsensitive);
}

/// @p text on one line, with a backslash before whatever is markup. What follows a sign that mentions a person or an issue is
/// kept apart from it by a word joiner, which takes no space: such links are made of the finished text, where backslashes are
/// gone.
QString markdownText(const QString &text)
{
    constexpr auto WordJoiner = "&#8288;"_L1;
    const QString line = commentText(text);
    QString safe;
    safe.reserve(line.size() * 2);
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (isMarkdownMark(line[i]) || beginsSomething(line, i))
            safe += u'\\';
        safe += line[i];
        if (line[i] == u'@' || line[i] == u'#')
            safe += WordJoiner;
    }
    return safe;
}

QString markdownRow(const QStringList &cells)
{
    QString row = u"|"_s;
    for (const QString &cell : cells)
        row += u' ' + cell + u" |"_s;
    return row + u'\n';
}

QString markdownBlock(const QString &paragraph)
{
    return markdownText(paragraph) + u'\n';
}

QString markdownBlock(const ReviewTable &table)
{
    const auto escaped = [](const QStringList &cells) {
        QStringList texts;
        for (const QString &cell : cells)
            texts << markdownText(cell);
        return texts;
    };
    QString text = markdownRow(escaped(table.columns)) + markdownRow(QStringList(table.columns.size(), u"---"_s));
    for (const QStringList &row : table.rows)
        text += markdownRow(escaped(row));
    return text;
}

QString markdownBlock(const ReviewList &list)
{
    QString text;
    for (const QString &item : list.items)
        text += u"- "_s + markdownText(item) + u'\n';
    return text;
}

/// Between fences that are longer than any run of backticks in it.
QString markdownBlock(const ReviewCommands &commands)
{
    qsizetype longest = 2;
    QString text;
    for (const QString &line : commands.lines) {
        const QString safe = commentText(line);
        qsizetype run = 0;
        for (const QChar character : safe) {
            run = character == u'`' ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        text += safe + u'\n';
    }
    const QString fence(longest + 1, u'`');
    return fence + u"sh\n"_s + text + fence + u'\n';
}

void addMarkdown(QString &text, const ReviewSection &section, int level)
{
    text += u'\n' + QString(std::min(level, DeepestHeading), u'#') + u' ' + markdownText(section.heading) + u'\n';
    for (const ReviewBlock &block : section.blocks)
        text += u'\n' + std::visit([](const auto &one) { return markdownBlock(one); }, block);
    for (const ReviewSection &part : section.parts)
        addMarkdown(text, part, level + 1);
}

} // namespace

QString markdownOf(const ReviewDocument &document)
{
    QString text = u"# "_s + markdownText(document.title) + u'\n';
    for (const ReviewSection &section : document.sections)
        addMarkdown(text, section, 2);
    return text;
}

} // namespace bucketwatch

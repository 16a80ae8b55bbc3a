// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reviewdocument.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <QXmlStreamReader>

#include <algorithm>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

/// A document that has @p text wherever a text can be.
ReviewDocument documentWith(const QString &text)
{
    ReviewSection deepest {text};
    deepest.blocks.emplace_back(ReviewList {{text}});
    ReviewSection part {text};
    part.blocks.emplace_back(text);
    part.parts.push_back(deepest);
    ReviewSection section {text};
    section.blocks.emplace_back(text);
    section.blocks.emplace_back(ReviewTable {{u"Column"_s, text}, {{text, u"cell"_s}, {u"row"_s, text}}});
    section.blocks.emplace_back(ReviewList {{text, u"item"_s}});
    section.blocks.emplace_back(ReviewCommands {{text, u"aws guardduty list-detectors"_s}});
    section.parts.push_back(part);
    return {text, u"en"_s, {section}};
}

/// An element or text of a page, in the order of the page.
struct Piece {
    QString element; ///< empty for a text
    QString text;
    QXmlStreamAttributes attributes;
};

std::vector<Piece> piecesOf(const QString &html)
{
    std::vector<Piece> pieces;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            pieces.push_back({reader.name().toString(), {}, reader.attributes()});
        else if (reader.isCharacters() && !reader.isWhitespace())
            pieces.push_back({{}, reader.text().toString(), {}});
    }
    if (reader.hasError())
        pieces.clear();
    return pieces;
}

QStringList elementsOf(const QString &html)
{
    QStringList names;
    for (const Piece &piece : piecesOf(html)) {
        if (!piece.element.isEmpty())
            names << piece.element;
    }
    return names;
}

/// What stands in the blocks of a document that was read from Markdown.
QStringList blocksOf(const QTextDocument &document)
{
    QStringList texts;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QString text = block.text();
        text.remove(QChar(0x2060)); // takes no space
        if (!text.isEmpty())
            texts << text;
    }
    return texts;
}

/// The forms of the blocks: heading levels, lists and tables.
QStringList formsOf(const QTextDocument &document)
{
    QStringList forms;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        forms << u"%1 %2 %3"_s.arg(block.blockFormat().headingLevel())
                     .arg(block.textList() != nullptr)
                     .arg(block.blockFormat().hasProperty(QTextFormat::BlockCodeFence));
    return forms;
}

bool hasLinkOrImage(const QTextDocument &document)
{
    for (const QTextFormat &format : document.allFormats()) {
        const QTextCharFormat characters = format.toCharFormat();
        if (format.isImageFormat() || characters.isAnchor() || !characters.anchorHref().isEmpty())
            return true;
    }
    return false;
}

} // namespace

/// Documents for reviewers, as other programs read them.
class TestReviewDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingInATextIsMarkup_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto same = [](const QString &text) { QTest::newRow(qPrintable(text)) << text << text; };
        for (const QString &text : {u"ledger-prod"_s, u"<b>bold</b>"_s, u"</td></tr></table><script>alert(1)</script>"_s,
                 u"<!-- x -->"_s, u"\"quoted\" 'too'"_s, u"a & b &lt; &#60; &copy;"_s, u"]]> <![CDATA[ x"_s, u"a|b||c"_s,
                 u"| --- | --- |"_s, u"`code` ``more``"_s, u"```"_s, u"~~~"_s, u"*it* **bold** _it_ __bold__"_s, u"~~gone~~"_s,
                 u"[link](x.html) [ref][1] [1]: x"_s, u"![image](x.png)"_s, u"http://example.com/x_y"_s,
                 u"https://example.com."_s, u"www.example.com and WWW.Example.com"_s, u"someone@example.com"_s,
                 u"<https://example.com>"_s, u"# heading"_s, u"- item"_s, u"+ item"_s, u"* item"_s, u"1. item"_s, u"12) item"_s,
                 u"> quote"_s, u"---"_s, u"==="_s, u"- [x] done"_s, u"$x^2$ and $40 to $60"_s, u"\\ \\* \\\\"_s,
                 u"@somebody #12 !34"_s, u"{x} %1 %2 %n"_s, u"Zürich \U0001F680"_s})
            same(text);
        QTest::newRow("lines") << u"two\nlines\r\n\r\n    and code\ttoo"_s << u"two lines and code too"_s;
        QTest::newRow("direction") << u"a\u202eb\u2028c\u0007d\u0000e"_s << u"a b c d e"_s;
    }
    void nothingInATextIsMarkup()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        const ReviewDocument document = documentWith(text);
        const ReviewDocument plain = documentWith(u"x"_s);

        const QString html = htmlOf(document);
        QCOMPARE(elementsOf(html), elementsOf(htmlOf(plain)));
        qsizetype count = 0;
        for (const Piece &piece : piecesOf(html))
            count += piece.text == shown;
        QCOMPARE(count, 12); // title, h1, three headings, two paragraphs, three cells, two items; commands are one text
        QVERIFY(std::ranges::any_of(
            piecesOf(html), [&](const Piece &piece) { return piece.text == shown + u"\naws guardduty list-detectors"_s; }));

        QTextDocument read;
        read.setMarkdown(markdownOf(document));
        QTextDocument other;
        other.setMarkdown(markdownOf(plain));
        QStringList expected = blocksOf(other);
        expected.replaceInStrings(u"x"_s, shown);
        QCOMPARE(blocksOf(read), expected);
        QCOMPARE(formsOf(read), formsOf(other));
        QVERIFY(!hasLinkOrImage(read));
    }

    void aPageIsWholeAndCanBeReadAloud()
    {
        const QString html = htmlOf(documentWith(u"x"_s));
        const auto pieces = piecesOf(html);
        QVERIFY(!pieces.empty());
        QCOMPARE(pieces.front().element, u"html"_s);
        QCOMPARE(pieces.front().attributes.value("lang"_L1), u"en"_s);
        QStringList headings;
        QStringList ids;
        int scopes = 0;
        for (const Piece &piece : pieces) {
            if (piece.element.size() == 2 && piece.element[0] == u'h' && piece.element[1].isDigit())
                headings << piece.element;
            if (piece.attributes.hasAttribute("id"_L1))
                ids << piece.attributes.value("id"_L1).toString();
            if (piece.element == u"th"_s) {
                QVERIFY(piece.attributes.value("scope"_L1) == "row"_L1 || piece.attributes.value("scope"_L1) == "col"_L1);
                ++scopes;
            }
            if (piece.element == u"table"_s)
                QVERIFY(ids.contains(piece.attributes.value("aria-labelledby"_L1)));
            QVERIFY(!piece.attributes.hasAttribute("src"_L1) && !piece.attributes.hasAttribute("href"_L1));
        }
        QCOMPARE(headings, (QStringList {u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s}));
        QCOMPARE(ids.size(), 3);
        QCOMPARE(scopes, 4); // two columns, two rows
        for (const QString &outside : {u"url("_s, u"@import"_s, u"<script"_s, u"<link"_s})
            QVERIFY2(!html.contains(outside), qPrintable(outside));
        QVERIFY(html.contains(u"@media print"_s));
    }

    void tablesAreTablesInMarkdown()
    {
        ReviewSection section {u"s"_s};
        section.blocks.emplace_back(ReviewTable {{u"A"_s, u"B"_s}, {{u"1"_s, u"a|b"_s}, {u"2"_s, QString()}}});
        QTextDocument read;
        read.setMarkdown(markdownOf({u"t"_s, u"en"_s, {section}}));
        QList<QTextTable *> tables;
        for (QTextFrame *frame : read.rootFrame()->childFrames()) {
            if (auto *found = qobject_cast<QTextTable *>(frame))
                tables << found;
        }
        QCOMPARE(tables.size(), 1);
        QCOMPARE(tables[0]->columns(), 2);
        QCOMPARE(tables[0]->rows(), 3);
        QCOMPARE(tables[0]->cellAt(1, 1).firstCursorPosition().block().text(), u"a|b"_s);
    }
};

QTEST_MAIN(TestReviewDocument)
#include "tst_reviewdocument.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/foldedtexts.h"
#include "items/ranks.h"

#include <QRandomGenerator>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

class TestFoldedTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldsAsTextsDo_data();
    void foldsAsTextsDo();
    void ranksAreThoseOfTexts_data();
    void ranksAreThoseOfTexts();
    void isEmptyOnceCleared();
};

void TestFoldedTexts::foldsAsTextsDo_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("lower case") << u"halden-prod-7"_s;
    QTest::newRow("upper case") << u"Halden-PROD-7"_s;
    QTest::newRow("beside the letters") << u"@[`{"_s;
    QTest::newRow("grows when folded") << u"STRASSE Straße"_s;
    QTest::newRow("outside of Latin") << u"ΑΘΗΝΑ Москва 東京"_s;
    QTest::newRow("beyond the first plane") << u"\U00010400 \U0001F600"_s;
}

void TestFoldedTexts::foldsAsTextsDo()
{
    QFETCH(const QString, text);
    FoldedTexts texts;
    texts.append(u"Before"_s);
    texts.append(text);
    texts.append(u"After"_s);
    QCOMPARE(texts.size(), 3U);
    QCOMPARE(texts[0], u"before"_s);
    QCOMPARE(texts[1], text.toCaseFolded());
    QCOMPARE(texts[2], u"after"_s);
}

void TestFoldedTexts::ranksAreThoseOfTexts_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::newRow("none") << QStringList();
    QTest::newRow("one") << QStringList {u"a"_s};
    QTest::newRow("equal ones") << QStringList {u"b"_s, u"a"_s, u"b"_s, u"A"_s};
    QTest::newRow("one is the beginning of the others") << QStringList {u"halden"_s, u"halden-2"_s, u"halden-"_s, u"halden-10"_s};
    QTest::newRow("short and empty") << QStringList {u"a"_s, QString(), u"ab"_s, u"abc"_s, u"abcd"_s, u"abcde"_s};
    QTest::newRow("differ late") << QStringList {u"aaaaaaaab"_s, u"aaaaaaaaa"_s, u"aaaaaaa"_s, u"baaaaaaaa"_s};
    QTest::newRow("differ after sixteen letters") << QStringList {u"aaaaaaaaaaaaaaaaac"_s, u"aaaaaaaaaaaaaaaaab"_s, u"b"_s};
    QTest::newRow("end where others go on") << QStringList {u"aaaaaaaaaaaaaaaab"_s, u"aaaaaaaaaaaaaaaa"_s, u"aaaaaaaaaaaaaaa"_s,
        u"aaaaaaaaaaaaaaaa"_s, QString(40, u'a'), QString(40, u'a'), QString(33, u'a')};
    QTest::newRow("letters that are zero") << QStringList {u"xa"_s, u"xa\0"_s, u"xa\0b"_s, u"xaa"_s};
    QTest::newRow("surrogates") << QStringList {u"\uFFFD"_s, u"\U0001F600"_s, u"z"_s};
    QRandomGenerator random(7);
    QStringList many;
    for (int i = 0; i < 2000; ++i) {
        QString text = u"Team "_s;
        for (quint32 letters = random.bounded(7U); letters > 0; --letters)
            text += QChar(u'a' + random.bounded(3));
        many << text;
    }
    QTest::newRow("many") << many;
    QStringList alike;
    std::ranges::transform(many, std::back_inserter(alike), [](const QString &text) { return u"begins with more than sixteen letters "_s + text; });
    QTest::newRow("many that begin alike") << alike;
    many << u"Team \u0100"_s;
    QTest::newRow("many and one that is not Latin") << many;
}

void TestFoldedTexts::ranksAreThoseOfTexts()
{
    QFETCH(const QStringList, values);
    FoldedTexts texts;
    std::vector<QString> folded;
    for (const QString &value : values) {
        texts.append(value);
        folded.push_back(value.toCaseFolded());
    }
    QCOMPARE(texts.ranks(), ranksOf(folded));
}

void TestFoldedTexts::isEmptyOnceCleared()
{
    FoldedTexts texts;
    texts.append(u"One"_s);
    texts.clear();
    QCOMPARE(texts.size(), 0U);
    QVERIFY(texts.ranks().empty());
    texts.append(u"Two"_s);
    QCOMPARE(texts[0], u"two"_s);
}

QTEST_APPLESS_MAIN(TestFoldedTexts)
#include "tst_foldedtexts.moc"

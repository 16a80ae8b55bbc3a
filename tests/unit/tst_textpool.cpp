// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/textpool.h"
#include "cloudtrail/tupletable.h"

#include <QTest>

#include <string>

using namespace bucketwatch;

class TextPoolTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesEqualTextsEqualNumbers()
    {
        TextPool pool;
        const TextId first = pool.insert("GetObject");
        QCOMPARE(pool.insert("PutObject"), first + 1);
        QCOMPARE(pool.insert(std::string("Get") + "Object"), first);
        QCOMPARE(pool.at(first), std::string_view("GetObject"));
        QCOMPARE(pool.insert(""), TextId(0));
        QCOMPARE(pool.size(), size_t(3));
    }

    void keepsManyTextsOfAnyLength()
    {
        TextPool pool;
        std::vector<std::string> texts;
        for (int i = 0; i < 20'000; ++i)
            texts.push_back(std::to_string(i) + std::string(size_t(i % 70), 'x'));
        texts.push_back(std::string(1'000'000, 'y'));
        texts.push_back(std::string("\0\0", 2));
        std::vector<TextId> ids;
        for (const std::string &text : texts)
            ids.push_back(pool.insert(text));
        const TextPool moved = std::move(pool);
        for (size_t i = 0; i < texts.size(); ++i) {
            QCOMPARE(ids[i], TextId(i + 1));
            QCOMPARE(moved.at(ids[i]), std::string_view(texts[i]));
        }
    }

    void givesEqualTuplesEqualNumbers()
    {
        TupleTable<3> table;
        for (std::uint32_t i = 0; i < 1000; ++i)
            QCOMPARE(table.insert({i, i / 2, 7}), i);
        for (std::uint32_t i = 0; i < 1000; ++i)
            QCOMPARE(table.insert({i, i / 2, 7}), i);
        QCOMPARE(table.size(), size_t(1000));
        QCOMPARE(table.at(500), (TupleTable<3>::Tuple {500, 250, 7}));
    }

    void hashesEveryByte()
    {
        for (size_t length = 0; length < 200; ++length) {
            std::string text(length, 'a');
            const std::uint64_t whole = hashBytes(text);
            QCOMPARE_NE(hashBytes(text + 'a'), whole);
            for (char &byte : text) {
                byte = 'b';
                QCOMPARE_NE(hashBytes(text), whole);
                byte = 'a';
            }
        }
    }

    void hashesTheSameEverywhere() { QCOMPARE(hashBytes("bucketwatch"), std::uint64_t(10383832874997650501U)); }
};

QTEST_APPLESS_MAIN(TextPoolTest)
#include "tst_textpool.moc"

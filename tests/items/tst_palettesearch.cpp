// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/palettesearch.h"

#include <QElapsedTimer>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

class TestPaletteSearch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_search = {};
        m_search.setItems(PaletteGroup::Actions, {{u"Undo"_s, {}, u"action:edit.undo"_s}, {u"Export the ledger"_s, {}, u"action:export"_s}});
        m_search.setItems(PaletteGroup::Accounts,
            {{u"old-ledger"_s, u"111111111111"_s, u"account:111111111111"_s}, {u"bookledger"_s, u"222222222222"_s, u"account:222222222222"_s},
                {u"Ledger-prod"_s, u"901243436767"_s, u"account:901243436767"_s}, {u"billing"_s, u"444444444444"_s, u"account:444444444444"_s}});
        m_search.setItems(PaletteGroup::Findings, {{u"Impact:S3/AnomalousBehavior.Delete"_s, u"ledger-backups"_s, u"finding:1"_s}});
        m_search.setItems(PaletteGroup::Pages, {{u"Summary"_s, {}, u"page:summary"_s}, {u"Usage"_s, {}, u"page:usage"_s}});
    }

    void linesAreParsed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("group");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u" led ger "_s << -1 << u"led ger"_s;
        QTest::newRow("actions") << u"> undo"_s << int(PaletteGroup::Actions) << u"undo"_s;
        QTest::newRow("accounts") << u"@ledger"_s << int(PaletteGroup::Accounts) << u"ledger"_s;
        QTest::newRow("findings") << u"#"_s << int(PaletteGroup::Findings) << QString();
        QTest::newRow("pages") << u"/ us"_s << int(PaletteGroup::Pages) << u"us"_s;
        QTest::newRow("empty") << QString() << -1 << QString();
    }
    void linesAreParsed()
    {
        QFETCH(QString, typed);
        const PaletteSearch::Line line = PaletteSearch::parse(typed);
        QTEST(line.only ? int(*line.only) : -1, "group");
        QTEST(line.text, "text");
    }

    /// At the beginning of a name counts more than in it, and in a name more than in what stands beside it.
    void theBestStandsFirst()
    {
        const auto results = m_search.search({std::nullopt, u"LEDGER"_s}, 2);
        QCOMPARE(results.size(), std::size_t(3));
        QCOMPARE(results[0].group, PaletteGroup::Accounts);
        QCOMPARE(results[0].found, 3);
        QCOMPARE(results[0].hits.size(), std::size_t(2));
        QCOMPARE(results[0].hits[0], (PaletteHit {2, 0, false, 1}));
        QCOMPARE(results[0].hits[1], (PaletteHit {0, 4, false, 2}));
        QCOMPARE(results[1].group, PaletteGroup::Actions);
        QCOMPARE(results[2].group, PaletteGroup::Findings);
        QVERIFY(results[2].hits[0].isInDetail);
    }

    void anIdMayHaveDashes()
    {
        const auto results = m_search.search({std::nullopt, u"9012-4343-6767"_s}, 4);
        QCOMPARE(results.size(), std::size_t(1));
        QCOMPARE(m_search.item(PaletteGroup::Accounts, results[0].hits[0].item).text, u"Ledger-prod"_s);
    }

    void onlyOneGroupIsLookedThrough()
    {
        const auto results = m_search.search(PaletteSearch::parse(u"@ledger"_s), 10);
        QCOMPARE(results.size(), std::size_t(1));
        QCOMPARE(results[0].hits.size(), std::size_t(3));
    }

    void itemsAreFoundByTheirKeys()
    {
        QCOMPARE(m_search.find(u"page:usage"_s)->text, u"Usage"_s);
        QVERIFY(!m_search.find(u"page:gone"_s));
    }

    void nothingFitsIsNoResult() { QVERIFY(m_search.search({std::nullopt, u"quantum"_s}, 4).empty()); }

    void fiftyThousandAccountsAreSearchedAtOnce()
    {
        std::vector<PaletteItem> accounts;
        for (int i = 0; i < 50000; ++i)
            accounts.push_back({u"workload-%1-ledger"_s.arg(i), QString::number(100000000000 + i), u"account:%1"_s.arg(i)});
        m_search.setItems(PaletteGroup::Accounts, std::move(accounts));
        QElapsedTimer time;
        time.start();
        const auto results = m_search.search({std::nullopt, u"ledger"_s}, 4);
        const auto spent = time.elapsed();
        QCOMPARE(results[1].found, 50000);
        QVERIFY2(spent < 500, qPrintable(QString::number(spent))); // a sanitizer is an order slower than what is released
    }

private:
    PaletteSearch m_search;
};

QTEST_GUILESS_MAIN(TestPaletteSearch)
#include "tst_palettesearch.moc"

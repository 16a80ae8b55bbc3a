// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/regioncolumns.h"

#include <QSet>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

class TestRegionColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shortWords_data();
    void shortWords();
    void noTwoRegionsShareAWord();
    void aGroupStandsTogether();
};

void TestRegionColumns::shortWords_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("group");
    const auto row = [](const char *id, const char *name, const char *code, const char *group) {
        QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(name) << QString::fromLatin1(code)
                          << QString::fromLatin1(group);
    };
    row("eu-west-1", "Ireland", "euw1", "Europe");
    row("eu-central-2", "Zurich", "euc2", "Europe");
    row("us-east-1", "N. Virginia", "use1", "Americas");
    row("ca-central-1", "Canada", "cac1", "Americas");
    row("ca-west-1", "Calgary", "caw1", "Americas");
    row("mx-central-1", "Mexico", "mxc1", "Americas");
    row("sa-east-1", "Sao Paulo", "sae1", "Americas");
    row("ap-northeast-1", "Tokyo", "apne1", "Asia Pacific");
    row("ap-southeast-2", "Sydney", "apse2", "Asia Pacific");
    row("ap-south-1", "Mumbai", "aps1", "Asia Pacific");
    row("ap-east-1", "Hong Kong", "ape1", "Asia Pacific");
    row("af-south-1", "Cape Town", "afs1", "Middle East and Africa");
    row("il-central-1", "Tel Aviv", "ilc1", "Middle East and Africa");
    row("me-south-1", "Bahrain", "mes1", "Middle East and Africa");
}

void TestRegionColumns::shortWords()
{
    QFETCH(QString, id);
    const Region region = Region::parse(id).value();
    QTEST(shortName(region), "name");
    QTEST(shortCode(region), "code");
    QTEST(displayName(groupOf(region)), "group");
}

void TestRegionColumns::noTwoRegionsShareAWord()
{
    QSet<QString> names;
    QSet<QString> codes;
    for (const Region region : Region::all()) {
        names << shortName(region);
        codes << shortCode(region);
    }
    QCOMPARE(names.size(), qsizetype(Region::all().size()));
    QCOMPARE(codes.size(), qsizetype(Region::all().size()));
}

void TestRegionColumns::aGroupStandsTogether()
{
    QStringList order;
    std::vector<Region> regions;
    for (const auto id : {u"ap-northeast-1", u"us-east-1", u"eu-west-1", u"sa-east-1", u"af-south-1", u"eu-central-1"})
        regions.push_back(Region::parse(QStringView(id)).value());
    for (const Region region : groupedRegions(regions))
        order << shortCode(region);
    QCOMPARE(order, (QStringList {u"euc1"_s, u"euw1"_s, u"use1"_s, u"sae1"_s, u"apne1"_s, u"afs1"_s}));
    QVERIFY(groupedRegions({}).empty());
}

QTEST_GUILESS_MAIN(TestRegionColumns)
#include "tst_regioncolumns.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/pricetable.h"
#include "planning/usageassumptions.h"
#include "planning/usagesettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

class TestPriceTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMonthIsPricedInTiers_data();
    void aMonthIsPricedInTiers();
    void tiersMustGrowAndEndOpen_data();
    void tiersMustGrowAndEndOpen();
    void aPriceIsReadExactly_data();
    void aPriceIsReadExactly();
    void aVolumeIsReadExactly_data();
    void aVolumeIsReadExactly();
    void sumsStayWithin64Bits();
    void theBuiltInTableIsThatOfItsDay();
    void aRegionWithoutAPriceUsesNorthernVirginia();
    void aTableSurvivesItsFile();
    void aWrongTableIsRefused_data();
    void aWrongTableIsRefused();
    void everyPlanBelongsToOneSource();
    void anAccountMayHaveVolumesOfItsOwn();
    void settingsSurviveTheirFile();
    void aDamagedFileIsNotTakenForSettings();

private:
    static PriceTiers s3()
    {
        return *PriceTable::builtIn().find(PriceTable::fallbackRegion(), DataSource::S3DataEvents).tiers;
    }
    static Region ireland() { return *Region::parse(u"eu-west-1"); }
};

void TestPriceTable::aMonthIsPricedInTiers_data()
{
    QTest::addColumn<qint64>("thousandEvents");
    QTest::addColumn<qint64>("microdollars");
    constexpr qint64 Million = 1000;
    QTest::newRow("nothing") << qint64(0) << qint64(0);
    QTest::newRow("less than nothing") << qint64(-5) << qint64(0);
    QTest::newRow("a thousand events") << qint64(1) << qint64(800);
    QTest::newRow("one million") << Million << qint64(800'000);
    QTest::newRow("the end of the first tier") << 500 * Million << qint64(400'000'000);
    QTest::newRow("one event more") << 500 * Million + 1 << qint64(400'000'400);
    QTest::newRow("within the second tier") << 980 * Million << qint64(592'000'000);
    QTest::newRow("the end of the second tier") << 5000 * Million << qint64(2'200'000'000);
    QTest::newRow("within the last tier") << 6000 * Million << qint64(2'400'000'000);
    QTest::newRow("more than anybody has") << std::numeric_limits<qint64>::max() << qint64(2'001'200'000'000);
}

void TestPriceTable::aMonthIsPricedInTiers()
{
    QFETCH(qint64, thousandEvents);
    QTEST(costOf(s3(), {thousandEvents}).microdollars, "microdollars");
}

void TestPriceTable::tiersMustGrowAndEndOpen_data()
{
    QTest::addColumn<QList<qint64>>("bounds"); // 0: none
    QTest::addColumn<qint64>("price");
    QTest::addColumn<bool>("valid");
    QTest::newRow("one open") << QList<qint64> {0} << qint64(1) << true;
    QTest::newRow("growing") << QList<qint64> {5, 6, 0} << qint64(1) << true;
    QTest::newRow("free") << QList<qint64> {0} << qint64(0) << true;
    QTest::newRow("none") << QList<qint64> {} << qint64(1) << false;
    QTest::newRow("last bounded") << QList<qint64> {5, 6} << qint64(1) << false;
    QTest::newRow("equal bounds") << QList<qint64> {5, 5, 0} << qint64(1) << false;
    QTest::newRow("shrinking") << QList<qint64> {5, 4, 0} << qint64(1) << false;
    QTest::newRow("open in the middle") << QList<qint64> {0, 4, 0} << qint64(1) << false;
    QTest::newRow("a negative price") << QList<qint64> {0} << qint64(-1) << false;
    QTest::newRow("too expensive") << QList<qint64> {0} << MostPerUnit.microdollars + 1 << false;
    QTest::newRow("too far") << QList<qint64> {Volume::Most, 0} << qint64(1) << false;
}

void TestPriceTable::tiersMustGrowAndEndOpen()
{
    QFETCH(QList<qint64>, bounds);
    QFETCH(qint64, price);
    PriceTiers tiers;
    for (const qint64 bound : bounds)
        tiers.push_back({bound == 0 ? std::nullopt : std::optional(bound), {price}});
    QTEST(validTiers(tiers), "valid");
}

void TestPriceTable::aPriceIsReadExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("microdollars"); // -1: refused
    QTest::addColumn<QString>("again");
    QTest::newRow("cents") << "0.80" << qint64(800'000) << "0.80";
    QTest::newRow("no decimals") << "4" << qint64(4'000'000) << "4.00";
    QTest::newRow("millionths") << "0.000001" << qint64(1) << "0.000001";
    QTest::newRow("the most") << "10000" << qint64(10'000'000'000) << "10000.00";
    QTest::newRow("more than that") << "10000.01" << qint64(-1) << "";
    QTest::newRow("seven decimals") << "0.0000001" << qint64(-1) << "";
    QTest::newRow("nothing") << "" << qint64(-1) << "";
    QTest::newRow("a sign") << "-1" << qint64(-1) << "";
    QTest::newRow("a comma") << "0,8" << qint64(-1) << "";
    QTest::newRow("no decimals after the point") << "1." << qint64(-1) << "";
    QTest::newRow("only decimals") << ".5" << qint64(-1) << "";
    QTest::newRow("other digits") << u"١"_s << qint64(-1) << "";
    QTest::newRow("too long") << "99999999999999999999" << qint64(-1) << "";
}

void TestPriceTable::aPriceIsReadExactly()
{
    QFETCH(QString, text);
    QFETCH(qint64, microdollars);
    const auto price = parseMoney(text, MostPerUnit);
    QCOMPARE(price.has_value(), microdollars >= 0);
    QCOMPARE(price.value_or(Money {-1}).microdollars, microdollars);
    if (price)
        QTEST(plainText(*price), "again");
    else
        QVERIFY(price.error().message.contains(u"10000.00"));
}

void TestPriceTable::aVolumeIsReadExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("thousandths"); // -1: refused
    QTest::addColumn<QString>("again");
    QTest::newRow("whole") << "10" << qint64(10'000) << "10";
    QTest::newRow("half") << "0.5" << qint64(500) << "0.5";
    QTest::newRow("three decimals") << "1.025" << qint64(1025) << "1.025";
    QTest::newRow("nothing of it") << "0" << qint64(0) << "0";
    QTest::newRow("the most") << "10000000" << Volume::Most << "10000000";
    QTest::newRow("more than that") << "10000000.001" << qint64(-1) << "";
    QTest::newRow("four decimals") << "1.0001" << qint64(-1) << "";
    QTest::newRow("words") << "ten" << qint64(-1) << "";
}

void TestPriceTable::aVolumeIsReadExactly()
{
    QFETCH(QString, text);
    QFETCH(qint64, thousandths);
    const auto volume = parseVolume(text);
    QCOMPARE(volume.value_or(Volume {-1}).thousandths, thousandths);
    if (volume)
        QTEST(plainText(*volume), "again");
}

void TestPriceTable::sumsStayWithin64Bits()
{
    constexpr qint64 Most = std::numeric_limits<qint64>::max();
    QCOMPARE(Money {Most} + Money {1}, Money {Most});
    QCOMPARE(Money {1} + Money {2}, Money {3});
    QVERIFY(costOf({{{}, MostPerUnit}}, {Volume::Most}) > Money());
}

void TestPriceTable::theBuiltInTableIsThatOfItsDay()
{
    const PriceTable &table = PriceTable::builtIn();
    QCOMPARE(table.date(), QDate(2026, 10, 7));
    const PriceTiers expected {{500, {800'000}}, {5000, {400'000}}, {{}, {200'000}}};
    QCOMPARE(s3(), expected);
    QVERIFY(!table.find(PriceTable::fallbackRegion(), DataSource::RdsLoginEvents).tiers);
}

void TestPriceTable::aRegionWithoutAPriceUsesNorthernVirginia()
{
    PriceTable table = PriceTable::builtIn();
    QVERIFY(table.find(ireland(), DataSource::S3DataEvents).isFallback);
    QVERIFY(!table.find(PriceTable::fallbackRegion(), DataSource::S3DataEvents).isFallback);
    QVERIFY(!table.find(ireland(), DataSource::RdsLoginEvents).isFallback);
    table.set(ireland(), DataSource::S3DataEvents, {{{}, {900'000}}});
    QVERIFY(!table.find(ireland(), DataSource::S3DataEvents).isFallback);
    QCOMPARE(costOf(*table.find(ireland(), DataSource::S3DataEvents).tiers, {1000}), Money {900'000});
    table.set(ireland(), DataSource::S3DataEvents, {});
    QCOMPARE(table, PriceTable::builtIn());
}

void TestPriceTable::aTableSurvivesItsFile()
{
    PriceTable table = PriceTable::builtIn();
    table.set(ireland(), DataSource::EksAuditLogs, {{7, {123'456}}, {{}, {1}}});
    table.setDate(QDate(2027, 1, 2));
    const auto read = PriceTable::fromJson(table.toJson());
    QVERIFY(read);
    QCOMPARE(*read, table);
}

void TestPriceTable::aWrongTableIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray head = R"({"date":"2026-10-07","currency":"USD","regions":)";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("prices");
    QTest::newRow("euros") << QByteArray(R"({"date":"2026-10-07","currency":"EUR"})");
    QTest::newRow("no date") << QByteArray(R"({"currency":"USD"})");
    QTest::newRow("an unknown Region") << head + R"({"eu-west-9":{}}})";
    QTest::newRow("an unknown source") << head + R"({"eu-west-1":{"LOGS":[{"price":"1"}]}}})";
    QTest::newRow("no steps") << head + R"({"eu-west-1":{"CLOUD_TRAIL":[]}}})";
    QTest::newRow("a price as a number") << head + R"({"eu-west-1":{"CLOUD_TRAIL":[{"price":1}]}}})";
    QTest::newRow("a bound as text") << head + R"({"eu-west-1":{"CLOUD_TRAIL":[{"upTo":"5","price":"1"},{"price":"1"}]}}})";
}

void TestPriceTable::aWrongTableIsRefused()
{
    QFETCH(QByteArray, json);
    const auto read = PriceTable::fromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::BadInput);
    QVERIFY(!read.error().message.isEmpty());
}

void TestPriceTable::everyPlanBelongsToOneSource()
{
    for (const DataSource source : allDataSources()) {
        QVERIFY(!displayName(source).isEmpty());
        QCOMPARE(parseDataSource(wireName(source)), std::optional(source));
        for (const Feature feature : featuresOf(source))
            QCOMPARE(dataSourceOf(feature), std::optional(source));
    }
    QCOMPARE(dataSourceOf(Feature::EksRuntimeMonitoring), std::optional(DataSource::RuntimeMonitoring));
    QCOMPARE(dataSourceOf(Feature::AiProtection), std::nullopt);
    QCOMPARE(parseDataSource(u"AI_PROTECTION"), std::nullopt);
}

void TestPriceTable::anAccountMayHaveVolumesOfItsOwn()
{
    const AccountId one(111122223333);
    const AccountId other(111122224444);
    UsageAssumptions assumptions = UsageAssumptions::builtIn();
    assumptions.setOwn(one, DataSource::S3DataEvents, {7});
    QCOMPARE(assumptions.of(one, DataSource::S3DataEvents), Volume {7});
    QCOMPARE(assumptions.of(one, DataSource::EksAuditLogs), assumptions.general(DataSource::EksAuditLogs));
    QCOMPARE(assumptions.of(other, DataSource::S3DataEvents), assumptions.general(DataSource::S3DataEvents));
    QVERIFY(assumptions.hasOwn(one) && !assumptions.hasOwn(other));
    assumptions.forgetOwn(one);
    QCOMPARE(assumptions, UsageAssumptions::builtIn());
}

void TestPriceTable::settingsSurviveTheirFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deep/usage.json"_s);
    QCOMPARE(readUsageSettings(path), Result<UsageSettings>(UsageSettings()));
    UsageSettings settings;
    settings.prices.set(ireland(), DataSource::S3DataEvents, {{{}, {900'000}}});
    settings.assumptions.setGeneral(DataSource::S3DataEvents, {12'500});
    settings.assumptions.setOwn(AccountId(123456789), DataSource::EksAuditLogs, {0});
    QVERIFY(writeUsageSettings(path, settings));
    QCOMPARE(readUsageSettings(path), Result<UsageSettings>(settings));
    const auto failed = writeUsageSettings(u"/proc/usage.json"_s, settings);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, Error::Kind::Storage);
}

void TestPriceTable::aDamagedFileIsNotTakenForSettings()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"usage.json"_s));
    for (const QByteArray &text : {QByteArray("{"), QByteArray(R"({"prices":{"currency":"USD","date":"2026-10-07"},"assumptions":)"
                                                               R"({"general":{"LOGS":"1"}}})")}) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const auto read = readUsageSettings(file.fileName());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::BadInput);
    }
}

QTEST_GUILESS_MAIN(TestPriceTable)
#include "tst_pricetable.moc"

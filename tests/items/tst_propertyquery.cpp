// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/propertyquery.h"

#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

const QStringList Titles {u"Account ID"_s, u"Name"_s, u"S3 Protection"_s, u"S3"_s};
/// The rows that the queries below are asked about.
const std::vector<QStringList> Rows {
    {u"412887530196"_s, u"Payments-Prod"_s, u"Not enabled"_s, u"12"_s},
    {u"901243436767"_s, u"analytics and ads"_s, u"Enabled"_s, u"7"_s},
    {u"325292723565"_s, u"catalog"_s, u"Enabled"_s, u""_s},
};

QString rowsOf(const PropertyQuery &query)
{
    const auto shown = query.matches(Rows.size(), [](const QueryTerm &term, std::span<std::uint8_t> matches) {
        for (std::size_t row = 0; row < Rows.size(); ++row)
            matches[row] = holds(term, term.property < 0 ? Rows[row].join(u'|') : Rows[row][term.property]) ? 1 : 0;
    });
    QString rows;
    for (std::size_t row = 0; row < shown.size(); ++row)
        rows += shown[row] != 0 ? QString::number(row) : QString();
    return rows;
}

} // namespace

class TestPropertyQuery final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQueryIsTranslated_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::newRow("nothing") << "" << "";
        QTest::newRow("a value") << "S3 Protection = Not enabled" << "S3-Schutz = Nicht aktiviert";
        QTest::newRow("several") << "Status != Enabled or prod and S3 Protection = Enabled"
                                 << "Status != Aktiviert or prod and S3-Schutz = Aktiviert";
        QTest::newRow("free text stays") << "Name : Enabled" << "Name : Enabled";
        QTest::newRow("what is no choice stays") << "Status = Enab" << "Status = Enab";
    }
    void aQueryIsTranslated()
    {
        QFETCH(const QString, english);
        QFETCH(const QString, german);
        const QueryWords ours {{u"Name"_s, u"Status"_s, u"S3 Protection"_s}, {{}, {u"Enabled"_s}, {u"Not enabled"_s, u"Enabled"_s}}};
        const QueryWords theirs {{u"Name"_s, u"Status"_s, u"S3-Schutz"_s}, {{}, {u"Aktiviert"_s}, {u"Nicht aktiviert"_s, u"Aktiviert"_s}}};
        QCOMPARE(translated(PropertyQuery::parse(english, ours.titles), ours, theirs).text(theirs.titles), german);
        QCOMPARE(translated(PropertyQuery::parse(german, theirs.titles), theirs, ours).text(ours.titles), english);
    }
    void aTextChoosesRows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rows");
        QTest::newRow("nothing typed") << "" << "012";
        QTest::newRow("only spaces") << "   " << "012";
        QTest::newRow("part of a name, other case") << "pAyMeNts" << "0";
        QTest::newRow("something else") << "billing" << "";
        QTest::newRow("a part of a value is free text") << "enabled" << "012";
        QTest::newRow("a property is compared whole") << "S3 Protection = Enabled" << "12";
        QTest::newRow("other case") << "s3 protection = NOT ENABLED" << "0";
        QTest::newRow("without spaces") << "S3 Protection=Not enabled" << "0";
        QTest::newRow("not equal") << "S3 Protection != Enabled" << "0";
        QTest::newRow("contains") << "Name : cat" << "2";
        QTest::newRow("does not contain") << "Name !: cat" << "01";
        QTest::newRow("at least") << "Account ID >= 412887530196" << "01";
        QTest::newRow("at most") << "Account ID <= 412887530196" << "02";
        QTest::newRow("the longer of two names") << "S3 Protection : not" << "0";
        QTest::newRow("the shorter of two names") << "S3 = 7" << "1";
        QTest::newRow("both hold") << "prod and S3 Protection = Not enabled" << "0";
        QTest::newRow("one of two holds") << "prod AND S3 Protection = Enabled" << "";
        QTest::newRow("or") << "prod or catalog" << "02";
        QTest::newRow("and binds closer") << "prod or S3 Protection = Enabled and Name = catalog" << "02";
        QTest::newRow("and binds closer, the other way") << "S3 Protection = Enabled and Name = catalog or prod" << "02";
        QTest::newRow("a value with and in quotation marks") << "Name = \"analytics and ads\"" << "1";
        QTest::newRow("text with and in quotation marks") << "\"ics and a\"" << "1";
        QTest::newRow("an empty value in quotation marks") << "S3 = \"\"" << "2";
        QTest::newRow("an unknown property is free text") << "Owner = me" << "";
        QTest::newRow("a condition that is still typed") << "S3 Protection =" << "012";
        QTest::newRow("a condition that is still typed, after another") << "prod and S3 Protection = " << "0";
        QTest::newRow("a quotation mark that is open") << "Name = \"ana and" << "";
        QTest::newRow("special characters are text") << ".*" << "";
        QTest::newRow("only the word") << "and" << "1";
    }
    void aTextChoosesRows()
    {
        QFETCH(QString, text);
        const PropertyQuery query = PropertyQuery::parse(text, Titles);
        QTEST(rowsOf(query), "rows");
        // What is written down is read back.
        QCOMPARE(PropertyQuery::parse(query.text(Titles), Titles), query);
    }

    void valuesSurviveTheirText_data()
    {
        QTest::addColumn<int>("property");
        QTest::addColumn<QString>("value");
        for (const QString &value : {u"plain"_s, u"a and b"_s, u"say \"hi\""_s, u" edge "_s, u""_s, u"Name = x"_s, u"\""_s, u"or"_s}) {
            QTest::addRow("a property, %s", qUtf8Printable(value)) << 1 << value;
            if (!value.isEmpty())
                QTest::addRow("anywhere, %s", qUtf8Printable(value)) << -1 << value;
        }
    }
    void valuesSurviveTheirText()
    {
        QFETCH(int, property);
        QFETCH(QString, value);
        PropertyQuery query;
        query.add({property, QueryOperator::Contains, value});
        query.add({2, QueryOperator::NotEquals, u"Enabled"_s}, true);
        QCOMPARE(PropertyQuery::parse(query.text(Titles), Titles), query);
    }

    void bothMeansBoth_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("rows");
        QTest::newRow("nothing and something") << "" << "prod" << "0";
        QTest::newRow("something and nothing") << "prod" << "" << "0";
        QTest::newRow("alternatives and a condition") << "prod or catalog" << "S3 Protection = Enabled" << "2";
        QTest::newRow("alternatives and alternatives") << "prod or catalog" << "Name = catalog or Name : ana" << "2";
    }
    void bothMeansBoth()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(rowsOf(PropertyQuery::parse(one, Titles).both(PropertyQuery::parse(other, Titles))), "rows");
    }

    void theFirstTermIsNeverAnAlternative()
    {
        PropertyQuery query = PropertyQuery::parse(u"prod or catalog and ads"_s, Titles);
        query.remove(0);
        QVERIFY(!query.isAlternative(0));
        query.setAlternative(0, true);
        QVERIFY(!query.isAlternative(0));
        query.setAlternative(1, true);
        QCOMPARE(rowsOf(query), u"12"_s);
    }
};

QTEST_GUILESS_MAIN(TestPropertyQuery)
#include "tst_propertyquery.moc"

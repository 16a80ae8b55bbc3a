// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/csv.h"
#include "items/csvfile.h"

#include <QBuffer>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

class TestCsv final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsAreHarmless_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << "payments-prod" << "payments-prod";
        QTest::newRow("empty") << "" << "";
        QTest::newRow("comma") << "a,b" << "\"a,b\"";
        QTest::newRow("quotation mark") << "say \"hi\"" << "\"say \"\"hi\"\"\"";
        QTest::newRow("line end") << "a\nb" << "\"a\nb\"";
        QTest::newRow("formula") << "=1+1" << "'=1+1";
        QTest::newRow("formula with a comma") << "=SUM(A1,A2)" << "\"'=SUM(A1,A2)\"";
        QTest::newRow("plus") << "+49" << "'+49";
        QTest::newRow("minus") << "-2" << "'-2";
        QTest::newRow("at") << "@cmd" << "'@cmd";
        QTest::newRow("tab") << "\t=1" << "\"'\t=1\"";
        QTest::newRow("an equals sign inside") << "a=b" << "a=b";
    }
    void cellsAreHarmless()
    {
        QFETCH(QString, cell);
        QFETCH(QString, written);
        QCOMPARE(csvLine({cell}), written + u"\r\n"_s);
    }

    void whatIsWrittenIsRead()
    {
        const QStringList cells {u"a,b"_s, u"say \"hi\""_s, u"two\nlines"_s, u""_s, u"end"_s};
        QCOMPARE(csvCells(csvLine(cells) + csvLine({u"x"_s})), (std::vector<QStringList> {cells, {u"x"_s}}));
        QCOMPARE(csvCells(u"a;b\tc"_s), (std::vector<QStringList> {{u"a"_s, u"b"_s, u"c"_s}}));
        QVERIFY(csvCells({}).empty());
    }

    void accountsAreFoundInTheirLines()
    {
        const CsvAccounts found = accountsInCsv(u"Account ID,Name\r\n"
                                                "901243436767,analytics\r\n"
                                                "analytics,4948-0219-8952\r\n"
                                                "\r\n"
                                                "'325292723565\r\n"
                                                "12345,too short\r\n"
                                                "901243436767,again\r\n"_s);
        QCOMPARE(found.accounts, (std::vector {AccountId(901243436767), AccountId(494802198952), AccountId(325292723565)}));
        QCOMPARE(found.lines, (std::vector {2, 3, 5}));
        QCOMPARE(found.linesWithout, std::vector {6});
    }

    void aTableIsWrittenUntilSomebodyStopsIt()
    {
        const CsvTable table {.headings = {u"Name"_s, u"Sum"_s}, .rows = 3, .cells = [](int row) {
                                  return QStringList {u"row %1"_s.arg(row), u"=1"_s};
                              }};
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(writeCsv(buffer, table, [] { return true; }));
        QCOMPARE(buffer.data(), QByteArray("Name,Sum\r\nrow 0,'=1\r\nrow 1,'=1\r\nrow 2,'=1\r\n"));
        int asked = 0;
        QVERIFY(!writeCsv(buffer, table, [&] { return ++asked < 2; }));
        QCOMPARE(asked, 2);
        QBuffer closed; // cannot be written
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
        QVERIFY(!writeCsv(closed, table, [] { return true; }));
    }

    void aFileWithoutHeadingsIsRead()
    {
        QCOMPARE(accountsInCsv(u"901243436767"_s).accounts, std::vector {AccountId(901243436767)});
        QVERIFY(accountsInCsv({}).accounts.empty());
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"

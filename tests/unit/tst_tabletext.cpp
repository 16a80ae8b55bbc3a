// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/tabletext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

class TestTableText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreWritten_data()
    {
        QTest::addColumn<TableFormat>("format");
        QTest::addColumn<QString>("text");
        QTest::newRow("text") << TableFormat::Text << u"ID\tName\n1\ta b c\n2\t=1+1\n"_s;
        QTest::newRow("csv") << TableFormat::Csv << u"ID,Name\r\n1,\"a\tb\nc\"\r\n2,'=1+1\r\n"_s;
        QTest::newRow("json") << TableFormat::Json
                              << u"[\n  {\"ID\": \"1\", \"Name\": \"a\\tb\\nc\"},\n  {\"ID\": \"2\", \"Name\": \"=1+1\"}\n]\n"_s;
    }
    void rowsAreWritten()
    {
        QFETCH(TableFormat, format);
        TableText text(format, {u"ID"_s, u"Name"_s});
        text.addRow({u"1"_s, u"a\tb\nc"_s});
        text.addRow({u"2"_s, u"=1+1"_s});
        QTEST(text.take(), "text");
    }

    void jsonTakesEveryText()
    {
        const QString difficult = u"\"quoted\" back\\slash \x01 \u00fc \U0001f600"_s;
        TableText text(TableFormat::Json, {u"A"_s, u"A"_s, QString()});
        text.addRow({difficult, u"second"_s, u"third"_s});
        QJsonParseError error;
        const QJsonArray rows = QJsonDocument::fromJson(text.take().toUtf8(), &error).array();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(rows.size(), 1);
        // Headings that are empty or there already are told apart by their numbers.
        QCOMPARE(rows[0].toObject(),
            (QJsonObject {{u"A"_s, difficult}, {u"column 2"_s, u"second"_s}, {u"column 3"_s, u"third"_s}}));
    }

    void nothingIsValid_data()
    {
        QTest::addColumn<TableFormat>("format");
        QTest::addColumn<QString>("text");
        QTest::newRow("text") << TableFormat::Text << u"A\n"_s;
        QTest::newRow("csv") << TableFormat::Csv << u"A\r\n"_s;
        QTest::newRow("json") << TableFormat::Json << u"[]\n"_s;
    }
    void nothingIsValid()
    {
        QFETCH(TableFormat, format);
        QTEST(TableText(format, {u"A"_s}).take(), "text");
    }
};

QTEST_GUILESS_MAIN(TestTableText)
#include "tst_tabletext.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/operationtable.h"

#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

class TestOperationRoutes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void everyOperationIsFoundByItsOwnUri();
    void findsOperationsAndTheirLabels_data();
    void findsOperationsAndTheirLabels();
    void findsNothingElsewhere_data();
    void findsNothingElsewhere();
};

void TestOperationRoutes::everyOperationIsFoundByItsOwnUri()
{
    const OperationTable &table = OperationTable::builtIn();
    QVERIFY(table.names().size() > 100);
    for (const QString &name : table.names()) {
        const Operation *operation = table.find(name);
        const QByteArray path = operation->uri.toLatin1().replace('{', "x-").replace('}', "");
        const auto match = table.match(operation->method.toLatin1(), path);
        QVERIFY2(match, qPrintable(name));
        QCOMPARE(match->operation->name, name);
        QCOMPARE(match->labels.size(), operation->uri.count(u'{'));
    }
}

void TestOperationRoutes::findsOperationsAndTheirLabels_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QJsonObject>("labels");

    QTest::newRow("no label") << "GET"_ba << "/detector"_ba << u"ListDetectors"_s << QJsonObject();
    QTest::newRow("one label") << "GET"_ba << "/detector/12abc"_ba << u"GetDetector"_s
                               << QJsonObject {{u"DetectorId"_s, u"12abc"_s}};
    QTest::newRow("two labels") << "GET"_ba << "/detector/12abc/filter/my%20filter"_ba << u"GetFilter"_s
                                << QJsonObject {{u"DetectorId"_s, u"12abc"_s}, {u"FilterName"_s, u"my filter"_s}};
    QTest::newRow("an encoded slash stays in its label")
        << "DELETE"_ba << "/tags/arn%3Aaws%3Aguardduty%3Aeu-west-1%3A111122223333%3Adetector%2F12abc"_ba << u"UntagResource"_s
        << QJsonObject {{u"ResourceArn"_s, u"arn:aws:guardduty:eu-west-1:111122223333:detector/12abc"_s}};
    QTest::newRow("a literal wins over a label")
        << "GET"_ba << "/invitation/count"_ba << u"GetInvitationsCount"_s << QJsonObject();
    QTest::newRow("a label that is spelled like a literal")
        << "GET"_ba << "/detector/member"_ba << u"GetDetector"_s << QJsonObject {{u"DetectorId"_s, u"member"_s}};
    QTest::newRow("letters from everywhere")
        << "GET"_ba << "/detector/%C3%A4"_ba << u"GetDetector"_s << QJsonObject {{u"DetectorId"_s, u"\u00e4"_s}};
}

void TestOperationRoutes::findsOperationsAndTheirLabels()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QString, operation);
    QFETCH(QJsonObject, labels);
    const auto match = OperationTable::builtIn().match(method, path);
    QVERIFY(match);
    QCOMPARE(match->operation->name, operation);
    QCOMPARE(match->labels, labels);
}

void TestOperationRoutes::findsNothingElsewhere_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("another method") << "PUT"_ba << "/detector"_ba;
    QTest::newRow("lower case") << "get"_ba << "/detector"_ba;
    QTest::newRow("another path") << "GET"_ba << "/buckets"_ba;
    QTest::newRow("empty") << "GET"_ba << ""_ba;
    QTest::newRow("root") << "GET"_ba << "/"_ba;
    QTest::newRow("empty label") << "GET"_ba << "/detector/"_ba;
    QTest::newRow("slash at the end") << "GET"_ba << "/detector/12abc/"_ba;
    QTest::newRow("a slash in an ARN") << "GET"_ba << "/tags/arn:aws:detector/12abc"_ba;
    QTest::newRow("no slash") << "GET"_ba << "detector"_ba;
}

void TestOperationRoutes::findsNothingElsewhere()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QVERIFY(!OperationTable::builtIn().match(method, path));
}

QTEST_APPLESS_MAIN(TestOperationRoutes)
#include "tst_operationroutes.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/requestsmodel.h"
#include "items/sampleview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRequestsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { sample::failOnWarnings(); }
    void theNewestRequestIsTheFirstRow();
    void everyColumnHasAHeadingAndAText();
    void aRequestOfNoOperationShowsItsPath();
    void theOldestMakeRoomForNewOnes();
    void moreThanFitsAtOnceKeepsTheNewest();
    void theGradeFollowsStatusAndAnswer_data();
    void theGradeFollowsStatusAndAnswer();
    void longBodiesOfOldRequestsAreDropped();
    void clearingForgetsThemAll();
    void durationsAreShortWithATenth_data();
    void durationsAreShortWithATenth();

private:
    using Tester = QAbstractItemModelTester;
    static constexpr auto Fails = Tester::FailureReportingMode::QtTest;

    static AnsweredRequest request(int number, int status = 200)
    {
        AnsweredRequest answered;
        answered.time = Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 11 / 23)) + std::chrono::milliseconds(number);
        answered.method = u"GET"_s;
        answered.target = u"/detector"_s;
        answered.operation = u"ListDetectors"_s;
        answered.account = sample::id(1);
        answered.status = status;
        answered.note = u"1 detector"_s;
        answered.duration = 1200us;
        answered.responseMessage = QByteArray::number(number);
        return answered;
    }
    static std::vector<AnsweredRequest> requests(int first, int count)
    {
        std::vector<AnsweredRequest> all;
        for (int number = first; number < first + count; ++number)
            all.push_back(request(number));
        return all;
    }
};

void TestRequestsModel::theNewestRequestIsTheFirstRow()
{
    RequestsModel model;
    const Tester tester(&model, Fails);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.append({request(1), request(2)});
    model.append({request(3)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.request(0), request(3));
    QCOMPARE(model.request(2), request(1));
    QCOMPARE(model.total(), 3);
    QCOMPARE(inserted.count(), 2); // one for each batch, not for each request
}

void TestRequestsModel::everyColumnHasAHeadingAndAText()
{
    RequestsModel model;
    model.append({request(1)});
    for (int column = 0; column < RequestsModel::ColumnCount; ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(!model.index(0, column).data().toString().isEmpty());
        QVERIFY(model.index(0, column).data(Qt::AccessibleTextRole).toString().contains(model.headerData(column, Qt::Horizontal).toString()));
    }
}

void TestRequestsModel::aRequestOfNoOperationShowsItsPath()
{
    RequestsModel model;
    AnsweredRequest strange = request(1, 404);
    strange.operation.clear();
    strange.target = u"/nothing"_s;
    strange.account = std::nullopt;
    model.append({strange});
    QCOMPARE(model.index(0, RequestsModel::OperationColumn).data().toString(), u"/nothing"_s);
    QCOMPARE(model.index(0, RequestsModel::AccountColumn).data().toString(), u"Unknown"_s);
}

void TestRequestsModel::theOldestMakeRoomForNewOnes()
{
    RequestsModel model;
    const Tester tester(&model, Fails);
    model.append(requests(0, RequestsModel::Capacity));
    model.append(requests(RequestsModel::Capacity, 7));
    QCOMPARE(model.rowCount(), RequestsModel::Capacity);
    QCOMPARE(model.total(), RequestsModel::Capacity + 7);
    QCOMPARE(model.request(0).responseMessage.toInt(), RequestsModel::Capacity + 6);
    QCOMPARE(model.request(int(RequestsModel::Capacity) - 1).responseMessage.toInt(), 7);
}

void TestRequestsModel::moreThanFitsAtOnceKeepsTheNewest()
{
    RequestsModel model;
    const Tester tester(&model, Fails);
    model.append(requests(0, 3));
    model.append(requests(3, RequestsModel::Capacity + 5));
    QCOMPARE(model.rowCount(), RequestsModel::Capacity);
    QCOMPARE(model.total(), RequestsModel::Capacity + 8);
    QCOMPARE(model.request(int(RequestsModel::Capacity) - 1).responseMessage.toInt(), 8);
}

void TestRequestsModel::theGradeFollowsStatusAndAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<AnsweredRequest::Grade>("grade");
    QTest::newRow("done") << 200 << QByteArray(R"({"unprocessedAccounts":[]})") << AnsweredRequest::Grade::Fine;
    QTest::newRow("partly") << 200 << QByteArray(R"({"unprocessedAccounts":[{"accountId":"1"}]})") << AnsweredRequest::Grade::PartlyDone;
    QTest::newRow("bad request") << 400 << QByteArray() << AnsweredRequest::Grade::Refused;
    QTest::newRow("failure") << 500 << QByteArray() << AnsweredRequest::Grade::Refused;
}

void TestRequestsModel::theGradeFollowsStatusAndAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, answer);
    RequestsModel model;
    AnsweredRequest answered = request(1, status);
    answered.responseMessage = answer;
    model.append({answered});
    QTEST(AnsweredRequest::Grade(model.index(0, 0).data(RequestsModel::GradeRole).toInt()), "grade");
}

void TestRequestsModel::longBodiesOfOldRequestsAreDropped()
{
    RequestsModel model;
    AnsweredRequest large = request(1);
    large.responseMessage = QByteArray(RequestsModel::MaxBodyBytes / 2 - 100, 'x');
    for (int i = 0; i < 4; ++i)
        model.append({large});
    QCOMPARE(model.rowCount(), 4); // the rows stay
    QVERIFY(model.hasBodies(0) && model.hasBodies(1));
    QVERIFY(!model.hasBodies(2) && !model.hasBodies(3));
    QVERIFY(model.request(3).responseMessage.isEmpty());
    QCOMPARE(model.request(0).responseMessage.size(), large.responseMessage.size());
}

void TestRequestsModel::clearingForgetsThemAll()
{
    RequestsModel model;
    const Tester tester(&model, Fails);
    model.append(requests(0, 5));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.total(), 0);
    model.append({request(9)});
    QVERIFY(model.hasBodies(0));
}

void TestRequestsModel::durationsAreShortWithATenth_data()
{
    QTest::addColumn<int>("microseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0 << u"0.0"_s;
    QTest::newRow("part of one") << 440 << u"0.4"_s;
    QTest::newRow("some") << 7'260 << u"7.3"_s;
    QTest::newRow("many") << 123'400 << u"123"_s;
}

void TestRequestsModel::durationsAreShortWithATenth()
{
    QFETCH(int, microseconds);
    QTEST(millisecondsText(std::chrono::microseconds(microseconds)), "text");
}

QTEST_GUILESS_MAIN(TestRequestsModel)
#include "tst_requestsmodel.moc"

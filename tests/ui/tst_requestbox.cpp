// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/requestbox.h"

#include "items/requestsmodel.h"

#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

class TestRequestBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstLetterIsTold();
    void theOldestMakeRoom();
    void longBodiesMakeRoomToo();

private:
    static AnsweredRequest request(int number, qsizetype bytes = 0)
    {
        AnsweredRequest answered;
        answered.operation = QString::number(number);
        answered.responseMessage = QByteArray(bytes, 'x');
        return answered;
    }
};

void TestRequestBox::theFirstLetterIsTold()
{
    RequestBox box;
    QVERIFY(box.put(request(1)));
    QVERIFY(!box.put(request(2)));
    const RequestBox::Batch batch = box.take();
    QCOMPARE(batch.requests, (std::vector {request(1), request(2)}));
    QCOMPARE(batch.dropped, 0);
    QVERIFY(box.take().requests.empty());
    QVERIFY(box.put(request(3)));
}

void TestRequestBox::theOldestMakeRoom()
{
    RequestBox box;
    constexpr int More = 5;
    for (int number = 0; number < RequestsModel::Capacity + More; ++number)
        (void)box.put(request(number));
    const RequestBox::Batch batch = box.take();
    QCOMPARE(std::ssize(batch.requests), RequestsModel::Capacity);
    QCOMPARE(batch.requests.front(), request(More));
    QCOMPARE(batch.dropped, More);
    RequestsModel log;
    log.append(batch.requests, batch.dropped);
    QCOMPARE(log.total(), RequestsModel::Capacity + More);
    QCOMPARE(box.take().dropped, 0);
}

void TestRequestBox::longBodiesMakeRoomToo()
{
    RequestBox box;
    constexpr qsizetype Half = RequestsModel::MaxBodyBytes / 2;
    for (int number = 0; number < 4; ++number)
        (void)box.put(request(number, Half));
    const RequestBox::Batch batch = box.take();
    QCOMPARE(batch.requests.size(), 2U);
    QCOMPARE(batch.requests.back().operation, u"3"_s);
    QCOMPARE(batch.dropped, 2);
}

QTEST_GUILESS_MAIN(TestRequestBox)
#include "tst_requestbox.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/historymodel.h"
#include "items/sampleview.h"
#include "support/fakeguardduty.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

class TestHistoryModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thereIsNoRowBeforeTheFirstEdit();
    void theNewestEditIsTheFirstRow();
    void everyColumnHasAHeadingAndAText();
    void theDoorIsNamed_data();
    void theDoorIsNamed();
    void newEditsAreInsertedAtTheTop();
    void aRevertedEditSaysWhichOneTookItBack();
    void anotherWorkspaceResetsTheRows();

private:
    using Tester = QAbstractItemModelTester;
    static constexpr auto Fails = Tester::FailureReportingMode::QtTest;

    static EditSummary edit(EditNumber number, const QString &title, Door door = Door::Window)
    {
        return {number, Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 11 / 23)) + std::chrono::minutes(number), {sample::id(1), door}, title};
    }
    static History historyOf(const std::vector<EditSummary> &edits)
    {
        History history;
        for (const EditSummary &edit : edits)
            history.edits.push_back(edit);
        return history;
    }
    static QString text(const HistoryModel &model, int row, HistoryModel::Column column) { return model.index(row, column).data().toString(); }

    std::unique_ptr<FakeGuardDuty> m_service;
};

void TestHistoryModel::init()
{
    sample::failOnWarnings();
    m_service = std::make_unique<FakeGuardDuty>(sample::view(4));
}

void TestHistoryModel::thereIsNoRowBeforeTheFirstEdit()
{
    const HistoryModel model(*m_service);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), int(HistoryModel::ColumnCount));
}

void TestHistoryModel::theNewestEditIsTheFirstRow()
{
    m_service->setHistory(historyOf({edit(1, u"First"_s), edit(2, u"Second"_s)}));
    HistoryModel model(*m_service);
    const Tester tester(&model, Fails);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, 0, HistoryModel::TitleColumn), u"Second"_s);
    QCOMPARE(model.edit(0).number, 2);
    QCOMPARE(model.edit(1).number, 1);
    QCOMPARE(model.lockReason(0), QString());
}

void TestHistoryModel::everyColumnHasAHeadingAndAText()
{
    m_service->setHistory(historyOf({edit(1, u"First"_s)}));
    const HistoryModel model(*m_service);
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY2(!model.headerData(column, Qt::Horizontal).toString().isEmpty(), qPrintable(QString::number(column)));
        QVERIFY2(!text(model, 0, HistoryModel::Column(column)).isEmpty(), qPrintable(QString::number(column)));
    }
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
    const QString label = text(model, 0, HistoryModel::IdentityColumn);
    QVERIFY2(label.endsWith(u" @ 1000-0000-0001"_s), qPrintable(label));
    EditSummary byRole = edit(2, u"Second"_s);
    byRole.caller.session = u"arn:aws:sts::100000000001:assumed-role/Audit/me"_s;
    m_service->setHistory(historyOf({byRole}));
    QCOMPARE(text(model, 0, HistoryModel::IdentityColumn), u"Audit/me @ 1000-0000-0001"_s);
}

void TestHistoryModel::theDoorIsNamed_data()
{
    QTest::addColumn<Door>("door");
    QTest::addColumn<QString>("name");
    QTest::newRow("window") << Door::Window << u"Window"_s;
    QTest::newRow("command line") << Door::CommandLine << u"Command line"_s;
    QTest::newRow("http") << Door::Http << u"HTTP client"_s;
    QTest::newRow("service") << Door::Service << u"GuardDuty"_s;
}

void TestHistoryModel::theDoorIsNamed()
{
    QFETCH(Door, door);
    QFETCH(QString, name);
    m_service->setHistory(historyOf({edit(1, u"First"_s, door)}));
    const HistoryModel model(*m_service);
    QCOMPARE(text(model, 0, HistoryModel::DoorColumn), name);
}

void TestHistoryModel::newEditsAreInsertedAtTheTop()
{
    HistoryModel model(*m_service);
    const Tester tester(&model, Fails);
    m_service->setHistory(historyOf({edit(1, u"First"_s)}));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    m_service->setHistory(historyOf({edit(1, u"First"_s), edit(2, u"Second"_s), edit(3, u"Third"_s)}));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.front().at(1).toInt(), 0);
    QCOMPARE(inserted.front().at(2).toInt(), 1);
    QCOMPARE(text(model, 0, HistoryModel::TitleColumn), u"Third"_s);
}

void TestHistoryModel::aRevertedEditSaysWhichOneTookItBack()
{
    m_service->setHistory(historyOf({edit(1, u"First"_s)}));
    HistoryModel model(*m_service);
    const Tester tester(&model, Fails);
    QCOMPARE(text(model, 0, HistoryModel::StateColumn), u"In effect"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    EditSummary first = edit(1, u"First"_s);
    first.revertedBy = 2;
    EditSummary second = edit(2, u"Revert first"_s);
    second.reverts = 1;
    m_service->setHistory(historyOf({first, second}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(text(model, 0, HistoryModel::StateColumn), u"Reverts 1"_s);
    QCOMPARE(text(model, 1, HistoryModel::StateColumn), u"Reverted by 2"_s);
    QCOMPARE(model.lockReason(0), QString());
    QCOMPARE(model.lockReason(1), u"Change 2 took it back."_s);
}

void TestHistoryModel::anotherWorkspaceResetsTheRows()
{
    m_service->setHistory(historyOf({edit(1, u"First"_s), edit(2, u"Second"_s)}));
    HistoryModel model(*m_service);
    const Tester tester(&model, Fails);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    m_service->setHistory(historyOf({edit(7, u"Elsewhere"_s)}));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 1);
    m_service->setHistory(History {});
    QCOMPARE(reset.size(), 2);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"

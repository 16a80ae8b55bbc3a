// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/listsmodel.h"

#include "items/listwords.h"
#include "items/sampleview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;
using Column = ListsModel::Column;

namespace {

DetectionList listNamed(const QString &name, ListKind kind = ListKind::ThreatIp, int entries = -1)
{
    DetectionList list;
    list.id = name;
    list.name = name;
    list.kind = kind;
    list.format = ListFormat::ProofPoint;
    list.location = u"s3://lists/%1.txt"_s.arg(name);
    list.updatedAt = std::chrono::sys_days(std::chrono::year(2026) / 11 / 23);
    if (entries >= 0) {
        list.status = ListStatus::Active;
        list.isInForce = true;
        list.entries = {QByteArray(), entries, u"digest"_s};
    }
    return list;
}

DetectionLists someLists()
{
    return {listNamed(u"offices"_s, ListKind::TrustedIp, 1'000), listNamed(u"feed"_s, ListKind::ThreatIp, 25'000),
        listNamed(u"domains"_s, ListKind::TrustedEntity), listNamed(u"incident"_s, ListKind::ThreatEntity, 417)};
}

} // namespace

class TestListsModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::C); }
    void init() { sample::failOnWarnings(); }
    void everyListHasARow();
    void everyColumnHasItsText_data();
    void everyColumnHasItsText();
    void filtersNarrow_data();
    void filtersNarrow();
    void theSameListsResetNothing();
    void problemsAreSaidInTheirCell();
};

void TestListsModel::everyListHasARow()
{
    ListsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.show(someLists());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.columnCount(), int(ListsModel::ColumnCount));
    QCOMPARE(model.rowOf(u"feed"), 1);
    QCOMPARE(model.rowOf(u"none"), -1);
    QCOMPARE(model.list(1).name, u"feed"_s);
    QCOMPARE(model.index(1, 0).data(ListsModel::IdRole).toString(), u"feed"_s);
    model.show({});
    QCOMPARE(model.rowCount(), 0);
}

void TestListsModel::everyColumnHasItsText_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("text");
    QTest::newRow("name") << int(Column::NameColumn) << u"Name"_s << u"feed"_s;
    QTest::newRow("kind") << int(Column::KindColumn) << u"Kind"_s << u"Threat IP list"_s;
    QTest::newRow("format") << int(Column::FormatColumn) << u"Format"_s << u"PROOF_POINT"_s;
    QTest::newRow("entries") << int(Column::EntriesColumn) << u"Entries"_s
                             << u"%1 of %2"_s.arg(QLocale().toString(25'000), QLocale().toString(250'000));
    QTest::newRow("status") << int(Column::StatusColumn) << u"Status"_s << u"Active"_s;
    QTest::newRow("location") << int(Column::LocationColumn) << u"Location"_s << u"s3://lists/feed.txt"_s;
    QTest::newRow("updated") << int(Column::UpdatedColumn) << u"Updated"_s << u"Nov 23, 2026"_s;
}

void TestListsModel::everyColumnHasItsText()
{
    QFETCH(int, column);
    QFETCH(QString, heading);
    QFETCH(QString, text);
    ListsModel model;
    model.show(someLists());
    const QModelIndex index = model.index(1, column);
    QCOMPARE(model.headerData(column, Qt::Horizontal).toString(), heading);
    QCOMPARE(index.data().toString(), text);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"feed, %1, %2"_s.arg(heading, text));
    QVERIFY(index.data(ListsModel::SortRole).isValid());
    QCOMPARE(index.data(ListsModel::ShareRole).toDouble(), column == Column::EntriesColumn ? 0.1 : 0.0);
    QCOMPARE(index.data(ListsModel::StateRole).toInt(), int(ListStatus::Active));
}

void TestListsModel::filtersNarrow_data()
{
    QTest::addColumn<ListsModel::Group>("group");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    using Group = ListsModel::Group;
    QTest::newRow("all") << Group::All << QString() << QStringList {u"domains"_s, u"feed"_s, u"incident"_s, u"offices"_s};
    QTest::newRow("trusted") << Group::Trusted << QString() << QStringList {u"domains"_s, u"offices"_s};
    QTest::newRow("threat") << Group::Threat << QString() << QStringList {u"feed"_s, u"incident"_s};
    QTest::newRow("name") << Group::All << u" OFF "_s << QStringList {u"offices"_s};
    QTest::newRow("location") << Group::Threat << u"lists/inc"_s << QStringList {u"incident"_s};
    QTest::newRow("kind") << Group::All << u"entity"_s << QStringList {u"domains"_s, u"incident"_s};
    QTest::newRow("nothing") << Group::Trusted << u"feed"_s << QStringList();
}

void TestListsModel::filtersNarrow()
{
    QFETCH(ListsModel::Group, group);
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    ListsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(someLists());
    model.setFilter(group, text);
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown.append(model.list(row).name);
    QCOMPARE(shown, names);
    QCOMPARE(model.all().size(), std::size_t(4));
    QCOMPARE(model.countOf(group), group == ListsModel::Group::All ? 4 : 2);
}

void TestListsModel::theSameListsResetNothing()
{
    ListsModel model;
    model.show(someLists());
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.show(someLists());
    model.setFilter(ListsModel::Group::All, {});
    QCOMPARE(resets.count(), 0);
    DetectionLists changed = someLists();
    changed[1].status = ListStatus::Inactive;
    model.show(changed);
    QCOMPARE(resets.count(), 1);
}

void TestListsModel::problemsAreSaidInTheirCell()
{
    DetectionList list = listNamed(u"feed"_s);
    list.status = ListStatus::Error;
    list.problem = {ListProblem::Kind::BadLine, 1'204, 1'202, {}, {}};
    ListsModel model;
    model.show({list});
    const QModelIndex status = model.index(0, Column::StatusColumn);
    QCOMPARE(status.data().toString(), u"Error"_s);
    QVERIFY(status.data(Qt::ToolTipRole).toString().contains(QLocale().toString(1'204)));
    QVERIFY(!status.data(Qt::ToolTipRole).toString().contains(u"stay in use"_s));
    list.isInForce = true;
    QVERIFY(problemText(list).contains(u"stay in use"_s));
    QVERIFY(model.index(0, Column::EntriesColumn).data().toString().startsWith(u'\u2013'));
}

QTEST_GUILESS_MAIN(TestListsModel)
#include "tst_listsmodel.moc"

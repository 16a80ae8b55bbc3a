// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/matrixselection.h"

#include "base/tabletext.h"
#include "items/sampleview.h"

#include <QItemSelectionModel>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

QString asText(const RegionMatrixModel &model, const MatrixSelection &selection, TableFormat format)
{
    TableText text(format, selection.headings(model));
    for (const int row : selection.rows())
        text.addRow(selection.texts(model, row));
    return text.take();
}

} // namespace

/// Rows are accounts 0, 2, 3 … of which even ones have S3 Protection; columns are Frankfurt and Ireland.
class TestMatrixSelection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSelected();
    void aRectangleIsCounted();
    void overlappingRangesCountOnce();
    void theLastColumnIsNoCell();
    void lockedCellsAreCountedOut();
    void aChangeForEachRegionNamesWhoCanBeSet();
    void accountsOfAChangeAreInTheOrderOfTheAccountTable();
    void textHasTheSelectedRegions();
    void aNameWithACommaIsQuoted();
    void cellsAreFoundAgainAfterAReset();
    void cellsThatAreFilteredOutAreNotFoundAgain();
    void neighboursAreOneRange();

private:
    static QItemSelection range(const RegionMatrixModel &model, int top, int left, int bottom, int right)
    {
        return {model.index(top, left), model.index(bottom, right)};
    }
};

void TestMatrixSelection::nothingIsSelected()
{
    RegionMatrixModel model;
    model.show(sample::view(6), sample::id(1), Feature::S3DataEvents);
    const MatrixSelection selection(model, {});
    QVERIFY(selection.isEmpty());
    QVERIFY(MatrixSelection().isEmpty());
    QCOMPARE(selection.counts(model).cells, 0);
    QVERIFY(selection.changes(model, true).empty());
    QVERIFY(!MatrixSelection().contains(0, 0));
}

void TestMatrixSelection::aRectangleIsCounted()
{
    RegionMatrixModel model;
    model.show(sample::view(6), sample::id(1), Feature::S3DataEvents);
    const MatrixSelection selection(model, range(model, 0, 0, 2, 1));
    const auto counts = selection.counts(model);
    QCOMPARE(counts.cells, 6);
    QCOMPARE(counts.accounts, 3);
    QCOMPARE(counts.regions, 2);
    QCOMPARE(counts.enabled, 4); // accounts 0 and 2
    QCOMPARE(counts.notEnabled, 2); // account 3
    QCOMPARE(counts.canChange(), 6);
    QVERIFY(counts.isRectangle());
    QVERIFY(selection.contains(2, 1) && !selection.contains(3, 1) && !selection.contains(-1, 0));
    QVERIFY(selection.hasRow(0) && !selection.hasRow(3) && selection.hasColumn(1));
}

void TestMatrixSelection::overlappingRangesCountOnce()
{
    RegionMatrixModel model;
    model.show(sample::view(6), sample::id(1), Feature::S3DataEvents);
    QItemSelection ranges = range(model, 0, 0, 1, 0);
    ranges.append(QItemSelectionRange(model.index(1, 0), model.index(2, 1)));
    const auto counts = MatrixSelection(model, ranges).counts(model);
    QCOMPARE(counts.cells, 5);
    QVERIFY(!counts.isRectangle());
}

void TestMatrixSelection::theLastColumnIsNoCell()
{
    RegionMatrixModel model;
    model.show(sample::view(6), sample::id(1), Feature::S3DataEvents);
    QCOMPARE(MatrixSelection(model, range(model, 0, 0, 0, 2)).counts(model).cells, 2);
    QVERIFY(MatrixSelection(model, range(model, 0, 2, 4, 2)).isEmpty());
}

void TestMatrixSelection::lockedCellsAreCountedOut()
{
    RegionMatrixModel model;
    model.show(sample::edited(sample::view(6), sample::ireland(),
                   [](RegionView &part) { part.members.edit(2).status = RelationshipStatus::Disabled; }),
        sample::id(1), Feature::S3DataEvents);
    const auto counts = MatrixSelection(model, range(model, 0, 0, 4, 1)).counts(model);
    QCOMPARE(counts.cells, 10);
    QCOMPARE(counts.canChange(), 9);
}

void TestMatrixSelection::aChangeForEachRegionNamesWhoCanBeSet()
{
    RegionMatrixModel model;
    model.show(sample::edited(sample::view(6), sample::ireland(),
                   [](RegionView &part) { part.members.edit(2).status = RelationshipStatus::Disabled; }),
        sample::id(1), Feature::EksAuditLogs);
    const auto changes = MatrixSelection(model, range(model, 1, 0, 2, 1)).changes(model, true);
    QCOMPARE(changes.size(), std::size_t(2));
    QCOMPARE(
        changes[0], Change(SetMemberFeature {sample::frankfurt(), {sample::id(2), sample::id(3)}, Feature::EksAuditLogs, true}));
    QCOMPARE(changes[1], Change(SetMemberFeature {sample::ireland(), {sample::id(3)}, Feature::EksAuditLogs, true}));
}

void TestMatrixSelection::accountsOfAChangeAreInTheOrderOfTheAccountTable()
{
    RegionMatrixModel model;
    model.show(sample::view(6), sample::id(1), Feature::S3DataEvents);
    model.setOrder(RegionMatrixModel::Order::Id, Qt::DescendingOrder);
    QCOMPARE(model.account(0).id, sample::id(5));
    const auto changes = MatrixSelection(model, range(model, 1, 0, 3, 0)).changes(model, true);
    QCOMPARE(changes.size(), std::size_t(1));
    QCOMPARE(changes[0],
        Change(SetMemberFeature {
            sample::frankfurt(), {sample::id(2), sample::id(3), sample::id(4)}, Feature::S3DataEvents, true}));
}

void TestMatrixSelection::textHasTheSelectedRegions()
{
    RegionMatrixModel model;
    model.show(sample::view(6), sample::id(1), Feature::S3DataEvents);
    QItemSelection ranges = range(model, 1, 0, 1, 0);
    ranges.append(QItemSelectionRange(model.index(2, 1)));
    QCOMPARE(asText(model, MatrixSelection(model, ranges), TableFormat::Text),
        u"Account ID\tAccount name\teu-central-1\teu-west-1\n"
        "100000000002\tAccount-0\tEnabled\t\n"
        "100000000003\tAccount-0\t\tNot enabled\n"_s);
}

void TestMatrixSelection::aNameWithACommaIsQuoted()
{
    auto view = std::make_shared<OrganizationView>(*sample::view(3));
    auto accounts = std::make_shared<AccountTable>(*view->accounts);
    accounts->rows[2].name = u"lab, \"old\""_s;
    view->accounts = accounts;
    RegionMatrixModel model;
    model.show(view, sample::id(1), Feature::S3DataEvents);
    const int row = model.rowOf(sample::id(2));
    QCOMPARE(asText(model, MatrixSelection(model, range(model, row, 0, row, 0)), TableFormat::Csv),
        u"Account ID,Account name,eu-central-1\r\n100000000002,\"lab, \"\"old\"\"\",Enabled\r\n"_s);
}

void TestMatrixSelection::cellsAreFoundAgainAfterAReset()
{
    RegionMatrixModel model;
    model.show(sample::view(6), sample::id(1), Feature::S3DataEvents);
    QItemSelection ranges = range(model, 0, 0, 1, 0);
    ranges.append(QItemSelectionRange(model.index(4, 1)));
    const MatrixSelection before(model, ranges);
    const RememberedCells remembered(model, before);
    model.setOrder(RegionMatrixModel::Order::Id, Qt::DescendingOrder);
    const MatrixSelection after(model, remembered.in(model));
    QCOMPARE(after.counts(model).cells, 3);
    QVERIFY(after.contains(model.rowOf(sample::id(5)), 1));
    QVERIFY(after.contains(model.rowOf(sample::id(0)), 0));
    QVERIFY(after.contains(model.rowOf(sample::id(2)), 0));
}

void TestMatrixSelection::cellsThatAreFilteredOutAreNotFoundAgain()
{
    RegionMatrixModel model;
    model.show(sample::view(30), sample::id(1), Feature::S3DataEvents);
    const RememberedCells remembered(model, MatrixSelection(model, range(model, 0, 0, 28, 1)));
    model.setFilter(u"account-2"_s, RegionMatrixModel::Rows::All);
    QCOMPARE(MatrixSelection(model, remembered.in(model)).counts(model).cells, 20);
    QVERIFY(RememberedCells().in(model).isEmpty());
}

void TestMatrixSelection::neighboursAreOneRange()
{
    RegionMatrixModel model;
    model.show(sample::view(10), sample::id(1), Feature::S3DataEvents);
    const QItemSelection ranges = rangesOf(model, 1, {0, 1, 2, 4, 6, 7});
    QCOMPARE(ranges.size(), 3);
    QCOMPARE(ranges[0], QItemSelectionRange(model.index(0, 1), model.index(2, 1)));
    QCOMPARE(ranges[1], QItemSelectionRange(model.index(4, 1)));
    QVERIFY(rangesOf(model, 0, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestMatrixSelection)
#include "tst_matrixselection.moc"

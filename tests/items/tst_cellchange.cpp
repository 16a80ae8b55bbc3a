// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/cellchange.h"
#include "items/sampleview.h"

#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

/// Account 1 administers Ireland and Frankfurt; account 2 has S3 Protection in both, accounts 3 and 5 in neither.
class TestCellChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhoChangesIsNamed();
    void oneRegionIsNamed();
    void disablingSaysSo();
    void differencesAreByRegion();
    void nothingToChangeKeepsTheRequest();
    void othersMayNot();

private:
    static Change set(Region region, const std::vector<int> &numbers, bool enable)
    {
        SetMemberFeature change {region, {}, Feature::S3DataEvents, enable};
        for (const int number : numbers)
            change.accounts.push_back(sample::id(number));
        return change;
    }
    static Result<CellChange> changeOf(const std::vector<Change> &changes, int caller = 1)
    {
        return cellChange(*sample::view(6), {sample::id(caller), Door::Window}, changes);
    }
};

void TestCellChange::onlyWhoChangesIsNamed()
{
    const auto change = changeOf({set(sample::frankfurt(), {2, 3}, true), set(sample::ireland(), {2, 3, 5}, true)});
    QVERIFY(change.has_value());
    QCOMPARE(change->changes(), 3);
    QCOMPARE(change->accounts, 2);
    QCOMPARE(change->regions, (std::vector<CellChange::RegionCount> {{sample::frankfurt(), 1}, {sample::ireland(), 2}}));
    QCOMPARE(change->pending.request.changes,
        (std::vector<Change> {set(sample::frankfurt(), {3}, true), set(sample::ireland(), {3, 5}, true)}));
    QCOMPARE(change->pending.request.title, u"Enable S3 Protection for 2 account(s) in 2 Regions");
    QCOMPARE(change->announcement(), u"S3 Protection will be enabled for 2 account(s) in 2 Regions, 3 changes in all.");
    QCOMPARE(change->success(), u"S3 Protection has been enabled for 2 account(s) in 2 Regions, 3 changes in all.");
    QCOMPARE(change->pending.commands.count, 2);
}

void TestCellChange::oneRegionIsNamed()
{
    const auto change = changeOf({set(sample::frankfurt(), {2}, true), set(sample::ireland(), {3}, true)});
    QVERIFY(change.has_value());
    QCOMPARE(change->regions.size(), std::size_t(1));
    QCOMPARE(change->pending.request.title, u"Enable S3 Protection for 1 account(s) in Europe (Ireland)");
    QCOMPARE(change->success(), u"S3 Protection has been enabled for 1 account(s) in Europe (Ireland).");
}

void TestCellChange::disablingSaysSo()
{
    const auto change = changeOf({set(sample::frankfurt(), {2}, false), set(sample::ireland(), {2}, false)});
    QVERIFY(change.has_value());
    QVERIFY(!change->enable);
    QCOMPARE(change->title(), u"Disable S3 Protection for 1 account(s) in 2 Regions");
    QCOMPARE(change->announcement(), u"S3 Protection will be disabled for 1 account(s) in 2 Regions, 2 changes in all.");
}

void TestCellChange::differencesAreByRegion()
{
    RegionMatrix matrix;
    matrix.build(sample::view(6), sample::id(1), Feature::S3DataEvents);
    const auto enable = changeOf({set(sample::frankfurt(), {3}, true), set(sample::ireland(), {3, 5}, true)});
    QCOMPARE(enable->differences(matrix),
        (std::vector<Difference> {{u"Europe (Frankfurt)"_s, u"3 of 5 accounts"_s, u"4 of 5 accounts"_s},
            {u"Europe (Ireland)"_s, u"3 of 5 accounts"_s, u"5 of 5 accounts"_s}}));
    const auto disable = changeOf({set(sample::ireland(), {2}, false)});
    QCOMPARE(disable->differences(matrix),
        (std::vector<Difference> {{u"Europe (Ireland)"_s, u"3 of 5 accounts"_s, u"2 of 5 accounts"_s}}));
}

void TestCellChange::nothingToChangeKeepsTheRequest()
{
    const auto change = changeOf({set(sample::ireland(), {2}, true)});
    QVERIFY(change.has_value());
    QCOMPARE(change->changes(), 0);
    QCOMPARE(change->pending.request.changes, (std::vector<Change> {set(sample::ireland(), {2}, true)}));
    QVERIFY(!change->title().isEmpty());
}

void TestCellChange::othersMayNot()
{
    const auto change = changeOf({set(sample::ireland(), {3}, true)}, 2);
    QVERIFY(!change.has_value());
    QCOMPARE(change.error().kind, Error::Kind::Denied);
}

QTEST_GUILESS_MAIN(TestCellChange)
#include "tst_cellchange.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/accountregionsmodel.h"
#include "items/planreason.h"
#include "items/planstate.h"
#include "items/sampleview.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

using Shape = std::function<void(OrganizationView &, RegionView &)>;

constexpr std::size_t Row = 3;

/// The sample organization with @p shape done to it and to Ireland.
std::shared_ptr<const OrganizationView> edited(const Shape &shape)
{
    auto view = std::make_shared<OrganizationView>(*sample::view(10));
    for (auto &part : view->regions) {
        if (part->region != sample::ireland())
            continue;
        auto copy = std::make_shared<RegionView>(*part);
        copy->resize(10);
        shape(*view, *copy);
        part = copy;
    }
    return view;
}

} // namespace

Q_DECLARE_METATYPE(Shape)

/// Why a plan is as it is, and one account in all Regions.
class TestPlanReason final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { sample::failOnWarnings(); }

    void theReasonIsTheFirstThatApplies_data()
    {
        QTest::addColumn<Shape>("shape");
        QTest::addColumn<EditNumber>("last");
        QTest::addColumn<QString>("begins");
        const Shape nothing = [](OrganizationView &, RegionView &) {};
        QTest::newRow("never changed") << nothing << EditNumber(0) << u"It was set on November 1, 2026"_s;
        QTest::newRow("an edit") << nothing << EditNumber(12) << u"Edit 12, \"Enable it\", set this on "_s;
        QTest::newRow("with GuardDuty") << Shape([](OrganizationView &, RegionView &part) {
            part.detectors.edit(Row).set(Feature::S3DataEvents, true, part.detectors[Row].createdAt);
        }) << EditNumber(0) << u"It came with GuardDuty"_s;
        QTest::newRow("never enabled") << Shape([](OrganizationView &, RegionView &part) {
            part.detectors.edit(Row).set(Feature::S3DataEvents, false, part.detectors[Row].createdAt);
        }) << EditNumber(0) << u"It was never enabled"_s;
        QTest::newRow("no detector") << Shape([](OrganizationView &, RegionView &part) { part.detectors.edit(Row).remove(); })
                                     << EditNumber(12) << u"GuardDuty is not enabled"_s;
        QTest::newRow("not offered")
            << Shape([](OrganizationView &, RegionView &part) { part.offersS3Protection = false; }) << EditNumber(12)
            << u"S3 Protection is not offered"_s;
        QTest::newRow("Region off") << Shape([](OrganizationView &, RegionView &part) { part.members.edit(Row).isRegionOff = true; })
                                    << EditNumber(12) << u"The Region is not turned on"_s;
        QTest::newRow("pending") << Shape([](OrganizationView &, RegionView &part) {
            part.pending.edit(Row).features[std::size_t(Feature::S3DataEvents)] = 1'800'000'000;
        }) << EditNumber(12) << u"The auto-enable preference takes effect on January 15, 2027"_s;
        QTest::newRow("policy") << Shape([](OrganizationView &view, RegionView &) {
            view.settings.policyTypeEnabled = true;
            GuardDutyPolicy policy {u"p-aaaaaaaaaa"_s, u"baseline"_s, {}, PolicyBlock(), {}, true, {}};
            policy.byDefault->features[std::size_t(Feature::S3DataEvents)] = false;
            view.settings.policies.push_back(policy);
        }) << EditNumber(12) << u"Organization policies keep this disabled: baseline."_s;
    }
    void theReasonIsTheFirstThatApplies()
    {
        QFETCH(Shape, shape);
        QFETCH(EditNumber, last);
        QFETCH(QString, begins);
        const auto view = edited(shape);
        const EditSummary summary {last, Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 11 / 20)),
            {sample::id(1), Door::Http}, u"Enable it"_s, 0, 0};
        const QString reason = planReason(*view, *view->find(sample::ireland()), Row, Feature::S3DataEvents, {.edit = summary});
        QVERIFY2(reason.startsWith(begins), qPrintable(reason));
    }

    void everyDoorIsTold_data()
    {
        QTest::addColumn<int>("door");
        QTest::addColumn<QString>("words");
        QTest::newRow("window") << int(Door::Window) << u"in the window"_s;
        QTest::newRow("command line") << int(Door::CommandLine) << u"on the command line"_s;
        QTest::newRow("HTTP") << int(Door::Http) << u"over HTTP"_s;
        QTest::newRow("GuardDuty") << int(Door::Service) << u"GuardDuty carried out"_s;
    }
    void everyDoorIsTold()
    {
        QFETCH(int, door);
        QFETCH(QString, words);
        const auto view = sample::view(10);
        const EditSummary last {3, Timestamp(std::chrono::days(20'000)), {sample::id(1), Door(door)}, u"Enable it"_s, 0, 0};
        const QString reason = planReason(*view, *view->find(sample::ireland()), Row, Feature::S3DataEvents, {.edit = last});
        QVERIFY2(reason.contains(words), qPrintable(reason));
    }

    void thePreferenceThatCountedIsNamed_data()
    {
        QTest::addColumn<int>("preference");
        QTest::addColumn<bool>("isJoining");
        QTest::addColumn<bool>("isEnabled");
        QTest::addColumn<QString>("begins");
        QTest::newRow("NEW at joining") << int(AutoEnable::New) << true << true
                                        << u"The auto-enable preference was NEW when the account joined on "_s;
        QTest::newRow("ALL at joining") << int(AutoEnable::All) << true << true
                                        << u"The auto-enable preference was ALL when the account joined on "_s;
        QTest::newRow("ALL for those that are there")
            << int(AutoEnable::All) << false << true << u"The auto-enable preference ALL enabled it on "_s;
        QTest::newRow("somebody asked") << int(AutoEnable::None) << false << true << u"Edit 3, \"Add it\", set this on "_s;
        QTest::newRow("changed since") << int(AutoEnable::New) << true << false << u"Edit 3, \"Add it\", set this on "_s;
    }
    void thePreferenceThatCountedIsNamed()
    {
        QFETCH(const int, preference);
        QFETCH(const bool, isJoining);
        QFETCH(const bool, isEnabled);
        QFETCH(const QString, begins);
        const auto view = edited([isEnabled](OrganizationView &, RegionView &part) {
            part.detectors.edit(Row).set(Feature::S3DataEvents, isEnabled, Timestamp(std::chrono::days(20'000)));
        });
        const EditSummary edit {3, Timestamp(std::chrono::days(20'000)), {sample::id(1), Door::Window}, u"Add it"_s, 0, 0};
        const QString reason = planReason(
            *view, *view->find(sample::ireland()), Row, Feature::S3DataEvents, {edit, AutoEnable(preference), isJoining});
        QVERIFY2(reason.startsWith(begins), qPrintable(reason));
        QVERIFY2(reason.contains(u"dit 3, \"Add it\""_s), qPrintable(reason));
    }

    void aSuspendedDetectorIsSaid()
    {
        const auto view = edited([](OrganizationView &, RegionView &part) { part.detectors.edit(Row).status = DetectorStatus::Disabled; });
        QVERIFY(planReason(*view, *view->find(sample::ireland()), Row, Feature::S3DataEvents, {}).contains(u"suspended"));
    }

    void oneAccountInAllRegions()
    {
        AccountRegionsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.show(sample::view(10), sample::id(3));
        QCOMPARE(model.columnCount(), 3);
        const int ireland = model.columnOf(sample::ireland());
        const int s3 = model.rowOf(Feature::S3DataEvents);
        QCOMPARE(model.headerData(ireland, Qt::Horizontal), u"eu-west-1"_s);
        QCOMPARE(model.index(0, ireland).data(), u"Enabled"_s);
        QCOMPARE(model.index(s3, 0).data(), u"S3 Protection"_s);
        QCOMPARE(model.index(s3, ireland).data(), u"Not enabled"_s);
        QCOMPARE(model.index(s3, ireland).data(AccountRegionsModel::StateRole).toInt(), int(ItemState::NotEnabled));
        QCOMPARE(model.plan(s3), Feature::S3DataEvents);
        QVERIFY(model.isComplete());
        model.show(sample::view(10), sample::id(1));
        QCOMPARE(model.index(0, ireland).data(), u"Administrator"_s);
        model.show(sample::view(10), AccountId(999999999999));
        QCOMPARE(model.columnCount(), 0);
        QCOMPARE(model.columnOf(sample::ireland()), -1);
    }

    void aRegionThatIsNotLoadedIsSaid()
    {
        const auto view = edited([](OrganizationView &, RegionView &part) {
            part.isLoaded = false;
            part.resize(0);
        });
        AccountRegionsModel model;
        model.show(view, sample::id(3));
        QVERIFY(!model.isComplete());
        QCOMPARE(model.index(1, model.columnOf(sample::ireland())).data(), u"Not loaded"_s);
        QVERIFY(!model.index(1, model.columnOf(sample::ireland())).data(AccountRegionsModel::StateRole).isValid());
    }

    void changedValuesAreSaid()
    {
        AccountRegionsModel model;
        const auto before = sample::view(10);
        model.show(before, sample::id(3));
        int changes = 0;
        connect(&model, &QAbstractItemModel::dataChanged, this, [&changes] { ++changes; });
        model.show(sample::edited(before, sample::ireland(),
                       [](RegionView &part) { part.detectors.edit(Row).set(Feature::S3DataEvents, true, {}); }),
            sample::id(3));
        QCOMPARE(changes, 1);
        QCOMPARE(model.index(model.rowOf(Feature::S3DataEvents), model.columnOf(sample::ireland())).data(), u"Enabled"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlanReason)
#include "tst_planreason.moc"

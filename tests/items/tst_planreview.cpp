// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/changetitle.h"
#include "items/planreview.h"
#include "support/randomchange.h"

#include <QTest>

#include <algorithm>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using View = std::shared_ptr<const OrganizationView>;
constexpr Timestamp Soon = When + 24h * 40;
const Region Ireland = *Region::parse(u"eu-west-1");
const Region Virginia = *Region::parse(u"us-east-1");

View organization(Propagation propagation = Propagation::AtOnce)
{
    OrganizationView view = anOrganization().withS3(ActiveToo).build();
    view.settings.propagation = propagation;
    return std::make_shared<const OrganizationView>(std::move(view));
}

void stage(ChangePlan &plan, const View &view, const Change &change, AccountId caller = Admin)
{
    const std::vector<Change> changes {change};
    plan.stage(*stagedEdit(*view, {{caller, Door::Window}, titleOf(changes), changes}, Soon));
}

SetMemberFeature s3For(AccountId account, Region region)
{
    return {region, {account}, Feature::S3DataEvents, true};
}

/// Of everybody: S3 Protection on, or off.
GuardDutyPolicy s3Policy(bool enable)
{
    GuardDutyPolicy policy;
    policy.name = u"baseline"_s;
    policy.content = uR"({"guardduty":{"enablement":{"default":{"foundational":{"status":{"@@assign":"enabled"}},)"
                     R"("s3_data_events":{"status":{"@@assign":"%1"}}}}}})"_s.arg(enable ? u"enabled"_s : u"disabled"_s);
    policy.attachedToRoot = true;
    return policy;
}

const RegionReview *regionOf(const PlanReview &review, Region region)
{
    for (const auto &one : review.regions) {
        if (one->outlook.current->region == region)
            return one.get();
    }
    return nullptr;
}

/// What somebody does to a plan next: mostly one more edit.
void editSomehow(ChangePlan &plan, const View &view, QRandomGenerator &random)
{
    const auto any = [&] { return std::size_t(random.bounded(int(plan.edits().size()))); };
    switch (plan.edits().size() < 2 ? 9 : random.bounded(10)) {
    case 0:
        QVERIFY(plan.drop(any()));
        return;
    case 1:
    {
        const std::size_t from = any(); // one after the other: arguments have no order
        QVERIFY(plan.move(from, any()));
        return;
    }
    case 2:
        plan.undo();
        return;
    case 3:
        stage(plan, view, CreateMembers {random.bounded(2) == 0 ? Ireland : Virginia, {{Standalone, u"aws@lumen.example"_s}}});
        return;
    case 4: // of no Region
        stage(plan, view, SetPolicyType {random.bounded(2) == 0}, Management);
        stage(plan, view, PutPolicy {s3Policy(random.bounded(2) == 0)}, Management);
        return;
    default:
        stage(plan, view, randomChange(random));
    }
}

} // namespace

class TestPlanReview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTakenOverIsWhatWouldBeWorkedOut_data();
    void whatIsTakenOverIsWhatWouldBeWorkedOut();
    void otherRegionsAreTakenOver();
    void anEditWithoutAnEffectIsStillToldOf();
    void othersPricesLeaveNothing();
    void anotherOrganizationLeavesNothing();
    void theMomentHoldsForAWhile_data();
    void theMomentHoldsForAWhile();
    void callsAreThoseThatWouldBeSent();
};

void TestPlanReview::whatIsTakenOverIsWhatWouldBeWorkedOut_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Plans are edited at random while time goes by and volumes change; at every step the review is compared with one that knows
/// nothing of the earlier ones.
void TestPlanReview::whatIsTakenOverIsWhatWouldBeWorkedOut()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const View view = organization(seed % 3 == 0 ? Propagation::Delayed : Propagation::AtOnce);
    ChangePlan plan(u"test"_s);
    UsageSettings settings;
    Timestamp when = Soon;
    PlanReview review = reviewOf(plan, view, when, settings);
    for (int step = 0; step < 25; ++step) {
        editSomehow(plan, view, random);
        if (QTest::currentTestFailed())
            return;
        when += random.bounded(4) == 0 ? 24h : 1min;
        if (random.bounded(8) == 0)
            settings.assumptions.setOwn(Active, DataSource::S3DataEvents, {random.bounded(5000)});
        if (random.bounded(8) == 0)
            settings.prices.set(Virginia, DataSource::CloudTrailEvents, {{std::nullopt, {random.bounded(9'000'000)}}});
        review = reviewOf(plan, view, when, settings, &review);
        const PlanReview fresh = reviewOf(plan, view, review.outlook.when, settings);
        QVERIFY(review.diff == fresh.diff);
        QVERIFY(review.warnings == fresh.warnings);
        QVERIFY(review.conflicts == fresh.conflicts);
        QVERIFY(review.coverage == fresh.coverage);
        QVERIFY(review.cost == fresh.cost);
        QCOMPARE(review.calls, fresh.calls);
        QCOMPARE(review.changedAccounts, fresh.changedAccounts);
        const qsizetype places = std::ssize(view->accounts->rows) * std::ssize(view->regions);
        QCOMPARE(review.diff.changedPlaces + review.diff.unchangedPlaces, places);
    }
}

void TestPlanReview::otherRegionsAreTakenOver()
{
    const View view = organization();
    ChangePlan plan(u"test"_s);
    stage(plan, view, SetAutoEnable {Ireland, {}, {{Feature::S3DataEvents, AutoEnable::All}}});
    const PlanReview one = reviewOf(plan, view, Soon, {});
    stage(plan, view, s3For(Active, Virginia));
    const PlanReview two = reviewOf(plan, view, Soon, {}, &one);
    QCOMPARE(regionOf(two, Ireland), regionOf(one, Ireland));
    QVERIFY(regionOf(two, Virginia) != regionOf(one, Virginia));
    QVERIFY(two.coverage.places.after > one.coverage.places.after);
    plan.undo();
    const PlanReview back = reviewOf(plan, view, Soon, {}, &two);
    QCOMPARE(regionOf(back, Ireland), regionOf(two, Ireland));
    QVERIFY(back.diff == one.diff);
}

/// The Region stays the same object, and why it stays so is another reason.
void TestPlanReview::anEditWithoutAnEffectIsStillToldOf()
{
    const View view = organization();
    ChangePlan plan(u"test"_s);
    stage(plan, view, s3For(Active, Ireland));
    const PlanReview one = reviewOf(plan, view, Soon, {});
    stage(plan, view, s3For(ActiveToo, Virginia)); // has it
    const PlanReview two = reviewOf(plan, view, Soon, {}, &one);
    QCOMPARE(regionOf(two, Virginia)->outlook.result, regionOf(one, Virginia)->outlook.result);
    using enum UnchangedLine::Reason;
    const auto count = [](const PlanReview &review, UnchangedLine::Reason reason) {
        return std::ranges::count(review.diff.unchanged, reason, &UnchangedLine::reason);
    };
    QCOMPARE(count(one, RegionNotNamed), 1);
    QCOMPARE(count(two, RegionNotNamed), 0);
    QCOMPARE(count(two, AlreadySo), 1);
}

void TestPlanReview::othersPricesLeaveNothing()
{
    const View view = organization();
    ChangePlan plan(u"test"_s);
    stage(plan, view, s3For(Active, Ireland));
    const PlanReview one = reviewOf(plan, view, Soon, {});
    UsageSettings dearer;
    dearer.prices.set(Virginia, DataSource::CloudTrailEvents, {{std::nullopt, {9'000'000}}});
    const PlanReview two = reviewOf(plan, view, Soon, dearer, &one);
    QVERIFY(two.cost.total.now.most > one.cost.total.now.most);
}

void TestPlanReview::anotherOrganizationLeavesNothing()
{
    const View view = organization();
    ChangePlan plan(u"test"_s);
    stage(plan, view, s3For(Active, Ireland));
    const PlanReview one = reviewOf(plan, view, Soon, {});
    const View later = std::make_shared<const OrganizationView>(anOrganization().withS3(ActiveToo).withS3(Active).build());
    const PlanReview two = reviewOf(plan, later, Soon, {}, &one);
    QVERIFY(two.diff.isEmpty());
    QCOMPARE(two.coverage.places.before, one.coverage.places.before + 2);
}

void TestPlanReview::theMomentHoldsForAWhile_data()
{
    QTest::addColumn<std::chrono::seconds>("passed");
    QTest::addColumn<bool>("holds");
    QTest::newRow("the same moment") << 0s << true;
    QTest::newRow("nine minutes") << std::chrono::seconds(9min) << true;
    QTest::newRow("ten minutes") << std::chrono::seconds(10min) << false;
    QTest::newRow("the clock was set back") << -1s << false;
}

void TestPlanReview::theMomentHoldsForAWhile()
{
    QFETCH(std::chrono::seconds, passed);
    QFETCH(bool, holds);
    const View view = organization();
    ChangePlan plan(u"test"_s);
    stage(plan, view, s3For(Active, Ireland));
    const PlanReview one = reviewOf(plan, view, Soon, {});
    const PlanReview two = reviewOf(plan, view, Soon + passed, {}, &one);
    QCOMPARE(two.outlook.when, holds ? Soon : Soon + passed);
    QCOMPARE(two.regions[0] == one.regions[0], holds);
    QCOMPARE(two.outlook.edits[0] == one.outlook.edits[0], holds);
}

void TestPlanReview::callsAreThoseThatWouldBeSent()
{
    const View view = organization();
    ChangePlan plan(u"test"_s);
    stage(plan, view, s3For(Active, Ireland));
    PlanReview review = reviewOf(plan, view, Soon, {});
    QCOMPARE(review.calls, 1);
    stage(plan, view, SetAutoEnable {Virginia, {}, {{Feature::S3DataEvents, AutoEnable::All}}});
    stage(plan, view, s3For(ActiveToo, Ireland)); // has it: no call
    review = reviewOf(plan, view, Soon, {}, &review);
    QCOMPARE(review.calls, 2);
    QCOMPARE(review.calls, std::ssize(callsOf(review.outlook)));
}

QTEST_GUILESS_MAIN(TestPlanReview)
#include "tst_planreview.moc"

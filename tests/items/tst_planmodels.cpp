// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/changetitle.h"
#include "items/applymodels.h"
#include "items/plancostmodel.h"
#include "items/plandiffmodel.h"
#include "items/planeditsmodel.h"
#include "planning/planfindings.h"
#include "support/viewbuilder.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <numeric>
#include <ranges>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

const AccountId Admin(412887530196);
using View = std::shared_ptr<const OrganizationView>;

class HandStopped final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override { return std::chrono::sys_days(std::chrono::year(2026) / 11 / 23); }
};

/// Answers requests with what the test wrote down, then as if everything had worked.
class ScriptedGuardDuty final : public GuardDutyService {
public:
    explicit ScriptedGuardDuty(View view) : m_view(std::move(view)) { }

    [[nodiscard]] View organization() const override { return m_view; }
    [[nodiscard]] std::shared_ptr<const History> history() const override { return m_history; }
    [[nodiscard]] QString readOnlyReason() const override { return {}; }
    [[nodiscard]] QFuture<Result<Outcome>> change(const ChangeRequest &request) override
    {
        requests.push_back(request);
        if (asked)
            asked();
        Result<Outcome> answer = Outcome {.edit = EditNumber(requests.size()), .changedAccounts = 1, .unprocessed = {}};
        if (!answers.empty()) {
            answer = answers.front();
            answers.erase(answers.begin());
        }
        return QtFuture::makeReadyValueFuture(answer);
    }
    [[nodiscard]] QFuture<Result<Outcome>> revert(EditNumber, const Caller &) override { return {}; }
    [[nodiscard]] QFuture<Result<Outcome>> revertTo(EditNumber, const Caller &) override { return {}; }
    [[nodiscard]] QFuture<Result<void>> load(const std::vector<Region> &) override { return {}; }
    [[nodiscard]] QFuture<Result<FieldOrigin>> originOf(Region, AccountId, Field) override { return {}; }

    std::vector<Result<Outcome>> answers;
    std::vector<ChangeRequest> requests;
    std::function<void()> asked; ///< called for every request

private:
    View m_view;
    std::shared_ptr<const History> m_history = std::make_shared<History>();
};

View organization()
{
    return aView()
        .withRegions({u"eu-west-1"_s, u"us-east-1"_s})
        .withAdministrator(Admin)
        .withMembers(5, 2)
        .withAutoEnable(AutoEnable::New, AutoEnable::None)
        .build();
}

Region ireland()
{
    return *Region::parse(u"eu-west-1");
}

/// The members of Ireland without S3 Protection.
std::vector<AccountId> unprotected(const OrganizationView &view)
{
    std::vector<AccountId> accounts;
    const auto region = view.find(ireland());
    for (std::size_t row = 0; row < view.accounts->rows.size(); ++row) {
        if (region->members[row].status == RelationshipStatus::Enabled && !region->detectors[row].isEnabled(Feature::S3DataEvents)
            && view.accounts->rows[row].id != Admin)
            accounts.push_back(view.accounts->rows[row].id);
    }
    return accounts;
}

ChangePlan samplePlan(const View &view)
{
    ChangePlan plan(u"test"_s);
    const std::vector<std::vector<Change>> edits {{SetMemberFeature {ireland(), unprotected(*view), Feature::S3DataEvents, true}},
        {SetAutoEnable {ireland(), {}, {{Feature::S3DataEvents, AutoEnable::New}}},
            SetAutoEnable {*Region::parse(u"us-east-1"), {}, {{Feature::S3DataEvents, AutoEnable::New}}}}};
    for (const auto &changes : edits)
        plan.stage(*stagedEdit(*view, {{Admin, Door::Window}, titleOf(changes), changes}, {}));
    return plan;
}

std::shared_ptr<const PlanReview> reviewFor(const ChangePlan &plan, const View &view)
{
    return std::make_shared<PlanReview>(reviewOf(plan, view, HandStopped().now(), {}));
}

/// With prices, and volumes that nobody guessed.
std::shared_ptr<const PlanReview> pricedReview()
{
    const View view = organization();
    UsageSettings settings;
    settings.prices.set(PriceTable::fallbackRegion(), DataSource::S3DataEvents, {{std::nullopt, Money {1'000'000}}});
    settings.assumptions.setGeneral(DataSource::S3DataEvents, Volume {10 * Volume::PerUnit});
    return std::make_shared<PlanReview>(reviewOf(samplePlan(view), view, HandStopped().now() + std::chrono::days(400), settings));
}

/// How many rows of accounts are below @p index.
qsizetype accountsBelow(const PlanDiffModel &model, const QModelIndex &index)
{
    if (index.data(PlanDiffModel::KindRole).value<PlanDiffModel::Kind>() == PlanDiffModel::Kind::Account)
        return 1;
    qsizetype count = 0;
    for (int row = 0; row < model.rowCount(index); ++row)
        count += accountsBelow(model, model.index(row, 0, index));
    return count;
}

PlanDiffModel::Kind kindOf(const QModelIndex &index)
{
    return index.data(PlanDiffModel::KindRole).value<PlanDiffModel::Kind>();
}

QModelIndexList rowsBelow(const PlanDiffModel &model, const QModelIndex &parent)
{
    QModelIndexList all;
    for (int row = 0; row < model.rowCount(parent); ++row)
        all << model.index(row, 0, parent);
    return all;
}

/// What the rows of accounts below @p index say.
void collectAccounts(const PlanDiffModel &model, const QModelIndex &index, QSet<QString> &texts)
{
    if (kindOf(index) == PlanDiffModel::Kind::Account) {
        texts.insert(index.data().toString());
        return;
    }
    for (const QModelIndex &child : rowsBelow(model, index))
        collectAccounts(model, child, texts);
}

} // namespace

/// In a structure, since std::expected of what cannot be compared is no QVariant.
struct Answers {
    std::vector<Result<Outcome>> list = {};
};

class TestPlanModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changedAndUnchangedAreAll()
    {
        const View view = organization();
        PlanDiffModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto review = reviewFor(samplePlan(view), view);
        model.setReview(review);
        const qsizetype all = 2 * std::ssize(view->accounts->rows);
        QCOMPARE(review->diff.changedPlaces, std::ssize(unprotected(*view)));
        QCOMPARE(review->diff.changedPlaces + review->diff.unchangedPlaces, all);
        qsizetype changed = 0;
        qsizetype unchanged = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            const auto kind = index.data(PlanDiffModel::KindRole).value<PlanDiffModel::Kind>();
            if (kind == PlanDiffModel::Kind::Line)
                changed += accountsBelow(model, index);
            if (kind == PlanDiffModel::Kind::Unchanged)
                unchanged += accountsBelow(model, index);
        }
        QCOMPARE(changed, review->diff.changedPlaces);
        QCOMPARE(unchanged, review->diff.unchangedPlaces);
        model.setReview(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void aLineUnfoldsToRegionsAndAccounts()
    {
        const View view = organization();
        PlanDiffModel model;
        model.setReview(reviewFor(samplePlan(view), view));
        const auto kind = [](const QModelIndex &index) { return index.data(PlanDiffModel::KindRole).value<PlanDiffModel::Kind>(); };
        QModelIndex line;
        for (int row = 0; row < model.rowCount() && !line.isValid(); ++row) {
            if (model.rowCount(model.index(row, 0)) > 0)
                line = model.index(row, 0);
        }
        QCOMPARE(kind(line), PlanDiffModel::Kind::Line);
        const QModelIndex region = model.index(0, 0, line);
        QCOMPARE(kind(region), PlanDiffModel::Kind::Region);
        QCOMPARE(region.data().toString(), ireland().name());
        const QModelIndex account = model.index(0, 0, region);
        QCOMPARE(kind(account), PlanDiffModel::Kind::Account);
        QVERIFY(account.data().toString().contains(unprotected(*view).front().toString()));
        QVERIFY(account.siblingAtColumn(PlanDiffModel::ValueColumn).data().toString().contains(u'→'));
        QCOMPARE(account.parent(), region);
        QCOMPARE(model.rowCount(account), 0);
    }

    void changesUnfoldFromWhatIsChosen_data()
    {
        using Grouping = PlanDiffModel::Grouping;
        QTest::addColumn<Grouping>("grouping");
        QTest::addColumn<PlanDiffModel::Kind>("top");
        QTest::addColumn<QString>("text");
        QTest::newRow("by change") << Grouping::ByChange << PlanDiffModel::Kind::Line << u"S3 Protection"_s;
        QTest::newRow("by Region") << Grouping::ByRegion << PlanDiffModel::Kind::Region << ireland().name();
        QTest::newRow("by account") << Grouping::ByAccount << PlanDiffModel::Kind::Line << u"Accounts that change"_s;
    }
    void changesUnfoldFromWhatIsChosen()
    {
        QFETCH(PlanDiffModel::Grouping, grouping);
        QFETCH(PlanDiffModel::Kind, top);
        QFETCH(QString, text);
        const View view = organization();
        PlanDiffModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGrouping(grouping);
        model.setReview(reviewFor(samplePlan(view), view));
        const auto tops = rowsBelow(model, {});
        const auto found = std::ranges::find_if(tops, [&](const QModelIndex &index) {
            return kindOf(index) == top && index.data().toString().contains(text) && model.rowCount(index) > 0;
        });
        QVERIFY(found != tops.end());
        QSet<QString> accounts;
        collectAccounts(model, *found, accounts);
        QCOMPARE(accounts.size(), std::ssize(unprotected(*view)));
        QCOMPARE(model.changedPlaces(), std::ssize(unprotected(*view)));
        if (grouping == PlanDiffModel::Grouping::ByAccount) {
            const QModelIndex account = model.index(0, 0, *found);
            QVERIFY(model.hasChildren(account));
            QCOMPARE(model.rowCount(account), 1);
            const QModelIndex change = model.index(0, 0, account);
            QCOMPARE(change.parent(), account);
            QCOMPARE(change.data().toString(), ireland().name());
            QVERIFY(change.siblingAtColumn(PlanDiffModel::ValueColumn).data().toString().contains(u'→'));
        }
    }

    void theFilterTakesAccountsRegionsAndWords_data()
    {
        const auto all = unprotected(*organization());
        QTest::addColumn<QString>("filter");
        QTest::addColumn<qsizetype>("changed");
        QTest::newRow("nothing") << u"  "_s << qsizetype(all.size());
        QTest::newRow("a number") << all[1].toString() << qsizetype(1);
        QTest::newRow("a Region's id") << u"eu-west-1"_s << qsizetype(all.size());
        QTest::newRow("a Region's name") << u"ireland"_s << qsizetype(all.size());
        QTest::newRow("a Region without changes of accounts") << u"us-east-1"_s << qsizetype(0);
        QTest::newRow("words of the change") << u"PROTECTION enabled"_s << qsizetype(all.size());
        QTest::newRow("a word and an account") << u"s3 %1"_s.arg(all[0].toString()) << qsizetype(1);
        QTest::newRow("an account elsewhere") << u"us-east-1 %1"_s.arg(all[0].toString()) << qsizetype(0);
        QTest::newRow("no such word") << u"zebra"_s << qsizetype(0);
    }
    void theFilterTakesAccountsRegionsAndWords()
    {
        QFETCH(QString, filter);
        QFETCH(qsizetype, changed);
        const View view = organization();
        PlanDiffModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReview(reviewFor(samplePlan(view), view));
        using enum PlanDiffModel::Grouping;
        for (const auto grouping : {ByChange, ByRegion, ByAccount}) {
            model.setGrouping(grouping);
            model.setFilter(filter);
            QCOMPARE(model.changedPlaces(), changed);
            QSet<QString> accounts;
            for (const QModelIndex &top : rowsBelow(model, {})) {
                if (kindOf(top) != PlanDiffModel::Kind::Unchanged && kindOf(top) != PlanDiffModel::Kind::Warnings)
                    collectAccounts(model, top, accounts);
            }
            QCOMPARE(accounts.size(), changed);
        }
        model.setFilter({});
        QCOMPARE(model.changedPlaces(), std::ssize(unprotected(*view)));
    }

    void findingsAreListedAndFiltered()
    {
        const View view = organization();
        PlanDiffModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReview(reviewFor(samplePlan(view), view));
        const int before = model.rowCount();
        auto findings = std::make_shared<PlanFindings>();
        const auto finding = [](const QString &type, AccountId account, double severity, const QString &resource) {
            Finding one;
            one.type = type;
            one.account = account;
            one.region = u"eu-west-1"_s;
            one.severity = severity;
            one.resource = resource;
            return one;
        };
        const Finding gained = finding(u"Discovery:S3/TorIPCaller"_s, unprotected(*view)[0], 5, u"ledger"_s);
        const Finding lost = finding(u"Impact:S3/MaliciousIPCaller"_s, Admin, 8, u"archive"_s);
        findings->differences = {{gained, true}, {lost, false}};
        model.setFindings(findings);
        QCOMPARE(model.rowCount(), before + 1);
        const auto group = [&model] {
            const auto tops = rowsBelow(model, {});
            const auto found = std::ranges::find(tops, PlanDiffModel::Kind::Findings, kindOf);
            return found == tops.end() ? QModelIndex() : *found;
        };
        QCOMPARE(model.rowCount(group()), 2);
        const QModelIndex second = model.index(1, 0, group());
        QCOMPARE(second.data().toString(), lost.type);
        QVERIFY(second.siblingAtColumn(PlanDiffModel::ValueColumn).data().toString().contains(u"High"_s));
        model.setFilter(u"tor ledger"_s);
        QCOMPARE(model.rowCount(group()), 1);
        model.setFilter(u"zebra"_s);
        QVERIFY(!group().isValid());
        model.setFindings(nullptr);
        model.setFilter({});
        QCOMPARE(model.rowCount(), before);
    }

    void costIsToldByRegionAndByAccount_data()
    {
        QTest::addColumn<PlanCostModel::By>("by");
        QTest::newRow("by Region") << PlanCostModel::By::Region;
        QTest::newRow("by account") << PlanCostModel::By::Account;
    }
    void costIsToldByRegionAndByAccount()
    {
        QFETCH(PlanCostModel::By, by);
        const auto review = pricedReview();
        PlanCostModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setBy(by);
        model.setReview(review);
        const bool isRegion = by == PlanCostModel::By::Region;
        QCOMPARE(std::size_t(model.rowCount()), isRegion ? review->cost.regions.size() : review->cost.accounts.size());
        QVERIFY(model.rowCount() > 1);
        // At first, what differs most: Ireland, or a member that gets the plan.
        const auto text = [&model](int row, PlanCostModel::Column column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, PlanCostModel::NameColumn).isEmpty(), false);
        QVERIFY2(text(0, PlanCostModel::DifferenceColumn).startsWith(u'+'), qPrintable(text(0, PlanCostModel::DifferenceColumn)));
        QVERIFY(!text(model.rowCount() - 1, PlanCostModel::DifferenceColumn).startsWith(u'+'));
        if (isRegion)
            QCOMPARE(text(0, PlanCostModel::NameColumn), u"eu-west-1"_s);
        else
            QVERIFY(unprotected(*review->outlook.current)
                    .front()
                    .toString()
                    .startsWith(text(0, PlanCostModel::DetailColumn).left(3)));
        const QPersistentModelIndex first(model.index(0, 0));
        const QString name = first.data().toString();
        model.sort(PlanCostModel::NameColumn, Qt::AscendingOrder);
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(
                text(row - 1, PlanCostModel::NameColumn).toCaseFolded() <= text(row, PlanCostModel::NameColumn).toCaseFolded());
        QCOMPARE(first.data().toString(), name);
        model.setReview(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void aLargePlanIsFiltered()
    {
        constexpr int Accounts = 50'000;
        constexpr std::size_t Regions = 20;
        auto review = std::make_shared<PlanReview>();
        std::vector<Account> rows;
        for (int row = 0; row < Accounts; ++row) {
            Account account;
            account.id = AccountId(200'000'000'000ULL + unsigned(row));
            account.name = u"team-%1"_s.arg(row);
            rows.push_back(account);
        }
        auto view = std::make_shared<OrganizationView>();
        view->accounts = std::make_shared<const AccountTable>(makeAccountTable(std::move(rows)));
        std::vector<int> all(Accounts);
        std::iota(all.begin(), all.end(), 0);
        DiffValues values;
        values.after = 1;
        DiffLine line;
        line.text = u"S3 Protection for ALL accounts"_s;
        line.places = qsizetype(Accounts * Regions);
        line.accounts = Accounts;
        for (std::size_t place = 0; place < Regions; ++place) {
            const Region region = Region::all()[place];
            auto part = std::make_shared<RegionView>();
            part->region = region;
            view->regions.push_back(part);
            values.places.push_back({region, all});
            line.regions.push_back(region);
        }
        line.values = {values};
        review->diff.lines = {line};
        review->diff.changedPlaces = line.places;
        review->outlook.current = view;
        review->outlook.result = view;
        PlanDiffModel model;
        model.setReview(review);
        using enum PlanDiffModel::Grouping;
        for (const auto grouping : {ByChange, ByRegion, ByAccount}) {
            model.setGrouping(grouping);
            model.setFilter(u"team-499"_s);
            QCOMPARE(model.changedPlaces(), qsizetype(111 * Regions)); // 499, 4990 to 4999, 49900 to 49999
            model.setFilter({});
            QCOMPARE(model.changedPlaces(), qsizetype(Accounts * Regions));
        }
    }

    void editsHaveTheirPartsAndStates()
    {
        const View view = organization();
        ChangePlan plan = samplePlan(view);
        PlanEditsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReview(reviewFor(plan, view));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        const QModelIndex second = model.index(1, 0);
        QCOMPARE(model.rowCount(second), 2);
        const QModelIndex part = model.index(1, 0, second);
        QCOMPARE(PlanEditsModel::editOf(part), 1);
        QCOMPARE(PlanEditsModel::partOf(part), 1);
        QCOMPARE(PlanEditsModel::partOf(second), -1);
        QCOMPARE(part.data().toString(), titleOf({plan.edits()[1]->request.changes[1]}));
        const auto state = [&model](int row) { return model.index(row, 0).data(PlanEditsModel::StateRole).value<PlanEditsModel::State>(); };
        QCOMPARE(state(0), PlanEditsModel::State::Applies);
        plan.stage(*stagedEdit(*view, plan.edits()[0]->request, {})); // once more
        model.setReview(reviewFor(plan, view));
        QCOMPARE(state(2), PlanEditsModel::State::NoEffect);

        const View moved = aView().withRegions({u"eu-west-1"_s, u"us-east-1"_s}).withAdministrator(Admin).withMembers(5, 2)
                               .withAutoEnable(AutoEnable::New, AutoEnable::All).build();
        model.setReview(reviewFor(plan, moved));
        QCOMPARE(state(1), PlanEditsModel::State::Conflict);
        QVERIFY(!model.index(1, PlanEditsModel::StateColumn).data().toString().isEmpty());
    }

    void aPlanIsAppliedWhateverIsAnswered_data()
    {
        const auto error = [](Error::Kind kind) { return std::unexpected(Error {kind, u"no"_s, {}}); };
        QTest::addColumn<Answers>("answers");
        QTest::addColumn<PlanApplier::State>("state");
        QTest::addColumn<int>("requests");
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("editsThatRemain");
        const auto account = unprotected(*organization()).front();
        QTest::newRow("all is well") << Answers {} << PlanApplier::State::Applied << 3 << 0 << 0;
        QTest::newRow("an account is left out")
            << Answers {{Outcome {1, 2, {{account, ireland(), u"not a member"_s}}}}} << PlanApplier::State::Applied << 3 << 1 << 1;
        QTest::newRow("a batch is refused") << Answers {{error(Error::Kind::Denied)}} << PlanApplier::State::Applied << 3 << 1 << 1;
        QTest::newRow("throttled twice") << Answers {{error(Error::Kind::Throttled), error(Error::Kind::Throttled)}}
                                         << PlanApplier::State::Applied << 5 << 0 << 0;
        QTest::newRow("throttled for good") << Answers {std::vector<Result<Outcome>>(5, error(Error::Kind::Throttled))} << PlanApplier::State::Stopped << 5 << 0 << 2;
        QTest::newRow("the disk is full") << Answers {{error(Error::Kind::Storage)}} << PlanApplier::State::Stopped << 1 << 0 << 2;
    }

    void aPlanIsAppliedWhateverIsAnswered()
    {
        QFETCH(Answers, answers);
        QFETCH(PlanApplier::State, state);
        QFETCH(int, requests);
        QFETCH(int, left);
        QFETCH(int, editsThatRemain);
        ScriptedGuardDuty service(organization());
        service.answers = answers.list;
        const HandStopped clock;
        ChangePlan kept;
        PlanApplier applier(samplePlan(service.organization()),
            {.service = service,
                .clock = clock,
                .store =
                    [&kept](const ChangePlan &plan) {
                        kept = plan;
                        return QtFuture::makeReadyValueFuture(Result<void>());
                    },
                .firstPause = std::chrono::milliseconds(1)});
        ApplyBatchesModel batches(applier);
        ApplyLeftModel leftModel(applier, service);
        const QAbstractItemModelTester tester(&batches, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester leftTester(&leftModel, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(batches.rowCount(), 3);
        applier.start();
        QVERIFY(QTest::qWaitFor([&] { return applier.hasEnded(); }));
        QCOMPARE(applier.state(), state);
        QCOMPARE(int(service.requests.size()), requests);
        QCOMPARE(leftModel.rowCount(), left);
        QCOMPARE(int(kept.edits().size()), editsThatRemain);
        QCOMPARE(kept.run().has_value(), state == PlanApplier::State::Stopped); // and then goes on where it stopped
        QCOMPARE(applier.problem().isEmpty(), state != PlanApplier::State::Stopped);
        int incomplete = 0;
        for (int row = 0; row < batches.rowCount(); ++row) {
            const auto one = batches.index(row, 0).data(ApplyBatchesModel::StateRole).value<ApplyBatchesModel::State>();
            incomplete += one == ApplyBatchesModel::State::Partly || one == ApplyBatchesModel::State::Refused ? 1 : 0;
        }
        QCOMPARE(batches.incompleteCount(), incomplete);
    }

    void pausingAndCancellingWaitForTheBatch()
    {
        ScriptedGuardDuty service(organization());
        const HandStopped clock;
        ChangePlan kept;
        PlanApplier applier(samplePlan(service.organization()),
            {.service = service, .clock = clock, .store = [&kept](const ChangePlan &plan) {
                 kept = plan;
                 return QtFuture::makeReadyValueFuture(Result<void>());
             }});
        const ApplyBatchesModel batches(applier);
        service.asked = [&applier] { applier.pause(); };
        applier.start();
        QVERIFY(QTest::qWaitFor([&] { return applier.state() == PlanApplier::State::Paused; }));
        QCOMPARE(service.requests.size(), 1);
        applier.cancel();
        QVERIFY(QTest::qWaitFor([&] { return applier.hasEnded(); }));
        QCOMPARE(applier.state(), PlanApplier::State::Cancelled);
        QCOMPARE(service.requests.size(), 1);
        QCOMPARE(kept.edits().size(), 1); // the preferences, which were not sent
        QVERIFY(!kept.run());
        const auto state = [&batches](int row) {
            return batches.index(row, 0).data(ApplyBatchesModel::StateRole).value<ApplyBatchesModel::State>();
        };
        QCOMPARE(state(0), ApplyBatchesModel::State::Done);
        QCOMPARE(state(2), ApplyBatchesModel::State::NotSent);
    }
};

QTEST_GUILESS_MAIN(TestPlanModels)
#include "tst_planmodels.moc"

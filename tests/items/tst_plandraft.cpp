// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/preview.h"
#include "items/accountsproxy.h"
#include "items/plandraft.h"
#include "items/planwords.h"
#include "items/sampleview.h"

#include <QTest>

using namespace bucketwatch;

/// Over sample::view(10): account 1 administers nine active members; nobody has EKS Protection.
class TestPlanDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { sample::failOnWarnings(); }
    void theDraftBeginsWithWhatHolds();
    void aDraftAsksForWhatDiffers_data();
    void aDraftAsksForWhatDiffers();
    void forAllReachesExistingMembers();
    void forAllIsNotAboutMembersFromOutside();
    void membersThatHaveItAreNotNamed();
    void aPolicyManagedMemberIsNotNamed();
    void aStandaloneAccountSetsOnlyItself();
    void whatIsDifferentIsSaid();
    void theCountIsThatOfTheAccountsPage_data();
    void theCountIsThatOfTheAccountsPage();
    void wordsOfNumbers_data();
    void wordsOfNumbers();

private:
    static constexpr Feature Plan = Feature::EksAuditLogs;
    static PlanSummary administrator(const OrganizationView &view, Feature plan = Plan)
    {
        return summaryFor(view, sample::ireland(), sample::id(1), plan);
    }
    static std::shared_ptr<const OrganizationView> withPlanIn(const std::vector<int> &rows)
    {
        return sample::edited(sample::view(10), sample::ireland(), [&](RegionView &part) {
            for (const int row : rows)
                part.detectors.edit(std::size_t(row)).set(Plan, true, Timestamp(std::chrono::days(20000)));
        });
    }
};

void TestPlanDraft::theDraftBeginsWithWhatHolds()
{
    const auto view = withPlanIn({1, 2});
    const PlanSummary now = administrator(*view);
    QCOMPARE(now.coverage, (PlanCoverage {9, 1}));
    QVERIFY(now.isEnabled());
    QCOMPARE(PlanDraft::of(now), (PlanDraft {true, PlanDraft::Members::Keep, AutoEnable::None}));
    QVERIFY(PlanDraft::of(now).changes(now, *view).empty());
}

void TestPlanDraft::aDraftAsksForWhatDiffers_data()
{
    using enum PlanDraft::Members;
    QTest::addColumn<bool>("own");
    QTest::addColumn<int>("members");
    QTest::addColumn<AutoEnable>("preference");
    QTest::addColumn<QList<qsizetype>>("kinds"); // index of the alternatives of Change
    constexpr qsizetype Own = 0;
    constexpr qsizetype Members = 1;
    constexpr qsizetype Preference = 2;
    QTest::newRow("nothing") << false << int(Keep) << AutoEnable::None << QList<qsizetype> {};
    QTest::newRow("this account") << true << int(Keep) << AutoEnable::None << QList {Own};
    QTest::newRow("the members") << false << int(Enable) << AutoEnable::None << QList {Members};
    QTest::newRow("nobody to disable") << false << int(Disable) << AutoEnable::None << QList<qsizetype> {};
    QTest::newRow("the preference") << false << int(Keep) << AutoEnable::New << QList {Preference};
    QTest::newRow("all three") << true << int(Enable) << AutoEnable::New << QList {Preference, Own, Members};
    QTest::newRow("for all is one") << true << int(Enable) << AutoEnable::All << QList {Preference};
}

void TestPlanDraft::aDraftAsksForWhatDiffers()
{
    QFETCH(bool, own);
    QFETCH(int, members);
    QFETCH(AutoEnable, preference);
    const auto view = sample::view(10);
    QList<qsizetype> kinds;
    for (const Change &change : PlanDraft {own, PlanDraft::Members(members), preference}.changes(administrator(*view), *view))
        kinds.append(qsizetype(change.index()));
    QTEST(kinds, "kinds");
}

void TestPlanDraft::forAllReachesExistingMembers()
{
    const auto view = sample::view(10);
    const auto changes = PlanDraft {false, PlanDraft::Members::Keep, AutoEnable::All}.changes(administrator(*view), *view);
    const auto preview = previewOf(*view, {{sample::id(1), Door::Window}, {}, changes});
    QVERIFY(preview);
    const PlanSummary after = administrator(preview->result);
    QCOMPARE(after.coverage, (PlanCoverage {9, 9}));
    QVERIFY(after.isEnabled());
    QCOMPARE(administrator(preview->result, Feature::RdsLoginEvents).coverage.enabled, 0);
    // and nothing is left to ask for
    QVERIFY(PlanDraft::of(after).changes(after, preview->result).empty());
}

void TestPlanDraft::forAllIsNotAboutMembersFromOutside()
{
    auto view = std::make_shared<OrganizationView>(*sample::view(10));
    std::vector<Account> rows = view->accounts->rows;
    rows[4].inOrganization = false;
    view->accounts = std::make_shared<const AccountTable>(makeAccountTable(rows));
    QCOMPARE(administrator(*view).leftToAll, 8);
    const auto changes = PlanDraft {false, PlanDraft::Members::Keep, AutoEnable::All}.changes(administrator(*view), *view);
    const auto preview = previewOf(*view, {{sample::id(1), Door::Window}, {}, changes});
    const PlanSummary after = administrator(preview->result);
    QCOMPARE(after.coverage, (PlanCoverage {9, 8}));
    QVERIFY(PlanDraft::of(after).changes(after, preview->result).empty()); // again would reach nobody
}

void TestPlanDraft::membersThatHaveItAreNotNamed()
{
    const auto view = withPlanIn({2, 3, 4});
    const auto changes = PlanDraft {false, PlanDraft::Members::Enable, AutoEnable::None}.changes(administrator(*view), *view);
    QCOMPARE(std::get<SetMemberFeature>(changes.front()).accounts.size(), std::size_t(6));
    const auto off = PlanDraft {false, PlanDraft::Members::Disable, AutoEnable::None}.changes(administrator(*view), *view);
    QCOMPARE(std::get<SetMemberFeature>(off.front()).accounts, (std::vector {sample::id(2), sample::id(3), sample::id(4)}));
}

void TestPlanDraft::aPolicyManagedMemberIsNotNamed()
{
    auto view = std::make_shared<OrganizationView>(*sample::view(10));
    view->settings.policyTypeEnabled = true;
    GuardDutyPolicy policy;
    policy.accounts = {sample::id(5)};
    policy.byDefault.emplace();
    policy.byDefault->features[std::size_t(Plan)] = false;
    view->settings.policies.push_back(policy);
    const auto changes = PlanDraft {false, PlanDraft::Members::Enable, AutoEnable::None}.changes(administrator(*view), *view);
    const auto &accounts = std::get<SetMemberFeature>(changes.front()).accounts;
    QCOMPARE(accounts.size(), std::size_t(8));
    QVERIFY(!std::ranges::contains(accounts, sample::id(5)));
}

void TestPlanDraft::aStandaloneAccountSetsOnlyItself()
{
    const auto view = sample::edited(sample::view(10), sample::ireland(), [](RegionView &part) { part.members.edit(4) = {}; });
    const PlanSummary now = summaryFor(*view, sample::ireland(), sample::id(4), Plan);
    QCOMPARE(now.role, Role::Standalone);
    const auto changes = PlanDraft {true, PlanDraft::Members::Enable, AutoEnable::All}.changes(now, *view);
    QCOMPARE(changes, (std::vector<Change> {SetOwnFeature {sample::ireland(), Plan, true}}));
}

void TestPlanDraft::whatIsDifferentIsSaid()
{
    const auto view = sample::view(10);
    const PlanSummary before = administrator(*view);
    PlanSummary after = before;
    QVERIFY(planDifferences(before, after).empty());
    after.autoEnable = AutoEnable::New;
    after.coverage.enabled = 3;
    const auto all = planDifferences(before, after);
    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(all[0], (Difference {QStringLiteral("Auto-enable"), QStringLiteral("Do not enable"), QStringLiteral("New accounts")}));
    QCOMPARE(all[1],
        (Difference {QStringLiteral("Active member accounts with EKS Protection"), QStringLiteral("0 of 9"), QStringLiteral("3 of 9")}));
}

void TestPlanDraft::theCountIsThatOfTheAccountsPage_data()
{
    QTest::addColumn<Feature>("plan");
    for (const Feature plan : allFeatures()) {
        if (isSettable(plan))
            QTest::newRow(qPrintable(wireName(plan))) << plan;
    }
}

void TestPlanDraft::theCountIsThatOfTheAccountsPage()
{
    QFETCH(Feature, plan);
    const auto view = sample::edited(sample::view(30), sample::ireland(), [plan](RegionView &part) {
        for (const std::size_t row : {1U, 2U, 3U, 7U, 8U})
            part.detectors.edit(row).set(plan, row != 8, Timestamp(std::chrono::days(20000)));
        part.members.edit(3).status = RelationshipStatus::Disabled;
    });
    AccountsModel model(sample::clock());
    model.show(view, sample::ireland());
    AccountsProxy proxy(&model);
    const PlanCoverage coverage = coverageOf(*view->find(sample::ireland()), plan);
    proxy.setQuery(PropertyQuery::parse(AccountsTerms::withPlan(plan, true), AccountsModel::titles()));
    QCOMPARE(proxy.rowCount(), int(coverage.enabled));
    proxy.setQuery(PropertyQuery::parse(AccountsTerms::withPlan(plan, false), AccountsModel::titles()));
    QCOMPARE(proxy.rowCount(), int(coverage.notEnabled()));
    QVERIFY(coverage.enabled > 0 && coverage.notEnabled() > 0);
    proxy.setQuery(PropertyQuery::parse(AccountsTerms::withStatus(RelationshipStatus::Disabled), AccountsModel::titles()));
    QCOMPARE(proxy.rowCount(), 1);
}

void TestPlanDraft::wordsOfNumbers_data()
{
    QTest::addColumn<qsizetype>("enabled");
    QTest::addColumn<qsizetype>("active");
    QTest::addColumn<QString>("percent");
    QTest::newRow("nobody there") << qsizetype(0) << qsizetype(0) << "";
    QTest::newRow("none") << qsizetype(0) << qsizetype(500) << "0%";
    QTest::newRow("a few are more than none") << qsizetype(1) << qsizetype(500) << "1%";
    QTest::newRow("some") << qsizetype(149) << qsizetype(194) << "77%";
    QTest::newRow("almost all are not all") << qsizetype(499) << qsizetype(500) << "99%";
    QTest::newRow("all") << qsizetype(500) << qsizetype(500) << "100%";
}

void TestPlanDraft::wordsOfNumbers()
{
    QFETCH(qsizetype, enabled);
    QFETCH(qsizetype, active);
    QTEST(PlanWords::percent({active, enabled}), "percent");
    QCOMPARE(PlanWords::coverage({194, 149}), QStringLiteral("149 of 194"));
    QCOMPARE(PlanWords::trialDays({}), QStringLiteral("Not started"));
    QCOMPARE(PlanWords::trialDays(0), QStringLiteral("Ended"));
    QVERIFY(PlanWords::trialDays(12).startsWith(u"12 day"));
}

QTEST_GUILESS_MAIN(TestPlanDraft)
#include "tst_plandraft.moc"

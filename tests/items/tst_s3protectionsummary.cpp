// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/preview.h"
#include "items/s3protectiondraft.h"
#include "items/sampleview.h"

#include <QTest>

using namespace bucketwatch;

class TestS3ProtectionSummary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { sample::failOnWarnings(); }
    void theAdministratorSeesItsMembersCounted();
    void suspendedAndInvitedAccountsAreNotCounted();
    void aMemberMayNotSetItsOwn();
    void aRegionThatIsNotInUseSaysSo();
    void anAccountFromElsewhereIsUnknown();
    void theTrialIsToldInDays();
    void whatIsPendingIsCounted();
    void policiesAreSaid();
    void whatIsDifferentIsSaidInThePagesWords();
    void theDraftBeginsWithWhatHolds_data();
    void theDraftBeginsWithWhatHolds();
    void aDraftThatHoldsAsksForNothing();
    void enablingForAllIsOnePreference();
    void enablingForAllIsAskedAgainWhileAnAccountIsLeft();
    void manualSetsTheOwnDetectorAndThePreference();
    void manualChangesNoMember();
    void whatManualMeansDoesNotCountForAll();

private:
    static S3ProtectionSummary administrator(const OrganizationView &view)
    {
        return summaryFor(view, sample::ireland(), sample::id(1));
    }
    static std::shared_ptr<const OrganizationView> withPreference(AutoEnable preference, Timestamp when)
    {
        return sample::edited(sample::view(10), sample::ireland(), [=](RegionView &part) {
            part.configuration.features[std::size_t(Feature::S3DataEvents)] = preference;
            part.configuration.updatedAt = when;
        });
    }
    static constexpr Timestamp Once {std::chrono::days(20000)};
};

void TestS3ProtectionSummary::theAdministratorSeesItsMembersCounted()
{
    const auto summary = administrator(*sample::view(10));
    QCOMPARE(summary.role, Role::DelegatedAdministrator);
    QCOMPARE(summary.coverage, (S3Coverage {9, 5}));
    QCOMPARE(summary.coverage.notEnabled(), 4);
    QCOMPARE(summary.autoEnable, AutoEnable::New);
    QVERIFY(summary.ownLock.isEmpty());
    QVERIFY(summary.guardDutyRuns());
    QVERIFY(!summary.isEnabled());
    QCOMPARE(summary.administrator.id, sample::id(1));
}

void TestS3ProtectionSummary::suspendedAndInvitedAccountsAreNotCounted()
{
    const auto view = sample::edited(sample::view(10), sample::ireland(), [](RegionView &part) {
        part.members.edit(2).status = RelationshipStatus::Disabled;
        part.members.edit(3).status = RelationshipStatus::Invited;
    });
    QCOMPARE(administrator(*view).coverage, (S3Coverage {7, 4}));
}

void TestS3ProtectionSummary::aMemberMayNotSetItsOwn()
{
    const auto summary = summaryFor(*sample::view(10), sample::ireland(), sample::id(4));
    QCOMPARE(summary.role, Role::Member);
    QVERIFY(!summary.ownLock.isEmpty());
    QVERIFY(summary.isEnabled());
    QCOMPARE(summary.membership.type, MemberType::ViaOrganizations);
}

void TestS3ProtectionSummary::aRegionThatIsNotInUseSaysSo()
{
    const auto summary = summaryFor(*sample::view(10), Region::parse(u"us-east-1").value(), sample::id(4));
    QVERIFY(!summary.regionInUse);
    QCOMPARE(summary.self.id, sample::id(4));
}

void TestS3ProtectionSummary::anAccountFromElsewhereIsUnknown()
{
    const auto summary = summaryFor(*sample::view(10), sample::ireland(), AccountId(42));
    QCOMPARE(summary.role, Role::Unknown);
    QVERIFY(!summary.ownLock.isEmpty());
    QCOMPARE(summary.ownUpdatedAt(), Timestamp {});
}

void TestS3ProtectionSummary::theTrialIsToldInDays()
{
    const auto view = sample::view(10);
    const auto summary = summaryFor(*view, sample::ireland(), sample::id(4));
    QVERIFY(summary.trialEnds);
    QVERIFY(trialText(*summary.trialEnds, *summary.trialEnds - std::chrono::hours(25)).startsWith(u"2 day"));
    QVERIFY(trialText(*summary.trialEnds, *summary.trialEnds - std::chrono::minutes(1)).startsWith(u"1 day"));
    QVERIFY(trialText(*summary.trialEnds, *summary.trialEnds).startsWith(u"Ended on"));
    QVERIFY(!summaryFor(*view, sample::ireland(), sample::id(5)).trialEnds); // never enabled
}

void TestS3ProtectionSummary::whatIsPendingIsCounted()
{
    const auto view = sample::edited(sample::view(10), sample::ireland(), [](RegionView &part) {
        part.resize(10);
        part.pending.edit(3).features[std::size_t(Feature::S3DataEvents)] = 2'000'000;
        part.pending.edit(5).features[std::size_t(Feature::S3DataEvents)] = 1'000'000;
        part.pending.edit(7).features[std::size_t(Feature::EksAuditLogs)] = 500'000;
    });
    QCOMPARE(administrator(*view).membersPending, 2);
    QCOMPARE(administrator(*view).nextPending, toTimestamp(1'000'000));
    QVERIFY(!administrator(*view).ownPending);
    QCOMPARE(summaryFor(*view, sample::ireland(), sample::id(3)).ownPending, toTimestamp(2'000'000));
    QCOMPARE(administrator(*sample::view(10)).membersPending, 0);
}

void TestS3ProtectionSummary::policiesAreSaid()
{
    OrganizationView view = *sample::view(10);
    QVERIFY(!administrator(view).arePoliciesOn);
    view.settings.policyTypeEnabled = true;
    GuardDutyPolicy policy {QStringLiteral("p-aaaaaaaaaa"), QStringLiteral("baseline"), {}, PolicyBlock(), {}, true, {}};
    policy.byDefault->features[std::size_t(Feature::S3DataEvents)] = true;
    view.settings.policies.push_back(policy);
    QVERIFY(administrator(view).arePoliciesOn);
    QCOMPARE(summaryFor(view, sample::ireland(), sample::id(4)).policy, true);
}

void TestS3ProtectionSummary::whatIsDifferentIsSaidInThePagesWords()
{
    const auto view = sample::view(10);
    const ChangeRequest request {
        {sample::id(1), Door::Window}, {}, {SetAutoEnable {sample::ireland(), {}, {{Feature::S3DataEvents, AutoEnable::All}}}}};
    const auto preview = previewOf(*view, request);
    QVERIFY(preview.has_value());
    const std::vector<Difference> expected {
        {QStringLiteral("Auto-enable configuration"), QStringLiteral("Configure accounts manually"),
            QStringLiteral("Enable for all accounts")},
        {QStringLiteral("delegated GuardDuty administrator account (this account)"), QStringLiteral("Not enabled"),
            QStringLiteral("Enabled")},
        {QStringLiteral("Active member accounts with S3 Protection"), QStringLiteral("5 of 9"), QStringLiteral("9 of 9")},
    };
    QCOMPARE(differences(administrator(*view), administrator(preview->result)), expected);
    QVERIFY(differences(administrator(*view), administrator(*view)).empty());
}

void TestS3ProtectionSummary::theDraftBeginsWithWhatHolds_data()
{
    QTest::addColumn<int>("preference");
    QTest::addColumn<bool>("everSet");
    QTest::addColumn<int>("scope");
    QTest::addColumn<bool>("newMembers");
    QTest::newRow("all") << int(AutoEnable::All) << true << int(S3ProtectionDraft::Scope::AllAccounts) << true;
    QTest::newRow("new") << int(AutoEnable::New) << true << int(S3ProtectionDraft::Scope::Manual) << true;
    QTest::newRow("none") << int(AutoEnable::None) << true << int(S3ProtectionDraft::Scope::Manual) << false;
    QTest::newRow("never set") << int(AutoEnable::None) << false << int(S3ProtectionDraft::Scope::Undecided) << false;
}

void TestS3ProtectionSummary::theDraftBeginsWithWhatHolds()
{
    QFETCH(int, preference);
    QFETCH(bool, everSet);
    const auto draft
        = S3ProtectionDraft::of(administrator(*withPreference(AutoEnable(preference), everSet ? Once : Timestamp {})));
    QTEST(int(draft.scope), "scope");
    QTEST(draft.enableNewMembers, "newMembers");
    QVERIFY(!draft.enableOwn);
}

void TestS3ProtectionSummary::aDraftThatHoldsAsksForNothing()
{
    const auto summary = administrator(*withPreference(AutoEnable::New, Once));
    QVERIFY(S3ProtectionDraft::of(summary).changes(summary).empty());
}

void TestS3ProtectionSummary::enablingForAllIsOnePreference()
{
    const auto summary = administrator(*withPreference(AutoEnable::None, Once));
    const std::vector<Change> expected {SetAutoEnable {sample::ireland(), {}, {{Feature::S3DataEvents, AutoEnable::All}}}};
    QCOMPARE((S3ProtectionDraft {S3ProtectionDraft::Scope::AllAccounts}).changes(summary), expected);
}

void TestS3ProtectionSummary::enablingForAllIsAskedAgainWhileAnAccountIsLeft()
{
    auto summary = administrator(*withPreference(AutoEnable::All, Once));
    const S3ProtectionDraft draft {S3ProtectionDraft::Scope::AllAccounts};
    QCOMPARE(draft.changes(summary).size(), std::size_t(1));
    QCOMPARE(summary.leftToAll, summary.coverage.notEnabled());
    summary.leftToAll = 0;
    summary.detector.set(Feature::S3DataEvents, true, Once);
    QVERIFY(draft.changes(summary).empty());
}

void TestS3ProtectionSummary::manualSetsTheOwnDetectorAndThePreference()
{
    const auto summary = administrator(*withPreference(AutoEnable::All, Once));
    const std::vector<Change> expected {SetAutoEnable {sample::ireland(), {}, {{Feature::S3DataEvents, AutoEnable::None}}},
        SetOwnFeature {sample::ireland(), Feature::S3DataEvents, true}};
    QCOMPARE((S3ProtectionDraft {S3ProtectionDraft::Scope::Manual, true, false}).changes(summary), expected);
}

void TestS3ProtectionSummary::manualChangesNoMember()
{
    const auto view = withPreference(AutoEnable::All, Once);
    const auto before = administrator(*view);
    const auto changes = S3ProtectionDraft {S3ProtectionDraft::Scope::Manual, true, false}.changes(before);
    const auto preview = previewOf(*view, {{sample::id(1), Door::Window}, {}, changes});
    QVERIFY(preview.has_value());
    QCOMPARE(administrator(preview->result).coverage, before.coverage);
    QCOMPARE(preview->changedAccounts(), 1);
}

void TestS3ProtectionSummary::whatManualMeansDoesNotCountForAll()
{
    using enum S3ProtectionDraft::Scope;
    QVERIFY((S3ProtectionDraft {AllAccounts, true, true}) == (S3ProtectionDraft {AllAccounts, false, false}));
    QVERIFY(!((S3ProtectionDraft {Manual, true, true}) == (S3ProtectionDraft {Manual, false, true})));
}

QTEST_GUILESS_MAIN(TestS3ProtectionSummary)
#include "tst_s3protectionsummary.moc"

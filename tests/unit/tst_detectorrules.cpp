// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/detectoreffects.h"

#include "organization/pending.h"
#include "organization/trial.h"
#include "support/changingorganization.h"

#include <QTest>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDetectorRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void aFirstDetectorHasItsPlansOn();
    void theRequestWinsOverTheDefaults();
    void creatingIsRefused_data();
    void creatingIsRefused();
    void deletingAndCreatingAgain();
    void deletingCanBeTakenBack();
    void suspendingAndResuming();
    void anAdministratorWithMembersIsNotSuspended();
    void tagsAreSetAndRemoved();
    void aDetectorHasTwoHundredTagsAtMost_data();
    void aDetectorHasTwoHundredTagsAtMost();
    void trialsRunOnce_data();
    void trialsRunOnce();
    void aPlanThatIsEnabledLaterHasItsOwnTrial();
    void trialsBeginWhenTheDetectorRuns_data();
    void trialsBeginWhenTheDetectorRuns();
    void aPlanThatNeverRanHasNoTrial();
    void delayedPreferencesArePendingFirst();
    void whatIsDueIsCarriedOutAndNothingElse();
    void theClockCarriesOutWhatBecomesDue();
    void theClockEndsWithTheCentury_data();
    void theClockEndsWithTheCentury();
    void explicitChangesCancelWhatIsPending();
    void whoLeavesLosesWhatIsPending();
    void withdrawingAPreferenceWithdrawsWhatIsPending();
    void onlyPreferencesAreDelayed();
    void addressesAreVerifiedByASettingOfTheirOwn();
};

void TestDetectorRules::aFirstDetectorHasItsPlansOn()
{
    ChangingOrganization organization;
    QVERIFY(organization.change(Bare, createDetector()));
    QCOMPARE(organization.detector(Bare).status, DetectorStatus::Enabled);
    QCOMPARE(organization.detector(Bare).frequency, PublishingFrequency::SixHours);
    for (const Feature feature : allFeatures())
        QCOMPARE(organization.has(Bare, feature), isEnabledByDefault(feature));
    QVERIFY(organization.has(Bare, Feature::S3DataEvents));
}

void TestDetectorRules::theRequestWinsOverTheDefaults()
{
    using enum AdditionalConfiguration;
    ChangingOrganization organization;
    CreateDetector create = createDetector();
    create.enable = false;
    create.frequency = PublishingFrequency::FifteenMinutes;
    create.features = {{Feature::S3DataEvents, false}, {Feature::RuntimeMonitoring, true}};
    create.additional = {{RuntimeEc2AgentManagement, true}, {EksRuntimeAddonManagement, true}};
    create.tags = {{u"team"_s, u"red"_s}};
    QVERIFY(organization.change(Bare, create));
    QCOMPARE(organization.detector(Bare).status, DetectorStatus::Disabled);
    QCOMPARE(organization.detector(Bare).frequency, PublishingFrequency::FifteenMinutes);
    QVERIFY(!organization.has(Bare, Feature::S3DataEvents));
    QVERIFY(organization.has(Bare, Feature::RuntimeMonitoring));
    QVERIFY(organization.detector(Bare).isEnabled(RuntimeEc2AgentManagement));
    QVERIFY(!organization.detector(Bare).isEnabled(EksRuntimeAddonManagement)); // its plan is off
    QCOMPARE(organization.region().tags.at(Bare), create.tags);
}

void TestDetectorRules::creatingIsRefused_data()
{
    QTest::addColumn<AccountId>("caller");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("words");
    CreateDetector both = createDetector();
    both.features = {{Feature::RuntimeMonitoring, true}, {Feature::EksRuntimeMonitoring, true}};
    CreateDetector foundation = createDetector();
    foundation.features = {{Feature::FlowLogs, false}};
    QTest::newRow("a second one") << Standalone << Change(createDetector())
                                  << u"The request is rejected because a detector already exists for the current account."_s;
    QTest::newRow("two runtime monitors") << Bare << Change(both) << u"RUNTIME_MONITORING"_s;
    QTest::newRow("part of GuardDuty itself") << Bare << Change(foundation) << u"FLOW_LOGS"_s;
    QTest::newRow("an unknown account") << AccountId(5) << Change(createDetector()) << u"000000000005"_s;
    QTest::newRow("deleting none") << Bare << Change(DeleteDetector {ireland()}) << u"not owned by the current account"_s;
    QTest::newRow("suspending none") << Bare << Change(SetOwnDetector {ireland(), false, {}}) << u"not owned"_s;
    QTest::newRow("tagging none") << Bare << Change(SetTags {ireland(), {{u"a"_s, u"b"_s}}, {}}) << u"not owned"_s;
}

void TestDetectorRules::creatingIsRefused()
{
    QFETCH(const AccountId, caller);
    QFETCH(const Change, change);
    QFETCH(const QString, words);
    ChangingOrganization organization;
    const auto effect = organization.change(caller, change);
    QVERIFY(!effect);
    QVERIFY2(effect.error().message.contains(words), qPrintable(effect.error().message));
}

void TestDetectorRules::deletingAndCreatingAgain()
{
    ChangingOrganization organization;
    const DetectorId first = organization.detector(Standalone).id;
    QVERIFY(organization.change(Standalone, DeleteDetector {ireland()}));
    QVERIFY(!organization.detector(Standalone).exists());
    QVERIFY(!organization.has(Standalone, Feature::S3DataEvents));
    organization.now += 1h;
    QVERIFY(organization.change(Standalone, createDetector()));
    QVERIFY(organization.detector(Standalone).id != first);
}

void TestDetectorRules::deletingCanBeTakenBack()
{
    ChangingOrganization organization(anOrganization().withS3(Standalone).build());
    QVERIFY(organization.change(Standalone, SetTags {ireland(), {{u"team"_s, u"red"_s}}, {}}));
    QVERIFY(organization.change(Standalone, SetOwnDetector {ireland(), {}, PublishingFrequency::OneHour}));
    const auto effect = organization.change(Standalone, DeleteDetector {ireland()});
    organization.view = patched(organization.view, reversed(effect->patch), When);
    QVERIFY(organization.has(Standalone, Feature::S3DataEvents));
    QCOMPARE(organization.detector(Standalone).frequency, PublishingFrequency::OneHour);
    QCOMPARE(organization.region().tags.at(Standalone).at(u"team"_s), u"red"_s);
}

void TestDetectorRules::suspendingAndResuming()
{
    ChangingOrganization organization;
    QVERIFY(organization.change(Standalone, SetOwnDetector {ireland(), false, {}}));
    QCOMPARE(organization.detector(Standalone).status, DetectorStatus::Disabled);
    QVERIFY(!organization.change(Standalone, SetOwnFeature {ireland(), Feature::S3DataEvents, true}));
    QVERIFY(organization.change(Standalone, SetOwnDetector {ireland(), false, {}})->patch.isEmpty());
    QVERIFY(organization.change(Standalone, SetOwnDetector {ireland(), true, PublishingFrequency::OneHour}));
    QCOMPARE(organization.detector(Standalone).status, DetectorStatus::Enabled);
    QCOMPARE(organization.detector(Standalone).frequency, PublishingFrequency::OneHour);
}

void TestDetectorRules::anAdministratorWithMembersIsNotSuspended()
{
    ChangingOrganization organization;
    const auto refused = organization.change(Admin, SetOwnDetector {ireland(), false, {}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QVERIFY(organization.change(
        Admin, ActOnMembers {ireland(), MemberAction::Disassociate, {Management, Active, ActiveToo, Suspended}}));
    QVERIFY(organization.change(Admin, SetOwnDetector {ireland(), false, {}}));
}

void TestDetectorRules::tagsAreSetAndRemoved()
{
    ChangingOrganization organization;
    QVERIFY(organization.change(Active, SetTags {ireland(), {{u"team"_s, u"red"_s}, {u"env"_s, u"prod"_s}}, {}}));
    QVERIFY(organization.change(Active, SetTags {ireland(), {{u"team"_s, u"blue"_s}}, {u"env"_s, u"absent"_s}}));
    QCOMPARE(organization.region().tags.at(Active), (Tags {{u"team"_s, u"blue"_s}}));
    QVERIFY(organization.change(Active, SetTags {ireland(), {}, {u"team"_s}}));
    QVERIFY(!organization.region().tags.contains(Active));
    QVERIFY(organization.change(Active, SetTags {ireland(), {}, {u"team"_s}})->patch.isEmpty());
}

void TestDetectorRules::aDetectorHasTwoHundredTagsAtMost_data()
{
    QTest::addColumn<int>("more");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("one more") << 1 << true;
    QTest::newRow("up to the limit") << 50 << true;
    QTest::newRow("one too many") << 51 << false;
}

void TestDetectorRules::aDetectorHasTwoHundredTagsAtMost()
{
    QFETCH(const int, more);
    QFETCH(const bool, allowed);
    const auto numbered = [](int from, int count) {
        Tags tags;
        for (int i = from; i < from + count; ++i)
            tags.emplace(QString::number(i), u"x"_s);
        return tags;
    };
    ChangingOrganization organization;
    QVERIFY(organization.change(Active, SetTags {ireland(), numbered(0, 150), {}}));
    const auto effect = organization.change(Active, SetTags {ireland(), numbered(150, more), {}});
    QCOMPARE(effect.has_value(), allowed);
    QVERIFY(organization.change(Active, SetTags {ireland(), numbered(0, 150), {}})); // the same keys again
}

void TestDetectorRules::trialsRunOnce_data()
{
    QTest::addColumn<qint64>("hours");
    QTest::addColumn<int>("days");
    QTest::newRow("at once") << qint64(0) << 30;
    QTest::newRow("an hour later") << qint64(1) << 30;
    QTest::newRow("a day later") << qint64(24) << 29;
    QTest::newRow("in its last hour") << qint64(30 * 24 - 1) << 1;
    QTest::newRow("over") << qint64(30 * 24) << 0;
    QTest::newRow("long over") << qint64(300 * 24) << 0;
    QTest::newRow("the clock was set back") << qint64(-48) << 30;
}

void TestDetectorRules::trialsRunOnce()
{
    QFETCH(const qint64, hours);
    QFETCH(const int, days);
    ChangingOrganization organization;
    QVERIFY(organization.change(Bare, createDetector()));
    const Timestamp later = When + std::chrono::hours(hours);
    QCOMPARE(freeTrialDaysRemaining(organization.detector(Bare), Feature::S3DataEvents, later), std::optional(days));
    QCOMPARE(freeTrialDaysRemaining(organization.detector(Bare), Feature::CloudTrail, later), std::optional(days));
    organization.now = later;
    QVERIFY(organization.change(Bare, DeleteDetector {ireland()}));
    QVERIFY(organization.change(Bare, createDetector()));
    QCOMPARE(freeTrialDaysRemaining(organization.detector(Bare), Feature::S3DataEvents, later), std::optional(days));
}

void TestDetectorRules::aPlanThatIsEnabledLaterHasItsOwnTrial()
{
    ChangingOrganization organization;
    organization.now += 24h * 100;
    QVERIFY(!freeTrialDaysRemaining(organization.detector(Standalone), Feature::S3DataEvents, organization.now));
    QVERIFY(organization.change(Standalone, SetOwnFeature {ireland(), Feature::S3DataEvents, true}));
    QCOMPARE(
        freeTrialDaysRemaining(organization.detector(Standalone), Feature::S3DataEvents, organization.now), std::optional(30));
    QCOMPARE(freeTrialDaysRemaining(organization.detector(Standalone), Feature::CloudTrail, organization.now), std::optional(0));
}

void TestDetectorRules::trialsBeginWhenTheDetectorRuns_data()
{
    QTest::addColumn<bool>("createdSuspended");
    QTest::newRow("created suspended") << true;
    QTest::newRow("enabled while suspended") << false;
}

void TestDetectorRules::trialsBeginWhenTheDetectorRuns()
{
    QFETCH(const bool, createdSuspended);
    ChangingOrganization organization;
    const AccountId account = createdSuspended ? Bare : Suspended;
    if (createdSuspended) {
        CreateDetector create = createDetector();
        create.enable = false;
        QVERIFY(organization.change(Bare, create));
    } else {
        QVERIFY(organization.change(Admin, SetMemberFeature {ireland(), {Suspended}, Feature::S3DataEvents, true}));
    }
    const auto days
        = [&](Feature feature) { return freeTrialDaysRemaining(organization.detector(account), feature, organization.now); };
    QVERIFY(organization.has(account, Feature::S3DataEvents));
    QVERIFY(!days(Feature::S3DataEvents));
    organization.now += 24h * 40;
    if (createdSuspended)
        QVERIFY(organization.change(Bare, SetOwnDetector {ireland(), true, {}}));
    else
        QVERIFY(organization.change(Admin, ActOnMembers {ireland(), MemberAction::StartMonitoring, {Suspended}}));
    QCOMPARE(days(Feature::S3DataEvents), std::optional(30));
    QCOMPARE(days(Feature::CloudTrail), std::optional(30));
    QVERIFY(!days(Feature::RuntimeMonitoring)); // still off
}

void TestDetectorRules::aPlanThatNeverRanHasNoTrial()
{
    // Resumed and its plan disabled, in one patch, whatever comes first in it.
    ChangingOrganization organization;
    QVERIFY(organization.change(Admin, SetMemberFeature {ireland(), {Suspended}, Feature::S3DataEvents, true}));
    const FieldChange resume {Suspended, Field::DetectorStatus, 1, 2};
    const FieldChange disable {Suspended, fieldOf(Feature::S3DataEvents), 1, 0};
    for (const auto &fields : {std::vector {resume, disable}, std::vector {disable, resume}}) {
        const auto after = patched(organization.region(), *organization.view.accounts, {ireland(), {}, fields}, When);
        const Detector &detector = after->detectors[organization.row(Suspended)];
        QCOMPARE(detector.status, DetectorStatus::Enabled);
        QCOMPARE(detector.trialStartedAt(Feature::S3DataEvents), 0U);
    }
    // A detector that never ran is a first one all the same.
    CreateDetector create = createDetector();
    create.enable = false;
    QVERIFY(organization.change(Bare, create));
    const DetectorId first = organization.detector(Bare).id;
    QVERIFY(organization.change(Bare, DeleteDetector {ireland()}));
    organization.now += 1h;
    QVERIFY(organization.change(Bare, create));
    QVERIFY(organization.detector(Bare).id != first);
}

namespace {

/// Delayed, with ALL for members and S3 Protection set.
ChangingOrganization withPending()
{
    ChangingOrganization organization;
    organization.change({}, SetPropagation {Propagation::Delayed}).value();
    organization.change(Admin, SetAutoEnable {ireland(), AutoEnable::All, {{Feature::S3DataEvents, AutoEnable::All}}}).value();
    return organization;
}

Seconds32 due(const ChangingOrganization &organization, AccountId account)
{
    return organization.pending(account).of(Feature::S3DataEvents);
}

} // namespace

void TestDetectorRules::delayedPreferencesArePendingFirst()
{
    const ChangingOrganization organization = withPending();
    const Seconds32 now = toSeconds32(When);
    for (const AccountId account : {Admin, Management, Active, Suspended, Removed, Standalone}) {
        QVERIFY(!organization.has(account, Feature::S3DataEvents));
        QVERIFY(due(organization, account) > now && due(organization, account) <= now + 24 * 60 * 60);
    }
    QCOMPARE(organization.status(Removed), RelationshipStatus::Removed);
    QVERIFY(organization.pending(Bare).enrollment != 0);
    QCOMPARE(due(organization, Bare), 0U); // gets its plans with its detector
    QVERIFY(due(organization, Active) != due(organization, ActiveToo));
    QCOMPARE(withPending().pending(Active), organization.pending(Active)); // always the same moments
    QVERIFY(!organization.view.regions.front()->pending[organization.row(Active)].enrollment);
}

void TestDetectorRules::whatIsDueIsCarriedOutAndNothingElse()
{
    ChangingOrganization organization = withPending();
    const Timestamp first = *nextDue(organization.view);
    const Timestamp last = *lastDue(organization.view);
    QVERIFY(first < last && last <= When + 24h);
    organization.now = first - 1s;
    QVERIFY(organization.change({}, SettlePending {})->patch.isEmpty());
    organization.now = first;
    QCOMPARE(organization.change({}, SettlePending {})->changed.size(), 1U);
    QVERIFY(*nextDue(organization.view) > first);
    organization.now = last;
    QVERIFY(organization.change({}, SettlePending {}));
    QVERIFY(!nextDue(organization.view) && !lastDue(organization.view));
    ChangingOrganization atOnce;
    atOnce.change(Admin, SetAutoEnable {ireland(), AutoEnable::All, {{Feature::S3DataEvents, AutoEnable::All}}}).value();
    for (const Account &account : organization.view.accounts->rows) {
        QCOMPARE(organization.has(account.id, Feature::S3DataEvents), atOnce.has(account.id, Feature::S3DataEvents));
        QCOMPARE(organization.status(account.id), atOnce.status(account.id));
        QCOMPARE(organization.detector(account.id).status, atOnce.detector(account.id).status);
    }
}

void TestDetectorRules::theClockCarriesOutWhatBecomesDue()
{
    ChangingOrganization organization = withPending();
    const auto effect = organization.change({}, SetTime {{24h, {}}});
    QVERIFY(organization.has(Active, Feature::S3DataEvents));
    QCOMPARE(organization.view.settings.time.offset, std::chrono::milliseconds(24h));
    QVERIFY(effect->patch.settings);

    organization = withPending();
    QVERIFY(organization.change({}, SetTime {{{}, When}})->patch.of(ireland()).isEmpty()); // stopped before anything is due
    QVERIFY(organization.change({}, SetTime {{{}, When + 25h}}));
    QVERIFY(organization.has(Active, Feature::S3DataEvents));
}

void TestDetectorRules::theClockEndsWithTheCentury_data()
{
    using namespace std::chrono;
    QTest::addColumn<SimulatedTime>("before");
    QTest::addColumn<SimulatedTime>("after");
    QTest::addColumn<bool>("allowed");
    const auto at = [](year when) { return SimulatedTime {{}, Timestamp(sys_days(when / 12 / 31))}; };
    const auto by = [](int years) { return SimulatedTime {24h * 365 * years, {}}; };
    QTest::newRow("stopped in 2100") << SimulatedTime() << at(year(2100)) << true;
    QTest::newRow("stopped in 2101") << SimulatedTime() << at(year(2101)) << false;
    QTest::newRow("stopped before 1970") << SimulatedTime() << at(year(1969)) << false;
    QTest::newRow("70 years on") << SimulatedTime() << by(70) << true;
    QTest::newRow("80 years on") << SimulatedTime() << by(80) << false;
    QTest::newRow("60 years back") << SimulatedTime() << by(-60) << false;
    QTest::newRow("goes on from 2100") << at(year(2100)) << by(74) << true;
    QTest::newRow("goes on 80 years ahead") << at(year(2100)) << by(80) << false;
}

void TestDetectorRules::theClockEndsWithTheCentury()
{
    QFETCH(const SimulatedTime, before);
    QFETCH(const SimulatedTime, after);
    QFETCH(const bool, allowed);
    ChangingOrganization organization;
    organization.view.settings.time = before;
    organization.now = before.at(When);
    const auto effect = organization.change({}, SetTime {after});
    QCOMPARE(effect.has_value(), allowed);
    if (!effect)
        QCOMPARE(effect.error().kind, Error::Kind::BadInput);
}

void TestDetectorRules::explicitChangesCancelWhatIsPending()
{
    ChangingOrganization organization = withPending();
    QVERIFY(organization.change(Admin, SetMemberFeature {ireland(), {Active}, Feature::S3DataEvents, false}));
    QCOMPARE(due(organization, Active), 0U);
    QVERIFY(organization.change(Admin, SetMemberFeature {ireland(), {ActiveToo}, Feature::RdsLoginEvents, true}));
    QVERIFY(due(organization, ActiveToo) != 0); // another plan
    organization.now += 24h;
    QVERIFY(organization.change({}, SettlePending {}));
    QVERIFY(!organization.has(Active, Feature::S3DataEvents));
    QVERIFY(organization.has(ActiveToo, Feature::S3DataEvents));
}

void TestDetectorRules::whoLeavesLosesWhatIsPending()
{
    ChangingOrganization organization = withPending();
    QVERIFY(organization.change({}, LeaveOrganization {{Active, Bare}}));
    QVERIFY(organization.pending(Active).isEmpty());
    QVERIFY(organization.pending(Bare).isEmpty());
    organization.now += 24h;
    QVERIFY(organization.change({}, SettlePending {}));
    QVERIFY(!organization.has(Active, Feature::S3DataEvents));
    QVERIFY(!organization.detector(Bare).exists());
}

void TestDetectorRules::withdrawingAPreferenceWithdrawsWhatIsPending()
{
    ChangingOrganization organization = withPending();
    QVERIFY(organization.change(Admin, SetAutoEnable {ireland(), AutoEnable::None, {{Feature::S3DataEvents, AutoEnable::New}}}));
    QVERIFY(!nextDue(organization.view));
    QVERIFY(!organization.has(Active, Feature::S3DataEvents));
}

void TestDetectorRules::onlyPreferencesAreDelayed()
{
    ChangingOrganization organization;
    organization.change({}, SetPropagation {Propagation::Delayed}).value();
    QVERIFY(organization.change(Admin, SetMemberFeature {ireland(), {Active}, Feature::S3DataEvents, true}));
    QVERIFY(organization.change(Standalone, SetOwnFeature {ireland(), Feature::S3DataEvents, true}));
    QVERIFY(organization.change(Admin, CreateMembers {ireland(), {{Bare, {}}}}));
    QVERIFY(organization.change({}, JoinOrganization {{{AccountId(5), u"new"_s, {}, true}}}));
    QVERIFY(organization.has(Active, Feature::S3DataEvents) && organization.has(Standalone, Feature::S3DataEvents));
    QCOMPARE(organization.status(Bare), RelationshipStatus::Enabled);
    QCOMPARE(organization.status(AccountId(5)), RelationshipStatus::Enabled);
    QVERIFY(!nextDue(organization.view));

    QVERIFY(organization.change(Standalone, CreateMembers {ireland(), {{Invited, u"aws@test.example"_s}}}));
    QVERIFY(organization.change(Standalone, ActOnMembers {ireland(), MemberAction::Invite, {Invited}}));
    QCOMPARE(organization.status(Invited, Standalone), RelationshipStatus::Invited);
    QVERIFY(organization.change(Standalone, CreateMembers {ireland(), {{Removed, u"wrong@test.example"_s}}}));
    QCOMPARE(organization.status(Removed, Standalone), RelationshipStatus::EmailVerificationFailed);
    QVERIFY(!nextDue(organization.view));
}

void TestDetectorRules::addressesAreVerifiedByASettingOfTheirOwn()
{
    ChangingOrganization organization;
    organization.change({}, SetEmailVerification {EmailVerification::Delayed}).value();
    QVERIFY(organization.change(Standalone, CreateMembers {ireland(), {{Invited, u"aws@test.example"_s}}}));
    QCOMPARE(organization.status(Invited, Standalone), RelationshipStatus::Created);
    QVERIFY(!nextDue(organization.view));
    QVERIFY(organization.change(Standalone, ActOnMembers {ireland(), MemberAction::Invite, {Invited}}));
    QCOMPARE(organization.status(Invited, Standalone), RelationshipStatus::EmailVerificationInProgress);
    QVERIFY(organization.change(Standalone, CreateMembers {ireland(), {{Removed, u"wrong@test.example"_s}}}));
    QCOMPARE(organization.status(Removed, Standalone), RelationshipStatus::WrongEmailInVerification);
    organization.now += 24h;
    QVERIFY(organization.change({}, SettlePending {}));
    QCOMPARE(organization.status(Invited, Standalone), RelationshipStatus::Invited);
    QCOMPARE(organization.status(Removed, Standalone), RelationshipStatus::EmailVerificationFailed);
    QVERIFY(!nextDue(organization.view));
}

QTEST_GUILESS_MAIN(TestDetectorRules)
#include "tst_detectorrules.moc"

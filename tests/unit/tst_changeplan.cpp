// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/packedbytes.h"
#include "guardduty/changetitle.h"
#include "planning/accountsofchange.h"
#include "planning/changecodec.h"
#include "planning/changeplan.h"
#include "planning/planconflict.h"
#include "planning/plancost.h"
#include "planning/plancoverage.h"
#include "planning/plandiff.h"
#include "planning/planrun.h"
#include "planning/planwarnings.h"
#include "support/organizationbuilder.h"
#include "support/randomchange.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

namespace {

using View = std::shared_ptr<const OrganizationView>;
constexpr Timestamp Later = When + std::chrono::days(40);

Region ireland()
{
    return *Region::parse(u"eu-west-1");
}

Region virginia()
{
    return *Region::parse(u"us-east-1");
}

View shared(const OrganizationBuilder &builder = {})
{
    return std::make_shared<const OrganizationView>(builder.build());
}

SetAutoEnable preference(Feature feature, AutoEnable value, Region region = ireland())
{
    return {region, {}, {{feature, value}}};
}

SetAutoEnable memberPreference(AutoEnable value, Region region = ireland())
{
    return {region, value, {}};
}

SetMemberFeature s3For(std::vector<AccountId> accounts, bool enable = true)
{
    return {ireland(), std::move(accounts), Feature::S3DataEvents, enable};
}

/// S3 Protection on, EKS Protection off.
SetMemberFeature bothFor(std::vector<AccountId> accounts)
{
    return {ireland(), std::move(accounts), {{Feature::S3DataEvents, true}, {Feature::EksAuditLogs, false}}};
}

ChangeRequest requestFor(std::vector<Change> changes)
{
    return {{Admin, Door::Window}, titleOf(changes), changes};
}

ChangePlan planOf(const View &view, const std::vector<Change> &changes)
{
    ChangePlan plan(u"test"_s);
    for (const Change &change : changes)
        plan.stage(*stagedEdit(*view, requestFor({change}), Later));
    return plan;
}

PlanOutlook outlookFor(const View &view, const std::vector<Change> &changes)
{
    return outlookOf(view, planOf(view, changes).edits(), Later);
}

View carriedOut(const View &view, const Change &change)
{
    return std::make_shared<const OrganizationView>(previewOf(*view, requestFor({change}), Later)->result);
}

std::set<PlanWarning::Kind> kindsOf(const PlanOutlook &outlook)
{
    std::set<PlanWarning::Kind> kinds;
    for (const PlanWarning &warning : warningsOf(outlook))
        kinds.insert(warning.kind);
    return kinds;
}

/// Whether both have the same values; dates of changes do not count.
bool haveSameValues(const OrganizationView &one, const OrganizationView &other)
{
    for (const auto &region : one.regions) {
        const auto theirs = other.find(region->region);
        OrganizationConfiguration configuration = theirs->configuration;
        configuration.updatedAt = region->configuration.updatedAt;
        if (configuration != region->configuration || theirs->administrator != region->administrator)
            return false;
        for (int row = 0; row < int(one.accounts->rows.size()); ++row) {
            for (int field = 0; field < 128; ++field) {
                const auto number = static_cast<Field>(field);
                const bool isKnown = featureOf(number) || additionalOf(number) || pendingFeatureOf(number)
                    || number == Field::DetectorStatus || number == Field::RelationshipStatus || number == Field::MemberType
                    || number == Field::RegionOff || number == Field::PendingEnrollment;
                if (isKnown && valueOf(*region, row, number) != valueOf(*theirs, row, number))
                    return false;
            }
        }
    }
    return true;
}

/// What the lines of @p diff say, carried out on @p view value by value.
OrganizationView withDiff(const OrganizationView &view, const PlanDiff &diff)
{
    OrganizationPatch patch;
    for (const auto &region : view.regions) {
        RegionPatch part {.region = region->region, .configuration = {}, .fields = {}};
        OrganizationConfiguration after = region->configuration;
        for (const DiffLine &line : diff.lines) {
            if (line.preference && std::ranges::contains(line.regions, region->region))
                setPreference(after, line.preference->subject, line.preference->after);
            for (const DiffValues &values : line.values) {
                for (const DiffPlaces &places : values.places) {
                    for (const int row : places.region == region->region ? places.rows : std::vector<int>())
                        part.fields.push_back(
                            {view.accounts->rows[std::size_t(row)].id, values.field, values.before, values.after});
                }
            }
        }
        if (after != region->configuration)
            part.configuration = ConfigurationChange {region->configuration, after};
        if (!part.isEmpty())
            patch.regions.push_back(part);
    }
    return patched(view, patch, Later);
}

} // namespace

class TestChangePlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void editsAreMergedSplitDroppedAndMoved()
    {
        const View view = shared();
        ChangePlan plan = planOf(view, {s3For({Active, ActiveToo}), preference(Feature::S3DataEvents, AutoEnable::New)});
        const auto first = plan.edits()[0];
        QVERIFY(plan.move(0, 1));
        QCOMPARE(plan.edits()[1], first);
        QVERIFY(plan.merge(0));
        QCOMPARE(plan.edits().size(), 1);
        QCOMPARE(plan.edits()[0]->request.changes.size(), 2);
        QCOMPARE(plan.edits()[0]->replaced.size(), 3);
        QVERIFY(plan.split(0));
        QCOMPARE(plan.edits().size(), 2);
        QCOMPARE(plan.edits()[1]->replaced.size(), 2);
        QVERIFY(plan.splitOff(1, {ActiveToo}));
        QCOMPARE(plan.edits()[2]->request.changes, std::vector<Change> {s3For({ActiveToo})});
        QVERIFY(plan.drop(2));
        QCOMPARE(plan.edits().size(), 2);
    }

    void aPartIsDroppedAndTheEditWithItsLastOne()
    {
        const View view = shared();
        ChangePlan plan = planOf(view, {s3For({Active}), preference(Feature::S3DataEvents, AutoEnable::New)});
        QVERIFY(plan.merge(0));
        QCOMPARE(plan.dropPart(0, 2).error().kind, Error::Kind::BadInput);
        QCOMPARE(plan.dropPart(1, 0).error().kind, Error::Kind::BadInput);
        QVERIFY(plan.dropPart(0, 0));
        QCOMPARE(plan.edits()[0]->request.changes,
            std::vector<Change> {preference(Feature::S3DataEvents, AutoEnable::New)});
        QCOMPARE(plan.edits()[0]->replaced.size(), 1);
        QVERIFY(plan.dropPart(0, 0));
        QVERIFY(plan.isEmpty());
        plan.undo();
        plan.undo();
        QCOMPARE(plan.edits()[0]->request.changes.size(), 2);
    }

    void whatCannotBeDoneToAPlanChangesNothing()
    {
        const View view = shared();
        ChangePlan plan = planOf(view, {s3For({Active})});
        const ChangePlan before = plan;
        QCOMPARE(plan.merge(0).error().kind, Error::Kind::BadInput);
        QCOMPARE(plan.drop(1).error().kind, Error::Kind::BadInput);
        QCOMPARE(plan.move(0, 1).error().kind, Error::Kind::BadInput);
        QCOMPARE(plan.split(0).error().kind, Error::Kind::Conflict);
        QCOMPARE(plan.splitOff(0, {Active}).error().kind, Error::Kind::Conflict);
        QCOMPARE(plan.splitOff(0, {Bare}).error().kind, Error::Kind::Conflict);
        QVERIFY(plan == before);
        QCOMPARE(stagedEdit(*view, requestFor({SettlePending()}), Later).error().kind, Error::Kind::BadInput);
    }

    void undoAndRedoReturnAndSurviveStorage()
    {
        const View view = shared();
        ChangePlan plan = planOf(view, {s3For({Active}), preference(Feature::S3DataEvents, AutoEnable::All)});
        plan.undo();
        QCOMPARE(plan.edits().size(), 1);
        auto read = ChangePlan::fromBytes(u"test"_s, plan.toBytes());
        QVERIFY(read);
        QVERIFY(*read == plan);
        QVERIFY(read->canRedo());
        read->redo();
        QCOMPARE(read->edits().size(), 2);
        QVERIFY(!read->canRedo());
    }

    void everyChangeThatCanBePlannedIsStored_data()
    {
        QTest::addColumn<Change>("change");
        const SetOwnFeature own {
            ireland(), Feature::RuntimeMonitoring, true, {{AdditionalConfiguration::RuntimeEc2AgentManagement, true}}};
        QTest::newRow("own feature") << Change(own);
        QTest::newRow("member feature") << Change(s3For({Active, Bare}, false));
        QTest::newRow("member features") << Change(bothFor({Active, Bare}));
        QTest::newRow("preference") << Change(memberPreference(AutoEnable::All));
        QTest::newRow("own detector") << Change(SetOwnDetector {ireland(), true, PublishingFrequency::OneHour});
        QTest::newRow("create") << Change(
            CreateDetector {virginia(), false, {}, {{Feature::S3DataEvents, true}}, {}, {{u"a"_s, u"b"_s}}});
        QTest::newRow("delete") << Change(DeleteDetector {ireland()});
        QTest::newRow("tags") << Change(SetTags {ireland(), {{u"team"_s, u"x"_s}}, {u"old"_s}});
        QTest::newRow("create members") << Change(CreateMembers {ireland(), {{Bare, u"a@b.example"_s}}});
        QTest::newRow("act") << Change(ActOnMembers {ireland(), MemberAction::Delete, {Removed}});
        QTest::newRow("accept") << Change(AcceptInvitation {ireland(), Admin, u"12"_s});
        QTest::newRow("refuse") << Change(RefuseInvitations {ireland(), true, {Admin}});
        QTest::newRow("leave") << Change(LeaveAdministrator {ireland()});
        QTest::newRow("administrator") << Change(SetAdministrator {ireland(), Admin, false});
        QTest::newRow("register") << Change(RegisterAdministrator {Admin, true});
        QTest::newRow("opt in") << Change(SetRegionOptIn {ireland(), {Active}, false});
        QTest::newRow("policy type") << Change(SetPolicyType {false});
        const PublishingDestination destination {{}, u"arn:aws:s3:::findings"_s,
            u"arn:aws:kms:eu-west-1:111122223333:alias/findings"_s, Active, {}, {}, {{u"team"_s, u"x"_s}}};
        QTest::newRow("export") << Change(CreateDestination {ireland(), destination});
        QTest::newRow("export to another bucket") << Change(UpdateDestination {ireland(), {}, destination.bucketArn, {}, Active});
        QTest::newRow("no export") << Change(DeleteDestination {ireland(), u"12"_s});
        QTest::newRow("no policy") << Change(RemovePolicy {u"p"_s});
    }
    void everyChangeThatCanBePlannedIsStored()
    {
        QFETCH(Change, change);
        QVERIFY(canBePlanned(change));
        const ChangePlan plan = planOf(shared(), {change});
        const auto read = ChangePlan::fromBytes(u"test"_s, plan.toBytes());
        QVERIFY(read);
        QCOMPARE(read->edits()[0]->request.changes[0], change);
    }

    void aPlanOfMembersIsReadAsItWasStoredOnce()
    {
        PackedWriter out;
        out.byte(2);
        out.text(u"eu-west-1"_s);
        out.number(1); // account
        out.number(Active.number());
        out.number(static_cast<std::uint64_t>(Feature::RuntimeMonitoring));
        out.byte(1);
        out.number(1); // switch
        out.number(static_cast<std::uint64_t>(AdditionalConfiguration::RuntimeEc2AgentManagement));
        out.byte(1);
        PackedReader in(out.bytes());
        const Change read = readChange(in);
        QVERIFY(in.isGood());
        QCOMPARE(read,
            Change(SetMemberFeature {ireland(), {Active}, Feature::RuntimeMonitoring, true,
                {{AdditionalConfiguration::RuntimeEc2AgentManagement, true}}}));
    }

    void severalPlansOfMembersAreOneBatchAndSplitInTwo()
    {
        const View view = shared();
        ChangePlan plan = planOf(view, {bothFor({Active})});
        QCOMPARE(PlanRun(plan, view, History(), Later).batches().size(), 1U);
        QVERIFY(plan.split(0));
        QCOMPARE(plan.edits().size(), 2U);
        QCOMPARE(plan.edits()[0]->request.changes, std::vector<Change> {s3For({Active})});
        QCOMPARE(plan.edits()[1]->request.changes,
            std::vector<Change>({SetMemberFeature {ireland(), {Active}, Feature::EksAuditLogs, false}}));
    }

    void takingTheirsLeavesTheOtherPlans()
    {
        const View view = shared();
        const StagedEdits edits = planOf(view, {bothFor({Active, ActiveToo})}).edits();
        const auto isS3OfActive = [](const NamedValue &value) {
            return value.account == Active && value.field == fieldOf(Feature::S3DataEvents);
        };
        const std::vector<Change> expected {
            bothFor({ActiveToo}), SetMemberFeature {ireland(), {Active}, Feature::EksAuditLogs, false}};
        QCOMPARE(withoutValues(Admin, edits[0]->request.changes[0], isS3OfActive), expected);
        QCOMPARE(partAbout(Admin, edits[0]->request.changes[0], isS3OfActive), std::vector<Change> {s3For({Active})});
    }

    void damagedBytesAreRefused()
    {
        const QByteArray bytes = planOf(shared(), {s3For({Active, ActiveToo})}).toBytes();
        for (qsizetype length = 0; length < bytes.size(); ++length) {
            const auto read = ChangePlan::fromBytes(u"test"_s, bytes.first(length));
            QVERIFY(!read);
            QCOMPARE(read.error().kind, Error::Kind::Damaged);
        }
    }

    void anEditAppliesHasNoEffectOrIsRefused_data()
    {
        using enum EditOutlook::State;
        QTest::addColumn<Change>("change");
        QTest::addColumn<EditOutlook::State>("state");
        QTest::newRow("ALL") << Change(preference(Feature::S3DataEvents, AutoEnable::All)) << Applies;
        QTest::newRow("NONE as it is") << Change(preference(Feature::S3DataEvents, AutoEnable::None)) << NoEffect;
        QTest::newRow("member is off already") << Change(s3For({Active}, false)) << NoEffect;
        QTest::newRow("invitation of nobody") << Change(AcceptInvitation {ireland(), Bare, {}}) << Refused;
    }
    void anEditAppliesHasNoEffectOrIsRefused()
    {
        QFETCH(Change, change);
        QFETCH(EditOutlook::State, state);
        const PlanOutlook outlook = outlookFor(shared(), {change});
        QCOMPARE(outlook.edits[0]->state, state);
        QCOMPARE(outlook.edits[0]->refusal.has_value(), state == EditOutlook::State::Refused);
        QCOMPARE(outlook.changesAnything(), state == EditOutlook::State::Applies);
    }

    void whatIsKnownOfTheFirstEditsIsTakenOver()
    {
        const View view = shared();
        ChangePlan plan = planOf(view, {s3For({Active})});
        const PlanOutlook one = outlookOf(view, plan.edits(), Later);
        plan.stage(*stagedEdit(*view, requestFor({s3For({ActiveToo})}), Later));
        const PlanOutlook two = outlookOf(view, plan.edits(), Later, one);
        QCOMPARE(two.edits[0], one.edits[0]);
        QVERIFY(haveSameValues(*two.result, *outlookOf(view, plan.edits(), Later).result));
    }

    void conflictsAreFoundAndResolved_data()
    {
        QTest::addColumn<Change>("mine");
        QTest::addColumn<Change>("theirs");
        QTest::addColumn<int>("conflicts");
        QTest::addColumn<bool>("isLeft");
        const Change all = preference(Feature::S3DataEvents, AutoEnable::All);
        QTest::newRow("same preference") << all << Change(preference(Feature::S3DataEvents, AutoEnable::New)) << 1 << false;
        QTest::newRow("same value") << all << all << 0 << true;
        QTest::newRow("another plan") << all << Change(preference(Feature::RdsLoginEvents, AutoEnable::New)) << 0 << true;
        QTest::newRow("one of two accounts")
            << Change(ActOnMembers {ireland(), MemberAction::StopMonitoring, {Active, ActiveToo}})
            << Change(ActOnMembers {ireland(), MemberAction::Disassociate, {Active}}) << 1 << true;
    }
    void conflictsAreFoundAndResolved()
    {
        QFETCH(Change, mine);
        QFETCH(Change, theirs);
        QFETCH(int, conflicts);
        QFETCH(bool, isLeft);
        const View view = shared();
        const StagedEdits edits = planOf(view, {mine}).edits();
        QVERIFY(conflictsOf(*view, edits).empty());
        const View moved = carriedOut(view, theirs);
        const auto found = conflictsOf(*moved, edits);
        QCOMPARE(int(found.size()), conflicts);
        for (const PlanConflict &conflict : found)
            QVERIFY(!conflict.text().isEmpty());
        const StagedEdits kept = keepingMine(*moved, edits, 0);
        QVERIFY(conflictsOf(*moved, kept).empty());
        QCOMPARE(kept[0]->request.changes, edits[0]->request.changes);
        const StagedEdits taken = takingTheirs(*moved, edits, 0);
        QVERIFY(conflictsOf(*moved, taken).empty());
        QCOMPARE(!taken.empty(), isLeft);
    }

    void aPlanOnDelayedPropagationIsWorkedOutToItsEnd()
    {
        OrganizationView slow = anOrganization().withS3(Active).build();
        slow.settings.propagation = Propagation::Delayed;
        const View delayed = std::make_shared<const OrganizationView>(slow);
        const SetAutoEnable all = preference(Feature::S3DataEvents, AutoEnable::All);
        const PlanOutlook outlook = outlookFor(delayed, {all, s3For({ActiveToo}, false)});
        const PlanOutlook atOnce = outlookFor(shared(anOrganization().withS3(Active)), {all, s3For({ActiveToo}, false)});
        QVERIFY(outlook.isDelayed && !atOnce.isDelayed);
        QVERIFY(haveSameValues(*outlook.result, *atOnce.result));
        QVERIFY(outlook.result->settings == delayed->settings);
        QVERIFY(diffOf(outlook).changedPlaces > 0);
        QCOMPARE(diffOf(outlook).changedPlaces, diffOf(atOnce).changedPlaces);
        QVERIFY(diffOf(outlook).others.isEmpty());
        QVERIFY(kindsOf(outlook).contains(PlanWarning::Kind::TakesTime));
        QVERIFY(!kindsOf(atOnce).contains(PlanWarning::Kind::TakesTime));
        // What names accounts takes effect at once everywhere.
        QVERIFY(!kindsOf(outlookFor(delayed, {s3For({ActiveToo})})).contains(PlanWarning::Kind::TakesTime));
        // Right after the edits, nobody has the plan yet whom the preference reaches.
        const PlanOutlook before = outlookRightAfter(delayed, planOf(delayed, {all}).edits(), Later);
        QVERIFY(!haveSameValues(*before.result, *outlookFor(delayed, {all}).result));
        // An edit without an effect leaves the organization as it is.
        QCOMPARE(outlookFor(delayed, {s3For({Active})}).result, delayed);
    }

    void aPreferenceIsOneLineForAllRegions()
    {
        const View view = shared();
        const PlanOutlook outlook = outlookFor(view,
            {preference(Feature::S3DataEvents, AutoEnable::All), preference(Feature::S3DataEvents, AutoEnable::All, virginia())});
        const PlanDiff diff = diffOf(outlook);
        QCOMPARE(diff.lines.size(), 1);
        QCOMPARE(diff.lines[0].regions.size(), 2);
        QCOMPARE(diff.lines[0].reason, DiffReason::Preference);
        QCOMPARE(diff.lines[0].accounts, 5); // three active members, the suspended one, the administrator
        QCOMPARE(diff.lines[0].places, 10);
        QCOMPARE(diff.changedPlaces, 10);
        QCOMPARE(diff.unchangedPlaces, 8);
    }

    void aPreferenceThatStaysIsAppliedAgainOrComesWithGuardDuty()
    {
        const Change all = preference(Feature::S3DataEvents, AutoEnable::All);
        const View off = carriedOut(carriedOut(shared(), all), s3For({Active}, false));
        const PlanDiff again = diffOf(outlookFor(off, {all}));
        QCOMPARE(again.lines.size(), 1);
        QCOMPARE(again.lines[0].accounts, 1);
        QVERIFY2(again.lines[0].text.contains(u"ALL applied again in eu-west-1"_s), qPrintable(again.lines[0].text));
        const PlanDiff joining = diffOf(outlookFor(carriedOut(shared(), all), {memberPreference(AutoEnable::All)}));
        const auto comes = std::ranges::count_if(
            joining.lines, [](const DiffLine &line) { return line.text.contains(u"S3 Protection: comes with GuardDuty"_s); });
        QCOMPARE(comes, 1);
        for (const DiffLine &line : joining.lines)
            QVERIFY2(!line.text.contains(u"applied again"_s), qPrintable(line.text));
    }

    void everyAccountThatStaysHasItsReason_data()
    {
        using enum UnchangedLine::Reason;
        QTest::addColumn<std::vector<Change>>("changes");
        QTest::addColumn<AccountId>("account");
        QTest::addColumn<UnchangedLine::Reason>("reason");
        const auto row = [](const char *name, const std::vector<Change> &changes, AccountId account, UnchangedLine::Reason reason) {
            QTest::newRow(name) << changes << account << reason;
        };
        row("GuardDuty is on for a member", {memberPreference(AutoEnable::All)}, Active, AlreadySo);
        row("GuardDuty is on for the administrator", {memberPreference(AutoEnable::All)}, Admin, AlreadySo);
        row("GuardDuty for nobody's member", {memberPreference(AutoEnable::All)}, Invited, NotReached);
        row("S3 for nobody's member", {preference(Feature::S3DataEvents, AutoEnable::All)}, Standalone, NotReached);
        row("NEW", {preference(Feature::S3DataEvents, AutoEnable::New)}, Active, PreferenceLeavesExisting);
        row("left out", {s3For({Active, Bare})}, Bare, Unprocessed);
        row("as it is", {s3For({Active}, true), s3For({ActiveToo}, false)}, ActiveToo, AlreadySo);
        row("on and off", {s3For({Active}), s3For({Active}, false)}, Active, CancelledOut);
        row("the other one of on and off", {s3For({Active}), s3For({Active}, false)}, ActiveToo, NotNamed);
        row("refused", {AcceptInvitation {ireland(), Bare, {}}}, Admin, Refused);
        row("nobody of a refused one", {AcceptInvitation {ireland(), Bare, {}}}, Active, NotNamed);
        row("another account", {s3For({Active})}, ActiveToo, NotNamed);
    }
    void everyAccountThatStaysHasItsReason()
    {
        QFETCH(std::vector<Change>, changes);
        QFETCH(AccountId, account);
        QFETCH(UnchangedLine::Reason, reason);
        const View view = shared();
        const int row = view->accounts->row(account);
        int count = 0;
        for (const UnchangedLine &line : diffOf(outlookFor(view, changes)).unchanged) {
            for (const DiffPlaces &places : line.places) {
                if (places.region != ireland() || !std::ranges::contains(places.rows, row))
                    continue;
                QVERIFY2(line.reason == reason, qPrintable(line.text));
                QVERIFY(!line.text.isEmpty());
                ++count;
            }
        }
        QCOMPARE(count, 1);
    }

    void warningsSayWhatPeopleGetWrong_data()
    {
        using enum PlanWarning::Kind;
        QTest::addColumn<bool>("isProtected");
        QTest::addColumn<AutoEnable>("members");
        QTest::addColumn<Change>("change");
        QTest::addColumn<PlanWarning::Kind>("kind");
        QTest::addColumn<bool>("expected");
        const auto s3 = [](AutoEnable value) { return Change(preference(Feature::S3DataEvents, value)); };
        QTest::newRow("NEW without GuardDuty") << false << AutoEnable::None << s3(AutoEnable::New) << NewWithoutGuardDuty << true;
        QTest::newRow("NEW with GuardDuty") << false << AutoEnable::New << s3(AutoEnable::New) << NewWithoutGuardDuty << false;
        QTest::newRow("ALL without GuardDuty") << false << AutoEnable::None << s3(AutoEnable::All) << NewWithoutGuardDuty << true;
        QTest::newRow("a switch without GuardDuty")
            << false << AutoEnable::None
            << Change(SetAutoEnable {ireland(), {}, {}, {{AdditionalConfiguration::RuntimeEc2AgentManagement, AutoEnable::New}}})
            << NewWithoutGuardDuty << true;
        QTest::newRow("without GuardDuty, as before")
            << false << AutoEnable::None << Change(s3For({Active})) << NewWithoutGuardDuty << false;
        QTest::newRow("ALL blocks") << false << AutoEnable::New << Change(memberPreference(AutoEnable::All))
                                    << AllBlocksDisassociation << true;
        QTest::newRow("NEW does not block") << false << AutoEnable::None << Change(memberPreference(AutoEnable::New))
                                            << AllBlocksDisassociation << false;
        QTest::newRow("NEW leaves the administrator out")
            << false << AutoEnable::New << s3(AutoEnable::New) << AdministratorLeftOut << true;
        QTest::newRow("members leave it out")
            << false << AutoEnable::New << Change(s3For({Active})) << AdministratorLeftOut << true;
        QTest::newRow("ALL does not") << false << AutoEnable::New << s3(AutoEnable::All) << AdministratorLeftOut << false;
        QTest::newRow("no effect") << false << AutoEnable::New << Change(s3For({Active}, false)) << NothingHappens << true;
        QTest::newRow("refused") << false << AutoEnable::New << Change(AcceptInvitation {ireland(), Bare, {}}) << Refused << true;
        QTest::newRow("left out") << false << AutoEnable::New << Change(s3For({Active, Bare})) << Unprocessed << true;
        QTest::newRow("never on before") << false << AutoEnable::New << Change(s3For({Active})) << TurnedOffBefore << false;
    }
    void warningsSayWhatPeopleGetWrong()
    {
        QFETCH(AutoEnable, members);
        QFETCH(Change, change);
        QFETCH(PlanWarning::Kind, kind);
        QFETCH(bool, expected);
        const View view = shared(anOrganization().withMembers(members));
        QCOMPARE(kindsOf(outlookFor(view, {change})).contains(kind), expected);
    }

    void takingGuardDutyFromNewAccountsIsWarnedAbout()
    {
        const View view = carriedOut(shared(), preference(Feature::S3DataEvents, AutoEnable::New));
        const auto warnings = warningsOf(outlookFor(view, {memberPreference(AutoEnable::None)}));
        QCOMPARE(std::ranges::count(warnings, PlanWarning::Kind::NewWithoutGuardDuty, &PlanWarning::kind), 1);
        QVERIFY2(warnings[0].text.contains(u"S3 Protection"_s), qPrintable(warnings[0].text));
    }

    void aPlanThatWasOffBeforeAndItsTrialAreWarnedAbout()
    {
        const View off = carriedOut(shared(anOrganization().withS3(Active)), s3For({Active}, false));
        const auto kinds = kindsOf(outlookFor(off, {s3For({Active})}));
        QVERIFY(kinds.contains(PlanWarning::Kind::TurnedOffBefore));
        QVERIFY(kinds.contains(PlanWarning::Kind::TrialUsedUp));
    }

    void warningsCountAccountsAndNotPlaces()
    {
        const auto everywhere = [](AutoEnable value) {
            return std::vector<Change> {
                preference(Feature::S3DataEvents, value), preference(Feature::S3DataEvents, value, virginia())};
        };
        View all = shared();
        for (const Change &change : everywhere(AutoEnable::All))
            all = carriedOut(all, change);
        const auto warnings = warningsOf(outlookFor(all, everywhere(AutoEnable::None)));
        const auto left = std::ranges::find(warnings, PlanWarning::Kind::NoneDisablesNobody, &PlanWarning::kind);
        QVERIFY(left != warnings.end());
        QCOMPARE(countOf(left->places), 10);
        QVERIFY2(left->text.contains(u" 5 account"_s) && left->text.contains(u"2 Region"_s), qPrintable(left->text));
        QVERIFY(!left->text.contains(u"10"_s));
    }

    void noneIsWarnedAboutWhereSomebodyHasThePlan()
    {
        const View all = carriedOut(shared(), preference(Feature::S3DataEvents, AutoEnable::All));
        const PlanOutlook outlook = outlookFor(all, {preference(Feature::S3DataEvents, AutoEnable::None)});
        QVERIFY(kindsOf(outlook).contains(PlanWarning::Kind::NoneDisablesNobody));
        QCOMPARE(diffOf(outlook).changedPlaces, 0);
    }

    void coverageCountsBothSides()
    {
        const View view = shared(anOrganization().withS3(Active));
        const PlanOutlook outlook = outlookFor(view, {s3For({ActiveToo, Management})});
        const CoverageChange coverage = coverageOf(*outlook.current, *outlook.result);
        QCOMPARE(coverage.places, (BeforeAfter {2, 4}));
        QCOMPARE(coverage.accountsAnywhere, (BeforeAfter {1, 3}));
        QCOMPARE(coverage.accountsEverywhere, (BeforeAfter {1, 1}));
        QCOMPARE(coverage.regions.size(), 2);
    }

    void costIsARangeWhereVolumesAreGuessedAndUnknownWithoutAPrice()
    {
        const View view = shared();
        const PlanOutlook outlook = outlookFor(view, {s3For({Active})});
        const std::array regions {ireland()};
        UsageAssumptions volumes;
        volumes.setGeneral(DataSource::S3DataEvents, Volume {10 * Volume::PerUnit});
        PriceTable prices;
        const PlanCost unknown = costOf(*outlook.current, *outlook.result, Admin, regions, CostBasis(prices, volumes), Later);
        QVERIFY(std::ranges::contains(unknown.unknown, DataSource::S3DataEvents));
        QCOMPARE(unknown.total, CostChange());
        prices.set(ireland(), DataSource::S3DataEvents, {{std::nullopt, Money {1'000'000}}});
        const PlanCost guessed = costOf(*outlook.current, *outlook.result, Admin, regions, CostBasis(prices, volumes), Later);
        QCOMPARE(guessed.total.plannedAfterTrials, (CostRange {{5'000'000}, {20'000'000}}));
        QCOMPARE(guessed.total.nowAfterTrials, CostRange());
        QCOMPARE(guessed.total.planned, CostRange()); // the trial begins with the plan
        QVERIFY(guessed.isRange);
        volumes.setOwn(Active, DataSource::S3DataEvents, Volume {10 * Volume::PerUnit});
        const PlanCost told = costOf(*outlook.current, *outlook.result, Admin, regions, CostBasis(prices, volumes), Later);
        QCOMPARE(told.total.plannedAfterTrials, (CostRange {{10'000'000}, {10'000'000}}));
        QVERIFY(!told.isRange);
    }

    void regionsWithPricesOfAnotherOneAreNamed()
    {
        const View view = shared();
        const PlanOutlook outlook = outlookFor(view, {s3For({Active})});
        const std::array regions {ireland(), virginia()};
        UsageAssumptions volumes;
        volumes.setGeneral(DataSource::S3DataEvents, Volume {10 * Volume::PerUnit});
        PriceTable prices;
        prices.set(PriceTable::fallbackRegion(), DataSource::S3DataEvents, {{std::nullopt, Money {1'000'000}}});
        const PlanCost cost = costOf(*outlook.current, *outlook.result, Admin, regions, CostBasis(prices, volumes), Later);
        QCOMPARE(cost.regions.size(), 2U);
        QCOMPARE(cost.regions[0].region, ireland());
        QVERIFY(cost.regions[0].isFallback);
        QVERIFY(!cost.regions[1].isFallback);
    }

    void diffAndCurrentGiveTheResultAndUndoReturns()
    {
        int changing = 0;
        for (quint32 seed = 0; seed < 150; ++seed) {
            QRandomGenerator random(seed);
            const View view = shared(anOrganization().withMembers(static_cast<AutoEnable>(random.bounded(3))).withS3(Active));
            std::vector<Change> changes;
            for (int count = 1 + int(random.bounded(6)); count > 0; --count)
                changes.push_back(randomChange(random));
            ChangePlan plan = planOf(view, changes);
            const PlanOutlook outlook = outlookOf(view, plan.edits(), Later);
            const PlanDiff diff = diffOf(outlook);
            const QByteArray where = QByteArray::number(seed);
            QVERIFY2(haveSameValues(withDiff(*view, diff), *outlook.result), where.constData());
            QVERIFY2(haveSameValues(patched(*view, outlook.patch(), Later), *outlook.result), where.constData());
            changing += diff.changedPlaces > 0 ? 1 : 0;
            QCOMPARE(diff.changedPlaces + diff.unchangedPlaces, qsizetype(view->accounts->rows.size() * view->regions.size()));
            QVERIFY2(*ChangePlan::fromBytes(plan.name(), plan.toBytes()) == plan, where.constData());
            const StagedEdits all = plan.edits();
            while (plan.canUndo())
                plan.undo();
            QVERIFY(plan.isEmpty());
            while (plan.canRedo())
                plan.redo();
            QVERIFY(plan.edits() == all);
        }
        QVERIFY2(changing > 75, QByteArray::number(changing).constData());
    }
};

QTEST_GUILESS_MAIN(TestChangePlan)
#include "tst_changeplan.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/simulated/simulation.h"

#include "organization/enrollment.h"
#include "organization/relations.h"
#include "support/changingorganization.h"

#include <QTest>

#include <map>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr AccountId Joined(121212121212);
constexpr Feature S3 = Feature::S3DataEvents;

/// Somebody asks for something.
struct Asked {
    AccountId caller;
    Change change;
};
using Story = std::vector<Asked>;

/// The edits of a workspace in memory.
class Edits {
public:
    explicit Edits(const OrganizationView &start)
        : view(std::make_shared<const OrganizationView>(start)), history(std::make_shared<const History>())
    {
    }

    /// False when the change is refused or changes nothing.
    bool change(const Asked &asked, Door door = Door::Window)
    {
        return keep(stepFor(*view, *history, {{asked.caller, door}, u"Edit"_s, {asked.change}}, now)).has_value();
    }
    Result<void> revert(EditNumber number, AccountId caller, RevertRights rights = RevertRights::OfCaller)
    {
        return keep(stepBack(*view, *history, number, {{caller, Door::Window}, rights}, now, source()));
    }
    Result<void> revertTo(EditNumber number, AccountId caller, RevertRights rights = RevertRights::OfCaller)
    {
        return keep(stepBackTo(*view, *history, number, {{caller, Door::Window}, rights}, now, source()));
    }

    [[nodiscard]] const RegionView &region() const { return *view->find(ireland()); }
    [[nodiscard]] std::size_t row(AccountId account) const { return static_cast<std::size_t>(view->accounts->row(account)); }
    [[nodiscard]] bool has(AccountId account, Feature feature) const
    {
        return region().detectors[row(account)].isEnabled(feature);
    }
    [[nodiscard]] RelationshipStatus status(AccountId account, AccountId administrator = Admin) const
    {
        return memberOf(region(), administrator, account, view->accounts->row(account)).status;
    }

    std::shared_ptr<const OrganizationView> view;
    std::shared_ptr<const History> history;
    Timestamp now = When;

private:
    [[nodiscard]] PatchSource source() const
    {
        return [this](EditNumber number) -> Result<OrganizationPatch> { return m_patches.at(number); };
    }
    Result<void> keep(Result<Step> step)
    {
        if (!step)
            return std::unexpected(step.error());
        if (step->edit.summary.number == 0)
            return std::unexpected(Error {});
        m_patches[step->edit.summary.number] = step->edit.patch;
        view = step->view;
        history = step->history;
        return {};
    }

    std::map<EditNumber, OrganizationPatch> m_patches;
};

OrganizationView withoutMembers()
{
    OrganizationView view = anOrganization().withoutAdministrator().build();
    for (auto &part : view.regions) {
        auto region = std::make_shared<RegionView>(*part);
        region->members = {};
        region->members.resize(view.accounts->rows.size());
        part = region;
    }
    return view;
}

/// An organization with @p members active ones beside the four that it has, in one Region.
OrganizationView withManyMembers(int members)
{
    OrganizationView view = anOrganization().build();
    std::vector<Account> rows = view.accounts->rows;
    auto region = std::make_shared<RegionView>(*view.find(ireland()));
    const auto active = static_cast<std::size_t>(view.accounts->row(Active));
    for (int i = 0; i < members; ++i) {
        rows.push_back({AccountId(700000000000 + static_cast<std::uint64_t>(i)), u"many"_s, {}, true});
        region->members.push_back(region->members[active]);
        region->detectors.push_back(region->detectors[active]);
    }
    region->resize(rows.size());
    view.accounts = std::make_shared<const AccountTable>(makeAccountTable(std::move(rows)));
    view.regions = {region};
    return view;
}

Change join(AccountId account)
{
    return JoinOrganization {{{account, u"joined"_s, u"aws@test.example"_s, true}}};
}
Change prefer(std::optional<AutoEnable> members, std::vector<std::pair<Feature, AutoEnable>> plans = {})
{
    return SetAutoEnable {ireland(), members, std::move(plans)};
}
Change act(MemberAction action, AccountId account)
{
    return ActOnMembers {ireland(), action, {account}};
}
Change add(AccountId account)
{
    return CreateMembers {ireland(), {{account, u"aws@test.example"_s}}};
}
Change accept(AccountId administrator)
{
    return AcceptInvitation {ireland(), administrator, {}};
}
Change setOf(AccountId account, Feature feature, bool enable, std::vector<AdditionalSetting> additional = {})
{
    return SetMemberFeature {ireland(), {account}, feature, enable, std::move(additional)};
}
Change delegate(AccountId account, bool enable = true)
{
    return SetAdministrator {ireland(), account, enable};
}
/// A policy of the root; @p plans is what stands beside GuardDuty itself.
Change policy(const QString &plans)
{
    return PutPolicy {{{}, u"all"_s,
        uR"({"guardduty":{"enablement":{"default":{"foundational":{"status":{"@@assign":"enabled"}}%1}}}})"_s.arg(plans), {}, {},
        true, {}}};
}
Change s3Policy()
{
    return policy(uR"(,"s3_data_events":{"status":{"@@assign":"enabled"}})"_s);
}

} // namespace

Q_DECLARE_METATYPE(Story)

/// What an undo must not do, although the values stood before, and what it has to do beside bringing them back.
class TestUndoRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void whatHoldsNowIsInTheWay_data();
    void whatHoldsNowIsInTheWay();
    void whatAllDoesNotHoldGoesBack_data();
    void whatAllDoesNotHoldGoesBack();
    void whatFollowsComesAlong_data();
    void whatFollowsComesAlong();
    void whoGoesIsNobodysMember();
    void aRedoKeepsTheRulesToo();
    void whatGuardDutyDidByItselfGoesBackUnderAll();
    void whatStoodOnceStandsAgain();
    void theLimitIsCountedAnew_data();
    void theLimitIsCountedAnew();
    void thereIsNoRoomForMore();
    void preferencesGoWithTheirAdministrator();
    void theHolderOfTheWorkspaceTakesAnythingBack_data();
    void theHolderOfTheWorkspaceTakesAnythingBack();
    void theHolderKeepsTheRulesToo();
    void aRefusalNamesTheAccountOutOfReach();

private:
    static constexpr auto Ec2 = AdditionalConfiguration::RuntimeEc2AgentManagement;
    /// Standalone lists @p account and invites it, which accepts.
    static void addInvited(Story &story, AccountId account)
    {
        story.push_back({Standalone, add(account)});
        story.push_back({Standalone, act(MemberAction::Invite, account)});
        story.push_back({account, accept(Standalone)});
    }
};

void TestUndoRules::whatHoldsNowIsInTheWay_data()
{
    QTest::addColumn<OrganizationView>("start");
    QTest::addColumn<Story>("story");
    QTest::addColumn<int>("undone");
    QTest::addColumn<AccountId>("caller");
    QTest::addColumn<QString>("reason");
    const OrganizationView usual = anOrganization().build();
    const QString managed = u"%1 of account %2 in Europe (Ireland) is managed by an organization policy"_s;
    const Asked typeOn {Management, SetPolicyType {true}};
    QTest::newRow("a policy manages the plan")
        << usual << Story {{Admin, setOf(Active, S3, true)}, typeOn, {Management, s3Policy()}} << 1 << Admin
        << managed.arg(u"S3 Protection"_s, Active.toString());
    QTest::newRow("a policy manages the switch")
        << usual
        << Story {{Admin, setOf(Active, Feature::RuntimeMonitoring, true)},
               {Admin, setOf(Active, Feature::RuntimeMonitoring, true, {{Ec2, true}})}, typeOn,
               {Management, policy(uR"(,"runtime_monitoring":{"status":{"@@assign":"enabled"},"additional_configuration":
                       {"ec2_agent_management":{"status":{"@@assign":"enabled"}}}})"_s)}}
        << 2 << Admin << managed.arg(u"Amazon EC2 agent"_s, Active.toString());
    QTest::newRow("a policy manages GuardDuty")
        << usual << Story {{Admin, act(MemberAction::StartMonitoring, Suspended)}, typeOn, {Management, policy({})}} << 1 << Admin
        << managed.arg(u"GuardDuty"_s, Suspended.toString());

    const Asked all {Admin, prefer(AutoEnable::All)};
    const QString heldByAll = u"account %1 would not be an active member in Europe (Ireland) any more"_s;
    QTest::newRow("ALL holds a member that was resumed")
        << usual << Story {{Admin, act(MemberAction::StartMonitoring, Suspended)}, all} << 1 << Admin
        << heldByAll.arg(Suspended.toString());
    QTest::newRow("ALL holds a member that was added")
        << usual << Story {{Admin, add(Bare)}, all} << 1 << Admin << heldByAll.arg(Bare.toString());
    QTest::newRow("ALL holds a member by invitation")
        << usual << Story {{Invited, accept(Admin)}, all} << 1 << Invited << heldByAll.arg(Invited.toString());

    QTest::newRow("the old Runtime Monitoring runs") << usual
                                                     << Story {{Admin, setOf(Active, Feature::RuntimeMonitoring, true)},
                                                            {Admin, setOf(Active, Feature::RuntimeMonitoring, false)},
                                                            {Admin, setOf(Active, Feature::EksRuntimeMonitoring, true)}}
                                                     << 2 << Admin << u"Disable EKS_RUNTIME_MONITORING there first."_s;
    QTest::newRow("the new Runtime Monitoring runs")
        << usual
        << Story {{Standalone, SetOwnFeature {ireland(), Feature::EksRuntimeMonitoring, true}},
               {Standalone, SetOwnFeature {ireland(), Feature::EksRuntimeMonitoring, false}},
               {Standalone, SetOwnFeature {ireland(), Feature::RuntimeMonitoring, true}}}
        << 2 << Standalone << u"Disable RUNTIME_MONITORING there first."_s;

    Story twice {{Invited, accept(Admin)}, {Invited, LeaveAdministrator {ireland()}}};
    addInvited(twice, Invited);
    QTest::newRow("an account has another administrator")
        << usual << twice << 2 << Invited
        << u"would be a member of both %1 and %2"_s.arg(Standalone.toString(), Admin.toString());
    QTest::newRow("a former member administers others")
        << usual
        << Story {{Invited, accept(Admin)}, {Invited, LeaveAdministrator {ireland()}}, {Invited, add(Bare)},
               {Invited, act(MemberAction::Invite, Bare)}}
        << 2 << Invited << u"an administrator account at once"_s;
    QTest::newRow("a new administrator has got one itself")
        << withoutMembers()
        << Story {{Management, delegate(Bare)}, {Management, delegate(Bare, false)}, {Standalone, add(Bare)},
               {Standalone, act(MemberAction::Invite, Bare)}, {Bare, accept(Standalone)}}
        << 2 << Management << u"an administrator account at once"_s;

    QTest::newRow("a member needs its detector")
        << usual << Story {{Bare, createDetector()}, {Admin, add(Bare)}} << 1 << Admin
        << u"GuardDuty would not run in account %1 in Europe (Ireland), which is a member of %2"_s.arg(
               Bare.toString(), Admin.toString());
    QTest::newRow("an administrator needs its detector")
        << usual << Story {{Bare, createDetector()}, {Bare, add(Standalone)}, {Bare, act(MemberAction::Invite, Standalone)}} << 1
        << Bare << u"which has members there"_s;
    Story orphaned;
    addInvited(orphaned, Invited);
    orphaned.push_back({Standalone, act(MemberAction::Disassociate, Invited)});
    orphaned.push_back({Standalone, DeleteDetector {ireland()}});
    QTest::newRow("the administrator has no detector any more")
        << usual << orphaned << 4 << Standalone << u"where GuardDuty does not run"_s;

    QTest::newRow("the delegated administrator has members")
        << withoutMembers() << Story {{Management, delegate(Bare)}, {Bare, add(Active)}} << 1 << Management
        << u"the administrator of Europe (Ireland) has members"_s;
    QTest::newRow("the delegated administrator left")
        << withoutMembers()
        << Story {{Management, delegate(Bare)}, {Management, delegate(Bare, false)},
               {Management, RegisterAdministrator {Bare, false}}, {Management, LeaveOrganization {{Bare}}}}
        << 2 << Management << u"does not belong to the organization any more"_s;
    QTest::newRow("an account that joined is registered")
        << usual << Story {{Management, join(Joined)}, {Management, RegisterAdministrator {Joined, true}}} << 1 << Management
        << u"Deregister it first."_s;
    QTest::newRow("a registered account became an administrator")
        << withoutMembers() << Story {{Management, RegisterAdministrator {Bare, true}}, {Management, delegate(Bare)}} << 1
        << Management << u"is the delegated GuardDuty administrator account in Europe (Ireland)"_s;
}

void TestUndoRules::whatHoldsNowIsInTheWay()
{
    QFETCH(const OrganizationView, start);
    QFETCH(const Story, story);
    QFETCH(const int, undone);
    QFETCH(const AccountId, caller);
    QFETCH(const QString, reason);
    Edits edits(start);
    for (int i = 0; i < std::ssize(story); ++i) {
        const Asked &asked = story[static_cast<std::size_t>(i)];
        QVERIFY(edits.change(asked));
        if (i + 1 == undone) { // nothing is in the way yet of who did it
            Edits before = edits;
            const auto allowed = before.revert(undone, asked.caller);
            QVERIFY2(allowed, allowed ? "" : qPrintable(allowed.error().message));
        }
    }
    const auto refused = edits.revert(undone, caller);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QVERIFY2(refused.error().message.contains(reason), qPrintable(refused.error().message));
    QVERIFY(refused.error().message.contains(u" first."_s)); // says what to do
}

void TestUndoRules::whatAllDoesNotHoldGoesBack_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<AccountId>("caller");
    QTest::addColumn<AccountId>("account");
    QTest::addColumn<RelationshipStatus>("status");
    const Asked all {Admin, prefer(AutoEnable::All, {{S3, AutoEnable::All}})};
    QTest::newRow("an account that joined") << Story {all, {Management, join(Joined)}} << Admin << Joined
                                            << RelationshipStatus::None;
    QTest::newRow("the management account, whose GuardDuty it enabled itself") << Story {
        {Admin, act(MemberAction::Disassociate, Management)}, {Management, DeleteDetector {ireland()}}, all,
        {Management, createDetector()}} << Admin << Management << RelationshipStatus::Removed;
    QTest::newRow("ALL itself") << Story {all} << Admin << Suspended << RelationshipStatus::Disabled;
}

void TestUndoRules::whatAllDoesNotHoldGoesBack()
{
    QFETCH(const Story, story);
    QFETCH(const AccountId, caller);
    QFETCH(const AccountId, account);
    QFETCH(const RelationshipStatus, status);
    Edits edits(anOrganization().build());
    for (const Asked &asked : story)
        QVERIFY(edits.change(asked));
    QCOMPARE(edits.status(account), RelationshipStatus::Enabled);
    const auto undone = edits.revert(std::ssize(story), caller);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
    QCOMPARE(edits.status(account), status);
}

void TestUndoRules::whatFollowsComesAlong_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<int>("undone");
    QTest::addColumn<AccountId>("caller");
    QTest::addColumn<AccountId>("account");
    QTest::addColumn<bool>("isMember");
    QTest::addColumn<bool>("hasS3");
    const Asked all {Admin, prefer(AutoEnable::All, {{S3, AutoEnable::All}})};
    const Asked none {Admin, prefer(AutoEnable::None, {{S3, AutoEnable::None}})};
    const Asked typeOn {Management, SetPolicyType {true}};
    const Asked typeOff {Management, SetPolicyType {false}};
    const Asked joins {Management, join(Joined)};
    QTest::newRow("ALL holds again after the policy type")
        << Story {all, typeOn, joins} << 2 << Management << Joined << true << true;
    QTest::newRow("ALL is set again") << Story {all, none, joins} << 2 << Admin << Joined << true << true;
    QTest::newRow("NEW is set again") << Story {{Admin, prefer({}, {{S3, AutoEnable::New}})}, none, joins} << 2 << Admin << Joined
                                      << false << false;
    QTest::newRow("ALL for a plan is set again") << Story {{Admin, prefer({}, {{S3, AutoEnable::All}})},
        {Admin, prefer({}, {{S3, AutoEnable::None}})}, {Admin, setOf(Active, S3, false)}}
                                                 << 2 << Admin << Active << true << true;
    QTest::newRow("only what is set again")
        << Story {{Admin, prefer({}, {{S3, AutoEnable::All}, {Feature::RdsLoginEvents, AutoEnable::All}})},
               {Admin, prefer({}, {{Feature::RdsLoginEvents, AutoEnable::None}})}, {Admin, setOf(Active, S3, false)}}
        << 2 << Admin << Active << true << false;
    QTest::newRow("an account comes back under ALL")
        << Story {{Management, LeaveOrganization {{Suspended}}}, all} << 1 << Management << Suspended << true << true;
    QTest::newRow("an account comes back under a policy")
        << Story {{Management, LeaveOrganization {{Active}}}, typeOn, {Management, s3Policy()}} << 1 << Management << Active
        << true << true;
    QTest::newRow("the policies apply again")
        << Story {typeOn, {Management, s3Policy()}, typeOff, {Admin, setOf(Active, S3, false)}} << 3 << Management << Active
        << true << true;
}

void TestUndoRules::whatFollowsComesAlong()
{
    QFETCH(const Story, story);
    QFETCH(const int, undone);
    QFETCH(const AccountId, caller);
    QFETCH(const AccountId, account);
    QFETCH(const bool, isMember);
    QFETCH(const bool, hasS3);
    Edits edits(anOrganization().build());
    for (const Asked &asked : story)
        QVERIFY(edits.change(asked));
    const OrganizationView before = *edits.view;
    const auto done = edits.revert(undone, caller);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QCOMPARE(edits.status(account) == RelationshipStatus::Enabled, isMember);
    QCOMPARE(edits.has(account, S3), hasS3);
    // All of it is one edit, which goes back as a whole.
    QVERIFY(edits.revert(std::ssize(story) + 1, caller));
    QCOMPARE(edits.region().members[edits.row(account)].status, before.find(ireland())->members[edits.row(account)].status);
    QCOMPARE(edits.has(account, S3), before.find(ireland())->detectors[edits.row(account)].isEnabled(S3));
}

void TestUndoRules::whoGoesIsNobodysMember()
{
    Edits edits(anOrganization().build());
    QVERIFY(edits.change({Admin, prefer(AutoEnable::None)}));
    QVERIFY(edits.change({Management, join(Joined)}));
    QVERIFY(edits.change({Admin, add(Joined)}));
    QVERIFY(edits.revert(2, Management));
    QCOMPARE(edits.status(Joined), RelationshipStatus::Removed); // as when it leaves
    QVERIFY(edits.region().detectors[edits.row(Joined)].exists());
    QVERIFY(edits.revert(4, Management));
    QCOMPARE(edits.status(Joined), RelationshipStatus::Enabled);
}

void TestUndoRules::aRedoKeepsTheRulesToo()
{
    Edits edits(anOrganization().build());
    QVERIFY(edits.change({Admin, act(MemberAction::StopMonitoring, Active)}));
    QVERIFY(edits.revert(1, Admin));
    QVERIFY(edits.change({Admin, prefer(AutoEnable::All)}));
    const auto refused = edits.revert(2, Admin);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"autoEnableOrganizationMembers is ALL"_s), qPrintable(refused.error().message));
    QCOMPARE(edits.status(Active), RelationshipStatus::Enabled);
}

void TestUndoRules::whatGuardDutyDidByItselfGoesBackUnderAll()
{
    Edits edits(anOrganization().build());
    QVERIFY(edits.change({Admin, SetPropagation {Propagation::Delayed}}));
    QVERIFY(edits.change({Admin, prefer(AutoEnable::All)}));
    edits.now += 24h;
    QVERIFY(edits.change({Management, SettlePending {}}, Door::Service));
    QCOMPARE(edits.status(Bare), RelationshipStatus::Enabled);
    QVERIFY(edits.revert(3, Admin));
    QCOMPARE(edits.status(Bare), RelationshipStatus::None);
    QCOMPARE(edits.region().configuration.members, AutoEnable::All);
    QCOMPARE(edits.region().pending[edits.row(Bare)].enrollment, 0U); // nor will it again by itself
}

void TestUndoRules::whatStoodOnceStandsAgain()
{
    Edits edits(anOrganization().build());
    QVERIFY(edits.change({Admin, act(MemberAction::StartMonitoring, Suspended)}));
    QVERIFY(edits.change({Admin, prefer(AutoEnable::All)}));
    QVERIFY(!edits.revert(1, Admin));
    QVERIFY(edits.revertTo(0, Admin)); // ALL goes as well
    QCOMPARE(edits.status(Suspended), RelationshipStatus::Disabled);
}

void TestUndoRules::theLimitIsCountedAnew_data()
{
    QTest::addColumn<bool>("toPoint");
    QTest::newRow("an earlier edit") << false;
    QTest::newRow("back to a point") << true;
}

void TestUndoRules::theLimitIsCountedAnew()
{
    QFETCH(const bool, toPoint);
    Edits edits(withManyMembers(MemberAccountLimit - 6));
    QVERIFY(edits.change({Admin, join(Joined)}));
    QVERIFY(!edits.region().configuration.memberAccountLimitReached);
    QVERIFY(edits.change({Admin, join(AccountId(131313131313))}));
    QVERIFY(edits.region().configuration.memberAccountLimitReached);
    QVERIFY(edits.change({Admin, prefer({}, {{S3, AutoEnable::All}})}));
    QVERIFY(!edits.has(Active, S3));
    QVERIFY(toPoint ? edits.revertTo(1, Admin) : edits.revert(1, Admin));
    QVERIFY(!edits.region().configuration.memberAccountLimitReached);
    QCOMPARE(edits.has(Active, S3), !toPoint); // the preference is in force at last
    QVERIFY(edits.revert(4, Admin));
    QVERIFY(edits.region().configuration.memberAccountLimitReached);
    QVERIFY(!edits.has(Active, S3));
}

void TestUndoRules::thereIsNoRoomForMore()
{
    Edits edits(withManyMembers(MemberAccountLimit - 5));
    QVERIFY(edits.change({Admin, act(MemberAction::Disassociate, ActiveToo)}));
    QVERIFY(edits.change({Admin, JoinOrganization {{{Joined, {}, {}, true}, {AccountId(131313131313), {}, {}, true}}}}));
    QVERIFY(edits.region().configuration.memberAccountLimitReached);
    const auto refused = edits.revert(1, Admin);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"more than 50,000 members"_s), qPrintable(refused.error().message));
}

void TestUndoRules::preferencesGoWithTheirAdministrator()
{
    Edits edits(withoutMembers());
    QVERIFY(edits.change({Management, delegate(Bare)}));
    QVERIFY(edits.change({Bare, prefer(AutoEnable::All)}));
    QVERIFY(!edits.revert(1, Management)); // has members
    QVERIFY(edits.revert(2, Bare));
    QVERIFY(edits.change({Bare, prefer({}, {{S3, AutoEnable::New}})}));
    QVERIFY(edits.revert(1, Management));
    QVERIFY(!edits.region().administrator);
    QCOMPARE(edits.region().configuration.of(S3), AutoEnable::None); // the next one begins with its own
    QVERIFY(edits.revert(5, Management));
    QCOMPARE(edits.region().configuration.of(S3), AutoEnable::New);
}

void TestUndoRules::theHolderOfTheWorkspaceTakesAnythingBack_data()
{
    QTest::addColumn<Story>("story");
    const auto off = [](AccountId account) { return Asked {account, SetOwnFeature {ireland(), S3, false}}; };
    QTest::newRow("of the administrator and of a standalone account") << Story {off(Standalone), off(Admin)};
    QTest::newRow("of the management account") << Story {off(Admin), {Management, RegisterAdministrator {Bare, true}}};
    QTest::newRow("of somebody who is a member now") << Story {off(Standalone), {Admin, add(Standalone)}};
}

void TestUndoRules::theHolderOfTheWorkspaceTakesAnythingBack()
{
    QFETCH(const Story, story);
    Edits edits(anOrganization().withS3(Standalone).withS3(Admin).build());
    const auto before = edits.view;
    for (const Asked &asked : story)
        QVERIFY(edits.change(asked));
    Edits toBeginning = edits;
    Edits firstOnly = edits;
    QVERIFY(firstOnly.revert(1, Active, RevertRights::OfWorkspace));
    const auto number = std::ssize(story);
    for (EditNumber edit = number; edit > 0; --edit) {
        const auto undone = edits.revert(edit, Active, RevertRights::OfWorkspace);
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
    }
    QVERIFY(edits.has(Standalone, S3) && edits.has(Admin, S3));
    QCOMPARE(edits.view->settings, before->settings);
    QCOMPARE(edits.history->edits.back().caller.account, Active); // who did it, not whose edit it was
    QVERIFY(edits.revert(2 * number, Active, RevertRights::OfWorkspace)); // redo
    const auto all = toBeginning.revertTo(0, Active, RevertRights::OfWorkspace);
    QVERIFY2(all, all ? "" : qPrintable(all.error().message));
    QVERIFY(toBeginning.has(Standalone, S3) && toBeginning.has(Admin, S3));
}

void TestUndoRules::theHolderKeepsTheRulesToo()
{
    Edits edits(anOrganization().build());
    QVERIFY(edits.change({Admin, act(MemberAction::StartMonitoring, Suspended)}));
    QVERIFY(edits.change({Admin, prefer(AutoEnable::All)}));
    const auto refused = edits.revert(1, Management, RevertRights::OfWorkspace);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
}

void TestUndoRules::aRefusalNamesTheAccountOutOfReach()
{
    Edits edits(anOrganization().withS3(Standalone).withS3(Admin).build());
    QVERIFY(edits.change({Admin, SetOwnFeature {ireland(), S3, false}}));
    QVERIFY(edits.change({Standalone, SetOwnFeature {ireland(), S3, false}}));
    const auto message = [&edits](AccountId caller) { return edits.revertTo(0, caller).error().message; };
    const QString words = u"Account %1 may not take this edit back, because it changed settings of account %2."_s;
    QCOMPARE(message(Admin), words.arg(Admin.toString(), Standalone.toString()));
    QCOMPARE(message(Standalone), words.arg(Standalone.toString(), Admin.toString()));

    QVERIFY(edits.change({Admin, SetMemberFeature {ireland(), {Active}, S3, true}}));
    QCOMPARE(edits.revert(3, Active).error().message,
        u"Account %1 may not take this edit back, because it may not change these settings now."_s.arg(Active.toString()));
}

QTEST_GUILESS_MAIN(TestUndoRules)
#include "tst_undorules.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/enrollment.h"
#include "organization/pending.h"
#include "organization/refusals.h"
#include "support/changingorganization.h"

#include <QTest>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Status = RelationshipStatus;

namespace {

constexpr AccountId Newcomer(121212121212);

Account newcomer(AccountId id = Newcomer)
{
    return {id, u"newcomer"_s, u"new@test.example"_s, true};
}

SetAutoEnable prefer(std::optional<AutoEnable> members, AutoEnable s3)
{
    return {ireland(), members, {{Feature::S3DataEvents, s3}}};
}

ActOnMembers act(MemberAction action, std::vector<AccountId> accounts)
{
    return {ireland(), action, std::move(accounts)};
}

/// An organization with @p members active ones beside the administrator and the management account.
OrganizationView largeOrganization(int members)
{
    OrganizationView view = anOrganization().build();
    std::vector<Account> rows = view.accounts->rows;
    auto region = std::make_shared<RegionView>(*view.find(ireland()));
    const auto first = rows.size();
    for (int i = 0; i < members; ++i)
        rows.push_back({AccountId(700000000000 + static_cast<std::uint64_t>(i)), u"many"_s, {}, true});
    region->resize(rows.size());
    const auto active = static_cast<std::size_t>(view.accounts->row(Active));
    for (std::size_t row = first; row < rows.size(); ++row) {
        region->members.edit(row) = region->members[active];
        region->detectors.edit(row) = region->detectors[active];
    }
    view.accounts = std::make_shared<const AccountTable>(makeAccountTable(std::move(rows)));
    view.regions = {region};
    return view;
}

} // namespace

class TestOrganizationRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void theManagementAccountDelegates();
    void delegatingIsRefused_data();
    void delegatingIsRefused();
    void theOrderInWhichAnAdministratorGoes();
    void membersByInvitationMoveToTheDelegatedAdministrator();
    void registrationFollowsTheRegions();
    void allReachesTheAdministratorToo();
    void theManagementAccountEnablesGuardDutyItself_data();
    void theManagementAccountEnablesGuardDutyItself();
    void aPlanAboveTheOrganizationReachesWhoHasGuardDuty();
    void theOldestDetectorPlansAreOnlyReachedByAll();
    void whoJoinsGetsThePreferences_data();
    void whoJoinsGetsThePreferences();
    void accountsThatTheWorkspaceKnowsJoinWithWhatTheyHave();
    void leavingKeepsTheDetector();
    void leavingIsRefused_data();
    void leavingIsRefused();
    void optInRegions();
    void anAdministratorThatIsOptedOutEnablesNobody_data();
    void anAdministratorThatIsOptedOutEnablesNobody();
    void optingInLaterIsNotNew_data();
    void optingInLaterIsNotNew();
    void optingInWaitsWherePreferencesTakeTheirTime();
    void datesOfTheOrganizationAreKept();
    void whereS3ProtectionIsNotOffered();
    void theLimitTurnsAutoEnableOffAndOnAgain();
    void whatIsDueWhileTheLimitHoldsComesLater();
    void allReachesWhomAnInvitationSetsFree_data();
    void allReachesWhomAnInvitationSetsFree();
    void allReachesTheManagementAccountOnceItHasGuardDuty();
    void membersByInvitationDoNotCountForTheLimit();
    void fiftyThousandAccountsTakeAMoment();
};

void TestOrganizationRules::theManagementAccountDelegates()
{
    ChangingOrganization organization(anOrganization().withoutAdministrator().build());
    organization.edit().members = {};
    organization.edit().members.resize(organization.view.accounts->rows.size());
    const auto effect = organization.change(Management, SetAdministrator {ireland(), Bare, true});
    QVERIFY(effect);
    QCOMPARE(effect->changed, std::vector<AccountId> {Bare});
    QCOMPARE(organization.region().administrator, std::optional(Bare));
    QVERIFY(!organization.view.regions.front()->administrator); // the other Region has none: it is delegated in each
    QCOMPARE(organization.view.settings.delegatedAdministrators, std::vector<AccountId> {Bare});
    QCOMPARE(organization.detector(Bare).status, DetectorStatus::Enabled);
    QVERIFY(organization.has(Bare, Feature::S3DataEvents)); // a first detector has its plans on
    QVERIFY(!organization.has(Bare, Feature::RuntimeMonitoring));
    QVERIFY(organization.change(Management, SetAdministrator {ireland(), Bare, true})->patch.isEmpty());
}

void TestOrganizationRules::delegatingIsRefused_data()
{
    QTest::addColumn<AccountId>("caller");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Error::Kind>("kind");
    using Kind = Error::Kind;
    const auto set = [](AccountId account, bool enable) { return Change(SetAdministrator {ireland(), account, enable}); };
    QTest::newRow("by the administrator") << Admin << set(Standalone, true) << Kind::Denied;
    QTest::newRow("by a member") << Active << set(Active, true) << Kind::Denied;
    QTest::newRow("a second one") << Management << set(Standalone, true) << Kind::Conflict;
    QTest::newRow("from outside") << Management << set(Invited, true) << Kind::BadInput;
    QTest::newRow("nobody") << Management << set(Newcomer, true) << Kind::BadInput;
    QTest::newRow("disabling another") << Management << set(Standalone, false) << Kind::Conflict;
    QTest::newRow("registering by a member") << Active << Change(RegisterAdministrator {Standalone, true}) << Kind::Denied;
    QTest::newRow("registering the management account")
        << Management << Change(RegisterAdministrator {Management, true}) << Kind::BadInput;
    QTest::newRow("deregistering while it administers")
        << Management << Change(RegisterAdministrator {Admin, false}) << Kind::Conflict;
    QTest::newRow("deregistering who is not")
        << Management << Change(RegisterAdministrator {Standalone, false}) << Kind::NotFound;
}

void TestOrganizationRules::delegatingIsRefused()
{
    QFETCH(const AccountId, caller);
    QFETCH(const Change, change);
    QFETCH(const Error::Kind, kind);
    ChangingOrganization organization;
    const auto effect = organization.change(caller, change);
    QVERIFY(!effect);
    QCOMPARE(effect.error().kind, kind);
}

void TestOrganizationRules::theOrderInWhichAnAdministratorGoes()
{
    ChangingOrganization organization(anOrganization().withMembers(AutoEnable::All).build());
    const Change disable = SetAdministrator {ireland(), Admin, false};
    const std::vector<AccountId> members {Management, Active, ActiveToo, Suspended, Invited};
    QVERIFY(!organization.change(Management, disable)); // ALL
    QVERIFY(!organization.change(Admin, DeleteDetector {ireland()}));
    QVERIFY(!organization.change(Admin, act(MemberAction::Disassociate, members)));
    QVERIFY(organization.change(Admin, SetAutoEnable {ireland(), AutoEnable::None, {}}));
    QVERIFY(!organization.change(Management, disable)); // members
    QCOMPARE(organization.change(Admin, DeleteDetector {ireland()}).error().message,
        u"The request is rejected because the current account cannot delete detector while it has invited or associated members."_s);
    QVERIFY(organization.reasons(Admin, act(MemberAction::Disassociate, members)).isEmpty());
    QVERIFY(!organization.change(Management, disable)); // still listed
    std::vector<AccountId> all = members;
    all.push_back(Removed);
    QVERIFY(organization.reasons(Admin, act(MemberAction::Delete, all)).isEmpty());
    QVERIFY(organization.change(Management, disable));
    QVERIFY(!organization.region().administrator);
    QCOMPARE(organization.detector(Admin).status, DetectorStatus::Enabled);
    QCOMPARE(organization.change(Management, disable).error().message,
        u"The request failed because the delegated administrator account has already been disabled and/or GuardDuty protection "
        u"has "
        "been disabled."_s);
    QVERIFY(organization.change(Management, SetAdministrator {ireland(), Standalone, true})); // a change of administrators
    QCOMPARE(organization.region().configuration.members, AutoEnable::None);
}

void TestOrganizationRules::membersByInvitationMoveToTheDelegatedAdministrator()
{
    ChangingOrganization organization(anOrganization().withoutAdministrator().build());
    organization.edit().members = {};
    organization.edit().members.resize(organization.view.accounts->rows.size());
    QVERIFY(organization.change(
        Standalone, CreateMembers {ireland(), {{Active, u"aws@test.example"_s}, {Invited, u"aws@test.example"_s}}}));
    QVERIFY(organization.change(Standalone, act(MemberAction::Invite, {Active})));
    QVERIFY(organization.change(Active, AcceptInvitation {ireland(), Standalone, {}}));
    QVERIFY(!organization.change(Management, SetAdministrator {ireland(), Active, true})); // is a member
    QVERIFY(organization.change(Management, SetAdministrator {ireland(), Standalone, true}));
    QVERIFY(organization.region().invitations.empty());
    QCOMPARE(organization.status(Active, Standalone), Status::Enabled);
    QCOMPARE(organization.member(Active).type, MemberType::ViaOrganizations);
    QCOMPARE(organization.status(Invited, Standalone), Status::Created);
    QCOMPARE(organization.member(Invited).type, MemberType::ByInvitation);
}

void TestOrganizationRules::registrationFollowsTheRegions()
{
    ChangingOrganization organization;
    QVERIFY(organization.change(Management, RegisterAdministrator {Standalone, true}));
    QCOMPARE(organization.change(Management, RegisterAdministrator {Standalone, true}).error().kind, Error::Kind::Conflict);
    QVERIFY(organization.change(Management, RegisterAdministrator {Standalone, false}));
    QVERIFY(organization.view.settings.delegatedAdministrators.empty());
}

void TestOrganizationRules::allReachesTheAdministratorToo()
{
    ChangingOrganization organization;
    QVERIFY(organization.change(Admin, prefer(AutoEnable::All, AutoEnable::All)));
    for (const AccountId account : {Admin, Management, Active, Suspended, Removed, Standalone, Bare}) {
        QVERIFY(organization.has(account, Feature::S3DataEvents));
        QCOMPARE(organization.detector(account).status, DetectorStatus::Enabled);
    }
    QVERIFY(!organization.has(Invited, Feature::S3DataEvents));
    QVERIFY(!organization.has(Active, Feature::RdsLoginEvents));
}

void TestOrganizationRules::theManagementAccountEnablesGuardDutyItself_data()
{
    QTest::addColumn<DetectorStatus>("detector");
    QTest::addColumn<RelationshipStatus>("before");
    QTest::addColumn<RelationshipStatus>("after");
    QTest::newRow("no detector") << DetectorStatus::Absent << Status::None << Status::None;
    QTest::newRow("a suspended one of its own") << DetectorStatus::Disabled << Status::Removed << Status::Removed;
    QTest::newRow("one that runs") << DetectorStatus::Enabled << Status::None << Status::Enabled;
    QTest::newRow("a suspended member") << DetectorStatus::Disabled << Status::Disabled << Status::Enabled;
}

void TestOrganizationRules::theManagementAccountEnablesGuardDutyItself()
{
    QFETCH(const DetectorStatus, detector);
    QFETCH(const RelationshipStatus, before);
    QFETCH(const RelationshipStatus, after);
    ChangingOrganization organization;
    organization.setStatus(Management, before, before == Status::None ? MemberType::NotAMember : MemberType::ViaOrganizations);
    organization.edit().detectors.edit(organization.row(Management)).status = detector;
    QVERIFY(organization.change(Admin, prefer(AutoEnable::All, AutoEnable::All)));
    QCOMPARE(organization.status(Management), after);
    QCOMPARE(organization.status(Bare), Status::Enabled); // everybody else
}

void TestOrganizationRules::aPlanAboveTheOrganizationReachesWhoHasGuardDuty()
{
    ChangingOrganization organization;
    QVERIFY(organization.change(Admin, prefer(AutoEnable::None, AutoEnable::All)));
    QCOMPARE(organization.region().configuration.of(Feature::S3DataEvents), AutoEnable::All);
    QVERIFY(organization.has(Active, Feature::S3DataEvents));
    QVERIFY(!organization.detector(Bare).exists());
    QVERIFY(!organization.has(Standalone, Feature::S3DataEvents));
}

void TestOrganizationRules::theOldestDetectorPlansAreOnlyReachedByAll()
{
    using enum AdditionalConfiguration;
    ChangingOrganization organization;
    const auto set = [&](AutoEnable plan, AutoEnable addon) {
        return organization.change(
            Admin, SetAutoEnable {ireland(), {}, {{Feature::RuntimeMonitoring, plan}}, {{RuntimeEksAddonManagement, addon}}});
    };
    QVERIFY(set(AutoEnable::New, AutoEnable::All)->changed.empty()); // the switch has nothing to stand on
    QVERIFY(!organization.detector(Active).isEnabled(RuntimeEksAddonManagement));
    QVERIFY(set(AutoEnable::All, AutoEnable::New));
    QVERIFY(organization.has(Active, Feature::RuntimeMonitoring));
    QVERIFY(!organization.detector(Active).isEnabled(RuntimeEksAddonManagement)); // NEW touches nobody who is there
    QVERIFY(set(AutoEnable::All, AutoEnable::All));
    QVERIFY(organization.detector(Active).isEnabled(RuntimeEksAddonManagement));
    QVERIFY(!organization.change(Admin, SetAutoEnable {ireland(), {}, {{Feature::AiAnalyst, AutoEnable::New}}}));
}

void TestOrganizationRules::whoJoinsGetsThePreferences_data()
{
    QTest::addColumn<AutoEnable>("members");
    QTest::addColumn<AutoEnable>("s3");
    QTest::addColumn<bool>("becomesMember");
    QTest::addColumn<bool>("getsS3");
    for (const AutoEnable members : {AutoEnable::None, AutoEnable::New, AutoEnable::All}) {
        for (const AutoEnable s3 : {AutoEnable::None, AutoEnable::New, AutoEnable::All})
            QTest::addRow("members %s, S3 %s", qPrintable(wireName(members)), qPrintable(wireName(s3)))
                << members << s3 << (members != AutoEnable::None) << (members != AutoEnable::None && s3 != AutoEnable::None);
    }
}

void TestOrganizationRules::whoJoinsGetsThePreferences()
{
    QFETCH(const AutoEnable, members);
    QFETCH(const AutoEnable, s3);
    QFETCH(const bool, becomesMember);
    QFETCH(const bool, getsS3);
    ChangingOrganization organization(anOrganization().withMembers(members).build());
    organization.edit().configuration.features[static_cast<std::size_t>(Feature::S3DataEvents)] = s3;
    const auto effect = organization.change(
        {}, JoinOrganization {{newcomer(), newcomer(), newcomer(AccountId(131313131313)), newcomer(Active)}});
    QVERIFY(effect);
    QCOMPARE(effect->changed, (std::vector<AccountId> {Newcomer, AccountId(131313131313)}));
    QCOMPARE(effect->alreadySo, std::vector<AccountId> {Active});
    QVERIFY(organization.view.accounts->rows.back().inOrganization);
    QCOMPARE(organization.status(Newcomer) == Status::Enabled, becomesMember);
    QCOMPARE(organization.detector(Newcomer).exists(), becomesMember);
    QCOMPARE(organization.has(Newcomer, Feature::S3DataEvents), getsS3);
    QVERIFY(!organization.has(Newcomer, Feature::EksAuditLogs)); // not the default of a first detector
    const OrganizationPatch merged = bucketwatch::merged({}, effect->patch);
    QCOMPARE(merged, effect->patch);
}

void TestOrganizationRules::accountsThatTheWorkspaceKnowsJoinWithWhatTheyHave()
{
    ChangingOrganization organization(anOrganization().withS3(Invited).build());
    organization.edit().configuration.features[static_cast<std::size_t>(Feature::RdsLoginEvents)] = AutoEnable::New;
    QVERIFY(organization.change({}, JoinOrganization {{newcomer(Invited)}}));
    QCOMPARE(organization.member(Invited).type, MemberType::ViaOrganizations);
    QVERIFY(organization.has(Invited, Feature::S3DataEvents));
    QVERIFY(organization.has(Invited, Feature::RdsLoginEvents));
    QCOMPARE(organization.view.accounts->rows[organization.row(Invited)].name, u"partner"_s); // keeps its own name
}

void TestOrganizationRules::leavingKeepsTheDetector()
{
    ChangingOrganization organization(anOrganization().withS3(Active).build());
    const Detector before = organization.detector(Active);
    const auto effect = organization.change({}, LeaveOrganization {{Active, Suspended, Bare}});
    QVERIFY(effect);
    QCOMPARE(effect->changed, (std::vector<AccountId> {Active, Suspended, Bare}));
    QCOMPARE(organization.status(Active), Status::Removed);
    QCOMPARE(organization.detector(Active), before);
    QCOMPARE(organization.detector(Suspended).status, DetectorStatus::Disabled);
    QVERIFY(!organization.view.accounts->rows[organization.row(Bare)].inOrganization);
    QVERIFY(organization.change(Active, SetOwnFeature {ireland(), Feature::S3DataEvents, false})); // standalone
    QVERIFY(organization.change({}, JoinOrganization {{newcomer(Active)}}));
    QCOMPARE(organization.status(Active), Status::Enabled);
}

void TestOrganizationRules::leavingIsRefused_data()
{
    QTest::addColumn<AccountId>("account");
    QTest::newRow("management account") << Management;
    QTest::newRow("administrator") << Admin;
    QTest::newRow("account from outside") << Invited;
    QTest::newRow("unknown account") << Newcomer;
}

void TestOrganizationRules::leavingIsRefused()
{
    QFETCH(const AccountId, account);
    ChangingOrganization organization;
    const OrganizationView before = organization.view;
    QVERIFY(!organization.change({}, LeaveOrganization {{Active, account}}));
    QCOMPARE(organization.view.accounts, before.accounts);
}

namespace {

/// The same organization with a Region that accounts opt in to; all have but those that are @p off.
OrganizationView withMilan(const std::vector<AccountId> &off = {})
{
    OrganizationView view = anOrganization().build();
    auto part = std::make_shared<RegionView>(*view.find(ireland()));
    part->region = *Region::parse(u"eu-south-1"_s);
    for (const AccountId account : off)
        part->members.edit(static_cast<std::size_t>(view.accounts->row(account))).isRegionOff = true;
    view.regions.push_back(part);
    return view;
}

} // namespace

void TestOrganizationRules::optInRegions()
{
    const Region milan = *Region::parse(u"eu-south-1"_s);
    QVERIFY(milan.isOptIn());
    ChangingOrganization organization(withMilan());
    const auto at = [&] { return organization.view.find(milan); };
    QVERIFY(organization.change({}, JoinOrganization {{newcomer()}}));
    const auto row = static_cast<std::size_t>(organization.view.accounts->row(Newcomer));
    QCOMPARE(organization.status(Newcomer), Status::Enabled); // where no opting in is needed
    QVERIFY(at()->members[row].isRegionOff);
    QCOMPARE(at()->members[row].status, Status::None);
    QCOMPARE(organization.reasons(Admin, CreateMembers {milan, {{Newcomer, {}}}}), QStringList {unprocessed::regionIsOff(milan)});
    QVERIFY(!organization.change(Newcomer, createDetector(milan)));
    QVERIFY(organization.change(Admin, SetAutoEnable {milan, AutoEnable::All, {}}));
    QCOMPARE(at()->members[row].status, Status::None); // ALL neither, while it is off

    QVERIFY(organization.change(Admin, SetAutoEnable {milan, AutoEnable::New, {}}));
    QVERIFY(organization.change({}, SetRegionOptIn {milan, {Newcomer}, true}));
    QCOMPARE(at()->members[row].status, Status::None); // not new there any more
    QVERIFY(organization.change({}, SetRegionOptIn {milan, {Newcomer}, false}));
    QVERIFY(organization.change(Admin, SetAutoEnable {milan, AutoEnable::All, {}}));
    QVERIFY(organization.change({}, SetRegionOptIn {milan, {Newcomer}, true}));
    QCOMPARE(at()->members[row].status, Status::Enabled);
    QVERIFY(!organization.change({}, SetRegionOptIn {ireland(), {Newcomer}, false}));

    // Opted in before it joins, it is new there too.
    QVERIFY(organization.change(Admin, SetAutoEnable {milan, AutoEnable::New, {}}));
    QVERIFY(organization.change({}, JoinOrganization {{newcomer(Invited)}}));
    QCOMPARE(at()->members[static_cast<std::size_t>(organization.view.accounts->row(Invited))].status, Status::Enabled);
}

void TestOrganizationRules::anAdministratorThatIsOptedOutEnablesNobody_data()
{
    QTest::addColumn<AutoEnable>("members");
    QTest::newRow("NEW") << AutoEnable::New;
    QTest::newRow("ALL") << AutoEnable::All;
}

void TestOrganizationRules::anAdministratorThatIsOptedOutEnablesNobody()
{
    QFETCH(const AutoEnable, members);
    const Region milan = *Region::parse(u"eu-south-1"_s);
    ChangingOrganization organization(withMilan({Admin, Standalone}));
    QVERIFY(organization.change(Admin, SetAutoEnable {milan, members, {}}));
    QVERIFY(organization.change({}, SetRegionOptIn {milan, {Standalone}, true}));
    QVERIFY(organization.change({}, SetRegionOptIn {milan, {Invited}, true})); // before it joins
    QVERIFY(organization.change({}, JoinOrganization {{newcomer(Invited)}}));
    const auto status
        = [&](AccountId account) { return organization.view.find(milan)->members[organization.row(account)].status; };
    for (const AccountId account : {Bare, Standalone})
        QCOMPARE(status(account), Status::None);
    QCOMPARE(status(Invited), Status::Invited);
    QVERIFY(organization.change({}, SetRegionOptIn {milan, {Admin}, true}));
    QCOMPARE(status(Bare), members == AutoEnable::All ? Status::Enabled : Status::None);
}

void TestOrganizationRules::optingInWaitsWherePreferencesTakeTheirTime()
{
    const Region milan = *Region::parse(u"eu-south-1"_s);
    ChangingOrganization organization(withMilan({Bare}));
    const auto member = [&] {
        return organization.view.find(milan)->members[static_cast<std::size_t>(organization.view.accounts->row(Bare))];
    };
    QVERIFY(organization.change({}, SetPropagation {Propagation::Delayed}));
    organization.change(Admin, SetAutoEnable {milan, AutoEnable::All, {}}).value();
    organization.now += 25h;
    organization.change({}, SettlePending {}).value();
    QVERIFY(organization.change({}, SetRegionOptIn {milan, {Bare}, true}));
    QCOMPARE(member().status, Status::None);
    const auto due = nextDue(organization.view);
    QVERIFY(due && *due > organization.now && *due <= organization.now + 24h);
    organization.now = *due;
    organization.change({}, SettlePending {}).value();
    QCOMPARE(member().status, Status::Enabled);
}

void TestOrganizationRules::datesOfTheOrganizationAreKept()
{
    ChangingOrganization organization(anOrganization().withoutAdministrator().build());
    organization.edit().members = {};
    organization.edit().members.resize(organization.view.accounts->rows.size());
    const auto joinedAt = [&](AccountId account) {
        return organization.view.accounts->rows[static_cast<std::size_t>(organization.view.accounts->row(account))].joinedAt;
    };
    const Timestamp first = organization.now;
    QVERIFY(organization.change({}, JoinOrganization {{newcomer()}}));
    QCOMPARE(joinedAt(Newcomer), first);
    QVERIFY(organization.change(Management, SetAdministrator {ireland(), Bare, true}));
    QCOMPARE(organization.view.settings.delegatedSince.at(Bare), first);
    organization.now += 48h;
    QVERIFY(organization.change({}, LeaveOrganization {{Newcomer}}));
    QCOMPARE(joinedAt(Newcomer), first);
    QVERIFY(organization.change({}, JoinOrganization {{newcomer()}}));
    QCOMPARE(joinedAt(Newcomer), organization.now); // it joined again
    QVERIFY(!organization.change(Management, RegisterAdministrator {Bare, true}));
    QCOMPARE(organization.view.settings.delegatedSince.at(Bare), first);
    const OrganizationSettings before = organization.view.settings;
    QVERIFY(organization.change(Management, SetPolicyType {true}));
    QCOMPARE(organization.view.settings.policiesUpdatedAt, organization.now);
    const OrganizationPatch back {SettingsChange {organization.view.settings, before}, {}, {}};
    const OrganizationView undone = patched(organization.view, back, organization.now + 1h);
    QVERIFY(!undone.settings.policyTypeEnabled);
    QCOMPARE(undone.settings.policiesUpdatedAt, organization.now + 1h); // that changed them too
}

void TestOrganizationRules::optingInLaterIsNotNew_data()
{
    QTest::addColumn<AutoEnable>("s3");
    QTest::addColumn<bool>("getsS3");
    QTest::newRow("NONE") << AutoEnable::None << false;
    QTest::newRow("NEW") << AutoEnable::New << false;
    QTest::newRow("ALL") << AutoEnable::All << true;
}

void TestOrganizationRules::optingInLaterIsNotNew()
{
    QFETCH(const AutoEnable, s3);
    QFETCH(const bool, getsS3);
    const Region milan = *Region::parse(u"eu-south-1"_s);
    ChangingOrganization organization(withMilan({Bare}));
    QVERIFY(organization.change(Admin, SetAutoEnable {milan, AutoEnable::All, {{Feature::S3DataEvents, s3}}}));
    QVERIFY(organization.change({}, SetRegionOptIn {milan, {Bare}, true}));
    const auto region = organization.view.find(milan);
    QCOMPARE(region->members[organization.row(Bare)].status, Status::Enabled);
    QCOMPARE(region->detectors[organization.row(Bare)].isEnabled(Feature::S3DataEvents), getsS3);
}

void TestOrganizationRules::whereS3ProtectionIsNotOffered()
{
    ChangingOrganization organization;
    organization.edit().offersS3Protection = false;
    const QString invalid = unprocessed::invalidParameter();
    QCOMPARE(organization.reasons(Admin, SetOwnFeature {ireland(), Feature::S3DataEvents, true}), QStringList {invalid});
    QCOMPARE(
        organization.reasons(Admin, SetMemberFeature {ireland(), {Active}, Feature::S3DataEvents, true}), QStringList {invalid});
    QCOMPARE(organization.reasons(Admin, prefer({}, AutoEnable::All)), QStringList {invalid});
    QVERIFY(organization.change(Admin, prefer({}, AutoEnable::None)));
    QVERIFY(organization.change(Bare, createDetector()));
    QVERIFY(!organization.has(Bare, Feature::S3DataEvents));
    QVERIFY(organization.has(Bare, Feature::EksAuditLogs));
}

void TestOrganizationRules::theLimitTurnsAutoEnableOffAndOnAgain()
{
    // Management, Active, ActiveToo and Suspended are members already.
    ChangingOrganization organization(largeOrganization(MemberAccountLimit - 5));
    QVERIFY(!organization.region().configuration.memberAccountLimitReached);
    QVERIFY(organization.change({}, JoinOrganization {{newcomer(), newcomer(AccountId(131313131313))}}));
    QCOMPARE(organization.status(Newcomer), Status::Enabled); // the last one
    QCOMPARE(organization.status(AccountId(131313131313)), Status::None);
    QVERIFY(organization.region().configuration.memberAccountLimitReached);
    QCOMPARE(
        organization.reasons(Admin, CreateMembers {ireland(), {{Standalone, {}}}}), QStringList {unprocessed::tooManyMembers()});
    QVERIFY(organization.change(Admin, prefer(AutoEnable::All, AutoEnable::All))->changed.empty()); // stored, reaches nobody
    QCOMPARE(organization.region().configuration.members, AutoEnable::All);
    QVERIFY(!organization.has(Active, Feature::S3DataEvents));
    QVERIFY(organization.change(Admin, act(MemberAction::Disassociate, {ActiveToo}))); // ALL does not hold now
    QVERIFY(organization.has(Active, Feature::S3DataEvents)); // and does again
    QCOMPARE(organization.status(ActiveToo), Status::Removed); // who was taken out is not taken back
    QCOMPARE(organization.status(Removed), Status::Enabled); // but there is room for one more
    QVERIFY(organization.region().configuration.memberAccountLimitReached);
    QVERIFY(organization.change({}, LeaveOrganization {{Active, Suspended}}));
    QCOMPARE(organization.status(ActiveToo), Status::Enabled);
}

void TestOrganizationRules::whatIsDueWhileTheLimitHoldsComesLater()
{
    ChangingOrganization organization(largeOrganization(MemberAccountLimit - 4));
    organization.change({}, SetPropagation {Propagation::Delayed}).value();
    organization.edit().configuration.members = AutoEnable::All;
    organization.edit().configuration.memberAccountLimitReached = true;
    organization.edit().pending.edit(organization.row(Removed)).enrollment = toSeconds32(When);
    QVERIFY(organization.change({}, SettlePending {}));
    QCOMPARE(organization.status(Removed), Status::Removed);
    QVERIFY(organization.change({}, LeaveOrganization {{Active}}));
    QVERIFY(organization.pending(Removed).enrollment > toSeconds32(When)); // within a day, as everything that ALL does
    QCOMPARE(organization.status(Removed), Status::Removed);
    organization.now += 24h;
    QVERIFY(organization.change({}, SettlePending {}));
    QCOMPARE(organization.status(Removed), Status::Enabled);
}

void TestOrganizationRules::allReachesWhomAnInvitationSetsFree_data()
{
    QTest::addColumn<AccountId>("caller");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Status>("inviter");
    QTest::addColumn<Status>("invitee");
    QTest::newRow("the member leaves") << Bare << Change(LeaveAdministrator {ireland()}) << Status::Enabled << Status::Enabled;
    QTest::newRow("it is disassociated") << Standalone << Change(act(MemberAction::Disassociate, {Bare})) << Status::Enabled
                                         << Status::Enabled;
    QTest::newRow("it disables GuardDuty") << Bare << Change(DeleteDetector {ireland()}) << Status::Enabled
                                           << Status::None; // as it asked
}

void TestOrganizationRules::allReachesWhomAnInvitationSetsFree()
{
    QFETCH(const AccountId, caller);
    QFETCH(const Change, change);
    QFETCH(const Status, inviter);
    QFETCH(const Status, invitee);
    ChangingOrganization organization;
    QVERIFY(organization.change(Bare, CreateDetector {ireland(), true, {}, {}, {}, {}}));
    QVERIFY(organization.change(Standalone, CreateMembers {ireland(), {{Bare, u"aws@test.example"_s}}}));
    QVERIFY(organization.change(Standalone, act(MemberAction::Invite, {Bare})));
    QVERIFY(organization.change(Bare, AcceptInvitation {ireland(), Standalone, {}}));
    QVERIFY(organization.change(Admin, prefer(AutoEnable::All, AutoEnable::All)));
    QCOMPARE(organization.status(Standalone), Status::None);
    QCOMPARE(organization.status(Bare), Status::None);
    QVERIFY(organization.change(caller, change));
    QCOMPARE(organization.status(Standalone), inviter);
    QCOMPARE(organization.status(Bare), invitee);
}

void TestOrganizationRules::allReachesTheManagementAccountOnceItHasGuardDuty()
{
    ChangingOrganization organization;
    organization.setStatus(Management, Status::None, MemberType::NotAMember);
    organization.edit().detectors.edit(organization.row(Management)).remove();
    QVERIFY(organization.change(Admin, prefer(AutoEnable::All, AutoEnable::None)));
    QCOMPARE(organization.status(Management), Status::None);
    QVERIFY(organization.change(Management, createDetector()));
    QCOMPARE(organization.status(Management), Status::Enabled);
}

void TestOrganizationRules::membersByInvitationDoNotCountForTheLimit()
{
    ChangingOrganization organization(largeOrganization(MemberAccountLimit - 5));
    QVERIFY(organization.change(Invited, AcceptInvitation {ireland(), Admin, {}}));
    QCOMPARE(organization.status(Invited), Status::Enabled);
    QVERIFY(!organization.region().configuration.memberAccountLimitReached);
    QVERIFY(organization.reasons(Admin, CreateMembers {ireland(), {{Standalone, {}}}}).isEmpty());
    QVERIFY(organization.region().configuration.memberAccountLimitReached);
}

void TestOrganizationRules::fiftyThousandAccountsTakeAMoment()
{
    const OrganizationView view = largeOrganization(MemberAccountLimit - 100);
    std::vector<AccountId> accounts;
    std::ranges::transform(view.accounts->rows, std::back_inserter(accounts), &Account::id);
    QBENCHMARK_ONCE
    {
        const auto all = effectOf(view, Admin, prefer({}, AutoEnable::All), When);
        QVERIFY(all->changed.size() > 49'000U);
    }
    const auto members = effectOf(view, Admin, SetMemberFeature {ireland(), accounts, Feature::S3DataEvents, true}, When);
    QVERIFY(members->changed.size() > 49'000U);
    QCOMPARE(members->unprocessed.size(), 4U);
}

QTEST_GUILESS_MAIN(TestOrganizationRules)
#include "tst_organizationrules.moc"

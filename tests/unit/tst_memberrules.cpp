// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/membereffects.h"

#include "organization/pending.h"
#include "organization/refusals.h"
#include "support/changingorganization.h"
#include "support/managedorganization.h"

#include <QTest>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

using Status = RelationshipStatus;

namespace {

constexpr AccountId Stranger(987654321098);

constexpr auto Owner = "owner@elsewhere.example"_L1; // of the stranger
constexpr auto Known = "aws@test.example"_L1; // of everybody else

CreateMembers create(AccountId account)
{
    return {ireland(), {{account, account == Stranger ? Owner : Known}}};
}

ActOnMembers act(MemberAction action, AccountId account)
{
    return {ireland(), action, {account}};
}

} // namespace

class TestMemberRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void anAccountGetsAllPlansOfARequestOrNone_data();
    void anAccountGetsAllPlansOfARequestOrNone();
    void whatEachStatusAllows_data();
    void whatEachStatusAllows();
    void theReasonsAreTheServicesOwn_data();
    void theReasonsAreTheServicesOwn();
    void aSuspendedAdministratorChangesNothing_data();
    void aSuspendedAdministratorChangesNothing();
    void suspendingStopsTheDetectorAndStartingResumesIt();
    void disassociatingLeavesGuardDutyOn();
    void disassociatedOrganizationMembersAreOnlyAddedAgain();
    void addedOrganizationAccountsAreEnabledAtOnce();
    void addingAnExistingDetectorTurnsPlansOnButNeverOff();
    void addedAccountsFromOutsideWaitForAnInvitation();
    void plausibleEmails_data();
    void plausibleEmails();
    void theEmailMustBeTheAccounts_data();
    void theEmailMustBeTheAccounts();
    void aWrongEmailIsNotKept();
    void addressesAreVerifiedWhereThatTakesItsTime_data();
    void addressesAreVerifiedWhereThatTakesItsTime();
    void delayedPreferencesDelayNoInvitation();
    void addressesAreVerifiedEachAtItsOwnTime();
    void anAdministratorKeepsItsDetectorWhileItInvites();
    void theManagementAccountMustHaveGuardDutyFirst();
    void fiveThousandAreMembersByInvitation_data();
    void fiveThousandAreMembersByInvitation();
    void allKeepsMembers_data();
    void allKeepsMembers();
    void anInvitationLeadsToMembershipAndBack();
    void invitedMembersBelongToTheirAdministratorOnly();
    void acceptingIsRefused_data();
    void acceptingIsRefused();
    void decliningAndDeletingInvitations();
    void theAdministratorsFrequencyCountsForItsMembers_data();
    void theAdministratorsFrequencyCountsForItsMembers();
    void organizationMembersCannotLeave();
    void allKeepsInvitedMembersToo_data();
    void allKeepsInvitedMembersToo();
    void anInvitedMemberMayDisableItself();
    void twoRuntimeMonitorsNeverRunTogether();
    void switchesFollowTheirPlan();
};

void TestMemberRules::whatEachStatusAllows_data()
{
    QTest::addColumn<RelationshipStatus>("before");
    QTest::addColumn<MemberAction>("action");
    QTest::addColumn<RelationshipStatus>("after");
    using enum MemberAction;
    const auto row = [](Status before, MemberAction action, Status after) {
        static constexpr std::array Names {"invite", "start", "stop", "disassociate", "delete"};
        QTest::addRow("%s: %s", qPrintable(wireName(before)), Names[static_cast<std::size_t>(action)])
            << before << action << after;
    };
    // What is allowed; everything else leaves the status as it is.
    const std::vector<std::tuple<Status, MemberAction, Status>> allowed {{Status::Created, Invite, Status::Invited},
        {Status::Removed, Invite, Status::Invited}, {Status::Resigned, Invite, Status::Invited},
        {Status::Disabled, StartMonitoring, Status::Enabled}, {Status::Enabled, StopMonitoring, Status::Disabled},
        {Status::Enabled, Disassociate, Status::Removed}, {Status::Disabled, Disassociate, Status::Removed},
        {Status::Invited, Disassociate, Status::Removed}, {Status::Created, Delete, Status::None},
        {Status::Invited, Delete, Status::None}, {Status::Removed, Delete, Status::None},
        {Status::Resigned, Delete, Status::None}, {Status::EmailVerificationInProgress, Delete, Status::None},
        {Status::EmailVerificationFailed, Delete, Status::None}, {Status::WrongEmailInVerification, Delete, Status::None}};
    for (const Status before : {Status::None, Status::Created, Status::Invited, Status::Enabled, Status::Disabled,
             Status::Removed, Status::Resigned, Status::EmailVerificationInProgress, Status::EmailVerificationFailed,
             Status::WrongEmailInVerification}) {
        for (const MemberAction action : {Invite, StartMonitoring, StopMonitoring, Disassociate, Delete}) {
            const auto found = std::ranges::find_if(
                allowed, [&](const auto &one) { return std::get<0>(one) == before && std::get<1>(one) == action; });
            row(before, action, found == allowed.end() ? before : std::get<2>(*found));
        }
    }
}

void TestMemberRules::whatEachStatusAllows()
{
    QFETCH(const RelationshipStatus, before);
    QFETCH(const MemberAction, action);
    QFETCH(const RelationshipStatus, after);
    ChangingOrganization organization;
    organization.setStatus(Invited, before, before == Status::None ? MemberType::NotAMember : MemberType::ByInvitation);
    const auto effect = organization.change(Admin, act(action, Invited));
    QVERIFY(effect);
    QCOMPARE(organization.status(Invited), after);
    QCOMPARE(effect->unprocessed.size(), before == after ? 1U : 0U);
    QCOMPARE(effect->changed.size(), before == after ? 0U : 1U);
    if (after == Status::None)
        QCOMPARE(organization.member(Invited).type, MemberType::NotAMember);
}

void TestMemberRules::theReasonsAreTheServicesOwn_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("reason");
    using enum MemberAction;
    QTest::newRow("create repeat, active") << Change(create(Active)) << unprocessed::alreadyMember();
    QTest::newRow("create repeat, suspended") << Change(create(Suspended)) << unprocessed::alreadyMember();
    QTest::newRow("create repeat, invited") << Change(create(Invited)) << unprocessed::alreadyMember();
    QTest::newRow("create itself") << Change(create(Admin))
                                   << u"The request is rejected because an account cannot become a member of itself."_s;
    QTest::newRow("invite itself") << Change(act(Invite, Admin))
                                   << u"The request is rejected because the current account cannot invite itself."_s;
    QTest::newRow("invite repeat") << Change(act(Invite, Invited)) << unprocessed::alreadyInvited();
    QTest::newRow("invite member") << Change(act(Invite, Active)) << unprocessed::alreadyInvited();
    QTest::newRow("invite a stranger") << Change(act(Invite, Stranger)) << unprocessed::notAssociated();
    QTest::newRow("stop a standalone account") << Change(act(StopMonitoring, Standalone)) << unprocessed::notAssociated();
    QTest::newRow("stop itself") << Change(act(StopMonitoring, Admin)) << unprocessed::notAssociated();
    QTest::newRow("stop twice") << Change(act(StopMonitoring, Suspended))
                                << unprocessed::wrongStatus(u"Enabled"_s, u"Disabled"_s);
    QTest::newRow("delete a member") << Change(act(Delete, Active)) << unprocessed::stillAssociated();
    QTest::newRow("disassociate twice") << Change(act(Disassociate, Removed)) << unprocessed::notAssociated();
}

void TestMemberRules::theReasonsAreTheServicesOwn()
{
    QFETCH(const Change, change);
    QFETCH(const QString, reason);
    ChangingOrganization organization;
    QCOMPARE(organization.reasons(Admin, change), QStringList {reason});
}

void TestMemberRules::aSuspendedAdministratorChangesNothing_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("preferences") << Change(SetAutoEnable {ireland(), AutoEnable::All, {}});
    QTest::newRow("a member's plan") << Change(SetMemberFeature {ireland(), {Active}, Feature::S3DataEvents, true});
    QTest::newRow("its own plan") << Change(SetOwnFeature {ireland(), Feature::S3DataEvents, true});
    QTest::newRow("members") << Change(create(Standalone));
    QTest::newRow("monitoring") << Change(act(MemberAction::StopMonitoring, Active));
}

void TestMemberRules::aSuspendedAdministratorChangesNothing()
{
    QFETCH(const Change, change);
    ChangingOrganization organization;
    organization.edit().detectors.edit(organization.row(Admin)).status = DetectorStatus::Disabled;
    const auto effect = organization.change(Admin, change);
    QVERIFY(!effect);
    QCOMPARE(effect.error().kind, Error::Kind::Denied);
}

void TestMemberRules::suspendingStopsTheDetectorAndStartingResumesIt()
{
    ChangingOrganization organization(anOrganization().withS3(Active).build());
    QVERIFY(organization.change(Admin, act(MemberAction::StopMonitoring, Active)));
    QCOMPARE(organization.detector(Active).status, DetectorStatus::Disabled);
    QVERIFY(organization.has(Active, Feature::S3DataEvents)); // its plans are kept
    QVERIFY(organization.change(Admin, act(MemberAction::StartMonitoring, Active)));
    QCOMPARE(organization.detector(Active).status, DetectorStatus::Enabled);
    QCOMPARE(organization.status(Active), Status::Enabled);
}

void TestMemberRules::disassociatingLeavesGuardDutyOn()
{
    ChangingOrganization organization(anOrganization().withS3(Active).build());
    const Detector before = organization.detector(Active);
    QVERIFY(organization.change(Admin, act(MemberAction::Disassociate, Active)));
    QCOMPARE(organization.detector(Active), before);
    QVERIFY(organization.change(Active, SetOwnFeature {ireland(), Feature::S3DataEvents, false})); // is its own master now
    QVERIFY(organization.change(Admin, act(MemberAction::Delete, Active)));
    QCOMPARE(organization.detector(Active).status, DetectorStatus::Enabled);
}

void TestMemberRules::disassociatedOrganizationMembersAreOnlyAddedAgain()
{
    ChangingOrganization organization;
    QCOMPARE(organization.reasons(Admin, act(MemberAction::Invite, Removed)),
        QStringList {unprocessed::organizationMemberCannotBeInvited()});
    QVERIFY(organization.change(Admin, create(Removed))->unprocessed.empty());
    QCOMPARE(organization.status(Removed), Status::Enabled);
    QCOMPARE(organization.member(Removed).type, MemberType::ViaOrganizations);
}

void TestMemberRules::addedOrganizationAccountsAreEnabledAtOnce()
{
    ChangingOrganization organization;
    organization.edit().configuration.features[static_cast<std::size_t>(Feature::EksAuditLogs)] = AutoEnable::New;
    organization.edit().configuration.features[static_cast<std::size_t>(Feature::RdsLoginEvents)] = AutoEnable::All;
    QVERIFY(organization.change(Admin, CreateMembers {ireland(), {{Bare, {}}}})
            ->unprocessed.empty()); // no e-mail needed: it is known
    QCOMPARE(organization.status(Bare), Status::Enabled);
    QCOMPARE(organization.detector(Bare).status, DetectorStatus::Enabled);
    QVERIFY(organization.has(Bare, Feature::EksAuditLogs));
    QVERIFY(organization.has(Bare, Feature::RdsLoginEvents));
    QVERIFY(!organization.has(Bare, Feature::S3DataEvents)); // NONE: not even the default of a first detector
}

void TestMemberRules::addingAnExistingDetectorTurnsPlansOnButNeverOff()
{
    ChangingOrganization organization(anOrganization().withS3(Standalone).build());
    organization.edit().configuration.features[static_cast<std::size_t>(Feature::EksAuditLogs)] = AutoEnable::New;
    QVERIFY(organization.change(Admin, create(Standalone)));
    QVERIFY(organization.has(Standalone, Feature::S3DataEvents));
    QVERIFY(organization.has(Standalone, Feature::EksAuditLogs));
    QVERIFY(!organization.has(Standalone, Feature::RdsLoginEvents));
}

void TestMemberRules::addedAccountsFromOutsideWaitForAnInvitation()
{
    ChangingOrganization organization;
    const auto rows = organization.view.accounts->rows.size();
    QVERIFY(organization.change(Admin, create(Stranger))->unprocessed.empty());
    QCOMPARE(organization.view.accounts->rows.size(), rows + 1);
    QVERIFY(!organization.view.accounts->rows.back().inOrganization);
    QCOMPARE(organization.status(Stranger), Status::Created);
    QCOMPARE(organization.member(Stranger).type, MemberType::ByInvitation);
    QVERIFY(!organization.detector(Stranger).exists());
    QCOMPARE(organization.reasons(Admin, create(Stranger)), QStringList {unprocessed::alreadyMember()});
    // Merging the changes of one request keeps an account that they add.
    const auto effect = effectOf(anOrganization().build(), Admin, create(Stranger), When);
    QCOMPARE(merged({}, effect->patch), effect->patch);
}

void TestMemberRules::plausibleEmails_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("plausible");
    QTest::newRow("plain") << u"owner@elsewhere.example"_s << true;
    QTest::newRow("with a plus") << u"aws+lab@elsewhere.example"_s << true;
    QTest::newRow("64 characters") << QString(u'a').repeated(50) + u"@b.example.com"_s << true;
    QTest::newRow("65 characters") << QString(u'a').repeated(51) + u"@b.example.com"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("no at") << u"elsewhere.example"_s << false;
    QTest::newRow("two ats") << u"a@b@elsewhere.example"_s << false;
    QTest::newRow("nobody") << u"@elsewhere.example"_s << false;
    QTest::newRow("no domain") << u"owner@"_s << false;
    QTest::newRow("no dot") << u"owner@elsewhere"_s << false;
    QTest::newRow("dot at the end") << u"owner@elsewhere."_s << false;
    QTest::newRow("blank") << u"the owner@elsewhere.example"_s << false;
    QTest::newRow("line break") << u"owner\n@elsewhere.example"_s << false;
}

void TestMemberRules::plausibleEmails()
{
    QFETCH(const QString, email);
    QFETCH(const bool, plausible);
    QCOMPARE(isPlausibleEmail(email), plausible);
    ChangingOrganization organization;
    QVERIFY(organization.change(Admin, CreateMembers {ireland(), {{Stranger, email}}}));
    QCOMPARE(organization.status(Stranger), plausible ? Status::Created : Status::EmailVerificationFailed);
}

void TestMemberRules::theEmailMustBeTheAccounts_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<RelationshipStatus>("status");
    QTest::newRow("its own") << QString(Known) << Status::Created;
    QTest::newRow("in capitals") << QString(Known).toUpper() << Status::Created;
    QTest::newRow("another one") << QString(Owner) << Status::EmailVerificationFailed;
    QTest::newRow("none") << QString() << Status::EmailVerificationFailed;
}

void TestMemberRules::theEmailMustBeTheAccounts()
{
    QFETCH(const QString, email);
    QFETCH(const RelationshipStatus, status);
    ChangingOrganization organization;
    QVERIFY(organization.change(Standalone, CreateMembers {ireland(), {{Invited, email}}}));
    QCOMPARE(organization.status(Invited, Standalone), status);
}

void TestMemberRules::aWrongEmailIsNotKept()
{
    ChangingOrganization organization;
    QVERIFY(organization.change(Standalone, CreateMembers {ireland(), {{Stranger, u"owner"_s}}}));
    QCOMPARE(organization.status(Stranger, Standalone), Status::EmailVerificationFailed);
    QVERIFY(organization.change(Standalone, act(MemberAction::Delete, Stranger)));
    QVERIFY(organization.change(Standalone, create(Stranger)));
    QCOMPARE(organization.status(Stranger, Standalone), Status::Created);
}

void TestMemberRules::addressesAreVerifiedWhereThatTakesItsTime_data()
{
    QTest::addColumn<AccountId>("administrator");
    QTest::addColumn<QString>("email");
    QTest::addColumn<RelationshipStatus>("listed");
    QTest::addColumn<RelationshipStatus>("waiting");
    QTest::addColumn<RelationshipStatus>("verified");
    for (const auto &[name, administrator] : {std::pair("delegated", Admin), std::pair("by invitation", Standalone)}) {
        QTest::addRow("%s: right", name) << administrator << QString(Owner) << Status::Created
                                         << Status::EmailVerificationInProgress << Status::Invited;
        QTest::addRow("%s: wrong", name) << administrator << u"owner"_s << Status::WrongEmailInVerification
                                         << Status::WrongEmailInVerification << Status::EmailVerificationFailed;
    }
}

void TestMemberRules::addressesAreVerifiedWhereThatTakesItsTime()
{
    QFETCH(const AccountId, administrator);
    QFETCH(const QString, email);
    QFETCH(const RelationshipStatus, listed);
    QFETCH(const RelationshipStatus, waiting);
    QFETCH(const RelationshipStatus, verified);
    ChangingOrganization organization;
    QVERIFY(organization.change({}, SetEmailVerification {EmailVerification::Delayed}));
    QVERIFY(organization.change(administrator, CreateMembers {ireland(), {{Stranger, email}}}));
    QCOMPARE(organization.status(Stranger, administrator), listed);
    const QStringList refused = organization.reasons(administrator, act(MemberAction::Invite, Stranger));
    QCOMPARE(refused.isEmpty(), listed == Status::Created);
    QCOMPARE(organization.status(Stranger, administrator), waiting);
    QCOMPARE(wireName(waiting), u"EmailVerificationInProgress"_s);
    QVERIFY(!organization.change(Stranger, AcceptInvitation {ireland(), administrator, {}}));
    QVERIFY(!organization.reasons(administrator, act(MemberAction::Invite, Stranger)).isEmpty());

    const Timestamp due = *nextDue(organization.view);
    QVERIFY(due > When && due <= When + std::chrono::hours(24));
    QCOMPARE(pendingTally(organization.view).count, 1);
    organization.now = due - std::chrono::seconds(1);
    QVERIFY(organization.change({}, SettlePending {})->patch.isEmpty());
    organization.now = due;
    QCOMPARE(organization.change({}, SettlePending {})->changed, std::vector {Stranger});
    QCOMPARE(organization.status(Stranger, administrator), verified);
    QVERIFY(!nextDue(organization.view));
}

void TestMemberRules::delayedPreferencesDelayNoInvitation()
{
    ChangingOrganization organization;
    QVERIFY(organization.change({}, SetPropagation {Propagation::Delayed}));
    QVERIFY(organization.change(Admin, CreateMembers {ireland(), {{Stranger, u"owner@elsewhere.example"_s}}}));
    QVERIFY(organization.reasons(Admin, act(MemberAction::Invite, Stranger)).isEmpty());
    QCOMPARE(organization.status(Stranger), Status::Invited);
    QVERIFY(!nextDue(organization.view));
}

void TestMemberRules::addressesAreVerifiedEachAtItsOwnTime()
{
    const auto invited = [] {
        ChangingOrganization organization;
        organization.change({}, SetEmailVerification {EmailVerification::Delayed}).value();
        organization.setStatus(Invited, Status::Created, MemberType::ByInvitation);
        organization.change(Admin, create(Stranger)).value();
        organization.change(Admin, ActOnMembers {ireland(), MemberAction::Invite, {Invited, Stranger}}).value();
        return organization;
    };
    const ChangingOrganization organization = invited();
    const auto moment = [](const ChangingOrganization &in, AccountId account) {
        return verificationMoment(account, ireland(), in.member(account));
    };
    QVERIFY(moment(organization, Invited) != moment(organization, Stranger));
    QCOMPARE(moment(invited(), Stranger), moment(organization, Stranger)); // always the same
    QCOMPARE(moment(organization, Active), 0U);
}

void TestMemberRules::anAdministratorKeepsItsDetectorWhileItInvites()
{
    ChangingOrganization organization;
    QVERIFY(organization.change({}, SetEmailVerification {EmailVerification::Delayed}));
    QVERIFY(organization.change(Standalone, create(Stranger)));
    QVERIFY(organization.change(Standalone, act(MemberAction::Invite, Stranger)));
    QVERIFY(!organization.change(Standalone, DeleteDetector {ireland()}));
    QVERIFY(organization.change(Standalone, act(MemberAction::Delete, Stranger)));
    QVERIFY(!nextDue(organization.view));
    QVERIFY(organization.change(Standalone, DeleteDetector {ireland()}));
}

void TestMemberRules::theManagementAccountMustHaveGuardDutyFirst()
{
    ChangingOrganization organization;
    organization.setStatus(Management, Status::None, MemberType::NotAMember);
    organization.edit().detectors.edit(organization.row(Management)).remove();
    QCOMPARE(organization.reasons(Admin, create(Management)),
        QStringList {u"Operation failed because your organization master must first enable GuardDuty to be added as a member"_s});
    QVERIFY(organization.change(Management, createDetector()));
    QVERIFY(organization.reasons(Admin, create(Management)).isEmpty());
    QCOMPARE(organization.status(Management), Status::Enabled);
}

void TestMemberRules::fiveThousandAreMembersByInvitation_data()
{
    QTest::addColumn<AccountId>("administrator");
    QTest::addColumn<int>("missing"); // to 4,999
    QTest::newRow("delegated") << Admin << 4998; // has invited one
    QTest::newRow("by invitation") << Standalone << 4999;
}

/// Service quota, user guide, "Amazon GuardDuty quotas": member accounts by invitation.
void TestMemberRules::fiveThousandAreMembersByInvitation()
{
    QFETCH(const AccountId, administrator);
    QFETCH(const int, missing);
    const QString full
        = u"The request is rejected because the current account cannot create anymore members since it cannot exceed "
          "the maximum number of allowed members."_s;
    constexpr AccountId First(900000000001);
    constexpr AccountId Second(900000000002);
    ChangingOrganization organization;
    CreateMembers many {ireland(), {}};
    for (std::uint64_t i = 0; i < std::uint64_t(missing); ++i)
        many.accounts.push_back({AccountId(100000000000 + i), Owner});
    QCOMPARE(organization.reasons(administrator, many), QStringList());
    QCOMPARE(relationsOf(organization.view, organization.region(), administrator).size(),
        administrator == Admin ? 4999U + 5 : 4999U); // and five through Organizations

    const CreateMembers two {ireland(), {{First, Owner}, {Second, Owner}}};
    QCOMPARE(organization.reasons(administrator, two), QStringList {full});
    QCOMPARE(organization.status(First, administrator), Status::Created);
    QCOMPARE(organization.status(Second, administrator), Status::None);
    QCOMPARE(organization.view.accounts->row(Second), -1);
    QCOMPARE(organization.reasons(administrator, two), (QStringList {unprocessed::alreadyMember(), full}));
    const ActOnMembers invite {ireland(), MemberAction::Invite, {First, Second}};
    QCOMPARE(organization.reasons(administrator, invite), QStringList {unprocessed::notAssociated()});
    QCOMPARE(organization.status(First, administrator), Status::Invited);

    // Neither the members of others nor those through Organizations count.
    QCOMPARE(organization.reasons(administrator == Admin ? Standalone : Admin, create(Stranger)), QStringList());
    QCOMPARE(organization.reasons(administrator, create(Bare)), administrator == Admin ? QStringList() : QStringList {full});
    QCOMPARE(organization.reasons(administrator, act(MemberAction::Delete, many.accounts.front().account)), QStringList());
    QCOMPARE(organization.reasons(administrator, two), QStringList {unprocessed::alreadyMember()});
    QCOMPARE(organization.status(Second, administrator), Status::Created);
}

void TestMemberRules::allKeepsMembers_data()
{
    QTest::addColumn<AutoEnable>("members");
    QTest::addColumn<MemberAction>("action");
    QTest::addColumn<AccountId>("account");
    QTest::addColumn<bool>("allowed");
    for (const AutoEnable members : {AutoEnable::All, AutoEnable::New, AutoEnable::None}) {
        const auto row = [members](const char *name, MemberAction action, AccountId account, bool underAll) {
            QTest::addRow("%s under %s", name, qPrintable(wireName(members)))
                << members << action << account << (underAll || members != AutoEnable::All);
        };
        row("stop", MemberAction::StopMonitoring, Active, false);
        row("disassociate", MemberAction::Disassociate, Active, false);
        row("delete", MemberAction::Delete, Removed, false);
        row("start", MemberAction::StartMonitoring, Suspended, true);
    }
}

void TestMemberRules::allKeepsMembers()
{
    QFETCH(const AutoEnable, members);
    QFETCH(const MemberAction, action);
    QFETCH(const AccountId, account);
    QFETCH(const bool, allowed);
    ChangingOrganization organization(anOrganization().withMembers(members).build());
    const Status before = organization.status(account);
    const auto effect = organization.change(Admin, act(action, account));
    QCOMPARE(effect.has_value(), allowed);
    QCOMPARE(organization.status(account) != before, allowed);
    if (!effect)
        QVERIFY(effect.error().message.contains(u"ALL"_s));
}

void TestMemberRules::anInvitationLeadsToMembershipAndBack()
{
    ChangingOrganization organization;
    QVERIFY(organization.change(Standalone, create(Bare)));
    QCOMPARE(organization.status(Bare, Standalone), Status::Created);
    QCOMPARE(organization.status(Bare), Status::None); // nothing to the delegated administrator
    QVERIFY(!organization.change(Bare, AcceptInvitation {ireland(), Standalone, {}})); // not invited yet
    QVERIFY(organization.change(Standalone, act(MemberAction::Invite, Bare)));
    const auto invitations = invitationsTo(organization.view, organization.region(), Bare);
    QCOMPARE(invitations.size(), 1U);
    const QString id = invitationIdFor(Standalone, Bare, ireland(), invitations.front().member.invitedAt);
    QCOMPARE(id.size(), 32);
    QVERIFY(!organization.change(Bare, AcceptInvitation {ireland(), Standalone, id})); // no detector
    QVERIFY(organization.change(Bare, createDetector()));
    QVERIFY(!organization.change(Bare, AcceptInvitation {ireland(), Standalone, QString(u'0').repeated(32)}));
    QVERIFY(organization.change(Bare, AcceptInvitation {ireland(), Standalone, id}));
    QCOMPARE(organization.status(Bare, Standalone), Status::Enabled);
    QCOMPARE(administratorOf(organization.view, organization.region(), Bare), std::optional(Standalone));
    QVERIFY(organization.change(Bare, LeaveAdministrator {ireland()}));
    QCOMPARE(organization.status(Bare, Standalone), Status::Resigned);
    QVERIFY(organization.detector(Bare).exists());
    QVERIFY(!organization.change(Bare, LeaveAdministrator {ireland()}));
}

void TestMemberRules::invitedMembersBelongToTheirAdministratorOnly()
{
    ChangingOrganization organization;
    QVERIFY(organization.change(Standalone, create(Bare)));
    QVERIFY(organization.change(Standalone, act(MemberAction::Invite, Bare)));
    QVERIFY(organization.change(Bare, createDetector()));
    QVERIFY(organization.change(Bare, AcceptInvitation {ireland(), Standalone, {}}));
    const SetMemberFeature off {ireland(), {Bare}, Feature::S3DataEvents, false};
    QCOMPARE(organization.reasons(Admin, off), QStringList {unprocessed::notAssociated()});
    QVERIFY(organization.has(Bare, Feature::S3DataEvents));
    QVERIFY(!organization.change(Bare, SetOwnFeature {ireland(), Feature::S3DataEvents, false}));
    QVERIFY(organization.change(Standalone, off)->unprocessed.empty());
    QVERIFY(!organization.has(Bare, Feature::S3DataEvents));
    QCOMPARE(organization.reasons(Admin, create(Bare)), QStringList {unprocessed::memberOfAnother(Standalone)});
    QCOMPARE(organization.reasons(Admin, create(Standalone)).size(), 1); // is an administrator itself
    QVERIFY(organization.change(Admin, SetAutoEnable {ireland(), AutoEnable::All, {}}));
    QCOMPARE(organization.status(Bare), Status::None); // ALL does not take it away from its administrator
    QCOMPARE(organization.status(Standalone), Status::None);
}

void TestMemberRules::acceptingIsRefused_data()
{
    QTest::addColumn<AccountId>("inviter");
    QTest::addColumn<AccountId>("invitee");
    QTest::newRow("a member of another") << Standalone << Active;
    QTest::newRow("the delegated administrator") << Standalone << Admin;
    QTest::newRow("an account without GuardDuty") << Standalone << Bare;
}

void TestMemberRules::acceptingIsRefused()
{
    QFETCH(const AccountId, inviter);
    QFETCH(const AccountId, invitee);
    ChangingOrganization organization;
    QVERIFY(organization.change(inviter, create(invitee)));
    QVERIFY(organization.change(inviter, act(MemberAction::Invite, invitee)));
    QCOMPARE(organization.status(invitee, inviter), Status::Invited);
    QVERIFY(!organization.change(invitee, AcceptInvitation {ireland(), inviter, {}}));
    QCOMPARE(organization.status(invitee, inviter), Status::Invited);
}

void TestMemberRules::decliningAndDeletingInvitations()
{
    ChangingOrganization organization;
    QCOMPARE(organization.reasons(Invited, RefuseInvitations {ireland(), false, {Admin, Standalone}}),
        QStringList {unprocessed::notInvited()}); // of the standalone account
    QCOMPARE(organization.status(Invited), Status::Resigned);
    QCOMPARE(
        organization.reasons(Invited, RefuseInvitations {ireland(), false, {Admin}}), QStringList {unprocessed::notInvited()});
    QVERIFY(organization.reasons(Invited, RefuseInvitations {ireland(), true, {Admin}}).isEmpty());
    QVERIFY(organization.change(Admin, act(MemberAction::Invite, Invited))->unprocessed.empty()); // may be asked again
}

void TestMemberRules::theAdministratorsFrequencyCountsForItsMembers_data()
{
    QTest::addColumn<AccountId>("administrator");
    QTest::addColumn<AccountId>("newcomer"); // becomes a member later
    QTest::addColumn<std::vector<AccountId>>("members");
    QTest::addColumn<AccountId>("other");
    QTest::newRow("delegated") << Admin << Standalone << std::vector {Management, Active, Suspended} << Bare;
    QTest::newRow("by invitation") << Standalone << Invited << std::vector {Bare} << Active;
}

void TestMemberRules::theAdministratorsFrequencyCountsForItsMembers()
{
    QFETCH(const AccountId, administrator);
    QFETCH(const AccountId, newcomer);
    QFETCH(const std::vector<AccountId>, members);
    QFETCH(const AccountId, other);
    using enum PublishingFrequency;
    ChangingOrganization organization;
    QVERIFY(organization.change(Bare, createDetector()));
    const auto invite = [&](AccountId account) {
        QVERIFY(organization.change(Standalone, create(account)));
        QVERIFY(organization.change(Standalone, act(MemberAction::Invite, account)));
        QVERIFY(organization.change(account, AcceptInvitation {ireland(), Standalone, {}}));
    };
    if (administrator == Standalone)
        invite(Bare);
    const auto effect = organization.change(administrator, SetOwnDetector {ireland(), {}, OneHour});
    QCOMPARE(effect->changed.size(), administrator == Admin ? 5U : 2U);
    for (const AccountId member : members)
        QCOMPARE(organization.detector(member).frequency, OneHour);
    QCOMPARE(organization.detector(other).frequency, SixHours);
    if (administrator == Standalone)
        invite(newcomer);
    else
        QVERIFY(organization.change(Admin, create(newcomer)));
    QCOMPARE(organization.detector(newcomer).frequency, OneHour);
}

void TestMemberRules::organizationMembersCannotLeave()
{
    ChangingOrganization organization;
    QVERIFY(!organization.change(Active, LeaveAdministrator {ireland()}));
    QVERIFY(!organization.change(Active, DeleteDetector {ireland()}));
    QVERIFY(!organization.change(Active, SetOwnDetector {ireland(), false, {}}));
    QVERIFY(!organization.change(Active, SetOwnDetector {ireland(), {}, PublishingFrequency::OneHour}));
    QVERIFY(!organization.change(Active, create(Bare)));
    QCOMPARE(organization.status(Active), Status::Enabled);
}

void TestMemberRules::allKeepsInvitedMembersToo_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("leaving") << Change(LeaveAdministrator {ireland()});
    QTest::newRow("disabling GuardDuty") << Change(DeleteDetector {ireland()});
}

void TestMemberRules::allKeepsInvitedMembersToo()
{
    QFETCH(const Change, change);
    for (const AutoEnable members : {AutoEnable::All, AutoEnable::New}) {
        ChangingOrganization organization(anOrganization().withMembers(members).build());
        QVERIFY(organization.change(Invited, AcceptInvitation {ireland(), Admin, {}}));
        const auto effect = organization.change(Invited, change);
        QCOMPARE(effect.has_value(), members != AutoEnable::All);
        if (!effect)
            QCOMPARE(effect.error().kind, Error::Kind::Conflict);
    }
}

void TestMemberRules::anInvitedMemberMayDisableItself()
{
    ChangingOrganization organization;
    QVERIFY(organization.change(Invited, AcceptInvitation {ireland(), Admin, {}}));
    QCOMPARE(organization.status(Invited), Status::Enabled);
    QVERIFY(!organization.change(Invited, SetOwnDetector {ireland(), false, {}})); // suspending is the administrator's
    QVERIFY(organization.change(Invited, DeleteDetector {ireland()}));
    QVERIFY(!organization.detector(Invited).exists());
    QCOMPARE(organization.status(Invited), Status::Removed);
}

void TestMemberRules::anAccountGetsAllPlansOfARequestOrNone_data()
{
    using enum Feature;
    QTest::addColumn<OrganizationView>("organization");
    QTest::addColumn<std::vector<PlanSetting>>("plans");
    QTest::addColumn<QString>("reason");
    QTest::newRow("the first one is managed") << aManagedOrganization({Active})
        << std::vector<PlanSetting> {{S3DataEvents, true}, {EksAuditLogs, false}, {AiProtection, true}}
        << unprocessed::managedByPolicy(u"S3_DATA_EVENTS"_s);
    QTest::newRow("the last one is managed") << aManagedOrganization({Active})
        << std::vector<PlanSetting> {{EksAuditLogs, false}, {AiProtection, true}, {S3DataEvents, true}}
        << unprocessed::managedByPolicy(u"S3_DATA_EVENTS"_s);
    ChangingOrganization runs;
    QVERIFY(runs.change(Admin, SetMemberFeature {ireland(), {Active}, RuntimeMonitoring, true}));
    QTest::newRow("Runtime Monitoring would run twice")
        << runs.view << std::vector<PlanSetting> {{EksRuntimeMonitoring, true}, {AiProtection, true}}
        << unprocessed::runtimeMonitoringTwice();
    QTest::newRow("it runs in its newer form instead")
        << runs.view << std::vector<PlanSetting> {{EksRuntimeMonitoring, true}, {RuntimeMonitoring, false}} << QString();
    QTest::newRow("nothing is in the way") << anOrganization().build()
                                           << std::vector<PlanSetting> {{S3DataEvents, true}, {AiProtection, true}} << QString();
}

void TestMemberRules::anAccountGetsAllPlansOfARequestOrNone()
{
    QFETCH(const OrganizationView, organization);
    QFETCH(const std::vector<PlanSetting>, plans);
    QFETCH(const QString, reason);
    ChangingOrganization changing(organization);
    const Detector before = changing.detector(Active);
    const auto effect = changing.change(Admin, SetMemberFeature {ireland(), {Active, ActiveToo}, plans});
    QVERIFY(effect);
    for (const PlanSetting &plan : plans) {
        QCOMPARE(changing.has(ActiveToo, plan.feature), plan.enable);
        QCOMPARE(changing.has(Active, plan.feature), reason.isEmpty() ? plan.enable : before.isEnabled(plan.feature));
    }
    if (reason.isEmpty()) {
        QVERIFY(effect->unprocessed.empty());
    } else {
        QCOMPARE(effect->unprocessed.size(), 1U);
        QCOMPARE(effect->unprocessed.front().account, Active);
        QCOMPARE(effect->unprocessed.front().reason, reason);
        QVERIFY(!std::ranges::contains(effect->changed, Active) && !std::ranges::contains(effect->alreadySo, Active));
        QCOMPARE(changing.detector(Active), before);
    }
}

void TestMemberRules::twoRuntimeMonitorsNeverRunTogether()
{
    ChangingOrganization organization;
    QVERIFY(organization.change(Admin, SetOwnFeature {ireland(), Feature::RuntimeMonitoring, true}));
    QVERIFY(!organization.change(Admin, SetOwnFeature {ireland(), Feature::EksRuntimeMonitoring, true}));
    QCOMPARE(organization.reasons(Admin, SetMemberFeature {ireland(), {Admin, Active}, Feature::EksRuntimeMonitoring, true}),
        QStringList {unprocessed::runtimeMonitoringTwice()});
    QVERIFY(organization.has(Active, Feature::EksRuntimeMonitoring));
    QVERIFY(!organization.change(Admin,
        SetAutoEnable {
            ireland(), {}, {{Feature::RuntimeMonitoring, AutoEnable::New}, {Feature::EksRuntimeMonitoring, AutoEnable::All}}}));
}

void TestMemberRules::switchesFollowTheirPlan()
{
    using enum AdditionalConfiguration;
    ChangingOrganization organization;
    const auto set = [&](bool plan, bool on) {
        return organization.change(
            Admin, SetMemberFeature {ireland(), {Active}, Feature::RuntimeMonitoring, plan, {{RuntimeEc2AgentManagement, on}}});
    };
    QVERIFY(set(false, true)->patch.isEmpty()); // a switch of a plan that is off does nothing
    QVERIFY(set(true, true));
    QVERIFY(organization.detector(Active).isEnabled(RuntimeEc2AgentManagement));
    QVERIFY(!organization.detector(Active).isEnabled(RuntimeEksAddonManagement));
    QVERIFY(organization.change(Admin, SetMemberFeature {ireland(), {Active}, Feature::RuntimeMonitoring, false}));
    QVERIFY(!organization.detector(Active).isEnabled(RuntimeEc2AgentManagement));
}

QTEST_GUILESS_MAIN(TestMemberRules)
#include "tst_memberrules.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/permissions.h"

#include "findings/samplefindings.h"
#include "organization/listeffects.h"
#include "support/changingorganization.h"

#include <QTest>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

using Status = RelationshipStatus;

namespace {

constexpr AccountId Stranger(987654321098);

CreateMembers create(AccountId account)
{
    return {ireland(), {{account, account == Stranger ? u"owner@elsewhere.example"_s : u"aws@test.example"_s}}};
}

ActOnMembers act(MemberAction action, AccountId account)
{
    return {ireland(), action, {account}};
}

constexpr AccountId Outsider(5);

struct Somebody {
    AccountId account;
    bool isNobodysMember = false; ///< whatever the organization says
};

/// Somebody in each position: the standalone account has a member by invitation, and the former member is standalone. The
/// management account is a member as well, and at last it is not.
constexpr std::array<Somebody, PositionCount + 1> Callers {
    {{Admin}, {Active}, {Standalone}, {Bare}, {Management}, {Removed}, {Management, true}}};

/// Carries out what an action is about for one caller, each time in an organization of its own.
class Attempt {
public:
    explicit Attempt(const Somebody &caller) : m_caller(caller.account)
    {
        if (caller.isNobodysMember)
            m_organization.setStatus(m_caller, Status::None, MemberType::NotAMember);
        m_organization.change(Bare, createDetector()).value();
        m_organization.change(Standalone, create(Bare)).value();
        m_organization.change(Standalone, create(Invited)).value();
        m_organization.change(Standalone, act(MemberAction::Invite, Bare)).value();
        m_organization.change(Bare, AcceptInvitation {ireland(), Standalone, {}}).value();
        m_organization.edit().invitations[{Outsider, m_caller}] = {MemberType::ByInvitation, Status::Invited, When, When};
    }

    /// Whether the caller may do it to others; for what nobody does to others, whether it may at all.
    bool toOthers(Action action)
    {
        using enum MemberAction;
        switch (action) {
        case Action::EnableGuardDuty:
            m_organization.edit().detectors.edit(m_organization.row(Removed)).remove();
            return does(create(Removed)) && m_organization.detector(Removed).exists();
        case Action::SetAutoEnable:
            return does(SetAutoEnable {ireland(), AutoEnable::All, {}});
        case Action::SetFrequency:
            return toItself(action) && m_organization.detector(member()).frequency == PublishingFrequency::OneHour;
        case Action::SetPlans:
            return does(SetMemberFeature {
                ireland(), {member()}, Feature::S3DataEvents, !m_organization.has(member(), Feature::S3DataEvents)});
        case Action::AddMembers:
            return does(create(Stranger));
        case Action::InviteMembers:
            return does(create(Stranger)) && does(act(Invite, Stranger));
        case Action::SuspendGuardDuty:
            return does(act(StopMonitoring, member()));
        case Action::DisassociateMembers:
            return does(act(Disassociate, member()));
        case Action::DeleteMembers:
            return does(act(Delete, Invited)); // both administrators list it
        case Action::ManageDelegation:
            return does(SetPolicyType {true});
        case Action::ViewFindings:
            return does(RateFindings {ireland(), {findingOf(member())}, FindingFeedback::Useful});
        case Action::ArchiveFindings:
            return does(ArchiveFindings {ireland(), {findingOf(member())}, true});
        case Action::SuppressFindings:
            return suppresses(member());
        case Action::AnswerInvitations:
        case Action::LeaveAdministrator:
        case Action::DisableGuardDuty:
        case Action::TagDetector:
        case Action::SaveFilters:
        case Action::CreateSampleFindings:
        case Action::ExportFindings:
            break;
        case Action::ManageLists:
            return listHolds(member());
        }
        return false;
    }

    bool toItself(Action action)
    {
        switch (action) {
        case Action::EnableGuardDuty:
            m_organization.edit().detectors.edit(m_organization.row(m_caller)).remove();
            return does(createDetector());
        case Action::SetFrequency:
            return does(SetOwnDetector {ireland(), {}, PublishingFrequency::OneHour});
        case Action::SetPlans:
            return does(SetOwnFeature {ireland(), Feature::S3DataEvents, !m_organization.has(m_caller, Feature::S3DataEvents)});
        case Action::SuspendGuardDuty:
            return does(SetOwnDetector {ireland(), false, {}});
        case Action::AnswerInvitations:
            return does(RefuseInvitations {ireland(), false, {Outsider}});
        case Action::LeaveAdministrator:
            return does(LeaveAdministrator {ireland()});
        case Action::DisableGuardDuty:
            withoutMembers();
            return does(DeleteDetector {ireland()});
        case Action::TagDetector:
            return does(SetTags {ireland(), {{u"team"_s, u"red"_s}}, {}});
        case Action::ViewFindings:
            return does(RateFindings {ireland(), {findingOf(m_caller)}, FindingFeedback::Useful});
        case Action::ArchiveFindings:
            return does(ArchiveFindings {ireland(), {findingOf(m_caller)}, true});
        case Action::SuppressFindings:
            return suppresses(m_caller);
        case Action::SaveFilters:
            return does(CreateFilter {ireland(), filter(FilterAction::Noop), {}});
        case Action::CreateSampleFindings:
            return does(CreateSampleFindings {ireland(), {}});
        case Action::ManageLists:
            return listHolds(m_caller);
        case Action::ExportFindings:
            return does(CreateDestination {ireland(),
                {{}, u"arn:aws:s3:::exported"_s, u"arn:aws:kms:eu-west-1:111122223333:alias/export"_s}});
        case Action::SetAutoEnable:
        case Action::AddMembers:
        case Action::InviteMembers:
        case Action::DisassociateMembers:
        case Action::DeleteMembers:
        case Action::ManageDelegation:
            break;
        }
        return false;
    }

private:
    static FindingFilter filter(FilterAction action)
    {
        FindingFilter filter;
        filter.name = u"everything"_s;
        filter.action = action;
        filter.criteria.criterion[u"severity"_s].greaterThan = 0;
        return filter;
    }
    FindingId findingOf(AccountId account)
    {
        const FindingType &type = findingTypes().front();
        const FindingId id = sampleId(type, account, ireland().id());
        m_organization.edit().findings.append({{id, account, sampleContent(type, ireland().id()), When, {1, false, {}, When}}});
        return id;
    }
    /// Whether a rule of the caller archives a new finding of @p account.
    bool suppresses(AccountId account)
    {
        if (!does(CreateFilter {ireland(), filter(FilterAction::Archive), {}}))
            return false;
        const FindingType &type = findingTypes().front();
        return m_organization.change(account, CreateSampleFindings {ireland(), {type.name}})
            && m_organization.region().findings.stateOf(sampleId(type, account, ireland().id())).isArchived;
    }
    /// Whether a list that the caller makes is used for @p account.
    bool listHolds(AccountId account)
    {
        DetectionList list;
        list.name = u"offices"_s;
        list.location = u"s3://lists/offices.txt"_s;
        return does(CreateList {ireland(), list}) && !listsFor(m_organization.view, m_organization.region(), account).empty();
    }
    bool does(const Change &change)
    {
        const auto effect = m_organization.change(m_caller, change);
        return effect && effect->unprocessed.empty() && !effect->patch.isEmpty();
    }
    /// A member of the caller; of others, a member that is not theirs.
    [[nodiscard]] AccountId member() const { return m_caller == Standalone ? Bare : ActiveToo; }
    /// Of an administrator; no detector goes from under them.
    void withoutMembers()
    {
        RegionView &region = m_organization.edit();
        if (m_caller == Admin) {
            region.members = {};
            region.members.resize(region.detectors.size());
        } else if (m_caller == Standalone) {
            region.invitations.erase({Standalone, Bare});
        }
    }

    AccountId m_caller;
    ChangingOrganization m_organization;
};

} // namespace

class TestPermissions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void whoMayDoWhat_data();
    void whoMayDoWhat();
    void positionsFollowTheRelationship();
};

void TestPermissions::whoMayDoWhat_data()
{
    QTest::addColumn<Action>("action");
    // delegated, org member, invitation admin, invited member, management as a member, standalone, management as nobody's member
    QTest::addColumn<QString>("scopes");
    QTest::newRow("enable GuardDuty") << Action::EnableGuardDuty << u"A-SS-SS"_s;
    QTest::newRow("auto-enable") << Action::SetAutoEnable << u"A------"_s;
    QTest::newRow("frequency") << Action::SetFrequency << u"A-A--SS"_s;
    QTest::newRow("plans") << Action::SetPlans << u"A-A--SS"_s;
    QTest::newRow("add members") << Action::AddMembers << u"A-A--AA"_s;
    QTest::newRow("invite members") << Action::InviteMembers << u"A-A--AA"_s;
    QTest::newRow("suspend") << Action::SuspendGuardDuty << u"A-A--SS"_s;
    QTest::newRow("disassociate a member") << Action::DisassociateMembers << u"A-A----"_s;
    QTest::newRow("delete a member") << Action::DeleteMembers << u"A-A----"_s;
    QTest::newRow("answer invitations") << Action::AnswerInvitations << u"SSSSSSS"_s;
    QTest::newRow("leave") << Action::LeaveAdministrator << u"---S---"_s;
    QTest::newRow("disable") << Action::DisableGuardDuty << u"S-SS-SS"_s;
    QTest::newRow("tags") << Action::TagDetector << u"SSSSSSS"_s;
    QTest::newRow("view findings") << Action::ViewFindings << u"ASASSSS"_s;
    QTest::newRow("archive findings") << Action::ArchiveFindings << u"A-A--SS"_s;
    QTest::newRow("suppress findings") << Action::SuppressFindings << u"A-A--SS"_s;
    QTest::newRow("save filters") << Action::SaveFilters << u"SSSSSSS"_s;
    QTest::newRow("sample findings") << Action::CreateSampleFindings << u"SSSSSSS"_s;
    QTest::newRow("manage lists") << Action::ManageLists << u"A-A--SS"_s;
    QTest::newRow("export findings") << Action::ExportFindings << u"SSSSSSS"_s;
    QTest::newRow("delegation") << Action::ManageDelegation << u"----A-A"_s;
}

void TestPermissions::whoMayDoWhat()
{
    QFETCH(const Action, action);
    QFETCH(const QString, scopes);
    QString actual;
    for (const Somebody &caller : Callers)
        actual += Attempt(caller).toOthers(action) ? u'A' : Attempt(caller).toItself(action) ? u'S' : u'-';
    QCOMPARE(actual, scopes);
}

void TestPermissions::positionsFollowTheRelationship()
{
    ChangingOrganization organization;
    const auto position = [&](AccountId account) { return positionOf(organization.view, organization.region(), account); };
    QCOMPARE(position(Admin), Position::OrganizationAdministrator);
    QCOMPARE(position(Active), Position::OrganizationMember);
    QCOMPARE(position(Suspended), Position::OrganizationMember);
    QCOMPARE(position(Removed), Position::Standalone);
    QCOMPARE(position(Standalone), Position::Standalone);
    QVERIFY(organization.change(Standalone, create(Invited)));
    QCOMPARE(position(Standalone), Position::InvitationAdministrator);
    QCOMPARE(position(Invited), Position::Standalone); // listed is not associated
    QVERIFY(organization.change(Standalone, act(MemberAction::Invite, Invited)));
    QVERIFY(organization.change(Invited, AcceptInvitation {ireland(), Standalone, {}}));
    QCOMPARE(position(Invited), Position::InvitedMember);
    QCOMPARE(scopeFor(organization.view, organization.region(), Management, Action::ManageDelegation), Scope::Any);
    QCOMPARE(scopeFor(organization.view, organization.region(), Management, Action::SetPlans), Scope::Nobody);
    QCOMPARE(scopeFor(organization.view, organization.region(), Stranger, Action::SetPlans), Scope::Nobody);
    QCOMPARE(position(Management), Position::OrganizationMember);
    organization.setStatus(Management, Status::None, MemberType::NotAMember);
    QCOMPARE(position(Management), Position::Standalone);
    QCOMPARE(scopeFor(organization.view, organization.region(), Management, Action::ManageDelegation), Scope::Any);
    QCOMPARE(scopeFor(organization.view, organization.region(), Management, Action::SetPlans), Scope::Self);
}

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"

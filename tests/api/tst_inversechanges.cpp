// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/remote/inversechanges.h"

#include "guardduty/remote/memberroutes.h"
#include "guardduty/remote/viewdifference.h"
#include "support/changingorganization.h"

#include <QTest>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

using Status = RelationshipStatus;
using Changes = std::vector<Change>;

namespace {

constexpr AccountId Stranger(987654321098);

Changes create(AccountId account, const QString &email = u"aws@test.example"_s)
{
    return {CreateMembers {ireland(), {{account, email}}}};
}

Changes act(MemberAction action, AccountId account)
{
    return {ActOnMembers {ireland(), action, {account}}};
}

/// Carries @p changes out one after the other. @return what they did together; nothing when one was refused.
std::optional<OrganizationPatch> carryOut(ChangingOrganization &organization, AccountId caller, const Changes &changes)
{
    OrganizationPatch all;
    for (const Change &change : changes) {
        const auto effect = organization.change(caller, change);
        if (!effect)
            return std::nullopt;
        all = merged(all, effect->patch);
    }
    return all;
}

} // namespace

/// Edits over a connection are taken back by calls, so each of them has to be expressed as some.
class TestInverseChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void leadBackToWhereTheEditBegan_data();
    void leadBackToWhereTheEditBegan();
    void whatNoCallTakesBackSaysWhy_data();
    void whatNoCallTakesBackSaysWhy();
    void theShortestRouteIsTaken_data();
    void theShortestRouteIsTaken();
};

void TestInverseChanges::leadBackToWhereTheEditBegan_data()
{
    QTest::addColumn<AccountId>("caller");
    QTest::addColumn<Changes>("before"); // by the same caller
    QTest::addColumn<Changes>("edit");
    using enum MemberAction;
    const Change plan = SetMemberFeature {ireland(), {Active, Suspended}, Feature::S3DataEvents, true};
    const Change preference = SetAutoEnable {ireland(), AutoEnable::None, {{Feature::S3DataEvents, AutoEnable::All}}};
    QTest::newRow("plan") << Admin << Changes {} << Changes {plan};
    QTest::newRow("preference") << Admin << Changes {} << Changes {preference};
    QTest::newRow("suspend") << Admin << Changes {} << act(StopMonitoring, Active);
    QTest::newRow("resume") << Admin << Changes {} << act(StartMonitoring, Suspended);
    QTest::newRow("disassociate") << Admin << Changes {} << act(Disassociate, Active);
    QTest::newRow("disassociate a suspended one") << Admin << Changes {} << act(Disassociate, Suspended);
    QTest::newRow("delete") << Admin << Changes {} << act(Delete, Removed);
    QTest::newRow("add again") << Admin << Changes {} << create(Removed);
    QTest::newRow("add from outside") << Admin << Changes {} << create(Stranger, u"owner@elsewhere.example"_s);
    QTest::newRow("invite") << Admin << create(Stranger, u"owner@elsewhere.example"_s) << act(Invite, Stranger);
    QTest::newRow("take an invitation back") << Admin << Changes {} << act(Disassociate, Invited);
    QTest::newRow("delete an invited one") << Admin << Changes {} << act(Delete, Invited);
    QTest::newRow("add by invitation") << Standalone << Changes {} << create(Invited);
    QTest::newRow("invite by invitation") << Standalone << create(Invited) << act(Invite, Invited);
    QTest::newRow("delete by invitation") << Standalone << create(Invited) << act(Delete, Invited);
    QTest::newRow("own detector made") << Bare << Changes {} << Changes {createDetector()};
    const Changes furnished {SetOwnFeature {ireland(), Feature::S3DataEvents, true},
        SetOwnFeature {ireland(), Feature::RdsLoginEvents, false}, SetTags {ireland(), {{u"team"_s, u"blue"_s}}, {}},
        SetOwnDetector {ireland(), {}, PublishingFrequency::FifteenMinutes}};
    QTest::newRow("own detector deleted") << Standalone << furnished << Changes {DeleteDetector {ireland()}};
    QTest::newRow("own detector suspended") << Standalone << furnished << Changes {SetOwnDetector {ireland(), false, {}}};
    QTest::newRow("tags") << Standalone << furnished << Changes {SetTags {ireland(), {{u"a"_s, u"b"_s}}, {u"team"_s}}};
    CreateFilter filter;
    filter.region = ireland();
    filter.filter.name = u"quiet"_s;
    filter.filter.criteria.criterion[u"severity"_s].equals = {u"8"_s};
    QTest::newRow("a filter made") << Admin << Changes {} << Changes {filter};
    QTest::newRow("a filter deleted") << Admin << Changes {filter} << Changes {DeleteFilter {ireland(), filter.filter.name}};
    const Changes exports {CreateDestination {ireland(),
        {{}, u"arn:aws:s3:::findings"_s, u"arn:aws:kms:eu-west-1:111122223333:alias/findings"_s, {}, {}, {}, {{u"a"_s, u"b"_s}}}}};
    QTest::newRow("export begun") << Active << Changes {} << exports;
    QTest::newRow("export moved") << Admin << exports << Changes {UpdateDestination {ireland(), {}, u"arn:aws:s3:::other"_s}};
    QTest::newRow("export ended") << Standalone << exports << Changes {DeleteDestination {ireland(), {}}};
    QTest::newRow("several things") << Admin << Changes {} << Changes {plan, preference, act(Disassociate, ActiveToo).front()};
}

void TestInverseChanges::leadBackToWhereTheEditBegan()
{
    QFETCH(const AccountId, caller);
    QFETCH(const Changes, before);
    QFETCH(const Changes, edit);
    ChangingOrganization organization;
    QVERIFY(carryOut(organization, caller, before));
    const OrganizationView start = organization.view;
    const auto done = carryOut(organization, caller, edit);
    QVERIFY(done && !done->regions.empty());
    OrganizationPatch back = reversed(*done);
    back.accounts.clear(); // a connection does not know of them as an edit
    const auto changes = changesTowards(organization.view, back, caller);
    QVERIFY2(changes, changes ? "" : qPrintable(changes.error().message));
    QVERIFY(carryOut(organization, caller, *changes));
    const OrganizationPatch left = differenceBetween(start, organization.view);
    if (!left.regions.empty() && !left.regions.front().fields.empty())
        qWarning("field %d of %s", int(left.regions.front().fields.front().field),
            qPrintable(left.regions.front().fields.front().account.toString()));
    QCOMPARE(left, OrganizationPatch());
}

void TestInverseChanges::whatNoCallTakesBackSaysWhy_data()
{
    QTest::addColumn<AccountId>("caller");
    QTest::addColumn<Changes>("edit");
    QTest::addColumn<QString>("reason");
    QTest::newRow("accepted") << Invited << Changes {AcceptInvitation {ireland(), Admin, {}}}
                              << u"no call of this account makes"_s;
    QTest::newRow("declined") << Invited << Changes {RefuseInvitations {ireland(), false, {Admin}}}
                              << u"no call of this account makes"_s;
    QTest::newRow("got a detector") << Admin << create(Bare) << u"only account %1 itself can"_s.arg(Bare.toString());
    QTest::newRow("joined") << AccountId() << Changes {LeaveOrganization {{Bare}}} << u"the organization itself"_s;
    QTest::newRow("findings") << Standalone << Changes {CreateSampleFindings {ireland(), {}}} << u"it made findings"_s;
}

void TestInverseChanges::whatNoCallTakesBackSaysWhy()
{
    QFETCH(const AccountId, caller);
    QFETCH(const Changes, edit);
    QFETCH(const QString, reason);
    ChangingOrganization organization;
    const auto done = carryOut(organization, caller, edit);
    QVERIFY(done && !done->isEmpty());
    const auto changes = changesTowards(organization.view, reversed(*done), caller);
    QVERIFY(!changes);
    QCOMPARE(changes.error().kind, Error::Kind::Conflict);
    QVERIFY2(changes.error().message.contains(reason), qPrintable(changes.error().message));
}

void TestInverseChanges::theShortestRouteIsTaken_data()
{
    QTest::addColumn<RelationshipStatus>("from");
    QTest::addColumn<RelationshipStatus>("to");
    QTest::addColumn<MemberType>("type");
    QTest::addColumn<int>("calls"); // -1: there is none
    const auto organizations = MemberType::ViaOrganizations;
    const auto invitation = MemberType::ByInvitation;
    QTest::newRow("nothing to do") << Status::Enabled << Status::Enabled << organizations << 0;
    QTest::newRow("out") << Status::Enabled << Status::None << organizations << 2;
    QTest::newRow("in again") << Status::Removed << Status::Enabled << organizations << 1;
    QTest::newRow("in and suspended") << Status::None << Status::Disabled << organizations << 2;
    QTest::newRow("listed only") << Status::Invited << Status::Created << invitation << 2;
    QTest::newRow("invited again") << Status::None << Status::Invited << invitation << 2;
    QTest::newRow("accepted") << Status::Invited << Status::Enabled << invitation << -1;
    QTest::newRow("left") << Status::Enabled << Status::Resigned << organizations << -1;
}

void TestInverseChanges::theShortestRouteIsTaken()
{
    QFETCH(const RelationshipStatus, from);
    QFETCH(const RelationshipStatus, to);
    QFETCH(const MemberType, type);
    QFETCH(const int, calls);
    const auto route = memberRoute(from, to, type);
    QCOMPARE(route ? int(route->size()) : -1, calls);
}

QTEST_GUILESS_MAIN(TestInverseChanges)
#include "tst_inversechanges.moc"

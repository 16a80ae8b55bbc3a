// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/api.h"

#include "support/memoryhost.h"

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// GetAdministratorAccount, the invitation operations and the deprecated ones that say "master".
class TestApiInvitations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void theAdministratorIsWhatTheMemberSees();
    void whoHasNoAdministratorGetsNull();
    void anInvitationIsAcceptedAndLeft_data();
    void anInvitationIsAcceptedAndLeft();
    void acceptingIsRefused_data();
    void acceptingIsRefused();
    void leavingIsRefusedToWhoHasNoAdministrator();
    void invitationsAreListedInPages();
    void invitationsAreDeclinedAndDeleted();
    void othersInvitationsAreUnprocessed_data();
    void othersInvitationsAreUnprocessed();

private:
    /// Standalone invites Bare, which has a detector of its own by then.
    static MemoryHost invitedHost()
    {
        MemoryHost host(anOrganization().withoutAdministrator().build());
        host.edit([](RegionView &region) {
            region.members = {};
            region.members.resize(region.detectors.size());
        });
        const QJsonObject details {{u"accountId"_s, Bare.toString()}, {u"email"_s, u"aws@test.example"_s}};
        static_cast<void>(host.answer(u"CreateDetector"_s, {{u"enable"_s, true}}, Bare));
        static_cast<void>(host.answer(u"CreateMembers"_s, {{u"accountDetails"_s, QJsonArray {details}}}, Standalone));
        static_cast<void>(host.answer(u"InviteMembers"_s, ids({Bare}), Standalone));
        return host;
    }
    static QJsonObject invitation(MemoryHost &host)
    {
        return host.answer(u"ListInvitations"_s, {}, Bare)["invitations"_L1][0].toObject();
    }
};

void TestApiInvitations::theAdministratorIsWhatTheMemberSees()
{
    MemoryHost host(anOrganization().build());
    for (const AccountId account : {Active, Suspended, Management}) {
        const QJsonValue administrator = host.answer(u"GetAdministratorAccount"_s, {}, account)["administrator"_L1];
        QCOMPARE(administrator["accountId"_L1].toString(), Admin.toString());
        QCOMPARE(administrator["relationshipStatus"_L1].toString(), account == Suspended ? u"Disabled"_s : u"Enabled"_s);
        QCOMPARE(administrator["invitedAt"_L1].toString(), toIsoString(When));
        QCOMPARE(host.answer(u"GetMasterAccount"_s, {}, account), (QJsonObject {{u"master"_s, administrator}}));
    }
}

void TestApiInvitations::whoHasNoAdministratorGetsNull()
{
    MemoryHost host(anOrganization().build());
    for (const AccountId account : {Admin, Standalone, Removed, Invited}) {
        QCOMPARE(host.answer(u"GetAdministratorAccount"_s, {}, account), (QJsonObject {{u"administrator"_s, QJsonValue::Null}}));
        QCOMPARE(host.answer(u"GetMasterAccount"_s, {}, account), (QJsonObject {{u"master"_s, QJsonValue::Null}}));
    }
    QCOMPARE(host.refusal(u"GetAdministratorAccount"_s, {{u"DetectorId"_s, u"12ab"_s}}, Bare), texts::Foreign);
    QCOMPARE(host.refusal(u"GetMasterAccount"_s, {{u"DetectorId"_s, u"12ab"_s}}, Bare), texts::Foreign);
}

void TestApiInvitations::anInvitationIsAcceptedAndLeft_data()
{
    QTest::addColumn<QString>("accept");
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("leave");
    QTest::newRow("administrator") << u"AcceptAdministratorInvitation"_s << u"administratorId"_s << u"GetAdministratorAccount"_s
                                   << u"administrator"_s << u"DisassociateFromAdministratorAccount"_s;
    QTest::newRow("master") << u"AcceptInvitation"_s << u"masterId"_s << u"GetMasterAccount"_s << u"master"_s
                            << u"DisassociateFromMasterAccount"_s;
}

void TestApiInvitations::anInvitationIsAcceptedAndLeft()
{
    QFETCH(const QString, accept);
    QFETCH(const QString, who);
    QFETCH(const QString, read);
    QFETCH(const QString, key);
    QFETCH(const QString, leave);
    MemoryHost host = invitedHost();
    QCOMPARE(host.answer(u"GetInvitationsCount"_s, {}, Bare), (QJsonObject {{u"invitationsCount"_s, 1}}));
    const QJsonObject open = invitation(host);
    QCOMPARE(open["accountId"_L1].toString(), Standalone.toString());
    QCOMPARE(open["relationshipStatus"_L1].toString(), u"Invited"_s);
    QCOMPARE(open["invitedAt"_L1].toString(), toIsoString(Now));
    QCOMPARE(open["invitationId"_L1].toString().size(), 32);

    QCOMPARE(
        host.answer(accept, {{who, open["accountId"_L1]}, {u"invitationId"_s, open["invitationId"_L1]}}, Bare), QJsonObject());
    const QJsonValue administrator = host.answer(read, {}, Bare)[key];
    QCOMPARE(administrator["accountId"_L1].toString(), Standalone.toString());
    QCOMPARE(administrator["relationshipStatus"_L1].toString(), u"Enabled"_s);
    QCOMPARE(administrator["invitationId"_L1], open["invitationId"_L1]);
    QCOMPARE(host.answer(u"GetInvitationsCount"_s, {}, Bare), (QJsonObject {{u"invitationsCount"_s, 0}}));
    QCOMPARE(host.answer(u"ListMembers"_s, {}, Standalone)["members"_L1].toArray().size(), 1);

    QCOMPARE(host.answer(leave, {}, Bare), QJsonObject());
    QCOMPARE(host.answer(read, {}, Bare), (QJsonObject {{key, QJsonValue::Null}}));
    QVERIFY(host.detectorOf(Bare).exists());
}

void TestApiInvitations::acceptingIsRefused_data()
{
    QTest::addColumn<AccountId>("account");
    QTest::addColumn<QString>("administrator");
    QTest::addColumn<QString>("invitationId");
    QTest::addColumn<QString>("message");
    const QString none
        = u"The request is rejected because the current account does not have an invitation from the requested master account."_s;
    QTest::newRow("made-up invitation") << Bare << Standalone.toString() << QString(32, u'0') << none;
    QTest::newRow("empty invitation") << Bare << Standalone.toString() << QString() << none;
    QTest::newRow("another administrator") << Bare << Active.toString() << u"right"_s << none;
    QTest::newRow("somebody else's invitation") << ActiveToo << Standalone.toString() << u"right"_s << none;
    QTest::newRow("no account number") << Bare << u"admin"_s << u"right"_s << texts::Invalid;
}

void TestApiInvitations::acceptingIsRefused()
{
    QFETCH(const AccountId, account);
    QFETCH(const QString, administrator);
    QFETCH(QString, invitationId);
    QFETCH(const QString, message);
    MemoryHost host = invitedHost();
    const EditNumber edits = host.edits;
    if (invitationId == "right"_L1)
        invitationId = invitation(host)["invitationId"_L1].toString();
    const auto refused = [&](const QString &operation, const QString &who) {
        return host.refusal(operation, {{who, administrator}, {u"invitationId"_s, invitationId}}, account);
    };
    QCOMPARE(refused(u"AcceptAdministratorInvitation"_s, u"administratorId"_s), message);
    QCOMPARE(refused(u"AcceptInvitation"_s, u"masterId"_s), message);
    QCOMPARE(refused(u"AcceptInvitation"_s, u"administratorId"_s), texts::Invalid); // the twin has its own name for it
    QCOMPARE(host.edits, edits);
}

void TestApiInvitations::leavingIsRefusedToWhoHasNoAdministrator()
{
    MemoryHost host(anOrganization().build());
    for (const QString &operation : {u"DisassociateFromAdministratorAccount"_s, u"DisassociateFromMasterAccount"_s}) {
        QCOMPARE(host.refusal(operation, {}, Standalone),
            u"The request is rejected because the current account is not associated to a master account."_s);
        QVERIFY(!host.refusal(operation, {}, Active).isEmpty()); // an organization's member cannot
    }
    QCOMPARE(host.edits, EditNumber(0));
}

void TestApiInvitations::invitationsAreListedInPages()
{
    MemoryHost host = invitedHost();
    host.edit([](RegionView &region) {
        for (std::uint64_t i = 1; i <= 120; ++i)
            region.invitations[{AccountId(500 + i), Bare}] = {MemberType::ByInvitation, RelationshipStatus::Invited, When, When};
    });
    QCOMPARE(host.answer(u"GetInvitationsCount"_s, {}, Bare)["invitationsCount"_L1].toInt(), 121);
    const QJsonObject first = host.answer(u"ListInvitations"_s, {}, Bare);
    QCOMPARE(first["invitations"_L1].toArray().size(), 50);
    const QJsonObject second
        = host.answer(u"ListInvitations"_s, {{u"nextToken"_s, first["nextToken"_L1]}, {u"maxResults"_s, 50}}, Bare);
    const QJsonObject third = host.answer(u"ListInvitations"_s, {{u"nextToken"_s, second["nextToken"_L1]}}, Bare);
    QCOMPARE(third["invitations"_L1].toArray().size(), 21);
    QVERIFY(!third.contains("nextToken"_L1));
    QCOMPARE(host.refusal(u"ListInvitations"_s, {{u"nextToken"_s, first["nextToken"_L1]}}, Active), texts::Invalid);
    QCOMPARE(host.refusal(u"ListInvitations"_s, {{u"maxResults"_s, 51}}, Bare), texts::Invalid);
}

void TestApiInvitations::invitationsAreDeclinedAndDeleted()
{
    MemoryHost host = invitedHost();
    QCOMPARE(
        host.answer(u"DeclineInvitations"_s, ids({Standalone}), Bare), (QJsonObject {{u"unprocessedAccounts"_s, QJsonArray()}}));
    QCOMPARE(host.answer(u"GetInvitationsCount"_s, {}, Bare)["invitationsCount"_L1].toInt(), 0);

    MemoryHost other = invitedHost();
    QCOMPARE(
        other.answer(u"DeleteInvitations"_s, ids({Standalone}), Bare), (QJsonObject {{u"unprocessedAccounts"_s, QJsonArray()}}));
    QCOMPARE(other.answer(u"ListInvitations"_s, {}, Bare), (QJsonObject {{u"invitations"_s, QJsonArray()}}));
}

void TestApiInvitations::othersInvitationsAreUnprocessed_data()
{
    QTest::addColumn<QString>("operation");
    QTest::newRow("decline") << u"DeclineInvitations"_s;
    QTest::newRow("delete") << u"DeleteInvitations"_s;
}

void TestApiInvitations::othersInvitationsAreUnprocessed()
{
    QFETCH(const QString, operation);
    MemoryHost host = invitedHost();
    const QJsonObject reply = host.answer(operation, ids({Active, AccountId(999)}), Bare);
    QCOMPARE(reply["unprocessedAccounts"_L1].toArray().size(), 2);
    QVERIFY(!reply["unprocessedAccounts"_L1][0]["result"_L1].toString().isEmpty());
    QCOMPARE(host.refusal(operation, {{u"accountIds"_s, QJsonArray {u"abc"_s}}}, Bare), texts::Invalid);
    QCOMPARE(host.refusal(operation, {{u"accountIds"_s, QJsonArray()}}, Bare), texts::Invalid);
}

QTEST_GUILESS_MAIN(TestApiInvitations)
#include "tst_apiinvitations.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/accountaction.h"

#include "guardduty/preview.h"
#include "organization/permissions.h"
#include "support/organizationbuilder.h"

#include <QTest>

using namespace bucketwatch;
using namespace bucketwatch::test;

namespace {

const Region Ireland = *Region::parse(QStringLiteral("eu-west-1"));

} // namespace

/// Which entry of the menu Actions is there for whom; the rules themselves have their own tables.
class TestAccountAction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsThereForSomeAccounts_data();
    void anEntryIsThereForSomeAccounts();
    void oneAccountThatFitsIsEnough();
    void nothingCanBeDoneWithoutASelection();
    void othersMayNot();
    void allForMembersKeepsThem();
    void membersAreAddedWithTheirAddresses();
    void countsByStatus();
    void ofAGroupItAnswersAsTheChangeDoes();
};

void TestAccountAction::anEntryIsThereForSomeAccounts_data()
{
    QTest::addColumn<AccountId>("account");
    QTest::addColumn<QString>("offered"); // a letter for each action that is
    QTest::newRow("active member") << Active << QStringLiteral("S.D");
    QTest::newRow("suspended member") << Suspended << QStringLiteral("R.D");
    QTest::newRow("former member") << Removed << QStringLiteral("A.X");
    QTest::newRow("standalone account") << Standalone << QStringLiteral("A");
    QTest::newRow("account without a detector") << Bare << QStringLiteral("A");
    QTest::newRow("invited account") << Invited << QStringLiteral("D.X");
    QTest::newRow("the administrator itself") << Admin << QString();
}

void TestAccountAction::anEntryIsThereForSomeAccounts()
{
    QFETCH(AccountId, account);
    QFETCH(QString, offered);
    const OrganizationView view = anOrganization().build();
    const QString letters = QStringLiteral("AISRDX");
    for (const AccountAction action : AllAccountActions) {
        const QString reason = refusalOf(action, view, Ireland, {Admin, Door::Window}, {account});
        const QChar letter = letters[qsizetype(action)];
        QVERIFY2(reason.isEmpty() == offered.contains(letter), qPrintable(letter + QStringLiteral(": ") + reason));
    }
}

void TestAccountAction::oneAccountThatFitsIsEnough()
{
    const OrganizationView view = anOrganization().build();
    const std::vector<AccountId> accounts {Active, Suspended, Standalone};
    const Caller caller {Admin, Door::Window};
    QVERIFY(refusalOf(AccountAction::Suspend, view, Ireland, caller, accounts).isEmpty());
    QVERIFY(refusalOf(AccountAction::Resume, view, Ireland, caller, accounts).isEmpty());
    QVERIFY(!refusalOf(AccountAction::Delete, view, Ireland, caller, accounts).isEmpty());
}

void TestAccountAction::nothingCanBeDoneWithoutASelection()
{
    const OrganizationView view = anOrganization().build();
    for (const AccountAction action : AllAccountActions)
        QVERIFY(!refusalOf(action, view, Ireland, {Admin, Door::Window}, {}).isEmpty());
}

void TestAccountAction::othersMayNot()
{
    const OrganizationView view = anOrganization().build();
    for (const AccountAction action : AllAccountActions)
        QVERIFY(!refusalOf(action, view, Ireland, {Active, Door::Window}, {ActiveToo, Removed, Suspended}).isEmpty());
}

void TestAccountAction::allForMembersKeepsThem()
{
    const OrganizationView view = anOrganization().withMembers(AutoEnable::All).build();
    for (const AccountAction action : {AccountAction::Suspend, AccountAction::Disassociate, AccountAction::Delete}) {
        const QString reason = refusalOf(action, view, Ireland, {Admin, Door::Window}, {Active, Removed});
        QVERIFY2(reason.contains(Ireland.name()), qPrintable(reason));
    }
}

void TestAccountAction::membersAreAddedWithTheirAddresses()
{
    const OrganizationView view = anOrganization().build();
    const Change change = changeFor(AccountAction::AddMember, view, Ireland, {Standalone, AccountId(999'999'999'999)});
    const CreateMembers expected {
        Ireland, {{Standalone, QStringLiteral("aws@test.example")}, {AccountId(999'999'999'999), QString()}}};
    QCOMPARE(std::get<CreateMembers>(change), expected);
}

void TestAccountAction::countsByStatus()
{
    const OrganizationView view = anOrganization().build();
    const std::vector<AccountId> accounts {Active, ActiveToo, Suspended, Standalone};
    QCOMPARE(countWithStatus(view, Ireland, Admin, accounts, RelationshipStatus::Enabled), 2);
    QCOMPARE(countWithStatus(view, Ireland, Admin, accounts, RelationshipStatus::Disabled), 1);
    QCOMPARE(countWithStatus(view, Ireland, Standalone, accounts, RelationshipStatus::Enabled), 0);
    QCOMPARE(countWithStatus(view, *Region::parse(QStringLiteral("sa-east-1")), Admin, accounts, RelationshipStatus::Enabled), 0);
}

/// The menu looks at one account of each kind; the change itself at every one.
void TestAccountAction::ofAGroupItAnswersAsTheChangeDoes()
{
    OrganizationView view = anOrganization().build();
    std::vector<std::vector<AccountId>> groups;
    for (const Account &one : view.accounts->rows) {
        groups.push_back({one.id});
        for (const Account &other : view.accounts->rows)
            groups.push_back({one.id, other.id});
    }
    const Caller caller {Admin, Door::Window};
    for (const auto &group : groups) {
        for (const AccountAction action : AllAccountActions) {
            const auto preview = previewOf(view, {caller, {}, {changeFor(action, view, Ireland, group)}});
            const bool changes = preview && !preview->effects.front().changed.empty();
            QCOMPARE(refusalOf(action, view, Ireland, caller, group).isEmpty(), changes);
        }
    }
}

QTEST_GUILESS_MAIN(TestAccountAction)
#include "tst_accountaction.moc"

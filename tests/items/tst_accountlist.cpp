// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/accountlist.h"

#include "items/pendingchange.h"
#include "support/organizationbuilder.h"

#include <QTest>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

namespace {

const Region Ireland = *Region::parse(u"eu-west-1"_s);

/// "111122223333 a@b.example" for each account, "3!" for a problem in line 3.
QStringList described(const AccountList &list)
{
    QStringList all;
    for (const auto &details : list.accounts)
        all << details.account.toString() + u' ' + details.email;
    for (const auto &problem : list.problems)
        all << QString::number(problem.line) + u'!';
    return all;
}

} // namespace

/// Lists of accounts as people type and paste them, and what adding them asks for.
class TestAccountList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void invitesWhoIsNotOfTheOrganization_data();
    void invitesWhoIsNotOfTheOrganization();
    void othersMayNotAdd();
    void retryNamesWhoWasLeftOut();
};

void TestAccountList::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QString one = u"700000000001 a@x.example"_s;
    const QString two = u"700000000002 b@x.example"_s;
    const QStringList both {one, two};
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("blank lines") << u"\n \n\t\n"_s << QStringList();
    QTest::newRow("spaces") << u"700000000001 a@x.example\n700000000002   b@x.example"_s << both;
    QTest::newRow("commas") << u"700000000001,a@x.example\n700000000002, b@x.example\n"_s << both;
    QTest::newRow("semicolons, as spreadsheets write them") << u"700000000001;a@x.example\n700000000002;b@x.example"_s << both;
    QTest::newRow("Windows lines") << u"700000000001,a@x.example\r\n700000000002,b@x.example\r\n"_s << both;
    QTest::newRow("all in one line") << u"700000000001 a@x.example 700000000002 b@x.example"_s << both;
    QTest::newRow("each in a line of its own") << u"700000000001\na@x.example\n700000000002\nb@x.example"_s << both;
    QTest::newRow("a heading") << u"Account ID,Email\n700000000001,a@x.example\n700000000002,b@x.example"_s << both;
    QTest::newRow("quoted") << u"\"Account ID\",\"Email\"\n\"700000000001\",\"a@x.example\""_s << QStringList {one};
    QTest::newRow("hyphens") << u"7000-0000-0001 a@x.example"_s << QStringList {one};
    QTest::newRow("an address that is known")
        << Standalone.toString() << QStringList {Standalone.toString() + u" aws@test.example"_s};
    QTest::newRow("known, then another") << Standalone.toString() + u"\n700000000001 a@x.example"_s
                                         << QStringList {Standalone.toString() + u" aws@test.example"_s, one};
    QTest::newRow("no address") << u"700000000001\n700000000002 b@x.example"_s << QStringList {two, u"1!"_s};
    QTest::newRow("no address at the end") << u"700000000002 b@x.example\n\n700000000001"_s << QStringList {two, u"3!"_s};
    QTest::newRow("a short number") << u"70000000001 a@x.example"_s << QStringList {u"1!"_s};
    QTest::newRow("a word") << u"700000000001 a@x.example\nhello"_s << QStringList {one, u"2!"_s};
    QTest::newRow("no address at all") << u"700000000001 a@x"_s << QStringList {u"1!"_s};
    QTest::newRow("an address alone") << u"a@x.example"_s << QStringList {u"1!"_s};
    QTest::newRow("two addresses") << u"700000000001 a@x.example b@x.example"_s << QStringList {one, u"1!"_s};
    QTest::newRow("twice") << u"700000000001 a@x.example\n700000000001 b@x.example"_s << QStringList {one, u"2!"_s};
    QTest::newRow("a heading in the middle") << u"700000000001 a@x.example\nAccount"_s << QStringList {one, u"2!"_s};
}

void TestAccountList::reads()
{
    QFETCH(QString, text);
    const AccountList list = parseAccountList(text, *anOrganization().build().accounts);
    QTEST(described(list), "expected");
}

void TestAccountList::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("a word") << u"hello1"_s << u"hello1"_s;
    QTest::newRow("no address") << u"700000000001"_s << u"700000000001"_s;
    QTest::newRow("a wrong address") << u"700000000001 a@x"_s << u"a@x"_s;
}

void TestAccountList::saysWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    const AccountList list = parseAccountList(text, *anOrganization().build().accounts);
    QCOMPARE(list.problems.size(), std::size_t(1));
    QVERIFY(list.problems.front().text.contains(said));
}

void TestAccountList::invitesWhoIsNotOfTheOrganization_data()
{
    QTest::addColumn<bool>("invite");
    QTest::addColumn<std::size_t>("changes");
    QTest::newRow("at once") << true << std::size_t(2);
    QTest::newRow("later") << false << std::size_t(1);
}

void TestAccountList::invitesWhoIsNotOfTheOrganization()
{
    QFETCH(bool, invite);
    const OrganizationView view = anOrganization().build();
    const AccountId outside(700'000'000'001);
    const auto changes = addingChanges(view, Admin, Ireland,
        {{outside, u"a@x.example"_s}, {Standalone, u"aws@test.example"_s}, {Active, u"aws@test.example"_s}}, invite);
    QVERIFY(changes);
    QTEST(changes->size(), "changes");
    if (invite)
        QCOMPARE(std::get<ActOnMembers>(changes->back()).accounts, std::vector<AccountId> {outside});
    const auto pending = pendingChange(view, Ireland, {{Admin, Door::Window}, u"Add"_s, *changes});
    QVERIFY(pending);
    const PendingChange sent = namingOnlyChanged(view, *pending);
    QCOMPARE(std::get<CreateMembers>(sent.request.changes.front()).accounts.size(), std::size_t(2)); // not the member
    QCOMPARE(pending->preview.unprocessed().size(), std::size_t(1));
}

void TestAccountList::othersMayNotAdd()
{
    const auto changes = addingChanges(anOrganization().build(), Active, Ireland, {{Standalone, u"aws@test.example"_s}}, true);
    QVERIFY(!changes);
    QCOMPARE(changes.error().kind, Error::Kind::Denied);
}

void TestAccountList::retryNamesWhoWasLeftOut()
{
    const ChangeRequest request {{Admin, Door::Window}, u"Add"_s,
        {CreateMembers {Ireland, {{Standalone, u"aws@test.example"_s}, {Bare, u"aws@test.example"_s}}},
            ActOnMembers {Ireland, MemberAction::Invite, {Invited}}, SetAutoEnable {Ireland, AutoEnable::New, {}}}};
    QVERIFY(!retryOf(request, {}));
    QVERIFY(!retryOf(request, {1, 1, {{Bare, *Region::parse(u"us-east-1"_s), u"no"_s}}}));
    const auto retry = retryOf(request, {1, 1, {{Bare, Ireland, u"no"_s}}});
    QVERIFY(retry);
    QCOMPARE(retry->caller, request.caller);
    QCOMPARE(retry->changes, (std::vector<Change> {CreateMembers {Ireland, {{Bare, u"aws@test.example"_s}}}}));
    QVERIFY(!retry->title.isEmpty());
}

QTEST_GUILESS_MAIN(TestAccountList)
#include "tst_accountlist.moc"

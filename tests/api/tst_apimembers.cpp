// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/api.h"

#include "organization/generator.h"
#include "support/managedorganization.h"
#include "support/memoryhost.h"

#include <QSet>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject details(const QJsonValue &account, const QJsonValue &email)
{
    return {{u"accountId"_s, account}, {u"email"_s, email}};
}

/// As many accounts that nobody knows.
QJsonArray detailsOf(int count)
{
    QJsonArray list;
    for (int i = 0; i < count; ++i)
        list.append(details(QString::number(100'000'000'000 + i), u"owner@elsewhere.example"_s));
    return list;
}

QString emailOf(qsizetype length)
{
    const QString end = u"@elsewhere.example"_s;
    return QString(length - end.size(), u'a') + end;
}

} // namespace

/// ListMembers, GetMembers, Create-, Invite-, Start-, Stop-, Disassociate- and DeleteMembers, Get- and UpdateMemberDetectors.
class TestApiMembers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void listTellsAssociatedMembersFromAll();
    void listShowsWhatIsKnownOfAMember();
    void listPagesThroughTheWholeOrganization_data();
    void listPagesThroughTheWholeOrganization();
    void tokensAreGoodForTheirListOnly_data();
    void tokensAreGoodForTheirListOnly();
    void listIsRefused_data();
    void listIsRefused();
    void getTellsMembersFromOthers();
    void actionsReportWhoTheyDidNotReach_data();
    void actionsReportWhoTheyDidNotReach();
    void actionsAreRefused_data();
    void actionsAreRefused();
    void creatingIsRefused_data();
    void creatingIsRefused();
    void creatingTakesAsMuchAsItMay();
    void aMemberGoesThroughItsLife();
    void detectorsHaveBothFormsInStep();
    void detectorsOfOthersAreUnprocessed();
    void anAccountThatIsNamedTwiceIsAnsweredOnce();
    void updateTakesBothFormsAndSwitches();
    void updateTakesTheAdministratorItself();
    void updateIsRefused_data();
    void updateIsRefused();
    void anAdministratorByInvitationHasItsOwnMembers();
    void detectorsTellWhatAPolicyManages();
    void whatAPolicyManagesIsUnprocessed_data();
    void whatAPolicyManagesIsUnprocessed();

private:
    static QString status(const QJsonObject &detector, const QString &name)
    {
        return named(detector["features"_L1], name)["status"_L1].toString();
    }
};

void TestApiMembers::listTellsAssociatedMembersFromAll()
{
    MemoryHost host(anOrganization().build());
    const auto listed = [&host](const QJsonObject &input) {
        QSet<QString> accounts;
        for (const QJsonValue member : host.answer(u"ListMembers"_s, input)["members"_L1].toArray())
            accounts.insert(member["accountId"_L1].toString());
        return accounts;
    };
    const QSet<QString> associated {Management.toString(), Active.toString(), ActiveToo.toString(), Suspended.toString()};
    QCOMPARE(listed({}), associated);
    QCOMPARE(listed({{u"onlyAssociated"_s, u"true"_s}}), associated);
    const QSet<QString> former {Removed.toString(), Invited.toString()};
    QCOMPARE(listed({{u"onlyAssociated"_s, u"false"_s}}), associated | former);
}

void TestApiMembers::listShowsWhatIsKnownOfAMember()
{
    MemoryHost host(anOrganization().build());
    for (const QJsonValue member : host.answer(u"ListMembers"_s, {{u"onlyAssociated"_s, u"false"_s}})["members"_L1].toArray()) {
        const AccountId account = *AccountId::parse(member["accountId"_L1].toString());
        QCOMPARE(member["administratorId"_L1].toString(), Admin.toString());
        QCOMPARE(member["masterId"_L1], member["administratorId"_L1]);
        QCOMPARE(member["email"_L1].toString(), u"aws@test.example"_s);
        QCOMPARE(member["updatedAt"_L1].toString(), toIsoString(When));
        QCOMPARE(member["relationshipStatus"_L1].toString(), wireName(host.memberOf(account).status));
        QCOMPARE(member.toObject().contains("invitedAt"_L1), account == Invited); // the others belong to the organization
        const bool associated = isAssociated(host.memberOf(account));
        QCOMPARE(member["detectorId"_L1].toString(), associated ? host.detectorOf(account).id.toString() : QString());
    }
}

void TestApiMembers::listPagesThroughTheWholeOrganization_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("only");
    QTest::addColumn<int>("pages");
    QTest::addColumn<int>("members");
    QTest::newRow("default size") << 0 << u"true"_s << 5 << 203;
    QTest::newRow("full pages") << 50 << u"true"_s << 5 << 203;
    QTest::newRow("one a page") << 1 << u"true"_s << 203 << 203;
    QTest::newRow("29 a page, none left over") << 29 << u"true"_s << 7 << 203;
    QTest::newRow("all") << 50 << u"false"_s << 5 << 208;
}

void TestApiMembers::listPagesThroughTheWholeOrganization()
{
    QFETCH(const int, size);
    QFETCH(const QString, only);
    QFETCH(const int, pages);
    QFETCH(const int, members);
    MemoryHost host(generateOrganization(demoOptions()));
    QSet<QString> seen;
    QJsonObject input {{u"onlyAssociated"_s, only}};
    if (size > 0)
        input.insert(u"maxResults"_s, size);
    int count = 0;
    while (count == 0 || input.contains("nextToken"_L1)) {
        const QJsonObject page = host.answer(u"ListMembers"_s, input);
        ++count;
        for (const QJsonValue member : page["members"_L1].toArray())
            seen.insert(member["accountId"_L1].toString());
        input.remove("nextToken"_L1);
        if (page.contains("nextToken"_L1))
            input.insert(u"nextToken"_s, page["nextToken"_L1]);
        QVERIFY(count <= pages);
    }
    QCOMPARE(count, pages);
    QCOMPARE(seen.size(), members);
}

void TestApiMembers::tokensAreGoodForTheirListOnly_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("only");
    QTest::addColumn<bool>("bent");
    QTest::addColumn<bool>("good");
    QTest::newRow("its own list") << u"ListMembers"_s << u"true"_s << false << true;
    QTest::newRow("another filter") << u"ListMembers"_s << u"false"_s << false << false;
    QTest::newRow("another operation") << u"ListDetectors"_s << QString() << false << false;
    QTest::newRow("invitations") << u"ListInvitations"_s << QString() << false << false;
    QTest::newRow("one letter changed") << u"ListMembers"_s << u"true"_s << true << false;
}

void TestApiMembers::tokensAreGoodForTheirListOnly()
{
    QFETCH(const QString, operation);
    QFETCH(const QString, only);
    QFETCH(const bool, bent);
    QFETCH(const bool, good);
    MemoryHost host(anOrganization().build());
    QString token = host.answer(u"ListMembers"_s, {{u"maxResults"_s, 1}})["nextToken"_L1].toString();
    QVERIFY(!token.isEmpty());
    if (bent)
        token[3] = token[3] == u'A' ? u'B' : u'A';
    QJsonObject input {{u"nextToken"_s, token}};
    if (!only.isEmpty())
        input.insert(u"onlyAssociated"_s, only);
    QCOMPARE(host.refusal(operation, input), good ? QString() : texts::Invalid);
    QCOMPARE(host.refusal(u"ListMembers"_s, {{u"nextToken"_s, token}}, Standalone), texts::Invalid);
}

void TestApiMembers::listIsRefused_data()
{
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<QString>("message");
    QTest::newRow("no page") << QJsonObject {{u"maxResults"_s, 0}} << texts::Invalid;
    QTest::newRow("large page") << QJsonObject {{u"maxResults"_s, 51}} << texts::Invalid;
    QTest::newRow("half a member") << QJsonObject {{u"maxResults"_s, 1.5}} << texts::Invalid;
    QTest::newRow("a word as size") << QJsonObject {{u"maxResults"_s, u"many"_s}} << texts::Unreadable;
    QTest::newRow("neither true nor false") << QJsonObject {{u"onlyAssociated"_s, u"perhaps"_s}} << texts::Invalid;
    QTest::newRow("a boolean where a text belongs") << QJsonObject {{u"onlyAssociated"_s, true}} << texts::Unreadable;
    QTest::newRow("made-up token") << QJsonObject {{u"nextToken"_s, u"cm93OjA="_s}} << texts::Invalid;
    QTest::newRow("empty token") << QJsonObject {{u"nextToken"_s, u""_s}} << texts::Invalid;
    QTest::newRow("token with other letters") << QJsonObject {{u"nextToken"_s, u"\u00e4\u00f6\u00fc"_s}} << texts::Invalid;
    QTest::newRow("foreign detector") << QJsonObject {{u"DetectorId"_s, u"12abc"_s}} << texts::Foreign;
}

void TestApiMembers::listIsRefused()
{
    QFETCH(const QJsonObject, input);
    QFETCH(const QString, message);
    MemoryHost host(anOrganization().build());
    QCOMPARE(host.refusal(u"ListMembers"_s, input), message);
}

void TestApiMembers::getTellsMembersFromOthers()
{
    MemoryHost host(anOrganization().build());
    const QJsonObject reply = host.answer(u"GetMembers"_s, ids({Active, Standalone, Removed, AccountId(999), Active}));
    QCOMPARE(reply["members"_L1].toArray().size(), 2); // each account once, as GetMemberDetectors has it
    QCOMPARE(reply["members"_L1][1]["relationshipStatus"_L1].toString(), u"Removed"_s);
    QCOMPARE(reply["unprocessedAccounts"_L1].toArray(),
        (QJsonArray {QJsonObject {{u"accountId"_s, Standalone.toString()}, {u"result"_s, texts::NotAssociated}},
            QJsonObject {{u"accountId"_s, u"000000000999"_s}, {u"result"_s, texts::NotAssociated}}}));
    QCOMPARE(host.answer(u"GetMembers"_s, ids({Active}), Standalone)["members"_L1].toArray(), QJsonArray());
}

void TestApiMembers::actionsReportWhoTheyDidNotReach_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<QString>("result");
    const auto details = [](AccountId account) {
        return QJsonObject {{u"accountDetails"_s,
            QJsonArray {QJsonObject {{u"accountId"_s, account.toString()}, {u"email"_s, u"aws@test.example"_s}}}}};
    };
    QTest::newRow("create a member again")
        << u"CreateMembers"_s << details(Active)
        << u"The request is rejected because the given account ID is already a member or associated member of the current account."_s;
    QTest::newRow("invite a member")
        << u"InviteMembers"_s << ids({Active})
        << u"The request is rejected because the current account has already invited or is already the GuardDuty master of the given member account ID."_s;
    QTest::newRow("start a stranger") << u"StartMonitoringMembers"_s << ids({Bare}) << texts::NotAssociated;
    QTest::newRow("stop a stranger") << u"StopMonitoringMembers"_s << ids({Bare}) << texts::NotAssociated;
    QTest::newRow("disassociate a stranger") << u"DisassociateMembers"_s << ids({Bare}) << texts::NotAssociated;
    QTest::newRow("delete a stranger") << u"DeleteMembers"_s << ids({Bare}) << texts::NotAssociated;
    QTest::newRow("set plans of a stranger") << u"UpdateMemberDetectors"_s
                                             << QJsonObject {{u"accountIds"_s, QJsonArray {Bare.toString()}},
                                                    {u"features"_s, QJsonArray {plan(u"S3_DATA_EVENTS"_s, u"ENABLED"_s)}}}
                                             << texts::NotAssociated;
}

void TestApiMembers::actionsReportWhoTheyDidNotReach()
{
    QFETCH(const QString, operation);
    QFETCH(const QJsonObject, input);
    QFETCH(const QString, result);
    MemoryHost host(anOrganization().build());
    const QJsonObject reply = host.answer(operation, input);
    QCOMPARE(reply["unprocessedAccounts"_L1].toArray().size(), 1);
    QCOMPARE(reply["unprocessedAccounts"_L1][0]["result"_L1].toString(), result);
    QCOMPARE(reply.keys(), QStringList {u"unprocessedAccounts"_s});
    QCOMPARE(host.edits, EditNumber(0));
}

void TestApiMembers::actionsAreRefused_data()
{
    QTest::addColumn<QString>("operation");
    const QStringList operations {u"GetMembers"_s, u"DeleteMembers"_s, u"DisassociateMembers"_s, u"InviteMembers"_s,
        u"StartMonitoringMembers"_s, u"StopMonitoringMembers"_s, u"GetMemberDetectors"_s, u"GetRemainingFreeTrialDays"_s,
        u"UpdateMemberDetectors"_s};
    for (const QString &operation : operations)
        QTest::addRow("%s", qPrintable(operation)) << operation;
}

void TestApiMembers::actionsAreRefused()
{
    QFETCH(const QString, operation);
    MemoryHost host(anOrganization().build());
    const QJsonArray features {plan(u"S3_DATA_EVENTS"_s, u"ENABLED"_s)};
    const auto refused = [&](const QJsonValue &accounts) {
        QJsonObject input {{u"accountIds"_s, accounts}};
        if (operation == "UpdateMemberDetectors"_L1)
            input.insert(u"features"_s, features);
        return host.refusal(operation, input);
    };
    QJsonArray tooMany;
    for (int i = 0; i < 51; ++i)
        tooMany.append(QString::number(100000000000 + i));
    QCOMPARE(refused(tooMany),
        u"The request failed because the length provided for the accountIds array was 51. Max allowed length is 50."_s);
    QCOMPARE(refused(QJsonArray()), texts::Invalid);
    QCOMPARE(refused(QJsonValue::Undefined), texts::Invalid);
    QCOMPARE(refused(QJsonArray {u"123"_s}), texts::Invalid);
    QCOMPARE(refused(QJsonArray {u"11112222333x"_s}), texts::Invalid);
    QCOMPARE(refused(QJsonArray {Active.toString(), u"000000000000"_s}), texts::Invalid);
    QCOMPARE(refused(Active.toString()), texts::Unreadable);
    QCOMPARE(refused(QJsonArray {QJsonValue::Null}), texts::Unreadable);
    QCOMPARE(refused(QJsonArray {111122223333.0}), texts::Unreadable);
    QCOMPARE(host.edits, EditNumber(0));
}

void TestApiMembers::creatingIsRefused_data()
{
    QTest::addColumn<QJsonValue>("details");
    QTest::addColumn<QString>("message");
    const auto tooLong = [](int length) {
        return u"The request failed because the length provided for the accountDetails array was %1. Max allowed length is 50."_s
            .arg(length);
    };
    QTest::newRow("51 accounts") << QJsonValue(detailsOf(51)) << tooLong(51);
    QTest::newRow("64 accounts") << QJsonValue(detailsOf(64)) << tooLong(64);
    QTest::newRow("no accounts") << QJsonValue(QJsonArray()) << texts::Invalid;
    QTest::newRow("no list") << QJsonValue(QJsonValue::Undefined) << texts::Invalid;
    QTest::newRow("nothing instead of a list") << QJsonValue(QJsonValue::Null) << texts::Invalid;
    QTest::newRow("one account without a list")
        << QJsonValue(details(u"987654321098"_s, u"owner@elsewhere.example"_s)) << texts::Unreadable;
    const auto one = [](const char *name, const QJsonValue &wrong, const QString &message) {
        QTest::newRow(name) << QJsonValue(QJsonArray {details(u"987654321097"_s, u"owner@elsewhere.example"_s), wrong})
                            << message;
    };
    one("no e-mail", QJsonObject {{u"accountId"_s, u"987654321098"_s}}, texts::Invalid);
    one("nothing as e-mail", details(u"987654321098"_s, QJsonValue::Null), texts::Invalid);
    one("empty e-mail", details(u"987654321098"_s, u""_s), texts::Invalid);
    one("e-mail of 65 characters", details(u"987654321098"_s, emailOf(65)), texts::Invalid);
    one("a number as e-mail", details(u"987654321098"_s, 1), texts::Unreadable);
    one("no ID", QJsonObject {{u"email"_s, u"owner@elsewhere.example"_s}}, texts::Invalid);
    for (const QString &id : {u""_s, u"98765432109"_s, u"9876543210987"_s, u"98765432109x"_s, u"9876-5432-10"_s,
             u" 98765432109"_s, u"000000000000"_s, u"\u0669\u0668\u0667\u0666\u0665\u0664\u0663\u0662\u0661\u0660\u0669\u0668"_s})
        one(qPrintable(u"ID \"%1\""_s.arg(id)), details(id, u"owner@elsewhere.example"_s), texts::Invalid);
    one("a number as ID", details(987654321098.0, u"owner@elsewhere.example"_s), texts::Unreadable);
    one("an ID alone", u"987654321098"_s, texts::Unreadable);
    one("nothing", QJsonValue::Null, texts::Unreadable);
}

/// Of the accounts beside the wrong one, none is added either.
void TestApiMembers::creatingIsRefused()
{
    QFETCH(const QJsonValue, details);
    QFETCH(const QString, message);
    MemoryHost host(anOrganization().build());
    for (const AccountId caller : {Admin, Standalone}) {
        const ApiReply reply = host.call(u"CreateMembers"_s, {{u"accountDetails"_s, details}}, caller);
        QVERIFY(!reply);
        QCOMPARE(reply.error().message, message);
        QCOMPARE(reply.error().httpStatus, 400);
        QCOMPARE(reply.error().exception, u"BadRequestException"_s);
        QCOMPARE(reply.error().bodyType, u"InvalidInputException"_s);
    }
    QCOMPARE(host.edits, EditNumber(0));
}

void TestApiMembers::creatingTakesAsMuchAsItMay()
{
    MemoryHost host(anOrganization().build());
    const QJsonObject all {{u"unprocessedAccounts"_s, QJsonArray()}};
    QCOMPARE(host.answer(u"CreateMembers"_s, {{u"accountDetails"_s, detailsOf(50)}}), all);
    const QJsonObject longest = details(u"987654321098"_s, emailOf(64));
    QCOMPARE(host.answer(u"CreateMembers"_s, {{u"accountDetails"_s, QJsonArray {longest}}}), all);
    QVERIFY(host.memberOf(AccountId(987654321098)).status == RelationshipStatus::Created);
}

void TestApiMembers::aMemberGoesThroughItsLife()
{
    MemoryHost host(anOrganization().build());
    const auto reaches = [&host](const QString &operation) {
        return host.answer(operation, ids({Active}))["unprocessedAccounts"_L1].toArray().isEmpty();
    };
    QVERIFY(reaches(u"StopMonitoringMembers"_s));
    QVERIFY(host.memberOf(Active).status == RelationshipStatus::Disabled);
    QVERIFY(reaches(u"StartMonitoringMembers"_s));
    QVERIFY(host.memberOf(Active).status == RelationshipStatus::Enabled);
    QVERIFY(!reaches(u"DeleteMembers"_s)); // still associated
    QVERIFY(reaches(u"DisassociateMembers"_s));
    QVERIFY(host.memberOf(Active).status == RelationshipStatus::Removed);
    QVERIFY(host.detectorOf(Active).exists());
    QVERIFY(reaches(u"DeleteMembers"_s));
    QVERIFY(host.memberOf(Active).status == RelationshipStatus::None);
    const QJsonObject details {{u"accountId"_s, Active.toString()}, {u"email"_s, u"aws@test.example"_s}};
    QCOMPARE(host.answer(u"CreateMembers"_s, {{u"accountDetails"_s, QJsonArray {details}}}),
        (QJsonObject {{u"unprocessedAccounts"_s, QJsonArray()}}));
    QVERIFY(host.memberOf(Active).status == RelationshipStatus::Enabled);
}

void TestApiMembers::detectorsHaveBothFormsInStep()
{
    MemoryHost host(anOrganization().withS3(Active).build());
    const QJsonObject reply = host.answer(u"GetMemberDetectors"_s, ids({Active, Suspended, Admin}));
    QCOMPARE(reply["unprocessedAccounts"_L1].toArray(), QJsonArray());
    QCOMPARE(reply["members"_L1].toArray().size(), 3);
    for (const QJsonValue member : reply["members"_L1].toArray()) {
        const QString s3 = status(member.toObject(), u"S3_DATA_EVENTS"_s);
        QCOMPARE(s3, member["accountId"_L1].toString() == Active.toString() ? u"ENABLED"_s : u"DISABLED"_s);
        QCOMPARE(s3, member["dataSources"_L1]["s3Logs"_L1]["status"_L1].toString());
        QCOMPARE(member["features"_L1].toArray().size(), 8); // neither what is always on nor the AI analyst
        QVERIFY(named(member["features"_L1], u"AI_ANALYST"_s).isEmpty());
    }
}

void TestApiMembers::detectorsOfOthersAreUnprocessed()
{
    MemoryHost host(anOrganization().build());
    const QJsonObject reply
        = host.answer(u"GetMemberDetectors"_s, ids({Standalone, Removed, Invited, Bare, AccountId(999), Standalone}));
    QCOMPARE(reply["members"_L1].toArray(), QJsonArray());
    QCOMPARE(reply["unprocessedAccounts"_L1].toArray().size(), 5);
    for (const QJsonValue account : reply["unprocessedAccounts"_L1].toArray())
        QCOMPARE(account["result"_L1].toString(), texts::NotAssociated);
}

void TestApiMembers::anAccountThatIsNamedTwiceIsAnsweredOnce()
{
    MemoryHost host(anOrganization().build());
    const QJsonObject reply = host.answer(u"GetMemberDetectors"_s, ids({Active, ActiveToo, Active}));
    QCOMPARE(reply["members"_L1].toArray().size(), 2);
}

void TestApiMembers::updateTakesBothFormsAndSwitches()
{
    MemoryHost host(anOrganization().build());
    QJsonObject input = ids({Active, ActiveToo, Bare});
    QJsonObject runtime = plan(u"RUNTIME_MONITORING"_s, u"ENABLED"_s);
    runtime.insert(u"additionalConfiguration"_s, QJsonArray {plan(u"EKS_ADDON_MANAGEMENT"_s, u"ENABLED"_s)});
    input.insert(u"features"_s, QJsonArray {plan(u"S3_DATA_EVENTS"_s, u"ENABLED"_s), runtime});
    const QJsonObject reply = host.answer(u"UpdateMemberDetectors"_s, input);
    QCOMPARE(reply["unprocessedAccounts"_L1].toArray().size(), 1); // once, though two plans were set
    QCOMPARE(host.edits, EditNumber(1));
    for (const AccountId account : {Active, ActiveToo}) {
        QVERIFY(host.detectorOf(account).isEnabled(Feature::S3DataEvents));
        QVERIFY(host.detectorOf(account).isEnabled(AdditionalConfiguration::RuntimeEksAddonManagement));
    }
    QJsonObject older = ids({Active});
    older.insert(u"dataSources"_s, QJsonObject {{u"s3Logs"_s, QJsonObject {{u"enable"_s, false}}}});
    QVERIFY(host.call(u"UpdateMemberDetectors"_s, older));
    QVERIFY(!host.detectorOf(Active).isEnabled(Feature::S3DataEvents));
    QVERIFY(host.detectorOf(ActiveToo).isEnabled(Feature::S3DataEvents));
}

void TestApiMembers::updateTakesTheAdministratorItself()
{
    MemoryHost host(anOrganization().build());
    QJsonObject input = ids({Admin});
    input.insert(u"features"_s, QJsonArray {plan(u"S3_DATA_EVENTS"_s, u"ENABLED"_s)});
    QCOMPARE(host.answer(u"UpdateMemberDetectors"_s, input), (QJsonObject {{u"unprocessedAccounts"_s, QJsonArray()}}));
    QVERIFY(host.detectorOf(Admin).isEnabled(Feature::S3DataEvents));
}

void TestApiMembers::updateIsRefused_data()
{
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<QString>("message");
    const QJsonObject s3 = plan(u"S3_DATA_EVENTS"_s, u"ENABLED"_s);
    QTest::newRow("nothing to set") << QJsonObject() << texts::Invalid;
    QTest::newRow("no plans") << QJsonObject {{u"features"_s, QJsonArray()}} << texts::Invalid;
    QTest::newRow("a plan that members do not have")
        << QJsonObject {{u"features"_s, QJsonArray {plan(u"AI_ANALYST"_s, u"ENABLED"_s)}}} << texts::Invalid;
    QTest::newRow("twice") << QJsonObject {{u"features"_s, QJsonArray {s3, s3}}} << texts::Invalid;
    QTest::newRow("both forms")
        << QJsonObject {{u"features"_s, QJsonArray {s3}},
               {u"dataSources"_s, QJsonObject {{u"s3Logs"_s, QJsonObject {{u"enable"_s, true}}}}}}
        << u"The request failed because both data sources and features were provided. You can provide only one; it is recommended to use features."_s;
}

void TestApiMembers::updateIsRefused()
{
    QFETCH(QJsonObject, input);
    QFETCH(const QString, message);
    MemoryHost host(anOrganization().build());
    input.insert(u"accountIds"_s, QJsonArray {Active.toString()});
    QCOMPARE(host.refusal(u"UpdateMemberDetectors"_s, input), message);
    QCOMPARE(host.edits, EditNumber(0));
}

void TestApiMembers::anAdministratorByInvitationHasItsOwnMembers()
{
    MemoryHost host(anOrganization().withoutAdministrator().build());
    QCOMPARE(host.refusal(u"GetMemberDetectors"_s, ids({Invited}), Standalone), texts::NotMaster);
    host.edit([](RegionView &region) {
        region.members = {};
        region.members.resize(region.detectors.size());
        region.invitations[{Standalone, Invited}] = {MemberType::ByInvitation, RelationshipStatus::Enabled, When, When};
        region.invitations[{Standalone, Removed}] = {MemberType::ByInvitation, RelationshipStatus::Created, When, When};
        region.invitations[{ActiveToo, Active}] = {MemberType::ByInvitation, RelationshipStatus::Enabled, When, When};
    });
    const auto list = [&host](const QString &only) {
        return host.answer(u"ListMembers"_s, {{u"onlyAssociated"_s, only}}, Standalone)["members"_L1].toArray();
    };
    QCOMPARE(list(u"true"_s).size(), 1);
    QCOMPARE(list(u"true"_s)[0]["accountId"_L1].toString(), Invited.toString());
    QCOMPARE(list(u"true"_s)[0]["administratorId"_L1].toString(), Standalone.toString());
    QCOMPARE(list(u"false"_s).size(), 2);
    const QJsonObject detectors = host.answer(u"GetMemberDetectors"_s, ids({Invited, Active}), Standalone);
    QCOMPARE(detectors["members"_L1].toArray().size(), 1);
    QCOMPARE(detectors["unprocessedAccounts"_L1][0]["accountId"_L1].toString(), Active.toString());
    QJsonObject input = ids({Invited});
    input.insert(u"features"_s, QJsonArray {plan(u"S3_DATA_EVENTS"_s, u"ENABLED"_s)});
    QCOMPARE(
        host.answer(u"UpdateMemberDetectors"_s, input, Standalone), (QJsonObject {{u"unprocessedAccounts"_s, QJsonArray()}}));
    QVERIFY(host.detectorOf(Invited).isEnabled(Feature::S3DataEvents));
}

void TestApiMembers::detectorsTellWhatAPolicyManages()
{
    MemoryHost host(aManagedOrganization({Active}));
    const QJsonObject reply = host.answer(u"GetMemberDetectors"_s, ids({Active, ActiveToo}));
    QCOMPARE(reply["members"_L1].toArray().size(), 2);
    for (const QJsonValue member : reply["members"_L1].toArray()) {
        const bool managed = member["accountId"_L1].toString() == Active.toString();
        const auto manager = [&](const QString &name) { return named(member["features"_L1], name).value("managedBy"_L1); };
        QCOMPARE(manager(u"S3_DATA_EVENTS"_s), managed ? QJsonValue(u"GUARDDUTY_POLICY"_s) : QJsonValue(QJsonValue::Undefined));
        QCOMPARE(manager(u"RDS_LOGIN_EVENTS"_s), QJsonValue(QJsonValue::Undefined));
    }
}

void TestApiMembers::whatAPolicyManagesIsUnprocessed_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<QString>("what");
    const QJsonArray on {plan(u"S3_DATA_EVENTS"_s, u"ENABLED"_s)};
    const QJsonArray off {plan(u"S3_DATA_EVENTS"_s, u"DISABLED"_s)};
    const QJsonObject older {{u"s3Logs"_s, QJsonObject {{u"enable"_s, true}}}};
    QTest::newRow("on") << u"UpdateMemberDetectors"_s << QJsonObject {{u"features"_s, on}} << u"S3_DATA_EVENTS"_s;
    QTest::newRow("off") << u"UpdateMemberDetectors"_s << QJsonObject {{u"features"_s, off}} << u"S3_DATA_EVENTS"_s;
    const QJsonArray several {plan(u"EKS_AUDIT_LOGS"_s, u"DISABLED"_s), plan(u"S3_DATA_EVENTS"_s, u"DISABLED"_s),
        plan(u"LAMBDA_NETWORK_LOGS"_s, u"ENABLED"_s)};
    QTest::newRow("among plans that are free") << u"UpdateMemberDetectors"_s << QJsonObject {{u"features"_s, several}}
                                               << u"S3_DATA_EVENTS"_s;
    QTest::newRow("older form") << u"UpdateMemberDetectors"_s << QJsonObject {{u"dataSources"_s, older}} << u"S3_DATA_EVENTS"_s;
    QTest::newRow("suspended") << u"StopMonitoringMembers"_s << QJsonObject() << u"GuardDuty"_s;
}

void TestApiMembers::whatAPolicyManagesIsUnprocessed()
{
    QFETCH(const QString, operation);
    QFETCH(const QJsonObject, more);
    QFETCH(const QString, what);
    MemoryHost host(aManagedOrganization({Active}));
    const Detector before = host.detectorOf(Active);
    const Member member = host.memberOf(Active);
    QJsonObject input = ids({Active, ActiveToo});
    for (auto one = more.begin(); one != more.end(); ++one)
        input.insert(one.key(), one.value());
    const QJsonArray unprocessed = host.answer(operation, input)["unprocessedAccounts"_L1].toArray();
    QCOMPARE(unprocessed.size(), 1);
    QCOMPARE(unprocessed[0]["accountId"_L1].toString(), Active.toString());
    QCOMPARE(unprocessed[0]["result"_L1].toString(),
        u"The request is rejected because %1 of the given account ID is managed by an organization policy (GUARDDUTY_POLICY)."_s
            .arg(what));
    QCOMPARE(host.detectorOf(Active), before);
    QCOMPARE(host.memberOf(Active), member);
}

QTEST_GUILESS_MAIN(TestApiMembers)
#include "tst_apimembers.moc"

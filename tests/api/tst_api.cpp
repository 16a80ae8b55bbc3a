// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/api.h"

#include "organization/rules.h"
#include "support/simulation.h"

#include <QJsonArray>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

class TestApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_demo.service); }
    void init() { QTest::failOnWarning(); }

    void refusesWithTheTextOfTheService_data();
    void refusesWithTheTextOfTheService();
    void listDetectorsGivesTheCallersOwn();
    void getDetectorKeepsBothFormsInStep();
    void datesHaveTheFormOfTheirMember();
    void updateDetectorSetsTheCallersOwn();
    void updateDetectorTakesTheOlderForm();
    void updateDetectorWithoutAnythingDoesNothing();
    void listMembersPagesThroughAllAssociatedOnes();
    void listMembersShowsInvitedOnesWhenAsked();
    void getMemberDetectorsTellsMembersFromOthers();
    void updateMemberDetectorsReportsWhoItCouldNotChange();
    void updateMemberDetectorsTakesTheAdministratorItself();
    void describeOrganizationConfigurationKeepsBothFormsInStep();
    void updateOrganizationConfigurationForAllReachesExistingMembers();
    void updateOrganizationConfigurationTakesTheOlderForm();
    void updatesAreEditsWithTheDoorTheyCameThrough();
    void whatAnUpdateRepeatsIsNotInItsTitle();

private:
    [[nodiscard]] ApiReply call(const QString &operation, QJsonObject input = {}, AccountId as = Administrator);
    [[nodiscard]] QJsonObject answer(const QString &operation, const QJsonObject &input = {}, AccountId as = Administrator);
    [[nodiscard]] std::vector<AccountId> accountsWith(RelationshipStatus status) const;
    static QString s3Status(const QJsonObject &detector);
    static QJsonArray s3(const QString &key, const QString &value);

    DemoSimulation m_demo;
    Region m_region = region("eu-west-1"_L1);
};

ApiReply TestApi::call(const QString &operation, QJsonObject input, AccountId as)
{
    if (!operation.startsWith("ListDetectors"_L1) && !input.contains("DetectorId"_L1))
        input.insert(u"DetectorId"_s, detectorIdFor(as, m_region).toString());
    return waitFor(m_demo.service->call({operation, m_region, input}, {as, Door::CommandLine}));
}

QJsonObject TestApi::answer(const QString &operation, const QJsonObject &input, AccountId as)
{
    const ApiReply reply = call(operation, input, as);
    if (!reply)
        qCritical("%s: %s", qPrintable(operation), qPrintable(reply.error().message));
    return reply.value_or(QJsonObject());
}

std::vector<AccountId> TestApi::accountsWith(RelationshipStatus status) const
{
    std::vector<AccountId> accounts;
    const auto view = m_demo.service->organization();
    const auto part = view->find(m_region);
    for (std::size_t row = 0; row < part->members.size(); ++row) {
        if (part->members[row].status == status)
            accounts.push_back(view->accounts->rows[row].id);
    }
    return accounts;
}

QString TestApi::s3Status(const QJsonObject &detector)
{
    for (const QJsonValue feature : detector["features"_L1].toArray()) {
        if (feature["name"_L1] == "S3_DATA_EVENTS"_L1)
            return feature["status"_L1].toString();
    }
    return {};
}

QJsonArray TestApi::s3(const QString &key, const QString &value)
{
    return {QJsonObject {{u"name"_s, u"S3_DATA_EVENTS"_s}, {key, value}}};
}

void TestApi::refusesWithTheTextOfTheService_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<bool>("asMember");
    QTest::addColumn<QString>("message");

    const QString invalid
        = u"The request is rejected because an invalid or out-of-range value is specified as an input parameter."_s;
    const QString foreign = u"The request is rejected because the input detectorId is not owned by the current account."_s;
    const QString notAdministrator = u"The request failed because you do not have required AWS Organization master permission."_s;
    const QJsonArray on = s3(u"status"_s, u"ENABLED"_s);
    QJsonArray tooMany;
    for (int i = 0; i < 51; ++i)
        tooMany.append(u"111122223333"_s);
    const QJsonArray one {u"111122223333"_s};

    QTest::newRow("foreign detector") << u"GetDetector"_s << QJsonObject {{u"DetectorId"_s, u"12abc"_s}} << false << foreign;
    QTest::newRow("51 accounts")
        << u"UpdateMemberDetectors"_s << QJsonObject {{u"accountIds"_s, tooMany}, {u"features"_s, on}} << false
        << u"The request failed because the length provided for the accountIds array was 51. Max allowed length is 50."_s;
    QTest::newRow("no accounts") << u"UpdateMemberDetectors"_s
                                 << QJsonObject {{u"accountIds"_s, QJsonArray()}, {u"features"_s, on}} << false << invalid;
    QTest::newRow("missing accounts") << u"UpdateMemberDetectors"_s << QJsonObject {{u"features"_s, on}} << false << invalid;
    QTest::newRow("short account") << u"GetMemberDetectors"_s << QJsonObject {{u"accountIds"_s, QJsonArray {u"123"_s}}} << false
                                   << invalid;
    QTest::newRow("letters in an account") << u"GetMemberDetectors"_s
                                           << QJsonObject {{u"accountIds"_s, QJsonArray {u"12345678901x"_s}}} << false << invalid;
    QTest::newRow("unknown status") << u"UpdateDetector"_s << QJsonObject {{u"features"_s, s3(u"status"_s, u"ON"_s)}} << false
                                    << invalid;
    QTest::newRow("unknown preference") << u"UpdateOrganizationConfiguration"_s
                                        << QJsonObject {{u"autoEnableOrganizationMembers"_s, u"SOME"_s}} << false << invalid;
    QTest::newRow("no preference for members")
        << u"UpdateOrganizationConfiguration"_s << QJsonObject {{u"features"_s, s3(u"autoEnable"_s, u"ALL"_s)}} << false
        << invalid;
    QTest::newRow("two preferences for members")
        << u"UpdateOrganizationConfiguration"_s
        << QJsonObject {{u"autoEnable"_s, true}, {u"autoEnableOrganizationMembers"_s, u"ALL"_s}} << false << invalid;
    QTest::newRow("page too large") << u"ListMembers"_s << QJsonObject {{u"maxResults"_s, 51}} << false << invalid;
    QTest::newRow("a number as text in a query")
        << u"ListMembers"_s << QJsonObject {{u"maxResults"_s, u"51"_s}} << false << invalid;
    const QString unreadable = u"The request is rejected because the JSON could not be processed."_s;
    QTest::newRow("a boolean as text") << u"UpdateDetector"_s << QJsonObject {{u"enable"_s, u"true"_s}} << false << unreadable;
    QTest::newRow("a boolean as text, deep inside")
        << u"UpdateDetector"_s
        << QJsonObject {{u"dataSources"_s, QJsonObject {{u"s3Logs"_s, QJsonObject {{u"enable"_s, u"true"_s}}}}}} << false
        << unreadable;
    QTest::newRow("token of somebody else") << u"ListMembers"_s << QJsonObject {{u"nextToken"_s, u"abc"_s}} << false << invalid;
    QTest::newRow("not a list") << u"GetMemberDetectors"_s << QJsonObject {{u"accountIds"_s, u"111122223333"_s}} << false
                                << u"The request is rejected because the JSON could not be processed."_s;
    QTest::newRow("both forms")
        << u"UpdateDetector"_s
        << QJsonObject {{u"features"_s, on}, {u"dataSources"_s, QJsonObject {{u"s3Logs"_s, QJsonObject {{u"enable"_s, true}}}}}}
        << false
        << u"The request failed because both data sources and features were provided. You can provide only one; it is recommended to use features."_s;
    QTest::newRow("member updates members") << u"UpdateMemberDetectors"_s
                                            << QJsonObject {{u"accountIds"_s, one}, {u"features"_s, on}} << true
                                            << notAdministrator;
    QTest::newRow("member reads members") << u"GetMemberDetectors"_s << QJsonObject {{u"accountIds"_s, one}} << true
                                          << notAdministrator;
    QTest::newRow("member reads preferences")
        << u"DescribeOrganizationConfiguration"_s << QJsonObject() << true << notAdministrator;
    QTest::newRow("member sets preferences")
        << u"UpdateOrganizationConfiguration"_s << QJsonObject {{u"autoEnableOrganizationMembers"_s, u"ALL"_s}} << true
        << notAdministrator;
    QTest::newRow("unknown operation") << u"MakeCoffee"_s << QJsonObject() << false
                                       << u"GuardDuty has no operation MakeCoffee."_s;
    QTest::newRow("later operation") << u"ListCoverage"_s << QJsonObject() << false
                                     << u"The request failed because Bucketwatch does not simulate ListCoverage yet."_s;
}

void TestApi::refusesWithTheTextOfTheService()
{
    QFETCH(const QString, operation);
    QFETCH(const QJsonObject, input);
    QFETCH(const bool, asMember);
    QFETCH(const QString, message);
    const AccountId caller = asMember ? accountsWith(RelationshipStatus::Enabled).front() : Administrator;
    const auto before = m_demo.service->organization();
    const ApiReply reply = call(operation, input, caller);
    QVERIFY(!reply);
    QCOMPARE(reply.error().message, message);
    QCOMPARE(reply.error().body()["message"_L1].toString(), message);
    QCOMPARE(m_demo.service->organization(), before);
}

void TestApi::listDetectorsGivesTheCallersOwn()
{
    QCOMPARE(
        answer(u"ListDetectors"_s)["detectorIds"_L1].toArray(), QJsonArray {detectorIdFor(Administrator, m_region).toString()});
    QCOMPARE(answer(u"ListDetectors"_s, {}, AccountId(999))["detectorIds"_L1].toArray(), QJsonArray());
}

void TestApi::getDetectorKeepsBothFormsInStep()
{
    for (const AccountId account : accountsWith(RelationshipStatus::Enabled)) {
        const QJsonObject detector = answer(u"GetDetector"_s, {}, account);
        QCOMPARE(detector["status"_L1].toString(), u"ENABLED"_s);
        QCOMPARE(s3Status(detector), detector["dataSources"_L1]["s3Logs"_L1]["status"_L1].toString());
        QVERIFY(!s3Status(detector).isEmpty());
    }
}

void TestApi::datesHaveTheFormOfTheirMember()
{
    const QJsonObject detector = answer(u"GetDetector"_s);
    QVERIFY(detector["createdAt"_L1].toString().endsWith(u'Z'));
    QVERIFY(detector["features"_L1].toArray().at(3)["updatedAt"_L1].isDouble());
}

void TestApi::updateDetectorSetsTheCallersOwn()
{
    QCOMPARE(answer(u"UpdateDetector"_s, {{u"features"_s, s3(u"status"_s, u"DISABLED"_s)}}), QJsonObject());
    QCOMPARE(s3Status(answer(u"GetDetector"_s)), u"DISABLED"_s);
    QVERIFY(call(u"UpdateDetector"_s, {{u"features"_s, s3(u"status"_s, u"ENABLED"_s)}}));
    QCOMPARE(s3Status(answer(u"GetDetector"_s)), u"ENABLED"_s);
    const ApiReply refused = call(
        u"UpdateDetector"_s, {{u"features"_s, s3(u"status"_s, u"ENABLED"_s)}}, accountsWith(RelationshipStatus::Enabled).front());
    QVERIFY(!refused);
    QCOMPARE(refused.error().exception, u"BadRequestException"_s);
}

void TestApi::updateDetectorTakesTheOlderForm()
{
    const auto dataSources = [](bool enable) {
        return QJsonObject {{u"dataSources"_s, QJsonObject {{u"s3Logs"_s, QJsonObject {{u"enable"_s, enable}}}}}};
    };
    QVERIFY(call(u"UpdateDetector"_s, dataSources(false)));
    QCOMPARE(s3Status(answer(u"GetDetector"_s)), u"DISABLED"_s);
    QVERIFY(call(u"UpdateDetector"_s, dataSources(true)));
    QCOMPARE(s3Status(answer(u"GetDetector"_s)), u"ENABLED"_s);
}

void TestApi::updateDetectorWithoutAnythingDoesNothing()
{
    const auto edits = m_demo.service->history()->edits.size();
    QCOMPARE(answer(u"UpdateDetector"_s, {{u"enable"_s, true}}), QJsonObject());
    QCOMPARE(m_demo.service->history()->edits.size(), edits);
}

void TestApi::listMembersPagesThroughAllAssociatedOnes()
{
    QSet<QString> seen;
    QJsonObject page = answer(u"ListMembers"_s, {{u"maxResults"_s, 50}});
    int pages = 1;
    for (;; ++pages) {
        for (const QJsonValue member : page["members"_L1].toArray()) {
            seen.insert(member["accountId"_L1].toString());
            QCOMPARE(member["administratorId"_L1].toString(), Administrator.toString());
        }
        if (!page.contains("nextToken"_L1))
            break;
        page = answer(u"ListMembers"_s, {{u"maxResults"_s, 50}, {u"nextToken"_s, page["nextToken"_L1]}});
    }
    QCOMPARE(pages, 5);
    QCOMPARE(seen.size(), 194 + 9);
    QVERIFY(!seen.contains(Administrator.toString()));
}

void TestApi::listMembersShowsInvitedOnesWhenAsked()
{
    QMap<QString, int> byStatus;
    QJsonObject input {{u"onlyAssociated"_s, u"false"_s}};
    for (;;) {
        const QJsonObject page = answer(u"ListMembers"_s, input);
        for (const QJsonValue member : page["members"_L1].toArray())
            ++byStatus[member["relationshipStatus"_L1].toString()];
        if (!page.contains("nextToken"_L1))
            break;
        input.insert(u"nextToken"_s, page["nextToken"_L1]);
    }
    QCOMPARE(byStatus, (QMap<QString, int> {{u"Enabled"_s, 194}, {u"Disabled"_s, 9}, {u"Invited"_s, 5}}));
}

void TestApi::getMemberDetectorsTellsMembersFromOthers()
{
    const AccountId member = accountsWith(RelationshipStatus::Enabled).front();
    const AccountId invited = accountsWith(RelationshipStatus::Invited).front();
    const QJsonObject reply
        = answer(u"GetMemberDetectors"_s, {{u"accountIds"_s, QJsonArray {member.toString(), invited.toString()}}});
    QCOMPARE(reply["members"_L1].toArray().size(), 1);
    QCOMPARE(reply["members"_L1][0]["accountId"_L1].toString(), member.toString());
    QCOMPARE(s3Status(reply["members"_L1][0].toObject()),
        reply["members"_L1][0]["dataSources"_L1]["s3Logs"_L1]["status"_L1].toString());
    QCOMPARE(reply["unprocessedAccounts"_L1][0]["accountId"_L1].toString(), invited.toString());
}

void TestApi::updateMemberDetectorsReportsWhoItCouldNotChange()
{
    const AccountId member = accountsWith(RelationshipStatus::Enabled).back();
    const AccountId invited = accountsWith(RelationshipStatus::Invited).front();
    const QJsonArray ids {member.toString(), invited.toString(), u"999999999999"_s};
    for (const QString &status : {u"DISABLED"_s, u"ENABLED"_s}) {
        const QJsonObject reply
            = answer(u"UpdateMemberDetectors"_s, {{u"accountIds"_s, ids}, {u"features"_s, s3(u"status"_s, status)}});
        QCOMPARE(reply["unprocessedAccounts"_L1].toArray().size(), 2);
        QCOMPARE(reply["unprocessedAccounts"_L1][0]["result"_L1].toString(),
            u"The request is rejected because the given account ID is not an associated member of account the current account."_s);
        QCOMPARE(s3Status(answer(u"GetDetector"_s, {}, member)), status);
    }
}

void TestApi::updateMemberDetectorsTakesTheAdministratorItself()
{
    const QJsonArray own {Administrator.toString()};
    const QJsonObject reply
        = answer(u"UpdateMemberDetectors"_s, {{u"accountIds"_s, own}, {u"features"_s, s3(u"status"_s, u"DISABLED"_s)}});
    QCOMPARE(reply["unprocessedAccounts"_L1].toArray().size(), 0);
    QCOMPARE(s3Status(answer(u"GetDetector"_s)), u"DISABLED"_s);
    QVERIFY(call(u"UpdateMemberDetectors"_s, {{u"accountIds"_s, own}, {u"features"_s, s3(u"status"_s, u"ENABLED"_s)}}));
}

void TestApi::describeOrganizationConfigurationKeepsBothFormsInStep()
{
    const QJsonObject reply = answer(u"DescribeOrganizationConfiguration"_s);
    QCOMPARE(reply["autoEnableOrganizationMembers"_L1].toString(), u"NEW"_s);
    QCOMPARE(reply["autoEnable"_L1].toBool(), true);
    QCOMPARE(reply["memberAccountLimitReached"_L1], QJsonValue(false));
    QCOMPARE(reply["dataSources"_L1]["s3Logs"_L1]["autoEnable"_L1].toBool(), true);
    QCOMPARE(reply["features"_L1][0]["name"_L1].toString(), u"S3_DATA_EVENTS"_s);
    QCOMPARE(reply["features"_L1][0]["autoEnable"_L1].toString(), u"NEW"_s);
}

void TestApi::updateOrganizationConfigurationForAllReachesExistingMembers()
{
    const int before = protectedMembers(*m_demo.region("eu-west-1"_L1));
    QCOMPARE(answer(u"UpdateOrganizationConfiguration"_s,
                 {{u"autoEnableOrganizationMembers"_s, u"NEW"_s}, {u"features"_s, s3(u"autoEnable"_s, u"ALL"_s)}}),
        QJsonObject());
    QCOMPARE(protectedMembers(*m_demo.region("eu-west-1"_L1)), 194);
    QVERIFY(call(u"UpdateOrganizationConfiguration"_s,
        {{u"autoEnableOrganizationMembers"_s, u"NEW"_s}, {u"features"_s, s3(u"autoEnable"_s, u"NONE"_s)}}));
    QCOMPARE(protectedMembers(*m_demo.region("eu-west-1"_L1)), 194);
    const Caller caller {Administrator, Door::CommandLine};
    for (int i = 0; i < 2; ++i)
        QVERIFY(waitFor(m_demo.service->revert(m_demo.service->history()->undoable()->number, caller)));
    QCOMPARE(protectedMembers(*m_demo.region("eu-west-1"_L1)), before);
}

void TestApi::updateOrganizationConfigurationTakesTheOlderForm()
{
    const QJsonObject dataSources {{u"s3Logs"_s, QJsonObject {{u"autoEnable"_s, false}}}};
    QVERIFY(call(u"UpdateOrganizationConfiguration"_s, {{u"autoEnable"_s, false}, {u"dataSources"_s, dataSources}}));
    const QJsonObject reply = answer(u"DescribeOrganizationConfiguration"_s);
    QCOMPARE(reply["autoEnableOrganizationMembers"_L1].toString(), u"NONE"_s);
    QCOMPARE(reply["features"_L1][0]["autoEnable"_L1].toString(), u"NONE"_s);
    QVERIFY(waitFor(m_demo.service->revert(m_demo.service->history()->undoable()->number, {Administrator, Door::CommandLine})));
}

void TestApi::updatesAreEditsWithTheDoorTheyCameThrough()
{
    QVERIFY(call(u"UpdateDetector"_s, {{u"features"_s, s3(u"status"_s, u"DISABLED"_s)}}));
    const EditSummary edit = m_demo.service->history()->edits.back();
    QCOMPARE(edit.caller.door, Door::CommandLine);
    QCOMPARE(edit.caller.account, Administrator);
    QCOMPARE(edit.title, u"Disable S3 Protection for this account in Europe (Ireland)"_s);
    QVERIFY(waitFor(m_demo.service->revert(edit.number, {Administrator, Door::CommandLine})));
}

void TestApi::whatAnUpdateRepeatsIsNotInItsTitle()
{
    QJsonArray plans = s3(u"status"_s, u"DISABLED"_s);
    plans.append(QJsonObject {{u"name"_s, u"LAMBDA_NETWORK_LOGS"_s}, {u"status"_s, u"DISABLED"_s}});
    const auto title = [this](const QJsonObject &input) {
        if (!call(u"UpdateDetector"_s, input))
            return QString();
        const EditSummary edit = m_demo.service->history()->edits.back();
        return waitFor(m_demo.service->revert(edit.number, {Administrator, Door::CommandLine})) ? edit.title : QString();
    };
    QCOMPARE(title({{u"enable"_s, true}, {u"features"_s, plans}}),
        u"Disable S3 Protection, Lambda Protection for this account in Europe (Ireland)"_s);
    QCOMPARE(title({{u"enable"_s, true}, {u"findingPublishingFrequency"_s, u"ONE_HOUR"_s}, {u"features"_s, plans}}),
        u"Set how often updated findings are published in Europe (Ireland), and 1 more change(s)"_s);
}

QTEST_GUILESS_MAIN(TestApi)
#include "tst_api.moc"

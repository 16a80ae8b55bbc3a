// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/operationregistry.h"
#include "guardduty/operationtable.h"
#include "organization/rules.h"
#include "support/servedsimulation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <set>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

namespace {

enum class Who { Administrator, Management, Member, Outside };

/// Any input as a request, checked by nobody.
ClientRequest requestFor(const QString &name, const QJsonObject &input)
{
    const Operation &operation = *OperationTable::builtIn().find(name);
    QString path = operation.uri;
    QUrlQuery query;
    QJsonObject body;
    for (const Parameter &parameter : operation.input) {
        const QJsonValue value = input[parameter.name];
        if (parameter.place == Parameter::Place::Path)
            path.replace(u'{' + parameter.name + u'}', QString::fromLatin1(value.toString().toUtf8().toPercentEncoding()));
        else if (parameter.place == Parameter::Place::Body && !value.isUndefined())
            body.insert(parameter.name, value);
        else if (value.isArray())
            for (const QJsonValue element : value.toArray())
                query.addQueryItem(parameter.name, element.toString());
        else if (!value.isUndefined())
            query.addQueryItem(parameter.name, value.toVariant().toString());
    }
    ClientRequest request {operation.method.toLatin1(), path.toLatin1(), query.toString(QUrl::FullyEncoded).toLatin1()};
    if (!body.isEmpty())
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

QJsonArray tooMany()
{
    QJsonArray ids;
    for (int i = 0; i < 51; ++i)
        ids.append(QString::number(100'000'000'000 + i));
    return ids;
}

} // namespace

/// Every operation over HTTP, at work and refused, beside the same call without HTTP.
class TestEndpointOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesAsWithoutHttp_data();
    void refusesAsWithoutHttp();
    void everyOperationHasARefusedCase();
    void changesAsWithoutHttp();

private:
    [[nodiscard]] AccountId account(Who who) const;
    void refused(const char *operation, Who who, const QJsonObject &input);

    ServedSimulation m_served;
    DemoSimulation m_twin; ///< the same organization, changed without HTTP
    QHash<int, AccountId> m_accounts;
    std::set<QString> m_refused;
};

void TestEndpointOperations::initTestCase()
{
    QVERIFY(m_served.port != 0);
    const auto view = m_served.demo.service->organization();
    const auto part = m_served.demo.region("eu-west-1"_L1);
    m_accounts = {{int(Who::Administrator), Administrator}, {int(Who::Management), view->managementAccount}};
    for (std::size_t row = 0; row < view->accounts->rows.size(); ++row) {
        const Account &account = view->accounts->rows[row];
        if (!account.inOrganization)
            m_accounts.insert(int(Who::Outside), account.id);
        else if (isActive(part->members[row]) && account.id != view->managementAccount && account.id != Administrator)
            m_accounts.insert(int(Who::Member), account.id);
    }
    QCOMPARE(m_accounts.size(), 4);
}

AccountId TestEndpointOperations::account(Who who) const
{
    return m_accounts[int(who)];
}

void TestEndpointOperations::refused(const char *operation, Who who, const QJsonObject &input)
{
    const QByteArray row = QByteArray(operation) + ' ' + QByteArray::number(m_refused.size());
    QTest::newRow(row.constData()) << QString::fromLatin1(operation) << who << input;
    m_refused.insert(QString::fromLatin1(operation));
}

void TestEndpointOperations::refusesAsWithoutHttp_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<Who>("who");
    QTest::addColumn<QJsonObject>("input");
    const QString detector = detectorIdFor(Administrator, region("eu-west-1"_L1)).toString();
    const QString own = detectorIdFor(account(Who::Member), region("eu-west-1"_L1)).toString();
    const QJsonObject notOwn {{u"DetectorId"_s, u"12abc"_s}};
    const auto with = [](QJsonObject input, std::initializer_list<std::pair<QLatin1StringView, QJsonValue>> more) {
        for (const auto &[name, value] : more)
            input.insert(name, value);
        return input;
    };
    const QJsonObject badToken {{u"nextToken"_s, u"none of ours"_s}};
    const QJsonArray someone {account(Who::Member).toString()};
    const QJsonArray features {QJsonObject {{u"name"_s, u"S3_DATA_EVENTS"_s}, {u"status"_s, u"ENABLED"_s}}};

    refused("ListDetectors", Who::Administrator, badToken);
    refused("CreateDetector", Who::Administrator, {{u"enable"_s, true}});
    refused("GetDetector", Who::Administrator, notOwn);
    refused("UpdateDetector", Who::Member, with({{u"DetectorId"_s, own}}, {{"enable"_L1, false}, {"features"_L1, features}}));
    refused("DeleteDetector", Who::Administrator, {{u"DetectorId"_s, detector}});
    refused("ListMembers", Who::Administrator, with({{u"DetectorId"_s, detector}}, {{"maxResults"_L1, 51}}));
    refused("GetMembers", Who::Administrator, with({{u"DetectorId"_s, detector}}, {{"accountIds"_L1, tooMany()}}));
    refused("CreateMembers", Who::Member,
        with({{u"DetectorId"_s, u"12abc"_s}},
            {{"accountDetails"_L1,
                QJsonArray {QJsonObject {{u"accountId"_s, u"123456789012"_s}, {u"email"_s, u"a@example.com"_s}}}}}));
    for (const char *operation : {"DeleteMembers", "DisassociateMembers", "InviteMembers", "StartMonitoringMembers",
             "StopMonitoringMembers", "GetMemberDetectors", "GetRemainingFreeTrialDays"})
        refused(operation, Who::Member, with(notOwn, {{"accountIds"_L1, someone}}));
    refused("UpdateMemberDetectors", Who::Administrator,
        with({{u"DetectorId"_s, detector}}, {{"accountIds"_L1, tooMany()}, {"features"_L1, features}}));
    refused("DescribeOrganizationConfiguration", Who::Administrator, notOwn);
    refused("UpdateOrganizationConfiguration", Who::Administrator, {{u"DetectorId"_s, detector}});
    refused("EnableOrganizationAdminAccount", Who::Member, {{u"adminAccountId"_s, Administrator.toString()}});
    refused("DisableOrganizationAdminAccount", Who::Member, {{u"adminAccountId"_s, Administrator.toString()}});
    refused("ListOrganizationAdminAccounts", Who::Member, {});
    refused("GetOrganizationStatistics", Who::Member, {});
    for (const char *operation :
        {"GetAdministratorAccount", "GetMasterAccount", "DisassociateFromAdministratorAccount", "DisassociateFromMasterAccount"})
        refused(operation, Who::Administrator, notOwn);
    const QString invitation(32, u'1');
    refused("AcceptAdministratorInvitation", Who::Member,
        with({{u"DetectorId"_s, own}}, {{"administratorId"_L1, u"123456789012"_s}, {"invitationId"_L1, invitation}}));
    refused("AcceptInvitation", Who::Member,
        with({{u"DetectorId"_s, own}}, {{"masterId"_L1, u"123456789012"_s}, {"invitationId"_L1, invitation}}));
    refused("DeclineInvitations", Who::Outside, {{u"accountIds"_s, tooMany()}});
    refused("DeleteInvitations", Who::Outside, {{u"accountIds"_s, tooMany()}});
    refused("ListInvitations", Who::Outside, badToken);
    const QString arn = u"arn:aws:guardduty:eu-west-1:"_s + Administrator.toString() + u":detector/"_s + detector;
    refused("ListTagsForResource", Who::Member, {{u"ResourceArn"_s, arn}});
    refused("TagResource", Who::Member, {{u"ResourceArn"_s, arn}, {u"tags"_s, QJsonObject {{u"a"_s, u"b"_s}}}});
    refused("UntagResource", Who::Member, {{u"ResourceArn"_s, arn}, {u"tagKeys"_s, QJsonArray {u"a"_s, u"b c"_s}}});
    const QJsonObject byColour {{u"criterion"_s, QJsonObject {{u"colour"_s, QJsonObject {{u"eq"_s, QJsonArray {u"red"_s}}}}}}};
    const QJsonArray finding {QString(32, u'1')};
    refused("ListFindings", Who::Administrator, with({{u"DetectorId"_s, detector}}, {{"findingCriteria"_L1, byColour}}));
    refused("GetFindings", Who::Administrator, with({{u"DetectorId"_s, detector}}, {{"findingIds"_L1, tooMany()}}));
    refused("GetFindingsStatistics", Who::Administrator, {{u"DetectorId"_s, detector}});
    refused("ArchiveFindings", Who::Member, with({{u"DetectorId"_s, own}}, {{"findingIds"_L1, finding}}));
    refused("UnarchiveFindings", Who::Member, with({{u"DetectorId"_s, own}}, {{"findingIds"_L1, finding}}));
    refused("UpdateFindingsFeedback", Who::Member,
        with({{u"DetectorId"_s, own}}, {{"findingIds"_L1, finding}, {"feedback"_L1, u"PERHAPS"_s}}));
    refused("CreateSampleFindings", Who::Member,
        with({{u"DetectorId"_s, own}}, {{"findingTypes"_L1, QJsonArray {u"Discovery:S3/BucketEnumeration.Unusual"_s}}}));
    refused("CreateFilter", Who::Administrator,
        with({{u"DetectorId"_s, detector}}, {{"name"_L1, u"low"_s}, {"findingCriteria"_L1, byColour}}));
    refused("GetFilter", Who::Administrator, {{u"DetectorId"_s, detector}, {u"FilterName"_s, u"none"_s}});
    refused("ListFilters", Who::Administrator, with({{u"DetectorId"_s, detector}}, {{"nextToken"_L1, u"none of ours"_s}}));
    refused("UpdateFilter", Who::Administrator, {{u"DetectorId"_s, detector}, {u"FilterName"_s, u"none"_s}});
    refused("DeleteFilter", Who::Administrator, {{u"DetectorId"_s, detector}, {u"FilterName"_s, u"none"_s}});
    const QJsonObject feed {{u"DetectorId"_s, own}, {u"name"_s, u"feed"_s}, {u"format"_s, u"TXT"_s},
        {u"location"_s, u"s3://lists/feed.txt"_s}, {u"activate"_s, false}};
    const std::pair<const char *, QLatin1StringView> lists[] {{"IPSet", "IpSetId"_L1}, {"ThreatIntelSet", "ThreatIntelSetId"_L1},
        {"TrustedEntitySet", "TrustedEntitySetId"_L1}, {"ThreatEntitySet", "ThreatEntitySetId"_L1}};
    for (const auto &[resource, id] : lists) {
        const auto operation = [&resource](const char *verb, const char *end = "") -> QByteArray { return QByteArray(verb) + resource + end; };
        for (const char *verb : {"Get", "Update", "Delete"})
            refused(operation(verb).constData(), Who::Administrator, with({{u"DetectorId"_s, detector}}, {{id, u"none"_s}}));
        refused(operation("Create").constData(), Who::Member, feed);
        refused(operation("List", "s").constData(), Who::Administrator, with({{u"DetectorId"_s, detector}}, {{"nextToken"_L1, u"none of ours"_s}}));
    }
    refused("ListCoverage", Who::Administrator, {{u"DetectorId"_s, detector}}); // of the table, not carried out
}

void TestEndpointOperations::refusesAsWithoutHttp()
{
    QFETCH(QString, operation);
    QFETCH(Who, who);
    QFETCH(QJsonObject, input);
    const auto edits = m_served.demo.service->history()->edits.size();
    const ApiReply expected
        = waitFor(m_served.demo.service->call({operation, region("eu-west-1"_L1), input}, {account(who), Door::CommandLine}));
    QVERIFY(!expected);
    const HttpReply reply = SignedClient(m_served.port, m_served.credentials(account(who))).send(requestFor(operation, input));
    QCOMPARE(reply.status, expected.error().httpStatus);
    QCOMPARE(reply.header("x-amzn-errortype"), expected.error().exception.toLatin1());
    QCOMPARE(reply.json(), expected.error().body());
    QCOMPARE(m_served.demo.service->history()->edits.size(), edits);
}

void TestEndpointOperations::everyOperationHasARefusedCase()
{
    for (const QString &operation : handledOperations()) {
        if (operation == "GetInvitationsCount"_L1) // has no input, and everybody may ask: a wrong key is all that can be refused
            continue;
        QVERIFY2(m_refused.contains(operation), qPrintable(operation));
    }
    SignedClient stranger(m_served.port, {"AKIAIOSFODNN7EXAMPLE", Secret("wrong"), {}});
    QCOMPARE(stranger.send(requestFor(u"GetInvitationsCount"_s, {})).status, 403);
}

/// Two workspaces of the same organization, one changed over HTTP, one without: the answers and the organizations are the same.
void TestEndpointOperations::changesAsWithoutHttp()
{
    const QString detector = detectorIdFor(Administrator, region("eu-west-1"_L1)).toString();
    const QJsonArray ids {account(Who::Member).toString(), u"123456789012"_s};
    const QJsonObject off {{u"name"_s, u"S3_DATA_EVENTS"_s}, {u"status"_s, u"DISABLED"_s}};
    const QJsonObject all {{u"name"_s, u"S3_DATA_EVENTS"_s}, {u"autoEnable"_s, u"NEW"_s}};
    struct Step {
        QString operation;
        Who who;
        QJsonObject input;
    };
    const QJsonObject members {{u"DetectorId"_s, detector}, {u"accountIds"_s, ids}};
    const auto in = [](QJsonObject input, const QString &name, const QJsonValue &value) {
        input.insert(name, value);
        return input;
    };
    const QString arn = u"arn:aws:guardduty:eu-west-1:"_s + Administrator.toString() + u":detector/"_s + detector;
    const std::vector<Step> steps {
        {u"UpdateDetector"_s, Who::Administrator, {{u"DetectorId"_s, detector}, {u"features"_s, QJsonArray {off}}}},
        {u"UpdateMemberDetectors"_s, Who::Administrator, in(members, u"features"_s, QJsonArray {off})},
        {u"UpdateOrganizationConfiguration"_s, Who::Administrator,
            {{u"DetectorId"_s, detector}, {u"autoEnableOrganizationMembers"_s, u"NEW"_s}, {u"features"_s, QJsonArray {all}}}},
        {u"CreateSampleFindings"_s, Who::Administrator, {{u"DetectorId"_s, detector}}},
        {u"CreateFilter"_s, Who::Administrator,
            {{u"DetectorId"_s, detector}, {u"name"_s, u"high"_s},
                {u"findingCriteria"_s,
                    QJsonObject {{u"criterion"_s, QJsonObject {{u"severity"_s, QJsonObject {{u"gte"_s, 7}}}}}}}}},
        {u"GetFilter"_s, Who::Administrator, {{u"DetectorId"_s, detector}, {u"FilterName"_s, u"high"_s}}},
        {u"ListFindings"_s, Who::Administrator, {{u"DetectorId"_s, detector}, {u"maxResults"_s, 50}}},
        {u"CreateIPSet"_s, Who::Administrator,
            {{u"DetectorId"_s, detector}, {u"name"_s, u"offices"_s}, {u"format"_s, u"TXT"_s},
                {u"location"_s, u"s3://lists/offices.txt"_s}, {u"activate"_s, true}}},
        {u"ListIPSets"_s, Who::Administrator, {{u"DetectorId"_s, detector}}},
        {u"StopMonitoringMembers"_s, Who::Administrator, members},
        {u"StartMonitoringMembers"_s, Who::Administrator, members},
        {u"DisassociateMembers"_s, Who::Administrator, members},
        {u"DeleteMembers"_s, Who::Administrator, members},
        {u"TagResource"_s, Who::Administrator, {{u"ResourceArn"_s, arn}, {u"tags"_s, QJsonObject {{u"a"_s, u"b c"_s}}}}},
        {u"ListTagsForResource"_s, Who::Administrator, {{u"ResourceArn"_s, arn}}},
        {u"UntagResource"_s, Who::Administrator, {{u"ResourceArn"_s, arn}, {u"tagKeys"_s, QJsonArray {u"a"_s}}}},
        {u"DeclineInvitations"_s, Who::Outside, {{u"accountIds"_s, QJsonArray {Administrator.toString()}}}},
        {u"GetDetector"_s, Who::Administrator, {{u"DetectorId"_s, detector}}},
        {u"GetMemberDetectors"_s, Who::Administrator, members},
        {u"GetMembers"_s, Who::Administrator, members},
    };
    for (const Step &step : steps) {
        const ApiReply expected = waitFor(
            m_twin.service->call({step.operation, region("eu-west-1"_L1), step.input}, {account(step.who), Door::CommandLine}));
        QVERIFY2(expected, qPrintable(step.operation));
        const HttpReply reply
            = SignedClient(m_served.port, m_served.credentials(account(step.who))).send(requestFor(step.operation, step.input));
        QCOMPARE(reply.status, OperationTable::builtIn().find(step.operation)->successStatus);
        QVERIFY2(reply.json() == *expected, qPrintable(step.operation + u": "_s + QString::fromUtf8(reply.body)));
    }
    QVERIFY(
        eventually([&] { return m_served.demo.service->history()->edits.size() == m_twin.service->history()->edits.size(); }));
    const auto here = m_served.demo.region("eu-west-1"_L1);
    const auto there = m_twin.region("eu-west-1"_L1);
    QVERIFY(here->members == there->members);
    QVERIFY(here->detectors == there->detectors);
    QCOMPARE(here->configuration, there->configuration);
}

QTEST_GUILESS_MAIN(TestEndpointOperations)
#include "tst_endpointoperations.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/listcalls.h"
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

QJsonObject with(QJsonObject input, const QJsonObject &more)
{
    for (auto member = more.begin(); member != more.end(); ++member)
        input.insert(member.key(), member.value());
    return input;
}

QJsonObject s3Off()
{
    return {{u"name"_s, u"S3_DATA_EVENTS"_s}, {u"status"_s, u"DISABLED"_s}};
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
    void everyOperationWorksAsWithoutHttp();

private:
    [[nodiscard]] AccountId account(Who who) const;
    [[nodiscard]] QString detectorOf(Who who) const { return detectorIdFor(account(who), region("eu-west-1"_L1)).toString(); }
    void refused(const char *operation, Who who, const QJsonObject &input);

    /// The answer of @p operation in both workspaces; the test fails when they differ or refuse it.
    QJsonObject same(const char *operation, Who who, const QJsonObject &input, QLatin1StringView where = "eu-west-1"_L1);
    /// @p more in a request of the administrator about its detector.
    [[nodiscard]] QJsonObject administrators(const QJsonObject &more = {}) const
    {
        return with({{u"DetectorId"_s, detectorOf(Who::Administrator)}}, more);
    }
    /// A member and an account that is none.
    [[nodiscard]] QJsonObject members() const
    {
        return administrators({{u"accountIds"_s, QJsonArray {account(Who::Member).toString(), u"123456789012"_s}}});
    }
    void compareDetectors();
    void compareMembers();
    void compareInvitations();
    void compareDelegation();
    void compareFindings();
    void compareLists();

    ServedSimulation m_served;
    std::unique_ptr<SimulatedGuardDuty> m_twin; ///< a copy of the workspace with the same clock, changed without HTTP
    QHash<int, AccountId> m_accounts;
    std::set<QString> m_refused;
    std::set<QString> m_compared;
};

void TestEndpointOperations::initTestCase()
{
    QVERIFY(m_served.port != 0);
    QVERIFY(waitFor(m_served.demo.service->saveAs(m_served.demo.folder.filePath(u"served.bucketwatch"_s))));
    auto twin = SimulatedGuardDuty::opened(m_served.demo.path(), m_served.demo.clock);
    QVERIFY(twin);
    m_twin = std::move(*twin);
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
    const QJsonObject badToken {{u"nextToken"_s, u"none of ours"_s}};
    const QJsonArray someone {account(Who::Member).toString()};
    const QJsonArray features {QJsonObject {{u"name"_s, u"S3_DATA_EVENTS"_s}, {u"status"_s, u"ENABLED"_s}}};

    refused("ListDetectors", Who::Administrator, badToken);
    refused("CreateDetector", Who::Administrator, {{u"enable"_s, true}});
    refused("GetDetector", Who::Administrator, notOwn);
    refused("UpdateDetector", Who::Member, with({{u"DetectorId"_s, own}}, {{u"enable"_s, false}, {u"features"_s, features}}));
    refused("DeleteDetector", Who::Administrator, {{u"DetectorId"_s, detector}});
    refused("ListMembers", Who::Administrator, with({{u"DetectorId"_s, detector}}, {{u"maxResults"_s, 51}}));
    refused("GetMembers", Who::Administrator, with({{u"DetectorId"_s, detector}}, {{u"accountIds"_s, tooMany()}}));
    refused("CreateMembers", Who::Member,
        with({{u"DetectorId"_s, u"12abc"_s}},
            {{u"accountDetails"_s,
                QJsonArray {QJsonObject {{u"accountId"_s, u"123456789012"_s}, {u"email"_s, u"a@example.com"_s}}}}}));
    for (const char *operation : {"DeleteMembers", "DisassociateMembers", "InviteMembers", "StartMonitoringMembers",
             "StopMonitoringMembers", "GetMemberDetectors", "GetRemainingFreeTrialDays"})
        refused(operation, Who::Member, with(notOwn, {{u"accountIds"_s, someone}}));
    refused("UpdateMemberDetectors", Who::Administrator,
        with({{u"DetectorId"_s, detector}}, {{u"accountIds"_s, tooMany()}, {u"features"_s, features}}));
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
        with({{u"DetectorId"_s, own}}, {{u"administratorId"_s, u"123456789012"_s}, {u"invitationId"_s, invitation}}));
    refused("AcceptInvitation", Who::Member,
        with({{u"DetectorId"_s, own}}, {{u"masterId"_s, u"123456789012"_s}, {u"invitationId"_s, invitation}}));
    refused("DeclineInvitations", Who::Outside, {{u"accountIds"_s, tooMany()}});
    refused("DeleteInvitations", Who::Outside, {{u"accountIds"_s, tooMany()}});
    refused("ListInvitations", Who::Outside, badToken);
    const QString arn = u"arn:aws:guardduty:eu-west-1:"_s + Administrator.toString() + u":detector/"_s + detector;
    refused("ListTagsForResource", Who::Member, {{u"ResourceArn"_s, arn}});
    refused("TagResource", Who::Member, {{u"ResourceArn"_s, arn}, {u"tags"_s, QJsonObject {{u"a"_s, u"b"_s}}}});
    refused("UntagResource", Who::Member, {{u"ResourceArn"_s, arn}, {u"tagKeys"_s, QJsonArray {u"a"_s, u"b c"_s}}});
    const QJsonObject byColour {{u"criterion"_s, QJsonObject {{u"colour"_s, QJsonObject {{u"eq"_s, QJsonArray {u"red"_s}}}}}}};
    const QJsonArray finding {QString(32, u'1')};
    refused("ListFindings", Who::Administrator, with({{u"DetectorId"_s, detector}}, {{u"findingCriteria"_s, byColour}}));
    refused("GetFindings", Who::Administrator, with({{u"DetectorId"_s, detector}}, {{u"findingIds"_s, tooMany()}}));
    refused("GetFindingsStatistics", Who::Administrator, {{u"DetectorId"_s, detector}});
    refused("ArchiveFindings", Who::Member, with({{u"DetectorId"_s, own}}, {{u"findingIds"_s, finding}}));
    refused("UnarchiveFindings", Who::Member, with({{u"DetectorId"_s, own}}, {{u"findingIds"_s, finding}}));
    refused("UpdateFindingsFeedback", Who::Member,
        with({{u"DetectorId"_s, own}}, {{u"findingIds"_s, finding}, {u"feedback"_s, u"PERHAPS"_s}}));
    refused("CreateSampleFindings", Who::Member,
        with({{u"DetectorId"_s, own}}, {{u"findingTypes"_s, QJsonArray {u"Discovery:S3/BucketEnumeration.Unusual"_s}}}));
    refused("CreateFilter", Who::Administrator,
        with({{u"DetectorId"_s, detector}}, {{u"name"_s, u"low"_s}, {u"findingCriteria"_s, byColour}}));
    refused("GetFilter", Who::Administrator, {{u"DetectorId"_s, detector}, {u"FilterName"_s, u"none"_s}});
    refused("ListFilters", Who::Administrator, with({{u"DetectorId"_s, detector}}, {{u"nextToken"_s, u"none of ours"_s}}));
    refused("UpdateFilter", Who::Administrator, {{u"DetectorId"_s, detector}, {u"FilterName"_s, u"none"_s}});
    refused("DeleteFilter", Who::Administrator, {{u"DetectorId"_s, detector}, {u"FilterName"_s, u"none"_s}});
    const QJsonObject feed {{u"DetectorId"_s, own}, {u"name"_s, u"feed"_s}, {u"format"_s, u"TXT"_s},
        {u"location"_s, u"s3://lists/feed.txt"_s}, {u"activate"_s, false}};
    const std::pair<const char *, QLatin1StringView> lists[] {{"IPSet", "IpSetId"_L1}, {"ThreatIntelSet", "ThreatIntelSetId"_L1},
        {"TrustedEntitySet", "TrustedEntitySetId"_L1}, {"ThreatEntitySet", "ThreatEntitySetId"_L1}};
    for (const auto &[resource, id] : lists) {
        const auto operation = [&resource](const char *verb, const char *end = "") -> QByteArray { return QByteArray(verb) + resource + end; };
        for (const char *verb : {"Get", "Update", "Delete"})
            refused(operation(verb).constData(), Who::Administrator,
                with({{u"DetectorId"_s, detector}}, {{id.toString(), u"none"_s}}));
        refused(operation("Create").constData(), Who::Member, feed);
        refused(operation("List", "s").constData(), Who::Administrator,
            with({{u"DetectorId"_s, detector}}, {{u"nextToken"_s, u"none of ours"_s}}));
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

QJsonObject TestEndpointOperations::same(const char *operation, Who who, const QJsonObject &input, QLatin1StringView where)
{
    const QString name = QString::fromLatin1(operation);
    m_compared.insert(name);
    const ApiReply expected = waitFor(m_twin->call({name, region(where), input}, {account(who), Door::CommandLine}));
    SignedClient client(m_served.port, m_served.credentials(account(who)));
    client.region = QByteArray(where.data(), where.size());
    const HttpReply reply = client.send(requestFor(name, input));
    if (!expected) {
        QTest::qFail(qPrintable(name + u": "_s + expected.error().message), __FILE__, __LINE__);
        return {};
    }
    if (reply.status != OperationTable::builtIn().find(name)->successStatus || reply.json() != *expected)
        QTest::qFail(qPrintable(name + u": "_s + QString::fromUtf8(reply.body)), __FILE__, __LINE__);
    return *expected;
}

void TestEndpointOperations::compareDetectors()
{
    const QJsonObject own {{u"DetectorId"_s, detectorOf(Who::Outside)}};
    same("DeleteDetector", Who::Outside, own);
    QCOMPARE(same("ListDetectors", Who::Outside, {})["detectorIds"_L1].toArray(), QJsonArray());
    const QJsonObject made = same("CreateDetector", Who::Outside,
        {{u"enable"_s, true}, {u"features"_s, QJsonArray {s3Off()}}, {u"findingPublishingFrequency"_s, u"ONE_HOUR"_s}});
    QCOMPARE(same("ListDetectors", Who::Outside, {})["detectorIds"_L1].toArray(), QJsonArray {made["detectorId"_L1]});
    same("UpdateDetector", Who::Administrator, administrators({{u"features"_s, QJsonArray {s3Off()}}}));
    same("GetDetector", Who::Administrator, administrators());
    same("GetRemainingFreeTrialDays", Who::Administrator, members());
    const QJsonObject arn {{u"ResourceArn"_s,
        u"arn:aws:guardduty:eu-west-1:%1:detector/%2"_s.arg(Administrator.toString(), detectorOf(Who::Administrator))}};
    same("TagResource", Who::Administrator, with(arn, {{u"tags"_s, QJsonObject {{u"a"_s, u"b c"_s}}}}));
    same("ListTagsForResource", Who::Administrator, arn);
    same("UntagResource", Who::Administrator, with(arn, {{u"tagKeys"_s, QJsonArray {u"a"_s}}}));
}

void TestEndpointOperations::compareMembers()
{
    const QJsonObject preference {{u"name"_s, u"S3_DATA_EVENTS"_s}, {u"autoEnable"_s, u"NEW"_s}};
    same("UpdateMemberDetectors", Who::Administrator, with(members(), {{u"features"_s, QJsonArray {s3Off()}}}));
    same("UpdateOrganizationConfiguration", Who::Administrator,
        administrators({{u"autoEnableOrganizationMembers"_s, u"NEW"_s}, {u"features"_s, QJsonArray {preference}}}));
    same("DescribeOrganizationConfiguration", Who::Administrator, administrators());
    for (const char *operation : {"StopMonitoringMembers", "StartMonitoringMembers", "GetMemberDetectors", "GetMembers",
             "DisassociateMembers", "DeleteMembers"})
        same(operation, Who::Administrator, members());
    const QJsonArray details {QJsonObject {{u"accountId"_s, account(Who::Member).toString()}, {u"email"_s, u"aws@example.com"_s}},
        QJsonObject {{u"accountId"_s, account(Who::Management).toString()}, {u"email"_s, u"aws@example.com"_s}}};
    same("CreateMembers", Who::Administrator, administrators({{u"accountDetails"_s, details}}));
    same("GetMembers", Who::Administrator, members());
    same("ListMembers", Who::Administrator, administrators({{u"onlyAssociated"_s, u"false"_s}, {u"maxResults"_s, 50}}));
    same("GetOrganizationStatistics", Who::Administrator, {});
}

/// Joining and leaving by invitation, once under each name of the operations.
void TestEndpointOperations::compareInvitations()
{
    struct Names {
        const char *accept;
        const char *get;
        const char *leave;
        QString inviting;
    };
    const std::array<Names, 2> twins {{
        {"AcceptAdministratorInvitation", "GetAdministratorAccount", "DisassociateFromAdministratorAccount",
            u"administratorId"_s},
        {"AcceptInvitation", "GetMasterAccount", "DisassociateFromMasterAccount", u"masterId"_s},
    }};
    const QJsonObject own {{u"DetectorId"_s, same("ListDetectors", Who::Outside, {})["detectorIds"_L1][0]}};
    const QJsonObject invited
        = administrators({{u"accountIds"_s, QJsonArray {account(Who::Outside).toString(), u"123456789012"_s}}});
    for (const Names &names : twins) {
        const QJsonValue invitation = same("ListInvitations", Who::Outside, {})["invitations"_L1][0];
        QCOMPARE(invitation["accountId"_L1].toString(), Administrator.toString());
        same(names.accept, Who::Outside,
            with(own, {{names.inviting, Administrator.toString()}, {u"invitationId"_s, invitation["invitationId"_L1]}}));
        same(names.get, Who::Outside, own);
        same(names.leave, Who::Outside, own);
        same("InviteMembers", Who::Administrator, invited);
    }
    const QJsonObject administrator {{u"accountIds"_s, QJsonArray {Administrator.toString(), u"123456789012"_s}}};
    QCOMPARE(same("GetInvitationsCount", Who::Outside, {})["invitationsCount"_L1].toInt(), 1);
    same("DeclineInvitations", Who::Outside, administrator);
    same("DeleteInvitations", Who::Outside, administrator);
    QCOMPARE(same("GetInvitationsCount", Who::Outside, {})["invitationsCount"_L1].toInt(), 0);
}

/// In a Region of its own: an administrator can go when its members are gone.
void TestEndpointOperations::compareDelegation()
{
    constexpr auto Where = "ap-northeast-1"_L1;
    const QJsonObject own {{u"DetectorId"_s, detectorIdFor(Administrator, region(Where)).toString()}};
    const QJsonObject administrator {{u"adminAccountId"_s, Administrator.toString()}};
    same("UpdateOrganizationConfiguration", Who::Administrator, with(own, {{u"autoEnableOrganizationMembers"_s, u"NONE"_s}}),
        Where);
    const QJsonObject every = with(own, {{u"onlyAssociated"_s, u"false"_s}, {u"maxResults"_s, 50}});
    for (QJsonArray listed;
        !(listed = same("ListMembers", Who::Administrator, every, Where)["members"_L1].toArray()).isEmpty();) {
        QJsonArray ids;
        for (const QJsonValue member : std::as_const(listed))
            ids.append(member["accountId"_L1]);
        same("DisassociateMembers", Who::Administrator, with(own, {{u"accountIds"_s, ids}}), Where);
        same("DeleteMembers", Who::Administrator, with(own, {{u"accountIds"_s, ids}}), Where);
        if (QTest::currentTestFailed())
            return;
    }
    same("DisableOrganizationAdminAccount", Who::Management, administrator, Where);
    QCOMPARE(same("ListOrganizationAdminAccounts", Who::Management, {}, Where)["adminAccounts"_L1].toArray(), QJsonArray());
    same("EnableOrganizationAdminAccount", Who::Management, administrator, Where);
    QCOMPARE(same("ListOrganizationAdminAccounts", Who::Management, {}, Where)["adminAccounts"_L1].toArray().size(), 1);
}

void TestEndpointOperations::compareFindings()
{
    same("CreateSampleFindings", Who::Administrator, administrators());
    const QJsonArray listed
        = same("ListFindings", Who::Administrator, administrators({{u"maxResults"_s, 50}}))["findingIds"_L1].toArray();
    QVERIFY(!listed.isEmpty());
    const QJsonObject findings = administrators({{u"findingIds"_s, QJsonArray {listed.first(), listed.last()}}});
    same("ArchiveFindings", Who::Administrator, findings);
    same("UnarchiveFindings", Who::Administrator, findings);
    same("UpdateFindingsFeedback", Who::Administrator, with(findings, {{u"feedback"_s, u"USEFUL"_s}}));
    same("GetFindings", Who::Administrator, findings);
    same("GetFindingsStatistics", Who::Administrator,
        administrators({{u"findingStatisticTypes"_s, QJsonArray {u"COUNT_BY_SEVERITY"_s}}}));
    const QJsonObject high {{u"criterion"_s, QJsonObject {{u"severity"_s, QJsonObject {{u"gte"_s, 7}}}}}};
    same("CreateFilter", Who::Administrator, administrators({{u"name"_s, u"high"_s}, {u"findingCriteria"_s, high}}));
    same("ListFilters", Who::Administrator, administrators());
    const QJsonObject filter = administrators({{u"FilterName"_s, u"high"_s}});
    same("UpdateFilter", Who::Administrator, with(filter, {{u"action"_s, u"ARCHIVE"_s}}));
    same("GetFilter", Who::Administrator, filter);
    same("DeleteFilter", Who::Administrator, filter);
}

void TestEndpointOperations::compareLists()
{
    const QJsonObject offices = administrators({{u"name"_s, u"offices"_s}, {u"format"_s, u"TXT"_s},
        {u"location"_s, u"s3://lists/offices.txt"_s}, {u"activate"_s, true}});
    for (const ListKind kind : AllListKinds) {
        const ListWords &words = wordsOf(kind);
        const auto compare = [&](const char *verb, const QJsonObject &input) {
            const QByteArray name = verb + words.resource.toString().toLatin1() + (qstrcmp(verb, "List") == 0 ? "s" : "");
            return same(name.constData(), Who::Administrator, input);
        };
        const QJsonObject one = administrators({{words.pathId.toString(), compare("Create", offices)[words.id]}});
        compare("List", administrators());
        compare("Update", with(one, {{u"name"_s, u"branches"_s}}));
        compare("Get", one);
        compare("Delete", one);
    }
}

/// Two copies of a workspace at the same moment, one changed over HTTP, one without: the answers and the organizations are the
/// same.
void TestEndpointOperations::everyOperationWorksAsWithoutHttp()
{
    for (const auto &theme : {&TestEndpointOperations::compareDetectors, &TestEndpointOperations::compareMembers,
             &TestEndpointOperations::compareInvitations, &TestEndpointOperations::compareDelegation,
             &TestEndpointOperations::compareFindings, &TestEndpointOperations::compareLists}) {
        (this->*theme)();
        if (QTest::currentTestFailed())
            return;
    }
    for (const QString &operation : handledOperations())
        QVERIFY2(m_compared.contains(operation), qPrintable(operation));
    QVERIFY(eventually([&] { return m_served.demo.service->history()->edits.size() == m_twin->history()->edits.size(); }));
    for (const auto &here : m_served.demo.service->organization()->regions) {
        const auto there = m_twin->organization()->find(here->region);
        QVERIFY(there);
        QVERIFY2(here->members == there->members, qPrintable(here->region.id()));
        QVERIFY2(here->detectors == there->detectors, qPrintable(here->region.id()));
        QCOMPARE(here->configuration, there->configuration);
        QCOMPARE(here->administrator, there->administrator);
    }
}

QTEST_GUILESS_MAIN(TestEndpointOperations)
#include "tst_endpointoperations.moc"

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/operationtour.h"

#include "guardduty/listcalls.h"
#include "guardduty/operationregistry.h"
#include "support/memoryhost.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bucketwatch::test {

namespace {

QJsonObject s3Off()
{
    return plan(u"S3_DATA_EVENTS"_s, u"DISABLED"_s);
}

} // namespace

void OperationTour::run()
{
    for (const auto &theme : {&OperationTour::readFromEveryPlace, &OperationTour::changeDetectors, &OperationTour::changeMembers,
             &OperationTour::joinAndLeave, &OperationTour::delegate, &OperationTour::useFindings, &OperationTour::useLists,
             &OperationTour::exportFindings}) {
        (this->*theme)();
        if (QTest::currentTestFailed())
            return;
    }
    for (const QString &operation : handledOperations())
        QVERIFY2(m_called.contains(operation), qPrintable(operation));
}

QJsonObject OperationTour::call(const char *operation, Who who, const QJsonObject &input, QLatin1StringView where)
{
    const QString name = QString::fromLatin1(operation);
    m_called.insert(name);
    return m_call({operation, name, who, region(where), input, {}});
}

QJsonObject OperationTour::own(Who who, const QJsonObject &more) const
{
    return with({{u"DetectorId"_s, m_callers.detectorOf(who, Ireland)}}, more);
}

QJsonObject OperationTour::members() const
{
    return administrators({{u"accountIds"_s, QJsonArray {m_callers.idOf(Who::Member), u"123456789012"_s}}});
}

/// And changes what those who are no administrator may.
void OperationTour::readFromEveryPlace()
{
    const QJsonObject high {{u"criterion"_s, QJsonObject {{u"severity"_s, QJsonObject {{u"gte"_s, 7}}}}}};
    for (const Who who : {Who::Delegated, Who::Management, Who::Member, Who::Standalone, Who::Outside}) {
        for (const char *operation : {"ListDetectors", "ListInvitations", "GetInvitationsCount"})
            call(operation, who, {});
        for (const char *operation :
            {"GetDetector", "GetAdministratorAccount", "GetMasterAccount", "ListMembers", "ListFindings"})
            call(operation, who, own(who));
        const QJsonObject accounts {{u"accountIds"_s, QJsonArray {m_callers.idOf(who), m_callers.idOf(Who::Member)}}};
        call("GetMembers", who, own(who, accounts));
        call("GetRemainingFreeTrialDays", who, own(who, accounts));
        const QJsonObject arn {{u"ResourceArn"_s, arnOf(m_callers, who)}};
        call("TagResource", who, with(arn, {{u"tags"_s, QJsonObject {{u"team"_s, u"red"_s}}}}));
        call("ListTagsForResource", who, arn);
        call("CreateSampleFindings", who, own(who, {{u"findingTypes"_s, QJsonArray {u"Policy:S3/BucketPublicAccessGranted"_s}}}));
        call("CreateFilter", who, own(who, {{u"name"_s, u"mine"_s}, {u"findingCriteria"_s, high}}));
        call("ListFilters", who, own(who));
        if (QTest::currentTestFailed())
            return;
    }
    call("ListOrganizationAdminAccounts", Who::Management, {});
    call("UpdateDetector", Who::Standalone, own(Who::Standalone, {{u"dataSources"_s, olderS3Off()}}));
    const QJsonObject details {{u"accountId"_s, m_callers.idOf(Who::Outside)}, {u"email"_s, u"aws@example.com"_s}};
    call("CreateMembers", Who::Standalone, own(Who::Standalone, {{u"accountDetails"_s, QJsonArray {details}}}));
    const QJsonObject invited = own(Who::Standalone, {{u"accountIds"_s, QJsonArray {m_callers.idOf(Who::Outside)}}});
    for (const char *operation :
        {"InviteMembers", "GetMembers", "GetMemberDetectors", "StopMonitoringMembers", "DisassociateMembers", "DeleteMembers"})
        call(operation, Who::Standalone, invited);
}

void OperationTour::changeDetectors()
{
    const QJsonObject outside = own(Who::Outside);
    call("DeleteDetector", Who::Outside, outside);
    QCOMPARE(call("ListDetectors", Who::Outside, {})["detectorIds"_L1].toArray(), QJsonArray());
    const QJsonObject made = call("CreateDetector", Who::Outside,
        {{u"enable"_s, true}, {u"features"_s, QJsonArray {s3Off()}}, {u"findingPublishingFrequency"_s, u"ONE_HOUR"_s}});
    QCOMPARE(call("ListDetectors", Who::Outside, {})["detectorIds"_L1].toArray(), QJsonArray {made["detectorId"_L1]});
    call("UpdateDetector", Who::Delegated, administrators({{u"features"_s, QJsonArray {s3Off()}}}));
    call("GetDetector", Who::Delegated, administrators());
    call("GetRemainingFreeTrialDays", Who::Delegated, members());
    const QJsonObject arn {{u"ResourceArn"_s, arnOf(m_callers, Who::Delegated)}};
    call("TagResource", Who::Delegated, with(arn, {{u"tags"_s, QJsonObject {{u"a"_s, u"b c"_s}}}}));
    call("ListTagsForResource", Who::Delegated, arn);
    call("UntagResource", Who::Delegated, with(arn, {{u"tagKeys"_s, QJsonArray {u"a"_s}}}));
}

void OperationTour::changeMembers()
{
    const QJsonObject preference {{u"name"_s, u"S3_DATA_EVENTS"_s}, {u"autoEnable"_s, u"NEW"_s}};
    call("UpdateMemberDetectors", Who::Delegated, with(members(), {{u"features"_s, QJsonArray {s3Off()}}}));
    call("UpdateOrganizationConfiguration", Who::Delegated,
        administrators({{u"autoEnableOrganizationMembers"_s, u"NEW"_s}, {u"features"_s, QJsonArray {preference}}}));
    call("DescribeOrganizationConfiguration", Who::Delegated, administrators());
    for (const char *operation : {"StopMonitoringMembers", "StartMonitoringMembers", "GetMemberDetectors", "GetMembers",
             "DisassociateMembers", "DeleteMembers"})
        call(operation, Who::Delegated, members());
    const QJsonArray details {QJsonObject {{u"accountId"_s, m_callers.idOf(Who::Member)}, {u"email"_s, u"aws@example.com"_s}},
        QJsonObject {{u"accountId"_s, m_callers.idOf(Who::Management)}, {u"email"_s, u"aws@example.com"_s}}};
    call("CreateMembers", Who::Delegated, administrators({{u"accountDetails"_s, details}}));
    call("GetMembers", Who::Delegated, members());
    call("ListMembers", Who::Delegated, administrators({{u"onlyAssociated"_s, u"false"_s}, {u"maxResults"_s, 50}}));
    call("GetOrganizationStatistics", Who::Delegated, {});
}

/// Joining and leaving by invitation, once under each name of the operations.
void OperationTour::joinAndLeave()
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
    const QJsonObject outside {{u"DetectorId"_s, call("ListDetectors", Who::Outside, {})["detectorIds"_L1][0]}};
    const QJsonObject invited = administrators({{u"accountIds"_s, QJsonArray {m_callers.idOf(Who::Outside), u"123456789012"_s}}});
    for (const Names &names : twins) {
        const QJsonValue invitation = call("ListInvitations", Who::Outside, {})["invitations"_L1][0];
        QCOMPARE(invitation["accountId"_L1].toString(), Administrator.toString());
        call(names.accept, Who::Outside,
            with(outside, {{names.inviting, Administrator.toString()}, {u"invitationId"_s, invitation["invitationId"_L1]}}));
        call(names.get, Who::Outside, outside);
        call(names.leave, Who::Outside, outside);
        call("InviteMembers", Who::Delegated, invited);
    }
    const QJsonObject administrator {{u"accountIds"_s, QJsonArray {Administrator.toString(), u"123456789012"_s}}};
    QCOMPARE(call("GetInvitationsCount", Who::Outside, {})["invitationsCount"_L1].toInt(), 1);
    call("DeclineInvitations", Who::Outside, administrator);
    call("DeleteInvitations", Who::Outside, administrator);
    QCOMPARE(call("GetInvitationsCount", Who::Outside, {})["invitationsCount"_L1].toInt(), 0);
}

/// In a Region of its own: an administrator can go when its members are gone.
void OperationTour::delegate()
{
    constexpr auto Where = "ap-northeast-1"_L1;
    const QJsonObject detector {{u"DetectorId"_s, m_callers.detectorOf(Who::Delegated, region(Where))}};
    const QJsonObject administrator {{u"adminAccountId"_s, Administrator.toString()}};
    call("UpdateOrganizationConfiguration", Who::Delegated, with(detector, {{u"autoEnableOrganizationMembers"_s, u"NONE"_s}}),
        Where);
    const QJsonObject every = with(detector, {{u"onlyAssociated"_s, u"false"_s}, {u"maxResults"_s, 50}});
    for (QJsonArray listed; !(listed = call("ListMembers", Who::Delegated, every, Where)["members"_L1].toArray()).isEmpty();) {
        QJsonArray ids;
        for (const QJsonValue member : std::as_const(listed))
            ids.append(member["accountId"_L1]);
        call("DisassociateMembers", Who::Delegated, with(detector, {{u"accountIds"_s, ids}}), Where);
        call("DeleteMembers", Who::Delegated, with(detector, {{u"accountIds"_s, ids}}), Where);
        if (QTest::currentTestFailed())
            return;
    }
    call("DisableOrganizationAdminAccount", Who::Management, administrator, Where);
    QCOMPARE(call("ListOrganizationAdminAccounts", Who::Management, {}, Where)["adminAccounts"_L1].toArray(), QJsonArray());
    call("EnableOrganizationAdminAccount", Who::Management, administrator, Where);
    QCOMPARE(call("ListOrganizationAdminAccounts", Who::Management, {}, Where)["adminAccounts"_L1].toArray().size(), 1);
}

void OperationTour::useFindings()
{
    call("CreateSampleFindings", Who::Delegated, administrators());
    const QJsonArray listed
        = call("ListFindings", Who::Delegated, administrators({{u"maxResults"_s, 50}}))["findingIds"_L1].toArray();
    QVERIFY(!listed.isEmpty());
    const QJsonObject findings = administrators({{u"findingIds"_s, QJsonArray {listed.first(), listed.last()}}});
    call("ArchiveFindings", Who::Delegated, findings);
    call("UnarchiveFindings", Who::Delegated, findings);
    call("UpdateFindingsFeedback", Who::Delegated, with(findings, {{u"feedback"_s, u"USEFUL"_s}}));
    call("GetFindings", Who::Delegated, findings);
    call("GetFindingsStatistics", Who::Delegated,
        administrators({{u"findingStatisticTypes"_s, QJsonArray {u"COUNT_BY_SEVERITY"_s}}}));
    const QJsonObject high {{u"criterion"_s, QJsonObject {{u"severity"_s, QJsonObject {{u"gte"_s, 7}}}}}};
    call("CreateFilter", Who::Delegated, administrators({{u"name"_s, u"high"_s}, {u"findingCriteria"_s, high}}));
    call("ListFilters", Who::Delegated, administrators());
    const QJsonObject filter = administrators({{u"FilterName"_s, u"high"_s}});
    call("UpdateFilter", Who::Delegated, with(filter, {{u"action"_s, u"ARCHIVE"_s}}));
    call("GetFilter", Who::Delegated, filter);
    call("DeleteFilter", Who::Delegated, filter);
}

void OperationTour::useLists()
{
    const QJsonObject offices = administrators({{u"name"_s, u"offices"_s}, {u"format"_s, u"TXT"_s},
        {u"location"_s, u"s3://lists/offices.txt"_s}, {u"activate"_s, true}});
    for (const ListKind kind : AllListKinds) {
        const ListWords &words = wordsOf(kind);
        const auto compare = [&](const char *verb, const QJsonObject &input) {
            const QByteArray name = verb + words.resource.toString().toLatin1() + (qstrcmp(verb, "List") == 0 ? "s" : "");
            return call(name.constData(), Who::Delegated, input);
        };
        const QJsonObject one = administrators({{words.pathId.toString(), compare("Create", offices)[words.id]}});
        compare("List", administrators());
        compare("Update", with(one, {{u"name"_s, u"branches"_s}}));
        compare("Get", one);
        compare("Delete", one);
    }
}

void OperationTour::exportFindings()
{
    const QJsonObject wanted {{u"destinationType"_s, u"S3"_s},
        {u"destinationProperties"_s,
            QJsonObject {{u"destinationArn"_s, u"arn:aws:s3:::findings/guardduty"_s},
                {u"kmsKeyArn"_s, u"arn:aws:kms:eu-west-1:111122223333:alias/guardduty"_s}}}};
    const QJsonObject moved {
        {u"destinationProperties"_s, QJsonObject {{u"destinationArn"_s, u"arn:aws:s3:::findings"_s}}}};
    for (const Who who : {Who::Delegated, Who::Member, Who::Standalone}) {
        const QJsonObject made = call("CreatePublishingDestination", who, own(who, wanted));
        const QJsonObject one = own(who, {{u"DestinationId"_s, made["destinationId"_L1]}});
        call("ListPublishingDestinations", who, own(who));
        call("UpdatePublishingDestination", who, with(one, moved));
        const QJsonObject described = call("DescribePublishingDestination", who, one);
        QCOMPARE(described["destinationProperties"_L1]["destinationArn"_L1].toString(), u"arn:aws:s3:::findings"_s);
        call("DeletePublishingDestination", who, one);
    }
}

} // namespace bucketwatch::test

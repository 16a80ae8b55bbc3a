// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/refusedcalls.h"

#include "guardduty/listcalls.h"
#include "support/memoryhost.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bucketwatch::test {

namespace {

constexpr auto Frankfurt = "eu-central-1"_L1;

QJsonObject s3Off()
{
    return plan(u"S3_DATA_EVENTS"_s, u"DISABLED"_s);
}

QByteArray nameOf(Who who)
{
    switch (who) {
    case Who::Delegated:
        return "administrator";
    case Who::Management:
        return "management account";
    case Who::Member:
        return "member";
    case Who::Standalone:
        return "standalone account";
    case Who::Outside:
        return "account from outside";
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonArray accountIds(int count)
{
    QJsonArray ids;
    for (int i = 0; i < count; ++i)
        ids.append(QString::number(100'000'000'000 + i));
    return ids;
}

QString tooLong(const QString &array)
{
    return u"The request failed because the length provided for the %1 array was 51. Max allowed length is 50."_s.arg(array);
}

QString rejected(const QString &reason)
{
    return u"The request is rejected because "_s + reason;
}

QString failed(const QString &reason)
{
    return u"The request failed because "_s + reason;
}

const QString NoSuchResource = u"The request is rejected since no such resource found."_s;

QString bothForms()
{
    return failed(
        u"both data sources and features were provided. You can provide only one; it is recommended to use features."_s);
}

/// Collects the calls of one topic after the other.
class Refusals {
public:
    explicit Refusals(const Callers &callers) : m_callers(callers) { }

    std::vector<OperationCall> take()
    {
        detectors();
        members();
        memberDetectors();
        preferences();
        delegation();
        membership();
        invitations();
        tags();
        findings();
        filters();
        lists();
        destinations();
        add("of the table, not carried out", "ListCoverage", Who::Delegated, own(Who::Delegated),
            failed(u"Bucketwatch does not simulate ListCoverage yet."_s));
        return std::move(m_calls);
    }

private:
    void add(const QByteArray &why, const QByteArray &operation, Who who, const QJsonObject &input, const QString &message,
        QLatin1StringView where = "eu-west-1"_L1)
    {
        m_calls.push_back({operation + ": " + why, QString::fromLatin1(operation), who, region(where), input, message});
    }
    [[nodiscard]] QJsonObject own(Who who, const QJsonObject &more = {}, QLatin1StringView where = "eu-west-1"_L1) const
    {
        return with({{u"DetectorId"_s, m_callers.detectorOf(who, region(where))}}, more);
    }
    [[nodiscard]] QJsonObject someone() const { return {{u"accountIds"_s, QJsonArray {m_callers.idOf(Who::Member)}}}; }
    /// What a member may not do itself.
    [[nodiscard]] QString leftToTheAdministrator(Who who) const
    {
        return u"Account %1 is a member. The GuardDuty administrator account %2 does this for it."_s.arg(
            m_callers.idOf(who), m_callers.idOf(Who::Delegated));
    }
    [[nodiscard]] QString noRight(Who who) const
    {
        return u"Account %1 is a standalone account in Europe (Ireland) and has no right to do this."_s.arg(m_callers.idOf(who));
    }

    void detectors()
    {
        const QString plans
            = u"Account %1 is a member. Only the GuardDuty administrator account %2 configures protection plans for it."_s;
        const QJsonObject off {{u"features"_s, QJsonArray {s3Off()}}};
        const QJsonObject both = with(off, {{u"dataSources"_s, olderS3Off()}});
        add("token of nobody", "ListDetectors", Who::Delegated, {{u"nextToken"_s, u"none of ours"_s}}, texts::Invalid);
        for (const Who who : {Who::Delegated, Who::Member, Who::Standalone})
            add(nameOf(who) + " has one", "CreateDetector", who, {{u"enable"_s, true}},
                rejected(u"a detector already exists for the current account."_s));
        add("both forms", "CreateDetector", Who::Standalone, with(both, {{u"enable"_s, true}}), bothForms());
        add("of another", "GetDetector", Who::Delegated, {{u"DetectorId"_s, u"12abc"_s}}, texts::Foreign);
        for (const Who who : {Who::Member, Who::Management})
            add("plans of a " + nameOf(who), "UpdateDetector", who, own(who, off),
                plans.arg(m_callers.idOf(who), m_callers.idOf(Who::Delegated)));
        add("plans of a member, suspended as well", "UpdateDetector", Who::Member,
            own(Who::Member, with(off, {{u"enable"_s, false}})),
            plans.arg(m_callers.idOf(Who::Member), m_callers.idOf(Who::Delegated)));
        add("member suspends", "UpdateDetector", Who::Member, own(Who::Member, {{u"enable"_s, false}}),
            leftToTheAdministrator(Who::Member));
        add("member sets the frequency", "UpdateDetector", Who::Member,
            own(Who::Member, {{u"findingPublishingFrequency"_s, u"ONE_HOUR"_s}}), leftToTheAdministrator(Who::Member));
        add("administrator suspends", "UpdateDetector", Who::Delegated, own(Who::Delegated, {{u"enable"_s, false}}),
            u"Account %1 cannot suspend GuardDuty in Europe (Ireland) while it has associated members. Disassociate them first."_s
                .arg(m_callers.idOf(Who::Delegated)));
        add("both forms", "UpdateDetector", Who::Standalone, own(Who::Standalone, both), bothForms());
        add("of another", "UpdateDetector", Who::Standalone, own(Who::Delegated, off), texts::Foreign);
        add("administrator has members", "DeleteDetector", Who::Delegated, own(Who::Delegated),
            rejected(u"the current account cannot delete detector while it has invited or associated members."_s));
        for (const Who who : {Who::Member, Who::Management})
            add(nameOf(who), "DeleteDetector", who, own(who), leftToTheAdministrator(who));
    }

    void members()
    {
        const QString email = u"owner@elsewhere.example"_s;
        QJsonArray details;
        for (const QJsonArray ids = accountIds(51); const QJsonValue id : ids)
            details.append(QJsonObject {{u"accountId"_s, id}, {u"email"_s, email}});
        const QJsonObject one {{u"accountDetails"_s, QJsonArray {details.first()}}};
        add("large page", "ListMembers", Who::Delegated, own(Who::Delegated, {{u"maxResults"_s, 51}}), texts::Invalid);
        for (const Who who : {Who::Member, Who::Management})
            add(nameOf(who), "CreateMembers", who, own(who, one), leftToTheAdministrator(who));
        add("51 accounts", "CreateMembers", Who::Delegated, own(Who::Delegated, {{u"accountDetails"_s, details}}),
            tooLong(u"accountDetails"_s));
        add("no e-mail", "CreateMembers", Who::Standalone,
            own(Who::Standalone, {{u"accountDetails"_s, QJsonArray {QJsonObject {{u"accountId"_s, u"123456789012"_s}}}}}),
            texts::Invalid);
        const QJsonObject tooMany {{u"accountIds"_s, accountIds(51)}};
        for (const char *operation : {"GetMembers", "DeleteMembers", "DisassociateMembers", "InviteMembers",
                 "StartMonitoringMembers", "StopMonitoringMembers", "GetMemberDetectors", "GetRemainingFreeTrialDays"}) {
            add("51 accounts", operation, Who::Delegated, own(Who::Delegated, tooMany), tooLong(u"accountIds"_s));
            add("bad account", operation, Who::Delegated,
                own(Who::Delegated, {{u"accountIds"_s, QJsonArray {u"11112222333x"_s}}}), texts::Invalid);
        }
        for (const char *operation :
            {"DeleteMembers", "DisassociateMembers", "InviteMembers", "StartMonitoringMembers", "StopMonitoringMembers"}) {
            add("member", operation, Who::Member, own(Who::Member, someone()), leftToTheAdministrator(Who::Member));
            add("management account", operation, Who::Management, own(Who::Management, someone()),
                leftToTheAdministrator(Who::Management));
            add("of another", operation, Who::Member, own(Who::Delegated, someone()), texts::Foreign);
        }
        for (const char *operation : {"DeleteMembers", "DisassociateMembers", "StartMonitoringMembers", "StopMonitoringMembers"})
            add("standalone account", operation, Who::Standalone, own(Who::Standalone, someone()), noRight(Who::Standalone));
        for (const char *operation : {"DeleteMembers", "DisassociateMembers", "StopMonitoringMembers"})
            add("while the preference is ALL", operation, Who::Delegated, own(Who::Delegated, someone(), Frankfurt),
                u"Members cannot be suspended, disassociated or deleted in Europe (Frankfurt) while GuardDuty is enabled "
                "automatically for all accounts (autoEnableOrganizationMembers is ALL)."_s,
                Frankfurt);
    }

    void memberDetectors()
    {
        const QJsonObject off {{u"features"_s, QJsonArray {s3Off()}}};
        for (const Who who : {Who::Member, Who::Management, Who::Standalone}) {
            add(nameOf(who), "GetMemberDetectors", who, own(who, someone()), texts::NotMaster);
            add(nameOf(who), "UpdateMemberDetectors", who, own(who, with(someone(), off)), texts::NotMaster);
        }
        add("51 accounts", "UpdateMemberDetectors", Who::Delegated,
            own(Who::Delegated, with(off, {{u"accountIds"_s, accountIds(51)}})), tooLong(u"accountIds"_s));
        add("both forms", "UpdateMemberDetectors", Who::Delegated,
            own(Who::Delegated, with(with(someone(), off), {{u"dataSources"_s, olderS3Off()}})), bothForms());
        add("nothing to set", "UpdateMemberDetectors", Who::Delegated, own(Who::Delegated, someone()), texts::Invalid);
    }

    void preferences()
    {
        const QJsonObject all {{u"autoEnableOrganizationMembers"_s, u"ALL"_s}};
        for (const Who who : {Who::Member, Who::Management, Who::Standalone}) {
            add(nameOf(who), "DescribeOrganizationConfiguration", who, own(who), texts::NotMaster);
            add(nameOf(who), "UpdateOrganizationConfiguration", who, own(who, all), texts::NotMaster);
            add(nameOf(who), "GetOrganizationStatistics", who, {}, texts::NotMaster);
        }
        add("token of nobody", "DescribeOrganizationConfiguration", Who::Delegated,
            own(Who::Delegated, {{u"nextToken"_s, u"none of ours"_s}}), texts::Invalid);
        add("no preference for members", "UpdateOrganizationConfiguration", Who::Delegated, own(Who::Delegated), texts::Invalid);
        add("two preferences for members", "UpdateOrganizationConfiguration", Who::Delegated,
            own(Who::Delegated, with(all, {{u"autoEnable"_s, true}})), texts::Invalid);
        const QJsonArray features {plan(u"S3_DATA_EVENTS"_s, u"ALL"_s, u"autoEnable"_s)};
        add("both forms", "UpdateOrganizationConfiguration", Who::Delegated,
            own(Who::Delegated, with(all, {{u"features"_s, features}, {u"dataSources"_s, olderS3Off(u"autoEnable"_s)}})),
            bothForms());
    }

    void delegation()
    {
        const auto named = [this](Who who) { return QJsonObject {{u"adminAccountId"_s, m_callers.idOf(who)}}; };
        for (const Who who : {Who::Member, Who::Delegated}) {
            add(nameOf(who), "EnableOrganizationAdminAccount", who, named(Who::Delegated), texts::NotMaster);
            add(nameOf(who), "DisableOrganizationAdminAccount", who, named(Who::Delegated), texts::NotMaster);
            add(nameOf(who), "ListOrganizationAdminAccounts", who, {}, texts::NotMaster);
        }
        add("another one", "EnableOrganizationAdminAccount", Who::Management, named(Who::Member),
            failed(u"another account is already enabled as GuardDuty delegated administrator for the organization."_s));
        add("from outside", "EnableOrganizationAdminAccount", Who::Management, named(Who::Outside),
            failed(u"admin account passed is not member of AWS Organizations."_s));
        add("another one", "DisableOrganizationAdminAccount", Who::Management, named(Who::Member),
            failed(
                u"the delegated administrator account has already been disabled and/or GuardDuty protection has been disabled."_s));
        add("while the preference is ALL", "DisableOrganizationAdminAccount", Who::Management, named(Who::Delegated),
            u"The administrator of Europe (Frankfurt) cannot be disabled while GuardDuty is enabled automatically for all "
            "accounts. Set the preference to NEW or NONE, disassociate the members and delete them first."_s,
            Frankfurt);
    }

    /// In Frankfurt members could not leave anyway.
    void membership()
    {
        for (const char *operation : {"GetAdministratorAccount", "GetMasterAccount"})
            add("of another", operation, Who::Member, own(Who::Delegated), texts::Foreign);
        for (const char *operation : {"DisassociateFromAdministratorAccount", "DisassociateFromMasterAccount"}) {
            for (const Who who : {Who::Delegated, Who::Standalone})
                add(nameOf(who), operation, who, own(who),
                    rejected(u"the current account is not associated to a master account."_s));
            for (const auto where : {"eu-west-1"_L1, Frankfurt})
                add(where == Frankfurt ? "member of the organization under ALL" : "member of the organization", operation,
                    Who::Member, own(Who::Member, {}, where), leftToTheAdministrator(Who::Member), where);
            add("management account", operation, Who::Management, own(Who::Management), leftToTheAdministrator(Who::Management));
        }
    }

    void invitations()
    {
        const QString none = rejected(u"the current account does not have an invitation from the requested master account."_s);
        const std::pair<const char *, QString> twins[] {
            {"AcceptAdministratorInvitation", u"administratorId"_s}, {"AcceptInvitation", u"masterId"_s}};
        for (const auto &[operation, administrator] : twins) {
            const auto of
                = [&](const QString &id) { return QJsonObject {{administrator, id}, {u"invitationId"_s, QString(32, u'1')}}; };
            add("of nobody", operation, Who::Member, own(Who::Member, of(u"123456789012"_s)), none);
            add("another number", operation, Who::Outside, own(Who::Outside, of(m_callers.idOf(Who::Delegated))), none);
            add("bad account", operation, Who::Standalone, own(Who::Standalone, of(u"me"_s)), texts::Invalid);
        }
        for (const char *operation : {"DeclineInvitations", "DeleteInvitations"}) {
            add("51 accounts", operation, Who::Outside, {{u"accountIds"_s, accountIds(51)}}, tooLong(u"accountIds"_s));
            add("no accounts", operation, Who::Standalone, {{u"accountIds"_s, QJsonArray()}}, texts::Invalid);
        }
        add("token of nobody", "ListInvitations", Who::Outside, {{u"nextToken"_s, u"none of ours"_s}}, texts::Invalid);
    }

    void tags()
    {
        const QJsonObject red {{u"tags"_s, QJsonObject {{u"a"_s, u"b"_s}}}};
        const QJsonObject keys {{u"tagKeys"_s, QJsonArray {u"a"_s, u"b c"_s}}};
        const std::pair<const char *, QJsonObject> operations[] {
            {"ListTagsForResource", {}}, {"TagResource", red}, {"UntagResource", keys}};
        const auto of = [](const QString &arn, const QJsonObject &more) { return with({{u"ResourceArn"_s, arn}}, more); };
        const QString own = arnOf(m_callers, Who::Member);
        for (const auto &[operation, more] : operations) {
            const QString another = arnOf(m_callers, Who::Delegated);
            add("of another account", operation, Who::Member, of(another, more),
                u"User: arn:aws:iam::%1:user/bucketwatch is not authorized to perform: guardduty:%2 on resource: %3"_s.arg(
                    m_callers.idOf(Who::Member), QLatin1StringView(operation), another));
            m_calls.back().status = 403;
            add("no such detector", operation, Who::Member, of(own.chopped(8) + u"01234567"_s, more), texts::Foreign);
            add("of a filter", operation, Who::Member, of(own + u"/filter/high"_s, more),
                failed(u"Bucketwatch does not simulate tags of a resource of type filter yet."_s));
            add("of nothing", operation, Who::Member, of(u"arn:aws:guardduty:eu-west-1"_s, more), texts::Invalid);
        }
        add("AWS's own key", "TagResource", Who::Member, of(own, {{u"tags"_s, QJsonObject {{u"aws:a"_s, u"b"_s}}}}),
            texts::Invalid);
    }

    void findings()
    {
        const QJsonArray finding {QString(32, u'1')};
        add("no such attribute", "ListFindings", Who::Delegated, own(Who::Delegated, {{u"findingCriteria"_s, byColour()}}),
            texts::Invalid);
        add("51 findings", "GetFindings", Who::Delegated, own(Who::Delegated, {{u"findingIds"_s, accountIds(51)}}),
            tooLong(u"findingIds"_s));
        add("neither form", "GetFindingsStatistics", Who::Delegated, own(Who::Delegated), texts::Invalid);
        for (const Who who : {Who::Member, Who::Management}) {
            for (const char *operation : {"ArchiveFindings", "UnarchiveFindings"})
                add(nameOf(who), operation, who, own(who, {{u"findingIds"_s, finding}}), leftToTheAdministrator(who));
        }
        add("another word", "UpdateFindingsFeedback", Who::Member,
            own(Who::Member, {{u"findingIds"_s, finding}, {u"feedback"_s, u"PERHAPS"_s}}), texts::Invalid);
        add("no such type", "CreateSampleFindings", Who::Member,
            own(Who::Member, {{u"findingTypes"_s, QJsonArray {u"Discovery:S3/BucketEnumeration.Unusual"_s}}}), texts::Invalid);
    }

    void filters()
    {
        const QJsonObject all {{u"criterion"_s, QJsonObject {{u"severity"_s, QJsonObject {{u"gte"_s, 1}}}}}};
        add("no such attribute", "CreateFilter", Who::Delegated,
            own(Who::Delegated, {{u"name"_s, u"low"_s}, {u"findingCriteria"_s, byColour()}}), texts::Invalid);
        add("short name", "CreateFilter", Who::Delegated,
            own(Who::Delegated, {{u"name"_s, u"lo"_s}, {u"findingCriteria"_s, all}}), texts::Invalid);
        for (const Who who : {Who::Member, Who::Management})
            add(nameOf(who) + " archives", "CreateFilter", who,
                own(who, {{u"name"_s, u"low"_s}, {u"findingCriteria"_s, all}, {u"action"_s, u"ARCHIVE"_s}}),
                leftToTheAdministrator(who));
        for (const char *operation : {"GetFilter", "UpdateFilter", "DeleteFilter"})
            add("no such filter", operation, Who::Standalone, own(Who::Standalone, {{u"FilterName"_s, u"none"_s}}),
                NoSuchResource);
        add("token of nobody", "ListFilters", Who::Delegated, own(Who::Delegated, {{u"nextToken"_s, u"none of ours"_s}}),
            texts::Invalid);
    }

    void lists()
    {
        const QJsonObject feed {
            {u"name"_s, u"feed"_s}, {u"format"_s, u"TXT"_s}, {u"location"_s, u"s3://lists/feed.txt"_s}, {u"activate"_s, false}};
        for (const ListKind kind : AllListKinds) {
            const ListWords &words = wordsOf(kind);
            const QByteArray resource = words.resource.toString().toLatin1();
            for (const char *verb : {"Get", "Update", "Delete"})
                add("no such list", verb + resource, Who::Delegated, own(Who::Delegated, {{words.pathId.toString(), u"none"_s}}),
                    NoSuchResource);
            for (const Who who : {Who::Member, Who::Management})
                add(nameOf(who), "Create" + resource, who, own(who, feed), leftToTheAdministrator(who));
            add("token of nobody", "List" + resource + 's', Who::Delegated,
                own(Who::Delegated, {{u"nextToken"_s, u"none of ours"_s}}), texts::Invalid);
        }
    }

    void destinations()
    {
        const auto to = [](const QString &bucket, const QString &key) {
            return QJsonObject {{u"destinationType"_s, u"S3"_s},
                {u"destinationProperties"_s, QJsonObject {{u"destinationArn"_s, bucket}, {u"kmsKeyArn"_s, key}}}};
        };
        const QString bucket = u"arn:aws:s3:::findings"_s;
        const QString key = u"arn:aws:kms:eu-west-1:111122223333:alias/guardduty"_s;
        const auto create = [&](const QByteArray &why, Who who, const QJsonObject &input) {
            add(why, "CreatePublishingDestination", who, own(who, input), texts::Invalid);
        };
        create("name of a bucket", Who::Delegated, to(u"findings"_s, key));
        create("name of a key", Who::Member, to(bucket, u"alias/guardduty"_s));
        create("no key", Who::Standalone, to(bucket, QString()));
        create("no properties", Who::Delegated, {{u"destinationType"_s, u"S3"_s}});
        create("no such kind", Who::Delegated, with(to(bucket, key), {{u"destinationType"_s, u"SNS"_s}}));
        for (const char *operation :
            {"DescribePublishingDestination", "UpdatePublishingDestination", "DeletePublishingDestination"})
            add("no such destination", operation, Who::Delegated, own(Who::Delegated, {{u"DestinationId"_s, u"none"_s}}),
                NoSuchResource);
        add("token of nobody", "ListPublishingDestinations", Who::Delegated,
            own(Who::Delegated, {{u"nextToken"_s, u"none of ours"_s}}), texts::Invalid);
        add("of another's detector", "CreatePublishingDestination", Who::Standalone,
            with(to(bucket, key), {{u"DetectorId"_s, u"12abc"_s}}), texts::Foreign);
    }

    static QJsonObject byColour()
    {
        return {{u"criterion"_s, QJsonObject {{u"colour"_s, QJsonObject {{u"eq"_s, QJsonArray {u"red"_s}}}}}}};
    }

    const Callers &m_callers;
    std::vector<OperationCall> m_calls;
};

} // namespace

OperationCall preparation(const Callers &callers)
{
    return {"preparation", u"UpdateOrganizationConfiguration"_s, Who::Delegated, region(Frankfurt),
        {{u"DetectorId"_s, callers.detectorOf(Who::Delegated, region(Frankfurt))},
            {u"autoEnableOrganizationMembers"_s, u"ALL"_s}},
        {}};
}

std::vector<OperationCall> refusedCalls(const Callers &callers)
{
    return Refusals(callers).take();
}

} // namespace bucketwatch::test

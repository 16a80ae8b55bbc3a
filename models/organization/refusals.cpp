// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/refusals.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace unprocessed {

QString notAssociated()
{
    return u"The request is rejected because the given account ID is not an associated member of account the current account."_s;
}

QString alreadyMember()
{
    return u"The request is rejected because the given account ID is already a member or associated member of the current account."_s;
}

QString alreadyInvited()
{
    return u"The request is rejected because the current account has already invited or is already the GuardDuty master of the "
           "given member account ID."_s;
}

QString managementNeedsGuardDuty()
{
    return u"Operation failed because your organization master must first enable GuardDuty to be added as a member"_s;
}

QString invalidParameter()
{
    return u"The request is rejected because an invalid or out-of-range value is specified as an input parameter."_s;
}

QString memberOfItself()
{
    return u"The request is rejected because an account cannot become a member of itself."_s;
}

QString invitesItself()
{
    return u"The request is rejected because the current account cannot invite itself."_s;
}

QString tooManyMembers()
{
    return u"The request is rejected because the current account cannot create anymore members since it cannot exceed the "
           u"maximum "
           "number of allowed members."_s;
}

QString organizationMemberCannotBeInvited()
{
    return u"The request is rejected because the given account ID is a disassociated organization member. It cannot be invited; "
           "add it with CreateMembers."_s;
}

QString emailNotVerified()
{
    return u"The request is rejected because the email address of the given account ID is not verified."_s;
}

QString stillAssociated()
{
    return u"The request is rejected because the given account ID is still associated with the current account. Disassociate it "
           "first."_s;
}

QString wrongStatus(const QString &needed, const QString &status)
{
    return u"The request is rejected because the relationship status of the given account ID is %1 and not %2."_s.arg(
        status, needed);
}

QString memberOfAnother(AccountId administrator)
{
    return u"The request is rejected because the given account ID is already associated with the administrator account %1."_s.arg(
        administrator.toString());
}

QString regionIsOff(Region region)
{
    return u"The request is rejected because the given account ID has not opted in to the Region %1."_s.arg(region.id());
}

QString managedByPolicy(const QString &what)
{
    return u"The request is rejected because %1 of the given account ID is managed by an organization policy (GUARDDUTY_POLICY)."_s
        .arg(what);
}

QString runtimeMonitoringTwice()
{
    return u"The request is rejected because RUNTIME_MONITORING and EKS_RUNTIME_MONITORING cannot be enabled together."_s;
}

QString notInvited()
{
    return u"The request is rejected because the given account ID has not invited the current account."_s;
}

} // namespace unprocessed

Error denied(const QString &message)
{
    return {Error::Kind::Denied, message, {}};
}

Error badInput(const QString &message)
{
    return {Error::Kind::BadInput, message, {}};
}

Error conflict(const QString &message)
{
    return {Error::Kind::Conflict, message, {}};
}

Error notFound(const QString &message)
{
    return {Error::Kind::NotFound, message, {}};
}

Error invalidValue()
{
    return badInput(unprocessed::invalidParameter());
}

Error detectorExists()
{
    return conflict(u"The request is rejected because a detector already exists for the current account."_s);
}

Error detectorNotOwned()
{
    return notFound(u"The request is rejected because the input detectorId is not owned by the current account."_s);
}

Error administratorHasMembers()
{
    return conflict(u"The request is rejected because the current account cannot delete detector while it has invited or "
                    "associated members."_s);
}

Error notTheOrganizationsMaster()
{
    return denied(u"The request failed because you do not have required AWS Organization master permission."_s);
}

Error administratorAlreadyDisabled()
{
    return conflict(u"The request failed because the delegated administrator account has already been disabled and/or GuardDuty "
                    "protection has been disabled."_s);
}

Error noSuchResource()
{
    return notFound(u"The request is rejected since no such resource found."_s);
}

Error filterExists()
{
    return conflict(u"The request is rejected because a filter with the given name already exists."_s);
}

Error tooManyLists(ListKind kind)
{
    // In the form of the others; AWS does not document its words for this one.
    constexpr const char16_t *Names[] {u"trusted IP sets", u"threat intelligence sets", u"trusted entity sets", u"threat entity sets"};
    return conflict(u"The request is rejected because the current account has reached the maximum number of %1 (%2)."_s.arg(
        QString::fromUtf16(Names[static_cast<std::size_t>(kind)]), QString::number(mostLists(kind))));
}

Error destinationExists()
{
    return conflict(u"The request failed because a publishingDestination already exists for the current account."_s);
}

Error tooManyFilters()
{
    return conflict(u"The request is rejected because the current account has reached the maximum number of filters (100)."_s);
}

} // namespace bucketwatch

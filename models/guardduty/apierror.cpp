// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/apierror.h"

#include "guardduty/apicaller.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

QJsonObject ApiError::body() const
{
    return {{u"__type"_s, bodyType}, {u"message"_s, message}};
}

ApiError badRequest(const QString &message)
{
    return {400, u"BadRequestException"_s, u"InvalidInputException"_s, message};
}

ApiError invalidParameter()
{
    return badRequest(u"The request is rejected because an invalid or out-of-range value is specified as an input parameter."_s);
}

ApiError tooLong(const QString &array, qsizetype length, qsizetype limit)
{
    return badRequest(
        u"The request failed because the length provided for the %1 array was %2. Max allowed length is %3."_s.arg(array)
            .arg(length)
            .arg(limit));
}

ApiError unreadableJson()
{
    return badRequest(u"The request is rejected because the JSON could not be processed."_s);
}

ApiError unknownOperation(const QString &operation)
{
    return {
        404, u"UnknownOperationException"_s, u"UnknownOperationException"_s, u"GuardDuty has no operation %1."_s.arg(operation)};
}

ApiError foreignDetector()
{
    return badRequest(u"The request is rejected because the input detectorId is not owned by the current account."_s);
}

ApiError notTheAdministrator()
{
    return badRequest(u"The request failed because you do not have required AWS Organization master permission."_s);
}

ApiError bothForms()
{
    return badRequest(u"The request failed because both data sources and features were provided. You can provide only one; it is "
                      "recommended to use features."_s);
}

ApiError bothRuntimeMonitorings()
{
    return badRequest(u"The request failed because it names both RUNTIME_MONITORING and EKS_RUNTIME_MONITORING. You can provide "
                      "only one of them."_s);
}

ApiError noInvitation()
{
    return badRequest(
        u"The request is rejected because the current account does not have an invitation from the requested master "
        "account."_s);
}

ApiError notAMember()
{
    return badRequest(u"The request is rejected because the current account is not associated to a master account."_s);
}

ApiError anotherAdministrator()
{
    return badRequest(
        u"The request failed because another account is already enabled as GuardDuty delegated administrator for the "
        "organization."_s);
}

ApiError notInTheOrganization()
{
    return badRequest(u"The request failed because admin account passed is not member of AWS Organizations."_s);
}

ApiError accessDenied(const Caller &caller, const QString &operation, const QString &resource)
{
    return {403, u"AccessDeniedException"_s, u"AccessDeniedException"_s,
        u"User: %1 is not authorized to perform: guardduty:%2 on resource: %3"_s.arg(arnOf(caller), operation, resource)};
}

ApiError notSimulated(const QString &what)
{
    return badRequest(u"The request failed because Bucketwatch does not simulate %1 yet."_s.arg(what));
}

ApiError apiErrorFrom(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::BadReply:
    case Error::Kind::Cancelled:
    case Error::Kind::Storage:
    case Error::Kind::Damaged:
        return {500, u"InternalServerErrorException"_s, u"InternalServerErrorException"_s, error.message};
    case Error::Kind::Throttled:
        return {429, u"TooManyRequestsException"_s, u"TooManyRequestsException"_s, error.message}; // SDKs wait and try again
    case Error::Kind::Denied:
    case Error::Kind::BadInput:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
        return badRequest(error.message);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace bucketwatch

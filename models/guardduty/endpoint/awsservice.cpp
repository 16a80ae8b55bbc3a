// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/awsservice.h"

#include "guardduty/endpoint/xmlbody.h"

#include <array>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr std::array<QByteArrayView, 4> SigningNames {"guardduty", "sts", "organizations", "ec2"};

HttpAnswer ec2Error(const ServiceError &error, const QString &requestId)
{
    XmlBody xml(u"Response"_s, {});
    xml.begin(u"Errors"_s);
    xml.begin(u"Error"_s);
    xml.add(u"Code"_s, error.code);
    xml.add(u"Message"_s, error.message);
    xml.end();
    xml.end();
    xml.add(u"RequestID"_s, requestId);
    return xmlAnswer(error.status, xml.finished());
}

HttpAnswer stsError(const ServiceError &error, const QString &requestId)
{
    XmlBody xml(u"ErrorResponse"_s, StsNamespace);
    xml.begin(u"Error"_s);
    xml.add(u"Type"_s, u"Sender"_s);
    xml.add(u"Code"_s, error.code);
    xml.add(u"Message"_s, error.message);
    xml.end();
    xml.add(u"RequestId"_s, requestId);
    return xmlAnswer(error.status, xml.finished());
}

/// Who may not in is told so in the same form by every service; what the service itself refuses has the member of its model.
/// Clients read the code from __type, where GuardDuty's read it from the header.
HttpAnswer organizationsError(const ServiceError &error)
{
    constexpr int Forbidden = 403;
    const QString member = error.status == Forbidden ? u"message"_s : u"Message"_s;
    return jsonError(error.status, error.code, {{u"__type"_s, error.code}, {member, error.message}}, Json11);
}

} // namespace

QByteArray signingName(AwsService service)
{
    return SigningNames.at(static_cast<std::size_t>(service)).toByteArray();
}

std::optional<AwsService> serviceFrom(QByteArrayView signingName)
{
    const auto found = std::ranges::find(SigningNames, signingName);
    return found == SigningNames.end() ? std::nullopt : std::optional(static_cast<AwsService>(found - SigningNames.begin()));
}

AwsService guessedService(const SignableRequest &request)
{
    if (headerValue(request.headers, "x-amz-target").startsWith("AWSOrganizations"))
        return AwsService::Organizations;
    for (const QByteArray &text : {request.body, request.query}) {
        if (text.contains("Version=2011-06-15"))
            return AwsService::Sts;
        if (text.contains("Version=2016-11-15"))
            return AwsService::Ec2;
    }
    return AwsService::GuardDuty;
}

HttpAnswer errorAnswer(AwsService service, const ServiceError &error, const QString &requestId)
{
    switch (service) {
    case AwsService::GuardDuty:
        return jsonError(error.status, error.code, {{u"message"_s, error.message}});
    case AwsService::Organizations:
        return organizationsError(error);
    case AwsService::Sts:
        return stsError(error, requestId);
    case AwsService::Ec2:
        return ec2Error(error, requestId);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace bucketwatch

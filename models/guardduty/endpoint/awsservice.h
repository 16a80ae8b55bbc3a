// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/endpoint/httpanswer.h"
#include "guardduty/sigv4.h"

#include <optional>

namespace bucketwatch {

/// The services that answer at the endpoint; which one is meant is told by the scope of the signature.
enum class AwsService { GuardDuty, Sts, Organizations, Ec2 };

/// "guardduty": the name that signatures use.
[[nodiscard]] QByteArray signingName(AwsService service);
[[nodiscard]] std::optional<AwsService> serviceFrom(QByteArrayView signingName);
/// What a request without a readable signature seems to be for, so that its refusal has a form that the client can read.
[[nodiscard]] AwsService guessedService(const SignableRequest &request);

/// A refusal that every service knows under a name of its own.
struct ServiceError {
    int status = 400;
    QString code; ///< "AccessDeniedException"
    QString message;
};

/// @p error in the form of @p service: JSON, or one of two kinds of XML.
[[nodiscard]] HttpAnswer errorAnswer(AwsService service, const ServiceError &error, const QString &requestId);

} // namespace bucketwatch

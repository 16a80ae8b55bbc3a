// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <expected>

namespace bucketwatch {

struct Caller;

/// A refusal as GuardDuty's API words it. Two names belong to it: the exception that the SDKs raise travels in the header
/// x-amzn-ErrorType, and the body says __type.
struct ApiError {
    int httpStatus = 400;
    QString exception; ///< "BadRequestException"
    QString bodyType; ///< "InvalidInputException"
    QString message;

    [[nodiscard]] QJsonObject body() const;
    friend bool operator==(const ApiError &, const ApiError &) = default;
};

using ApiReply = std::expected<QJsonObject, ApiError>;
/// The same as the bytes that go over the wire.
using ApiJson = std::expected<QByteArray, ApiError>;

[[nodiscard]] ApiError badRequest(const QString &message);
/// What the API says of a value that is missing, of no known kind, or too large or small.
[[nodiscard]] ApiError invalidParameter();
[[nodiscard]] ApiError tooLong(const QString &array, qsizetype length, qsizetype limit);
[[nodiscard]] ApiError unreadableJson();
/// No operation of that name.
[[nodiscard]] ApiError unknownOperation(const QString &operation);
[[nodiscard]] ApiError foreignDetector();
[[nodiscard]] ApiError notTheAdministrator();
[[nodiscard]] ApiError bothForms();
/// RUNTIME_MONITORING and EKS_RUNTIME_MONITORING in one request; our own words, AWS's are not known.
[[nodiscard]] ApiError bothRuntimeMonitorings();
[[nodiscard]] ApiError noInvitation();
[[nodiscard]] ApiError notAMember();
[[nodiscard]] ApiError anotherAdministrator();
[[nodiscard]] ApiError notInTheOrganization();
/// The words of IAM for something that belongs to another account.
[[nodiscard]] ApiError accessDenied(const Caller &caller, const QString &operation, const QString &resource);
/// Our own words: what this version does not simulate is refused and never half done.
[[nodiscard]] ApiError notSimulated(const QString &what);
/// A refusal of the service, which speaks our words, in the words of the API.
[[nodiscard]] ApiError apiErrorFrom(const Error &error);

} // namespace bucketwatch

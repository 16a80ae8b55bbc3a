// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/rolerequest.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr int DefaultSeconds = 3600;
constexpr int MinSeconds = 900;
constexpr int MaxSeconds = 43'200;
constexpr int MaxChainedSeconds = 3600;

std::unexpected<ServiceError> invalid(const QString &message)
{
    return std::unexpected(ServiceError {400, u"ValidationError"_s, message});
}

std::unexpected<ServiceError> constraint(const QString &member, const QString &value, const QString &rule)
{
    return invalid(
        u"1 validation error detected: Value '%1' at '%2' failed to satisfy constraint: %3"_s.arg(value, member, rule));
}

} // namespace

std::expected<RoleRequest, ServiceError> readRoleRequest(const FormParameters &parameters, bool isChained)
{
    static const QRegularExpression arn(u"^arn:aws:iam::(\\d{12}):role/(?:[\\x21-\\x7e]+/)?([\\w+=,.@-]{1,64})$"_s);
    static const QRegularExpression name(u"^[\\w+=,.@-]{2,64}$"_s);
    const QString roleArn = parameters.value(u"RoleArn"_s);
    const auto parts = arn.match(roleArn);
    const auto account = AccountId::parse(parts.captured(1));
    if (!parts.hasMatch() || !account)
        return invalid(roleArn.isEmpty() ? u"1 validation error detected: Value null at 'roleArn' failed to satisfy constraint: "
                                           "Member must not be null"_s
                                         : u"%1 is invalid"_s.arg(roleArn));
    for (const QString &parameter : {u"Policy"_s, u"PolicyArns.member.1.arn"_s}) {
        if (parameters.contains(parameter))
            return invalid(u"Bucketwatch does not simulate session policies: leave out Policy and PolicyArns."_s);
    }
    const QString session = parameters.value(u"RoleSessionName"_s);
    if (!name.match(session).hasMatch())
        return constraint(u"roleSessionName"_s, session, u"Member must satisfy regular expression pattern: [\\w+=,.@-]{2,64}"_s);
    bool isNumber = true;
    const QString text = parameters.value(u"DurationSeconds"_s);
    const int seconds = text.isEmpty() ? DefaultSeconds : text.toInt(&isNumber);
    if (!isNumber || seconds < MinSeconds)
        return constraint(u"durationSeconds"_s, text, u"Member must have value greater than or equal to %1"_s.arg(MinSeconds));
    if (seconds > MaxSeconds)
        return constraint(u"durationSeconds"_s, text, u"Member must have value less than or equal to %1"_s.arg(MaxSeconds));
    if (isChained && seconds > MaxChainedSeconds)
        return invalid(u"The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining"_s);
    return RoleRequest {*account, parts.captured(2), session, std::chrono::seconds(seconds)};
}

} // namespace bucketwatch

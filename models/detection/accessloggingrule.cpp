// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/accessloggingrule.h"

#include "detection/accessstate.h"
#include "detection/policyjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// Whether a target bucket is named anywhere in @p value.
bool namesTarget(const QJsonValue &value)
{
    if (value.isArray())
        return std::ranges::any_of(value.toArray(), [](const QJsonValue &item) { return namesTarget(item); });
    if (value.isString()) // the status as text, JSON or XML
        return value.toString().contains("TargetBucket"_L1, Qt::CaseInsensitive);
    const QJsonObject object = value.toObject();
    const QJsonValue target = member(object, "TargetBucket"_L1);
    if (!texts(target).value(0).isEmpty())
        return true;
    return std::ranges::any_of(object, [](const QJsonValue &inner) { return namesTarget(inner); });
}

} // namespace

void AccessLoggingRule::inspect(const ConfigurationCall &call)
{
    if (call.verb != ConfigurationVerb::PutBucketLogging)
        return;
    const QJsonValue status = member(call.parameters, "BucketLoggingStatus"_L1);
    const QJsonValue query = member(call.parameters, "logging"_L1);
    if ((status.isUndefined() && query.isUndefined()) || namesTarget(status) || namesTarget(query))
        return;
    Evidence evidence {.kind = Evidence::Kind::LoggingStatus,
        .subject = {},
        .listName = {},
        .listSha256 = {},
        .access = call.state.access(call.event)};
    call.raise(u"Stealth:S3/ServerAccessLoggingDisabled", std::move(evidence), false);
}

} // namespace bucketwatch

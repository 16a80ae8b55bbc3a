// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/tagoperations.h"

#include "guardduty/changecalls.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// Nothing when the call is about the caller's own detector.
std::optional<ApiError> refusedResource(const OperationContext &context)
{
    // Source: API reference, GuardDutyArn. A detector, or something below it or beside it.
    static const QRegularExpression form(
        u"\\Aarn:[a-z0-9-]+:guardduty:[a-z0-9-]+:(?<account>\\d{12}):(detector/[A-Za-z0-9]{1,300}(/([a-z-]+)/.+)?|(?!detector/)([a-z-]+)/.+)\\z"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QString arn = context.input()["ResourceArn"_L1].toString();
    const QRegularExpressionMatch match = form.match(arn);
    if (!match.hasMatch())
        return invalidParameter();
    if (match.captured(u"account"_s) != context.caller.account.toString())
        return accessDenied(context.caller, context.call.operation, arn);
    const QString kind = match.captured(4) + match.captured(5);
    if (!kind.isEmpty())
        return notSimulated(u"tags of a resource of type %1"_s.arg(kind));
    const Detector &own = context.ownDetector();
    if (!own.exists() || arn != detectorArn(context.call.region, context.caller.account, own.id))
        return foreignDetector();
    return std::nullopt;
}

ApiReply setTags(const OperationContext &context)
{
    if (const auto refusal = refusedResource(context))
        return std::unexpected(*refusal);
    return changing(context);
}

ApiReply listTagsForResource(const OperationContext &context)
{
    if (const auto refusal = refusedResource(context))
        return std::unexpected(*refusal);
    return QJsonObject {{u"tags"_s, tagsJson(context.region, context.caller.account)}};
}

} // namespace

std::vector<NamedOperation> tagOperations()
{
    return {
        {u"TagResource"_s, setTags},
        {u"UntagResource"_s, setTags},
        {u"ListTagsForResource"_s, listTagsForResource},
    };
}

QJsonObject tagsJson(const RegionView &region, AccountId account)
{
    QJsonObject json;
    const auto own = region.tags.find(account);
    if (own == region.tags.end())
        return json;
    for (const auto &[key, value] : own->second)
        json.insert(key, value);
    return json;
}

} // namespace bucketwatch

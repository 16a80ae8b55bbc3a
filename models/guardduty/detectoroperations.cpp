// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/detectoroperations.h"

#include "guardduty/detectorjson.h"
#include "guardduty/pagination.h"
#include "guardduty/tagoperations.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

ApiReply createDetector(const OperationContext &context)
{
    if (const auto outcome = carryOut(context); !outcome)
        return std::unexpected(outcome.error());
    const auto view = context.host.organization();
    const auto region = view->find(context.call.region);
    const int row = view->accounts->row(context.caller.account);
    if (!region || row < 0)
        return std::unexpected(foreignDetector());
    return QJsonObject {{u"detectorId"_s, region->detectors[static_cast<std::size_t>(row)].id.toString()},
        {u"unprocessedDataSources"_s, QJsonObject()}};
}

ApiReply getDetector(const OperationContext &context)
{
    const Detector &detector = context.ownDetector();
    const QString role = u"arn:aws:iam::%1:role/aws-service-role/guardduty.amazonaws.com/AWSServiceRoleForAmazonGuardDuty"_s.arg(
        context.caller.account.toString());
    return QJsonObject {{u"createdAt"_s, toIsoString(detector.createdAt)}, {u"updatedAt"_s, toIsoString(detector.updatedAt())},
        {u"findingPublishingFrequency"_s, wireName(detector.frequency)}, {u"serviceRole"_s, role},
        {u"status"_s, statusWord(detector.status == DetectorStatus::Enabled)},
        {u"dataSources"_s, dataSourcesJson(context.view, context.region, context.callerRow)},
        {u"features"_s, featuresJson(context.view, context.region, context.callerRow, ListedPlans::OfDetector)},
        {u"tags"_s, tagsJson(context.region, context.caller.account)}};
}

/// An account has one detector at most, so no token was ever given out.
ApiReply listDetectors(const OperationContext &context)
{
    if (const auto page = pageRequestOf(context); !page)
        return std::unexpected(page.error());
    QJsonArray ids;
    if (context.ownDetector().exists())
        ids.append(context.ownDetector().id.toString());
    return QJsonObject {{u"detectorIds"_s, ids}};
}

} // namespace

std::vector<NamedOperation> detectorOperations()
{
    return {
        {u"CreateDetector"_s, createDetector},
        {u"GetDetector"_s, getDetector},
        {u"ListDetectors"_s, listDetectors},
        {u"UpdateDetector"_s, changing},
        {u"DeleteDetector"_s, changing},
    };
}

} // namespace bucketwatch

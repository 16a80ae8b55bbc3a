// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/detectoroperations.h"

#include "guardduty/detectorjson.h"
#include "guardduty/pagination.h"
#include "guardduty/tagoperations.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

QJsonObject createdAnswer(const DetectorId &id)
{
    return {{u"detectorId"_s, id.toString()}, {u"unprocessedDataSources"_s, QJsonObject()}};
}

ApiReply createDetector(const OperationContext &context)
{
    const bool hasToken = !context.input()["clientToken"_L1].toString().isEmpty();
    ClientTokens &tokens = context.host.clientTokens();
    const DetectorId own = context.ownDetector().exists() ? context.ownDetector().id : DetectorId();
    if (hasToken && own.isValid() && tokens.created(context.call.region, context.caller.account, context.input(), own))
        return createdAnswer(own);
    if (const auto outcome = carryOut(context); !outcome)
        return std::unexpected(outcome.error());
    const auto view = context.host.organization();
    const auto region = view->find(context.call.region);
    const int row = view->accounts->row(context.caller.account);
    if (!region || row < 0)
        return std::unexpected(foreignDetector());
    const DetectorId &made = region->detectors[static_cast<std::size_t>(row)].id;
    if (hasToken)
        tokens.remember(context.call.region, context.caller.account, context.input(), made);
    return createdAnswer(made);
}

ApiJson getDetector(const OperationContext &context)
{
    const Detector &detector = context.ownDetector();
    const QString role = u"arn:aws:iam::%1:role/aws-service-role/guardduty.amazonaws.com/AWSServiceRoleForAmazonGuardDuty"_s.arg(
        context.caller.account.toString());
    const QJsonObject own {{u"createdAt"_s, toIsoString(detector.createdAt)}, {u"updatedAt"_s, toIsoString(detector.updatedAt())},
        {u"findingPublishingFrequency"_s, wireName(detector.frequency)}, {u"serviceRole"_s, role},
        {u"status"_s, QString::fromLatin1(statusWord(detector.status == DetectorStatus::Enabled))},
        {u"tags"_s, tagsJson(context.region, context.caller.account)}};
    QByteArray json = QJsonDocument(own).toJson(QJsonDocument::Compact);
    json.back() = ',';
    appendPlans(json, context.view, context.region, context.callerRow, ListedPlans::OfDetector);
    json += '}';
    return json;
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
        {.name = u"GetDetector"_s, .jsonHandler = getDetector},
        {u"ListDetectors"_s, listDetectors},
        {u"UpdateDetector"_s, changing},
        {u"DeleteDetector"_s, changing},
    };
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/storedfinding.h"

#include "findings/findingwriter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

QString resourceOf(const QJsonObject &document)
{
    const QJsonObject resource = document["resource"_L1].toObject();
    const QString bucket = resource["s3BucketDetails"_L1][0]["name"_L1].toString();
    return bucket.isEmpty() ? resource["accessKeyDetails"_L1]["userName"_L1].toString() : bucket;
}

} // namespace

QString wireName(FindingFeedback feedback)
{
    switch (feedback) {
    case FindingFeedback::NotGiven:
        return {};
    case FindingFeedback::Useful:
        return u"USEFUL"_s;
    case FindingFeedback::NotUseful:
        return u"NOT_USEFUL"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString findingArn(const StoredFinding &finding, const QString &region, const QString &detectorId)
{
    return u"arn:%1:guardduty:%2:%3:detector/%4/finding/%5"_s.arg(
        partitionOf(region), region, finding.account.toString(), detectorId, finding.id.toString());
}

QJsonObject documentOf(const StoredFinding &finding, const QString &region, const QString &detectorId)
{
    if (!finding.content)
        return {};
    QJsonObject document = finding.content->document;
    document["accountId"_L1] = finding.account.toString();
    document["region"_L1] = region;
    document["partition"_L1] = partitionOf(region);
    document["id"_L1] = finding.id.toString();
    document["arn"_L1] = findingArn(finding, region, detectorId);
    document["createdAt"_L1] = toIsoString(finding.createdAt);
    document["updatedAt"_L1] = toIsoString(finding.state.updatedAt);
    QJsonObject service = document["service"_L1].toObject();
    service["detectorId"_L1] = detectorId;
    service["archived"_L1] = finding.state.isArchived;
    service["count"_L1] = qint64(finding.state.count);
    service["eventFirstSeen"_L1] = toIsoString(finding.createdAt);
    service["eventLastSeen"_L1] = toIsoString(finding.state.updatedAt);
    if (finding.state.feedback != FindingFeedback::NotGiven)
        service["userFeedback"_L1] = wireName(finding.state.feedback);
    document["service"_L1] = service;
    return document;
}

FindingContent contentOf(QJsonObject document)
{
    for (const auto key : {"accountId"_L1, "region"_L1, "partition"_L1, "id"_L1, "arn"_L1, "createdAt"_L1, "updatedAt"_L1})
        document.remove(key);
    QJsonObject service = document["service"_L1].toObject();
    for (const auto key :
        {"detectorId"_L1, "archived"_L1, "count"_L1, "eventFirstSeen"_L1, "eventLastSeen"_L1, "userFeedback"_L1})
        service.remove(key);
    document["service"_L1] = service;
    return {document["type"_L1].toString(), document["severity"_L1].toDouble(), document["title"_L1].toString(),
        resourceOf(document), document};
}

} // namespace bucketwatch

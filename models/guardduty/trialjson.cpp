// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/trialjson.h"

#include "guardduty/detectorjson.h"
#include "organization/trial.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// The names that a plan has among trials: Runtime Monitoring is tried by what it watches, the AI analyst has no trial.
/// Source: API reference, FreeTrialFeatureResult.
QStringList trialNames(Feature feature)
{
    if (feature == Feature::RuntimeMonitoring)
        return {u"EC2_RUNTIME_MONITORING"_s, u"FARGATE_RUNTIME_MONITORING"_s};
    if (feature == Feature::AiAnalyst)
        return {};
    return {wireName(feature)};
}

} // namespace

QJsonObject trialJson(const RegionView &region, const Detector &detector, Timestamp now)
{
    const auto days = [&](Feature feature) -> QJsonObject {
        const auto left = freeTrialDaysRemaining(detector, feature, now);
        return left ? QJsonObject {{u"freeTrialDaysRemaining"_s, *left}} : QJsonObject();
    };
    QJsonArray features;
    for (const Feature feature : listedPlans(region, ListedPlans::OfDetector)) {
        QJsonObject entry = days(feature);
        if (entry.isEmpty())
            continue;
        for (const QStringList names = trialNames(feature); const QString &name : names) {
            entry.insert(u"name"_s, name);
            features.append(entry);
        }
    }
    QJsonObject dataSources = dataSourcesShape(region.offersS3Protection ? days(Feature::S3DataEvents) : QJsonObject(),
        days(Feature::EksAuditLogs), days(Feature::EbsMalwareProtection));
    dataSources.insert(u"cloudTrail"_s, days(Feature::CloudTrail));
    dataSources.insert(u"dnsLogs"_s, days(Feature::DnsLogs));
    dataSources.insert(u"flowLogs"_s, days(Feature::FlowLogs));
    return {{u"features"_s, features}, {u"dataSources"_s, dataSources}};
}

} // namespace bucketwatch

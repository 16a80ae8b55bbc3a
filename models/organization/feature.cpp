// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/feature.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct Names {
    Feature feature {};
    QLatin1StringView wire;
    const char *plan = nullptr;
};

constexpr std::array<Names, FeatureCount> Table {{
    {Feature::FlowLogs, "FLOW_LOGS"_L1, QT_TRANSLATE_NOOP("bucketwatch::Feature", "VPC flow logs")},
    {Feature::CloudTrail, "CLOUD_TRAIL"_L1, QT_TRANSLATE_NOOP("bucketwatch::Feature", "CloudTrail management events")},
    {Feature::DnsLogs, "DNS_LOGS"_L1, QT_TRANSLATE_NOOP("bucketwatch::Feature", "DNS logs")},
    {Feature::S3DataEvents, "S3_DATA_EVENTS"_L1, QT_TRANSLATE_NOOP("bucketwatch::Feature", "S3 Protection")},
    {Feature::EksAuditLogs, "EKS_AUDIT_LOGS"_L1, QT_TRANSLATE_NOOP("bucketwatch::Feature", "EKS Protection")},
    {Feature::EbsMalwareProtection, "EBS_MALWARE_PROTECTION"_L1,
        QT_TRANSLATE_NOOP("bucketwatch::Feature", "Malware Protection for EC2")},
    {Feature::RdsLoginEvents, "RDS_LOGIN_EVENTS"_L1, QT_TRANSLATE_NOOP("bucketwatch::Feature", "RDS Protection")},
    {Feature::LambdaNetworkLogs, "LAMBDA_NETWORK_LOGS"_L1, QT_TRANSLATE_NOOP("bucketwatch::Feature", "Lambda Protection")},
    {Feature::EksRuntimeMonitoring, "EKS_RUNTIME_MONITORING"_L1,
        QT_TRANSLATE_NOOP("bucketwatch::Feature", "EKS Runtime Monitoring")},
    {Feature::RuntimeMonitoring, "RUNTIME_MONITORING"_L1, QT_TRANSLATE_NOOP("bucketwatch::Feature", "Runtime Monitoring")},
    {Feature::AiProtection, "AI_PROTECTION"_L1, QT_TRANSLATE_NOOP("bucketwatch::Feature", "AI Protection")},
    {Feature::AiAnalyst, "AI_ANALYST"_L1, QT_TRANSLATE_NOOP("bucketwatch::Feature", "AI analyst")},
}};

} // namespace

const std::array<Feature, FeatureCount> &allFeatures()
{
    static const auto features = [] {
        std::array<Feature, FeatureCount> list {};
        std::ranges::transform(Table, list.begin(), &Names::feature);
        return list;
    }();
    return features;
}

bool isSettable(Feature feature)
{
    return feature > Feature::DnsLogs;
}

bool isOrganizationFeature(Feature feature)
{
    return isSettable(feature) && feature != Feature::AiAnalyst;
}

bool isEnabledByDefault(Feature feature)
{
    return feature != Feature::EksRuntimeMonitoring && feature != Feature::RuntimeMonitoring && feature != Feature::AiAnalyst;
}

QString wireName(Feature feature)
{
    return Table[static_cast<std::size_t>(feature)].wire;
}

QString planName(Feature feature)
{
    return QCoreApplication::translate("bucketwatch::Feature", Table[static_cast<std::size_t>(feature)].plan);
}

Result<Feature> parseFeature(QStringView wireName)
{
    const auto found = std::ranges::find_if(Table, [wireName](const Names &names) { return names.wire == wireName; });
    if (found == Table.end())
        return std::unexpected(Error {Error::Kind::BadInput,
            QCoreApplication::translate("bucketwatch::Feature", "\u201c%1\u201d is not a feature of GuardDuty.").arg(wireName),
            {}});
    return found->feature;
}

} // namespace bucketwatch

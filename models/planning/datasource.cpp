// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/datasource.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct Entry {
    DataSource source {};
    QLatin1StringView wire;
    PriceUnit unit {};
    std::array<Feature, 2> features {};
    std::size_t featureCount = 1;
};

constexpr std::array<Entry, DataSourceCount> Table {{
    {DataSource::CloudTrailEvents, "CLOUD_TRAIL"_L1, PriceUnit::MillionEvents, {Feature::CloudTrail}},
    {DataSource::FlowAndDnsLogs, "FLOW_AND_DNS_LOGS"_L1, PriceUnit::Gigabyte, {Feature::FlowLogs, Feature::DnsLogs}, 2},
    {DataSource::S3DataEvents, "S3_DATA_EVENTS"_L1, PriceUnit::MillionEvents, {Feature::S3DataEvents}},
    {DataSource::EksAuditLogs, "EKS_AUDIT_LOGS"_L1, PriceUnit::MillionEvents, {Feature::EksAuditLogs}},
    {DataSource::EbsMalwareScans, "EBS_MALWARE_PROTECTION"_L1, PriceUnit::Gigabyte, {Feature::EbsMalwareProtection}},
    {DataSource::RdsLoginEvents, "RDS_LOGIN_EVENTS"_L1, PriceUnit::VirtualCpu, {Feature::RdsLoginEvents}},
    {DataSource::LambdaNetworkLogs, "LAMBDA_NETWORK_LOGS"_L1, PriceUnit::Gigabyte, {Feature::LambdaNetworkLogs}},
    {DataSource::RuntimeMonitoring, "RUNTIME_MONITORING"_L1, PriceUnit::VirtualCpu,
        {Feature::RuntimeMonitoring, Feature::EksRuntimeMonitoring}, 2},
}};

const Entry &entry(DataSource source)
{
    return Table[static_cast<std::size_t>(source)];
}

} // namespace

const std::array<DataSource, DataSourceCount> &allDataSources()
{
    static const auto sources = [] {
        std::array<DataSource, DataSourceCount> list {};
        std::ranges::transform(Table, list.begin(), &Entry::source);
        return list;
    }();
    return sources;
}

QString wireName(DataSource source)
{
    return entry(source).wire;
}

std::optional<DataSource> parseDataSource(QStringView wireName)
{
    const auto found = std::ranges::find_if(Table, [wireName](const Entry &one) { return one.wire == wireName; });
    return found == Table.end() ? std::nullopt : std::optional(found->source);
}

QString displayName(DataSource source)
{
    if (source == DataSource::FlowAndDnsLogs)
        return QCoreApplication::translate("bucketwatch::DataSource", "VPC flow logs and DNS logs");
    return planName(entry(source).features.front());
}

PriceUnit unitOf(DataSource source)
{
    return entry(source).unit;
}

std::span<const Feature> featuresOf(DataSource source)
{
    return std::span(entry(source).features).first(entry(source).featureCount);
}

std::optional<DataSource> dataSourceOf(Feature feature)
{
    const auto found
        = std::ranges::find_if(Table, [feature](const Entry &one) { return std::ranges::contains(featuresOf(one.source), feature); });
    return found == Table.end() ? std::nullopt : std::optional(found->source);
}

std::optional<Feature> usedBy(const Detector &detector, DataSource source)
{
    if (detector.status != DetectorStatus::Enabled)
        return std::nullopt;
    const auto features = featuresOf(source);
    const auto found = std::ranges::find_if(features, [&](Feature feature) { return detector.isEnabled(feature); });
    return found == features.end() ? std::nullopt : std::optional(*found);
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/additionalconfiguration.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct Entry {
    AdditionalConfiguration additional {};
    Feature feature {};
    QLatin1StringView wire;
};

constexpr std::array<Entry, AdditionalConfigurationCount> Table {{
    {AdditionalConfiguration::EksRuntimeAddonManagement, Feature::EksRuntimeMonitoring, "EKS_ADDON_MANAGEMENT"_L1},
    {AdditionalConfiguration::RuntimeEksAddonManagement, Feature::RuntimeMonitoring, "EKS_ADDON_MANAGEMENT"_L1},
    {AdditionalConfiguration::RuntimeEcsFargateAgentManagement, Feature::RuntimeMonitoring, "ECS_FARGATE_AGENT_MANAGEMENT"_L1},
    {AdditionalConfiguration::RuntimeEc2AgentManagement, Feature::RuntimeMonitoring, "EC2_AGENT_MANAGEMENT"_L1},
    {AdditionalConfiguration::RdsDataRisk, Feature::RdsLoginEvents, "RDS_DATA_RISK"_L1},
}};

constexpr std::array<AdditionalConfiguration, AdditionalConfigurationCount> Numbers {
    AdditionalConfiguration::EksRuntimeAddonManagement,
    AdditionalConfiguration::RuntimeEksAddonManagement,
    AdditionalConfiguration::RuntimeEcsFargateAgentManagement,
    AdditionalConfiguration::RuntimeEc2AgentManagement,
    AdditionalConfiguration::RdsDataRisk,
};

} // namespace

std::span<const AdditionalConfiguration> additionalConfigurationOf(Feature feature)
{
    const auto first = std::ranges::find(Table, feature, &Entry::feature);
    const auto count = std::ranges::count(Table, feature, &Entry::feature);
    return std::span(Numbers).subspan(static_cast<std::size_t>(first - Table.begin()), static_cast<std::size_t>(count));
}

Feature featureOf(AdditionalConfiguration additional)
{
    return Table[static_cast<std::size_t>(additional)].feature;
}

QString wireName(AdditionalConfiguration additional)
{
    return Table[static_cast<std::size_t>(additional)].wire;
}

Result<AdditionalConfiguration> parseAdditionalConfiguration(Feature feature, QStringView wireName)
{
    const auto found = std::ranges::find_if(
        Table, [feature, wireName](const Entry &entry) { return entry.feature == feature && entry.wire == wireName; });
    if (found != Table.end())
        return found->additional;
    return std::unexpected(Error {Error::Kind::BadInput,
        QCoreApplication::translate("bucketwatch::Feature", "%1 has no additional configuration \u201c%2\u201d.")
            .arg(bucketwatch::wireName(feature), wireName),
        {}});
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/feature.h"

#include <span>

namespace bucketwatch {

/// A switch inside a protection plan: how Runtime Monitoring gets its agents, and data risk in RDS Protection. One of a kind for
/// each plan that has it, since two plans have a switch of the same name. The numbers are stored in workspaces.
/// Source: GuardDuty API reference, DetectorAdditionalConfiguration, OrganizationAdditionalConfiguration.
enum class AdditionalConfiguration : std::uint8_t {
    EksRuntimeAddonManagement,
    RuntimeEksAddonManagement,
    RuntimeEcsFargateAgentManagement,
    RuntimeEc2AgentManagement,
    RdsDataRisk,
};
inline constexpr std::size_t AdditionalConfigurationCount = 5;

/// Those of @p feature, in the order of the API's answers; most plans have none.
[[nodiscard]] std::span<const AdditionalConfiguration> additionalConfigurationOf(Feature feature);
[[nodiscard]] Feature featureOf(AdditionalConfiguration additional);
/// "EKS_ADDON_MANAGEMENT"
[[nodiscard]] QString wireName(AdditionalConfiguration additional);
/// Error::BadInput when @p feature has no such switch.
[[nodiscard]] Result<AdditionalConfiguration> parseAdditionalConfiguration(Feature feature, QStringView wireName);

} // namespace bucketwatch

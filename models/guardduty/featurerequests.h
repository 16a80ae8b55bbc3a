// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/apierror.h"
#include "organization/additionalconfiguration.h"
#include "organization/autoenable.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace bucketwatch {

/// What a request says of plans and of the switches inside them, in its order: T is bool for detectors, AutoEnable for the
/// preferences of an organization.
template<typename T> struct FeatureSettings {
    std::vector<std::pair<Feature, T>> features;
    std::vector<std::pair<AdditionalConfiguration, T>> additional;

    /// The switches inside @p feature.
    [[nodiscard]] std::vector<std::pair<AdditionalConfiguration, T>> additionalOf(Feature feature) const
    {
        std::vector<std::pair<AdditionalConfiguration, T>> own;
        std::ranges::copy_if(
            additional, std::back_inserter(own), [feature](const auto &setting) { return featureOf(setting.first) == feature; });
        return own;
    }
};

/// `features` of a checked request, or its older form `dataSources`. Refused in the API's words: both forms at once, a name that
/// is missing or of no plan or switch, both forms of Runtime Monitoring, and one that is named twice: whichever of the two
/// were meant, guessing it would change accounts.
[[nodiscard]] std::expected<FeatureSettings<bool>, ApiError> statusesIn(const QJsonObject &input);
[[nodiscard]] std::expected<FeatureSettings<AutoEnable>, ApiError> preferencesIn(const QJsonObject &input);

/// The older boolean of a preference concerns new accounts only.
[[nodiscard]] AutoEnable preferenceFromLegacy(bool autoEnable);

/// The other way: one element of `features`, with `additionalConfiguration` when there is any.
[[nodiscard]] QJsonObject statusJson(
    Feature feature, bool enable, const std::vector<std::pair<AdditionalConfiguration, bool>> &additional);
[[nodiscard]] QJsonObject preferenceJson(
    Feature feature, AutoEnable preference, const std::vector<std::pair<AdditionalConfiguration, AutoEnable>> &additional);

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/apirequests.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// Where a feature stands in the older `dataSources`; the last name differs between requests of detectors and preferences.
/// Source: GuardDuty user guide, "GuardDuty feature object API changes".
struct DataSource {
    Feature feature;
    std::array<QLatin1StringView, 3> path;
};
constexpr std::array DataSources {
    DataSource {Feature::S3DataEvents, {"s3Logs"_L1}},
    DataSource {Feature::EksAuditLogs, {"kubernetes"_L1, "auditLogs"_L1}},
    DataSource {Feature::EbsMalwareProtection, {"malwareProtection"_L1, "scanEc2InstanceWithFindings"_L1, "ebsVolumes"_L1}},
};

QJsonValue valueAt(const QJsonObject &dataSources, const DataSource &source, QLatin1StringView switchName)
{
    QJsonValue value = dataSources;
    for (const QLatin1StringView name : source.path) {
        if (!name.isEmpty())
            value = value[name];
    }
    return value.isObject() ? value[switchName] : value; // ebsVolumes is a bare boolean in requests of detectors
}

template<typename T> using Settings = std::expected<std::vector<std::pair<Feature, T>>, ApiError>;

/// What a call says of each feature, in either form; @p parse turns the value of `features` into a T, @p legacy a boolean.
template<typename T, typename Parse, typename Legacy>
Settings<T> settingsIn(const ApiCall &call, QLatin1StringView valueName, QLatin1StringView switchName, Parse parse, Legacy legacy)
{
    const QJsonArray features = call.input["features"_L1].toArray();
    const QJsonObject dataSources = call.input["dataSources"_L1].toObject();
    if (!features.isEmpty() && !dataSources.isEmpty())
        return std::unexpected(bothForms());
    std::vector<std::pair<Feature, T>> settings;
    for (const QJsonValue entry : features) {
        const auto feature = parseFeature(entry["name"_L1].toString());
        const std::optional<T> value = parse(entry[valueName].toString());
        if (!feature || !value)
            return std::unexpected(invalidParameter());
        if (!entry["additionalConfiguration"_L1].toArray().isEmpty())
            return std::unexpected(notSimulated(u"additionalConfiguration"_s));
        settings.emplace_back(*feature, *value);
    }
    for (const DataSource &source : DataSources) {
        if (const QJsonValue value = valueAt(dataSources, source, switchName); value.isBool())
            settings.emplace_back(source.feature, legacy(value.toBool()));
    }
    return settings;
}

Settings<bool> statusesIn(const ApiCall &call)
{
    const auto parse = [](const QString &status) -> std::optional<bool> {
        if (status != "ENABLED"_L1 && status != "DISABLED"_L1)
            return std::nullopt;
        return status == "ENABLED"_L1;
    };
    return settingsIn<bool>(call, "status"_L1, "enable"_L1, parse, [](bool enable) { return enable; });
}

/// The older booleans concern new accounts only.
AutoEnable fromLegacy(bool autoEnable)
{
    return autoEnable ? AutoEnable::New : AutoEnable::None;
}

} // namespace

Changes ownChanges(const ApiCall &call)
{
    // Until detectors can be suspended, only what is so already may be asked for.
    if (call.input["enable"_L1].toBool(true) == false)
        return std::unexpected(notSimulated(u"suspending GuardDuty"_s));
    if (call.input["findingPublishingFrequency"_L1].toString(u"SIX_HOURS"_s) != "SIX_HOURS"_L1)
        return std::unexpected(notSimulated(u"another frequency for updated findings"_s));
    return statusesIn(call).transform([&call](const auto &settings) {
        std::vector<Change> changes;
        for (const auto &[feature, enable] : settings)
            changes.emplace_back(SetOwnFeature {call.region, feature, enable});
        return changes;
    });
}

Changes memberChanges(const ApiCall &call)
{
    std::vector<AccountId> accounts;
    for (const QJsonValue value : call.input["accountIds"_L1].toArray()) {
        const auto account = AccountId::parse(value.toString());
        if (!account)
            return std::unexpected(invalidParameter());
        accounts.push_back(*account);
    }
    return statusesIn(call).and_then([&](const auto &settings) -> Changes {
        std::vector<Change> changes;
        for (const auto &[feature, enable] : settings)
            changes.emplace_back(SetMemberFeature {call.region, accounts, feature, enable});
        if (changes.empty())
            return std::unexpected(invalidParameter());
        return changes;
    });
}

Changes preferenceChanges(const ApiCall &call)
{
    const QJsonValue legacy = call.input["autoEnable"_L1];
    const QJsonValue members = call.input["autoEnableOrganizationMembers"_L1];
    // Exactly one of the two is mandatory, also when only plans change (API reference).
    if (legacy.isUndefined() == members.isUndefined())
        return std::unexpected(invalidParameter());
    const auto parse = [](const QString &text) -> std::optional<AutoEnable> {
        const auto preference = parseAutoEnable(text);
        return preference ? std::optional(*preference) : std::nullopt;
    };
    const std::optional<AutoEnable> wanted = legacy.isBool() ? fromLegacy(legacy.toBool()) : parse(members.toString());
    if (!wanted)
        return std::unexpected(invalidParameter());
    return settingsIn<AutoEnable>(call, "autoEnable"_L1, "autoEnable"_L1, parse, fromLegacy).transform([&](const auto &settings) {
        return std::vector<Change> {SetAutoEnable {call.region, wanted, settings}};
    });
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/featurerequests.h"

#include <QJsonArray>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// Where a feature stands in the older `dataSources`; the last name differs between requests of detectors and preferences.
/// Source: GuardDuty user guide, "GuardDuty feature object API changes".
struct DataSource {
    Feature feature {};
    std::array<QLatin1StringView, 3> path;
};
constexpr std::array DataSources {
    DataSource {Feature::S3DataEvents, {"s3Logs"_L1}},
    DataSource {Feature::EksAuditLogs, {"kubernetes"_L1, "auditLogs"_L1}},
    DataSource {Feature::EbsMalwareProtection, {"malwareProtection"_L1, "scanEc2InstanceWithFindings"_L1, "ebsVolumes"_L1}},
};

/// How T stands in the two forms.
template<typename T> struct Form;

template<> struct Form<bool> {
    static constexpr auto Value = "status"_L1;
    static constexpr auto Switch = "enable"_L1;
    static std::optional<bool> parse(const QString &status)
    {
        if (status != "ENABLED"_L1 && status != "DISABLED"_L1)
            return std::nullopt;
        return status == "ENABLED"_L1;
    }
    static bool fromSwitch(bool on) { return on; }
    static QString word(bool enable) { return enable ? u"ENABLED"_s : u"DISABLED"_s; }
};

template<> struct Form<AutoEnable> {
    static constexpr auto Value = "autoEnable"_L1;
    static constexpr auto Switch = "autoEnable"_L1;
    static std::optional<AutoEnable> parse(const QString &text)
    {
        const auto preference = parseAutoEnable(text);
        return preference ? std::optional(*preference) : std::nullopt;
    }
    static AutoEnable fromSwitch(bool on) { return preferenceFromLegacy(on); }
    static QString word(AutoEnable preference) { return wireName(preference); }
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

template<typename Key, typename T> bool names(const std::vector<std::pair<Key, T>> &settings, Key key)
{
    return std::ranges::contains(settings, key, &std::pair<Key, T>::first);
}

/// Reads one element of `features`; false when it cannot be understood.
template<typename T> bool readFeature(const QJsonValue &entry, FeatureSettings<T> &settings)
{
    const auto feature = parseFeature(entry["name"_L1].toString());
    const std::optional<T> value = Form<T>::parse(entry[Form<T>::Value].toString());
    if (!feature || !value || names(settings.features, *feature))
        return false;
    settings.features.emplace_back(*feature, *value);
    for (const QJsonArray all = entry["additionalConfiguration"_L1].toArray(); const QJsonValue &one : all) {
        const auto additional = parseAdditionalConfiguration(*feature, one["name"_L1].toString());
        const std::optional<T> wanted = Form<T>::parse(one[Form<T>::Value].toString());
        if (!additional || !wanted || names(settings.additional, *additional))
            return false;
        settings.additional.emplace_back(*additional, *wanted);
    }
    return true;
}

template<typename T> std::expected<FeatureSettings<T>, ApiError> settingsIn(const QJsonObject &input)
{
    const QJsonArray features = input["features"_L1].toArray();
    const QJsonObject dataSources = input["dataSources"_L1].toObject();
    if (!features.isEmpty() && !dataSources.isEmpty())
        return std::unexpected(bothForms());
    FeatureSettings<T> settings;
    for (const QJsonValue &entry : features) {
        if (!readFeature(entry, settings))
            return std::unexpected(invalidParameter());
    }
    if (names(settings.features, Feature::RuntimeMonitoring) && names(settings.features, Feature::EksRuntimeMonitoring))
        return std::unexpected(bothRuntimeMonitorings());
    for (const DataSource &source : DataSources) {
        if (const QJsonValue value = valueAt(dataSources, source, Form<T>::Switch); value.isBool())
            settings.features.emplace_back(source.feature, Form<T>::fromSwitch(value.toBool()));
    }
    return settings;
}

template<typename T>
QJsonObject featureJson(Feature feature, T value, const std::vector<std::pair<AdditionalConfiguration, T>> &additional)
{
    QJsonObject json {{u"name"_s, wireName(feature)}, {Form<T>::Value, Form<T>::word(value)}};
    QJsonArray list;
    for (const auto &[which, wanted] : additional)
        list.append(QJsonObject {{u"name"_s, wireName(which)}, {Form<T>::Value, Form<T>::word(wanted)}});
    if (!list.isEmpty())
        json.insert(u"additionalConfiguration"_s, list);
    return json;
}

} // namespace

std::expected<FeatureSettings<bool>, ApiError> statusesIn(const QJsonObject &input)
{
    return settingsIn<bool>(input);
}

std::expected<FeatureSettings<AutoEnable>, ApiError> preferencesIn(const QJsonObject &input)
{
    return settingsIn<AutoEnable>(input);
}

AutoEnable preferenceFromLegacy(bool autoEnable)
{
    return autoEnable ? AutoEnable::New : AutoEnable::None;
}

QJsonObject statusJson(Feature feature, bool enable, const std::vector<std::pair<AdditionalConfiguration, bool>> &additional)
{
    return featureJson(feature, enable, additional);
}

QJsonObject preferenceJson(
    Feature feature, AutoEnable preference, const std::vector<std::pair<AdditionalConfiguration, AutoEnable>> &additional)
{
    return featureJson(feature, preference, additional);
}

} // namespace bucketwatch

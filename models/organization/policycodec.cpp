// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/policycodec.h"

#include "organization/refusals.h"
#include "organization/ruletexts.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr auto DefaultKey = "default"_L1;
constexpr auto FoundationalKey = "foundational"_L1;
constexpr auto StatusKey = "status"_L1;
constexpr auto AssignKey = "@@assign"_L1;
constexpr auto AdditionalKey = "additional_configuration"_L1;
constexpr auto EnabledValue = "enabled"_L1;
constexpr auto DisabledValue = "disabled"_L1;

std::unexpected<Error> wrong(const QString &path, const QString &what)
{
    return std::unexpected(
        badInput(policyText(QT_TRANSLATE_NOOP("bucketwatch::Policy", "The policy is not valid at %1: %2")).arg(path, what)));
}

std::unexpected<Error> unknownKey(const QString &path, const QString &key)
{
    return wrong(path, policyText(QT_TRANSLATE_NOOP("bucketwatch::Policy", "\u201c%1\u201d is not known here.")).arg(key));
}

QString join(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : QString(path + u'.' + key);
}

/// Every key of a policy is the name of the API in small letters.
template<typename T> QString policyKey(T named)
{
    return wireName(named).toLower();
}

std::optional<Feature> featureOfKey(const QString &key)
{
    const auto &features = allFeatures();
    const auto found = std::ranges::find_if(
        features, [&key](Feature feature) { return isOrganizationFeature(feature) && policyKey(feature) == key; });
    // Policies name Runtime Monitoring; its older form for EKS alone has no key.
    return found == features.end() || *found == Feature::EksRuntimeMonitoring ? std::nullopt : std::optional(*found);
}

Result<QJsonObject> objectAt(const QJsonObject &parent, const QString &path, const QString &key)
{
    const QJsonValue value = parent[key];
    if (value.isObject())
        return value.toObject();
    const QString own = join(path, key);
    return value.isUndefined() ? wrong(own, policyText(QT_TRANSLATE_NOOP("bucketwatch::Policy", "it is missing.")))
                               : wrong(own, policyText(QT_TRANSLATE_NOOP("bucketwatch::Policy", "an object is expected.")));
}

/// The value of {"status":{"@@assign":"enabled"}}.
Result<bool> readStatus(const QJsonObject &holder, const QString &path)
{
    const auto status = objectAt(holder, path, StatusKey);
    if (!status)
        return std::unexpected(status.error());
    const QString own = join(path, StatusKey);
    for (const auto keys = status->keys(); const QString &key : keys) {
        if (key != AssignKey)
            return unknownKey(own, key);
    }
    const QString value = (*status)[AssignKey].toString();
    if (value == EnabledValue || value == DisabledValue)
        return value == EnabledValue;
    return wrong(join(own, AssignKey),
        policyText(QT_TRANSLATE_NOOP("bucketwatch::Policy", "“enabled” or “disabled” is expected.")));
}

Result<void> readAdditional(const QJsonObject &plan, const QString &path, Feature feature, PolicyBlock &block)
{
    const auto switches = objectAt(plan, path, AdditionalKey);
    if (!switches)
        return std::unexpected(switches.error());
    const QString own = join(path, AdditionalKey);
    for (const auto keys = switches->keys(); const QString &key : keys) {
        const auto known = additionalConfigurationOf(feature);
        const auto found = std::ranges::find_if(known, [&key](AdditionalConfiguration one) { return policyKey(one) == key; });
        if (found == known.end())
            return unknownKey(own, key);
        const auto holder = objectAt(*switches, own, key);
        if (!holder)
            return std::unexpected(holder.error());
        const auto enabled = readStatus(*holder, join(own, key));
        if (!enabled)
            return std::unexpected(enabled.error());
        block.additional[static_cast<std::size_t>(*found)] = *enabled;
    }
    return {};
}

Result<void> readPlan(const QJsonObject &blockJson, const QString &path, const QString &key, PolicyBlock &block)
{
    const auto plan = objectAt(blockJson, path, key);
    if (!plan)
        return std::unexpected(plan.error());
    const QString own = join(path, key);
    const auto feature = featureOfKey(key);
    if (!feature && key != FoundationalKey)
        return unknownKey(path, key);
    for (const auto names = plan->keys(); const QString &name : names) {
        const bool hasSwitches = feature && !additionalConfigurationOf(*feature).empty();
        if (name != StatusKey && !(name == AdditionalKey && hasSwitches))
            return unknownKey(own, name);
    }
    const auto enabled = readStatus(*plan, own);
    if (!enabled)
        return std::unexpected(enabled.error());
    if (!feature) {
        block.foundational = *enabled;
        return {};
    }
    block.features[static_cast<std::size_t>(*feature)] = *enabled;
    return plan->contains(AdditionalKey) ? readAdditional(*plan, own, *feature, block) : Result<void>();
}

Result<PolicyBlock> readBlock(const QJsonObject &enablement, const QString &path, const QString &key)
{
    const auto json = objectAt(enablement, path, key);
    if (!json)
        return std::unexpected(json.error());
    const QString own = join(path, key);
    PolicyBlock block;
    for (const auto plans = json->keys(); const QString &plan : plans) {
        if (const auto read = readPlan(*json, own, plan, block); !read)
            return std::unexpected(read.error());
    }
    const bool enablesPlans = std::ranges::contains(block.features, std::optional(true));
    if (enablesPlans && block.foundational != true)
        return wrong(own,
            policyText(QT_TRANSLATE_NOOP(
                "bucketwatch::Policy", "a plan can be enabled only where “foundational” is enabled too.")));
    return block;
}

QJsonObject statusJson(bool enabled)
{
    return {{StatusKey, QString(enabled ? EnabledValue : DisabledValue)}};
}

QJsonObject blockJson(const PolicyBlock &block)
{
    QJsonObject json;
    if (block.foundational)
        json.insert(FoundationalKey, statusJson(*block.foundational));
    for (const Feature feature : allFeatures()) {
        if (!block.of(feature))
            continue;
        QJsonObject plan = statusJson(*block.of(feature));
        QJsonObject switches;
        for (const AdditionalConfiguration which : additionalConfigurationOf(feature)) {
            if (const auto on = block.additional[static_cast<std::size_t>(which)])
                switches.insert(policyKey(which), statusJson(*on));
        }
        if (!switches.isEmpty())
            plan.insert(AdditionalKey, switches);
        json.insert(policyKey(feature), plan);
    }
    return json;
}

} // namespace

Result<PolicyStatements> parsePolicyJson(const QString &content)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content.toUtf8(), &error);
    if (!document.isObject())
        return std::unexpected(
            badInput(policyText(QT_TRANSLATE_NOOP("bucketwatch::Policy", "The policy is not a JSON object (at character %1: %2)."))
                    .arg(error.offset)
                    .arg(error.errorString())));
    const QString top = u"guardduty"_s;
    const QString middle = u"enablement"_s;
    for (const auto keys = document.object().keys(); const QString &key : keys) {
        if (key != top)
            return unknownKey(u"$"_s, key);
    }
    const auto guardDuty = objectAt(document.object(), {}, top);
    if (!guardDuty)
        return std::unexpected(guardDuty.error());
    for (const auto keys = guardDuty->keys(); const QString &key : keys) {
        if (key != middle)
            return unknownKey(top, key);
    }
    const auto enablement = objectAt(*guardDuty, top, middle);
    if (!enablement)
        return std::unexpected(enablement.error());
    PolicyStatements statements;
    const QString path = join(top, middle);
    for (const auto keys = enablement->keys(); const QString &key : keys) {
        const auto region = Region::parse(key);
        if (!region && key != DefaultKey)
            return unknownKey(path, key);
        const auto block = readBlock(*enablement, path, key);
        if (!block)
            return std::unexpected(block.error());
        if (region)
            statements.regions.emplace(*region, *block);
        else
            statements.byDefault = *block;
    }
    if (enablement->isEmpty())
        return wrong(
            path, policyText(QT_TRANSLATE_NOOP("bucketwatch::Policy", "a block for a Region or “default” is missing.")));
    return statements;
}

QString policyJson(const PolicyStatements &statements)
{
    QJsonObject enablement;
    if (statements.byDefault)
        enablement.insert(DefaultKey, blockJson(*statements.byDefault));
    for (const auto &[region, block] : statements.regions)
        enablement.insert(region.id(), blockJson(block));
    const QJsonObject all {{u"guardduty"_s, QJsonObject {{u"enablement"_s, enablement}}}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace bucketwatch

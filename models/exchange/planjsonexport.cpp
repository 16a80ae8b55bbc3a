// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/plannedcalls.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

QJsonObject preferencesJson(const OrganizationConfiguration &configuration)
{
    QJsonObject features;
    for (const Feature feature : allFeatures()) {
        if (isOrganizationFeature(feature))
            features.insert(wireName(feature), wireName(configuration.of(feature)));
    }
    return {{u"autoEnableOrganizationMembers"_s, wireName(configuration.members)}, {u"features"_s, features}};
}

/// The plans of a detector that are not the same before and after; empty when all are.
QJsonObject changedPlans(const Detector &before, const Detector &after)
{
    const auto word = [](const Detector &detector, auto what) {
        return !detector.exists() ? QJsonValue() : QJsonValue(detector.isEnabled(what) ? u"ENABLED"_s : u"DISABLED"_s);
    };
    QJsonObject plans;
    for (const Feature feature : allFeatures()) {
        if (isSettable(feature) && word(before, feature) != word(after, feature))
            plans.insert(wireName(feature), QJsonArray {word(before, feature), word(after, feature)});
        for (const AdditionalConfiguration which : additionalConfigurationOf(feature)) {
            if (word(before, which) != word(after, which))
                plans.insert(wireName(feature) + u'.' + wireName(which), QJsonArray {word(before, which), word(after, which)});
        }
    }
    return plans;
}

QJsonValue statusJson(DetectorStatus status)
{
    switch (status) {
    case DetectorStatus::Absent:
        return QJsonValue();
    case DetectorStatus::Disabled:
        return u"DISABLED"_s;
    case DetectorStatus::Enabled:
        return u"ENABLED"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonArray changedAccounts(const PlanToExport &plan, const RegionView *before, const RegionView &after)
{
    QJsonArray accounts;
    static const Detector none;
    for (std::size_t row = 0; row < after.detectors.size(); ++row) {
        const AccountId account = plan.result.accounts->rows[row].id;
        const int old = plan.current.accounts->row(account);
        const bool wasThere = before && old >= 0 && static_cast<std::size_t>(old) < before->detectors.size();
        const Detector &was = wasThere ? before->detectors[static_cast<std::size_t>(old)] : none;
        const Detector &is = after.detectors[row];
        const QJsonObject plans = changedPlans(was, is);
        if (plans.isEmpty() && was.status == is.status)
            continue;
        accounts.append(QJsonObject {{u"accountId"_s, account.toString()}, {u"name"_s, plan.result.accounts->rows[row].name},
            {u"plans"_s, plans}, {u"status"_s, QJsonArray {statusJson(was.status), statusJson(is.status)}}});
    }
    return accounts;
}

QJsonArray regionsJson(const PlanToExport &plan)
{
    QJsonArray regions;
    for (const auto &after : plan.result.regions) {
        const auto before = plan.current.find(after->region);
        if (before == after)
            continue;
        QJsonObject json {{u"region"_s, after->region.id()}, {u"accounts"_s, changedAccounts(plan, before.get(), *after)}};
        if (!before || before->configuration != after->configuration)
            json.insert(u"preferences"_s,
                QJsonObject {{u"before"_s, before ? QJsonValue(preferencesJson(before->configuration)) : QJsonValue()},
                    {u"after"_s, preferencesJson(after->configuration)}});
        regions.append(json);
    }
    return regions;
}

} // namespace

Result<ExportedPlan> exportPlanJson(const PlanToExport &plan)
{
    QJsonArray calls;
    for (const PlannedCall &call : plannedCalls(plan))
        calls.append(QJsonObject {{u"accountId"_s, call.caller.toString()}, {u"region"_s, call.call.region.id()},
            {u"operation"_s, call.call.operation}, {u"input"_s, call.call.input}});
    const QJsonObject json {
        {u"plan"_s, plan.name}, {u"accountId"_s, plan.caller.toString()}, {u"calls"_s, calls}, {u"changes"_s, regionsJson(plan)}};
    return ExportedPlan {{{fileNameOf(plan, ".json"_L1), QString::fromUtf8(QJsonDocument(json).toJson())}}, {}};
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/settledcalls.h"

#include "exchange/finalstates.h"
#include "guardduty/destinationcalls.h"
#include "organization/regionpatch.h"

#include <QJsonArray>

#include <ranges>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// Service quota: 50 account IDs a call.
constexpr qsizetype MostAccounts = 50;

using FeatureSettings = std::map<QString, FeatureSetting>;

QJsonArray featuresJson(const FeatureSettings &settings, const QString &value)
{
    QJsonArray json;
    for (const auto &[name, setting] : settings) {
        QJsonObject feature {{u"name"_s, name}, {value, setting.status}};
        QJsonArray additional;
        for (const auto &[which, status] : setting.additional)
            additional.append(QJsonObject {{u"name"_s, which}, {value, status}});
        if (!additional.isEmpty())
            feature.insert(u"additionalConfiguration"_s, additional);
        json.append(feature);
    }
    return json;
}

/// Goes from the last call to the first, and so knows of each what is said again behind it.
class CallSettler {
public:
    explicit CallSettler(const PlanToExport &plan) : m_plan(plan) { }

    [[nodiscard]] std::vector<CallOfAccount> settled()
    {
        const auto calls = plannedCalls(m_plan);
        std::vector<CallOfAccount> backwards;
        for (const PlannedCall &call : calls | std::views::reverse)
            add(backwards, call);
        std::vector<CallOfAccount> all(backwards.rbegin(), backwards.rend());
        for (const auto &[place, settings] : m_reaching)
            addReached(all, place, settings);
        return all;
    }

private:
    struct Place {
        Region region;
        AccountId caller;
        QString detector;
        friend auto operator<=>(const Place &, const Place &) = default;
    };

    void add(std::vector<CallOfAccount> &calls, const PlannedCall &call)
    {
        const QString &operation = call.call.operation;
        const bool hasOlderForm = call.call.input.contains("dataSources"_L1) || call.call.input.contains("autoEnable"_L1);
        if (!hasOlderForm && operation == "UpdateDetector"_L1)
            calls.push_back({call.caller, settledDetector(call)});
        else if (!hasOlderForm && operation == "UpdateMemberDetectors"_L1)
            addMembers(calls, call);
        else if (!hasOlderForm && operation == "UpdateOrganizationConfiguration"_L1)
            calls.push_back({call.caller, settledPreferences(call)});
        else if (operation == "StartMonitoringMembers"_L1 || operation == "StopMonitoringMembers"_L1)
            addMonitoring(calls, call);
        else if (operation.endsWith("PublishingDestination"_L1))
            addDestination(calls, call);
        else
            calls.push_back({call.caller, call.call});
    }

    /// Whether @p what of an account, or a preference of the Region, is set behind the call that is looked at.
    [[nodiscard]] bool isSetAgain(Region region, const QString &account, const QString &what) const
    {
        return m_set.contains({region, account, what}) || m_all.contains({region, what});
    }

    [[nodiscard]] FeatureSettings settledPlans(const PlannedCall &call, const QString &account) const
    {
        FeatureSettings settings = featureSettings(call.call.input, "status"_L1);
        const auto id = AccountId::parse(account);
        const Detector *detector = id ? existingDetector(m_plan.result, call.call.region, *id) : nullptr;
        for (auto &[name, setting] : settings) {
            if (isSetAgain(call.call.region, account, name))
                setting = asItBecomes(detector, name, setting);
        }
        return settings;
    }

    ApiCall settledDetector(const PlannedCall &call)
    {
        ApiCall made = call.call;
        const Region region = call.call.region;
        const QString account = call.caller.toString();
        const FeatureSettings settings = settledPlans(call, account);
        if (!settings.empty())
            made.input.insert(u"features"_s, featuresJson(settings, u"status"_s));
        const Detector *detector = existingDetector(m_plan.result, region, call.caller);
        const auto settle = [&](const QString &what, const QJsonValue &last) {
            if (made.input.contains(what) && detector && isSetAgain(region, account, what))
                made.input.insert(what, last);
            if (made.input.contains(what))
                m_set.insert({region, account, what});
        };
        settle(u"enable"_s, detector && detector->status == DetectorStatus::Enabled);
        settle(u"findingPublishingFrequency"_s, detector ? QJsonValue(wireName(detector->frequency)) : QJsonValue());
        for (const auto &[name, setting] : settings)
            m_set.insert({region, account, name});
        return made;
    }

    void addMembers(std::vector<CallOfAccount> &calls, const PlannedCall &call)
    {
        std::map<FeatureSettings, QJsonArray> alike;
        for (const auto accounts = call.accounts(); const QString &account : accounts)
            alike[settledPlans(call, account)].append(account);
        for (const auto &[settings, accounts] : alike) {
            ApiCall made = call.call;
            made.input.insert(u"accountIds"_s, accounts);
            made.input.insert(u"features"_s, featuresJson(settings, u"status"_s));
            calls.push_back({call.caller, made});
        }
        for (const auto &[name, setting] : featureSettings(call.call.input, "status"_L1)) {
            for (const auto named = call.accounts(); const QString &account : named)
                m_set.insert({call.call.region, account, name});
        }
    }

    ApiCall settledPreferences(const PlannedCall &call)
    {
        static const QString members = u"autoEnableOrganizationMembers"_s;
        ApiCall made = call.call;
        const Region region = call.call.region;
        const auto view = m_plan.result.find(region);
        FeatureSettings settings = featureSettings(call.call.input, "autoEnable"_L1);
        for (auto &[name, setting] : settings) {
            const bool reaches = saysAll(setting);
            if (view && isSetAgain(region, {}, name)) {
                setting = asItBecomes(view->configuration, name, setting);
                if (reaches)
                    m_reaching[{region, call.caller, call.detector()}].try_emplace(name, setting);
            }
            m_set.insert({region, {}, name});
            if (reaches)
                m_all.insert({region, name});
        }
        if (!settings.empty())
            made.input.insert(u"features"_s, featuresJson(settings, u"autoEnable"_s));
        // Nothing but ALL makes members of those who are none.
        const bool enrolls = made.input[members] == "ALL"_L1 && enrolledOnTheWay(m_plan, region) > 0;
        if (view && !enrolls && isSetAgain(region, {}, members))
            made.input.insert(members, wireName(view->configuration.members));
        m_set.insert({region, {}, members});
        return made;
    }

    void addMonitoring(std::vector<CallOfAccount> &calls, const PlannedCall &call)
    {
        const bool isStart = call.call.operation == "StartMonitoringMembers"_L1;
        const QString other = isStart ? u"StopMonitoringMembers"_s : u"StartMonitoringMembers"_s;
        QJsonArray accounts;
        for (const auto named = call.accounts(); const QString &account : named) {
            if (!isSetAgain(call.call.region, account, other))
                accounts.append(account);
            m_set.insert({call.call.region, account, call.call.operation});
        }
        ApiCall made = call.call;
        made.input.insert(u"accountIds"_s, accounts);
        if (!accounts.isEmpty())
            calls.push_back({call.caller, made});
    }

    /// One call that leads from the bucket that there is to that of the end; none when they are the same.
    void addDestination(std::vector<CallOfAccount> &calls, const PlannedCall &call)
    {
        const Region region = call.call.region;
        const auto current = m_plan.current.find(region);
        const auto result = m_plan.result.find(region);
        const bool isFirst = m_set.insert({region, call.caller.toString(), u"PublishingDestination"_s}).second;
        if (!isFirst || !current || !result)
            return;
        const auto before = destinationOf(*current, call.caller);
        const auto after = destinationOf(*result, call.caller);
        const auto add = [&](const CallInput &made) {
            QJsonObject input = made.second;
            input.insert(u"DetectorId"_s, call.detector());
            calls.push_back({call.caller, {made.first, region, input}});
        };
        if (before && !after)
            add(callInput(DeleteDestination {region, before->id}, before));
        else if (!before && after)
            add(callInput(CreateDestination {region, *after}));
        else if (before && after && before != after)
            add(callInput(UpdateDestination {region, before->id, after->bucketArn, after->keyArn, after->expectedBucketOwner}, before));
    }

    void addReached(std::vector<CallOfAccount> &calls, const Place &place, const FeatureSettings &preferences) const
    {
        for (const auto &[name, preference] : preferences) {
            std::map<FeatureSetting, QJsonArray> alike;
            for (const auto &[account, setting] : reachedOnTheWay(m_plan, place.region, place.caller, name, preference)) {
                if (account != place.caller)
                    alike[setting].append(account.toString());
                else
                    calls.push_back({place.caller,
                        {u"UpdateDetector"_s, place.region,
                            {{u"DetectorId"_s, place.detector}, {u"features"_s, featuresJson({{name, setting}}, u"status"_s)}}}});
            }
            for (const auto &[setting, accounts] : alike)
                addBatches(calls, place, featuresJson({{name, setting}}, u"status"_s), accounts);
        }
    }

    static void addBatches(
        std::vector<CallOfAccount> &calls, const Place &place, const QJsonArray &features, const QJsonArray &accounts)
    {
        QJsonArray batch;
        for (const QJsonValue &account : accounts) {
            batch.append(account);
            if (batch.size() < MostAccounts && account != accounts.last())
                continue;
            calls.push_back({place.caller,
                {u"UpdateMemberDetectors"_s, place.region,
                    {{u"DetectorId"_s, place.detector}, {u"accountIds"_s, batch}, {u"features"_s, features}}}});
            batch = {};
        }
    }

    const PlanToExport &m_plan;
    std::set<std::tuple<Region, QString, QString>> m_set; ///< Region, account or nothing, what
    std::set<std::pair<Region, QString>> m_all; ///< plans that a later ALL brings to accounts
    std::map<Place, FeatureSettings> m_reaching; ///< plans with a superseded ALL, and the preference in the end
};

} // namespace

std::vector<CallOfAccount> settledCalls(const PlanToExport &plan)
{
    return CallSettler(plan).settled();
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/changecalls.h"

#include "guardduty/apirequests.h"
#include "organization/effect.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// Service quota: 50 account IDs a call.
constexpr qsizetype AccountsPerCall = 50;

QJsonArray statusList(Feature feature, bool enable)
{
    return {QJsonObject {{u"name"_s, wireName(feature)}, {u"status"_s, enable ? u"ENABLED"_s : u"DISABLED"_s}}};
}

std::vector<ApiCall> calls(const RegionView &, const QString &detector, const SetOwnFeature &change)
{
    return {{u"UpdateDetector"_s, change.region,
        {{u"DetectorId"_s, detector}, {u"features"_s, statusList(change.feature, change.enable)}}}};
}

std::vector<ApiCall> calls(const RegionView &, const QString &detector, const SetMemberFeature &change)
{
    std::vector<ApiCall> all;
    for (qsizetype first = 0; first < std::ssize(change.accounts); first += AccountsPerCall) {
        QJsonArray ids;
        const auto end = std::min<qsizetype>(std::ssize(change.accounts), first + AccountsPerCall);
        for (qsizetype i = first; i < end; ++i)
            ids.append(change.accounts[static_cast<std::size_t>(i)].toString());
        all.push_back({u"UpdateMemberDetectors"_s, change.region,
            {{u"DetectorId"_s, detector}, {u"accountIds"_s, ids}, {u"features"_s, statusList(change.feature, change.enable)}}});
    }
    return all;
}

std::vector<ApiCall> calls(const RegionView &region, const QString &detector, const SetAutoEnable &change)
{
    QJsonObject input {{u"DetectorId"_s, detector},
        // Required by the API also when only plans change.
        {u"autoEnableOrganizationMembers"_s, wireName(change.members.value_or(region.configuration.members))}};
    QJsonArray features;
    for (const auto &[feature, preference] : change.features)
        features.append(QJsonObject {{u"name"_s, wireName(feature)}, {u"autoEnable"_s, wireName(preference)}});
    if (!features.isEmpty())
        input.insert(u"features"_s, features);
    return {{u"UpdateOrganizationConfiguration"_s, change.region, input}};
}

} // namespace

std::vector<ApiCall> callsFor(const OrganizationView &view, AccountId caller, const Change &change)
{
    const auto where = regionOf(change);
    const auto region = where ? view.find(*where) : nullptr;
    const int row = view.accounts->row(caller);
    if (!region || row < 0 || !region->detectors[static_cast<std::size_t>(row)].exists())
        return {};
    const QString detector = region->detectors[static_cast<std::size_t>(row)].id.toString();
    return std::visit(
        [&](const auto &one) {
            if constexpr (requires { calls(*region, detector, one); })
                return calls(*region, detector, one);
            else
                return std::vector<ApiCall>();
        },
        change);
}

std::vector<ApiCall> callsFor(const OrganizationView &view, const ChangeRequest &request)
{
    std::vector<ApiCall> all;
    OrganizationView current = view;
    for (const Change &change : request.changes) {
        const std::vector<ApiCall> own = callsFor(current, request.caller.account, change);
        all.insert(all.end(), own.begin(), own.end());
        if (const auto effect = effectOf(current, request.caller.account, change))
            current = patched(current, effect->patch, {});
    }
    return all;
}

std::expected<std::vector<Change>, ApiError> changesFrom(const ApiCall &call)
{
    if (call.operation == "UpdateDetector"_L1)
        return ownChanges(call);
    if (call.operation == "UpdateMemberDetectors"_L1)
        return memberChanges(call);
    if (call.operation == "UpdateOrganizationConfiguration"_L1)
        return preferenceChanges(call);
    return std::unexpected(unknownOperation(call.operation));
}

} // namespace bucketwatch

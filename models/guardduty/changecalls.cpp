// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/changecalls.h"

#include "guardduty/apirequests.h"
#include "guardduty/destinationcalls.h"
#include "guardduty/featurerequests.h"
#include "guardduty/findingcalls.h"
#include "guardduty/invitationjson.h"
#include "guardduty/listcalls.h"
#include "organization/effect.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// Service quota: 50 account IDs a call.
constexpr qsizetype AccountsPerCall = 50;

using Calls = std::vector<ApiCall>;

/// What the calls of a change are made of.
struct CallContext {
    const OrganizationView &view;
    const RegionView &region;
    AccountId caller;
    const Detector &detector; ///< the caller's own, which may not exist

    /// A call about the caller's detector.
    [[nodiscard]] ApiCall call(const QString &operation, QJsonObject input = {}) const
    {
        input.insert(u"DetectorId"_s, detector.id.toString());
        return {operation, region.region, input};
    }
    [[nodiscard]] ApiCall callWithoutDetector(const QString &operation, const QJsonObject &input) const
    {
        return {operation, region.region, input};
    }
};

/// @p accounts in lists of as many as a call takes.
template<typename T, typename ToJson> std::vector<QJsonArray> batches(const std::vector<T> &accounts, ToJson toJson)
{
    std::vector<QJsonArray> lists;
    for (const T &account : accounts) {
        if (lists.empty() || lists.back().size() == AccountsPerCall)
            lists.emplace_back();
        lists.back().append(toJson(account));
    }
    return lists;
}

std::vector<QJsonArray> idBatches(const std::vector<AccountId> &accounts)
{
    return batches(accounts, [](AccountId account) { return account.toString(); });
}

QJsonObject tagsJson(const Tags &tags)
{
    QJsonObject json;
    for (const auto &[key, value] : tags)
        json.insert(key, value);
    return json;
}

/// The elements of @p list whose switch belongs to @p feature.
template<typename T>
std::vector<std::pair<AdditionalConfiguration, T>> additionalOf(
    Feature feature, const std::vector<std::pair<AdditionalConfiguration, T>> &list)
{
    std::vector<std::pair<AdditionalConfiguration, T>> own;
    std::ranges::copy_if(
        list, std::back_inserter(own), [feature](const auto &setting) { return featureOf(setting.first) == feature; });
    return own;
}

/// @p features with the plans that only a switch is named of, at the value that @p current says.
template<typename T, typename Current>
std::vector<std::pair<Feature, T>> withPlansOf(std::vector<std::pair<Feature, T>> features,
    const std::vector<std::pair<AdditionalConfiguration, T>> &additional, Current current)
{
    for (const auto &[which, value] : additional) {
        const Feature feature = featureOf(which);
        if (!std::ranges::contains(features, feature, &std::pair<Feature, T>::first))
            features.emplace_back(feature, current(feature));
    }
    return features;
}

Calls calls(const CallContext &context, const SetOwnFeature &change)
{
    const QJsonArray features {statusJson(change.feature, change.enable, change.additional)};
    return {context.call(u"UpdateDetector"_s, {{u"features"_s, features}})};
}

Calls calls(const CallContext &context, const SetOwnDetector &change)
{
    QJsonObject input;
    if (change.enable)
        input.insert(u"enable"_s, *change.enable);
    if (change.frequency)
        input.insert(u"findingPublishingFrequency"_s, wireName(*change.frequency));
    return {context.call(u"UpdateDetector"_s, input)};
}

Calls calls(const CallContext &context, const CreateDetector &change)
{
    QJsonObject input {{u"enable"_s, change.enable}};
    if (change.frequency)
        input.insert(u"findingPublishingFrequency"_s, wireName(*change.frequency));
    QJsonArray features;
    for (const auto &[feature, enable] : withPlansOf(change.features, change.additional, isEnabledByDefault))
        features.append(statusJson(feature, enable, additionalOf(feature, change.additional)));
    if (!features.isEmpty())
        input.insert(u"features"_s, features);
    if (!change.tags.empty())
        input.insert(u"tags"_s, tagsJson(change.tags));
    return {context.callWithoutDetector(u"CreateDetector"_s, input)};
}

Calls calls(const CallContext &context, const DeleteDetector &)
{
    return {context.call(u"DeleteDetector"_s)};
}

Calls calls(const CallContext &context, const SetTags &change)
{
    const QString arn = detectorArn(context.region.region, context.caller, context.detector.id);
    Calls all;
    if (!change.remove.empty()) {
        QJsonArray keys;
        for (const QString &key : change.remove)
            keys.append(key);
        all.push_back(context.callWithoutDetector(u"UntagResource"_s, {{u"ResourceArn"_s, arn}, {u"tagKeys"_s, keys}}));
    }
    if (!change.set.empty())
        all.push_back(
            context.callWithoutDetector(u"TagResource"_s, {{u"ResourceArn"_s, arn}, {u"tags"_s, tagsJson(change.set)}}));
    return all;
}

Calls calls(const CallContext &context, const SetMemberFeature &change)
{
    QJsonArray features;
    for (const auto &[feature, enable, additional] : change.plans)
        features.append(statusJson(feature, enable, additional));
    Calls all;
    for (const QJsonArray &ids : idBatches(change.accounts))
        all.push_back(context.call(u"UpdateMemberDetectors"_s, {{u"accountIds"_s, ids}, {u"features"_s, features}}));
    return all;
}

Calls calls(const CallContext &context, const CreateMembers &change)
{
    const auto toJson = [](const CreateMembers::Details &details) {
        return QJsonObject {{u"accountId"_s, details.account.toString()}, {u"email"_s, details.email}};
    };
    Calls all;
    for (const QJsonArray &details : batches(change.accounts, toJson))
        all.push_back(context.call(u"CreateMembers"_s, {{u"accountDetails"_s, details}}));
    return all;
}

QString operationFor(MemberAction action)
{
    switch (action) {
    case MemberAction::Invite:
        return u"InviteMembers"_s;
    case MemberAction::StartMonitoring:
        return u"StartMonitoringMembers"_s;
    case MemberAction::StopMonitoring:
        return u"StopMonitoringMembers"_s;
    case MemberAction::Disassociate:
        return u"DisassociateMembers"_s;
    case MemberAction::Delete:
        return u"DeleteMembers"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Calls calls(const CallContext &context, const ActOnMembers &change)
{
    Calls all;
    for (const QJsonArray &ids : idBatches(change.accounts))
        all.push_back(context.call(operationFor(change.action), {{u"accountIds"_s, ids}}));
    return all;
}

/// The console does not show IDs of invitations; the open one is meant when there is none.
QString invitationIdOf(const CallContext &context, const AcceptInvitation &change)
{
    if (!change.invitationId.isEmpty())
        return change.invitationId;
    const auto open = invitationsTo(context.view, context.region, context.caller);
    const auto found = std::ranges::find(open, change.administrator, &Relation::administrator);
    return found == open.end() ? QString() : invitationIdOf(context.region, *found);
}

Calls calls(const CallContext &context, const AcceptInvitation &change)
{
    return {context.call(u"AcceptAdministratorInvitation"_s,
        {{u"administratorId"_s, change.administrator.toString()}, {u"invitationId"_s, invitationIdOf(context, change)}})};
}

Calls calls(const CallContext &context, const RefuseInvitations &change)
{
    Calls all;
    for (const QJsonArray &ids : idBatches(change.administrators))
        all.push_back(context.callWithoutDetector(
            change.remove ? u"DeleteInvitations"_s : u"DeclineInvitations"_s, {{u"accountIds"_s, ids}}));
    return all;
}

Calls calls(const CallContext &context, const LeaveAdministrator &)
{
    return {context.call(u"DisassociateFromAdministratorAccount"_s)};
}

Calls calls(const CallContext &context, const SetAutoEnable &change)
{
    const OrganizationConfiguration &current = context.region.configuration;
    // The preference for members is required by the API also when only plans change.
    QJsonObject input {{u"autoEnableOrganizationMembers"_s, wireName(change.members.value_or(current.members))}};
    QJsonArray features;
    const auto standing = [&current](Feature feature) { return current.of(feature); };
    for (const auto &[feature, preference] : withPlansOf(change.features, change.additional, standing))
        features.append(preferenceJson(feature, preference, additionalOf(feature, change.additional)));
    if (!features.isEmpty())
        input.insert(u"features"_s, features);
    return {context.call(u"UpdateOrganizationConfiguration"_s, input)};
}

Calls calls(const CallContext &context, const SetAdministrator &change)
{
    return {
        context.callWithoutDetector(change.enable ? u"EnableOrganizationAdminAccount"_s : u"DisableOrganizationAdminAccount"_s,
            {{u"adminAccountId"_s, change.account.toString()}})};
}

Calls calls(const CallContext &context, const CallInput &input)
{
    return {context.call(input.first, input.second)};
}

Calls calls(const CallContext &context, const CreateDestination &change)
{
    return calls(context, callInput(change));
}

Calls calls(const CallContext &context, const UpdateDestination &change)
{
    return calls(context, callInput(change, destinationOf(context.region, context.caller)));
}

Calls calls(const CallContext &context, const DeleteDestination &change)
{
    return calls(context, callInput(change, destinationOf(context.region, context.caller)));
}

template<typename T>
    requires requires(const T &change) { callInputs(change); }
Calls calls(const CallContext &context, const T &change)
{
    Calls all;
    for (const auto &[operation, input] : callInputs(change))
        all.push_back(context.call(operation, input));
    return all;
}

/// Whether a call goes to the caller's detector, which must be there then.
bool needsDetector(const ApiCall &call)
{
    return call.input.contains("DetectorId"_L1) || call.input.contains("ResourceArn"_L1);
}

/// @p change for no more accounts than @p most calls name, and how many calls the others would take.
std::pair<Change, qsizetype> cutToCalls(Change change, qsizetype most)
{
    const qsizetype left = std::visit(
        [most](auto &one) -> qsizetype {
            if constexpr (requires {
                              one.region;
                              one.accounts.resize(0);
                          }) {
                const qsizetype calls = (std::ssize(one.accounts) + AccountsPerCall - 1) / AccountsPerCall;
                if (calls <= most)
                    return 0;
                one.accounts.resize(static_cast<std::size_t>(most * AccountsPerCall));
                return calls - most;
            } else {
                return 0;
            }
        },
        change);
    return {std::move(change), left};
}

} // namespace

Calls callsFor(const OrganizationView &view, AccountId caller, const Change &change)
{
    const auto where = regionOf(change);
    const auto region = where ? view.find(*where) : nullptr;
    if (!region)
        return {};
    static const Detector none;
    const int row = view.accounts->row(caller);
    const CallContext context {view, *region, caller, row < 0 ? none : region->detectors[static_cast<std::size_t>(row)]};
    Calls all = std::visit(
        [&context](const auto &one) {
            if constexpr (requires { calls(context, one); })
                return calls(context, one);
            else
                return Calls();
        },
        change);
    if (!context.detector.exists())
        std::erase_if(all, needsDetector);
    return all;
}

Calls callsFor(const OrganizationView &view, const ChangeRequest &request)
{
    return firstCallsFor(view, request, std::numeric_limits<qsizetype>::max()).calls;
}

FirstCalls firstCallsFor(const OrganizationView &view, const ChangeRequest &request, qsizetype most)
{
    FirstCalls all;
    OrganizationView current = view;
    for (std::size_t i = 0; i < request.changes.size(); ++i) {
        const qsizetype room = most - std::ssize(all.calls);
        auto [first, left] = cutToCalls(request.changes[i], room);
        Calls own = callsFor(current, request.caller.account, first);
        all.count += std::ssize(own) + left;
        own.resize(std::min(own.size(), static_cast<std::size_t>(room)));
        std::ranges::move(own, std::back_inserter(all.calls));
        if (i + 1 == request.changes.size() || std::ssize(all.calls) == most)
            continue;
        if (const auto effect = effectOf(current, request.caller.account, request.changes[i], {}))
            current = patched(current, effect->patch, {});
    }
    return all;
}

std::expected<std::vector<Change>, ApiError> changesFrom(const ApiCall &call)
{
    return requestedChanges(call);
}

QString detectorArn(Region region, AccountId account, const DetectorId &detector)
{
    return u"arn:aws:guardduty:%1:%2:detector/%3"_s.arg(region.id(), account.toString(), detector.toString());
}

} // namespace bucketwatch

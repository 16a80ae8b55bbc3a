// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/operationcontext.h"

#include "guardduty/changetitle.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// Whether @p change sets S3 Protection or its preference.
bool namesS3Protection(const Change &change)
{
    return std::visit(
        [](const auto &one) {
            if constexpr (requires { one.feature; })
                return one.feature == Feature::S3DataEvents;
            else if constexpr (requires { one.plans; })
                return std::ranges::contains(one.plans, Feature::S3DataEvents, &PlanSetting::feature);
            else if constexpr (requires { one.features; })
                return std::ranges::any_of(
                    one.features, [](const auto &setting) { return setting.first == Feature::S3DataEvents; });
            else
                return false;
        },
        change);
}

/// The API wants the preference for members in every call, and scripts say that GuardDuty is enabled in every UpdateDetector: what
/// only repeats what holds is nothing to tell of beside something else.
QString titleFor(const OperationContext &context, std::vector<Change> changes)
{
    const auto repeatsStatus = [&context](const SetOwnDetector &own) {
        return own.enable && *own.enable == (context.ownDetector().status == DetectorStatus::Enabled);
    };
    for (Change &change : changes) {
        auto *set = std::get_if<SetAutoEnable>(&change);
        if (set && set->members == context.region.configuration.members && !(set->features.empty() && set->additional.empty()))
            set->members.reset();
        auto *own = std::get_if<SetOwnDetector>(&change);
        if (own && (own->frequency || changes.size() > 1) && repeatsStatus(*own))
            own->enable.reset();
    }
    std::erase_if(changes, [](const Change &change) {
        const auto *own = std::get_if<SetOwnDetector>(&change);
        return own && !own->enable && !own->frequency;
    });
    return titleOf(changes);
}

} // namespace

const Detector &OperationContext::detector(int row) const
{
    static const Detector none;
    return row < 0 ? none : region.detectors[static_cast<std::size_t>(row)];
}

std::expected<Outcome, ApiError> carryOut(const OperationContext &context)
{
    const Changes changes = requestedChanges(context.call);
    if (!changes)
        return std::unexpected(changes.error());
    if (changes->empty())
        return Outcome();
    // AWS's answer where a Region does not have a plan.
    if (!context.region.offersS3Protection && std::ranges::any_of(*changes, namesS3Protection))
        return std::unexpected(invalidParameter());
    return context.host.change({context.caller, titleFor(context, *changes), *changes}).transform_error(apiErrorFrom);
}

ApiReply changing(const OperationContext &context)
{
    return carryOut(context).transform([](const Outcome &) { return QJsonObject(); });
}

ApiReply changingMembers(const OperationContext &context)
{
    return carryOut(context).transform(
        [](const Outcome &outcome) { return QJsonObject {{u"unprocessedAccounts"_s, unprocessedJson(outcome.unprocessed)}}; });
}

QJsonArray unprocessedJson(const std::vector<UnprocessedAccount> &accounts)
{
    QJsonArray list;
    std::set<AccountId> seen;
    for (const UnprocessedAccount &account : accounts) {
        if (seen.insert(account.account).second)
            list.append(QJsonObject {{u"accountId"_s, account.account.toString()}, {u"result"_s, account.reason}});
    }
    return list;
}

QString notAssociatedText()
{
    return u"The request is rejected because the given account ID is not an associated member of account the current account."_s;
}

} // namespace bucketwatch

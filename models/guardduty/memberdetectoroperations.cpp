// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/memberdetectoroperations.h"

#include "guardduty/detectorjson.h"
#include "guardduty/trialjson.h"
#include "organization/relations.h"
#include "organization/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

bool administersMembers(const OperationContext &context)
{
    return mayConfigureMembers(context.region, context.caller.account)
        || isInvitationAdministrator(context.region, context.caller.account);
}

/// The answer of an operation that reads detectors: under @p list what @p describe says of each, and whom it does not reach.
template<typename Describe> ApiReply describeEach(const OperationContext &context, const QString &list, Describe describe)
{
    const auto accounts = accountsIn(context.input(), "accountIds"_L1);
    if (!accounts)
        return std::unexpected(accounts.error());
    const AccountId caller = context.caller.account;
    QJsonArray described;
    std::vector<UnprocessedAccount> unprocessed;
    for (const AccountId account : *accounts) {
        const int row = context.view.accounts->row(account);
        const bool own = account == caller && context.ownDetector().exists();
        if (own || reachedByMemberUpdate(context.region, caller, account, row))
            described.append(describe(account, row));
        else
            unprocessed.push_back({account, context.call.region, notAssociatedText()});
    }
    return QJsonObject {{list, described}, {u"unprocessedAccounts"_s, unprocessedJson(unprocessed)}};
}

ApiReply getMemberDetectors(const OperationContext &context)
{
    if (!administersMembers(context))
        return std::unexpected(notTheAdministrator());
    return describeEach(context, u"members"_s, [&context](AccountId account, int row) {
        return QJsonObject {{u"accountId"_s, account.toString()},
            {u"dataSources"_s, dataSourcesJson(context.view, context.region, row)},
            {u"features"_s, featuresJson(context.view, context.region, row, ListedPlans::OfOrganization)}};
    });
}

ApiReply updateMemberDetectors(const OperationContext &context)
{
    return administersMembers(context) ? changingMembers(context) : std::unexpected(notTheAdministrator());
}

/// Anybody may ask for its own account.
ApiReply getRemainingFreeTrialDays(const OperationContext &context)
{
    return describeEach(context, u"accounts"_s, [&context](AccountId account, int row) {
        QJsonObject json = trialJson(context.region, context.detector(row), context.now);
        json.insert(u"accountId"_s, account.toString());
        return json;
    });
}

} // namespace

std::vector<NamedOperation> memberDetectorOperations()
{
    return {
        {u"GetMemberDetectors"_s, getMemberDetectors},
        {u"UpdateMemberDetectors"_s, updateMemberDetectors},
        {u"GetRemainingFreeTrialDays"_s, getRemainingFreeTrialDays},
    };
}

} // namespace bucketwatch

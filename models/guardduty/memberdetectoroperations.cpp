// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/memberdetectoroperations.h"

#include "guardduty/detectorjson.h"
#include "guardduty/trialjson.h"
#include "organization/relations.h"
#include "organization/rules.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

bool administersMembers(const OperationContext &context)
{
    return mayConfigureMembers(context.region, context.caller.account)
        || isInvitationAdministrator(context.region, context.caller.account);
}

/// The accounts that a call names, told apart.
struct Reached {
    std::vector<int> rows;
    std::vector<UnprocessedAccount> unprocessed;
};

/// Members that have a detector, and the caller itself.
std::expected<Reached, ApiError> reachedBy(const OperationContext &context)
{
    const auto accounts = accountsIn(context.input(), "accountIds"_L1);
    if (!accounts)
        return std::unexpected(accounts.error());
    const AccountId caller = context.caller.account;
    Reached reached;
    QSet<AccountId> seen;
    for (const AccountId account : *accounts) {
        if (seen.contains(account))
            continue;
        seen.insert(account);
        const int row = context.view.accounts->row(account);
        const bool own = account == caller && context.ownDetector().exists();
        if (own || reachedByMemberUpdate(context.region, caller, account, row))
            reached.rows.push_back(row);
        else
            reached.unprocessed.push_back({account, context.call.region, notAssociatedText()});
    }
    return reached;
}

QByteArray memberDetectorsJson(const OperationContext &context, const Reached &reached)
{
    constexpr qsizetype BytesPerMember = 1600;
    QByteArray json;
    json.reserve(static_cast<qsizetype>(reached.rows.size() + 1) * BytesPerMember);
    json += "{\"members\":[";
    for (const int row : reached.rows) {
        json += json.endsWith('[') ? "{\"accountId\":\"" : ",{\"accountId\":\"";
        json += context.view.accounts->rows[static_cast<std::size_t>(row)].id.toString().toLatin1();
        json += "\",";
        appendPlans(json, context.view, context.region, row, ListedPlans::OfOrganization);
        json += '}';
    }
    json += "],\"unprocessedAccounts\":";
    json += QJsonDocument(unprocessedJson(reached.unprocessed)).toJson(QJsonDocument::Compact);
    json += '}';
    return json;
}

ApiJson getMemberDetectors(const OperationContext &context)
{
    if (!administersMembers(context))
        return std::unexpected(notTheAdministrator());
    return reachedBy(context).transform([&context](const Reached &reached) { return memberDetectorsJson(context, reached); });
}

ApiReply updateMemberDetectors(const OperationContext &context)
{
    return administersMembers(context) ? changingMembers(context) : std::unexpected(notTheAdministrator());
}

/// Anybody may ask for its own account.
ApiReply getRemainingFreeTrialDays(const OperationContext &context)
{
    return reachedBy(context).transform([&context](const Reached &reached) {
        QJsonArray accounts;
        for (const int row : reached.rows) {
            QJsonObject json = trialJson(context.region, context.detector(row), context.now);
            json.insert(u"accountId"_s, context.view.accounts->rows[static_cast<std::size_t>(row)].id.toString());
            accounts.append(json);
        }
        return QJsonObject {{u"accounts"_s, accounts}, {u"unprocessedAccounts"_s, unprocessedJson(reached.unprocessed)}};
    });
}

} // namespace

std::vector<NamedOperation> memberDetectorOperations()
{
    return {
        {.name = u"GetMemberDetectors"_s, .jsonHandler = getMemberDetectors},
        {u"UpdateMemberDetectors"_s, updateMemberDetectors},
        {u"GetRemainingFreeTrialDays"_s, getRemainingFreeTrialDays},
    };
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/apirequests.h"

#include "guardduty/destinationcalls.h"
#include "guardduty/featurerequests.h"
#include "guardduty/listcalls.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

using Reader = Changes (*)(const ApiCall &);

std::vector<Change> just(Change change)
{
    return {std::move(change)};
}

std::optional<PublishingFrequency> frequencyIn(const QJsonObject &input)
{
    const auto frequency = parsePublishingFrequency(input["findingPublishingFrequency"_L1].toString());
    return frequency ? std::optional(*frequency) : std::nullopt;
}

/// Source: API reference, TagKey (from "+" to "=" there are the digits too); "aws:" is reserved.
bool isTagKey(const QString &key)
{
    static const QRegularExpression allowed(u"\\A(?!aws:)[a-zA-Z+-=._:/]{1,128}\\z"_s);
    return allowed.match(key).hasMatch();
}

std::expected<Tags, ApiError> tagsIn(const QJsonObject &input)
{
    Tags tags;
    const QJsonObject json = input["tags"_L1].toObject();
    for (auto tag = json.begin(); tag != json.end(); ++tag) {
        if (!isTagKey(tag.key()))
            return std::unexpected(invalidParameter());
        tags.emplace(tag.key(), tag.value().toString());
    }
    return tags;
}

Changes createDetector(const ApiCall &call)
{
    const auto settings = statusesIn(call.input);
    const auto tags = tagsIn(call.input);
    if (!settings || !tags)
        return std::unexpected(settings ? tags.error() : settings.error());
    return just(CreateDetector {
        call.region, call.input["enable"_L1].toBool(), frequencyIn(call.input), settings->features, settings->additional, *tags});
}

Changes updateDetector(const ApiCall &call)
{
    const auto settings = statusesIn(call.input);
    if (!settings)
        return std::unexpected(settings.error());
    std::vector<Change> changes;
    for (const auto &[feature, enable] : settings->features)
        changes.emplace_back(SetOwnFeature {call.region, feature, enable, settings->additionalOf(feature)});
    const QJsonValue enable = call.input["enable"_L1];
    SetOwnDetector own {call.region, std::nullopt, frequencyIn(call.input)};
    if (enable.isBool())
        own.enable = enable.toBool();
    // Plans are set while GuardDuty runs: it is resumed before them and suspended after them.
    if (own.enable || own.frequency)
        changes.insert(enable.toBool(true) ? changes.begin() : changes.end(), own);
    return changes;
}

Changes deleteDetector(const ApiCall &call)
{
    return just(DeleteDetector {call.region});
}

Changes tagResource(const ApiCall &call)
{
    return tagsIn(call.input).transform([&call](const Tags &tags) { return just(SetTags {call.region, tags, {}}); });
}

Changes untagResource(const ApiCall &call)
{
    SetTags change {call.region, {}, {}};
    for (const QJsonArray keys = call.input["tagKeys"_L1].toArray(); const QJsonValue &key : keys)
        change.remove.push_back(key.toString());
    return just(change);
}

Changes updateMemberDetectors(const ApiCall &call)
{
    const auto accounts = accountsIn(call.input, "accountIds"_L1);
    const auto settings = statusesIn(call.input);
    if (!accounts || !settings)
        return std::unexpected(accounts ? settings.error() : accounts.error());
    std::vector<PlanSetting> plans;
    for (const auto &[feature, enable] : settings->features)
        plans.push_back({feature, enable, settings->additionalOf(feature)});
    if (plans.empty())
        return std::unexpected(invalidParameter());
    return just(SetMemberFeature {call.region, *accounts, plans});
}

Changes createMembers(const ApiCall &call)
{
    CreateMembers change {call.region, {}};
    for (const QJsonArray entries = call.input["accountDetails"_L1].toArray(); const QJsonValue &entry : entries) {
        const auto account = AccountId::parse(entry["accountId"_L1].toString());
        if (!account)
            return std::unexpected(invalidParameter());
        change.accounts.push_back({*account, entry["email"_L1].toString()});
    }
    return just(change);
}

template<MemberAction Action> Changes actOnMembers(const ApiCall &call)
{
    return accountsIn(call.input, "accountIds"_L1).transform([&call](const auto &accounts) {
        return just(ActOnMembers {call.region, Action, accounts});
    });
}

Changes acceptInvitation(const ApiCall &call)
{
    const QJsonValue administrator = call.input["administratorId"_L1];
    const auto account = AccountId::parse((administrator.isString() ? administrator : call.input["masterId"_L1]).toString());
    if (!account)
        return std::unexpected(invalidParameter());
    return just(AcceptInvitation {call.region, *account, call.input["invitationId"_L1].toString()});
}

template<bool Remove> Changes refuseInvitations(const ApiCall &call)
{
    return accountsIn(call.input, "accountIds"_L1).transform([&call](const auto &accounts) {
        return just(RefuseInvitations {call.region, Remove, accounts});
    });
}

Changes leaveAdministrator(const ApiCall &call)
{
    return just(LeaveAdministrator {call.region});
}

Changes updateOrganizationConfiguration(const ApiCall &call)
{
    const QJsonValue legacy = call.input["autoEnable"_L1];
    const QJsonValue members = call.input["autoEnableOrganizationMembers"_L1];
    // Exactly one of the two is mandatory, also when only plans change (API reference).
    if (legacy.isUndefined() == members.isUndefined())
        return std::unexpected(invalidParameter());
    const auto wanted
        = legacy.isBool() ? Result<AutoEnable>(preferenceFromLegacy(legacy.toBool())) : parseAutoEnable(members.toString());
    if (!wanted)
        return std::unexpected(invalidParameter());
    return preferencesIn(call.input).transform([&](const auto &settings) {
        return just(SetAutoEnable {call.region, *wanted, settings.features, settings.additional});
    });
}

template<bool Enable> Changes setAdministrator(const ApiCall &call)
{
    const auto account = AccountId::parse(call.input["adminAccountId"_L1].toString());
    if (!account)
        return std::unexpected(invalidParameter());
    return just(SetAdministrator {call.region, *account, Enable});
}

std::vector<FindingId> findingsIn(const QJsonObject &input)
{
    std::vector<FindingId> ids;
    for (const QJsonArray values = input["findingIds"_L1].toArray(); const QJsonValue &value : values) {
        if (const auto id = FindingId::parse(value.toString())) // others are nobody's
            ids.push_back(*id);
    }
    return ids;
}

template<bool Archive> Changes archiveFindings(const ApiCall &call)
{
    return just(ArchiveFindings {call.region, findingsIn(call.input), Archive});
}

/// The comments go to AWS and are shown by no operation, so they are not kept.
Changes updateFindingsFeedback(const ApiCall &call)
{
    const bool isUseful = call.input["feedback"_L1].toString() == wireName(FindingFeedback::Useful);
    return just(
        RateFindings {call.region, findingsIn(call.input), isUseful ? FindingFeedback::Useful : FindingFeedback::NotUseful});
}

Changes createSampleFindings(const ApiCall &call)
{
    CreateSampleFindings change {call.region, {}};
    for (const QJsonArray types = call.input["findingTypes"_L1].toArray(); const QJsonValue &type : types)
        change.types.push_back(type.toString());
    return just(change);
}

FilterAction filterActionIn(const QJsonObject &input)
{
    return input["action"_L1].toString() == wireName(FilterAction::Archive) ? FilterAction::Archive : FilterAction::Noop;
}

std::optional<std::uint32_t> rankIn(const QJsonObject &input)
{
    const QJsonValue rank = input["rank"_L1];
    return rank.isDouble() ? std::optional(static_cast<std::uint32_t>(rank.toInteger())) : std::nullopt;
}

Changes createFilter(const ApiCall &call)
{
    const auto tags = tagsIn(call.input);
    if (!tags)
        return std::unexpected(tags.error());
    FindingFilter filter;
    filter.name = call.input["name"_L1].toString();
    filter.description = call.input["description"_L1].toString();
    filter.action = filterActionIn(call.input);
    filter.criteria = criteriaFromJson(call.input["findingCriteria"_L1].toObject());
    filter.tags = *tags;
    return just(CreateFilter {call.region, filter, rankIn(call.input)});
}

Changes updateFilter(const ApiCall &call)
{
    const QJsonObject &input = call.input;
    UpdateFilter change {call.region, input["FilterName"_L1].toString(), {}, {}, rankIn(input), {}};
    if (input.contains("description"_L1))
        change.description = input["description"_L1].toString();
    if (input.contains("action"_L1))
        change.action = filterActionIn(input);
    if (input.contains("findingCriteria"_L1))
        change.criteria = criteriaFromJson(input["findingCriteria"_L1].toObject());
    return just(change);
}

Changes deleteFilter(const ApiCall &call)
{
    return just(DeleteFilter {call.region, call.input["FilterName"_L1].toString()});
}

Changes createPublishingDestination(const ApiCall &call)
{
    return tagsIn(call.input).transform([&call](const Tags &tags) { return just(createDestinationIn(call, tags)); });
}

Changes updatePublishingDestination(const ApiCall &call)
{
    return just(updateDestinationIn(call));
}

Changes deletePublishingDestination(const ApiCall &call)
{
    return just(deleteDestinationIn(call));
}

template<ListKind Kind> Changes createList(const ApiCall &call)
{
    return tagsIn(call.input).transform([&call](const Tags &tags) { return just(createListIn(call, Kind, tags)); });
}

template<ListKind Kind> Changes updateList(const ApiCall &call)
{
    return just(updateListIn(call, Kind));
}

template<ListKind Kind> Changes deleteList(const ApiCall &call)
{
    return just(deleteListIn(call, Kind));
}

template<ListKind Kind> void addLists(QHash<QString, Reader> &table)
{
    const QLatin1StringView resource = wordsOf(Kind).resource;
    table.insert("Create"_L1 + resource, createList<Kind>);
    table.insert("Update"_L1 + resource, updateList<Kind>);
    table.insert("Delete"_L1 + resource, deleteList<Kind>);
}

QHash<QString, Reader> makeReaders()
{
    QHash<QString, Reader> table {
        {u"CreateDetector"_s, createDetector},
        {u"UpdateDetector"_s, updateDetector},
        {u"DeleteDetector"_s, deleteDetector},
        {u"TagResource"_s, tagResource},
        {u"UntagResource"_s, untagResource},
        {u"UpdateMemberDetectors"_s, updateMemberDetectors},
        {u"CreateMembers"_s, createMembers},
        {u"InviteMembers"_s, actOnMembers<MemberAction::Invite>},
        {u"StartMonitoringMembers"_s, actOnMembers<MemberAction::StartMonitoring>},
        {u"StopMonitoringMembers"_s, actOnMembers<MemberAction::StopMonitoring>},
        {u"DisassociateMembers"_s, actOnMembers<MemberAction::Disassociate>},
        {u"DeleteMembers"_s, actOnMembers<MemberAction::Delete>},
        {u"AcceptAdministratorInvitation"_s, acceptInvitation},
        {u"AcceptInvitation"_s, acceptInvitation},
        {u"DeclineInvitations"_s, refuseInvitations<false>},
        {u"DeleteInvitations"_s, refuseInvitations<true>},
        {u"DisassociateFromAdministratorAccount"_s, leaveAdministrator},
        {u"DisassociateFromMasterAccount"_s, leaveAdministrator},
        {u"UpdateOrganizationConfiguration"_s, updateOrganizationConfiguration},
        {u"ArchiveFindings"_s, archiveFindings<true>},
        {u"UnarchiveFindings"_s, archiveFindings<false>},
        {u"UpdateFindingsFeedback"_s, updateFindingsFeedback},
        {u"CreateSampleFindings"_s, createSampleFindings},
        {u"CreateFilter"_s, createFilter},
        {u"UpdateFilter"_s, updateFilter},
        {u"DeleteFilter"_s, deleteFilter},
        {u"CreatePublishingDestination"_s, createPublishingDestination},
        {u"UpdatePublishingDestination"_s, updatePublishingDestination},
        {u"DeletePublishingDestination"_s, deletePublishingDestination},
        {u"EnableOrganizationAdminAccount"_s, setAdministrator<true>},
        {u"DisableOrganizationAdminAccount"_s, setAdministrator<false>},
    };
    addLists<ListKind::TrustedIp>(table);
    addLists<ListKind::ThreatIp>(table);
    addLists<ListKind::TrustedEntity>(table);
    addLists<ListKind::ThreatEntity>(table);
    return table;
}

const QHash<QString, Reader> &readers()
{
    static const QHash<QString, Reader> table = makeReaders();
    return table;
}

} // namespace

Changes requestedChanges(const ApiCall &call)
{
    const Reader reader = readers().value(call.operation);
    return reader ? reader(call) : std::unexpected(unknownOperation(call.operation));
}

std::expected<std::vector<AccountId>, ApiError> accountsIn(const QJsonObject &input, QLatin1StringView member)
{
    const QJsonArray list = input[member].toArray();
    std::vector<AccountId> accounts;
    accounts.reserve(static_cast<std::size_t>(list.size()));
    for (const QJsonValue &value : list) {
        const auto account = AccountId::parse(value.toString());
        if (!account)
            return std::unexpected(invalidParameter());
        accounts.push_back(*account);
    }
    return accounts;
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/listcalls.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

std::optional<AccountId> ownerIn(const QJsonObject &input)
{
    const auto owner = AccountId::parse(input["expectedBucketOwner"_L1].toString());
    return owner ? std::optional(*owner) : std::nullopt;
}

std::optional<QString> textIn(const QJsonObject &input, QLatin1StringView member)
{
    return input.contains(member) ? std::optional(input[member].toString()) : std::nullopt;
}

} // namespace

const ListWords &wordsOf(ListKind kind)
{
    static constexpr std::array Words {
        ListWords {"IPSet"_L1, "IpSetId"_L1, "ipSetId"_L1, "ipSetIds"_L1},
        ListWords {"ThreatIntelSet"_L1, "ThreatIntelSetId"_L1, "threatIntelSetId"_L1, "threatIntelSetIds"_L1},
        ListWords {"TrustedEntitySet"_L1, "TrustedEntitySetId"_L1, "trustedEntitySetId"_L1, "trustedEntitySetIds"_L1},
        ListWords {"ThreatEntitySet"_L1, "ThreatEntitySetId"_L1, "threatEntitySetId"_L1, "threatEntitySetIds"_L1},
    };
    return Words[static_cast<std::size_t>(kind)];
}

std::vector<CallInput> callInputs(const CreateList &change)
{
    const DetectionList &list = change.list;
    QJsonObject input {{u"name"_s, list.name}, {u"format"_s, wireName(list.format)}, {u"location"_s, list.location},
        {u"activate"_s, change.activate}};
    if (list.expectedBucketOwner)
        input.insert(u"expectedBucketOwner"_s, list.expectedBucketOwner->toString());
    QJsonObject tags;
    for (const auto &[key, value] : list.tags)
        tags.insert(key, value);
    if (!tags.isEmpty())
        input.insert(u"tags"_s, tags);
    return {{"Create"_L1 + wordsOf(list.kind).resource, input}};
}

std::vector<CallInput> callInputs(const UpdateList &change)
{
    QJsonObject input {{wordsOf(change.kind).pathId, change.id}};
    if (change.name)
        input.insert(u"name"_s, *change.name);
    if (change.location)
        input.insert(u"location"_s, *change.location);
    if (change.expectedBucketOwner)
        input.insert(u"expectedBucketOwner"_s, change.expectedBucketOwner->toString());
    if (change.activate)
        input.insert(u"activate"_s, *change.activate);
    return {{"Update"_L1 + wordsOf(change.kind).resource, input}};
}

std::vector<CallInput> callInputs(const DeleteList &change)
{
    return {{"Delete"_L1 + wordsOf(change.kind).resource, {{wordsOf(change.kind).pathId, change.id}}}};
}

CreateList createListIn(const ApiCall &call, ListKind kind, const Tags &tags)
{
    DetectionList list;
    list.kind = kind;
    list.name = call.input["name"_L1].toString();
    list.format = parseListFormat(call.input["format"_L1].toString()).value_or(ListFormat::Txt);
    list.location = call.input["location"_L1].toString();
    list.expectedBucketOwner = ownerIn(call.input);
    list.tags = tags;
    return {call.region, list, call.input["activate"_L1].toBool()};
}

UpdateList updateListIn(const ApiCall &call, ListKind kind)
{
    UpdateList change {call.region, kind, call.input[wordsOf(kind).pathId].toString()};
    change.name = textIn(call.input, "name"_L1);
    change.location = textIn(call.input, "location"_L1);
    change.expectedBucketOwner = ownerIn(call.input);
    if (call.input.contains("activate"_L1))
        change.activate = call.input["activate"_L1].toBool();
    return change;
}

DeleteList deleteListIn(const ApiCall &call, ListKind kind)
{
    return {call.region, kind, call.input[wordsOf(kind).pathId].toString()};
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/listoperations.h"

#include "guardduty/listcalls.h"
#include "guardduty/pagination.h"
#include "organization/refusals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

DetectionLists ownLists(const RegionView &region, AccountId account, ListKind kind)
{
    const auto own = region.lists.find(account);
    DetectionLists lists = own == region.lists.end() ? DetectionLists() : own->second;
    std::erase_if(lists, [kind](const DetectionList &list) { return list.kind != kind; });
    return lists;
}

/// Answers with the ID of the list that is new.
template<ListKind Kind> ApiReply createList(const OperationContext &context)
{
    return carryOut(context).transform([&context](const Outcome &) {
        const auto region = context.host.organization()->find(context.region.region);
        const DetectionLists before = ownLists(context.region, context.caller.account, Kind);
        const DetectionLists now = ownLists(*region, context.caller.account, Kind);
        const auto created
            = std::ranges::find_if(now, [&before](const DetectionList &list) { return listIndex(before, list.id) < 0; });
        return QJsonObject {{wordsOf(Kind).id, created == now.end() ? QString() : created->id}};
    });
}

template<ListKind Kind> ApiReply getList(const OperationContext &context)
{
    const auto list = listOf(context.region, context.caller.account, context.input()[wordsOf(Kind).pathId].toString());
    if (!list || list->kind != Kind)
        return std::unexpected(apiErrorFrom(noSuchResource()));
    QJsonObject tags;
    for (const auto &[key, value] : list->tags)
        tags.insert(key, value);
    QJsonObject answer {{u"name"_s, list->name}, {u"format"_s, wireName(list->format)}, {u"location"_s, list->location},
        {u"status"_s, wireName(list->status)}, {u"tags"_s, tags}};
    if (list->expectedBucketOwner)
        answer.insert(u"expectedBucketOwner"_s, list->expectedBucketOwner->toString());
    if constexpr (holdsDomains(Kind)) { // the older kinds do not tell
        answer.insert(u"createdAt"_s, toEpochSeconds(list->createdAt));
        answer.insert(u"updatedAt"_s, toEpochSeconds(list->updatedAt));
        if (list->problem.exists())
            answer.insert(u"errorDetails"_s, textOf(list->problem, Kind));
    }
    return answer;
}

template<ListKind Kind> ApiReply listLists(const OperationContext &context)
{
    const auto page = pageRequestOf(context);
    if (!page)
        return std::unexpected(page.error());
    const DetectionLists lists = ownLists(context.region, context.caller.account, Kind);
    const std::size_t end = page->first + static_cast<std::size_t>(page->size);
    QJsonArray ids;
    for (std::size_t i = page->first; i < std::min(end, lists.size()); ++i)
        ids.append(lists[i].id);
    QJsonObject answer {{wordsOf(Kind).ids, ids}};
    if (end < lists.size())
        answer.insert(u"nextToken"_s, pageToken(context, end));
    return answer;
}

template<ListKind Kind> void add(std::vector<NamedOperation> &operations)
{
    const QLatin1StringView resource = wordsOf(Kind).resource;
    operations.push_back({"Create"_L1 + resource, createList<Kind>});
    operations.push_back({"Get"_L1 + resource, getList<Kind>});
    operations.push_back({"List"_L1 + resource + u's', listLists<Kind>});
    operations.push_back({"Update"_L1 + resource, changing});
    operations.push_back({"Delete"_L1 + resource, changing});
}

} // namespace

std::vector<NamedOperation> listOperations()
{
    std::vector<NamedOperation> operations;
    add<ListKind::TrustedIp>(operations);
    add<ListKind::ThreatIp>(operations);
    add<ListKind::TrustedEntity>(operations);
    add<ListKind::ThreatEntity>(operations);
    return operations;
}

} // namespace bucketwatch

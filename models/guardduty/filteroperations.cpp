// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/filteroperations.h"

#include "guardduty/pagination.h"
#include "organization/refusals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// Answers with the name. Criteria are refused in the words that ListFindings has for them; what the rules say of a filter is for
/// the window.
template<const char16_t *Member> ApiReply changingNamed(const OperationContext &context)
{
    const QJsonValue criteria = context.input()["findingCriteria"_L1];
    if (criteria.isObject() && !criteriaFromJson(criteria.toObject()).check())
        return std::unexpected(invalidParameter());
    return carryOut(context).transform(
        [&context](const Outcome &) { return QJsonObject {{u"name"_s, context.input()[QStringView(Member)]}}; });
}

constexpr char16_t Name[] = u"name";
constexpr char16_t FilterName[] = u"FilterName";

QJsonObject jsonOf(const RankedFilter &ranked)
{
    const FindingFilter &filter = ranked.filter;
    QJsonObject tags;
    for (const auto &[key, value] : filter.tags)
        tags.insert(key, value);
    return {{u"name"_s, filter.name}, {u"description"_s, filter.description}, {u"action"_s, wireName(filter.action)},
        {u"rank"_s, qint64(ranked.rank)}, {u"findingCriteria"_s, toJson(filter.criteria)}, {u"tags"_s, tags},
        {u"createdAt"_s, toEpochSeconds(filter.createdAt)}, {u"updatedAt"_s, toEpochSeconds(filter.updatedAt)},
        {u"version"_s, qint64(filter.version)}};
}

ApiReply getFilter(const OperationContext &context)
{
    const auto found = filterOf(context.region, context.caller.account, context.input()["FilterName"_L1].toString());
    if (!found)
        return std::unexpected(apiErrorFrom(noSuchResource()));
    return jsonOf(*found);
}

ApiReply listFilters(const OperationContext &context)
{
    const auto page = pageRequestOf(context);
    if (!page)
        return std::unexpected(page.error());
    const auto own = context.region.filters.find(context.caller.account);
    const FindingFilters filters = own == context.region.filters.end() ? FindingFilters() : own->second;
    const std::size_t end = page->first + static_cast<std::size_t>(page->size);
    QJsonArray names;
    for (std::size_t i = page->first; i < std::min(end, filters.size()); ++i)
        names.append(filters[i].name);
    QJsonObject answer {{u"filterNames"_s, names}};
    if (end < filters.size())
        answer.insert(u"nextToken"_s, pageToken(context, end));
    return answer;
}

} // namespace

std::vector<NamedOperation> filterOperations()
{
    return {
        {u"CreateFilter"_s, changingNamed<Name>},
        {u"GetFilter"_s, getFilter},
        {u"ListFilters"_s, listFilters},
        {u"UpdateFilter"_s, changingNamed<FilterName>},
        {u"DeleteFilter"_s, changing},
    };
}

} // namespace bucketwatch

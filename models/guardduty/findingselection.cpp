// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/findingselection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct Keyed {
    const StoredFinding *finding = nullptr;
    FindingValue value;
    bool isThere = false;
};

/// Moments and counts are had without making a text of them.
Keyed keyed(const StoredFinding *finding, const QString &region, const QString &name, FindingAttribute attribute)
{
    switch (attribute) {
    case FindingAttribute::UpdatedAt:
        return {finding, {{}, static_cast<double>(finding->state.updatedAt.time_since_epoch().count()), true}, true};
    case FindingAttribute::CreatedAt:
        return {finding, {{}, static_cast<double>(finding->createdAt.time_since_epoch().count()), true}, true};
    case FindingAttribute::Count:
        return {finding, {{}, static_cast<double>(finding->state.count), true}, true};
    case FindingAttribute::Account:
        return {finding, {{}, static_cast<double>(finding->account.number()), true}, true};
    case FindingAttribute::Region:
    case FindingAttribute::Partition:
    case FindingAttribute::Id:
    case FindingAttribute::Archived:
    case FindingAttribute::Feedback:
    case FindingAttribute::Content:
        break;
    }
    const auto values = valuesOf(*finding, region, name);
    return {finding, values.empty() ? FindingValue() : values.front(), !values.empty()};
}

/// Negative, zero or positive.
int compared(const FindingValue &one, const FindingValue &other)
{
    if (one.isNumber && other.isNumber)
        return one.number < other.number ? -1 : one.number > other.number ? 1 : 0;
    return one.text.compare(other.text);
}

} // namespace

std::expected<FindingCriteria, ApiError> findingCriteriaIn(const QJsonObject &input)
{
    FindingCriteria criteria = criteriaFromJson(input["findingCriteria"_L1].toObject());
    if (criteria.hasPatterns() || !criteria.check())
        return std::unexpected(invalidParameter());
    return criteria;
}

std::expected<FindingOrder, ApiError> findingOrderIn(const QJsonObject &input)
{
    const QJsonObject json = input["sortCriteria"_L1].toObject();
    FindingOrder order {json["attributeName"_L1].toString(), json["orderBy"_L1].toString() == "ASC"_L1};
    if (order.attribute.isEmpty())
        order.attribute = u"updatedAt"_s;
    FindingCriteria named;
    named.criterion[order.attribute] = {};
    if (!named.check())
        return std::unexpected(invalidParameter());
    return order;
}

std::vector<const StoredFinding *> selectFindings(const OperationContext &context, const FindingCriteria &criteria)
{
    const FindingScope scope(context.view, context.region, context.caller.account, Action::ViewFindings);
    FindingMatcher matcher(criteria, context.region.region.id());
    std::vector<const StoredFinding *> found;
    if (scope.coversNothing())
        return found;
    for (const StoredFinding &finding : context.region.findings.rows()) {
        if (scope.covers(finding.account) && matcher.matches(finding))
            found.push_back(&finding);
    }
    return found;
}

void sortFindings(
    std::vector<const StoredFinding *> &findings, const FindingOrder &order, const QString &region, std::size_t count)
{
    const FindingAttribute attribute = attributeOf(order.attribute);
    std::vector<Keyed> keys;
    keys.reserve(findings.size());
    for (const StoredFinding *finding : findings)
        keys.push_back(keyed(finding, region, order.attribute, attribute));
    const auto before = [&order](const Keyed &one, const Keyed &other) {
        if (one.isThere != other.isThere)
            return one.isThere;
        const int comparison = compared(one.value, other.value);
        return comparison == 0 ? one.finding->id < other.finding->id : (comparison < 0) == order.ascending;
    };
    const auto middle = keys.begin() + static_cast<std::ptrdiff_t>(std::min(count, keys.size()));
    std::ranges::partial_sort(keys, middle, before);
    std::ranges::transform(keys, findings.begin(), &Keyed::finding);
}

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/findingoperations.h"

#include "guardduty/findingselection.h"
#include "guardduty/findingstatistics.h"
#include "guardduty/pagination.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

QJsonObject documentIn(const OperationContext &context, const StoredFinding &finding)
{
    const Detector &detector = context.detector(context.view.accounts->row(finding.account));
    return documentOf(finding, context.region.region.id(), detector.id.toString());
}

/// A token is good for the same question only.
QString questionOf(const OperationContext &context)
{
    const QJsonObject question {
        {u"criteria"_s, context.input()["findingCriteria"_L1]}, {u"sort"_s, context.input()["sortCriteria"_L1]}};
    return QString::fromUtf8(QJsonDocument(question).toJson(QJsonDocument::Compact));
}

ApiReply listFindings(const OperationContext &context)
{
    const auto criteria = findingCriteriaIn(context.input());
    const auto order = findingOrderIn(context.input());
    const QString question = questionOf(context);
    const auto page = pageRequestOf(context, question);
    if (!criteria || !order || !page)
        return std::unexpected(!criteria ? criteria.error() : !order ? order.error() : page.error());
    std::vector<const StoredFinding *> found = selectFindings(context, *criteria);
    const std::size_t end = page->first + static_cast<std::size_t>(page->size);
    sortFindings(found, *order, context.region.region.id(), end);
    QJsonArray ids;
    for (std::size_t i = page->first; i < std::min(end, found.size()); ++i)
        ids.append(found[i]->id.toString());
    QJsonObject answer {{u"findingIds"_s, ids}};
    if (end < found.size())
        answer.insert(u"nextToken"_s, pageToken(context, end, question));
    return answer;
}

ApiReply getFindings(const OperationContext &context)
{
    const auto order = findingOrderIn(context.input());
    if (!order)
        return std::unexpected(order.error());
    const FindingScope scope(context.view, context.region, context.caller.account, Action::ViewFindings);
    std::vector<const StoredFinding *> found;
    for (const QJsonArray values = context.input()["findingIds"_L1].toArray(); const QJsonValue &value : values) {
        const auto id = FindingId::parse(value.toString());
        const StoredFinding *finding = id ? context.region.findings.find(*id) : nullptr;
        if (finding && scope.covers(finding->account) && !std::ranges::contains(found, finding))
            found.push_back(finding);
    }
    if (context.input().contains("sortCriteria"_L1))
        sortFindings(found, *order, context.region.region.id(), found.size());
    QJsonArray findings;
    for (const StoredFinding *finding : found)
        findings.append(documentIn(context, *finding));
    return QJsonObject {{u"findings"_s, findings}};
}

/// Exactly one of the two ways to ask, and limits only with the newer one (API reference).
ApiReply getFindingsStatistics(const OperationContext &context)
{
    const QJsonObject &input = context.input();
    const bool older = input.contains("findingStatisticTypes"_L1);
    const bool newer = input.contains("groupBy"_L1);
    if (older == newer || (older && (input.contains("maxResults"_L1) || input.contains("orderBy"_L1))))
        return std::unexpected(invalidParameter());
    const auto criteria = findingCriteriaIn(input);
    if (!criteria)
        return std::unexpected(criteria.error());
    constexpr qint64 DefaultGroups = 25; // API reference, GetFindingsStatistics
    const auto found = selectFindings(context, *criteria);
    const QJsonObject statistics = older ? QJsonObject {{u"countBySeverity"_s, countBySeverity(found)}}
                                         : groupedFindings(found,
                                               {input["groupBy"_L1].toString(), input["orderBy"_L1].toString() == "ASC"_L1,
                                                   static_cast<std::size_t>(input["maxResults"_L1].toInteger(DefaultGroups))});
    return QJsonObject {{u"findingStatistics"_s, statistics}};
}

} // namespace

std::vector<NamedOperation> findingOperations()
{
    return {
        {u"ListFindings"_s, listFindings},
        {u"GetFindings"_s, getFindings},
        {u"GetFindingsStatistics"_s, getFindingsStatistics},
        {u"ArchiveFindings"_s, changing},
        {u"UnarchiveFindings"_s, changing},
        {u"UpdateFindingsFeedback"_s, changing},
        {u"CreateSampleFindings"_s, changing},
    };
}

} // namespace bucketwatch

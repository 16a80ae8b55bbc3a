// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/findingcalls.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// Service quota: 50 finding IDs a call.
constexpr qsizetype FindingsPerCall = 50;

std::vector<CallInput> inBatches(const QString &operation, const std::vector<FindingId> &findings, const QJsonObject &more = {})
{
    std::vector<QJsonArray> batches;
    for (const FindingId &id : findings) {
        if (batches.empty() || batches.back().size() == FindingsPerCall)
            batches.emplace_back();
        batches.back().append(id.toString());
    }
    std::vector<CallInput> calls;
    for (const QJsonArray &ids : batches) {
        QJsonObject input = more;
        input.insert(u"findingIds"_s, ids);
        calls.emplace_back(operation, input);
    }
    return calls;
}

} // namespace

std::vector<CallInput> callInputs(const ArchiveFindings &change)
{
    return inBatches(change.archive ? u"ArchiveFindings"_s : u"UnarchiveFindings"_s, change.findings);
}

std::vector<CallInput> callInputs(const RateFindings &change)
{
    return inBatches(u"UpdateFindingsFeedback"_s, change.findings, {{u"feedback"_s, wireName(change.feedback)}});
}

std::vector<CallInput> callInputs(const CreateSampleFindings &change)
{
    QJsonArray types;
    for (const QString &type : change.types)
        types.append(type);
    return {{u"CreateSampleFindings"_s, types.isEmpty() ? QJsonObject() : QJsonObject {{u"findingTypes"_s, types}}}};
}

std::vector<CallInput> callInputs(const CreateFilter &change)
{
    const FindingFilter &filter = change.filter;
    QJsonObject input {
        {u"name"_s, filter.name}, {u"action"_s, wireName(filter.action)}, {u"findingCriteria"_s, toJson(filter.criteria)}};
    if (!filter.description.isEmpty())
        input.insert(u"description"_s, filter.description);
    if (change.rank)
        input.insert(u"rank"_s, qint64(*change.rank));
    QJsonObject tags;
    for (const auto &[key, value] : filter.tags)
        tags.insert(key, value);
    if (!tags.isEmpty())
        input.insert(u"tags"_s, tags);
    return {{u"CreateFilter"_s, input}};
}

std::vector<CallInput> callInputs(const UpdateFilter &change)
{
    QJsonObject input {{u"FilterName"_s, change.name}};
    if (change.description)
        input.insert(u"description"_s, *change.description);
    if (change.action)
        input.insert(u"action"_s, wireName(*change.action));
    if (change.rank)
        input.insert(u"rank"_s, qint64(*change.rank));
    if (change.criteria)
        input.insert(u"findingCriteria"_s, toJson(*change.criteria));
    return {{u"UpdateFilter"_s, input}};
}

std::vector<CallInput> callInputs(const DeleteFilter &change)
{
    return {{u"DeleteFilter"_s, {{u"FilterName"_s, change.name}}}};
}

} // namespace bucketwatch

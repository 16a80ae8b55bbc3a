// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/remote/findingreader.h"

#include "guardduty/answerparser.h"
#include "guardduty/remote/asyncresult.h"
#include "guardduty/remote/readcalls.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// Service quota: 50 finding IDs a call.
constexpr qsizetype FindingsPerCall = 50;

ApiCall listFindings(Region region, const QString &detector)
{
    ApiCall call = callOf(u"ListFindings"_s, region, detector);
    call.input.insert(u"maxResults"_s, FindingsPerCall);
    // Findings that come while pages are read are on the last one.
    call.input.insert(u"sortCriteria"_s, QJsonObject {{u"attributeName"_s, u"createdAt"_s}, {u"orderBy"_s, u"ASC"_s}});
    return call;
}

std::vector<ApiCall> getFindings(Region region, const QString &detector, const QJsonArray &ids)
{
    std::vector<ApiCall> calls;
    for (qsizetype first = 0; first < ids.size(); first += FindingsPerCall) {
        QJsonArray batch;
        for (qsizetype i = first; i < std::min(ids.size(), first + FindingsPerCall); ++i)
            batch.append(ids[i]);
        calls.push_back(callOf(u"GetFindings"_s, region, detector));
        calls.back().input.insert(u"findingIds"_s, batch);
    }
    return calls;
}

/// Contents by their document, so that many findings share one.
using Contents = QHash<QByteArray, std::shared_ptr<const FindingContent>>;

Result<void> take(const QJsonObject &answer, std::vector<StoredFinding> &findings, Contents &contents)
{
    for (const QJsonArray values = answer["findings"_L1].toArray(); const QJsonValue &value : values) {
        auto finding = parseFinding(value.toObject());
        if (!finding)
            return std::unexpected(finding.error());
        auto &content = contents[QJsonDocument(finding->content->document).toJson(QJsonDocument::Compact)];
        if (!content)
            content = finding->content;
        finding->content = content;
        findings.push_back(std::move(*finding));
    }
    return {};
}

} // namespace

FindingReader::FindingReader(RestClient &client, QObject *parent) : QObject(parent), m_client(client)
{
}

QFuture<Result<std::vector<StoredFinding>>> FindingReader::readFindings(
    Region region, QString detector, AwsCredentials credentials)
{
    const auto ids = co_await m_client.pages(listFindings(region, detector), u"findingIds"_s, credentials, {});
    if (!ids)
        co_return std::unexpected(ids.error());
    const std::vector<ApiCall> calls = getFindings(region, detector, *ids);
    std::vector<StoredFinding> findings;
    Contents contents;
    for (std::size_t first = 0; first < calls.size(); first += CallsAtOnce) {
        std::vector<QFuture<Result<QJsonObject>>> asked;
        for (std::size_t i = first; i < std::min(calls.size(), first + CallsAtOnce); ++i)
            asked.push_back(m_client.call(calls[i], credentials));
        for (QFuture<Result<QJsonObject>> &future : asked) {
            const Result<QJsonObject> answer = co_await future;
            if (!answer)
                co_return std::unexpected(answer.error());
            if (const auto taken = take(*answer, findings, contents); !taken)
                co_return std::unexpected(taken.error());
        }
    }
    co_return findings;
}

QFuture<Result<FindingFilters>> FindingReader::readFilters(Region region, QString detector, AwsCredentials credentials)
{
    const auto names
        = co_await m_client.pages(callOf(u"ListFilters"_s, region, detector), u"filterNames"_s, credentials, {});
    if (!names)
        co_return std::unexpected(names.error());
    std::vector<std::pair<qint64, FindingFilter>> ranked;
    for (const QJsonValue &name : *names) {
        ApiCall call = callOf(u"GetFilter"_s, region, detector);
        call.input.insert(u"FilterName"_s, name.toString());
        const auto answer = co_await m_client.call(call, credentials);
        if (!answer)
            co_return std::unexpected(answer.error());
        const auto filter = parseFilter(*answer);
        if (!filter)
            co_return std::unexpected(filter.error());
        ranked.emplace_back(answer->value("rank"_L1).toInteger(), *filter);
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<qint64, FindingFilter>::first);
    FindingFilters filters;
    for (auto &[rank, filter] : ranked)
        filters.push_back(std::move(filter));
    co_return filters;
}

} // namespace bucketwatch

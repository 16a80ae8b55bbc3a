// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lists of a detector, kind by kind.

#include "guardduty/listcalls.h"
#include "guardduty/answerparser.h"
#include "guardduty/remote/asyncresult.h"
#include "guardduty/remote/regionreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

QFuture<Result<DetectionLists>> RegionReader::readLists(Region region, AccountId account, QString detector)
{
    std::vector<QFuture<Result<DetectionLists>>> asked;
    asked.reserve(AllListKinds.size());
    for (const ListKind kind : AllListKinds)
        asked.push_back(readListsOfKind(region, account, detector, kind));
    DetectionLists lists;
    for (QFuture<Result<DetectionLists>> &future : asked) {
        const Result<DetectionLists> some = co_await future;
        if (!some)
            co_return std::unexpected(some.error());
        lists.insert(lists.end(), some->begin(), some->end());
    }
    std::ranges::sort(lists, {}, [](const DetectionList &list) { return std::pair(list.createdAt, list.id); });
    co_return lists;
}

QFuture<Result<DetectionLists>> RegionReader::readListsOfKind(Region region, AccountId account, QString detector, ListKind kind)
{
    const AwsCredentials keys = *keysOf(account);
    const ListWords &words = wordsOf(kind);
    const ApiCall all {"List"_L1 + words.resource + u's', region, {{u"DetectorId"_s, detector}}};
    const auto ids = co_await m_client.pages(all, words.ids, keys, {});
    if (!ids)
        co_return std::unexpected(ids.error());
    std::vector<std::pair<QString, QFuture<Result<QJsonObject>>>> asked;
    for (const QJsonValue &id : *ids) {
        const ApiCall one {"Get"_L1 + words.resource, region, {{u"DetectorId"_s, detector}, {words.pathId, id}}};
        asked.emplace_back(id.toString(), m_client.call(one, keys));
    }
    DetectionLists lists;
    for (auto &[id, future] : asked) {
        const Result<QJsonObject> answer = co_await future;
        if (!answer)
            co_return std::unexpected(answer.error());
        auto list = parseList(kind, id, *answer);
        if (!list)
            co_return std::unexpected(list.error());
        lists.push_back(*std::move(list));
    }
    co_return lists;
}

} // namespace bucketwatch

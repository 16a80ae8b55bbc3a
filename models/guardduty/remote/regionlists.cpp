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
    const AwsCredentials keys = *keysOf(account);
    DetectionLists lists;
    for (const ListKind kind : AllListKinds) {
        const ListWords &words = wordsOf(kind);
        const ApiCall all {"List"_L1 + words.resource + u's', region, {{u"DetectorId"_s, detector}}};
        const auto ids = co_await m_client.pages(all, words.ids, keys, {});
        if (!ids)
            co_return std::unexpected(ids.error());
        for (const QJsonValue &id : *ids) {
            const ApiCall one {"Get"_L1 + words.resource, region, {{u"DetectorId"_s, detector}, {words.pathId, id}}};
            const auto answer = co_await m_client.call(one, keys);
            if (!answer)
                co_return std::unexpected(answer.error());
            auto list = parseList(kind, id.toString(), *answer);
            if (!list)
                co_return std::unexpected(list.error());
            lists.push_back(*std::move(list));
        }
    }
    std::ranges::sort(lists, {}, [](const DetectionList &list) { return std::pair(list.createdAt, list.id); });
    co_return lists;
}

} // namespace bucketwatch

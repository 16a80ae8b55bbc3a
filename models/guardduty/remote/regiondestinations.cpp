// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where detectors export findings to.

#include "guardduty/answerparser.h"
#include "guardduty/remote/asyncresult.h"
#include "guardduty/remote/readcalls.h"
#include "guardduty/remote/regionreader.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

QFuture<Result<std::optional<PublishingDestination>>> RegionReader::readDestination(
    Region region, AccountId account, QString detector)
{
    const AwsCredentials keys = *keysOf(account);
    const auto listed
        = co_await m_client.pages(callOf(u"ListPublishingDestinations"_s, region, detector), u"destinations"_s, keys, {});
    if (!listed)
        co_return std::unexpected(listed.error());
    if (listed->isEmpty()) // a detector has one at most: S3 is the only kind
        co_return std::optional<PublishingDestination>();
    ApiCall one = callOf(u"DescribePublishingDestination"_s, region, detector);
    one.input.insert(u"DestinationId"_s, listed->first()["destinationId"_L1]);
    const auto answer = co_await m_client.call(one, keys);
    if (!answer)
        co_return std::unexpected(answer.error());
    auto destination = parseDestination(*answer);
    if (!destination)
        co_return std::unexpected(destination.error());
    co_return std::optional(*std::move(destination));
}

QFuture<Result<RegionReading>> RegionReader::readDestinations(RegionReading reading, OwnDetectors own)
{
    std::vector<std::pair<AccountId, QFuture<Result<std::optional<PublishingDestination>>>>> asked;
    for (const auto &[account, detector] : own)
        asked.emplace_back(account, readDestination(reading.region, account, detector));
    for (auto &[account, future] : asked) {
        const auto destination = co_await future;
        reading.knowsDestinations = reading.knowsDestinations && destination.has_value();
        if (destination && *destination)
            reading.destinations.emplace(account, **destination);
    }
    co_return reading;
}

} // namespace bucketwatch

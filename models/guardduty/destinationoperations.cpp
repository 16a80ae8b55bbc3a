// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/destinationoperations.h"

#include "guardduty/destinationcalls.h"
#include "guardduty/pagination.h"
#include "organization/refusals.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

ApiReply createDestination(const OperationContext &context)
{
    return carryOut(context).transform([&context](const Outcome &) {
        const auto region = context.host.organization()->find(context.region.region);
        const auto made = destinationOf(*region, context.caller.account);
        return QJsonObject {{u"destinationId"_s, made ? made->id : QString()}};
    });
}

QJsonObject summaryOf(const PublishingDestination &destination)
{
    return {{u"destinationId"_s, destination.id}, {u"destinationType"_s, u"S3"_s}, {u"status"_s, wireName(destination.status)}};
}

ApiReply describeDestination(const OperationContext &context)
{
    const auto destination = destinationOf(context.region, context.caller.account);
    if (!destination || destination->id != context.input()["DestinationId"_L1].toString())
        return std::unexpected(apiErrorFrom(noSuchResource()));
    QJsonObject answer = summaryOf(*destination);
    answer.insert(u"destinationProperties"_s, destinationJson(*destination));
    answer.insert(u"publishingFailureStartTimestamp"_s,
        qint64(std::chrono::floor<std::chrono::milliseconds>(destination->failingSince).time_since_epoch().count()));
    QJsonObject tags;
    for (const auto &[key, value] : destination->tags)
        tags.insert(key, value);
    answer.insert(u"tags"_s, tags);
    return answer;
}

ApiReply listDestinations(const OperationContext &context)
{
    const auto page = pageRequestOf(context);
    if (!page)
        return std::unexpected(page.error());
    QJsonArray all;
    if (const auto destination = destinationOf(context.region, context.caller.account); destination && page->first == 0)
        all.append(summaryOf(*destination));
    return QJsonObject {{u"destinations"_s, all}};
}

} // namespace

std::vector<NamedOperation> destinationOperations()
{
    return {
        {u"CreatePublishingDestination"_s, createDestination},
        {u"DescribePublishingDestination"_s, describeDestination},
        {u"ListPublishingDestinations"_s, listDestinations},
        {u"UpdatePublishingDestination"_s, changing},
        {u"DeletePublishingDestination"_s, changing},
    };
}

} // namespace bucketwatch

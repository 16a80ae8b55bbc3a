// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/destinationcalls.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

QString idFor(const QString &named, const std::optional<PublishingDestination> &known)
{
    return named.isEmpty() && known ? known->id : named;
}

std::optional<QString> propertyIn(const QJsonObject &properties, QLatin1StringView name)
{
    return properties.contains(name) ? std::optional(properties[name].toString()) : std::nullopt;
}

std::optional<AccountId> bucketOwnerIn(const QJsonObject &properties)
{
    const auto owner = AccountId::parse(properties["expectedBucketOwner"_L1].toString());
    return owner ? std::optional(*owner) : std::nullopt;
}

} // namespace

QJsonObject destinationJson(const PublishingDestination &destination)
{
    QJsonObject json {{u"destinationArn"_s, destination.bucketArn}, {u"kmsKeyArn"_s, destination.keyArn}};
    if (destination.expectedBucketOwner)
        json.insert(u"expectedBucketOwner"_s, destination.expectedBucketOwner->toString());
    return json;
}

CallInput callInput(const CreateDestination &change)
{
    QJsonObject input {{u"destinationType"_s, u"S3"_s}, {u"destinationProperties"_s, destinationJson(change.destination)}};
    QJsonObject tags;
    for (const auto &[key, value] : change.destination.tags)
        tags.insert(key, value);
    if (!tags.isEmpty())
        input.insert(u"tags"_s, tags);
    return {u"CreatePublishingDestination"_s, input};
}

CallInput callInput(const UpdateDestination &change, const std::optional<PublishingDestination> &known)
{
    QJsonObject properties;
    if (change.bucketArn)
        properties.insert(u"destinationArn"_s, *change.bucketArn);
    if (change.keyArn)
        properties.insert(u"kmsKeyArn"_s, *change.keyArn);
    if (change.expectedBucketOwner)
        properties.insert(u"expectedBucketOwner"_s, change.expectedBucketOwner->toString());
    return {u"UpdatePublishingDestination"_s,
        {{u"DestinationId"_s, idFor(change.id, known)}, {u"destinationProperties"_s, properties}}};
}

CallInput callInput(const DeleteDestination &change, const std::optional<PublishingDestination> &known)
{
    return {u"DeletePublishingDestination"_s, {{u"DestinationId"_s, idFor(change.id, known)}}};
}

CreateDestination createDestinationIn(const ApiCall &call, const Tags &tags)
{
    const QJsonObject properties = call.input["destinationProperties"_L1].toObject();
    PublishingDestination destination;
    destination.bucketArn = properties["destinationArn"_L1].toString();
    destination.keyArn = properties["kmsKeyArn"_L1].toString();
    destination.expectedBucketOwner = bucketOwnerIn(properties);
    destination.tags = tags;
    return {call.region, destination};
}

UpdateDestination updateDestinationIn(const ApiCall &call)
{
    const QJsonObject properties = call.input["destinationProperties"_L1].toObject();
    return {call.region, call.input["DestinationId"_L1].toString(), propertyIn(properties, "destinationArn"_L1),
        propertyIn(properties, "kmsKeyArn"_L1), bucketOwnerIn(properties)};
}

DeleteDestination deleteDestinationIn(const ApiCall &call)
{
    return {call.region, call.input["DestinationId"_L1].toString()};
}

} // namespace bucketwatch

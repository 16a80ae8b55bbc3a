// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/destinationeffects.h"

#include "organization/refusals.h"

#include <QCryptographicHash>

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

Result<void> checkMayExport(const ChangeContext &context, const RegionView &region)
{
    return checkMay(context, region, Action::ExportFindings, Scope::Self).and_then([&] {
        return checkHasDetector(context, region);
    });
}

/// The same for the same request, whenever it is made, so that a plan knows it before.
QString newDestinationId(const ChangeContext &context, const RegionView &region, const PublishingDestination &destination)
{
    const QString seed = u"%1 %2 %3"_s.arg(context.caller.toString(), region.region.id(), destination.bucketArn);
    return QString::fromLatin1(QCryptographicHash::hash(seed.toUtf8(), QCryptographicHash::Md5).toHex());
}

bool isGood(const PublishingDestination &destination)
{
    return bucketPlaceFrom(destination.bucketArn).has_value() && isKmsKeyArn(destination.keyArn);
}

ChangeEffect effectOfDestination(const ChangeContext &context, const RegionView &region,
    std::optional<PublishingDestination> before, std::optional<PublishingDestination> after)
{
    ChangeEffect effect;
    if (before == after)
        return effect;
    RegionPatch patch {region.region, {}, {}};
    patch.destinations.push_back({context.caller, std::move(before), std::move(after)});
    effect.changed.push_back(context.caller);
    effect.patch.regions.push_back(std::move(patch));
    return effect;
}

/// The destination that @p id names, or the one that there is when it names none.
Result<PublishingDestination> findDestination(const ChangeContext &context, const RegionView &region, const QString &id)
{
    if (const auto allowed = checkMayExport(context, region); !allowed)
        return std::unexpected(allowed.error());
    auto found = destinationOf(region, context.caller);
    if (!found || (!id.isEmpty() && found->id != id))
        return std::unexpected(noSuchResource());
    return *std::move(found);
}

void addLostOf(const RegionView &region, RegionPatch &patch)
{
    std::unordered_set<AccountId> gone;
    for (const FieldChange &change : patch.fields) {
        if (change.field == Field::DetectorStatus && static_cast<DetectorStatus>(change.after) == DetectorStatus::Absent)
            gone.insert(change.account);
    }
    if (gone.empty())
        return;
    std::erase_if(patch.destinations, [&gone](const DestinationChange &change) { return gone.contains(change.account); });
    for (const auto &[account, destination] : region.destinations) {
        if (gone.contains(account))
            patch.destinations.push_back({account, destination, std::nullopt});
    }
}

} // namespace

Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const CreateDestination &change)
{
    if (const auto allowed = checkMayExport(context, region); !allowed)
        return std::unexpected(allowed.error());
    if (destinationOf(region, context.caller))
        return std::unexpected(destinationExists());
    if (!isGood(change.destination))
        return std::unexpected(invalidValue());
    PublishingDestination created = change.destination;
    created.id = newDestinationId(context, region, created);
    created.status = PublishingStatus::Publishing;
    created.failingSince = {};
    return effectOfDestination(context, region, std::nullopt, std::move(created));
}

Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const UpdateDestination &change)
{
    auto before = findDestination(context, region, change.id);
    if (!before)
        return std::unexpected(before.error());
    PublishingDestination after = *before;
    after.bucketArn = change.bucketArn.value_or(after.bucketArn);
    after.keyArn = change.keyArn.value_or(after.keyArn);
    if (change.expectedBucketOwner)
        after.expectedBucketOwner = change.expectedBucketOwner;
    if (!isGood(after))
        return std::unexpected(invalidValue());
    after.status = PublishingStatus::Publishing;
    after.failingSince = {};
    return effectOfDestination(context, region, *std::move(before), std::move(after));
}

Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const DeleteDestination &change)
{
    return findDestination(context, region, change.id).transform([&](PublishingDestination before) {
        return effectOfDestination(context, region, std::move(before), std::nullopt);
    });
}

void addLostDestinations(const OrganizationView &view, OrganizationPatch &patch)
{
    for (RegionPatch &own : patch.regions) {
        if (const auto region = view.find(own.region))
            addLostOf(*region, own);
    }
}

} // namespace bucketwatch

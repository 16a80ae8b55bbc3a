// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/destinationcodec.h"

#include "journal/packedvalues.h"

namespace bucketwatch {

namespace {

void writeIfAny(PackedWriter &out, const std::optional<PublishingDestination> &destination)
{
    out.byte(destination ? 1 : 0);
    if (destination)
        writeDestination(out, *destination);
}

std::optional<PublishingDestination> readIfAny(PackedReader &in)
{
    return in.numberUpTo(1) == 0 ? std::nullopt : std::optional(readDestination(in));
}

} // namespace

void writeDestination(PackedWriter &out, const PublishingDestination &destination)
{
    out.text(destination.id);
    out.text(destination.bucketArn);
    out.text(destination.keyArn);
    out.number(destination.expectedBucketOwner.value_or(AccountId()).number());
    out.byte(static_cast<std::uint8_t>(destination.status));
    writeTime(out, destination.failingSince);
    writeTags(out, destination.tags);
}

PublishingDestination readDestination(PackedReader &in)
{
    PublishingDestination destination;
    destination.id = in.text();
    destination.bucketArn = in.text();
    destination.keyArn = in.text();
    if (const AccountId owner = readAccount(in); owner.isValid())
        destination.expectedBucketOwner = owner;
    destination.status = readEnum(in, PublishingStatus::Stopped);
    destination.failingSince = readTime(in);
    destination.tags = readTags(in);
    return destination;
}

void writeDestinationChanges(PackedWriter &out, const std::vector<DestinationChange> &changes)
{
    out.number(changes.size());
    for (const DestinationChange &change : changes) {
        out.number(change.account.number());
        writeIfAny(out, change.before);
        writeIfAny(out, change.after);
    }
}

std::vector<DestinationChange> readDestinationChanges(PackedReader &in)
{
    std::vector<DestinationChange> changes;
    for (std::uint64_t count = in.number(); count > 0 && in.isGood(); --count) {
        DestinationChange change {readAccount(in), readIfAny(in), {}};
        change.after = readIfAny(in);
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace bucketwatch

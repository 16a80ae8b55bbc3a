// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/behaviorprofiles.h"

#include <algorithm>
#include <vector>

namespace bucketwatch {

namespace {

/// Takes the half away that was used longest ago. Half at a time, so that one newcomer after the other does not search all each
/// time. Ordered by number too: which ones stay must not depend on the order of a hash table.
template<typename Table, typename LastUse> void dropOlderHalf(Table &table, LastUse lastUse)
{
    std::vector<std::pair<decltype(lastUse(table.begin()->second)), typename Table::key_type>> age;
    age.reserve(table.size());
    for (const auto &[number, profile] : table)
        age.emplace_back(lastUse(profile), number);
    const auto middle = age.begin() + std::ssize(age) / 2;
    std::ranges::nth_element(age, middle);
    for (auto old = age.begin(); old != middle; ++old)
        table.erase(old->second);
}

} // namespace

IdentityProfile &PlaceProfile::identity(int principal)
{
    if (const auto known = identities.find(principal); known != identities.end())
        return *known->second;
    if (identities.size() >= MostIdentities)
        dropOlderHalf(identities, [](const auto &profile) { return profile->lastDay; });
    return *(identities[principal] = std::make_unique<IdentityProfile>());
}

PlaceProfile::Bucket &PlaceProfile::bucket(TextId name, Timestamp time, bool isNew)
{
    if (buckets.size() >= MostBuckets && !buckets.contains(name))
        dropOlderHalf(buckets, [](const Bucket &bucket) { return bucket.lastSeen; });
    Bucket &bucket = buckets.try_emplace(name, Bucket {.firstSeen = time, .isNew = isNew}).first->second;
    bucket.lastSeen = time;
    return bucket;
}

} // namespace bucketwatch

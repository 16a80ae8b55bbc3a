// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/behaviorprofiles.h"

#include <algorithm>
#include <vector>

namespace bucketwatch {

IdentityProfile &PlaceProfile::identity(int principal)
{
    if (const auto known = identities.find(principal); known != identities.end())
        return *known->second;
    if (identities.size() >= MostIdentities) {
        // Half at a time, so that one new identity after the other does not search all each time. Ordered by number too: which
        // ones stay must not depend on the order of a hash table.
        std::vector<std::pair<int, int>> age;
        age.reserve(identities.size());
        for (const auto &[number, profile] : identities)
            age.emplace_back(profile->lastDay, number);
        const auto middle = age.begin() + std::ssize(age) / 2;
        std::ranges::nth_element(age, middle);
        for (auto old = age.begin(); old != middle; ++old)
            identities.erase(old->second);
    }
    return *(identities[principal] = std::make_unique<IdentityProfile>());
}

PlaceProfile::Bucket &PlaceProfile::bucket(TextId name, Timestamp time, bool isNew)
{
    if (buckets.size() >= MostBuckets && !buckets.contains(name))
        buckets.clear(); // they are learned again
    return buckets.try_emplace(name, Bucket {.firstSeen = time, .isNew = isNew}).first->second;
}

} // namespace bucketwatch

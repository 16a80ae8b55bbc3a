// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/event.h"
#include "findings/bucketaccess.h"

#include <optional>
#include <unordered_map>

namespace bucketwatch {

/// What the recording has told so far of public access: a bucket's policy, list and block settings by account, Region
/// and bucket, and the account's own block settings, which hold in all its Regions.
class AccessState {
public:
    [[nodiscard]] std::optional<PublicAccessBlock> &accountBlock(AccountId account) { return m_accountBlocks[account]; }
    /// The bucket that @p event names; its accountBlock is not kept here.
    [[nodiscard]] BucketAccess &bucket(const Event &event) { return m_buckets[keyOf(event)]; }
    void forgetBucket(const Event &event) { m_buckets.erase(keyOf(event)); }
    /// All that is known of the bucket that @p event names.
    [[nodiscard]] BucketAccess access(const Event &event);

private:
    struct Key {
        AccountId account;
        TextId region = 0;
        TextId bucket = 0;
        friend bool operator==(const Key &, const Key &) = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key &key) const noexcept { return qHashMulti(0, key.account, key.region, key.bucket); }
    };
    [[nodiscard]] static Key keyOf(const Event &event) { return {event.account, event.region, event.bucket}; }

    std::unordered_map<AccountId, std::optional<PublicAccessBlock>> m_accountBlocks;
    std::unordered_map<Key, BucketAccess, KeyHash> m_buckets;
};

} // namespace bucketwatch

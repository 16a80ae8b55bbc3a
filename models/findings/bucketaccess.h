// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>

namespace bucketwatch {

/// Who beyond its account a bucket is open to. Ordered: a later value includes the ones before.
enum class Exposure : std::uint8_t {
    NotPublic, ///< known callers only: the account, named accounts, services, fixed networks
    AnyAwsCaller, ///< whoever has credentials of any AWS account
    Anonymous, ///< whoever reaches the internet
};

/// What a policy or an access control list opens, told apart for reading and for changing.
struct Openness {
    Exposure read = Exposure::NotPublic;
    Exposure write = Exposure::NotPublic;

    [[nodiscard]] Exposure widest() const { return std::max(read, write); }
    [[nodiscard]] bool isPublic() const { return widest() != Exposure::NotPublic; }
    void widen(const Openness &other)
    {
        read = std::max(read, other.read);
        write = std::max(write, other.write);
    }
    friend bool operator==(const Openness &, const Openness &) = default;
};

/// The four settings of S3 Block Public Access.
struct PublicAccessBlock {
    bool blockPublicAcls = false;
    bool ignorePublicAcls = false;
    bool blockPublicPolicy = false;
    bool restrictPublicBuckets = false;

    friend bool operator==(const PublicAccessBlock &, const PublicAccessBlock &) = default;
};

/// What the recording tells of a bucket's public access so far; what it does not tell is empty.
struct BucketAccess {
    std::optional<Openness> policy;
    std::optional<Openness> acl;
    std::optional<PublicAccessBlock> bucketBlock;
    std::optional<PublicAccessBlock> accountBlock;

    friend bool operator==(const BucketAccess &, const BucketAccess &) = default;
};

} // namespace bucketwatch

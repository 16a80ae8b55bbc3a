// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string_view>

namespace bucketwatch {

/// What an S3 data event is good for in an attack; decides the purpose of the address-list types.
enum class Tactic : std::uint8_t {
    Discovery, ///< lists, describes, reads settings
    Read, ///< carries data out
    Change, ///< writes, deletes, changes permissions
};

/// The tactic of a data event by its eventName. Calls that are not in the table go by their verb.
[[nodiscard]] Tactic tacticOf(std::string_view eventName);

/// Whether a data event whose tactic is Read writes as well: a copy does, and one onto itself under another key takes the data away.
[[nodiscard]] bool alsoWrites(std::string_view eventName);

/// What a call that changes something does, GuardDuty's three kinds of Impact:S3/AnomalousBehavior.
enum class Impact : std::uint8_t { Delete, Permission, Write };

/// Of a call whose tactic is Change, and of management calls of S3: to set access control lists and bucket policies is about
/// permissions.
[[nodiscard]] Impact impactOf(std::string_view eventName);

/// A management call of S3 that rules have to read.
enum class ConfigurationVerb : std::uint8_t {
    None,
    CreateBucket,
    DeleteBucket,
    PutBucketPolicy,
    DeleteBucketPolicy,
    PutBucketAcl,
    PutBucketLogging,
    PutAccountBlock,
    DeleteAccountBlock,
    PutBucketBlock,
    DeleteBucketBlock,
    PutPublicAccessBlock, ///< of the bucket when it names one, else of the account
    DeletePublicAccessBlock, ///< likewise
};

/// The verb of an eventName in any of the spellings that CloudTrail has had for it.
[[nodiscard]] ConfigurationVerb configurationVerbOf(std::string_view eventName);
/// s3.amazonaws.com and the names that S3's control API has had, with or without a Region; also what is no service's host name,
/// since records that were cleaned before they were shared often keep the eventName alone. Other services have calls of the same
/// names.
[[nodiscard]] bool isS3Source(std::string_view eventSource);

} // namespace bucketwatch

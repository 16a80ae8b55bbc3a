// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/apicall.h"

#include <algorithm>
#include <array>
#include <utility>

namespace bucketwatch {

namespace {

using namespace std::string_view_literals;

/// Data events whose verb alone would mislead. GetObjectAcl is GuardDuty's own example of a discovery call, CopyObject
/// of one that can carry data out (user guide, S3 finding types).
constexpr std::array TacticTable {
    std::pair {"GetObject"sv, Tactic::Read},
    std::pair {"GetObjectTorrent"sv, Tactic::Read},
    std::pair {"SelectObjectContent"sv, Tactic::Read},
    std::pair {"CopyObject"sv, Tactic::Read},
    std::pair {"UploadPartCopy"sv, Tactic::Read},
    // Signs in to a directory bucket and changes nothing.
    std::pair {"CreateSession"sv, Tactic::Discovery},
};

constexpr std::array DiscoveryVerbs {"Get"sv, "Head"sv, "List"sv, "Describe"sv};

constexpr std::array VerbTable {
    std::pair {"CreateBucket"sv, ConfigurationVerb::CreateBucket},
    std::pair {"DeleteBucket"sv, ConfigurationVerb::DeleteBucket},
    std::pair {"PutBucketPolicy"sv, ConfigurationVerb::PutBucketPolicy},
    std::pair {"DeleteBucketPolicy"sv, ConfigurationVerb::DeleteBucketPolicy},
    std::pair {"PutBucketAcl"sv, ConfigurationVerb::PutBucketAcl},
    std::pair {"PutBucketLogging"sv, ConfigurationVerb::PutBucketLogging},
    std::pair {"PutAccountPublicAccessBlock"sv, ConfigurationVerb::PutAccountBlock},
    std::pair {"DeleteAccountPublicAccessBlock"sv, ConfigurationVerb::DeleteAccountBlock},
    std::pair {"PutBucketPublicAccessBlock"sv, ConfigurationVerb::PutBucketBlock},
    std::pair {"DeleteBucketPublicAccessBlock"sv, ConfigurationVerb::DeleteBucketBlock},
    std::pair {"PutPublicAccessBlock"sv, ConfigurationVerb::PutPublicAccessBlock},
    std::pair {"DeletePublicAccessBlock"sv, ConfigurationVerb::DeletePublicAccessBlock},
};

} // namespace

Tactic tacticOf(std::string_view eventName)
{
    if (const auto row = std::ranges::find(TacticTable, eventName, &std::pair<std::string_view, Tactic>::first);
        row != TacticTable.end())
        return row->second;
    const bool discovers
        = std::ranges::any_of(DiscoveryVerbs, [eventName](std::string_view verb) { return eventName.starts_with(verb); });
    return discovers ? Tactic::Discovery : Tactic::Change;
}

bool alsoWrites(std::string_view eventName)
{
    return eventName == "CopyObject"sv || eventName == "UploadPartCopy"sv;
}

Impact impactOf(std::string_view eventName)
{
    if (eventName.starts_with("Delete"sv) && !eventName.contains("Tagging"sv))
        return Impact::Delete;
    return eventName.contains("Acl"sv) || eventName.contains("BucketPolicy"sv) ? Impact::Permission : Impact::Write;
}

ConfigurationVerb configurationVerbOf(std::string_view eventName)
{
    const auto row = std::ranges::find(VerbTable, eventName, &std::pair<std::string_view, ConfigurationVerb>::first);
    return row == VerbTable.end() ? ConfigurationVerb::None : row->second;
}

bool isS3Source(std::string_view eventSource)
{
    if (!eventSource.contains(".amazonaws.com"sv))
        return true;
    constexpr std::array Services {"s3."sv, "s3control."sv, "s3-control."sv};
    return std::ranges::any_of(Services, [eventSource](std::string_view service) { return eventSource.starts_with(service); });
}

} // namespace bucketwatch

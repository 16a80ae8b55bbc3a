// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace bucketwatch {

/// What the reader takes from one record; views into the document that is being read.
struct RecordFields {
    /// In the order of Identity's members.
    enum IdentityField {
        Type,
        PrincipalId,
        Arn,
        AccountId,
        AccessKeyId,
        UserName,
        InvokedBy,
        IssuerArn,
        IssuerName,
        IdentityFieldCount
    };
    enum class Flag : std::uint8_t { Absent, False, True };

    std::string_view eventTime;
    std::string_view eventId;
    std::string_view source;
    std::string_view name;
    std::string_view region;
    std::string_view sourceIp;
    std::string_view userAgent;
    std::string_view errorCode;
    std::string_view recipientAccount;
    std::string_view category;
    std::string_view bucket; ///< an access point's ARN where the record tells no more
    std::string_view resourceBucket; ///< among the resources
    std::array<std::string_view, IdentityFieldCount> identity;
    Flag managementEvent = Flag::Absent;
    float bytes = 0; ///< bytesTransferredIn or bytesTransferredOut, whichever is more

    std::uint8_t marks = 0; ///< how many of the members that every record has were seen
    bool isDigest = false; ///< one of CloudTrail's digest files
    std::string_view wrapped; ///< a record as text: CloudTrailEvent, _raw, the message of a log event
    std::string_view embedded; ///< a record as an object of its own: an EventBridge detail, a search result
    std::string_view containerTime; ///< of what the record is wrapped in, or of this if it is a wrapper
    std::string_view contained; ///< key of an array of records, such as Records or logEvents

    /// Told by members, for there is no single one that every writer of records keeps.
    [[nodiscard]] bool isRecord() const { return marks >= 2; }
};

} // namespace bucketwatch

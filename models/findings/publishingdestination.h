// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/error.h"
#include "base/timestamp.h"

#include <QString>

#include <cstdint>
#include <map>
#include <optional>

namespace bucketwatch {

/// How an export stands. The numbers are stored in workspaces: never renumber.
enum class PublishingStatus : std::uint8_t { PendingVerification, Publishing, UnableToPublish, Stopped };

/// "UNABLE_TO_PUBLISH_FIX_DESTINATION_PROPERTY": as the API spells them.
[[nodiscard]] QString wireName(PublishingStatus status);
[[nodiscard]] Result<PublishingStatus> parsePublishingStatus(QStringView text);
/// "Exporting"; translated.
[[nodiscard]] QString displayName(PublishingStatus status);

/// The bucket that a detector exports its findings to; one of its kind, S3, a detector (API reference,
/// CreatePublishingDestination).
struct PublishingDestination {
    QString id {}; ///< 32 hexadecimal digits
    QString bucketArn {}; ///< "arn:aws:s3:::bucket" or "arn:aws:s3:::bucket/prefix"
    QString keyArn {}; ///< of KMS: "arn:aws:kms:eu-west-1:111122223333:key/…"
    std::optional<AccountId> expectedBucketOwner {};
    PublishingStatus status = PublishingStatus::PendingVerification;
    Timestamp failingSince {}; ///< of UnableToPublish; 1970 otherwise
    std::map<QString, QString> tags {};

    friend bool operator==(const PublishingDestination &, const PublishingDestination &) = default;
};

/// A bucket and where in it findings go.
struct BucketPlace {
    QString bucket;
    QString prefix; ///< without slashes at its ends; may be empty
    friend bool operator==(const BucketPlace &, const BucketPlace &) = default;
};

/// Nothing when @p arn is not that of a bucket. Source: S3 user guide, "General purpose bucket naming rules"; keys have at most
/// 1,024 bytes, of which GuardDuty needs some after the prefix.
[[nodiscard]] std::optional<BucketPlace> bucketPlaceFrom(const QString &arn);
/// The other way, in partition @p partition: "aws", "aws-cn".
[[nodiscard]] QString arnOf(const BucketPlace &place, QStringView partition = u"aws");
/// Whether @p arn is that of a KMS key, or of an alias of one.
[[nodiscard]] bool isKmsKeyArn(const QString &arn);
/// "alias/guardduty", "key/1234abcd-…": what is behind the account of @p arn; all of it when it is none of KMS.
[[nodiscard]] QString kmsKeyName(const QString &arn);

} // namespace bucketwatch

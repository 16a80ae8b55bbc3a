// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/timestamp.h"
#include "findings/findingid.h"

#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <memory>

namespace bucketwatch {

/// What an administrator thinks of a finding (API reference, UpdateFindingsFeedback).
enum class FindingFeedback : std::uint8_t { NotGiven, Useful, NotUseful };

/// "USEFUL"; empty when none was given.
[[nodiscard]] QString wireName(FindingFeedback feedback);

/// What a finding tells, without what is its own alone: findings of many accounts may share it. Immutable.
struct FindingContent {
    QString type; ///< "Policy:S3/BucketAnonymousAccessGranted"
    double severity = 0;
    QString title;
    QString resource; ///< bucket name, or the access key's user where there is no bucket
    QJsonObject document; ///< the wire document without what StoredFinding has, see documentOf()

    friend bool operator==(const FindingContent &, const FindingContent &) = default;
};

/// What of a finding changes while it is kept.
struct FindingState {
    std::uint32_t count = 0; ///< 0: there is no such finding
    bool isArchived = false;
    FindingFeedback feedback = FindingFeedback::NotGiven;
    Timestamp updatedAt {}; ///< when it was seen last

    [[nodiscard]] bool exists() const { return count != 0; }
    friend bool operator==(const FindingState &, const FindingState &) = default;
};

/// A finding as it is kept by the million: what tables, filters and sorting need is at hand, the document is made when it is
/// looked at.
struct StoredFinding {
    FindingId id;
    AccountId account;
    std::shared_ptr<const FindingContent> content;
    Timestamp createdAt {}; ///< when it was seen first
    FindingState state;

    friend bool operator==(const StoredFinding &one, const StoredFinding &other)
    {
        const bool sameContent = one.content == other.content || (one.content && other.content && *one.content == *other.content);
        return sameContent && one.id == other.id && one.account == other.account && one.createdAt == other.createdAt
            && one.state == other.state;
    }
};

/// The whole of GuardDuty's wire document. @p detectorId is that of the finding's account in @p region.
[[nodiscard]] QJsonObject documentOf(const StoredFinding &finding, const QString &region, const QString &detectorId);
/// The other way: what of @p document can be shared. Its type, severity and title come from there, too.
[[nodiscard]] FindingContent contentOf(QJsonObject document);
/// @p detectorId's finding as ARN.
[[nodiscard]] QString findingArn(const StoredFinding &finding, const QString &region, const QString &detectorId);

} // namespace bucketwatch

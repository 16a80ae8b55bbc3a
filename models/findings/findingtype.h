// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <span>

namespace bucketwatch {

/// What a finding type is decided by. Event: one event alone. Behavior: an identity against what it usually does.
/// Sequence: several signals of one identity within a day.
enum class DecidedBy : std::uint8_t { Event, Behavior, Sequence };

/// One of GuardDuty's S3 finding types. Source: resources/findings/types.json.
struct FindingType {
    QString name; ///< "Policy:S3/BucketAnonymousAccessGranted"
    double severity = 0;
    QString feature; ///< S3_DATA_EVENTS or CLOUD_TRAIL, GuardDuty's name of the data source
    QString resourceType; ///< S3Bucket, AccessKey or AttackSequence
    QString title; ///< with places such as {bucket}, see FindingWriter
    QString description;
    DecidedBy decidedBy = DecidedBy::Event;

    /// True when the type is raised by data events, which only accounts with S3 Protection have analyzed.
    [[nodiscard]] bool needsS3Protection() const;
    /// "Policy": the part before the colon.
    [[nodiscard]] QString purpose() const;
};

/// All types, in the order of their names as GuardDuty's guide lists them.
[[nodiscard]] std::span<const FindingType> findingTypes();
/// Whether findings of type @p name tell of several signals, also of those that GuardDuty raises beside ours.
[[nodiscard]] bool isAttackSequence(QStringView name);
/// The names of GuardDuty's attack sequences. Source: user guide, "Attack sequence finding types".
[[nodiscard]] const QStringList &attackSequenceNames();
/// Null when there is no such type.
[[nodiscard]] const FindingType *findFindingType(QStringView name);

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/timestamp.h"
#include "findings/addressorigin.h"
#include "findings/evidence.h"
#include "findings/finding.h"
#include "findings/findingtype.h"

#include <QJsonObject>
#include <QString>

namespace bucketwatch {

/// What makes two occurrences one finding. GuardDuty's own criteria are not published; this is ours:
/// account, Region, type, bucket and principal, an assumed role counting as one principal whatever its session.
struct FindingKey {
    const FindingType *type = nullptr;
    AccountId account;
    QString region;
    QString bucket; ///< empty for findings on the whole account
    QString principal; ///< ARN of the user or role, else principal id
    int number = 0; ///< of an attack sequence: 1 for the second of the same principal, when the first was over

    friend bool operator==(const FindingKey &, const FindingKey &) = default;
};

/// How often and when it was seen.
struct FindingCount {
    int count = 1;
    Timestamp firstSeen {};
    Timestamp lastSeen {};
};

/// 32 lower-case hexadecimal digits, a hash of @p key.
[[nodiscard]] QString findingId(const FindingKey &key);
/// The detector of an account in a Region where only a recording is known: 32 digits, a hash of both.
[[nodiscard]] QString detectorIdFor(AccountId account, QStringView region);
/// "aws", "aws-cn" or "aws-us-gov", by the Region's name.
[[nodiscard]] QString partitionOf(QStringView region);

/// Writes the finding with its document in GuardDuty's wire form. @p record is the CloudTrail record of the latest
/// occurrence, whose details the finding shows; empty when it could not be read again, then those details are absent.
/// @p origin is that of the record's source address.
/// All dates are the recording's: createdAt is the first, updatedAt the last time seen.
[[nodiscard]] Finding writeFinding(
    const FindingKey &key, const FindingCount &count, const Evidence &evidence, const QJsonObject &record, const AddressOrigin &origin = {});

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/timestamp.h"
#include "findings/severity.h"

#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <vector>

namespace bucketwatch {

/// A GuardDuty finding. What tables, filters and aggregation need stands beside the wire document that says it all.
struct Finding {
    QString id; ///< 32 lower-case hexadecimal digits, made from what identifies it: the same recording gives the same ids
    QString type; ///< "Policy:S3/BucketAnonymousAccessGranted"
    AccountId account;
    QString region; ///< as the events spell it: a recording may name Regions that we do not know
    double severity = 0;
    QString title;
    QString resource; ///< bucket name, or the access key's user where there is no bucket
    QString principal;
    int count = 0;
    Timestamp firstSeen {};
    Timestamp lastSeen {};
    bool needsS3Protection = false; ///< raised by data events
    QJsonObject document; ///< GuardDuty's JSON, the API's wire form (user guide, finding format)
};

} // namespace bucketwatch

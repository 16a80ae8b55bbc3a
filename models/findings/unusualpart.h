// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

namespace bucketwatch {

/// One part of what makes a call anomalous: what was met, and what it was compared with.
struct UnusualPart {
    enum class Aspect : std::uint8_t { Network, UserAgent, Api, Bucket, Hour, Volume };

    Aspect aspect = Aspect::Network;
    /// "203.0.113.0/24" or "AS64496 Example", "aws-cli", "DeleteObject", a bucket, "03" (hour of the day in UTC); for a volume
    /// the eventName
    QString value = {};
    QStringList usual = {}; ///< what is usual instead, the most usual first
    double points = 0; ///< its share of the score
    bool isUnusualForAccount = false; ///< nobody else in the account and Region is used to it either
    qint64 count = 0; ///< Volume: calls of the day until now
    int days = 1; ///< Volume: that count is of
    qint64 usualCount = 0; ///< Volume: the most on a day before
    qint64 bytes = 0; ///< Volume: read on the day until now, when it is unusual by that and not by its calls
    qint64 usualBytes = 0; ///< Volume: the most on a day before, which fades

    friend bool operator==(const UnusualPart &, const UnusualPart &) = default;
};

/// What the parts come to.
struct BehaviorVerdict {
    double score = 0; ///< the sum of their points, times share
    double threshold = 0; ///< from which on behavior is anomalous
    double share = 1; ///< less where a known identity calls from where it always does
    bool isNewIdentity = false; ///< it has no history of its own, and was compared with the account

    friend bool operator==(const BehaviorVerdict &, const BehaviorVerdict &) = default;
};

/// "network", "userAgent", "api", "bucket", "hour", "volume"
[[nodiscard]] QString wireName(UnusualPart::Aspect aspect);

} // namespace bucketwatch

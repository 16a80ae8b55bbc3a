// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

#include <QJsonObject>

namespace bucketwatch {

/// A life cycle that expires objects or their older versions within this many days destroys data; longer ones tidy up.
constexpr int DaysOfDestruction = 7;

/// Whether a life cycle that was put at @p now has a rule in force by which objects, or versions that were overwritten, go within
/// DaysOfDestruction. Left-over delete markers and unfinished uploads are no data. @p parameters are requestParameters of
/// PutBucketLifecycle or PutBucketLifecycleConfiguration.
[[nodiscard]] bool expiresSoon(const QJsonObject &parameters, Timestamp now);

} // namespace bucketwatch

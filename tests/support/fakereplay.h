// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/replay.h"
#include "support/fakeeventlog.h"

namespace bucketwatch {

/// A finding that some rows of a log raise, the first of them first.
struct FakeFinding {
    const char *type = "Policy:S3/BucketAnonymousAccessGranted";
    double severity = 8;
    std::vector<qsizetype> rows;
};

/// A replay of @p log, with @p findings in the order that Replay wants.
[[nodiscard]] std::shared_ptr<Replay> aReplay(std::shared_ptr<const EventLog> log, const std::vector<FakeFinding> &findings = {});

} // namespace bucketwatch

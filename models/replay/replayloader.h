// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "detection/behaviorsettings.h"
#include "organization/organizationview.h"
#include "replay/replay.h"

#include <QFuture>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace bucketwatch {

/// What a recording is read with. List files and databases that are named must be readable, or nothing is done.
struct ReplayOptions {
    QStringList paths; ///< files or folders, "-" for the standard input, FIFOs
    QStringList threatLists;
    QStringList customThreatLists;
    QStringList torLists;
    QStringList trustedLists;
    QString asnFile = {}; ///< a MaxMind database of autonomous systems; empty: none
    QString geoipFile = {}; ///< one of countries or cities; empty: none
    /// Whether S3 Protection is on for an account in a Region; an empty function monitors all.
    std::function<bool(AccountId, std::string_view region)> isMonitored;
    BehaviorSettings behavior = {};
    /// The lists of its accounts that are active are used for them and their members, besides those that are named; may be null.
    std::shared_ptr<const OrganizationView> organization {};
    int jobs = 0; ///< 0: one a core
};

/// Reads, orders and detects a recording on @p options.jobs threads, memory bounded.
/// Progress comes as QFuture progress (0 ... 1000, of bytes). Cancel ends it within a file. Error::BadInput when a list, a
/// database or all of the paths cannot be read; single unreadable files are in ReplayStatistics::unreadable.
[[nodiscard]] QFuture<Result<std::shared_ptr<const Replay>>> loadReplay(ReplayOptions options);

} // namespace bucketwatch

// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

#include <optional>

namespace bucketwatch {

class EventLog;
class ReplayFindingsModel;

/// Where a step from @p position leads: the time of the next (+1) or the previous (-1) event; nothing beyond them.
[[nodiscard]] std::optional<Timestamp> eventTowards(const EventLog &events, Timestamp position, int direction);
/// The finding that is raised next (+1), or was raised before (-1) @p position; nothing beyond them.
[[nodiscard]] std::optional<int> findingTowards(const ReplayFindingsModel &findings, Timestamp position, int direction);

} // namespace bucketwatch

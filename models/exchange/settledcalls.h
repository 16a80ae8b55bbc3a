// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/plannedcalls.h"

namespace bucketwatch {

/// The calls of @p plan without detours: what a later one sets again has its last value from the beginning, and accounts that an
/// ALL reached which is not there any more in the end are named. So they can be made again and find nothing to do.
[[nodiscard]] std::vector<CallOfAccount> settledCalls(const PlanToExport &plan);

} // namespace bucketwatch
